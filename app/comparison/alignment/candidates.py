"""Candidates: which units of text could be the same one, before anything is decided.

First the identical ones, then those that stand where they are expected, then those that share rare trigrams. It knows
units only as token sequences in document order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from app.comparison.matching.monotone import longest_increasing
from app.comparison.matching.sequence_match import match

Ids = tuple[int, ...]

_TELLING = 6
"""An identical unit of at least so many tokens, found once on each side, is the same one wherever it stands."""
_EVIDENT = 0.7
"""Least score of two units that stand at the same place between identical ones."""
_SURE = 0.9
"""With this score no other one need be tried."""
_AHEAD = 4
"""So many units are tried at that place: something may have been put in before…"""
_FAR = 8
"""…and for every unit before that was not found, up to so many, as many again."""
_FAINT = 0.1
"""A unit that shares less than this part of what the best one shares is no candidate."""
_TOP = 6
"""So many candidates of a unit are scored exactly."""


class PairCandidate(NamedTuple):
    """Two units that could be the same one: `score` is the share of their tokens in common (`Units.score`)."""

    first: int
    second: int
    score: float
    held: float
    """The share of the smaller unit's tokens that stand in the other one, each counted once."""
    order: float
    """The share of the second unit's trigrams that the first one has: words in the same order."""


class Units:
    """The units of both sides, and how much two of them have in common.

    >>> Units([(1, 2, 3, 4)], [(1, 2, 3, 5)]).score(0, 0)
    0.75
    """

    def __init__(self, first: Sequence[Ids], second: Sequence[Ids]) -> None:
        self.first = first
        self.second = second
        self._words: tuple[dict[int, set[int]], dict[int, set[int]]] = ({}, {})
        """The different tokens of units, made when first asked for."""

    def words(self, side: int, unit: int) -> set[int]:
        """The different tokens of a unit."""
        known = self._words[side].get(unit)
        if known is None:
            known = self._words[side][unit] = set((self.second if side else self.first)[unit])
        return known

    def common(self, i: int, j: int) -> int:
        """Number of different tokens in common."""
        return len(self.words(0, i) & self.words(1, j))

    def score(self, i: int, j: int) -> float:
        """The share of their tokens in common, each counted once (Dice, 0 to 1)."""
        return 2 * self.common(i, j) / (len(self.words(0, i)) + len(self.words(1, j)))

    def candidate(self, i: int, j: int, order: float) -> PairCandidate:
        """Two units with all that speaks for their being the same."""
        one, other = self.words(0, i), self.words(1, j)
        common = len(one & other)
        return PairCandidate(i, j, 2 * common / (len(one) + len(other)), common / min(len(one), len(other)), order)

    def best(self, i: int, others: Iterable[int], least: float) -> tuple[float, int]:
        """The best score of a first unit with some second ones, if it is not below `least`, and which of these it is;
        the first that will do.
        """
        best, found = 0.0, 0
        one = self.words(0, i)
        size = len(one)
        for k, j in enumerate(others):
            other = self.words(1, j)
            both = size + len(other)
            if 2 * min(size, len(other)) >= least * both:
                score = 2 * len(one & other) / both
                if score > best and score >= least:
                    best, found = score, k
                    if score >= _SURE:
                        break
        return best, found


def identical_pairs(
    first: Sequence[Ids], second: Sequence[Ids], labels: tuple[Sequence[Hashable], Sequence[Hashable]]
) -> list[tuple[int, int]]:
    """Pairs of identical units that need no further evidence.

    Units found once on each side, or once under their label (the heading above them; None says nothing), anchor.
    Between two anchors thousands of equal short units pair in order; a short one that stands alone proves nothing.

    A unit that stands once on each side is known wherever it stands, if it is long; a short one only in order.

    >>> long, short = (1, 2, 3, 4, 5, 6), (7,)
    >>> identical_pairs([long, short], [short, long], ([None] * 2, [None] * 2))
    [(0, 1), (1, 0)]
    >>> identical_pairs([short, (8,)], [(8,), short], ([None] * 2, [None] * 2))
    [(1, 0)]
    """
    kinds: dict[Ids, int] = {}
    one = [kinds.setdefault(unit, len(kinds)) for unit in first]
    other = [kinds.setdefault(unit, len(kinds)) for unit in second]
    anchors = _once(one, other)
    paired = {i: j for i, j in anchors if len(first[i]) >= _TELLING}
    paired.update(anchors[k] for k in longest_increasing([j for _, j in anchors]))
    labelled = [
        [(kind, at if label is None else label) for at, (kind, label) in enumerate(zip(side, names, strict=True))]
        for side, names in zip((one, other), labels, strict=True)
    ]
    taken = set(paired.values())
    for i, j in _once(labelled[0], labelled[1]):
        if labels[0][i] is not None and i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    for mine, theirs in gaps(len(first), len(second), paired):
        blocks = match([one[i] for i in mine], [other[j] for j in theirs])
        for a, b, n in blocks:
            edge = (a == 0 and b == 0) or (a + n == len(mine) and b + n == len(theirs))
            if n > 1 or edge or len(first[mine[a]]) >= _TELLING:
                paired.update(zip(mine[a : a + n], theirs[b : b + n], strict=True))
    return sorted(paired.items())


