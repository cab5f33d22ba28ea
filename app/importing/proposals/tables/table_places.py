"""Where a row of a table speaks to: its own words of a place as an address, in six languages.

In: "5(2)", "Art. 5, para. 2 (a)", "Article 42 – paragraph 4 a (new)", "第五条第二款". Out: the address as a draft of
that language prints it. What names no place stays as written; whether a draft has it is not known here.
"""

from __future__ import annotations

import re

from app.notation.references.citations import read_references
from app.notation.references.targets import settled

_LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
_ARTICLE = re.compile(r"^(?:Art\.?|Articles?|ARTICLE)\s*(?=\d)")
_PARAGRAPH = re.compile(
    r"[,–—-]?\s*(?:paras?\.?|paragraphs?)\s*(\d+)(?:\s+(bis|ter|quater|[a-z]\b(?!\))))?", re.IGNORECASE
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


def address_of(written: str) -> str:
    """An address in full: "5(2)" and "Art. 5 (2)" are "Article 5(2)"."""
    text = _NEW.sub(" ", " ".join(written.split())).strip()
    if not text or len(text) > _LONGEST:
        return text
    plain = _english(text)
    if plain:
        return plain
    for language in _LANGUAGES:
        for reference in read_references(text, language):
            places = settled(reference, "")
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
