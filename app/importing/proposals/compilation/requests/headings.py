"""Headings of a paper in six languages: articles, divisions, annexes, general comments, and the words that open a
rationale.

In: one line. Out: what it heads, as an address. Whether it stands where a heading may stand is
`proposals/compilation/read`'s business; who proposes is `proposals/compilation/heads/heads`'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.requests.preamble_places import PREAMBLE
from app.notation.labels.labels import LabelKind, read_label

_ORDINALS = r"bis|ter|quater|quinquies|sexies|septies|octies"
_ARTICLE = re.compile(
    rf"(?:(?:DRAFT|Draft)\s+)?(?:ARTICLE|Article)\s+(\d{{1,3}})\s*({_ORDINALS})?(?:\s*[.:–—-]\s*(\S.{{0,150}})?)?",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:textual\s+)?(?:proposals?|amendments?|suggestions?|comments?)\s+(?:on|to|regarding|concerning)\s+",
    re.IGNORECASE,
)
_PLACED = re.compile(r"(?:Article|Artículo|Статья|المادة|第)\s?\S", re.IGNORECASE)
"""What may be an article with a paragraph of it: "Article 4, paragraph 2"."""
_DIVISION = re.compile(r"(?:PART|CHAPTER|SECTION|TITLE)\s+(?:[IVXLC]+|\d{1,3})\b.{0,200}", re.IGNORECASE)
_OTHER = re.compile(
    r"(?:PREAMBLE|TITLE|ANNEX(?:\s+\w{1,6})?|NEW ARTICLE(?:\s+.{1,60})?|GENERAL COMMENTS?|PRÉAMBULE|PREÁMBULO|ПРЕАМБУЛА"
    r"|序言|الديباجة|OBSERVATIONS GÉNÉRALES|COMENTARIOS GENERALES|ОБЩИЕ ЗАМЕЧАНИЯ)",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(r"PREAMBLE|PRÉAMBULE|PREÁMBULO|ПРЕАМБУЛА|序言|الديباجة", re.IGNORECASE)
_SPACED = re.compile(r"[^\W\d_](?: [^\W\d_]){3,}(?![^\W\d_])")
_SPACED_ORDINAL = re.compile(r"\b(?:B I S|T E R)\b|(?<=\d) (?=\d\b)")
_WORDS_OF_HEADINGS = frozenset(
    (
        "article", "rationale", "preamble", "annex", "chapter", "section", "part", "option", "justification",
        "статья", "artículo", "préambule", "обоснование",
    )
)  # fmt: skip
_LONGEST = 200
RATIONALE = re.compile(
    r"(?:(?<=\s)|^)(?:Rationale|RATIONALE)(?=\s*$|\s*[:：]|\s+[A-Z0-9(“\"‘\[«])\s*[:：]?\s*"
    r"|^\W*(?:[Jj]ustification|JUSTIFICATION|[Jj]ustificación|JUSTIFICACIÓN|[Ff]undament(?:o|os|ación)|FUNDAMENTO"
    r"|[Ee]xposé\s+des\s+motifs|[Mm]otifs?|[Mm]otivos?|[Оо]боснование|ОБОСНОВАНИЕ|[Пп]ояснение|理由|说明|依据|التعليل|المبررات?"
    r"|الأسباب|الأساس المنطقي|[Ee]xplanat(?:ion|ory\s+note)|[Rr]easons?|REASONS?|EXPLANATION)\s*(?:[:：]\s*|$)"
)
"""What opens reasons: the English word wherever it stands, the others alone on a line or before a colon."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a line heads. `kind` is "article", "division" or "other"; an address is "" for a division."""

    kind: str
    address: str = ""
    titled: bool = False
    """A title stands on the same line."""
    capitals: bool = False
    """Written as only headings are."""


def heading_of(text: str) -> Heading | None:
    """The heading that a whole line is; None for other lines."""
    if len(text) > _LONGEST:
        return None
    upper = text == text.upper() != text.lower()
    article = _ARTICLE.fullmatch(text)
    if article is not None:
        address = f"Article {article[1]}" + (f" {article[2].lower()}" if article[2] else "")
        return Heading("article", address, bool(article[3]), text.startswith(("ARTICLE", "DRAFT ARTICLE")))
    if _DIVISION.fullmatch(text):
        return Heading("division", capitals=upper)
    if _OTHER.fullmatch(text):
        address = PREAMBLE if _PREAMBLE.fullmatch(text) else text.capitalize() if upper else text
        return Heading("other", address, capitals=upper)
    about = _ABOUT.match(text)
    placed = text[about.end() :] if about is not None else text
    placed = placed[:1] + placed[1:].lower() if upper else placed
    if _PLACED.match(placed) and len(named := places_named(placed.removesuffix(":"), "")) == 1:
        return Heading("article", named[0], titled=False, capitals=upper and about is not None)
    label = read_label(text)
    if label is None or label.start or label.weak:
        return None
    if label.kind in (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION):
        return Heading("division", capitals=upper)
    rest = text[label.end :].strip()
    if label.kind is not LabelKind.ARTICLE or rest.endswith((".", ";", ",", "。", "；")):
        return None
    number = label.number.strip("[]［］")
    address = number[:1] + number[1:].lower() if number == number.upper() != number.lower() else number
    return Heading("article", address, bool(rest), number == number.upper() != number.lower())


def without_letter_spacing(text: str) -> str:
    """A line whose heading is set with spaces between its letters ("A R T I C L E 5"), without them."""
    found = _SPACED.match(text)
    if found is None:
        return text
    joined = found[0].replace(" ", "")
    rest = _SPACED_ORDINAL.sub(lambda spaced: spaced[0].replace(" ", ""), text[found.end() :])
    return joined + rest if joined.casefold() in _WORDS_OF_HEADINGS else text