def _once(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Where the same stands on both sides, once on each, in the order of the first."""
    counts = (Counter(one), Counter(other))
    where = {kind: j for j, kind in enumerate(other) if counts[1][kind] == 1}
    return [(i, where[kind]) for i, kind in enumerate(one) if counts[0][kind] == 1 and kind in where]


def gaps(first: int, second: int, pairs: Mapping[int, int]) -> Iterator[tuple[list[int], list[int]]]:
    """Between two pairs in order, the units of both sides that have no pair; gaps with units of one side are left out.

    `first` and `second` are the numbers of units.

    >>> list(gaps(4, 4, {0: 0, 3: 3}))
    [([1, 2], [1, 2])]
    """
    ordered = sorted(pairs.items())
    anchors = [ordered[k] for k in longest_increasing([j for _, j in ordered])]
    taken = set(pairs.values())
    start_i = start_j = 0
    for end_i, end_j in [*anchors, (first, second)]:
        mine = [i for i in range(start_i, end_i) if i not in pairs]
        theirs = [j for j in range(start_j, end_j) if j not in taken]
        start_i, start_j = end_i + 1, end_j + 1
        if mine and theirs:
            yield mine, theirs


def pairs_in_place(units: Units, pairs: Mapping[int, int]) -> list[tuple[int, int, float]]:
    """Pairs of units, with their score, that need no search: most of their words are the same, and they stand where
    they are expected between two pairs in order.

    Those that could be alike by form alone must stand beside another pair that is nearly the same.
    """
    found: list[tuple[int, int, float]] = []
    for mine, theirs in gaps(len(units.first), len(units.second), pairs):
        at = missed = 0
        for i in mine:
            if at == len(theirs):
                break
            score, k = units.best(i, theirs[at : at + _AHEAD * (1 + missed)], _EVIDENT)
            if score:
                found.append((i, theirs[at + k], score))
                at, missed = at + k + 1, 0
            else:
                missed = min(missed + 1, _FAR)
    sure = {*pairs.items(), *((i, j) for i, j, score in found if score >= _SURE)}
    return [
        (i, j, score) for i, j, score in found if score >= _SURE or (i - 1, j - 1) in sure or (i + 1, j + 1) in sure
    ]


class Grams:
    """The trigrams of the free units of both sides: which first units have each, and which of them are rare."""

    def __init__(self, first: Mapping[int, Ids], second: Mapping[int, Ids]) -> None:
        self._first = first
        self._second = second
        self._last: dict[Ids, int] = {}
        """The last unit that has a trigram."""
        self._before: dict[Ids, int] = {}
        """The first one, where there are several."""
        for i, unit in first.items():
            own = list(grams(unit))
            for gram in filter(self._last.__contains__, own):
                self._before.setdefault(gram, self._last[gram])
            self._last.update(zip(own, repeat(i)))

    def best(self, j: int) -> list[tuple[int, float]]:
        """The first units that share most with a second one, and which part of its trigrams. Of units that share a
        trigram, the first and the last count.
        """
        own = list(grams(self._second[j]))
        shared = Counter(map(self._last.__getitem__, filter(self._last.__contains__, own)))
        for gram in filter(self._before.__contains__, own):
            shared[self._before[gram]] += 1
        least = max(shared.values(), default=0) * _FAINT
        best = [(-share, i) for i, share in shared.items() if share >= least]
        return [(i, -share / len(own)) for share, i in sorted(best)[:_TOP]]

    def rare(self, i: int, j: int) -> int:
        """Number of trigrams in common that no other free first unit has."""
        both = set(grams(self._first[i])).intersection(grams(self._second[j]))
        return sum(gram not in self._before for gram in both)


def grams(unit: Ids) -> Iterator[Ids]:
    """The trigrams of a unit; a shorter one is one gram."""
    return zip(unit, unit[1:], unit[2:], strict=False) if len(unit) > 2 else iter((unit,))


def similar_candidates(grams: Grams, units: Units, free: Iterable[int]) -> list[PairCandidate]:
    """The best candidates of the second units that are free, by the trigrams they share."""
    return [units.candidate(i, j, order) for j in free for i, order in grams.best(j)]
