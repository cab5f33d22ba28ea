"""Knows the words with which a language cites an existing instrument, whose table is in `vocabulary.py`.

How they are used is `instrument_names.py`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.notation.references.vocabulary import INSTRUMENT_WORDS, InstrumentWords


@lru_cache(maxsize=16)
def instrument_words(language: str) -> InstrumentWords:
    """The words of a language (ISO 639-1; unknown: those of English)."""
    return INSTRUMENT_WORDS.get(language, INSTRUMENT_WORDS["en"])


def has_kind(words: str, language: str) -> bool:
    """Whether a word for an instrument is among some words.

    >>> [has_kind(one, "en") for one in ("the Kites Convention", "conventional", "COKOK")]
    [True, False, False]
    """
    kind = instrument_words(language).kind
    return bool(re.search(kind if language == "zh" else rf"(?<!\w){kind}(?!\w)", words, re.IGNORECASE))


def names_instrument(words: str, language: str) -> bool:
    """Whether words say themselves that they name an instrument: by a word for one, or as an acronym.

    >>> [names_instrument(one, "en") for one in ("the Kites Convention", "COKOK", "Kites")]
    [True, True, False]
    """
    acronym = sum(sign.isupper() for sign in words) > 1 and " " not in words
    return acronym or has_kind(words, language)
