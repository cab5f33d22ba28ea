"""Definitions: the terms that a draft defines (“X” means …), in the six languages, and where it does.

It reads quoted terms beside the verb of a definition. A term that is set off by nothing but italics is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft

_QUOTED = r"[“”\"«»‘„「『]\s?([^“”\"«»„「」『』]{1,80}?)\s?[”“\"»«’」』]"
_DEFINES = (
    r"(?:(?:shall\s+)?(?:means?|refers?\s+to|includes?)\b|(?:is|are)\s+defined\b"
    r"|désigne|s['’]entend|signifie|on\s+entend|significa|se\s+entender|se\s+entiende|designa|se\s+refiere"
    r"|означа|понима|ي\u064f?قصد|[تي]عني|[تي]دل|一词[^，。]{0,6}指|[是系]?指)"
)
_DEFINITION = compile_later(
    r"(?:on\s+entend\s+par|se\s+ent(?:enderá|iende)\s+por|понимается\s+под|ي\u064f?قصد\s+ب\w*|المقصود\s+ب\w*)\s*:?\s*"
    rf"{_QUOTED}|{_QUOTED}\s*(?:[(\[,][^“”\"«»;]{{0,60}}[)\],]\s*)?{_DEFINES}",
    re.IGNORECASE,
)
_QUOTE = '"'
"""All quotation marks as `spelling.fold_spelling` counts them."""


def defined_terms(text: str) -> Iterator[tuple[str, ...]]:
    """The terms that a text defines, as tokens in the form of `spelling.fold_spelling`, each with its English or
    Romance plural.

    >>> list(defined_terms("“Ship” means any vessel; “crew” is a word."))
    [('ship',), ('ships',)]
    """
    for found in _DEFINITION.finditer(text):
        words = tuple(fold_spelling(word) for word in words_of(found.group(1) or found.group(2)))
        if not words:
            continue  # a term that is left open: “   ” means …
        yield words
        if words[-1].isalpha():
            yield (*words[:-1], f"{words[-1]}s")
            if words[-1].endswith("y"):
                yield (*words[:-1], f"{words[-1][:-1]}ies")


def definitions(outline: TokenizedDraft, quote: int) -> tuple[set[tuple[str, ...]], frozenset[int]]:
    """The terms that a draft defines, and the places of the texts that define them or stand under such a text.

    `quote` is the number of the quotation mark in the vocabulary of the outline.
    """
    terms: set[tuple[str, ...]] = set()
    places: set[int] = set()
    for place, tokens in enumerate(outline.texts):
        if outline.parents[place] in places:
            places.add(place)
        if quote in tokens.ids:
            found = list(defined_terms(tokens.text))
            if found:
                terms.update(found)
                places.add(place)
    return terms, frozenset(places)


def quote_sign() -> str:
    """The form under which a vocabulary counts every quotation mark."""
    return _QUOTE
