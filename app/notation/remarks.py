"""What brackets and lines hold that is neither disputed text nor a tag: status, notes, placeholders, citations.

It classifies one stretch of text by its words, in six languages; it finds no stretches and names no actor. Rows named
in comments: DOMAIN.md table A.2.
"""

from __future__ import annotations

import re

_AD_REF = r"ad\s+ref(?:erendum)?\.?"
_STATUS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # Rows 26 and 27. The Committee of the Whole is a plenary level: what it agrees stands ad referendum.
    (
        "reopened",
        re.compile(r"(?:re-?opened|rouverte?|reabierto|вновь открыто|重新讨论|أعيد فتحه)(?: .{0,60})?$", re.IGNORECASE),
    ),
    (
        "agreed_ad_referendum",
        re.compile(
            rf"(?:agreed|approved|text agreed|provisionally agreed|convenu|approuvé|adopté|acordado|convenido"
            rf"|согласовано|согласован)e?s?,?\s+{_AD_REF}(?: (?:in|by|on|at) .{{1,60}})?$"
            rf"|{_AD_REF}$|agreed (?:in|by) (?:the )?(?:CoW|Committee of the Whole|plenary)$"
            rf"|agreed in (?:the )?INB plenary$"
            r"|convenu sous réserve d['’]approbation"
            r"|согласовано ad referendum|暂定商定|尚待核准的商定|متفق عليه رهن الاستشارة",
            re.IGNORECASE,
        ),
    ),
    (
        "agreed_in_informals",
        re.compile(
            r"agreed (?:in|at|during) (?:the )?(?:informals?|informal (?:consultations|meetings?|informals)"
            r"|inf-infs?|working group|small group|drafting group)(?: .{0,40})?$"
            r"|convenu (?:lors des|en) consultations officieuses|acordado en (?:las )?consultas oficiosas"
            r"|согласовано в ходе неофициальных консультаций|非正式磋商商定|متفق عليه في المشاورات غير الرسمية",
            re.IGNORECASE,
        ),
    ),
    (
        "pending",
        re.compile(
            r"(?:pending|(?:text |agreement )?pending (?:agreement|discussion|consultations?|outcome|decision"
            r"|further) ?.{0,80})$",
            re.IGNORECASE,
        ),
    ),
)
_PLACEHOLDER = re.compile(
    r"(?:\.{2,}|…|(?:\. ?){3}|-{2,}|—{1,3}|–{1,3}|_+(?: _+)*|x{1,4}|X{1,4}|Y|●+|•+|\*{2,}|\?+|tbd|tbc"
    r"|to be (?:determined|completed|decided|agreed|added|inserted|developed|defined)(?: .{0,60})?"
    r"|place ?holders?\b.{0,200}|à déterminer|à compléter|por determinar|marcador.{0,60}|подлежит определению"
    r"|заполнитель.{0,60}|待定|占位.{0,40}|يحدد لاحقا|يُحدد لاحقاً|title pending|titre à déterminer)$",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:(?:negotiators?['’]s?|editor(?:ial|['’]s)?|drafting|drafter['’]s|secretariat|chair['’]s|president['’]s"
    r"|translators?['’]s?|explanatory|legal scrubbing)\s+notes?|note|n\.b\."
    r"|drafting group|working group|contact group|small group|groupe de rédaction|grupo de redacción"
    r"|редакционная группа|起草小组"
    r"|note (?:de la|du) .{1,40}|nota de .{1,40}|примечание|注|ملاحظة)\s*[:：].*$"
    r"|(?:moved|relocated|transferred|merged|deleted and moved|shifted|déplacé|trasladado|перенесено|移自|移至"
    r"|نقل)\s+(?:here\s+)?(?:from|to|as|into|with|de|du|vers|a|из|в|إلى|من)\b.{1,160}$"
    r"|(?:see|cf\.?|see also|voir|véase|см\.|参见|见|انظر)\s+(?:also\s+)?.{0,20}?(?:art|para|annex|section|chapter"
    r"|footnote|supra|infra|стат|пункт|第|المادة).{0,100}$"
    r"|(?:article|paragraph|section|part|chapter|subparagraph|text|title) (?:deleted|moved|merged|to be deleted"
    r"|to be moved|intentionally left blank)\b.{0,160}$"
    r"|(?:intentionally left blank|reserved for future use)$",
    re.IGNORECASE | re.DOTALL,
)
_EDITORIAL = re.compile(
    r"(?:sic|emphasis (?:added|in original)|footnotes? omitted|citations? omitted|original emphasis|translation)$",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,4}$")
_AWAITS_NUMBER = re.compile(
    r"(?:\b(?:by|until|in|before|after|from|since|than|to|of|least|and|or|within|between|is|be|article|articles"
    r"|paragraph|paragraphs|annex|part|chapter|section|option|subparagraph)|[(,/$€£])\s*$",
    re.IGNORECASE,
)
OMITTED = re.compile(r"\s*(?:[(（]\s*(?:…|\.{3,}|\. \. \.)\s*[)）]|…|\[\s*(?:…|\.{3,})\s*\])\s*")
"""A line that is nothing but an ellipsis in parentheses: untouched text is left out here, not deleted (row 39)."""

ARTICLE_X = re.compile(
    r"\b(?:Articles?|article|Annex|annex|Artículo|artículo|paragraph|para\.) (?P<sign>X{1,3}|Y|XY"
    r"|N)\b(?! of (?:the )?(?!present|this)[A-Z])"
)
"""A number still to be given (row 36): "Article X". "Article X of the General Agreement" is a number."""
OPERATION = re.compile(r"\s*(?P<operation>ADD|\(MOD\)|MOD|SUP\*?|NOC)(?=\s|$)")
"""The operation with which a provision begins under the ITU profile (row 42)."""
CAPITALS = re.compile(r"(?<![\w-])[A-Z][A-Z'’-]+(?:[,;]? [A-Z][A-Z'’-]*)*(?![\w-])")


def status_of(text: str) -> str:
    """The status a stretch states and nothing else ("agreed_ad_referendum" …), "" when it does not."""
    text = text.strip(" \t\u00a0.;,")
    if not text or len(text) > 200:
        return ""
    return next((status for status, pattern in _STATUS if pattern.match(text)), "")


def placeholder(text: str) -> bool:
    """True for a stretch that only keeps a place: "…", "--", "XX", "to be determined", "Placeholder for …"."""
    return bool(_PLACEHOLDER.match(text.strip()))


def note_of(text: str) -> str:
    """The kind of a remark: "note" (rows 44, 45, 48) of editors or negotiators, "editorial" for "sic"; "" for none."""
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
