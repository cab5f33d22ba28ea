"""Candidates: which units of text could be the same one, before anything is decided.

First the identical ones, then those that share rare trigrams. It knows units only as token sequences in document order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.comparison.order import in_order

Ids = tuple[int, ...]

_TELLING = 6
"""An identical unit of at least so many tokens, found once on each side, is the same one wherever it stands."""
_COMMON = 12
"""A trigram in more units than this says nothing."""
_TOP = 6
"""So many candidates of a unit are scored exactly."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two units that could be the same one: `score` is the share of their tokens in common (multiset Dice, 0 to 1)."""

    first: int
    second: int
    score: float
    common: int
    """Number of tokens in common."""
    rare: int
    """Number of trigrams in common that no other free unit of either side has."""


class Bags:
    """Token multisets of units, made when first asked for."""

    def __init__(self, units: Sequence[Ids]) -> None:
        self._units = units
        self._bags: dict[int, Counter[int]] = {}

    def __getitem__(self, unit: int) -> Counter[int]:
        bag = self._bags.get(unit)
        if bag is None:
            bag = self._bags[unit] = Counter(self._units[unit])
        return bag


def common(one: Mapping[int, int], other: Mapping[int, int]) -> int:
    """Number of tokens that two multisets share."""
    if len(one) > len(other):
        one, other = other, one
    shared = 0
    for token, count in one.items():
        there = other.get(token)
        if there is not None:
            shared += count if count < there else there
    return shared


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


def similar(first: Mapping[int, Ids], second: Mapping[int, Ids], bags: tuple[Bags, Bags]) -> list[Candidate]:
    """The best candidates among units that are still free, by trigrams that few units share."""
    postings: dict[Ids, list[int]] = {}
    for i, unit in first.items():
        for gram in _grams(unit):
            postings.setdefault(gram, []).append(i)
    theirs = {j: _grams(unit) for j, unit in second.items()}
    frequency = Counter(gram for grams in theirs.values() for gram in grams if gram in postings)
    found: list[Candidate] = []
    for j, grams in theirs.items():
        shared: dict[int, float] = {}
        rare: dict[int, int] = {}
        for gram in grams:
            units = postings.get(gram)
            if units is not None and len(units) <= _COMMON:
                share = 1 / len(units)
                for i in units:
                    shared[i] = shared.get(i, 0.0) + share
                if len(units) == 1 and frequency[gram] == 1:
                    rare[units[0]] = rare.get(units[0], 0) + 1
        best = sorted(shared, key=lambda i: (-shared[i], i))[:_TOP]
        for i in best:
            tokens = common(bags[0][i], bags[1][j])
            score = 2 * tokens / (len(first[i]) + len(second[j]))
            found.append(Candidate(i, j, score, tokens, rare.get(i, 0)))
    return found


def _grams(unit: Ids) -> set[Ids]:
    if len(unit) < 3:
        return {unit}
    return set(zip(unit, unit[1:], unit[2:], strict=False))
