"""Words of a text as its sources are looked for: those that tell where it comes from.

Signs, brackets, tags, numbers, labels, the words of citations and the names that an instrument has for itself are
passed over: they differ in every text that was taken over, and hide no source and make none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import COMMON, MODAL
from app.comparison.text.tokenizer import TokenVocabulary, is_han
from app.treaty.marks import AttributionTag, StatusMark

if TYPE_CHECKING:
    from app.comparison.precedents.stock_phrases import Phrase, StockPhrases
    from app.comparison.text.tokenizer import Tokens
    from app.treaty.draft import Provision

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
    counts: tuple[bool, ...]
    """For each token, whether it is a word, be it one that is passed over."""

    @cached_property
    def size(self) -> int:
        """How many words the text has, those that are passed over among them."""
        return sum(self.counts)

    @cached_property
    def passed(self) -> frozenset[int]:
        """The tokens that are passed over."""
        return frozenset(range(len(self.counts))).difference(self.places)

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
        self._small = COMMON | MODAL.keys() | phrases.common

    def read(self, provisions: Iterable[Provision]) -> list[Words]:
        """The words of the texts of provisions, in their order."""
        every = [(self.vocabulary.read(one.text), one) for one in provisions]
        self._sort()
        own = self._own_names()
        first = own.keys()
        opening = self.vocabulary.phrase("(")
        found: list[Words] = []
        for tokens, provision in every:
            ids = tokens.ids
            sorts = [self.sorts[number] for number in ids]
            counts = [sort != SIGN for sort in sorts]
            if opening and opening[0] in ids:
                _pass_labels(tokens, sorts, opening[0])
            if not first.isdisjoint(ids):
                _pass_names(ids, sorts, own)
            for mark in provision.marks.text:
                if isinstance(mark, AttributionTag | StatusMark):
                    low, high = tokens.before(mark.start), tokens.before(mark.end)
                    sorts[low:high] = [SIGN] * (high - low)
                    counts[low:high] = [False] * (high - low)
            places = tuple([k for k, sort in enumerate(sorts) if sort > CITING])
            found.append(Words(tokens, places, tuple([ids[k] for k in places]), tuple(counts)))
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
            elif word.isalpha() or (not word.isascii() and word[0].isalpha()):
                sort = SMALL if small else TELLING
            else:
                sort = SIGN
            self.sorts.append(sort)

    def _own_names(self) -> dict[int, list[tuple[int, ...]]]:
        """The names of the instrument itself by their first word, the longest first."""
        found: dict[int, list[tuple[int, ...]]] = {}
        for numbers in sorted(self.numbers(self.phrases.own), key=len, reverse=True):
            found.setdefault(numbers[0], []).append(numbers)
        return found


def _pass_labels(tokens: Tokens, sorts: list[int], opening: int) -> None:
    """Pass over what stands alone in round brackets and is short: (a), (iv)."""
    ids = tokens.ids
    for k in range(len(ids) - 2):
        if ids[k] == opening and sorts[k + 2] == SIGN and tokens.ends[k + 1] - tokens.starts[k + 1] <= _LABEL:
            sorts[k + 1] = SIGN


def _pass_names(ids: Sequence[int], sorts: list[int], own: dict[int, list[tuple[int, ...]]]) -> None:
    for k, number in enumerate(ids):
        for name in own.get(number, ()):
            if tuple(ids[k : k + len(name)]) == name:
                sorts[k : k + len(name)] = [CITING] * len(name)
                break
