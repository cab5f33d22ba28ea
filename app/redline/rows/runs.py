"""The runs of a field: its text cut where changes begin and end, each piece with its style.

The runs of a field join to the field's whole text, always. A character that neither a change nor an equal run of the
comparison covers is still marked (with no change id): a change that the reader is not shown cannot be forgiven.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass, replace
from app.redline.model import Run, Style
from app.redline.rows.change_titles import has_same_words
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision

UNMARKED = frozenset({Style.EQUAL, Style.SAME})
"""Styles of words that may stand on both sides."""


@dataclass(frozen=True, slots=True)
class ChangeSpan:
    """A change's range in one field of one draft."""

    start: int
    end: int
    change: str
    style: Style


@dataclass(frozen=True)
class SideIndex:
    """What a comparison says of one draft: spans by (provision, field), and equal ranges of the texts by provision."""

    newer: bool
    spans: Mapping[tuple[str, str], Sequence[ChangeSpan]]
    equal: Mapping[str, Sequence[tuple[int, int, str]]]
    """Start, end, and the provision of the other draft that has the same words."""
    places: Mapping[str, str]
    """Addresses of the provisions of the other draft."""


def index_side(comparison: Comparison, other: Draft, *, newer: bool, whole_moves: frozenset[str]) -> SideIndex:
    """The spans and equal ranges of one draft; `other` is the other one.
    `whole_moves`: ids of the moves of whole provisions, which mark no words.
    """
    spans: dict[tuple[str, str], list[ChangeSpan]] = {}
    for change in comparison.changes:
        side = change.newer if newer else change.older
        traits = change.kind.traits
        if side is None or change.id in whole_moves or traits.breaks or traits.quiet:
            continue
        style = style_of(change, newer=newer)
        spans.setdefault((side.provision, side.field), []).append(ChangeSpan(side.start, side.end, change.id, style))
    equal: dict[str, list[tuple[int, int, str]]] = {}
    for run in comparison.equal:
        provision, start = (run.newer, run.newer_start) if newer else (run.older, run.older_start)
        equal.setdefault(provision, []).append((start, start + run.length, run.older if newer else run.newer))
    return SideIndex(newer, spans, equal, {p.id: p.address for p in other.provisions})


def style_of(change: Change, *, newer: bool) -> Style:
    """How the words of a change are marked on one side (docs/architecture.md, "One vocabulary of marks").

    >>> found = compare(draft("1. Ships moor by day."), draft("1. Ships moor."))
    >>> [style_of(change, newer=False).value for change in found.changes]
    ['deleted']
    """
    kind = change.kind
    if kind.traits.keeps_words and has_same_words(change):
        return Style.SAME
    if kind is ChangeKind.BRACKETING:
        return Style.BRACKET_ADDED if newer else Style.BRACKET_REMOVED
    if kind is ChangeKind.CROSS_REFERENCE and change.weight is ChangeClass.CONSEQUENTIAL:
        return Style.REFERENCE
    if kind is ChangeKind.STATUS:
        return Style.STATUS
    if kind is ChangeKind.MOVE:
        return Style.MOVED_TO if newer else Style.MOVED_FROM
    if change.weight is ChangeClass.EDITORIAL and not kind.traits.points:
        return Style.EDITORIAL_INSERTED if newer else Style.EDITORIAL_DELETED
    return Style.INSERTED if newer else Style.DELETED


