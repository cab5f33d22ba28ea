"""Lists how labels are written in six languages. They are words of divisions and options, the numbers behind them, the
numbers of list items. Patterns only.

What a label is and how it is read from a text is `labels.py`; "bis" and the like are `suffixes.py`. Forms and traps:
docs/domain.md, section 4.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.numerals import ORDINAL_WORDS
from app.notation.labels.suffixes import SUFFIX, SUFFIXES

CHINESE_NUMBER = "[〇零一二三四五六七八九十百两]+"
_LATIN_ORDINALS = sorted((word for word in ORDINAL_WORDS if not word.startswith("ال")), key=len, reverse=True)
_NUMBER = (
    r"(?P<number>\d{1,3}(?:er|re|ère|\.?[ºª°]|\.[oa])|I(?:er|re|ère)"
    rf"|\d{{1,3}}[ \u00a0][A-ZА-Я](?=[ \u00a0]?(?:$|[.:(–—-]|{SUFFIX}))"
    r"|\d{1,3}[A-Z]?|[IVXLC]{1,7}|\[?X{1,3}\]?|[A-Z]"
    rf"|(?i:{'|'.join(_LATIN_ORDINALS)}))(?=[^\w’']|$|{SUFFIX})"
)
_ANY_OF_THEM = {"أ": "[أاإآ]", "ا": "[اأإآ]", "ة": "[ةه]", "ى": "[ىي]", " ": "[ \u00a0]+"}


def _stretched(words: str) -> str:
    """Arabic words as a pattern: drawn out or not, with the forms of a letter that are written one for another."""
    return "".join(sign if sign == "|" else f"{_ANY_OF_THEM.get(sign, sign)}\u0640*" for sign in words)


_ARABIC_ORDINALS = sorted((word for word in ORDINAL_WORDS if word.startswith("ال")), key=len, reverse=True)
_ARABIC_NUMBER = rf"(?P<number>\d{{1,3}}|\(\d{{1,3}}\)|{'|'.join(map(_stretched, _ARABIC_ORDINALS))})(?!\w)"
_ANTE = r"(?P<ante>ante[ \u00a0]+)?"

_WORDS: tuple[tuple[str, str], ...] = (
    ("article", r"Article|ARTICLE|Art\.|Artículo|ARTÍCULO|Статья|СТАТЬЯ"),
    ("part", r"Part|PART|Partie|PARTIE|Parte|PARTE|Часть|ЧАСТЬ"),
    (
        "chapter",
        r"Chapter|CHAPTER|Chapitre|CHAPITRE|Capítulo|CAPÍTULO|Глава|ГЛАВА|Title|TITLE|Titre|TITRE|Título|TÍTULO",
    ),
    ("section", r"Section|SECTION|Sección|SECCIÓN|Раздел|РАЗДЕЛ"),
    ("annex", r"Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|Appendix|APPENDIX|Schedule|SCHEDULE"),
)
_ARABIC_WORDS: tuple[tuple[str, str], ...] = (
    ("article", "المادة"),
    ("part", "الجزء|الباب"),
    ("chapter", "الفصل"),
    ("section", "القسم"),
    ("annex", "المرفق"),
)


@dataclass(frozen=True, slots=True)
class LazyPattern:
    """A pattern that is long, and tried (and compiled, if later) only where its first words are met.

    >>> ports = LazyPattern(re.compile("port"), re.compile("port [0-9]+"))
    >>> ports.match("port 12")[0], ports.match("ship 12")
    ('port 12', None)
    """

    lead: re.Pattern[str]
    whole: re.Pattern[str]

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """What the whole of it matches at a place."""
        return self.whole.match(text, at) if self.lead.match(text, at) else None


def _late(lead: str, whole: str) -> LazyPattern:
    return LazyPattern(compile_later(lead), compile_later(whole))


@dataclass(frozen=True, slots=True)
class HeadedPattern:
    """A word that can end in one place only, and what stands behind it, which other words have in common.

    >>> ports = HeadedPattern(re.compile("port(?= )"), re.compile(" (?P<number>[0-9]+)"))
    >>> ports.match("port 12")["number"], ports.match("ship 12")
    ('12', None)
    """

    word: re.Pattern[str]
    rest: re.Pattern[str]

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """What stands behind the word at a place, if it is there."""
        word = self.word.match(text, at)
        return self.rest.match(text, word.end()) if word is not None else None


_BEHIND = compile_later(rf"[ \u00a0\u202f]+(?:[Nn]o\.?[ \u00a0])?{_ANTE}{_NUMBER}{SUFFIXES}")
_ARABIC_BEHIND = compile_later(f"{_ARABIC_NUMBER}{SUFFIXES}")
DIVISIONS: tuple[tuple[str, HeadedPattern], ...] = (
    *((kind, HeadedPattern(compile_later(rf"(?:{words})(?=[ \u00a0\u202f])"), _BEHIND)) for kind, words in _WORDS),
    *(
        (
            kind,
            HeadedPattern(
                compile_later(rf"(?:{_stretched(words)})[ \u00a0]*(?:(?<=[ \u00a0])|(?=\())"), _ARABIC_BEHIND
            ),
        )
        for kind, words in _ARABIC_WORDS
    ),
)
"""Divisions by the name of their kind."""
_ANNEX_WORDS = "Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|附件|المرفق"
BARE_ANNEX = compile_later(rf"(?:{_ANNEX_WORDS})(?P<number>)(?P<suffix>)$")
CHINESE_DIVISION = compile_later(
    rf"第[ \u3000]?(?P<number>{CHINESE_NUMBER}|\d{{1,3}})(?P<inner>之{CHINESE_NUMBER})?[ \u3000]?"
    rf"(?P<unit>[条條章节節编編部分]{{1,2}})(?P<suffix>之{CHINESE_NUMBER})?"
)
CHINESE_GOES_ON = compile_later(r"[第，、的和所规規至款项項也亦中或及与與]|适用|適用")
"""What goes on a sentence that begins with the number of a division: "第五条所述"."""
CHINESE_ANNEX = compile_later(rf"附件(?P<number>{CHINESE_NUMBER}|\d{{1,2}})(?P<suffix>)")
CHINESE_UNITS = {
    "条": "article",
    "條": "article",
    "章": "chapter",
    "节": "section",
    "節": "section",
    "部": "part",
    "部分": "part",
    "编": "part",
    "編": "part",
}
OPTION = compile_later(
    r"(?:Option|OPTION|Alternative|ALTERNATIVE|Variant|VARIANT|Variante|VARIANTE|Alternativa|ALTERNATIVA|Opción|OPCIÓN"
    r"|(?i:Sub-?options?)|Вариант|ВАРИАНТ|Альтернатива|АЛЬТЕРНАТИВА|Alt|ALT|الخيار|البديل"
    r"|备选案文|备选方案|选项)[ \u00a0]?"
    r"(?P<number>\d{1,2}|[IVX]{1,5}|[A-Z](?:\.\d{1,2})?|\([a-z]\)|[А-Д]|[一二三四五六七八九十]+)(?!\w)"
    r"(?:,?[ \u00a0](?i:sub-?option)[ \u00a0](?P<inner>\d{1,2}))?(?P<stars>\*{0,3})"
    r"(?P<colon>[ \u00a0]?(?::{1,2}|：|\.(?!\w)))?"
)
_DECISION_WORDS = (
    "Decision|DECISION|Resolution|RESOLUTION|Décision|DÉCISION|Résolution|RÉSOLUTION|Decisión|DECISIÓN|Resolución"
    "|RESOLUCIÓN|Решение|РЕШЕНИЕ|Резолюция|РЕЗОЛЮЦИЯ|المقرر|مقرر|القرار|قرار"
)
DECISION = compile_later(
    rf"(?:(?:{_DECISION_WORDS})[ \u00a0]+(?:[Nn]o\.?[ \u00a0])?"
    r"(?P<number>\d{1,3}/[^\W\d]{1,6}\.?\d{1,3}|[^\W\d]{1,6}(?:[/-]\d{1,4}){2}|\d{1,3}/\d{1,4})"
    r"|第[ ]?(?P<chinese>\d{1,3}/(?:[A-Z]{1,6}\.)?\d{1,4})号(?:决定|决议))(?P<suffix>)(?=[\])}］]?$)"
)
"""The number of a decision or resolution, alone on its line: "Decision 7/ABC.3", "Resolution 60/12"."""
DIVISION_LEAD = compile_later(
    "|".join((*(words for _, words in _WORDS), *(_stretched(words) for _, words in _ARABIC_WORDS), _ANNEX_WORDS,
              _DECISION_WORDS, "第"))
)  # fmt: skip
"""A word with which every number of a division, an annex or a decision begins; few paragraphs begin so."""
PREAMBLE = compile_later(
    r"^[\[{]?\W*(?:preamble|préambule|preámbulo|преамбула|الديباجة|ديباجة|序言)\W*$", re.IGNORECASE
)
"""The name of a preamble, alone."""
NUMBERS_BY_OPTION = compile_later(
    r"(?P<number>\[\d{1,2}\](?:\*{0,2}[ ]?\[\d{1,2}\]){1,3}\.?|\[[a-z]\.?\](?:\[[a-z]\.?\]){1,3}\.?)"
    r"(?=[ \u00a0]+[^a-zа-я\s\d])"
)
"""A number for each option: "[3][5][4].", "[b][c.]"."""
AFTER_OPTION = compile_later(r"[ \u00a0]*(?:$|[\[{“\"(–—-]|\n)")

Item = tuple[str, "re.Pattern[str] | LazyPattern", bool]
"""The family of the number of an item, its pattern, and whether it may be chance."""
_BY_NUMBER: tuple[Item, ...] = (
    (
        "dotted",
        _late(
            r"\d{1,3}\.\d",
            rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}})+){SUFFIXES}(?P<stop>[.:)]?)(?=[ \u00a0\t]+[^a-z\s\d]|$)",
        ),
        False,
    ),
    ("dotted", _late(r"\d{1,3}\.x", rf"(?P<number>\d{{1,3}}\.x){SUFFIXES}(?P<stop>[.:)]?)(?=[ \u00a0\t]+\S|$)"), False),
    (
        "decimal",
        _late(
            r"\d{1,3}[ \u00a0.]?[^\W\d_]",
            rf"(?P<number>\d{{1,3}})(?P<suffix>[ \u00a0.]?{SUFFIX}(?:[ \u00a0.]{SUFFIX})*(?:[ \u00a0]\d\b)?)"
            r"(?P<stop>[.:]?)(?=[ \u00a0\t]+[^a-z\s]|$)",
        ),
        False,
    ),
    (
        "decimal",
        compile_later(
            rf"(?P<number>\d{{1,3}}[A-Z]?){SUFFIXES}(?P<stop>\.-|[.．)：]|[ ]?[-–](?=[ \u00a0\t])|:)(?![\d.])"
        ),
        False,
    ),
)
_IN_BRACKETS: tuple[Item, ...] = (
    (
        "(decimal)",
        _late(
            r"[(（]\d", rf"[(（](?P<number>\d{{1,3}}){SUFFIXES}[)）](?P<stop>\.?){SUFFIXES.replace('suffix', 'later')}"
        ),
        False,
    ),
    (
        "alpha",
        compile_later(
            rf"[(（](?P<number>[a-z]{{1,7}}|[A-Z]{{1,5}}){SUFFIXES}\.?[)）](?P<stop>)(?!(?!{SUFFIX})[a-z])"
            rf"{SUFFIXES.replace('suffix', 'later')}"
        ),
        False,
    ),
    ("alpha", compile_later(r"[(（](?P<number>[\u0621-\u064a]\u0640?|[а-я])[)）](?P<suffix>)(?P<stop>)"), False),
    ("chinese", compile_later(rf"[(（](?P<number>{CHINESE_NUMBER})[)）](?P<suffix>)(?P<stop>)"), False),
)
_IN_QUOTES: tuple[Item, ...] = (
    ("‘decimal’", compile_later(r"[‘’'](?P<number>\d{1,2})[‘’'](?P<suffix>)(?P<stop>)(?=[ \u00a0\t])"), True),
)
_BY_LETTER: tuple[Item, ...] = (
    (
        "alpha)",
        _late(
            r"[a-zа-я][^()]*\)",
            rf"(?P<number>[a-z]{{1,5}}|[а-я]){SUFFIXES}(?P<stop>\)){SUFFIXES.replace('suffix', 'later')}"
            r"(?=[ \u00a0\t]|$|(?<=^\S\))(?:[A-Z][a-z]|[А-Я][а-я]))",
        ),
        False,
    ),
    (
        "alpha.",
        compile_later(r"(?P<number>([a-z])\2?|[ivx]{1,5})(?P<suffix>)(?P<stop>\.)(?=\]?[ \u00a0\t]+[^a-z\s]|$)"),
        True,
    ),
    ("upper.", compile_later(r"(?P<number>[A-Z]|[IVX]{1,5})(?P<suffix>)(?P<stop>\.)(?=[ \u00a0\t]+\S\S|$)"), True),
    (
        "pp.",
        _late(
            r"[Oo][Pp][ ]?\d",
            rf"(?P<number>(?:OP|Op|op)[ ]?\d{{1,3}}(?:\.[ ]?)?(?:[a-z]|\([a-z]\)))\.?"
            rf"(?P<suffix>[ \u00a0]{SUFFIX}(?:[ \u00a0]{SUFFIX})*(?:[ \u00a0]\d\b)?)(?P<stop>[.:]?)"
            r"(?=[ \u00a0\t]+\S|$)",
        ),
        False,
    ),
    (
        "pp",
        _late(
            r"[OoPp][Pp][ ]?\d",
            rf"(?P<number>(?:PP|OP|Pp|Op|pp|op)[ ]?\d{{1,3}}){SUFFIXES}(?P<stop>[.:]?)(?=[ \u00a0\t]+\S|$)",
        ),
        False,
    ),
)
_BY_OTHER_SIGNS: tuple[Item, ...] = (
    ("circled", compile_later(r"(?P<number>[㈠-㈩])(?P<suffix>)(?P<stop>)"), False),
    ("chinese、", compile_later(rf"(?P<number>{CHINESE_NUMBER})、(?P<suffix>)(?P<stop>)"), False),
    ("alpha)", compile_later(r"(?P<number>[\u0621-\u064a]\u0640?)(?P<suffix>)(?P<stop>\))(?=[ \u00a0\t]|$)"), False),
    ("alpha-", compile_later(r"(?P<number>[\u0621-\u064a]\u0640?)(?P<suffix>)(?P<stop>[ ]?[-–])(?=[ \u00a0\t])"), True),
)
ITEMS = (*_BY_NUMBER, *_IN_BRACKETS, *_IN_QUOTES, *_BY_LETTER, *_BY_OTHER_SIGNS)


def items_beginning(sign: str) -> tuple[Item, ...]:
    """The numbers of items that may begin with a sign, in the order in which they are tried.

    >>> [family for family, _, _ in items_beginning("(")]
    ['(decimal)', 'alpha', 'alpha', 'chinese']
    """
    if not sign.isascii():
        return ITEMS
    if sign.isalpha():
        return _BY_LETTER
    return _BY_NUMBER if sign.isdecimal() else _IN_BRACKETS if sign == "(" else _IN_QUOTES if sign == "'" else ()


LETTER_ITEM = compile_later(rf"(?:[^\W\d_]|[\u064b-\u0652]){{1,25}}(?:[).:]|[ \u00a0]?\d|[ \u00a0.]{SUFFIX})")
"""What every number of an item has that begins with a letter: few paragraphs begin so."""
LOOSE_ITEMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("dotted", compile_later(r"(?P<number>\d{1,3}(?:\.\d{1,3})+)(?P<suffix>)(?P<stop>[.:)]?)(?=[ \u00a0\t]+[a-z])")),
    ("alpha.", compile_later(r"(?P<number>([a-z])\2?|[ivx]{1,5})(?P<suffix>)(?P<stop>\.)(?=[ \u00a0\t]+[a-z])")),
)
"""Numbers of list items before a small letter, where they may as well be words: "2.5 million", "a. oil"."""
