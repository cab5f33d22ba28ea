"""The delegate's notes that the changes between two drafts touch: one row a note, with the changes that touch it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from app.desktop.dashboard.figures import ChangesGoal, Chart, Figure, FigureColumn, FigureForm, NotesGoal, Tile
from app.desktop.ground.language.phrases import address_words, number_words
from app.desktop.ground.language.terms import priority_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.treaty.notes import Note as DelegatesNote

_PRIORITIES = ("redline", "own", "check", "")
"""The weightiest first."""


def red_line_tile(notes: Mapping[str, Sequence[DelegatesNote]]) -> Tile:
    """How many red lines are touched, by however many changes; it leads to these. `notes` are by change id."""
    red = [changes for note, changes in _touched(notes) if note.priority == "redline"]
    changes = tuple(dict.fromkeys(change for some in red for change in some))
    goal = ChangesGoal({"changes": changes, "label": tr("red lines touched")}) if red else None
    return Tile(number_words(len(red)), tr("red lines touched"), goal, card="notes", warns=bool(red))


def notes_chart(notes: Mapping[str, Sequence[DelegatesNote]]) -> Chart:
    """The delegate's notes that changes touch, red lines first. `notes` are by change id."""
    found = sorted(_touched(notes), key=lambda one: _PRIORITIES.index(one[0].priority))
    return Chart(
        "notes",
        tr("Your notes that changes touch"),
        tr("A change that touches a red line is flagged here, in the list and in the brief."),
        (
            FigureColumn(tr("What it is"), FigureForm.WORDS),
            FigureColumn(tr("Where"), FigureForm.WORDS),
            FigureColumn(tr("Changes"), FigureForm.NUMBER),
            FigureColumn(tr("Your note"), FigureForm.WORDS, share=1),
        ),
        NoteRows(found) if found else (),
        empty=tr("No change touches one of your notes. A note marked as a red line is flagged here when one does."),
        savable=False,
    )


class NoteRows(Sequence[tuple[Figure, ...]]):
    """Gives one row a note, made when it is asked for: of thousands of notes a reader sees the first."""

    def __init__(self, found: Sequence[tuple[DelegatesNote, tuple[str, ...]]]) -> None:
        self._found = found
        self._made: dict[int, tuple[Figure, ...]] = {}

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> tuple[Figure, ...]: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[tuple[Figure, ...]]: ...
    def __getitem__(self, at: int | slice) -> tuple[Figure, ...] | Sequence[tuple[Figure, ...]]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        if at not in self._made:
            self._made[at] = _row(*self._found[at])
        return self._made[at]


def _row(note: DelegatesNote, changes: tuple[str, ...]) -> tuple[Figure, ...]:
    place = address_words(note.anchor.address)
    goal = ChangesGoal({"changes": changes, "label": place})
    return (
        Figure(priority_words(note.priority), NotesGoal(note.id), strong=note.priority == "redline"),
        Figure(place, goal),
        Figure(number_words(len(changes)), goal),
        Figure(note.text, NotesGoal(note.id)),
    )


def _touched(notes: Mapping[str, Sequence[DelegatesNote]]) -> list[tuple[DelegatesNote, tuple[str, ...]]]:
    """Each note once, in the order of the changes, with the ids of the changes that touch it."""
    found: dict[str, tuple[DelegatesNote, list[str]]] = {}
    for change, on in notes.items():
        for note in on:
            found.setdefault(note.id, (note, []))[1].append(change)
    return [(note, tuple(changes)) for note, changes in found.values()]
