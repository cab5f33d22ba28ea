"""Where a note leads in the texts: to its own change, or where no change touches it to its own words.

It is told what changes touch notes and where their words stand, and finds neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.treaty.notes import NoteSubject

if TYPE_CHECKING:
    from app.redline.model import Cell, ChangeView, Redline, Row
    from app.services.notes.shown_notes import ShownNotes
    from app.treaty.notes import Note, NotePlace, Stretch


@dataclass(frozen=True, slots=True)
class NoteGoal:
    """The row of a note, and in it its change ("" for none) and the stretch of its words on a side (None for a whole
    provision, and where its words are still looked for).
    """

    row: str
    change: str
    side: str
    stretch: Stretch | None


def goal_of(redline: Redline, beside: ShownNotes, note: Note, label: str, provision: str) -> NoteGoal | None:
    """Where a note leads that stands in a provision of a draft (label, id); None where that is not shown."""
    side = {redline.older.label: "older", redline.newer.label: "newer"}.get(label, "")
    row = next((one for one in redline.rows if (cell := _cell(one, side)) and cell.provision == provision), None)
    if row is None:
        return None
    views = {view.id: view for view in redline.changes if view.id in row.changes}
    places = {"older": beside.noted.older.get(note.id), "newer": beside.noted.newer.get(note.id)}
    change = change_of(note, row, views, beside, places, _made_here(note, redline))
    stretch = next(
        (one for one in _stretches(places[side]) if one.provision == provision and one.start < one.end), None
    )
    return NoteGoal(row.id, change, side, stretch)


def change_of(
    note: Note,
    row: Row,
    views: Mapping[str, ChangeView],
    beside: ShownNotes,
    places: Mapping[str, NotePlace | None],
    made_here: bool,
) -> str:
    """The id of the change of a row to which a note leads, "" for none: one that touches the note; of several the one
    on which the note was made, then one whose own words are words of the note, then the first.
    """
    own = note.change.kind if note.on is NoteSubject.CHANGE and note.change is not None else None
    found: list[tuple[bool, bool, str]] = []
    for view in (views[one] for one in row.changes if one in views):
        touches = any(one.id == note.id for one in beside.changes.get(view.id, ()))
        # What spares notes touches none, but one may have been made on it.
        if touches or (made_here and view.kind is own and own.traits.spares_notes):
            meets = any(_meets(_cell(row, side), view.id, places[side]) for side in ("older", "newer"))
            found.append((own is not None and view.kind is not own, not meets, view.id))
    return min(found, key=lambda one: one[:2])[2] if found else ""


def _made_here(note: Note, redline: Redline) -> bool:
    """Whether a note was made on a change between these two drafts."""
    drafts = {redline.older.label, redline.newer.label}
    return note.change is not None and {note.draft.label, note.change.other.label} == drafts


def _meets(cell: Cell | None, change: str, place: NotePlace | None) -> bool:
    """Whether words that a change shows in a cell are words of a note."""
    return cell is not None and any(
        stretch.provision == cell.provision
        and run.change == change
        and run.start < stretch.end
        and stretch.start < run.start + len(run.text)
        for stretch in _stretches(place)
        for run in getattr(cell, stretch.field, ())
    )


def _stretches(place: NotePlace | None) -> tuple[Stretch, ...]:
    return place.stretches if place is not None else ()


def _cell(row: Row, side: str) -> Cell | None:
    return row.older if side == "older" else row.newer if side == "newer" else None
