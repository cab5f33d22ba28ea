"""Headings of a paper in six languages: articles, divisions, annexes, general comments, and the words that open a
rationale.

In: one line. Out: what it heads, as an address. Whether it stands where a heading may stand is
`proposals/compilation/read`'s business; who proposes is `proposals/compilation/heads/heads`'.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.requests.preamble_places import PREAMBLE
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.labels import LabelKind, read_label

_KEPT = 1024
"""Lines that are remembered: each is asked for as it is read, and as one that follows others."""
_ORDINALS = r"bis|ter|quater|quinquies|sexies|septies|octies"
_ARTICLE = compile_later(
    rf"(?:(?:DRAFT|Draft)\s+)?(?:ARTICLE|Article)\s+(\d{{1,3}})\s*({_ORDINALS})?(?:\s*[.:–—-]\s*(\S.{{0,150}})?)?",
    re.IGNORECASE,
)
_ANTE = compile_later(r"((?:DRAFT\s+)?ARTICLE)\s+ANTE\s*(\d{1,3})", re.IGNORECASE)
_ABOUT = compile_later(
    r"(?:textual\s+)?(?:proposals?|amendments?|suggestions?|comments?)"
    r"\s+(?:(?:on|to|regarding|concerning)\s+(?:an?\s+)?(?:new\s+)?|for\s+(?:an?\s+)?new\s+)",
    re.IGNORECASE,
)
_PLACED = compile_later(r"(?:Article|Artículo|Статья|المادة|第)\s?\S", re.IGNORECASE)
"""What may be an article with a paragraph of it: "Article 4, paragraph 2"."""
_DIVISION = compile_later(
    rf"(PART|CHAPTER|SECTION|TITLE)\s+([IVXLC]+(?=\d{{1,2}}\b)|[IVXLC]+\b|\d{{1,3}}\b)(?:\d{{1,2}}\b)?"
    rf"(?:\s*({_ORDINALS})\b)?(?!\W*Article\s+\d).{{0,200}}",
    re.IGNORECASE,
)
"""The sign of a note may stand right behind the number."""
_OF_ARTICLE = compile_later(r"\W*Article\s+\d", re.IGNORECASE)
"""What makes a division's number the place of an article: "Part 3. Article 14."."""
_TITLED_ANNEX = compile_later(
    rf"ANNEX\s+([IVXL]+|\d{{1,2}}|[A-Z])(?:\s+({_ORDINALS}))?\b[\s.:–—-]*(\S.{{0,180}})", re.IGNORECASE
)
_NUMBERED_ANNEX = compile_later(rf"ANNEX\s+([IVXL]+|\d{{1,2}}|[A-Z])(?:\s+({_ORDINALS}))?", re.IGNORECASE)
_SAYS = compile_later(r"\b(?:shall|must|should|may|will|is|are|was|were)\b|[.;,:]$", re.IGNORECASE)
"""What no title of an annex has, and a sentence about one."""
_OTHER = compile_later(
    r"(?:PREAMBLE|TITLE|ANNEX(?:\s+\w{1,6})?|NEW ARTICLE(?:\s+.{1,60})?|PRÉAMBULE|PREÁMBULO|ПРЕАМБУЛА|序言|الديباجة"
    r"|(?:GENERAL COMMENTS?|OBSERVATIONS GÉNÉRALES|COMENTARIOS GENERALES|ОБЩИЕ ЗАМЕЧАНИЯ)"
    r"(?:\s+(?:ON|BY|FROM|OF|SUR|DES|SOBRE|DE|ПО)\s.{1,150})?)",
    re.IGNORECASE,
)
_PREAMBLE = compile_later(r"PREAMBLE|PRÉAMBULE|PREÁMBULO|ПРЕАМБУЛА|序言|الديباجة", re.IGNORECASE)
_SPACED = compile_later(r"[^\W\d_](?: [^\W\d_]){3,}(?![^\W\d_])")
_SPACED_ORDINAL = compile_later(r"\b(?:B I S|T E R)\b|(?<=\d) (?=\d\b)")
_WORDS_OF_HEADINGS = frozenset(
    (
        "article", "rationale", "preamble", "annex", "chapter", "section", "part", "option", "justification",
        "статья", "artículo", "préambule", "обоснование",
    )
)  # fmt: skip
_LONGEST = 200
RATIONALE = compile_later(
    r"(?:(?<=\s)|^)(?:Rationale|RATIONALE)(?=\s*$|\s*[:：]|\s+[A-Z0-9(“\"‘\[«])\s*[:：]?\s*"
    r"|^\W*(?:[Jj]ustification|JUSTIFICATION|[Jj]ustificación|JUSTIFICACIÓN|[Ff]undament(?:o|os|ación)|FUNDAMENTO"
    r"|[Ee]xposé\s+des\s+motifs|[Mm]otifs?|[Mm]otivos?|[Оо]боснование|ОБОСНОВАНИЕ|[Пп]ояснение|理由|说明|依据|التعليل|المبررات?"
    r"|الأسباب|الأساس المنطقي|[Ee]xplanat(?:ion|ory\s+note)|[Rr]easons?|REASONS?|EXPLANATION)\s*(?:[:：]\s*|$)"
)
"""What opens reasons: the English word wherever it stands, the others alone on a line or before a colon."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a line heads. `kind` is "article", "division" or "other"."""

    kind: str
    address: str = ""
    titled: bool = False
    """A title stands on the same line."""
    capitals: bool = False
    """Written as only headings are."""


