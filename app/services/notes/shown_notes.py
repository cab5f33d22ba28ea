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
    from app.treaty.notes import Note, NotePlace


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
