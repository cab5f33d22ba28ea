"""Notes beside two drafts that are compared, as values: where each stands, what it touches, and what can be printed.

It is light: the window imports it. How it is found is `placement.py`'s business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.redline.interests import OwnInterests
from app.redline.print_options import Supplements
from app.treaty.notes import Priority

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.treaty.notes import Note, NotePlace

_PIECE = 1_000
"""Notes that cross from process to process in one piece."""


@dataclass(frozen=True)
class PlacedNotes:
    """The notes of a dossier and where each stands in the two drafts that are compared, by its id."""

    notes: tuple[Note, ...] = ()
    older: Mapping[str, NotePlace] = field(default_factory=dict)
    newer: Mapping[str, NotePlace] = field(default_factory=dict)
    later: frozenset[str] = frozenset()
    """Those made on a draft behind the older one, as the two drafts are compared."""

    @property
    def waiting(self) -> tuple[Note, ...]:
        """The notes made on other drafts, which were not followed yet."""
        return tuple(note for note in self.notes if note.id not in self.newer)


@dataclass(frozen=True)
class ShownNotes:
    """The notes of a dossier beside one pair of its drafts."""

    noted: PlacedNotes
    flags: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """The changes that touch red lines, by id, each with the notes it touches."""
    changes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """The changes on whose words notes stand, of whatever priority, by id."""
    rows: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """The rows of the redline on which notes stand, by id."""

    @property
    def touched(self) -> dict[str, tuple[Note, ...]]:
        """The changes that touch notes, by id, each with these: all that `changes` has, but of red lines only those
        that are flagged.
        """
        found = {
            change: tuple(
                note for note in notes if note.priority is not Priority.REDLINE or note in self.flags.get(change, ())
            )
            for change, notes in self.changes.items()
        }
        return {change: notes for change, notes in found.items() if notes}


@dataclass(frozen=True)
class NotesPiece:
    """Some of the notes beside a pair, each told once; the last piece has no notes of its own and says what they touch,
    by their ids.
    """

    notes: tuple[Note, ...] = ()
    older: Mapping[str, NotePlace] = field(default_factory=dict)
    newer: Mapping[str, NotePlace] = field(default_factory=dict)
    later: frozenset[str] = frozenset()
    flags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def pieces_of(shown: ShownNotes) -> Iterator[NotesPiece]:
    """The notes beside a pair in pieces, to be joined by `shown_from`: twelve megabytes of 20,000 notes, unpacked as
    one value, would hold the interpreter, and with it the window.
    """
    noted = shown.noted
    older, newer = dict(noted.older), dict(noted.newer)
    for at in range(0, len(noted.notes), _PIECE):
        notes = noted.notes[at : at + _PIECE]
        ids = [note.id for note in notes]
        yield NotesPiece(
            notes,
            {name: older.pop(name) for name in ids if name in older},
            {name: newer.pop(name) for name in ids if name in newer},
        )
    flags, changes, rows = (
        {name: tuple(note.id for note in notes) for name, notes in told.items()}
        for told in (shown.flags, shown.changes, shown.rows)
    )
    yield NotesPiece((), older, newer, noted.later, flags, changes, rows)


def shown_from(pieces: Sequence[NotesPiece]) -> ShownNotes:
    """The notes beside a pair from their pieces in order."""
    notes: dict[str, Note] = {}
    older: dict[str, NotePlace] = {}
    newer: dict[str, NotePlace] = {}
    for piece in pieces:
        notes |= {note.id: note for note in piece.notes}
        older |= piece.older
        newer |= piece.newer
    last = pieces[-1]
    flags, changes, rows = (
        {name: tuple(notes[one] for one in ids) for name, ids in told.items()}
        for told in (last.flags, last.changes, last.rows)
    )
    return ShownNotes(PlacedNotes(tuple(notes.values()), older, newer, last.later), flags, changes, rows)


def supplements_of(shown: ShownNotes, *, private: bool = False, asks: frozenset[str] = frozenset()) -> Supplements:
    """What of the notes beside a pair can be printed with it, by the ids of changes.

    Private notes, and private red lines, are left out unless they are asked for: what is printed is given away. Nor is
    anything weighed by them then, or by the changes that touch what we asked (`asks`): a weight without another reason
    would tell of them.
    """

    def words(told: Mapping[str, tuple[Note, ...]], *, red: bool) -> dict[str, tuple[str, ...]]:
        found = {
            change: tuple(
                note.text or note.anchor.quote
                for note in notes
                if (private or not note.private) and (note.priority is Priority.REDLINE) is red
            )
            for change, notes in told.items()
        }
        return {change: said for change, said in found.items() if said}

    red_lines = words(shown.flags, red=True)
    interests = OwnInterests(frozenset(red_lines), asks if private else frozenset())
    return Supplements(red_lines, words(shown.changes, red=False), interests=interests)
