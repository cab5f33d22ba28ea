"""References: whether an edited citation only follows the provision it cites, or now points elsewhere.

A citation is resolved in its draft (`targets.py`) and held against the pairs of provisions. One that follows its target
is consequential; one that does not is substantive. Citations that nobody edited are in `astray.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.edits import Edit, Range, tight
from app.comparison.findings import Cited, Cluster
from app.comparison.numbering import scope
from app.comparison.targets import Targets

if TYPE_CHECKING:
    from app.comparison.outline import Outline
    from app.comparison.partners import Partners
    from app.notation.reference_places import Reference

_LONGEST = 160
"""Code points of the longest edit that can be one of a citation."""


@dataclass(frozen=True)
class Verdict:
    """What an edit inside a citation is: `follows` its target or not, the series of numbers it follows, and what the
    two citations mean.
    """

    follows: bool
    cluster: Cluster | None = None
    cited: Cited | None = None


class Citations:
    """The citations of two outlines, read when first asked for."""

    def __init__(self, outlines: tuple[Outline, Outline], words: Sequence[str]) -> None:
        """In: `words` are the tokens of the vocabulary with which both outlines were read."""
        self.outlines = outlines
        known: dict[tuple[str, str], tuple[Reference, ...]] = {}
        self.targets = (Targets(outlines[0], words, known), Targets(outlines[1], words, known))

    def around(self, side: int, span: Range | None) -> list[Reference]:
        """The citations of a text that a range touches."""
        if span is None or span.field != "text":
            return []
        found = self.targets[side].citations(span.place)
        return [r for r in found if r.start < max(span.end, span.start + 1) and span.start < r.end]

    def merged(self, edits: Iterable[Edit]) -> Iterator[Edit]:
        """The same edits, in order, with those of words that stand inside one citation on both sides made one:
        "article [5 → 6], paragraph [2 → 3]" is one edit.
        """
        waiting: Edit | None = None
        held: tuple[Reference, Reference] | None = None
        for edit in edits:
            cited = self._cited(edit) if edit.nature == "words" else None
            joint = waiting is not None and cited is not None and cited == held and _places(waiting) == _places(edit)
            if joint and waiting is not None:
                waiting = waiting._replace(
                    first=_over(waiting.first, edit.first), second=_over(waiting.second, edit.second)
                )
                continue
            if waiting is not None:
                yield waiting
            waiting, held = edit, cited
        if waiting is not None:
            yield waiting

    def verdict(self, edit: Edit, partners: Partners) -> Verdict | None:
        """What an edit is to the citations it stands in; None when it does not stand inside one on both sides, or when
        one of them is of another instrument.
        """
        cited = self._cited(edit)
        if cited is None or cited[0].external or cited[1].external or edit.first is None or edit.second is None:
            return None
        ends = (
            self.targets[0].of(edit.first.place, cited[0]),
            self.targets[1].of(edit.second.place, cited[1]),
        )
        if not ends[0] or not ends[1]:
            return Verdict(False)
        joints = list(zip(*ends, strict=False)) if len(ends[0]) == len(ends[1]) else [(ends[0][0], ends[1][0])]
        joints.append((ends[0][-1], ends[1][-1]))
        pairs: list[tuple[int, int]] = []
        for one, other in joints:
            pair = partners.pair(one, other)
            if pair is None:
                return Verdict(False, cited=partners.cited(one, other))
            pairs.append(pair)
        if len(ends[0]) != len(ends[1]) and not (_range(cited[0]) and _range(cited[1])):
            return Verdict(False, cited=partners.cited(*joints[0]))
        every = [Cited(i, j, j, i) for i, j in pairs]
        for named in every:
            series = self._series(named.first, named.second, partners.primary)
            if series is not None:
                return Verdict(True, Cluster("renumbering", series), named)
        return Verdict(True, cited=every[0])

    def strayed(self, edit: Edit, partners: Partners) -> Cited | None:
        """What a citation names whose spelling alone was edited, when it is another provision now; else None."""
        cited = self._cited(edit)
        if cited is None or cited[0].external or cited[1].external or edit.first is None or edit.second is None:
            return None
        ends = (self.targets[0].of(edit.first.place, cited[0]), self.targets[1].of(edit.second.place, cited[1]))
        return partners.any_parted(*ends)

    def _cited(self, edit: Edit) -> tuple[Reference, Reference] | None:
        """The two citations inside which an edit stands."""
        if edit.first is None or edit.second is None or edit.whole:
            return None
        if max(edit.first.end - edit.first.start, edit.second.end - edit.second.start) > _LONGEST:
            return None
        one = self._holding(0, edit.first)
        other = self._holding(1, edit.second) if one is not None else None
        if one is None or other is None:
            return None
        lone = [span for span in (edit.first, edit.second) if span.start < span.end]
        if len(lone) == 1 and self._covers(0 if lone[0] is edit.first else 1, lone[0], (one, other)):
            return None  # one citation came or went beside another
        return one, other

    def _covers(self, side: int, span: Range, cited: tuple[Reference, Reference]) -> bool:
        """True when an edit covers the whole citation of its side."""
        start, end = tight(self.outlines[side].provisions[span.place].text, span.start, span.end)
        return start <= cited[side].start and cited[side].end <= end

    def _holding(self, side: int, span: Range) -> Reference | None:
        """The citation that holds a whole range."""
        found = self.targets[side].citations(span.place) if span.field == "text" else ()
        if not found:
            return None
        start, end = tight(self.outlines[side].provisions[span.place].text, span.start, span.end)
        return next((r for r in found if r.start <= start and end <= r.end), None)

    def _series(self, i: int, j: int, primary: Mapping[int, int]) -> tuple[int, int] | None:
        """The series of the outermost number that changed at or above a pair of cited provisions."""
        first, second = self.outlines
        found: tuple[int, int] | None = None
        for one in (i, *first.above(i)):
            other = primary.get(one)
            if other is not None and first.numbers[one] != second.numbers[other]:
                found = scope(first, one, second, other)
        return found


def _range(reference: Reference) -> bool:
    return len(reference.ends) < len(reference.targets)


def _places(edit: Edit) -> tuple[int, int]:
    return (edit.first.place if edit.first else -1, edit.second.place if edit.second else -1)


def _over(one: Range | None, other: Range | None) -> Range | None:
    """The range from the beginning of one to the end of the other."""
    return None if one is None or other is None else one._replace(end=other.end)
