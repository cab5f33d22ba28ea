"""Words of a text as its sources are looked for: those that tell where it comes from.

Signs, brackets, tags, numbers, labels, the words of citations and the names that an instrument has for itself are
passed over: they differ in every text that was taken over, and hide no source and make none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, count
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import COMMON, MODAL
from app.comparison.text.tokenizer import TokenVocabulary, is_han
from app.treaty.marks import AttributionTag, StatusMark

if TYPE_CHECKING:
    from app.comparison.precedents.stock_phrases import Phrase, StockPhrases
    from app.comparison.text.tokenizer import Tokens
    from app.treaty.draft import Provision
    from app.treaty.marks import Mark

SIGN, CITING, SMALL, SMALL_HAN, HAN, TELLING = range(6)
WEIGHTS = (0.0, 0.0, 0.3, 0.2, 0.5, 1.0)
"""How much a word of each sort tells."""
_LABEL = 4
"""Letters of the longest label that stands in round brackets."""


@dataclass(frozen=True)
class Words:
    """The telling and small words of one text."""

    tokens: Tokens
    places: tuple[int, ...]
    """The token of each."""
    ids: tuple[int, ...]
    """The number of each."""
    sorts: Sequence[int]
    """The sort of each word of the vocabulary."""
    tags: tuple[tuple[int, int], ...] = ()
    """Tokens [start, end) of tags and marks: they are no words of the text."""

    @cached_property
    def counts(self) -> tuple[bool, ...]:
        """For each token, whether it is a word, be it one that is passed over."""
        sorts = self.sorts
        counts = [sorts[number] != SIGN for number in self.tokens.ids]
        for low, high in self.tags:
            counts[low:high] = [False] * (high - low)
        return tuple(counts)

    @cached_property
    def size(self) -> int:
        """How many words the text has, those that are passed over among them."""
        return sum(self.counts)

    @cached_property
    def passed(self) -> frozenset[int]:
        """The tokens that are passed over."""
        return frozenset(range(len(self.tokens.ids))).difference(self.places)

    def counted(self, start: int, end: int) -> int:
        """How many of some tokens are words."""
        return sum(self.counts[start:end])


class WordReader:
    """Reads texts as words, under one vocabulary for a shelf and the drafts that are held against it."""

    def __init__(self, phrases: StockPhrases) -> None:
        self.phrases = phrases
        self.vocabulary = TokenVocabulary()
        self.sorts: list[int] = []
        """The sort of each word, under its number."""
        self._heeded: list[bool] = []
        """Of each word, whether it is not passed over."""
        self._small = COMMON | MODAL.keys() | phrases.common

    def read(self, provisions: Iterable[Provision]) -> list[Words]:
        """The words of the texts of provisions, in their order."""
        every = [(self.vocabulary.read(one.text), one.marks.text) for one in provisions]
        self._sort()
        own = self._own_names()
        opening = next(iter(self.vocabulary.phrase("(")), -1)
        sorts, heeded = self.sorts, self._heeded
        found: list[Words] = []
        for tokens, marks in every:
            ids = tokens.ids
            kept = list(map(heeded.__getitem__, ids))
            if opening in ids:
                _pass_labels(tokens, kept, heeded, opening)
            if not own.keys().isdisjoint(ids):
                _pass_names(ids, kept, own)
            tags = _tags(tokens, marks) if marks else ()
            for low, high in tags:
                kept[low:high] = [False] * (high - low)
            found.append(Words(tokens, tuple(compress(count(), kept)), tuple(compress(ids, kept)), sorts, tags))
        return found

    def numbers(self, phrases: Iterable[Phrase]) -> list[tuple[int, ...]]:
        """Phrases all of whose words occur, in numbers."""
        return [numbers for phrase in phrases if (numbers := self.vocabulary.phrase(phrase))]

    def _sort(self) -> None:
        words = self.vocabulary.words
        for word in words[len(self.sorts) :]:
            small = word in self._small
            if word in self.phrases.citing:
                sort = CITING
            elif is_han(word):
                sort = SMALL_HAN if small else HAN
            elif word[0].isalpha():
                sort = SMALL if small else TELLING
            else:
                sort = SIGN
            self.sorts.append(sort)
            self._heeded.append(sort > CITING)

    def _own_names(self) -> dict[int, list[tuple[int, ...]]]:
        """The names of the instrument itself by their last word, the longest first."""
        found: dict[int, list[tuple[int, ...]]] = {}
        for numbers in sorted(self.numbers(self.phrases.own), key=len, reverse=True):
            found.setdefault(numbers[-1], []).append(numbers)
        return found


def _pass_labels(tokens: Tokens, kept: list[bool], heeded: Sequence[bool], opening: int) -> None:
    """Pass over what stands alone in round brackets and is short: (a), (iv)."""
    ids = tokens.ids
    at = -1
    for _ in range(ids.count(opening)):
        at = ids.index(opening, at + 1)
        if at + 2 < len(ids) and kept[at + 1] and not heeded[ids[at + 2]]:
            kept[at + 1] = tokens.ends[at + 1] - tokens.starts[at + 1] > _LABEL


def _pass_names(ids: Sequence[int], kept: list[bool], own: dict[int, list[tuple[int, ...]]]) -> None:
    """Pass over the names that an instrument has for itself."""
    for last in own.keys() & ids:
        at = -1
        for _ in range(ids.count(last)):
            at = ids.index(last, at + 1)
            for name in own[last]:
                first = at + 1 - len(name)
                if first >= 0 and ids[first : at + 1] == name:
                    kept[first : at + 1] = [False] * len(name)
                    break


def _tags(tokens: Tokens, marks: Sequence[Mark]) -> tuple[tuple[int, int], ...]:
    """The tokens of tags and status marks."""
    return tuple(
        (tokens.before(mark.start), tokens.before(mark.end))
        for mark in marks
        if isinstance(mark, AttributionTag | StatusMark)
    )
