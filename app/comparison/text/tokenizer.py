"""Tokens: a text as words, numbers, signs and single Chinese characters, each under a small number.

It cuts and numbers; it compares nothing. Spellings of one word (`spelling.py`) have one number. Spaces are no tokens.
Every other character lies in exactly one token.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from operator import add
from typing import overload

from app.comparison.text.spelling import fold_spelling
from app.late_methods import dataclass
from app.late_pattern import compile_later

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINED = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
"""Characters that are no letters but stand in or behind a word: soft hyphen, accents, vowel marks, joiners, bidi
marks.
"""
_LETTER = rf"[^\W\d_{_HAN}]"
_TOKEN = compile_later(rf"{_LETTER}+(?:[{_JOINED}]+{_LETTER}*)*|[{_HAN}]|\d+|\S")
_HAN_SIGN = compile_later(rf"[{_HAN}]")

_KEPT = 40
"""What a chunk of at most so many characters is made of is kept: of words and numbers, not of Chinese sentences."""
_CHUNKS = 1 << 15
"""So many chunks are remembered from one draft to the next."""

OPENING = frozenset("[［【")
CLOSING = frozenset("]］】")
BRACKETS = OPENING | CLOSING
"""The signs that mark text as not agreed; round brackets and braces are plain signs."""


@dataclass(frozen=True)
class Tokens:
    """A text and the numbers of its tokens, in order. Tokens that differ in spelling alone have equal numbers within
    one `TokenVocabulary`.
    """

    text: str
    ids: tuple[int, ...]
    steps: TokenSteps | None = field(default=None, repr=False, compare=False)

    @cached_property
    def spans(self) -> Sequence[tuple[int, int]]:
        """Start and end (code points) of each token."""
        spans = self.steps.spans(self.text) if self.steps is not None else None
        return tuple(map(re.Match.span, _TOKEN.finditer(self.text))) if spans is None else spans

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each token begins."""
        spans = self.spans
        return spans.starts if isinstance(spans, TokenSpans) else [start for start, _ in spans]

    @cached_property
    def ends(self) -> Sequence[int]:
        """Where each token ends."""
        spans = self.spans
        return spans.ends if isinstance(spans, TokenSpans) else [end for _, end in spans]

    def before(self, offset: int) -> int:
        """The number of tokens that begin before a code point of the text."""
        return bisect_left(self.starts, offset)

    def word(self, index: int) -> str:
        """The text of one token."""
        return self.text[self.starts[index] : self.ends[index]]


class TokenSpans(Sequence[tuple[int, int]]):
    """Start and end (code points) of each token, as two lists: of most texts few are asked for."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self.starts, self.ends = starts, ends

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    @overload
    def __getitem__(self, index: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[int, int]]: ...

    def __getitem__(self, index: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(index, slice):
            return list(zip(self.starts[index], self.ends[index], strict=True))
        return self.starts[index], self.ends[index]


def _tokens_of(chunk: str) -> list[str]:
    """The tokens of a chunk without a space. A word of plain letters, with or without a sign behind it, is most of
    them, and needs no pattern.
    """
    if chunk.isascii():
        if chunk.isalpha():
            return [chunk]
        if chunk[:-1].isalpha() and not chunk[-1].isalnum():
            return [chunk[:-1], chunk[-1]]
    return _TOKEN.findall(chunk)


@lru_cache(maxsize=_CHUNKS)
def _folded(chunk: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The tokens of a chunk without a space in the form that their spellings have in common, and their lengths: these
    are the same in one draft after the other.
    """
    return _fold(chunk)


def _fold(chunk: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    words = _tokens_of(chunk)
    return tuple(map(fold_spelling, words)), tuple(map(len, words))


class _Lengths(dict[str, tuple[int, ...]]):
    """How long each token of a chunk without a space is."""

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        if len(chunk) > _KEPT:
            return tuple(map(len, _tokens_of(chunk)))
        lengths = self[chunk] = _folded(chunk)[1]
        return lengths


class TokenSteps(dict[str, tuple[int, ...]]):
    """For each token of a chunk without a space, how far after it the next one begins.

    After the last one a space of one character is taken for granted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lengths = _Lengths()

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        *lengths, last = self.lengths[chunk]
        steps = (*lengths, last + 1)
        if len(chunk) <= _KEPT:
            self[chunk] = steps
        return steps

    def spans(self, text: str) -> TokenSpans | None:
        """Start and end of each token of a text; None when spaces stand side by side, or at its ends."""
        chunks = text.split()
        starts = list(accumulate(chain.from_iterable(map(self.__getitem__, chunks)), initial=0))
        if starts.pop() != len(text) + 1:
            return None
        lengths = chain.from_iterable(map(self.lengths.__getitem__, chunks))
        return TokenSpans(starts, list(map(add, starts, lengths)))


class _Numbers(dict[str, int]):
    """The number of each word in the form that its spellings have in common, given when first asked for."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _ChunkNumbers(dict[str, tuple[int, ...]]):
    """The numbers of the tokens of each chunk without a space: a word is looked up once, however often it stands in the
    drafts, and its chunk as a whole.
    """

    def __init__(self) -> None:
        super().__init__()
        self.numbers = _Numbers()

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        short = len(chunk) <= _KEPT
        numbers = tuple(map(self.numbers.__getitem__, (_folded if short else _fold)(chunk)[0]))
        if short:
            self[chunk] = numbers
        return numbers


class TokenVocabulary:
    """Numbers words in the order in which they are first met, so that the same drafts read in the same order
    get the same numbers. All spellings of a word have its number.
    """

    def __init__(self) -> None:
        self._chunks = _ChunkNumbers()
        self._numbers = self._chunks.numbers
        self._steps = TokenSteps()
        self._read: dict[str, Tokens] = {}

    def read(self, text: str) -> Tokens:
        """The tokens of `text`; of equal texts the same object."""
        known = self._read.get(text)
        if known is None:
            ids = tuple(chain.from_iterable(map(self._chunks.__getitem__, text.split())))
            known = self._read[text] = Tokens(text, ids, self._steps)
        return known

    @property
    def texts(self) -> int:
        """How many texts were read."""
        return len(self._read)

    @property
    def words(self) -> list[str]:
        """The words under their numbers, in the form that their spellings have in common."""
        return list(self._numbers)

    def numbers_of(self, words: Iterable[str]) -> frozenset[int]:
        """The numbers of those of `words` (in the form of `spelling.fold_spelling`) that occur."""
        return frozenset(self._numbers[word] for word in words if word in self._numbers)

    def phrase(self, words: Iterable[str]) -> tuple[int, ...]:
        """The numbers of the words of a phrase, in order; empty when not all of them occur."""
        numbers = tuple(self._numbers.get(word, -1) for word in words)
        return () if -1 in numbers else numbers


def words_of(text: str) -> list[str]:
    """The token texts of `text`, in order.

    >>> words_of("Ships shall moor, 第五条.")
    ['Ships', 'shall', 'moor', ',', '第', '五', '条', '.']
    """
    return _TOKEN.findall(text)


def each_token(text: str) -> Iterator[re.Match[str]]:
    """The same one after the other, each with its place, for whoever stops at the first that is wanted.

    >>> next(each_token(" Ships shall moor.")).span()
    (1, 6)
    """
    return _TOKEN.finditer(text)


def is_han(word: str) -> bool:
    """True for a token that is a Chinese character."""
    return not word.isascii() and _HAN_SIGN.match(word) is not None


def has_han(text: str) -> bool:
    """Whether a Chinese character stands anywhere in a text."""
    return not text.isascii() and _HAN_SIGN.search(text) is not None
