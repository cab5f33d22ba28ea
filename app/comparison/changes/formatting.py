"""Formatting: equal words that look otherwise now — bold, italic, underlined, struck, highlighted.

It speaks of the format marks over words that are the same in both drafts, one finding for each run of words with the
same difference; those of one provision are one event. Words that are shown as changed anyway are passed over. Where
one of two drafts has no format mark at all (plain text beside a word processor's file) nothing is told: their source
differs, not their form.

The same words in bold are a change of form, told only where both drafts come from files that have formatting.

>>> from dataclasses import replace
>>> from app.treaty.marks import Marks
>>> def formatted(*formats):
...     article, ships = draft("1. Ships moor.").provisions
...     marks = Marks(text=tuple(Format(start, end, how) for start, end, how in formats))
...     return replace(draft("1. Ships moor."), provisions=(article, replace(ships, marks=marks)))
>>> classes(compare(formatted((6, 10, "italic")), formatted((0, 5, "bold"), (6, 10, "italic"))))
['formatting: Ships (editorial)']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.changes.raw_changes import EventKey, RawChange
from app.comparison.edits.edits import FieldRange
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.marks import Format

if TYPE_CHECKING:
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.edits.equal_runs import EqualRun
    from app.comparison.text.tokenized_draft import TokenizedDraft

_Span = tuple[int, int]
_Look = tuple[int, int, str]
"""A format over a range."""
_Difference = tuple[frozenset[str], frozenset[str]]
"""The formats that went, and those that came."""


def find_format_changes(
    outlines: tuple[TokenizedDraft, TokenizedDraft],
    equal: Iterable[EqualRun],
    changes: Iterable[RawChange],
    primary: Mapping[int, int],
    moved: Mapping[int, MovedRun],
) -> Iterator[RawChange]:
    """The findings of equal words whose formats differ.

    In: the raw match, the changes found so far, the main pairs (first place → second place), whose headings are looked
    at when they are the same; `moved` are the moved sentences under the numbers of their moves.
    """
    looks = (_looks(outlines[0], "text"), _looks(outlines[1], "text"))
    heads = (_looks(outlines[0], "heading"), _looks(outlines[1], "heading"))
    if not all(looks[side] or heads[side] for side in (0, 1)):
        return
    told = (_told(changes, 0), _told(changes, 1))
    for run in equal:
        one, other = looks[0].get(run.first, ()), looks[1].get(run.second, ())
        if one or other:
            shift = run.second_start - run.first_start
            covered = [
                *told[0].get(run.first, ()),
                *((start - shift, end - shift) for start, end in told[1].get(run.second, ())),
            ]
            text = outlines[0].provisions[run.first].text
            span = (run.first_start, run.first_start + run.length)
            move = _move(outlines[0], moved, run)
            for start, end in _runs(text, one, _shifted(other, -shift), _outside(span, covered)):
                yield _finding("text", (run.first, start, end), (run.second, start + shift, end + shift), move)
    for i, j in primary.items():
        one, other = heads[0].get(i, ()), heads[1].get(j, ())
        heading = outlines[0].provisions[i].heading
        if (one or other) and heading == outlines[1].provisions[j].heading:
            for start, end in _runs(heading, one, other, [(0, len(heading))]):
                yield _finding("heading", (i, start, end), (j, start, end))


def _move(outline: TokenizedDraft, moved: Mapping[int, MovedRun], run: EqualRun) -> int | None:
    """The number of the moved sentence in which an equal run stands."""
    for number, sentence in moved.items():
        if (sentence.first, sentence.second) == (run.first, run.second):
            spans = outline.texts[run.first].spans
            if spans[sentence.first_start][0] <= run.first_start < spans[sentence.first_end - 1][1]:
                return number
    return None


def _finding(
    field: str, first: tuple[int, int, int], second: tuple[int, int, int], move: int | None = None
) -> RawChange:
    return RawChange(
        ChangeKind.FORMATTING,
        ChangeClass.EDITORIAL,
        FieldRange(first[0], field, *first[1:]),
        FieldRange(second[0], field, *second[1:]),
        cluster=EventKey("formatting", second[0]),
        move=move,
    )


def _looks(outline: TokenizedDraft, field: str) -> dict[int, Sequence[_Look]]:
    """The formats of each place that has any."""
    found: dict[int, Sequence[_Look]] = {}
    for place, provision in enumerate(outline.provisions):
        marks = provision.marks.text if field == "text" else provision.marks.heading
        formats = [(mark.start, mark.end, mark.format) for mark in marks if isinstance(mark, Format)]
        if formats:
            found[place] = formats
    return found


def _told(changes: Iterable[RawChange], side: int) -> dict[int, list[_Span]]:
    """The ranges of the texts of one side that are shown as changed."""
    found: dict[int, list[_Span]] = {}
    for change in changes:
        span = change.second if side else change.first
        if span is not None and span.field == "text" and span.start < span.end and not change.kind.traits.points:
            found.setdefault(span.place, []).append((span.start, span.end))
    return found


def _shifted(looks: Iterable[_Look], by: int) -> list[_Look]:
    return [(start + by, end + by, name) for start, end, name in looks]


def _outside(span: _Span, covered: Iterable[_Span]) -> list[_Span]:
    """What of a range lies in none of the others."""
    start, stop = span
    free: list[_Span] = []
    for low, high in sorted(covered):
        if start < min(low, stop):
            free.append((start, min(low, stop)))
        start = max(start, high)
    if start < stop:
        free.append((start, stop))
    return free


_NONE: _Difference = (frozenset(), frozenset())


def _runs(text: str, one: Sequence[_Look], other: Sequence[_Look], spans: Sequence[_Span]) -> Iterator[_Span]:
    """The runs of words inside `spans` whose formats differ, each with one and the same difference."""
    for low, high in spans:
        cuts = {low, high, *(cut for look in (*one, *other) for cut in look[:2] if low < cut < high)}
        edges = sorted(cuts)
        pieces = _pieces(edges, one), _pieces(edges, other)
        begun: tuple[int, int, _Difference] | None = None
        for k, (before, after) in enumerate(zip(*pieces, strict=True)):
            start, end = edges[k], edges[k + 1]
            if not any(sign.isalnum() for sign in text[start:end]):
                continue
            difference = (before - after, after - before)
            if begun is not None and begun[2] == difference:
                begun = (begun[0], end, difference)
                continue
            if begun is not None and begun[2] != _NONE:
                yield _trimmed(text, begun[0], begun[1])
            begun = (start, end, difference)
        if begun is not None and begun[2] != _NONE:
            yield _trimmed(text, begun[0], begun[1])


def _pieces(edges: Sequence[int], looks: Sequence[_Look]) -> list[frozenset[str]]:
    """The formats between each two neighbouring edges."""
    names: list[set[str]] = [set() for _ in edges[1:]]
    for start, end, name in looks:
        for k in range(bisect_left(edges, start), min(bisect_left(edges, end), len(names))):
            names[k].add(name)
    return [frozenset(inside) for inside in names]


def _trimmed(text: str, start: int, end: int) -> _Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end
