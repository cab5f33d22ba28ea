"""References: whether an edited citation only follows the provision it cites, or now points elsewhere.

Citations are read by `app.notation.references`; here they are resolved in their drafts and held against the pairs of
provisions. A citation that follows its target is consequential; one that does not is substantive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.comparison.edits import tight
from app.comparison.findings import Cluster
from app.comparison.numbering import scope
from app.notation.references import Reference, read_references, settled

if TYPE_CHECKING:
    from app.comparison.edits import Edit, Range
    from app.comparison.outline import Outline

_LONGEST = 60
"""Code points of the longest edit that can be one of a citation."""


@dataclass(frozen=True)
class Verdict:
    """What an edit inside a citation is: `follows` its target or not, and the series of numbers it follows."""

    follows: bool
    cluster: Cluster | None = None


@dataclass
class Citations:
    """The citations of two outlines, read when first asked for."""

    outlines: tuple[Outline, Outline]
    _read: dict[tuple[int, int], tuple[Reference, ...]] = field(default_factory=dict)
    _addresses: dict[int, dict[str, int]] = field(default_factory=dict)

    def around(self, side: int, span: Range | None) -> list[Reference]:
        """The citations of a text that a range touches."""
        if span is None or span.field != "text":
            return []
        return [r for r in self._of(side, span.place) if r.start < max(span.end, span.start + 1) and span.start < r.end]

    def verdict(self, edit: Edit, primary: Mapping[int, int]) -> Verdict | None:
        """What an edit is to the citations it stands in; None when it does not stand inside one on both sides."""
        if edit.first is None or edit.second is None or edit.whole:
            return None
        if max(edit.first.end - edit.first.start, edit.second.end - edit.second.start) > _LONGEST:
            return None
        cited = (self._holding(0, edit.first), self._holding(1, edit.second))
        if cited[0] is None or cited[1] is None or cited[0].external or cited[1].external:
            return None
        ends = [
            list(self._targets(side, span.place, reference))
            for side, span, reference in (
                (0, edit.first, cited[0]),
                (1, edit.second, cited[1]),
            )
        ]
        if not ends[0] or not ends[1]:
            return Verdict(False)
        joints = [(ends[0][0], ends[1][0]), (ends[0][-1], ends[1][-1])]
        if any(not _same(one, other, primary) for one, other in joints):
            return Verdict(False)
        if len(ends[0]) == len(ends[1]) and not all(map(lambda a, b: _same(a, b, primary), *ends)):
            return Verdict(False)
        for one, other in joints:
            series = self._series(one[0], other[0], primary)
            if series is not None:
                return Verdict(True, Cluster("renumbering", series))
        return Verdict(True)

    def _of(self, side: int, place: int) -> tuple[Reference, ...]:
        known = self._read.get((side, place))
        if known is None:
            outline = self.outlines[side]
            known = read_references(outline.provisions[place].text, outline.draft.language)
            self._read[side, place] = known
        return known

    def _holding(self, side: int, span: Range) -> Reference | None:
        """The citation that holds a whole range."""
        if span.field != "text":
            return None
        start, end = tight(self.outlines[side].provisions[span.place].text, span.start, span.end)
        return next((r for r in self._of(side, span.place) if r.start <= start and end <= r.end), None)

    def _targets(self, side: int, place: int, reference: Reference) -> Iterator[tuple[int, str]]:
        """The provisions cited: place (-1 if there is none) and what of the address stands below it."""
        outline = self.outlines[side]
        known = self._addresses.get(side)
        if known is None:
            known = self._addresses[side] = {}
            for at, provision in enumerate(outline.provisions):
                known.setdefault(provision.address.casefold(), at)
        for target in settled(reference, outline.provisions[place].address):
            address, rest = target.casefold(), ""
            while address not in known and address.endswith(")"):
                cut = address.rfind("(")
                address, rest = address[:cut], address[cut:] + rest
            yield known.get(address, -1), rest

    def _series(self, i: int, j: int, primary: Mapping[int, int]) -> tuple[int, int] | None:
        """The series of the outermost number that changed at or above a pair of cited provisions."""
        first, second = self.outlines
        found: tuple[int, int] | None = None
        for one in (i, *first.above(i)):
            other = primary.get(one)
            if other is not None and first.numbers[one] != second.numbers[other]:
                found = scope(first, one, second, other)
        return found


def _same(one: tuple[int, str], other: tuple[int, str], primary: Mapping[int, int]) -> bool:
    """True when two cited places are the same provision in the two drafts."""
    return one[0] >= 0 and primary.get(one[0]) == other[0] and one[1] == other[1]
