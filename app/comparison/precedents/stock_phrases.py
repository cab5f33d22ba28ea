"""Stock phrases: what treaties say again and again, so that it tells nothing of where a text comes from.

In: one language's table of `resources/precedents`. Out: `StockPhrases`. Phrases are short; a whole sentence, also one
of a final clause, is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of
from app.late_methods import dataclass

Phrase = tuple[str, ...]
"""The words of a phrase in the form that all their spellings have in common."""


@dataclass(frozen=True)
class StockPhrases:
    """What tells nothing of a source, in one language."""

    language: str
    phrases: frozenset[Phrase] = frozenset()
    """What treaties say again and again."""
    own: frozenset[Phrase] = frozenset()
    """How an instrument names itself: one stands for another."""
    citing: frozenset[str] = frozenset()
    """Words of citations: "article", "paragraph"."""
    beside: frozenset[str] = frozenset()
    """Words that change with such a name: articles before it, signs of a citation."""
    common: frozenset[str] = frozenset()
    """Words that carry little by themselves, beside those of `text/lexicon.py`."""


def phrases_from(table: Mapping[str, Any]) -> StockPhrases:
    """The stock phrases of one language from its table.

    >>> phrases_from({"code": "en", "own": ["this Treaty"], "phrases": [], "citing": ["Article"]}).own
    frozenset({('this', 'treaty')})
    """
    return StockPhrases(
        table["code"],
        frozenset(map(fold_phrase, table.get("phrases", ()))),
        frozenset(map(fold_phrase, table.get("own", ()))),
        frozenset(map(fold_spelling, table.get("citing", ()))),
        frozenset(map(fold_spelling, table.get("beside", ()))),
        frozenset(map(fold_spelling, table.get("common", ()))),
    )


def fold_phrase(phrase: str) -> Phrase:
    """The words of a phrase, fold_phrase; signs fall out.

    >>> fold_phrase("the Programme, as amended")
    ('the', 'program', 'as', 'amended')
    """
    return tuple(fold_spelling(word) for word in words_of(phrase) if word.isalnum() or not word.isascii())
