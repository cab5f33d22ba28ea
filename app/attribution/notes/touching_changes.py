"""Finds the changes that touch the words of a note. They edit, bracket, delete or move them, or put something inside
them.

It is told from where the notes stand in the two drafts (`anchoring.py`), and judges no change: what merely renumbers
touches no words. What stands beside them does not touch them. A change that touches a red line is flagged.

A change inside the words of a note touches it; one beside them does not.

>>> older = draft("1. Ships moor with green lamps at the long pier by day.")
>>> newer = draft("1. Ships moor with red lamps at the long pier by night.")
>>> told(compare(older, newer)), touched("green lamps", older, newer)
(['substitution: green → red', 'substitution: day → night'], ['substitution: green → red'])
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.notation.marks.brackets import CLOSERS, OPENERS, read_brackets
from app.treaty.changes import ChangeKind
from app.treaty.marks import AttributionTag, StatusMark
from app.treaty.notes import NoteCertainty, NoteSubject, Priority

if TYPE_CHECKING:
    from app.treaty.changes import Change, Side
    from app.treaty.draft import Draft
    from app.treaty.notes import Note, NotePlace

_SIGNS = frozenset(OPENERS + CLOSERS)


@dataclass(frozen=True, slots=True)
class _Span:
    """A range of a field of a provision."""

    provision: str
    field: str
    start: int
    end: int

    def meets(self, other: _Span) -> bool:
        """Whether the two share a letter, or the one that has none lies strictly inside the other."""
        if (self.provision, self.field) != (other.provision, other.field):
            return False
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class _Line:
    """A note as it stands in one draft."""

    note: Note
    spans: tuple[_Span, ...]
    provisions: frozenset[str]
    """Provisions that are meant with all that stands in them."""
    homes: frozenset[str]
    """The provisions in which it stands, and all above them: what moves one of these moves it."""


def changes_on_notes(
    changes: Sequence[Change],
    drafts: tuple[Draft, Draft],
    notes: Sequence[Note],
    places: tuple[Mapping[str, NotePlace], Mapping[str, NotePlace]],
) -> dict[str, tuple[Note, ...]]:
    """The ids of changes that touch the words of notes, whatever their priority, in the order of the changes, each with
    the notes it touches.

    In: the changes between two drafts, and these as read, the older first; the notes, and where each stands in the two
    drafts, by its id.
    """
    scenes = tuple(_Scene(draft, notes, found) for draft, found in zip(drafts, places, strict=True))
    ranks = {id(note): at for at, note in enumerate(notes)}
    touched: dict[str, tuple[Note, ...]] = {}
    for change in changes:
        if not change.kind.traits.spares_notes:
            met = {ranks[id(note)] for side, scene in zip((change.older, change.newer), scenes, strict=True)
                   for note in scene.met(change.kind, side)}  # fmt: skip
            if met:
                touched[change.id] = tuple(notes[at] for at in sorted(met))
    return touched


def red_lines(
    touched: Mapping[str, Sequence[Note]], older: Mapping[str, NotePlace], made_later: Collection[str] = ()
) -> dict[str, tuple[Note, ...]]:
    """Of the changes that touch notes (`changes_on_notes`), those that touch red lines, each with these.

    `older` is where notes stand in the older draft, `made_later` the ids of those made on a draft behind it. Of such a
    note whose words are not in the older draft, nothing touches the words by bringing them, unless it was made on a
    change.
    """

    def counts(note: Note) -> bool:
        brought = note.id in made_later and note.on is not NoteSubject.CHANGE and not _stands(older.get(note.id))
        return note.priority is Priority.REDLINE and not brought

    red = {change: tuple(note for note in notes if counts(note)) for change, notes in touched.items()}
    return {change: notes for change, notes in red.items() if notes}


def _stands(place: NotePlace | None) -> bool:
    return place is not None and place.hold is not NoteCertainty.ORPHANED


class _Scene:
    """The notes of one draft as read, and what the signs in its texts reach over."""

    def __init__(self, draft: Draft, notes: Sequence[Note], places: Mapping[str, NotePlace]) -> None:
        self._draft = draft
        self._known = draft.by_id()
        lines = [self._line(note, place) for note in notes if (place := places.get(note.id)) and _stands(place)]
        self._lines: dict[str, list[_Line]] = {}
        """By the provisions in which they stand, or that are meant, or that stand above."""
        for line in lines:
            for provision in line.homes | line.provisions:
                self._lines.setdefault(provision, []).append(line)

    def met(self, kind: ChangeKind, side: Side | None) -> Iterator[Note]:
        """The notes whose words are touched by one side of a change."""
        if side is None or not self._lines:
            return
        moved = kind is ChangeKind.MOVE and side.start == side.end
        for span in self._reached(side):
            for line in self._lines.get(span.provision, ()):
                met = span.provision in line.provisions or any(span.meets(mine) for mine in line.spans)
                if met or (moved and span.provision in line.homes):
                    yield line.note

    def _line(self, note: Note, place: NotePlace) -> _Line:
        spans = [_Span(s.provision, s.field, s.start, s.end) for s in place.stretches if s.start < s.end]
        under = {s.provision for s in place.stretches if s.start == s.end}
        for one in self._draft.provisions if under else ():
            if one.parent in under:
                under.add(one.id)
        homes = {stretch.provision for stretch in place.stretches}
        for home in list(homes):
            above = self._known[home].parent
            while above:
                homes.add(above)
                above = self._known[above].parent
        return _Line(note, tuple(spans), frozenset(under), frozenset(homes))

    def _reached(self, side: Side) -> Iterator[_Span]:
        """The words of a side, and those that its brackets stand around and its names and remarks speak of."""
        yield _Span(side.provision, side.field, side.start, side.end)
        if side.field != "text":
            return
        for at, letter in enumerate(side.text, side.start):
            if letter in _SIGNS:
                yield from self._brackets.get((side.provision, at), ())
        for mark in self._known[side.provision].marks.text:
            if not (mark.start < side.end and side.start < mark.end):
                continue
            if isinstance(mark, AttributionTag | StatusMark):
                yield _Span(side.provision, "text", *mark.scope)
            if isinstance(mark, AttributionTag) and mark.unit:
                yield _Span(mark.unit, "text", *mark.unit_scope)
            elif isinstance(mark, StatusMark):
                yield from (_Span(unit, "text", 0, len(self._known[unit].text)) for unit in mark.units)

    @cached_property
    def _brackets(self) -> dict[tuple[str, int], list[_Span]]:
        """For each bracket sign: the words between it and its partner, over several provisions where they are."""
        provisions = self._draft.provisions
        found: dict[tuple[str, int], list[_Span]] = {}
        opened: dict[int, list[_Span]] = {}
        for one, marks in zip(provisions, read_brackets([p.text for p in provisions]), strict=True):
            for mark in marks:
                span = _Span(one.id, "text", mark.start, mark.end)
                if mark.part in ("whole", "opens"):
                    spans = [span]
                    found[one.id, mark.start] = spans
                    opened[mark.depth] = spans
                else:
                    spans = opened[mark.depth]
                    spans.append(span)
                if mark.part in ("whole", "closes"):
                    found[one.id, mark.end - 1] = spans
        return found
