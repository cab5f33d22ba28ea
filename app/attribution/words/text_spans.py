"""Carries words as pieces. It tells where the letters of a passage lie in a draft, and how they go through readings and
comparisons.

It is arithmetic on ranges. Which words are looked for, and whether enough of them are left, is `notes/anchoring.py`'s
business. A letter stands in one place or in none; what is equal in two drafts is the raw match of their comparison.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.treaty.changes import Comparison
from app.treaty.marks import Format

if TYPE_CHECKING:
    from app.treaty.changes import MatchedDrafts, Pair, Side
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading

_WORDS = re.compile(r"\S+")
_ORIGIN = attrgetter("origin")
FieldKey = tuple[str, str]
"""(provision id, field)."""


class PassagePiece(NamedTuple):
    """`length` code points of a passage, from `origin` in it on, that stand in `provision`, `field` at `start`."""

    origin: int
    provision: str
    field: str
    start: int
    length: int


class MatchedRun(NamedTuple):
    """`length` code points that stand at `start` of one text and at `there`, `at` of another."""

    start: int
    length: int
    there: FieldKey
    at: int


class CarryingRun(Protocol):
    """What `MatchedRun` is, of any two texts, whatever else it says."""

    @property
    def start(self) -> int:
        """Where it stands in its own text."""

    @property
    def length(self) -> int:
        """How many code points it has."""

    @property
    def there(self) -> FieldKey:
        """The place in the other text."""

    @property
    def at(self) -> int:
        """Where it stands in that."""


class MatchedRuns(Protocol):
    """How the words of one text go on into another, by the place from which one goes."""

    def get(self, place: FieldKey, usual: tuple[()], /) -> Sequence[CarryingRun]:
        """The runs of a place, in their order; () for one from which nothing goes on."""


def carry_pieces(pieces: Iterable[PassagePiece], runs: MatchedRuns) -> tuple[PassagePiece, ...]:
    """The pieces as they stand in the other text, in the order of the passage; what is in no run is lost."""
    found: list[PassagePiece] = []
    for piece in pieces:
        start, end = piece.start, piece.start + piece.length
        for run in runs.get((piece.provision, piece.field), ()):
            low, high = max(start, run.start), min(end, run.start + run.length)
            if low < high:
                origin, at = piece.origin + low - start, run.at + low - run.start
                found.append(PassagePiece(origin, *run.there, at, high - low))
    return tuple(found if len(found) < 2 else sorted(found, key=_ORIGIN))


def runs_into_reading(reading: Reading) -> MatchedRuns:
    """From the stored draft to the reading: to be made once for all that is asked."""
    runs: dict[FieldKey, list[MatchedRun]] = {}
    for place, segments in reading.segments.items():
        for one in segments:
            run = MatchedRun(one.stored_start, one.length, place, one.start)
            runs.setdefault((one.provision, one.field), []).append(run)
    return runs


@dataclass(frozen=True)
class StoredRuns:
    """From the reading to the stored draft."""

    reading: Reading

    def get(self, place: FieldKey, _usual: tuple[()] = (), /) -> list[MatchedRun]:
        """The runs of a place of the reading."""
        segments = self.reading.segments.get(place, ())
        return [MatchedRun(one.start, one.length, (one.provision, one.field), one.stored_start) for one in segments]


def forward_runs(
    comparison: Comparison | MatchedDrafts, older: Draft, newer: Draft
) -> dict[FieldKey, list[MatchedRun]]:
    """From the older draft to the newer one: the raw match of texts, and what stayed of headings. Where drafts were
    only matched, no formats may stand over these (`has_formatted_headings`).

    >>> older, newer = draft("1. Ships moor by day."), draft("1. All ships moor by day.")
    >>> runs = forward_runs(compare(older, newer), older, newer)
    >>> [(one.start, one.at, one.length) for one in runs["article-1/1", "text"]]
    [(6, 10, 12)]
    """
    runs: dict[FieldKey, list[MatchedRun]] = {}
    for one in comparison.equal:
        run = MatchedRun(one.older_start, one.length, (one.newer, "text"), one.newer_start)
        runs.setdefault((one.older, "text"), []).append(run)
    changed = (
        ((change.older, change.newer) for change in comparison.changes)
        if isinstance(comparison, Comparison)
        else comparison.headings
    )
    for older_id, run in _of_headings(comparison.pairs, changed, older, newer):
        runs.setdefault((older_id, "heading"), []).append(run)
    return runs


def reverse_runs(runs: Mapping[FieldKey, Sequence[MatchedRun]]) -> dict[FieldKey, list[MatchedRun]]:
    """The same runs the other way round."""
    back: dict[FieldKey, list[MatchedRun]] = {}
    for place, there in runs.items():
        for run in there:
            back.setdefault(run.there, []).append(MatchedRun(run.at, run.length, place, run.start))
    return back


def has_formatted_headings(draft: Draft) -> bool:
    """Whether a format stands over any heading: that it came or went is a change of the heading, too.

    >>> has_formatted_headings(draft("Berths", "1. Ships moor."))
    False
    """
    return any(isinstance(mark, Format) for one in draft.provisions for mark in one.marks.heading)


def _of_headings(
    pairs: Iterable[Pair], changed: Iterable[tuple[Side | None, Side | None]], older: Draft, newer: Draft
) -> Iterator[tuple[str, MatchedRun]]:
    """What stayed of the headings of pairs: the letters in no change, where they are the same on both sides."""
    taken: dict[tuple[bool, str], list[Side]] = {}
    for one, other in changed:
        for is_newer, side in ((False, one), (True, other)):
            if side is not None and side.field == "heading":
                taken.setdefault((is_newer, side.provision), []).append(side)
    before, after = older.by_id(), newer.by_id()
    seen: set[tuple[bool, str]] = set()
    for pair in pairs:
        both = {(False, pair.older), (True, pair.newer)}
        if not seen.isdisjoint(both):
            continue  # of several partners the first has the heading
        seen |= both
        heading, there = before[pair.older].heading, after[pair.newer].heading
        if heading == there and taken.keys().isdisjoint(both):  # as of nearly all
            for word in _WORDS.finditer(heading):
                yield (
                    pair.older,
                    MatchedRun(word.start(), word.end() - word.start(), (pair.newer, "heading"), word.start()),
                )
            continue
        left = _letters(heading, taken.get((False, pair.older), ()))
        right = _letters(there, taken.get((True, pair.newer), ()))
        if [heading[at] for at in left] == [there[at] for at in right]:
            for run in _together(left, right, (pair.newer, "heading")):
                yield pair.older, run


def _letters(text: str, taken: Iterable[Side]) -> list[int]:
    """The places of the letters and signs of a text that are in none of the ranges taken."""
    gone = {at for side in taken for at in range(side.start, side.end)}
    return [at for at, letter in enumerate(text) if at not in gone and not letter.isspace()]


def _together(left: Sequence[int], right: Sequence[int], there: FieldKey) -> Iterator[MatchedRun]:
    """Letters one by one as runs of those that follow each other on both sides."""
    start = 0
    for at in range(1, len(left) + 1):
        if at == len(left) or left[at] != left[at - 1] + 1 or right[at] != right[at - 1] + 1:
            yield MatchedRun(left[start], at - start, there, right[start])
            start = at
