"""Finds by place what of one newer provision stands in the older draft. A paragraph may have thousands of such runs.

A run is (newer start, older provision, older start, length). They are gone through once; what is asked of them is found
by halving.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from app.comparison.text.near_ranges import NearRanges

if TYPE_CHECKING:
    from collections.abc import Sequence

Run = tuple[int, str, int, int]


class EqualRuns:
    """The equal runs of one newer provision, in order of their place in it.

    >>> runs = EqualRuns([(0, "article-1/1", 0, 5), (9, "article-1/1", 5, 4)])
    >>> runs.last_before(8), runs.first_from(8), runs.from_older("article-1/1").place_of(6, 8)
    ((0, 'article-1/1', 0, 5), (9, 'article-1/1', 5, 4), (10, 12))
    """

    def __init__(self, runs: Sequence[Run] = ()) -> None:
        self.all = runs
        self._starts = [start for start, *_ in runs]
        self._ends = _least_from([start + length for start, _, _, length in runs])

    def last_before(self, offset: int) -> Run | None:
        """The last run that ends at an offset of the newer provision or before it; None for none."""
        found = bisect_right(self._ends, offset)
        return self.all[found - 1] if found else None

    def first_from(self, offset: int) -> Run | None:
        """The first run that begins at an offset of the newer provision or behind it; None for none."""
        found = bisect_left(self._starts, offset)
        return self.all[found] if found < len(self.all) else None

    def from_older(self, provision: str) -> RunsOfPair:
        """The runs that stand in one older provision."""
        return self._by_older.get(provision, _NONE)

    @cached_property
    def _by_older(self) -> dict[str, RunsOfPair]:
        found: dict[str, list[Run]] = {}
        for run in self.all:
            found.setdefault(run[1], []).append(run)
        return {older: RunsOfPair(runs) for older, runs in found.items()}


class RunsOfPair:
    """The equal runs of an older and a newer provision, in order of their place in the newer one."""

    def __init__(self, runs: Sequence[Run] = ()) -> None:
        self._runs = runs
        self._begun = list(accumulate((older for _, _, older, _ in runs), max))
        self._older = NearRanges([(older, older + length) for _, _, older, length in runs])

    def place_of(self, start: int, end: int) -> tuple[int, int] | None:
        """Where [start, end) of the older provision stands in the newer one; None where it is not whole."""
        for number in self._older.at(start, end):
            newer, _, older, length = self._runs[number]
            if older <= start and end <= older + length:
                return newer + start - older, newer + end - older
        return None

    def place_between(self, start: int, end: int) -> tuple[int, int] | None:
        """Where in the newer provision the place of [start, end) of the older one is, that went: from what stands
        before it to what stands behind it, between which others may have put words in; None where neither tells.
        """
        behind = bisect_left(self._begun, end)
        before = next((n for n in range(behind - 1, -1, -1) if self._end(n) <= start), -1)
        low = self._runs[before][0] + self._runs[before][3] if before >= 0 else None
        if behind < len(self._runs):
            high = self._runs[behind][0]
            return high if low is None else low, high
        return None if low is None else (low, low)

    def _end(self, number: int) -> int:
        """Where a run ends in the older provision."""
        _, _, older, length = self._runs[number]
        return older + length


_NONE = RunsOfPair()


def _least_from(numbers: Sequence[int]) -> list[int]:
    """For each number the least of it and those behind it."""
    return list(accumulate(reversed(numbers), min))[::-1]
