"""The notes as rows: those that stand, in the order of the newer draft, and apart from them the orphans.

It knows what stands in a row and which rows a filter leaves; how a row is drawn is `note_delegate.py`'s business.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.desktop.ground.language.phrases import in_quotes
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.notes.note_words import kept_words, place_words, priority_title, standing_words
from app.treaty.notes import NoteCertainty, Priority

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.services.notes.shown_notes import PlacedNotes
    from app.treaty.notes import Note, NotePlace

Index = QModelIndex | QPersistentModelIndex
MANY = 500
"""Notes whose words are looked up in one turn of the event loop: some milliseconds."""


class NoteRole(IntEnum):
    """What a row has beside its words: its `NoteEntry`."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """One row: a note with where it stands, or the head of a section (`note` is None, `head` its words)."""

    note: Note | None = None
    place: NotePlace | None = None
    """In the draft in which it is shown; None while its words are looked for."""
    head: str = ""
    label: str = ""
    """The draft to go to, and the provision there; "" where there is nothing to go to."""
    provision: str = ""
    touched: int = 0
    """How many changes between the two drafts touch it, for a red line."""
    orphaned: bool = field(init=False, compare=False)
    """Whether its words are gone from the draft."""
    sorts: frozenset[str] = field(init=False, compare=False)
    """The sorts of notes of which it is one, as `NoteFilter` names them: of thousands this is asked at once."""

    def __post_init__(self) -> None:
        hold = self.place.hold if self.place is not None else None
        object.__setattr__(self, "orphaned", hold is NoteCertainty.ORPHANED)
        priority = self.note.priority if self.note is not None else None
        object.__setattr__(self, "sorts", _sorts_of(priority, hold, touched=self.touched > 0))

    @property
    def lost(self) -> bool:
        """Whether a new place may be looked for: its words are gone from the draft for good."""
        return self.place is not None and self.place.is_lost

    @property
    def where(self) -> str:
        """Its place in words."""
        return place_words(self.note, self.place) if self.note else ""

    @property
    def quote(self) -> str:
        """Its words as they stand, or stood last."""
        if self.note is None:
            return ""
        if self.place is None:
            return self.note.anchor.quote
        words = " … ".join(one.text for one in self.place.stretches) or self.place.last.text
        return " ".join(words.split())

    @property
    def facts(self) -> str:
        """How surely it stands and why, and which changes touch it."""
        if self.note is None:
            return ""
        touched = tr("touched by %n changes", "", self.touched) if self.touched else ""
        return " · ".join(words for words in (touched, standing_words(self.note, self.place)) if words)


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a filter lets through: a priority, or "touched", "changed", "orphaned"; "" for all; and words."""

    sort: str = ""
    words: str = ""

    def left_of(self, entries: Sequence[NoteEntry], said: Mapping[str, str]) -> list[NoteEntry]:
        """The notes that are shown; `said` are their words by their ids, of all where words are wanted."""
        wanted, sort = self.words.casefold().split(), self.sort
        left = [entry for entry in entries if sort in entry.sorts or entry.note is None] if sort else list(entries)
        for word in wanted:
            left = [entry for entry in left if entry.note is None or word in said[entry.note.id]]
        return left


@cache
def _sorts_of(priority: Priority | None, hold: NoteCertainty | None, *, touched: bool) -> frozenset[str]:
    """The sorts of a note with that priority that is held so."""
    found = {"note" if priority is Priority.NONE else priority.value if priority is not None else ""}
    found |= {"touched"} if touched else set()
    found |= {"changed"} if hold is NoteCertainty.FOLLOWED else set()
    found |= {"orphaned"} if hold is NoteCertainty.ORPHANED else set()
    return frozenset(found)


def words_in(entry: NoteEntry) -> str:
    """The words by which a note is found."""
    note = entry.note
    return f"{note.text} {entry.quote} {entry.where} {note.author}".casefold() if note is not None else ""


