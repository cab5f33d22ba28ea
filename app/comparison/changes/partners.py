"""Partners: what a cited provision of one draft is in the other one.

Which provision a citation names is said by `citation_targets.py`; what follows for the citation by
`citation_changes.py` and `astray.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.changes.citation_targets import NOWHERE, UNSURE, Target
from app.comparison.changes.raw_changes import Cited

if TYPE_CHECKING:
    from app.comparison.changes.raw_changes import Twin


class Partners:
    """What a provision of one draft is in the other: all its pairs, not only the main one. Of a target that was split,
    both halves are still it; of two that were joined, the joint one is both.
    """

    def __init__(self, pairs: Iterable[Twin], primary: Mapping[int, int]) -> None:
        self.primary = primary
        self._back = {j: i for i, j in primary.items()}
        self._all: tuple[dict[int, set[int]], dict[int, set[int]]] = ({}, {})
        for twin in pairs:
            self._all[0].setdefault(twin.first, set()).add(twin.second)
            self._all[1].setdefault(twin.second, set()).add(twin.first)

    def cited(self, one: Target, other: Target) -> Cited | None:
        """The provisions that two citations name, each with what it is in the other draft; None when neither names any
        or one may name two: nothing can be said then.
        """
        ends = (one.place, other.place)
        if UNSURE in ends or ends == (NOWHERE, NOWHERE):
            return None
        return Cited(*ends, self.primary.get(ends[0], NOWHERE), self._back.get(ends[1], NOWHERE))

    def pair(self, one: Target, other: Target) -> tuple[int, int] | None:
        """The places of the one provision that two citations name in the two drafts, None if they name two; where
        several have the address, one that is meant by both is taken.
        """
        if one.rest == other.rest:
            theirs = other.among or (other.place,)
            for i in one.among or (one.place,):
                if i >= 0 and self.primary.get(i) in theirs:
                    return i, self.primary[i]
        return None

    def paired(self, i: int, j: int) -> bool:
        """Whether two places are a pair, main or not."""
        return j in self._all[0].get(i, ())

    def beside(self, i: int, j: int) -> tuple[set[int], set[int]]:
        """What else the two places of a pair are paired with: first places, second places."""
        return self._all[1][j] - {i}, self._all[0][i] - {j}

    def parted(self, one: Target, other: Target) -> Cited | None:
        """What two citations in the same words mean, when that is certainly not the same provision; else None."""
        if UNSURE in (one.place, other.place):
            return None
        if one.rest != other.rest:
            # The deeper of two addresses is there in one draft only: in the other one it names nothing.
            if one.rest and other.rest:
                return None
            one, other = (Target(NOWHERE) if one.rest else one), (Target(NOWHERE) if other.rest else other)
        if one.place == other.place == NOWHERE:
            return None
        mine, theirs = self._all[0].get(one.place, ()), self._all[1].get(other.place, ())
        if other.place in mine:
            return None
        if one.place >= 0 and other.place >= 0 and not mine and not theirs:
            return None
        return self.cited(one, other)

    def any_parted(self, first: Sequence[Target], second: Sequence[Target]) -> Cited | None:
        """The first of the places cited by two citations in the same words that parted; None if none did."""
        if len(first) != len(second):
            return None
        return next((cited for a, b in zip(first, second, strict=True) if (cited := self.parted(a, b))), None)
