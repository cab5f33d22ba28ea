"""The place that a cell or a line of a table of proposals names: "5(2)", "Art. 5, para. 2 (a)", "第五条第二款".

In: what is written there. Out: the address as a draft of that language prints it; what names no place stays as written.
Which column tells places is `headings`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.notation.labels.labels import LabelKind, read_label
from app.notation.references.citations import read_references
from app.notation.references.targets import resolve_targets
from app.treaty.languages import LANGUAGES

_ARTICLE = re.compile(r"^(?:Art\.?|Articles?|ARTICLE)\s*(?=\d)")
_PARAGRAPH = re.compile(
    r"[,،–—-]?\s*(?:paras?\.?|paragraph(?:e?s)?|par\.|alinéas?|al\.|párrafos?|párrs?\.?|apartados?|apdos?\.?|пункт\w*|п\.|(?:ال)?فقرة)\s*(\d+)(?:\s+(bis|ter|quater|[a-z]\b(?!\))))?",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"[,–—-]?\s*(?:points?|sub-?paras?\.?|sub-?paragraphs?|indents?)\s*\(?([a-z]{1,4})\)?(?=\W|$)", re.IGNORECASE
)
_NEW = re.compile(r"\s*[(\[](?:new|nouveau|nouvelle|nuev[oa]|нов(?:ый|ая|ое)|新|جديدة?)[)\]]\s*", re.IGNORECASE)
_PRINTED = re.compile(
    r"Article \d{1,3}(?: ?(?:bis|ter|quater|quinquies|alt|ante)|[A-Z])?(?:\([^()]{1,12}\))*"
    r"(?:, (?:chapeau|title|option|alternative)\b.*)?",
    re.IGNORECASE,
)
_LONGEST = 200
_LONGEST_PLACE = 160
_EUROPEAN = re.compile(
    r"(?:Article|Art\.|Annex|Recital) \w+ [–—-] (?:paragraph|para|point|indent|subparagraph|introductory)"
)
_OTHER_PLACE = re.compile(
    r"(?:Preamble|Recital \d+ ?\w?|Title|Préambule|Preámbulo|Преамбула|序言|الديباجة)(?: \(new\))?", re.IGNORECASE
)


def address_of(written: str) -> str:
    """An address in full: "5(2)" and "Art. 5 (2)" are "Article 5(2)"."""
    text = _NEW.sub(" ", " ".join(written.split())).strip()
    if not text or len(text) > _LONGEST:
        return text
    plain = _english(text)
    if plain:
        return plain
    for language in LANGUAGES:
        for reference in read_references(text, language):
            places = resolve_targets(reference, "")
            whole = not reference.start and not text[reference.end :].strip(" .:")
            if whole and not reference.relative and len(places) == 1:
                return places[0]
    return f"Article {text}" if text[0].isdigit() else text


def is_new(written: str) -> bool:
    """Whether the words of a place say that nothing stands there yet: "Article 42 – paragraph 4 a (new)"."""
    return (
        _NEW.search(written) is not None
        or re.match(r"(?:new|nouvel)\s+(?:article|para)", written, re.IGNORECASE) is not None
    )


def _english(text: str) -> str:
    """An English address in the shorter forms of tables; "" when it is none of them."""
    bare = _ARTICLE.sub("", text)
    if not bare[:1].isdigit():
        return ""
    bare = _PARAGRAPH.sub(lambda m: f"({m[1]} {m[2]})" if m[2] else f"({m[1]})", bare)
    bare = _LETTER.sub(r"(\1)", bare)
    bare = re.sub(r"^(\d+)\.(\d+)", r"\1(\2)", bare)
    bare = re.sub(r"\.\(?([a-z])\)?$", r"(\1)", bare)
    told = "Article " + re.sub(r"\s+(?=\()", "", bare)
    return told if _PRINTED.fullmatch(told) else ""


def place_above(above: Sequence[str]) -> str:
    """The place that the last lines above a table name, "" when they name none."""
    return next((place for line in reversed(above[-4:]) if (place := place_of(line))), "")


def place_of(line: str) -> str:
    """The place a short line names and nothing else but its title: "Article 17: Of gates", "Recital 34"."""
    if len(line) > _LONGEST_PLACE:
        return ""
    if _EUROPEAN.match(line) or _OTHER_PLACE.fullmatch(line):
        return line
    before = re.split(r"\s+[–—-]\s+|\s*[:.](?:\s+|$)", line, maxsplit=1)[0]
    if "(" in (told := address_of(before)) and told.startswith(("Article ", "Annex ", "Artículo ", "Статья ")):
        return told
    label = read_label(line)
    return label.number if label is not None and label.kind in (LabelKind.ARTICLE, LabelKind.ANNEX) else ""