class NoteList(QAbstractListModel):
    """The rows that the filter leaves. Emits `sifted` when these are there after another filter was wanted: of many
    notes their words are looked up first, some at a time.
    """

    sifted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[NoteEntry] = []
        self._rows: list[NoteEntry] = []
        self._wanted = NoteFilter()
        self._said: dict[str, str] = {}
        """The words of notes by their ids, as far as they were looked up."""
        self._turns = TimeSlicer(self)
        self.shown = self.waiting = 0
        """How many notes the filter leaves; and of how many, whatever the filter, the words are looked for."""

    def show(self, entries: Sequence[NoteEntry]) -> None:
        """Show other notes."""
        self._turns.stop()
        self._all, self._said = list(entries), {}
        self.waiting = sum(1 for entry in self._all if entry.place is None)
        if self._wanted.words and len(self._all) > MANY:
            self._turns.begin(self._sift())
        else:
            self._filter()

    def want(self, wanted: NoteFilter) -> None:
        """Show only what the filter lets through, as soon as that is known."""
        if wanted == self._wanted and not self._turns.going:
            self.sifted.emit()  # they are listed
            return
        self._wanted = wanted
        if wanted.words and len(self._all) > MANY and len(self._said) < len(self._all):
            self._turns.begin(self._sift())
        else:
            self._turns.stop()
            self._filter()
            self.sifted.emit()

    @property
    def total(self) -> int:
        """How many notes there are, whatever the filter."""
        return len(self._all)

    def every(self) -> Sequence[NoteEntry]:
        """All notes, whatever the filter."""
        return tuple(self._all)

    def row_of(self, identity: str) -> int:
        """The row of a note by its id, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.note and row.note.id == identity), -1)

    def entry(self, index: Index) -> NoteEntry | None:
        """What stands in a row; None for a head and for no row."""
        found = self._rows[index.row()] if index.isValid() and 0 <= index.row() < len(self._rows) else None
        return found if found is not None and found.note else None

    def _sift(self) -> Iterator[None]:
        """Look up the words of all notes, and show those that the filter leaves."""
        for at in range(0, len(self._all), MANY):
            self._look_up(self._all[at : at + MANY])
            yield
        self._filter()
        self.sifted.emit()

    def _look_up(self, entries: Sequence[NoteEntry]) -> None:
        for entry in entries:
            if entry.note is not None and entry.note.id not in self._said:
                self._said[entry.note.id] = words_in(entry)

    def _filter(self) -> None:
        self.beginResetModel()
        if self._wanted.words:
            self._look_up(self._all)
        left = self._wanted.left_of(self._all, self._said)
        standing = [entry for entry in left if not entry.orphaned]
        orphans = [entry for entry in left if entry.orphaned] if len(standing) < len(left) else []
        head = NoteEntry(head=tr("Orphaned: with the last words they had (%n)", "", len(orphans)))
        self._rows, self.shown = [*standing, *([head, *orphans] if orphans else [])], len(left)
        self.endResetModel()

    # --- the model ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = self._rows[index.row()] if index.isValid() and 0 <= index.row() < len(self._rows) else None
        if found is None:
            return Qt.ItemFlag.NoItemFlags
        if found.note is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == NoteRole.ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.head or _sentence(entry)
        if role == Qt.ItemDataRole.ToolTipRole and entry.note:
            return "\n".join(part for part in (entry.quote, entry.note.text, entry.facts) if part)
        return None


def _sentence(entry: NoteEntry) -> str:
    """A note in one line, as a screen reader says it."""
    note = entry.note
    assert note is not None
    parts = (
        priority_title(note.priority),
        entry.where,
        in_quotes(entry.quote),
        note.text,
        entry.facts,
        kept_words(note),
    )
    return ". ".join(part for part in parts if part)


def entries_of(
    noted: PlacedNotes, redline: Redline | None, flags: Mapping[str, Sequence[Note]]
) -> tuple[NoteEntry, ...]:
    """The notes in the order of the newer draft as the redline has it; those that stand only in the older draft, or
    nowhere, by where they stood.

    `flags` are the changes that touch red lines, by id, each with the notes it touches.
    """
    if not noted.notes:
        return ()
    touched: dict[str, int] = {}
    for notes in flags.values():
        for note in notes:
            touched[note.id] = touched.get(note.id, 0) + 1
    older, newer = (redline.older.label, redline.newer.label) if redline else ("", "")
    ranks: dict[tuple[str, str], int] = {}
    for at, row in enumerate(redline.rows if redline else ()):
        for label, cell in ((older, row.older), (newer, row.newer)):
            if cell is not None:
                ranks.setdefault((label, cell.provision), at)
    rows: list[tuple[int, int, NoteEntry]] = []
    for note in noted.notes:
        entry = _entry(note, noted, (older, newer), touched.get(note.id, 0))
        place = entry.place
        start = place.stretches[0].start if place and place.stretches else 0
        rows.append((ranks.get((entry.label, entry.provision), len(ranks)), start, entry))
    rows.sort(key=lambda one: one[:2])
    return tuple(entry for *_, entry in rows)


def _entry(note: Note, noted: PlacedNotes, labels: tuple[str, str], touched: int) -> NoteEntry:
    """A note where it stands in the newer draft; where it is an orphan there, with the place it had in the older."""
    older, newer = labels
    place = noted.newer.get(note.id)
    if place is None:
        return NoteEntry(note, label=note.draft.label, provision=note.anchor.provision)
    if place.stretches:
        return NoteEntry(note, place, label=newer, provision=place.stretches[0].provision, touched=touched)
    before = noted.older.get(note.id)
    if before is not None and before.stretches:
        return NoteEntry(note, place, label=older, provision=before.stretches[0].provision, touched=touched)
    if place.near:
        return NoteEntry(note, place, label=newer, provision=place.near, touched=touched)
    return NoteEntry(note, place, label=place.last_in, provision=place.last.provision, touched=touched)
