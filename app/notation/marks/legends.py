"""Legends: the sentences in which a document says what its marks mean, in six languages.

It knows the sentences, not the marks; which profile a document is read under is weighed in `profiles.py`. Legends seen:
docs/domain.md, section 2; the forms in other languages are those of the same sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.late_pattern import compile_later, fold_case

_ADDED = (
    r"(?:add(?:ed|itions?)?|insert\w*|new (?:text|words?|wording)|proposed (?:text|additions?|wording)"
    r"|ajout\w*|insér\w*|insertion\w*|nouveau texte|adicion\w*|añadid\w*|agregad\w*|insertad\w*|nuev[oa] texto"
    r"|добавл\w*|дополн\w*|включ[её]нн\w*|нов\w+ текст|新增|增加|添加|新案文|插入|(?:ال)?إضاف\w*|(?:ال)?مضاف\w*)"
)
_AGREED = r"(?:agreed|convenu\w*|approuvé\w*|acordad\w*|convenid\w*|согласован\w*|商定|议定|(?:ال)?متفق|(?:ال)?موافق)"
_GONE = (
    r"(?:delet\w*|remov\w*|supprim\w*|suppression\w*|suprim\w*|supresi\w*|eliminad\w*|исключ\w*|удал[её]н\w*|удаление"
    r"|删除|删去|(?:ال)?حذف|(?:ال)?محذوف\w*)"
)
_BOLD = (
    r"(?:bold(?:ed|face)?|underlin\w+|en gras|(?:caractères? )?gras|soulign\w+|negritas?|subrayad\w*"
    r"|полужирн\w+|жирн\w+|подч[её]ркнут\w*|黑体|粗体|下划线|加粗"
    r"|(?:بال)?خط (?:ال)?عريض|تحته خط|(?:ال)?بنط (?:ال)?أسود)"
)
_STRUCK = (
    r"(?:strike[- ]?(?:through|out)|struck(?:[- ](?:through|out))?|cross(?:ed|ing) out|barr[ée]\w*|biff\w+|tachad\w*"
    r"|зач[её]ркн\w*|перечеркн\w*|删除线|划线删除|(?:ال)?مشطوب\w*|شطب)"
)
_COLOUR = (
    r"(?:(?:yellow|green)[- ](?:highlight|shad|text|colou?r)\w*|(?:highlighted|shaded|marked|shown) in (?:yellow|green)"
    r"|surlign\w+ en (?:jaune|vert)|resaltad\w+ en (?:amarillo|verde)|выделен\w+ (?:ж[её]лт\w+|зел[её]н\w+)"
    r"|(?:黄色|绿色)(?:标示|标注|标出|突出|高亮|底色)|باللون (?:الأصفر|الأخضر))"
)
_CAPITALS = (
    r"(?:capital letters|(?:in|by) capitals|upper[- ]case|(?:lettres )?majuscules|letras mayúsculas|mayúsculas"
    r"|прописн\w+ букв\w*|заглавн\w+ букв\w*|大写字母|大写|(?:ب)?(?:ال)?أحرف (?:ال)?كبيرة)"
)
_BRACKETS = (
    r"(?:(?:square )?brackets|bracketed text|crochets|corchetes|(?:квадратн\w+ )?скобк\w+|方括号"
    r"|(?:ال)?أقواس(?: (?:ال)?معقوف\w*)?|(?:ال)?معقوفين)"
)
_OPTIONS = (
    r"(?:options?|alternatives?|alternative (?:wording|text)|variantes?|opciones|opción|вариант\w*"
    r"|备选案文|选项|备选|(?:ال)?خيار\w*|(?:ال)?بدائل)"
)
_NOT_AGREED = (
    r"(?:not (?:yet )?(?:been )?agreed|no agreement|still under negotiation|lack of agreement|not reached agreement"
    r"|pas (?:encore )?(?:été )?(?:convenu|approuvé|accord)\w*|désaccord|no (?:se ha|acordad|convenid|hay acuerdo)\w*"
    r"|не (?:был\w? )?согласован\w*|未(?:达成一致|商定|议定)|尚未商定"
    r"|(?:لم|غير) (?:ي)?(?:تم )?(?:ال)?(?:الاتفاق|متفق|يتفق)\w*)"
)


FORMAT_SIGNS = (
    *("bold", "underlin", "gras", "soulign", "negrita", "subrayad", "жирн", "подчеркнут", "подчёркнут"),
    *("黑体", "粗体", "下划线", "加粗", "عريض", "تحته خط", "أسود"),
    *("strike", "struck", "crossed out", "crossing out", "barré", "barre", "biff", "tachad", "зачеркн", "зачёркн"),
    *("перечеркн", "删除线", "划线删除", "مشطوب", "شطب"),
    *("yellow", "green", "surlign", "resaltad", "выделен", "黄色", "绿色", "الأصفر", "الأخضر"),
)
CAPITAL_SIGNS = (
    *("capital letter", "capitals", "upper case", "upper-case", "majuscule", "mayúscula", "прописн", "заглавн"),
    *("大写", "كبيرة"),
)
BRACKET_SIGNS = ("bracket", "crochets", "corchetes", "скобк", "方括号", "أقواس", "معقوفين")
"""Parts of words, one of which every legend of formats, of capitals, of brackets has in small letters."""


def legend_lines(texts: Sequence[str]) -> list[tuple[str, frozenset[str]]]:
    """Those of some texts, in their order, that have a sign of legends, each with its signs; most have none.

    >>> legend_lines(["Ships moor.", "Text in Brackets is not agreed."])
    [('Text in Brackets is not agreed.', frozenset({'bracket'}))]
    """
    folded = fold_case("\n".join(texts))
    signs = [sign for sign in (*FORMAT_SIGNS, *CAPITAL_SIGNS, *BRACKET_SIGNS) if sign in folded]
    found = ((text, fold_case(text)) for text in texts) if signs else ()
    return [(text, there) for text, low in found if (there := frozenset(sign for sign in signs if sign in low))]


def _near(first: str, second: str, most: int = 80, *, but: str = "") -> str:
    """Two things said in one sentence, in either order, with none of the signs `but` between them."""
    gap = rf"[^.。؟{but}]{{0,{most}}}?"
    return rf"{first}{gap}{second}|{second}{gap}{first}"


_WORD = r"(?<![^\W\d_])"
LEGENDS: tuple[tuple[str, str, tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (profile, reason, signs, compile_later(f"{_WORD}(?:{pattern})", re.IGNORECASE))
    for profile, reason, signs, pattern in (
        (
            "deletion",
            "The legend says that brackets ask for a deletion. ({q})",
            BRACKET_SIGNS,
            # What is said of the brackets in "paragraph 8" is no legend.
            _near(_BRACKETS, rf"(?:propos\w+ )?{_GONE}", 60, but=r"\d"),
        ),
        (
            "who",
            "The legend speaks of bold and underlined additions, struck deletions, or colours as a status. ({q})",
            FORMAT_SIGNS,
            "|".join((_near(_BOLD, _ADDED), _near(_STRUCK, _GONE), _near(_COLOUR, _AGREED))),
        ),
        (
            "capitals",
            "The legend says that capital letters show additions. ({q})",
            CAPITAL_SIGNS,
            _near(_CAPITALS, _ADDED),
        ),
        (
            "unfccc",
            "The legend speaks of options and bracketed alternatives of one paragraph. ({q})",
            BRACKET_SIGNS,
            rf"{_OPTIONS}[^.。؟]{{0,60}}?{_BRACKETS}[^.。؟]{{0,80}}?(?:[Pp]art(?:y|ies)\b|views|Parties|Partes|Сторон\w*|缔约方|الأطراف)",
        ),
        ("options", "The legend says that brackets hold options. ({q})", BRACKET_SIGNS, _near(_BRACKETS, _OPTIONS, 40)),
    )
)
"""(profile, what its legend says and in which words, signs of which it has one, the sentence), the most telling first.
A legend that only says that brackets are not agreed is that of the plain profile: see `NOT_AGREED`."""

_ASKED = (
    rf"(?:{_ADDED}|(?:new|proposed|suggested) (?:language|words?|changes?)|amendments?|changes|modifications?"
    r"|enmiendas?|изменени\w*|修改|التعديلات)"
)
MARKED_AS_NEW = compile_later(f"{_WORD}(?:{_near(_BOLD, _ASKED)})", re.IGNORECASE)
"""The legend of a paper in which bold or underlined words are those that are asked for."""

NOT_AGREED = compile_later(f"{_WORD}(?:{_near(_BRACKETS, _NOT_AGREED)})", re.IGNORECASE)
"""The legend of plain brackets: text in them is not agreed."""