def field_runs(
    text: str, provision: str, field: str, side: SideIndex, *, stays: int = 0, partner: Provision | None = None
) -> tuple[Run, ...]:
    """The runs of a field's whole text, in order, joining to it.

    So many letters of a heading or number, from its first, as `stays` has the partner as well wherever no change says
    otherwise; the others, if no change covers them, are marked as inserted or deleted. `partner` is the provision
    in the other cell of the row: equal words that another one has are told from those that it has.
    """
    if not text:
        return ()
    held = side.spans.get((provision, field), ())
    shared: Sequence[tuple[int, int, str]] = side.equal.get(provision, ()) if field == "text" else ()
    if not held and _stays_whole(text, field, shared, stays, partner):  # most fields by far
        return (Run(text, Style.EQUAL),)
    spans = [s for s in held if s.end > s.start]
    plain = Style.INSERTED if side.newer else Style.DELETED
    equal = [(start, end) for start, end, _ in shared] if field == "text" else [(0, stays)] if stays else []
    here = partner.id if partner else ""
    away = [
        (*_with_space(text, start, end, shared), side.places.get(other, ""))
        for start, end, other in shared
        if other != here
    ]
    if len(spans) == 1 and not shared and spans[0].start == 0 and spans[0].end == len(text):
        return (Run(text, spans[0].style, spans[0].change, 0),)
    gaps = _uncovered(text, spans, equal)
    cuts = {0, len(text), *gaps, *gaps.values()}
    for start, end in (*((s.start, s.end) for s in spans), *((start, end) for start, end, _ in away)):
        cuts.update((min(start, len(text)), min(end, len(text))))
    runs: list[Run] = []
    edges = sorted(cuts)
    starting, apart = _innermost(edges, spans), _apart(edges, away)
    gap_end = -1
    for start, end in itertools.pairwise(edges):
        gap_end = gaps.get(start, gap_end)
        top = starting[start]
        if top is not None:
            style, change = top.style, top.change
        elif start < gap_end:
            style, change = plain, ""
        else:
            style, change = Style.EQUAL, ""
        there = apart.get(start, "") if style in UNMARKED else ""
        _add(runs, Run(text[start:end], style, change, start, there))
    return tuple(runs)


def _stays_whole(
    text: str, field: str, shared: Sequence[tuple[int, int, str]], stays: int, partner: Provision | None
) -> bool:
    """Whether all of a field that no change covers stands in the other cell of its row."""
    if field != "text":
        return stays == len(text)
    return partner is not None and len(shared) == 1 and shared[0] == (0, len(text), partner.id)


def _add(runs: list[Run], run: Run) -> None:
    """Puts a run behind the others."""
    last = runs[-1] if runs else None
    if last is not None and (last.style, last.change, last.apart) == (run.style, run.change, run.apart):
        runs[-1] = replace(last, text=last.text + run.text)
    else:
        runs.append(run)


def _with_space(text: str, start: int, end: int, shared: Sequence[tuple[int, int, str]]) -> tuple[int, int]:
    """A range of words with the white space around it that no other range has."""
    least = max((high for _, high, _ in shared if high <= start), default=0)
    most = min((low for low, _, _ in shared if low >= end), default=len(text))
    while start > least and text[start - 1].isspace():
        start -= 1
    while end < most and text[end].isspace():
        end += 1
    return start, end


def _apart(edges: Sequence[int], away: Sequence[tuple[int, int, str]]) -> dict[int, str]:
    """For each edge at which words begin that stand elsewhere, where."""
    return {edge: place for start, end, place in away for edge in edges[bisect_left(edges, start) :] if edge < end}


def _innermost(edges: Sequence[int], spans: Sequence[ChangeSpan]) -> dict[int, ChangeSpan | None]:
    """For each edge, the narrowest span that lies over what begins there; the first of equals."""
    place = {edge: n for n, edge in enumerate(edges)}
    last = edges[-1]
    top: dict[int, ChangeSpan | None] = dict.fromkeys(edges)
    for span in sorted(spans, key=lambda s: s.start - s.end):
        for n in range(place[min(span.start, last)], place[min(span.end, last)]):
            held = top[edges[n]]
            if held is None or held.end - held.start > span.end - span.start:
                top[edges[n]] = span
    return top


def _uncovered(text: str, spans: Sequence[ChangeSpan], equal: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Ranges with words that nothing covers: start → end."""
    gaps: dict[int, int] = {}
    at = 0
    for start, end in [*sorted([*equal, *((s.start, s.end) for s in spans)]), (len(text), len(text))]:
        if start > at and (words := text[at:start].strip()):
            first = text.index(words, at)
            gaps[first] = first + len(words)
        at = max(at, end)
    return gaps
