"""Finds the marks of a field near a place. A paragraph may have thousands, and all of them are not gone through.

It knows where marks stand and nothing of what they mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.marks import AttributionTag, deletion_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.treaty.marks import Mark, Revision

_FEW = 32
"""Ranges that are gone through one by one."""
_STRIP = 256
"""Code points of a strip; a range is known by the strips that it touches."""
_WIDE = 16
"""Strips from which on a range is looked at wherever one asks."""


class NearRanges:
    """Ranges by place: each a start and an end, in code points.

    >>> NearRanges([(at, at + 5) for at in range(0, 40000, 100)]).at(20000, 20004)
    [200, 201, 202]
    >>> NearRanges([(0, 5), (100, 105)]).at(0, 5)
    range(0, 2)
    """

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._all = range(len(ranges))
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
        """The numbers of the ranges that touch [start, end], in their order, with those of others that are near; all
        where they are few.
        """
        strips = range(start // _STRIP, end // _STRIP + 1)
        if len(self._all) <= _FEW or len(strips) > _WIDE:
            return self._all
        return sorted({*self._wide, *(number for strip in strips for number in self._strips.get(strip, ()))})


class NearMarks:
    """The marks of the fields of a draft by place, each field gone through once. It remembers."""

    def __init__(self, outline: TokenizedDraft) -> None:
        self._provisions = outline.provisions  # not the draft, which holds this: both would stay until somebody looks
        self._near: dict[tuple[int, str], NearRanges] = {}
        self._deletions: dict[tuple[int, str], tuple[Sequence[tuple[Revision, int, int]], NearRanges]] = {}

    def all(self, place: int, field: str) -> tuple[Mark, ...]:
        """The marks of the text or the heading at a place of the draft; a number has none."""
        if field == "number":
            return ()
        marks = self._provisions[place].marks
        return marks.heading if field == "heading" else marks.text

    def at(self, place: int, field: str, start: int, end: int) -> Sequence[Mark]:
        """Those that touch [start, end) of it, or of which the words touch it of which they speak, in their order, with
        others that are near; all where they are few.
        """
        marks = self.all(place, field)
        if len(marks) <= _FEW:
            return marks
        near = self._near.get((place, field))
        if near is None:
            near = self._near[place, field] = NearRanges([_reach(mark) for mark in marks])
        return [marks[number] for number in near.at(start, end)]

    def deletions(self, place: int, field: str, start: int, end: int) -> list[Revision]:
        """The tracked deletions of words that stand at [start, end) of it, in their order."""
        held = self._deletions.get((place, field))
        if held is None:
            found = deletion_places(self.all(place, field))
            held = found, NearRanges([(low, high) for _, low, high in found])
            self._deletions[place, field] = held
        near = [held[0][number] for number in held[1].at(start, end)] if held[0] else []
        return [mark for mark, low, high in near if start <= high and low <= end]


def _reach(mark: Mark) -> tuple[int, int]:
    """From where to where a mark stands, with the words of which it speaks."""
    if isinstance(mark, AttributionTag):
        return min(mark.start, mark.scope[0]), max(mark.end, mark.scope[1])
    return mark.start, mark.end
