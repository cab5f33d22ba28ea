"""Tokens: a text as words, numbers, signs and single Chinese characters, each under a small number.

It cuts and numbers; it compares nothing. Spellings of one word (`spelling.py`) have one number. Spaces are no tokens.
Every other character lies in exactly one token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from app.comparison.spelling import folded

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINED = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
"""Characters that are no letters but stand in or behind a word: soft hyphen, accents, vowel marks, joiners, bidi
marks.
"""
_LETTER = rf"[^\W\d_{_HAN}]"
_TOKEN = re.compile(rf"{_LETTER}+(?:[{_JOINED}]+{_LETTER}*)*|[{_HAN}]|\d+|\S")
_HAN_SIGN = re.compile(rf"[{_HAN}]")

OPENING = frozenset("[［【")
CLOSING = frozenset("]］】")
BRACKETS = OPENING | CLOSING
"""The signs that mark text as not agreed; round brackets and braces are plain signs."""


@dataclass(frozen=True)
class Tokens:
    """A text and the numbers of its tokens, in order. Tokens that differ in spelling alone have equal numbers within
    one `Vocabulary`.
    """

    text: str
    ids: tuple[int, ...]

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and end (code points) of each token."""
        return tuple(map(re.Match.span, _TOKEN.finditer(self.text)))

    def word(self, index: int) -> str:
        """The text of one token."""
        start, end = self.spans[index]
        return self.text[start:end]


class Vocabulary:
    """Numbers words in the order in which they are first met, so that the same two drafts always get the same
    numbers. All spellings of a word have its number.
    """

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._numbers: dict[str, int] = {}

    def read(self, text: str) -> Tokens:
        """The tokens of `text`."""
        known = self._ids
        numbers: list[int] = []
        for word in _TOKEN.findall(text):
            number = known.get(word)
            if number is None:
                number = known[word] = self._numbers.setdefault(folded(word), len(self._numbers))
            numbers.append(number)
        return Tokens(text, tuple(numbers))

    @property
    def words(self) -> list[str]:
        """The words under their numbers, in the form that their spellings have in common."""
        return list(self._numbers)

    def numbers_of(self, words: Iterable[str]) -> frozenset[int]:
        """The numbers of those of `words` (in the form of `spelling.folded`) that occur."""
        return frozenset(self._numbers[word] for word in words if word in self._numbers)

    def phrase(self, words: Iterable[str]) -> tuple[int, ...]:
        """The numbers of the words of a phrase, in order; empty when not all of them occur."""
        numbers = tuple(self._numbers.get(word, -1) for word in words)
        return () if -1 in numbers else numbers


def words_of(text: str) -> list[str]:
    """The token texts of `text`, in order."""
    return _TOKEN.findall(text)


def is_han(word: str) -> bool:
    """True for a token that is a Chinese character."""
    return _HAN_SIGN.match(word) is not None
