"""Astray: citations that nobody edited and that name another provision now.

Article 7 became article 8, and the text still says "article 7", which is now another article, or none. The words are
the same on both sides; their meaning is not, and a reader who is only shown edited words would never know.

Told is a citation that stands in equal words on both sides and that is read alike there, when what it names in one
draft is not what it names in the other. Not told: one of another instrument; one that names nothing in either draft, or
one of two provisions with the same number; one whose target was taken out while a new provision has its number (that is
a target rewritten); one inside words that are shown as changed anyway.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from app.comparison.changes.citation_targets import touching
from app.comparison.changes.raw_changes import Finding
from app.comparison.edits.edits import Range
from app.treaty.changes import POINTING, ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.changes.citation_changes import Citations
    from app.comparison.changes.partners import Partners
    from app.comparison.changes.raw_changes import Cited
    from app.comparison.edits.equal_runs import EqualRun
    from app.notation.references.targets import Reference


def astray(
    equal: Iterable[EqualRun],
    changes: Sequence[Finding],
    citations: Citations,
    partners: Partners,
    moved: Mapping[int, MovedRun],
) -> Iterator[Finding]:
    """The findings of citations in equal words that name another provision now.

    In: the raw match; the changes found so far; `moved` are the moved sentences under the numbers of their moves.
    """
    hidden = [_ranges(changes, side) for side in (0, 1)]
    for run in equal:
        start, end = run.first_start, run.first_start + run.length
        for reference in touching(citations.targets[0].citations(run.first), start, end):
            shift = run.second_start - run.first_start
            if reference.external or reference.start < start or reference.end > end:
                continue
            span = (reference.start + shift, reference.end + shift)
            if _touched(hidden[0], run.first, reference.start, reference.end) or _touched(hidden[1], run.second, *span):
                continue
            if not _read_alike(reference, citations.targets[1].citations(run.second), span):
                continue
            cited = _parted(citations, partners, run, reference)
            if cited is not None:
                yield Finding(
                    ChangeKind.CROSS_REFERENCE,
                    ChangeClass.SUBSTANTIVE,
                    Range(run.first, "text", reference.start, reference.end),
                    Range(run.second, "text", *span),
                    ("reference",),
                    move=_move(moved, citations, run, reference),
                    cited=cited,
                )


def _parted(citations: Citations, partners: Partners, run: EqualRun, reference: Reference) -> Cited | None:
    ends = (citations.targets[0].of(run.first, reference), citations.targets[1].of(run.second, reference))
    return partners.any_parted(*ends)


def _read_alike(reference: Reference, others: Sequence[Reference], span: tuple[int, int]) -> bool:
    return any((o.start, o.end) == span and o.says() == reference.says() for o in touching(others, *span))


def _ranges(changes: Sequence[Finding], side: int) -> dict[int, list[tuple[int, int]]]:
    """The ranges of texts that are shown as changed, by place, in order."""
    ranges: dict[int, list[tuple[int, int]]] = {}
    for change in changes:
        span = change.second if side else change.first
        if span is not None and span.field == "text" and span.start < span.end and change.kind not in POINTING:
            ranges.setdefault(span.place, []).append((span.start, span.end))
    return {place: _reaching(sorted(found)) for place, found in ranges.items()}


def _reaching(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, each with the furthest end that it or one before it has."""
    ends = accumulate((end for _, end in ranges), max)
    return [(start, end) for (start, _), end in zip(ranges, ends, strict=True)]


def _touched(ranges: Mapping[int, Sequence[tuple[int, int]]], place: int, start: int, end: int) -> bool:
    inside = ranges.get(place, ())
    before = bisect_left(inside, (end,))
    return before > 0 and inside[before - 1][1] > start


def _move(moved: Mapping[int, MovedRun], citations: Citations, run: EqualRun, reference: Reference) -> int | None:
    """The number of the moved sentence in which a citation stands."""
    for number, sentence in moved.items():
        if (sentence.first, sentence.second) == (run.first, run.second):
            spans = citations.outlines[0].texts[sentence.first].spans
            if spans[sentence.first_start][0] <= reference.start < spans[sentence.first_end - 1][1]:
                return number
    return None
