"""Candidates: which units of text could be the same one, before anything is decided.

First the identical ones, then those that stand where they are expected, then those that share rare trigrams. It knows
units only as token sequences in document order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat

from app.comparison.order import in_order

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


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two units that could be the same one: `score` is the share of their tokens in common (`Units.score`)."""

    first: int
    second: int
    score: float
    order: float
    """The share of the second unit's trigrams that the first one has: words in the same order."""


class Units:
    """The units of both sides, and how much two of them have in common."""

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
        one, other = self.words(0, i), self.words(1, j)
        return 2 * len(one & other) / (len(one) + len(other))

    def best(self, i: int, others: Sequence[int]) -> tuple[float, int]:
        """The best score of a first unit with some second ones, and which of these it is; the first that will do."""
        best = (0.0, 0)
        for k, j in enumerate(others):
            score = self.score(i, j)
            if score > best[0]:
                best = (score, k)
                if score >= _SURE:
                    break
        return best


def identical(first: Sequence[Ids], second: Sequence[Ids]) -> list[tuple[int, int]]:
    """Pairs of identical units that need no further evidence.

    Units found once on each side anchor; from every anchor (and from both ends) equal neighbours follow, so that
    thousands of equal short units pair in order.
    """
    where: dict[Ids, list[int]] = {}
    for j, unit in enumerate(second):
        where.setdefault(unit, []).append(j)
    count = Counter(first)
    unique = [(i, where[u][0]) for i, u in enumerate(first) if count[u] == 1 and len(where.get(u, ())) == 1]
    chain = in_order([j for _, j in unique])
    anchors = [(-1, -1), *(unique[k] for k in chain), (len(first), len(second))]
    paired = {i: j for i, j in unique if len(first[i]) >= _TELLING}
    paired.update(anchors[1:-1])
    taken = set(paired.values())
    for step in (1, -1):
        for i, j in anchors:
            i += step
            j += step
            while 0 <= i < len(first) and 0 <= j < len(second) and first[i] == second[j]:
                if i in paired or j in taken:
                    break
                paired[i] = j
                taken.add(j)
                i += step
                j += step
    return sorted(paired.items())


def in_place(units: Units, pairs: Mapping[int, int]) -> list[tuple[int, int, float]]:
    """Pairs of units, with their score, that need no search: most of their words are the same, and they stand where
    they are expected between two pairs in order.

    Those that could be alike by form alone must stand beside another pair that is nearly the same.
    """
    found: list[tuple[int, int, float]] = []
    ordered = sorted(pairs.items())
    anchors = [ordered[k] for k in in_order([j for _, j in ordered])]
    taken = set(pairs.values())
    start_i = start_j = 0
    for end_i, end_j in [*anchors, (len(units.first), len(units.second))]:
        theirs = [j for j in range(start_j, end_j) if j not in taken]
        at = missed = 0
        for i in range(start_i, end_i):
            if at == len(theirs):
                break
            if i in pairs:
                continue
            score, k = units.best(i, theirs[at : at + _AHEAD * (1 + missed)])
            if score >= _EVIDENT:
                found.append((i, theirs[at + k], score))
                at, missed = at + k + 1, 0
            else:
                missed = min(missed + 1, _FAR)
        start_i, start_j = end_i + 1, end_j + 1
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

    @cached_property
    def _counts(self) -> Counter[Ids]:
        return Counter(chain.from_iterable(map(grams, self._second.values())))

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
        """Number of trigrams in common that no other free unit of either side has."""
        both = set(grams(self._first[i])).intersection(grams(self._second[j]))
        return sum(gram not in self._before and self._counts[gram] == 1 for gram in both)


def grams(unit: Ids) -> Iterator[Ids]:
    """The trigrams of a unit; a shorter one is one gram."""
    return zip(unit, unit[1:], unit[2:], strict=False) if len(unit) > 2 else iter((unit,))


def similar(grams: Grams, units: Units, free: Iterable[int]) -> list[Candidate]:
    """The best candidates of the second units that are free, by the trigrams they share."""
    return [Candidate(i, j, units.score(i, j), order) for j in free for i, order in grams.best(j)]
