"""What the window shows of notes, got ready outside of its event loop: rows of their list, their signs in the texts.

Notes are read and their places asked for in a job; a few are read at once, so that what was just written is there. What
is stored and where notes stand is the services' business; who shows them is `note_actions.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import address_words, with_label
from app.desktop.ground.language.translation import tr
from app.desktop.ground.language.typed_words import search_text_of
from app.desktop.notes.note_list import MANY, entries_of
from app.desktop.notes.note_words import SIGNS, kept_words, priority_title
from app.desktop.texts.rows.margin import RowSign
from app.job import Refused, ask_before_each
from app.services.dossiers.dossier import Dossier
from app.services.notes.shown_notes import PlacedNotes, ShownNotes
from app.services.processes.garbage_collection import pause_collection

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Job, Jobs
    from app.desktop.notes.note_list import NoteEntry
    from app.redline.model import Redline
    from app.services.comparisons.pairs import DraftPair
    from app.services.notes.client import NotesClient
    from app.treaty.notes import Note


@dataclass(frozen=True, slots=True)
class LoadedNotes:
    """Notes beside a pair with all that is shown of them."""

    beside: ShownNotes = field(default_factory=lambda: ShownNotes(PlacedNotes()))
    entries: tuple[NoteEntry, ...] = ()
    signs: Mapping[str, tuple[RowSign, ...]] = field(default_factory=dict)
    """The signs in the margins of the texts, by the ids of rows."""
    search_texts: tuple[str, ...] | None = None
    """What each note says as it is searched by typed letters; None where that is still to be made: of a few notes it
    is when it is wanted.
    """

    def parts(self) -> Iterator[object]:
        """All of which there is one for each note."""
        noted = self.beside.noted
        return chain(self.entries, noted.notes, noted.older.values(), noted.newer.values(), self.signs.values(),
                     self.search_texts or ())  # fmt: skip


class NoteLoader(QObject):
    """Loads the notes of a pair; what was asked for before counts no more. Emits `loaded(LoadedNotes)`, more than once:
    the notes as they stood before, then where they stand; `awaiting(how many)` before many of them are read; and
    `refused(sentence)`.
    """

    loaded = Signal(object)
    awaiting = Signal(int)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, notes: NotesClient, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._notes = jobs, notes
        self._asked = 0
        self._job: Job | None = None

    def forget(self) -> None:
        """What was asked for is not wanted any more: it stops, so that what is wanted next need not wait for it."""
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def load(self, pair: DraftPair, redline: Redline | None, before: ShownNotes) -> None:
        """Read the notes of the dossier and ask where they stand; until that is known they stand as `before`."""
        self.forget()
        asked = self._asked
        try:
            with Dossier.open(pair.dossier, write=False) as there:
                count = there.user_input.note_count()
                notes = there.user_input.notes() if count <= MANY else None
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if notes is not None:
            self.loaded.emit(ready_notes(with_notes(before, notes), redline))
        else:
            self.awaiting.emit(count)
        if not count:
            return

        def work(job: Job) -> LoadedNotes:
            if notes is not None:
                return ready_notes(self._notes.shown(pair, job), redline)
            with Dossier.open(pair.dossier, write=False) as there, pause_collection():
                read = there.user_input.notes()
                said = search_texts_of(ask_before_each(read, job))
                standing = ready_notes(with_notes(before, read), redline)
            job.bring(replace(standing, search_texts=said))
            shown = self._notes.shown(pair, job)
            with pause_collection():
                ready = ready_notes(shown, redline)
                placed = shown.noted.notes
                texts = said if placed == read else search_texts_of(ask_before_each(placed, job))
            return replace(ready, search_texts=texts)

        def came(found: LoadedNotes) -> None:
            if asked == self._asked:
                self.loaded.emit(found)

        self._job = self._jobs.start(
            tr("Looking for the words of the notes"), work, came, brought=lambda _job, found: came(found)
        )


def ready_notes(beside: ShownNotes, redline: Redline | None) -> LoadedNotes:
    """Notes with what is shown of them beside a redline; touches nothing of Qt but the words of a language."""
    signs = {
        row: tuple(RowSign(SIGNS[note.priority], _said(note)) for note in notes) for row, notes in beside.rows.items()
    }
    return LoadedNotes(beside, entries_of(beside.noted, redline, beside.flags), signs)


def search_texts_of(notes: Iterable[Note]) -> tuple[str, ...]:
    """What each note says as it is searched."""
    return tuple(
        search_text_of(f"{note.text} {note.anchor.quote} {note.anchor.address} {address_words(note.anchor.address)}")
        for note in notes
    )


def _said(note: Note) -> str:
    """A note in a line, for a sign in the margin."""
    title = priority_title(note.priority)
    said = with_label(title, note.text) if title and note.text else title or note.text
    return f"{said} ({kept_words(note)})"


def with_notes(beside: ShownNotes, notes: Sequence[Note]) -> ShownNotes:
    """Other notes, each where it stood when its words are the same, and none that is gone."""
    noted, by_id = beside.noted, {note.id: note for note in notes}
    same = {note.id for note in noted.notes if note.id in by_id and by_id[note.id].anchor == note.anchor}
    older, newer = (
        {name: place for name, place in places.items() if name in same} for places in (noted.older, noted.newer)
    )
    flags, changes, rows = (
        {name: left for name, on in told.items() if (left := tuple(by_id[n.id] for n in on if n.id in same))}
        for told in (beside.flags, beside.changes, beside.rows)
    )
    return ShownNotes(PlacedNotes(tuple(notes), older, newer, noted.later & same), flags, changes, rows)
