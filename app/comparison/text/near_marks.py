"""Finds the marks of a field near a place. A paragraph may have thousands, and all of them are not gone through.

It knows where marks stand and nothing of what they mean.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.text.near_ranges import NearRanges
from app.treaty.marks import AttributionTag, deletion_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.treaty.marks import Mark, Revision


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
