"""The headings of a table of proposals, in six languages and any order: which column says what.

In: the first rows of a table. Out: the row of the headings and the column of each thing. It reads no row below them
(`reader`) and knows no file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.importing.proposals.compilation.stances.side_lists import opened_list
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import Stance

_HEAD_ROWS = 10
"""Rows in which the headings are looked for; titles may stand above them."""
_SHORT = 40
"""Characters of the longest heading that is told by one word in it."""
_LONGEST = 80
"""Characters of the longest heading; anything longer is text."""
_COLUMNS: tuple[tuple[str, str], ...] = (
    ("current",
     r"(?:current|existing|original|present|base|draft|negotiating)\s+(?:text|wording|language|version|draft)|"
     r"current|"
     r"text|wording|formulation|libellé|rédaction|redacción|формулировка|文本|措辞|الصياغة|(?:the\s+)?text\s+(?:of|in)\s+.+|text\s+proposed\s+by\s+.+|.+(?<!my)(?<!our)\s+proposed\s+text|"
     r"(?:chair|president|bureau|co-chairs?|facilitator|secretariat)['’]?s?['’]?\s+(?:text|draft)|"
     r"texte\s+(?:actuel|existant|initial|du\s+projet)|texte|texto\s+(?:actual|vigente|original|del\s+proyecto)|"
     r"texto|"
     r"(?:действующий|нынешний|текущий|исходный)\s+текст|текст(?:\s+проекта)?|"
     r"(?:现有|当前|现行|原)(?:案文|文本|文)|案文|النص\s+(?:الحالي|الأصلي|القائم)|النص"),
    ("actors",
     r"(?:proponents?|delegations?|actors?|states?|part(?:y|ies)|countr(?:y|ies)|authors?|sponsors?|(?:member\s+)?states?|submitted\s+by|"
     r"proposed\s+by|made\s+by|proposal\s+(?:by|from)|group|name|who|state\s*/\s*group|"
     r"delegation\s*/\s*group|organi[sz]ation)|"
     r"auteurs?|délégations?|proposée?\s+par|pays|états?|parties?|delegaci(?:ón|ones)|"
     r"propuest[oa]\s+por|proponentes?|país(?:es)?|estados?|autor(?:es)?|"
     r"делегаци[яи]|автор(?:ы)?|кем\s+предложено|государств[оа]|страна|сторона|"
     r"代表团|提案方|提案国|提议方|提出者|国家|缔约方|الوفد|الوفود|الجهة\s+المقترحة|مقدم\s+الاقتراح|الدولة|الدول|الطرف"),
    ("article",
     r"(?:articles?|provisions?|paragraphs?|address|place|section|clause|reference|para\.?|art\.?|article\s*/\s*paragraph)(?:\s+(?:no\.?|number|concerned))?|"
     r"articles?|dispositions?|paragraphes?|numéro|artículos?|disposici(?:ón|ones)|párrafos?|"
     r"стать[яи]|пункт(?:ы)?|положени[ея]|条款?|条文|条次|款|المادة|المواد|الفقرة|الحكم"),
    ("proposed",
     r"(?:(?:my|our|the)\s+)?(?:propos(?:ed|al)|suggested|new|revised|amended|alternative)\s+(?:text|wording|language|formulation|amendments?|changes?|drafting)|"
     r"proposals?|proposed|amendments?|suggestions?|textual\s+proposals?|drafting\s+(?:proposals?|suggestions?)|"
     r"changes?|"
     r"texte\s+(?:proposé|modifié)|nouveau\s+texte|propositions?(?:\s+de\s+texte)?|amendements?|libellé\s+proposé|"
     r"texto\s+(?:propuesto|enmendado|nuevo)|propuestas?(?:\s+de\s+texto)?|enmiendas?|redacción\s+propuesta|"
     r"предлагаем(?:ый|ая)\s+(?:текст|формулировка|поправка)|предложени[ея]|поправк[аи]|"
     r"(?:提议|拟议|建议)(?:的)?(?:案文|文本|修正|措辞)|提案|修正案|建议|النص\s+المقترح|الاقتراح(?:ات)?|المقترح(?:ات)?|التعديل(?:ات)?"),
    ("rationale",
     r"rationales?|reasons?|reasoning|explanations?|comments?|justifications?|remarks?|explanatory\s+notes?|"
     r"motifs?|justifications?|raisons?|explications?|observations?|commentaires?|"
     r"fundament(?:o|ación)|justificaci(?:ón|ones)|motivos?|observaciones|comentarios|"
     r"обосновани[ея]|причин[аы]|комментари[йи]|пояснени[ея]|理由|说明|评论|依据|الأساس\s+المنطقي|"
     r"المبررات|الأسباب|التعليل|تعليقات|ملاحظات"),
    ("date",
     r"(?:date|day)(?:\s+(?:received|submitted|of\s+(?:submission|receipt|proposal)))?|dated|(?:received|submitted)(?:\s+on)?"
     r"|date\s+(?:de\s+(?:réception|soumission|dépôt)|d['’]envoi)|fecha(?:\s+de\s+\w+)?|дата(?:\s+\w+)?|(?:提交|收到|提案)?日期|(?:التاريخ|تاريخ\s+\w+)"),
    ("source",
     r"source|sources|document|symbol|paper|submission|reference\s+document|cote|"
     r"documento|fuente|signatura|источник|документ|来源|文件|文号|المصدر|الوثيقة|المرجع"),
    ("page", r"where|page|pages|p\.|página|страница|стр\.|页|页码|الصفحة"),
    ("stance", r"stances?|positions?|position\s+taken|posici(?:ón|ones)|postura|позиция|立场|الموقف"),
    ("status",
     r"(?:(?:current\s+)?status|state\s+of\s+play|outcome|follow-?up|statut|état|suite\s+donnée|estado|situación|resultado|статус|состояние|итог|الحالة|الوضع"
     r"|النتيجة)(?:\s+(?:on|as\s+(?:of|at)|at|au|al?|el|на|по\s+состоянию\s+на|في|حتى)(?!\w)\s*.{1,40})?|(?:截至.{1,20}?的?)?(?:状态|现状|结果)"),
    ("withdrawn",
     r"(?:date\s+)?withdrawn(?:\s+on)?\??|(?:date\s+of\s+)?withdrawal|(?:date\s+(?:de|du)\s+)?retrait|retirée?s?\??|(?:fecha\s+de\s+)?retirada?o?s?\??"
     r"|retiro|(?:дата\s+)?(?:снят[оаы]?|отозван[оаы]?|отзыва?|снятия)\??|(?:已)?撤回(?:日期)?|(?:تاريخ\s+)?(?:ال)?سحب|مسحوبة?"),
    ("base",
     r"base|base\s+draft|draft|draft\s+version|version|speaks\s+to|projet|version\s+du\s+projet|"
     r"borrador|versión|проект|вариант|草案|版本|المشروع|الصيغة"),
    ("option", r"options?|alternatives?|variante?s?|opci(?:ón|ones)|вариант\s+текста|备选案文|选项|الخيار"),
    ("asked",
     r"asks?|asked|edit|kind\s+of\s+(?:edit|change|amendment)|what\s+is\s+asked|"
     r"type\s+of\s+(?:change|amendment)"),
    ("supporters",
     r"(?:(?:also\s+)?(?:supported|seconded|endorsed)\s+by|supporters?|supporting(?:\s+delegations)?|support|(?:delegations\s+)?in\s+favou?r|for|co-?\s?sponsors?)|"
     r"(?:appuyée?|soutenue?)\s+par|pour|favorables?|apoyad[oa]\s+por|a\s+favor|поддерж(?:ано|ивают|ка)|за|支持[者方]?|赞成[者方]?|(?:ال)?مؤيد(?:ون|ة)?"),
    ("opponents",
     r"(?:opposed\s+by|opponents?|opposing(?:\s+delegations)?|opposition|(?:delegations\s+)?against|objections?(?:\s+(?:by|from))?|not\s+supported\s+by|oppose)|"
     r"contre|opposée?s?|oppositions?|(?:rechazad[oa]\s+por|en\s+contra|opuest[oa]s?)|против|возраж(?:ают|ения)|反对[者方]?|(?:ال)?معارض(?:ون|ة)?"),
    ("goes",
     r"(?:(?:for|favou?ring|in\s+favou?r\s+of)\s+)?(?:to\s+)?(?:delet(?:e|ion)|remov(?:e|al))|(?:pour\s+la\s+)?suppression|supprimer|supresión|suprimir|eliminar|eliminación"
     r"|исключить|удалить|(?:за\s+)?(?:исключение|удаление)|(?:要求|主张|赞成)?(?:删除|删去)|(?:ال)?حذف"),
    ("stays",
     r"(?:(?:for|favou?ring|in\s+favou?r\s+of)\s+)?(?:to\s+)?(?:ret(?:ain|ention)|keep|maintain)|(?:pour\s+le\s+)?maintien|maintenir|conserver|mantener|mantenimiento|conservar"
     r"|сохранить|оставить|(?:за\s+)?сохранение|(?:要求|主张|赞成)?保留|(?:ال)?(?:إبقاء|احتفاظ)"),
    ("role", r"role"),
    ("speakers", r"spoken\s+by"),
    ("anchor", r"beside\s+or\s+instead\s+of|anchor|stands\s+(?:beside|instead\s+of)"),
)  # fmt: skip
_SIDES = {Stance.SUPPORT: "supporters", Stance.OPPOSE: "opponents"}
_WITHDRAWAL = compile_later(
    r"\bwithdr(?:ew|aw(?:n|al)?)\b|\bretrait\b|\bretirée?s?\b|\bretir(?:ad[oa]s?|o)\b|(?<!\w)(?:снят\w{0,2}|отозван\w{0,2}|отзыва)(?!\w)|撤回|撤销"
    r"|(?<!\w)(?:ال)?سُ?حبت?(?!\w)|(?<!\w)(?:ال)?مسحوبة?(?!\w)",
    re.IGNORECASE,
)
"""A heading of which this is a part, and that is none of the others, is one of withdrawals, however it is put."""
_TEXT = compile_later(
    r"(?:the\s+)?(?:text|wording|formulation)|texte|libellé|rédaction|texto|redacción|текст|формулировка|案文|文本|措辞|النص|الصياغة",
    re.IGNORECASE,
)
"""A heading that says of which text it is as little as that it is one."""
_PROPOSERS = compile_later(
    r"(?:proponents?|(?:co-?)?sponsors?|authors?|(?:submitted|proposed|made)\s+by|proposal\s+(?:by|from))|auteurs?|proposée?\s+par|propuest[oa]\s+por"
    r"|proponentes?|autor(?:es)?|автор(?:ы)?|кем\s+предложено|提案方|提案国|提议方|提出者|الجهة\s+المقترحة|مقدم\s+الاقتراح",
    re.IGNORECASE,
)
_DELEGATIONS = compile_later(
    r"(?:delegations?(?:\s*/\s*groups?)?)|délégations?|delegaci(?:ón|ones)|делегаци[яи]|代表团|الوفد|الوفود",
    re.IGNORECASE,
)
_DRAFT = compile_later(
    r"\bdrafts?\b|\bprojets?\b|\bproyectos?\b|\bborrador(?:es)?\b|(?<!\w)проект\w{0,3}(?!\w)|草案|(?<!\w)(?:ال)?مشروع(?!\w)",
    re.IGNORECASE,
)
"""A heading of which this is a part, and that is none of the others, says on which draft a row is (“Draft commented
on”)."""
_OF_DRAFT = compile_later(
    r"\b(?:articles?|provisions?|paragraphs?|clauses?|sections?|text|wording|dispositions?|paragraphes?|texte|artículos?|párrafos?|texto)\b"
    r"|(?<!\w)(?:стат|пункт|положени|текст)|条|款|文本|案文|المادة|الفقرة|النص|مادة|نص",
    re.IGNORECASE,
)
"""With one of these in it such a heading is of a place or of words."""
_PATTERNS = tuple((name, compile_later(words, re.IGNORECASE)) for name, words in _COLUMNS)
_PROPOSED_FIRST = compile_later(
    r"(?:my|our|the)?\s*(?:proposed|suggested|new|revised|amended)\s+(?:text|wording)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TableHeadings:
    """The row of the headings, counted from 0, and the column of each thing that one of them names."""

    row: int
    columns: dict[str, int]

    @property
    def names_proponents(self) -> bool:
        """Whether a column says who proposes."""
        return "actors" in self.columns


def heads_of(rows: Sequence[Sequence[str]], *, placed: bool = False) -> TableHeadings | None:
    """The headings of a table of proposals; None when the first rows hold none.

    A table of proposals has a column for what is proposed, or for a position; one for the place, unless the table is
    `placed` by words above it; and one for who proposes, who is for it or who against, or one for the current text
    beside the proposed one. Two columns of those who want a text to go and to stay say as much.
    """
    for at, cells in enumerate(rows[:_HEAD_ROWS]):
        columns: dict[str, int] = {}
        for column, cell in enumerate(cells):
            name = column_of(cell)
            if name and name not in columns:
                columns[name] = column
        if _tells_what_is_proposed(cells, columns):
            columns["proposed"] = columns.pop("current")
        there = columns.keys()
        if "proposed" not in there and "actors" in there and "current" in there and "stance" not in there:
            continue
        asks = bool(there & {"proposed", "stance"})
        sides = "proposed" in there and bool(there & {"supporters", "opponents"})
        by = "actors" in there or sides or {"current", "proposed"} <= there
        wishes = {"goes", "stays"} <= there
        if ((asks and by) or wishes) and ("article" in there or placed) and len(columns) > 1:
            return TableHeadings(at, columns)
    return None


def _tells_what_is_proposed(cells: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Whether the column of a text, of which nothing more is said, holds what is proposed: a column names who proposes
    or, beside no words of theirs in another column, the delegations. With a column of stances a text is the one they
    are on.
    """
    if {"proposed", "stance"} & columns.keys() or not {"current", "actors", "article"} <= columns.keys():
        return False
    if _TEXT.fullmatch(_bare(cells[columns["current"]])) is None:
        return False
    by = _bare(cells[columns["actors"]])
    if _PROPOSERS.fullmatch(by) is not None:
        return True
    known = sum(bool(cell.strip()) for cell in cells) == len(columns)
    return _DELEGATIONS.fullmatch(by) is not None and known and "rationale" not in columns


def _bare(cell: str) -> str:
    """A heading without what stands in brackets behind it and signs around it."""
    return re.sub(r"\s*\([^()]*\)$", "", " ".join(cell.split())).strip(" :*.：").replace("(s)", "s")


def column_of(cell: str) -> str:
    """What a column with this heading says; "" when it is no heading of a table of proposals."""
    told = _bare(cell)
    if not told or len(told) > _LONGEST:
        return ""
    if _PROPOSED_FIRST.fullmatch(told):
        return "proposed"
    named = next((name for name, words in _PATTERNS if words.fullmatch(told)), "")
    if named in ("", "date") and len(told) <= _SHORT and _WITHDRAWAL.search(told) is not None:
        return "withdrawn"
    if not named and len(told) <= _SHORT and _DRAFT.search(told) is not None and _OF_DRAFT.search(told) is None:
        return "base"
    return named or _side_of(told)


def _side_of(told: str) -> str:
    """The column that a heading makes which is a label of those who take a side ("Delegations in favour"), or ""."""
    side = opened_list(told) if len(told) <= _SHORT else None
    return _SIDES.get(side[0], "") if side is not None and side[0] is not None else ""
