"""Candidates: which units of text could be the same one, before anything is decided.

First the identical ones, then those that stand where they are expected, then those that share rare trigrams. It knows
units only as token sequences in document order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat

from app.comparison.order import in_order

Ids = tuple[int, ...]

_TELLING = 6
"""An identical unit of at least so many tokens, found once on each side, is the same one wherever it stands."""
_EVIDENT = 0.75
"""Least score of two units that stand at the same place between identical ones."""
_AHEAD = 4
"""So many units are tried at that place: something may have been put in before."""
_COMMON = 12
"""A trigram in more units than this says nothing."""
_WHOLE = 27_720
"""The weight of a trigram that one unit alone has: divisible by every number up to 12, so that sums are exact."""
_FAINT = 0.1
"""A unit that shares less than this part of what the best one shares is no candidate."""
_TOP = 6
"""So many candidates of a unit are scored exactly."""
_LETTERS = 0x110000
_WIDE = 32
"""Bits of a token number."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two units that could be the same one: `score` is the share of their tokens in common (multiset Dice, 0 to 1)."""

    first: int
    second: int
    score: float


class Bags:
    """Token multisets of units, made when first asked for: of a token that occurs n times, n different numbers."""

    def __init__(self, units: Sequence[Ids]) -> None:
        self._units = units
        self._bags: dict[int, set[int]] = {}

    def __getitem__(self, unit: int) -> set[int]:
        bag = self._bags.get(unit)
        if bag is None:
            ids = self._units[unit]
            bag = self._bags[unit] = set(ids)
            if len(bag) < len(ids):
                for token, count in Counter(ids).items():
                    for again in range(1, count):
                        bag.add(token + (again << _WIDE))
        return bag


class Units:
    """The units of both sides, and how much two of them have in common."""

    def __init__(self, first: Sequence[Ids], second: Sequence[Ids]) -> None:
        self.first = first
        self.second = second
        self._bags = (Bags(first), Bags(second))

    def common(self, i: int, j: int) -> int:
        """Number of tokens in common."""
        return len(self._bags[0][i] & self._bags[1][j])

    def score(self, i: int, j: int) -> float:
        """The share of their tokens in common (multiset Dice, 0 to 1)."""
        return 2 * self.common(i, j) / (len(self.first[i]) + len(self.second[j]))


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
    """
    found: list[tuple[int, int, float]] = []
    ordered = sorted(pairs.items())
    anchors = [ordered[k] for k in in_order([j for _, j in ordered])]
    taken = set(pairs.values())
    start_i = start_j = 0
    for end_i, end_j in [*anchors, (len(units.first), len(units.second))]:
        theirs = [j for j in range(start_j, end_j) if j not in taken]
        for i in range(start_i, end_i):
            if not theirs:
                break
            if i not in pairs:
                score, k = max((units.score(i, j), -k) for k, j in enumerate(theirs[:_AHEAD]))
                if score >= _EVIDENT:
                    found.append((i, theirs[-k], score))
                    del theirs[: 1 - k]
        start_i, start_j = end_i + 1, end_j + 1
    return found


class Grams:
    """The trigrams of the free units of both sides, and which of them are rare."""

    def __init__(self, first: Mapping[int, Ids], second: Mapping[int, Ids]) -> None:
        self._first = {i: grams(unit) for i, unit in first.items()}
        self._second = {j: grams(unit) for j, unit in second.items()}
        self._owner: dict[str, int] = {}
        for i, own in self._first.items():
            self._owner.update(zip(own, repeat(i)))
        counts = Counter(chain.from_iterable(self._first.values()))
        self._several: dict[str, list[int]] = {gram: [] for gram, count in counts.items() if count > 1}
        for i, own in self._first.items():
            for gram in filter(self._several.__contains__, own):
                self._several[gram].append(i)
        for gram in self._several:
            del self._owner[gram]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(chain.from_iterable(self._second.values()))

    def best(self, j: int) -> list[int]:
        """The first units that share most with a second one; a trigram that few units have weighs more."""
        own = self._second[j]
        shared = Counter(map(self._owner.__getitem__, filter(self._owner.__contains__, own)))
        for i in shared:
            shared[i] *= _WHOLE
        for gram in filter(self._several.__contains__, own):
            units = self._several[gram]
            if len(units) <= _COMMON:
                for i in units:
                    shared[i] += _WHOLE // len(units)
        least = max(shared.values(), default=0) * _FAINT
        best = [i for i, share in shared.items() if share >= least]
        best.sort(key=lambda i: (-shared[i], i))
        return best[:_TOP]

    def rare(self, i: int, j: int) -> int:
        """Number of trigrams in common that no other free unit of either side has."""
        alone = filter(self._owner.__contains__, self._first[i])
        return sum(self._counts[gram] == 1 for gram in set(alone).intersection(self._second[j]))


def grams(unit: Ids) -> list[str]:
    """The trigrams of a unit, each token as a letter; a shorter unit is one gram.

    Two tokens have the same letter only where there are more than a million different ones.
    """
    letters = "".join(map(chr, unit if max(unit) < _LETTERS else [token % _LETTERS for token in unit]))
    return [letters[k : k + 3] for k in range(max(1, len(letters) - 2))]


def similar(grams: Grams, units: Units, free: Sequence[int]) -> list[Candidate]:
    """The best candidates of the second units that are free, by trigrams that few units share."""
    return [Candidate(i, j, units.score(i, j)) for j in free for i in grams.best(j)]