@lru_cache(maxsize=_KEPT)
def heading_of(text: str) -> Heading | None:
    """The heading that a whole line is; None for other lines."""
    if len(text) > _LONGEST:
        return None
    upper = text == text.upper() != text.lower()
    article = _ARTICLE.fullmatch(text)
    if article is not None:
        address = f"Article {article[1]}" + (f" {article[2].lower()}" if article[2] else "")
        return Heading("article", address, bool(article[3]), text.startswith(("ARTICLE", "DRAFT ARTICLE")))
    ante = _ANTE.fullmatch(text)
    if ante is not None:
        return Heading("article", f"Article {ante[2]} ante", capitals=ante[1].isupper())
    division = _DIVISION.fullmatch(text)
    if division is not None:
        return Heading("division", _numbered(*division.groups()), capitals=upper)
    if _OTHER.fullmatch(text):
        if (numbered := _NUMBERED_ANNEX.fullmatch(text)) is not None:
            return Heading("other", _numbered("Annex", *numbered.groups()), capitals=upper)
        address = PREAMBLE if _PREAMBLE.fullmatch(text) else text.capitalize() if upper else text
        return Heading("other", address, capitals=upper)
    annex = _TITLED_ANNEX.fullmatch(text)
    if annex is not None and _SAYS.search(annex[3]) is None:
        return Heading("other", _numbered("Annex", annex[1], annex[2]), titled=True, capitals=text[:5].isupper())
    about = _ABOUT.match(text)
    if about is not None and _OTHER.fullmatch(text, about.end()) is not None:
        return Heading("other", text[about.end() :].capitalize() if upper else text[about.end() :], capitals=upper)
    placed = text[about.end() :] if about is not None else text
    placed = placed[:1] + placed[1:].lower() if upper else placed
    if _PLACED.match(placed) and len(named := places_named(placed.removesuffix(":"), "")) == 1:
        return Heading("article", named[0], titled=False, capitals=upper and about is not None)
    label = read_label(text)
    if label is None or label.start or label.weak:
        return None
    rest = text[label.end :].strip()
    if label.kind in (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION):
        return None if _OF_ARTICLE.match(rest) is not None else Heading("division", capitals=upper)
    if label.kind is not LabelKind.ARTICLE or rest.endswith((".", ";", ",", "。", "；")):
        return None
    number = label.number.strip("[]［］")
    address = number[:1] + number[1:].lower() if number == number.upper() != number.lower() else number
    return Heading("article", address, bool(rest), number == number.upper() != number.lower())


def _numbered(word: str, number: str, ordinal: str | None) -> str:
    """The address of a division: "Part XI bis"."""
    return " ".join(filter(None, (word.capitalize(), number.upper(), (ordinal or "").lower())))


def without_letter_spacing(text: str) -> str:
    """A line whose heading is set with spaces between its letters ("A R T I C L E 5"), without them."""
    found = _SPACED.match(text)
    if found is None:
        return text
    joined = found[0].replace(" ", "")
    rest = _SPACED_ORDINAL.sub(lambda spaced: spaced[0].replace(" ", ""), text[found.end() :])
    return joined + rest if joined.casefold() in _WORDS_OF_HEADINGS else text
