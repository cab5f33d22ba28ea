"""Finds the marks of a field near a place. A paragraph may have thousands, and all of them are not gone through.

It knows where marks stand and nothing of what they mean.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from app.treaty.marks import AttributionTag, deletion_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.treaty.marks import Mark, Revision

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


class TouchingRanges:
    """Ranges seen as one: whether something has a code point in common with any of them.

    >>> ranges = TouchingRanges([(5, 9), (0, 2)])
    >>> ranges.touch(8, 12), ranges.touch(2, 5)
    (True, False)
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them begins before `end` and ends behind `start`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._ends[before - 1] > start


class HoldingRanges:
    """Ranges seen as one: whether one of them holds all of something.

    >>> ranges = HoldingRanges([(5, 9), (0, 7)])
    >>> ranges.hold(1, 6), ranges.hold(4, 9)
    (True, False)
    """

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them begins at `start` or before it and ends at `end` or behind it."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end


class FieldMarks:
    """The marks of one text or heading by place. It remembers.

    >>> from app.treaty.marks import Bracket
    >>> marks = FieldMarks([Bracket(at, at + 50, 1) for at in range(0, 40000, 100)])
    >>> [mark.start for mark in marks.at(20000, 20004)]
    [20000]
    """

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.all = marks
        """In their order."""

    def at(self, start: int, end: int) -> Sequence[Mark]:
        """Those that touch [start, end], or of which the words touch it of which they speak, in their order; all where
        they are few.
        """
        found = self._near.at(start, end)
        if len(found) == len(self._whose):
            return self.all
        return [self.all[number] for number in sorted({self._whose[one] for one in found})]

    def deletions(self, start: int, end: int) -> list[Revision]:
        """The tracked deletions of words that stand at [start, end), in their order."""
        found, near = self._deletions
        held = [found[number] for number in near.at(start, end)] if found else []
        return [mark for mark, low, high in held if start <= high and low <= end]

    @cached_property
    def _whose(self) -> list[int]:
        """The number of the mark of each range of `_near`: a tag has one, and so have the words of which it speaks."""
        return [number for number, mark in enumerate(self.all) for _ in range(1 + isinstance(mark, AttributionTag))]

    @cached_property
    def _near(self) -> NearRanges:
        ranges = []
        for mark in self.all:
            ranges.append((mark.start, mark.end))
            if isinstance(mark, AttributionTag):
                ranges.append(mark.scope)
        return NearRanges(ranges)

    @cached_property
    def _deletions(self) -> tuple[Sequence[tuple[Revision, int, int]], NearRanges]:
        found = deletion_places(self.all)
        return found, NearRanges([(low, high) for _, low, high in found])


class NearMarks:
    """The marks of the fields of a draft by place, each field gone through once. It remembers."""

    def __init__(self, outline: TokenizedDraft) -> None:
        self._provisions = outline.provisions  # not the draft, which holds this: both would stay until somebody looks
        self._fields: dict[tuple[int, str], FieldMarks] = {}

    def of(self, place: int, field: str) -> FieldMarks:
        """The marks of the text or the heading at a place of the draft; a number has none."""
        found = self._fields.get((place, field))
        if found is None:
            marks = self._provisions[place].marks
            found = FieldMarks(() if field == "number" else marks.heading if field == "heading" else marks.text)
            self._fields[place, field] = found
        return found
