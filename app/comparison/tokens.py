"""Tokens: a text as words, numbers, signs and single Chinese characters, each under a small number.

It cuts and numbers; it compares nothing. Spaces are no tokens. Every other character lies in exactly one token.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINED = "\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u2060\ufeff"
"""Characters that are no letters but stand inside a word: soft hyphen, accents, vowel marks, joiners."""
_LETTER = rf"[^\W\d_{_HAN}]"
_TOKEN = re.compile(rf"{_LETTER}+(?:[{_JOINED}]+{_LETTER}*)*|[{_HAN}]|\d+|\S")
_HAN_SIGN = re.compile(rf"[{_HAN}]")

OPENING = frozenset("[［【")
CLOSING = frozenset("]］】")
BRACKETS = OPENING | CLOSING
"""The signs that mark text as not agreed; round brackets and braces are plain signs."""


@dataclass(frozen=True)
class Tokens:
    """A text and the numbers of its tokens, in order. Equal tokens have equal numbers within one `Vocabulary`."""

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
    """Numbers tokens in the order in which they are first met, so that the same two drafts always get the same
    numbers.
    """

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._words: list[str] = []

    def read(self, text: str) -> Tokens:
        """The tokens of `text`."""
        known = self._ids
        numbers: list[int] = []
        for word in _TOKEN.findall(text):
            number = known.get(word)
            if number is None:
                number = known[word] = len(self._words)
                self._words.append(word)
            numbers.append(number)
        return Tokens(text, tuple(numbers))

    @property
    def words(self) -> list[str]:
        """The token texts under their numbers."""
        return self._words

    def numbers_of(self, words: frozenset[str]) -> frozenset[int]:
        """The numbers of those of `words` that occur."""
        return frozenset(self._ids[word] for word in words if word in self._ids)


def words_of(text: str) -> list[str]:
    """The token texts of `text`, in order."""
    return _TOKEN.findall(text)


def is_han(word: str) -> bool:
    """True for a token that is a Chinese character."""
    return _HAN_SIGN.match(word) is not None
