"""Knows what brackets and lines hold beside disputed text, tags and statuses. They are notes, placeholders, citations.

It classifies one stretch of text by its words, in six languages; it finds no stretches and names no actor. Rows named
in comments: docs/domain.md, section 3.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later

_PLACEHOLDER = compile_later(
    r"(?:\.{2,}|…|(?:\. ?){3}|-{2,}|—{1,3}|–{1,3}|_+(?: _+)*|x{1,4}|X{1,4}|Y|●+|•+|\*{2,}|\?+|tbd|tbc|reserved"
    r"|to be (?:determined|completed|decided|agreed|added|inserted|developed|defined)(?: .{0,60})?"
    r"|place ?holders?\b.{0,200}"
    r"|à (?:déterminer|compléter|définir|insérer|élaborer|préciser|confirmer|ajouter)(?: .{0,60})?"
    r"|(?:emplacement|espace) réservé.{0,100}|réservée?|pour mémoire"
    r"|por (?:determinar|definir|completar|elaborar|confirmar|insertar|añadir)(?: .{0,60})?"
    r"|se (?:determinará|completará|definirá|añadirá)(?: .{0,60})?|marcador(?: de posición)?.{0,60}"
    r"|espacio reservado.{0,100}"
    r"|reservad[oa]"
    r"|подлеж(?:ит|ат) (?:определению|уточнению|дополнению).{0,60}"
    r"|буд(?:ет|ут) (?:определен|уточнен|дополнен|добавлен|внесен)[оаы]?.{0,60}|место для .{1,100}|заполнитель.{0,60}"
    r"|зарезервировано"
    r"|待(?:定|补|补充|填|确定|拟订|拟定)|.{0,20}占位.{0,40}|.{0,20}预留.{0,30}"
    r"|(?:ي|ت|سي|ست)ُ?(?:حدد|ستكمل|درج|ضاف) لاحق(?:ا|اً|ًا)|(?:مكان|حيز|موضع) (?:محجوز|مخصص).{0,60}|عنصر نائب.{0,60}"
    r"|محجوزة?"
    r"|title (?:pending|to be (?:determined|decided|agreed))|titre (?:en suspens|en attente|à (?:déterminer|venir"
    r"|définir))"
    r"|título (?:pendiente|por (?:determinar|definir))"
    r"|(?:название|заголовок) (?:будет (?:уточнен|определен)о?|подлежит (?:уточнению|определению)|уточняется)"
    r"|(?:标题|题目)(?:待定|待补|未定)|العنوان (?:معلق|قيد التحديد|ي?ُ?حدد لاحق(?:ا|اً|ًا)))$",
    re.IGNORECASE,
)
_HEADED = (
    r"(?:negotiators?['’]s?|editor(?:ial|['’]s)?|drafting|drafter['’]s|secretariat|chair['’]s|president['’]s"
    r"|translators?['’]s?|explanatory|legal scrubbing)\s+notes?|note|n\.b\.|drafting group|working group|contact group"
    r"|small group",
    r"notes? (?:des? (?:la )?|du |de l['’]).{1,40}|note (?:explicative|rédactionnelle)|petit groupe"
    r"|groupe de (?:rédaction|travail|contact)",
    r"notas? (?:del? (?:la |las |los )?).{1,40}|nota|nota explicativa|grupo de (?:redacción|trabajo|contacto)"
    r"|grupo reducido",
    r"примечани[ея](?: .{1,40})?|(?:редакционная|рабочая|контактная|малая) группа",
    r"(?:谈判(?:者|人员|方)|编者|编辑|秘书处|主席|起草|译者)?注(?:释)?|(?:起草|联络|工作)小?组",
    r"ملاحظ(?:ة|ات)(?: .{1,30})?|حاشية|فريق (?:ال)?(?:صياغة|اتصال|عمل)|الفريق العامل",
)
_MOVED = (
    r"(?:moved|relocated|transferred|merged|deleted and moved|shifted)\s+(?:here\s+)?(?:from|to|as|into"
    r"|with)\b.{1,160}",
    r"(?:déplacé|transféré|fusionné|repris)e?s?\s+(?:(?:de|du|des|vers|à|au|avec)\b|d['’]).{1,160}",
    r"(?:trasladad|movid|transferid|fusionad)[oa]s?\s+(?:de|del|desde|a|al|con)\b.{1,160}",
    r"(?:перенес|перемещ|объедин)[её]н[оаы]?\s+(?:из|в|с|к|со)\b.{1,160}",
    r"(?:原)?(?:移自|移至|移到|并入|合并至).{1,100}",
    r"(?:نُ?قلت?|منقولة?|مدمجة?|أدمجت?)\s+(?:من|إلى|في|مع)\s.{1,160}",
)
_SEE = (
    r"(?:see|cf\.?|see also|voir|véase|vid\.|см\.)\s+(?:also\s+|aussi\s+|también\s+|также\s+)?.{0,20}?"
    r"(?:art|para|párr|annex|anex|section|sección|chap|cap|footnote|note|supra|infra|ст\.|стат|пункт|п\.|приложени"
    r"|раздел)"
    r".{0,100}",
    r"(?:参见|另见|见)(?:上文|下文)?(?:第|附件|脚注).{0,60}",
    r"انظر\s+(?:أيضا\s+)?.{0,20}?(?:المادة|الفقرة|المرفق|الحاشية|الفرع).{0,100}",
)
_GONE = (
    r"(?:article|paragraph|section|part|chapter|subparagraph|text|title) (?:deleted|moved|merged|to be deleted"
    r"|to be moved|intentionally left blank)\b.{0,160}|(?:intentionally left blank|reserved for future use)",
    r"(?:article|paragraphe|alinéa|section|texte|titre) (?:supprimé|déplacé|fusionné)e?\b.{0,160}",
    r"(?:artículo|párrafo|apartado|sección|texto|título) (?:suprimid|trasladad|fusionad)[oa]\b.{0,160}",
    r"(?:статья|пункт|подпункт|раздел|текст|название) (?:исключ|перенес|объедин)[её]н[оаы]?\b.{0,160}",
    r"(?:本|该|此)?(?:条|款|案文|标题|段)(?:已)?(?:删除|移至.{0,40}|并入.{0,40})",
    r"(?:المادة|الفقرة|الفقرة الفرعية|النص|العنوان) (?:محذوفة?|منقولة?|حُ?ذفت?|نُ?قلت?).{0,160}",
)
_NOTE = compile_later(
    rf"(?:(?:{'|'.join(_HEADED)})\s*[:：].*|{'|'.join((*_MOVED, *_SEE, *_GONE))})$", re.IGNORECASE | re.DOTALL
)
_EDITORIAL = compile_later(
    r"(?:sic|emphasis (?:added|in original)|footnotes? omitted|citations? omitted|original emphasis|translation)$",
    re.IGNORECASE,
)
_BARE_NUMBER = compile_later(r"\d{1,4}$")
_AWAITS_NUMBER = compile_later(
    r"(?:\b(?:by|until|in|before|after|from|since|than|to|of|least|and|or|within|between|is|be|article|articles"
    r"|paragraph|paragraphs|annex|part|chapter|section|option|subparagraph)|[(,/$€£])\s*$",
    re.IGNORECASE,
)
OMITTED = compile_later(r"\s*(?:[(（]\s*(?:…|\.{3,}|\. \. \.)\s*[)）]|…|\[\s*(?:…|\.{3,})\s*\])\s*")
"""A line that is nothing but an ellipsis in parentheses: untouched text is left out here, not deleted (row 39)."""

NO_TEXT = compile_later(
    r"\s*[\[(（［]?\s*(?:no text|no provision|pas de texte|aucun texte|sin texto|ningún texto|нет текста|без текста"
    r"|текст отсутствует"
    r"|无案文|没有案文|لا نص|بدون نص|لا يوجد نص)\s*[\])）］]?\s*[.。]?\s*",
    re.IGNORECASE,
)
"""The whole of an option that offers to have no such provision at all (row 29)."""
ARTICLE_X = compile_later(
    r"\b(?:Articles?|article|Annex|annex|Artículo|artículo|paragraph|para\.) (?P<sign>X{1,3}|Y|XY"
    r"|N)\b(?! of (?:the )?(?!present|this)[A-Z])"
)
"""A number still to be given (row 36): "Article X". "Article X of the General Agreement" is a number."""
OPERATION = compile_later(r"\s*(?P<operation>ADD|\(MOD\)|MOD|SUP\*?|NOC)(?=\s|$)")
"""The operation with which a provision begins under the ITU profile (row 42)."""
CAPITALS = compile_later(r"(?<![\w-])[A-Z][A-Z'’-]+(?:[,;]? [A-Z][A-Z'’-]*)*(?![\w-])")


def is_placeholder(text: str) -> bool:
    """True for a stretch that only keeps a place: "…", "--", "XX", "to be determined", "Placeholder for …".

    >>> is_placeholder("…"), is_placeholder("to be completed"), is_placeholder("by day")
    (True, True, False)
    """
    return bool(_PLACEHOLDER.match(text.strip()))


def note_of(text: str) -> str:
    """The kind of a remark: "note" (rows 44, 45, 48) of editors or negotiators, "editorial" for "sic"; "" for none.

    >>> note_of("see art. 40"), note_of("sic"), note_of("by day")
    ('note', 'editorial', '')
    """
    text = text.strip()
    if _EDITORIAL.match(text):
        return "editorial"
    return "note" if _NOTE.match(text) else ""


def is_citation(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, a bracket over a bare number, cites or dates and is not under negotiation (row 49).

    It is under negotiation where the sentence needs the number: before a word ("[30] days"), behind a preposition ("by
    [2030]"), or beside another bracket ("[30][40]").
    """
    if not _BARE_NUMBER.match(text[start + 1 : end - 1].strip()):
        return False
    before, after = text[max(0, start - 40) : start], text[end : end + 20]
    if re.match(r"\s*[\[［/]", after) or re.search(r"[\]］]\s*/?\s*$", before):
        return False
    return not (re.match(r"[\s-]+\w|st\b|nd\b|rd\b|th\b|\s*(?:%|per cent|–)", after) or _AWAITS_NUMBER.search(before))
