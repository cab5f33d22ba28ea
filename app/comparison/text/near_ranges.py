"""Ranges of a text by place. A paragraph may have thousands, and all of them are not gone through.

It knows where they are and nothing of what they are ranges of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FEW = 32
"""Ranges that are gone through one by one."""
_STRIP = 64
"""Code points of a strip; a range is known by the strips that it touches."""
_WIDE = 64
"""Strips from which on a range is looked at wherever one asks."""


class NearRanges:
    """Ranges by place: each a start and an end, in code points.

    >>> NearRanges([(at, at + 5) for at in range(0, 40000, 100)]).at(20000, 20004)
    [200]
    >>> NearRanges([(0, 5), (100, 105)]).at(0, 5)
    range(0, 2)
    """

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._ranges, self._all = ranges, range(len(ranges))
        self._strips: dict[int, list[int]] = {}
        self._wide: list[int] = []
        for number, (low, high) in enumerate(ranges if len(ranges) > _FEW else ()):
            strips = range(low // _STRIP, high // _STRIP + 1)
            if len(strips) > _WIDE:
                self._wide.append(number)
                continue
            for strip in strips:
                self._strips.setdefault(strip, []).append(number)

    def at(self, start: int, end: int) -> Sequence[int]:
        """The numbers of the ranges that touch [start, end], in their order; all where they are few, or the
        stretch is long.
        """
        strips = range(start // _STRIP, end // _STRIP + 1)
        if len(self._all) <= _FEW or len(strips) > _WIDE:
            return self._all
        near = {*self._wide}
        for strip in strips:
            near.update(self._strips.get(strip, ()))
        ranges = self._ranges
        return sorted([number for number in near if ranges[number][0] <= end and start <= ranges[number][1]])


class RangeUnion:
    """Ranges seen as one: whether any of them touches something, or holds it.

    >>> ranges = RangeUnion([(5, 9), (0, 7)])
    >>> ranges.touch(8, 12), ranges.touch(9, 12), ranges.hold(1, 6), ranges.hold(4, 9)
    (True, False, True, False)
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them begins before `end` and ends behind `start`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._ends[before - 1] > start

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them begins at `start` or before it and ends at `end` or behind it."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end
