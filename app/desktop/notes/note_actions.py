"""Notes in the window: begun at a place of the texts, kept, changed, taken away; and what the other rooms are told.

What is stored goes through the history of deeds. Where notes stand is asked of the worker; until it says so, those that
were there stay as they were shown.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import address_words, clauses, in_quotes, with_label
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import FRAME, TOGETHER, TimeSlicer, let_go_by_turns
from app.desktop.notes.lost_place_finder import LostPlaceFinder
from app.desktop.notes.note_editor import KIND, NoteEditor
from app.desktop.notes.note_goal import NoteGoal, goal_of
from app.desktop.notes.note_list import MANY
from app.desktop.notes.note_loader import LoadedNotes, NoteLoader, search_texts_of
from app.desktop.notes.note_place import chosen_words, first_words
from app.desktop.notes.note_words import title_words, unkept_words
from app.desktop.notes.notes_panel import NotesPanel
from app.desktop.notes.place_dialog import words_for_note
from app.job import Damaged, Overtaken, Refused
from app.place import DossierPlace, place_of
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import EditedNote, NoteTarget, begin_note_at, from_words
from app.services.notes.place_search import ISSUED, place_taken
from app.services.notes.store import exchange_note, keep_note
from app.treaty.notes import Note, Priority

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.desktop.notes.place_dialog import PlaceWords
    from app.desktop.texts.rows.margin import RowSign
    from app.desktop.texts.selection.selection import Selection
    from app.job import Progress
    from app.redline.model import ChangeView, Redline
    from app.services.comparisons.client import ShownPair
    from app.services.dossiers.unsaved_work import UnsavedFiles
    from app.services.dossiers.unsaved_work import UnsavedWork as Unkept
    from app.services.notes.client import NotesClient
    from app.services.notes.place_search import PlaceOffer, PlaceSearch


class NoteController(QObject):
    """Emits `shown(NotesShown)` whenever notes or their places are others, `told` and `refused` with one sentence, and
    `damaged` with the refusal of a dossier that is.

    `panel` is the list of all notes.
    """

    shown = Signal(object)
    told = Signal(str)
    refused = Signal(str)
    damaged = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        notes: NotesClient,
        deeds: UndoHistory,
        unfinished: UnsavedFiles,
        theme: Theme,
        window: QWidget,
        writer: Callable[[], str] = str,
    ) -> None:
        super().__init__(window)
        self._writer = writer
        """Gives the name or initials of whoever writes, "" where they did not say."""
        self._jobs, self._notes, self._deeds, self._unfinished = jobs, notes, deeds, unfinished
        self._theme, self._window = theme, window
        self._pair: DraftPair | None = None
        self._redline: Redline | None = None
        self._loaded = LoadedNotes()
        self._beside = self._loaded.beside
        self._leaving: list[object] = []
        """What many notes were made of that are shown no more, until it is let go."""
        self._turns = TimeSlicer(self, together=TOGETHER)
        self._loader = NoteLoader(jobs, notes, self)
        self.editor: NoteEditor | None = None
        self.panel = NotesPanel(theme)
        self._loader.loaded.connect(self._take)
        self._loader.awaiting.connect(self.panel.await_entries)
        self._loader.refused.connect(self.panel.fail)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.remove_wanted.connect(self.remove)
        self.panel.search_wanted.connect(self.search)
        self.places = LostPlaceFinder(jobs, theme, window)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = self.places.theme = theme
        self.panel.set_look(theme)
        if self.editor is not None:
            self.editor.set_look(theme)

    # --- what is shown ---

    def show(self, shown: ShownPair | None) -> None:
        """Show the notes beside another pair, None when none is compared."""
        self._pair, self._redline = (shown.pair, shown.redline) if shown else (None, None)
        self._take(LoadedNotes())
        if shown is None:
            self._loader.forget()
            self.panel.show_nothing()
        else:
            self.refresh()

    def name(self, shown: ShownPair) -> None:
        """It is known now who asked for the changes of the pair; where its notes stand is the same."""
        self._redline = shown.redline

    def refresh(self) -> None:
        """Read the notes anew, and ask where they stand."""
        if self._pair is not None:
            self._loader.load(self._pair, self._redline, self._beside)

    def _take(self, loaded: LoadedNotes) -> None:
        """Show these notes here, and tell the others of them."""
        if len(self._loaded.entries) > MANY:
            self._leaving.extend(self._loaded.parts())
        self._loaded, self._beside = loaded, loaded.beside
        self.panel.show_entries(loaded.entries)
        if len(loaded.entries) > MANY:  # a turn of its own: neither holds the other up
            QTimer.singleShot(FRAME, self, lambda: self._tell(loaded))
        else:
            self._tell(loaded)

    def _tell(self, loaded: LoadedNotes) -> None:
        if loaded.beside is self._beside:
            self.shown.emit(loaded.beside)
            if self._leaving:
                self._turns.begin(let_go_by_turns(self._leaving))

    @property
    def noted(self) -> tuple[Note, ...]:
        """The notes of the dossier, as far as they are shown."""
        return self._beside.noted.notes

    def search_texts(self) -> tuple[str, ...]:
        """What each of these says as it is searched by typed letters."""
        if self._loaded.search_texts is None:
            self._loaded = replace(self._loaded, search_texts=search_texts_of(self.noted))
        return self._loaded.search_texts or ()

    def notes_on(self, change: str) -> tuple[Note, ...]:
        """The notes on the words of a change, for the detail of it."""
        return self._beside.changes.get(change, ())

    def goal(self, identity: str, label: str, provision: str) -> NoteGoal | None:
        """Where a note that stands in a provision of a draft (label, id) leads in the texts; None where that is not
        shown.
        """
        note = self._note(identity)
        if note is None or self._redline is None:
            return None
        return goal_of(self._redline, self._beside, note, label, provision)

    def found(self, identity: str) -> bool:
        """Whether it is known where the words of a note stand in the drafts that are shown."""
        return identity in self._beside.noted.newer

    def row_signs(self) -> Mapping[str, tuple[RowSign, ...]]:
        """For the margins of the texts: by the id of a row, the signs of its notes and what they say."""
        return self._loaded.signs

    def change_flags(self) -> dict[str, str]:
        """For the list of changes and the detail: by the id of a change, which red lines it touches, in words."""
        return {change: flag_words(notes) for change, notes in self._beside.flags.items()}

    # --- beginning one ---

    def begin_on_words(
        self, *, newer: bool, provision: str, field: str, start: int, end: int, address: str, quote: str
    ) -> None:
        """Write a note on words of one of the two drafts, code points [start, end) of a field as it is shown."""
        if target := self._target(newer, provision, field=field, start=start, end=end):
            self._open(begin_note_at(target, address, quote))

    def begin_here(self, change: str, row: str) -> None:
        """Write a note on the change that is chosen, else on the provision of the row that is read."""
        if change:
            self.begin_on_change(change)
        else:
            self.begin_on_row(row)

    def begin_on_selection(self, selection: Selection) -> None:
        """Write a note on the words that are chosen in the texts, on a provision where only its number is."""
        chosen = chosen_words(self._redline, selection) if self._redline is not None else ()
        if len(chosen) > 1:
            self.told.emit(tr("A note stands on words of one provision: choose words of one."))
        elif not chosen:
            self.told.emit(tr("Choose words, a change or a provision first."))
        else:
            self.begin_on_words(**asdict(chosen[0]))

    def begin_on_row(self, row: str) -> None:
        """Write a note on the provision of a row, in the newer draft when it is there."""
        one = next((one for one in self._redline.rows if one.id == row), None) if self._redline else None
        cell = (one.newer or one.older) if one else None
        if one is None or cell is None:
            self.told.emit(tr("Choose words, a change or a provision first."))
            return
        if target := self._target(cell is one.newer, cell.provision):
            self._open(begin_note_at(target, cell.address, first_words(cell)))

    def begin_on_change(self, change: str) -> None:
        """Write a note on a change: on its newer words, on its older ones where they went."""
        self.begin_on_changes((change,))

    def begin_on_changes(self, changes: Sequence[str]) -> None:
        """Write one note that is kept at each of several changes."""
        begun = [one for one in map(self._begun_on, changes) if one is not None]
        if begun:
            self._open(begun[0], also=begun[1:])

    def _begun_on(self, change: str) -> EditedNote | None:
        view = self._view(change)
        if view is None or self._redline is None:
            self.told.emit(tr("Choose words, a change or a provision first."))
            return None
        newer = bool(view.newer_text.strip()) or not view.older_text.strip()
        row = next(one for one in self._redline.rows if one.id == view.row)
        cell = (row.newer or row.older) if newer else (row.older or row.newer)
        target = self._target(newer, cell.provision if cell else "", change=change)
        if target is None:
            return None
        address, quote = (view.newer_address, view.newer_text) if newer else (view.older_address, view.older_text)
        return begin_note_at(target, address or view.older_address, quote, view.kind)

    def _target(
        self, newer: bool, provision: str, *, field: str = "text", start: int = 0, end: int = 0, change: str = ""
    ) -> NoteTarget | None:
        if self._pair is None:
            self.told.emit(tr("Compare two drafts first: a note stands on their words."))
            return None
        pair = self._pair
        return NoteTarget(pair.older, pair.newer, pair.reading, newer, provision, field, start, end, change)

    def _view(self, change: str) -> ChangeView | None:
        return next((view for view in self._redline.changes if view.id == change), None) if self._redline else None

    # --- changing one, taking one away ---

    def edit(self, identity: str) -> None:
        """Write on in a note that is kept."""
        if note := self._note(identity):
            self._open(EditedNote(note), note)

    def remove(self, identity: str) -> None:
        """Take a note away; Undo puts it back."""
        note, pair = self._note(identity), self._pair
        if note is None or pair is None:
            return
        dossier = pair.dossier
        done = self._deeds.do(
            title_words(note),
            lambda: exchange_note(dossier, note, None),
            lambda: exchange_note(dossier, None, note),
            lambda _done: self._again(dossier),
        )
        if done and self.editor is not None and self.editor.begun.note.id == identity:
            self.editor.kept()

    def _note(self, identity: str) -> Note | None:
        return next((note for note in self._beside.noted.notes if note.id == identity), None)

    # --- a new place for one that is lost ---

    def search(self, identity: str) -> None:
        """Have a new place looked for, where the words of a note are gone from the newer draft, in all drafts, and
        offer what is found.
        """
        note, pair = self._note(identity), self._pair
        if note is None or pair is None:
            return
        self.places.look(
            lambda progress: self._notes.offers(pair, identity, progress),
            lambda found: self._words_of(note, pair, found),
            lambda offer: self._take_place(note, pair, offer),
            lambda offer: self.panel.place_wanted.emit(offer.draft, offer.provision, note.id),
        )

    def _words_of(self, note: Note, pair: DraftPair, found: PlaceSearch | None) -> PlaceWords | None:
        """What is said of the places that were found; None where the note has a place, or another pair is shown."""
        if self._pair != pair or self._note(note.id) != note:
            return None
        if found is None:
            self.told.emit(tr("The note has a place in {draft}.").format(draft=pair.newer))
            return None
        return words_for_note(note, pair.newer, found)

    def _take_place(self, note: Note, pair: DraftPair, offer: PlaceOffer) -> None:
        """Put a note on a place that was offered; Undo puts it back."""
        other = pair.older if offer.draft != pair.older else pair.newer
        issued = replace(pair, older=other, newer=offer.draft, reading=ISSUED)
        begun = place_taken(note, issued, offer)

        def work(progress: Progress) -> Note | Refused:
            try:
                return keep_note(pair.dossier, self._notes.placed(issued, begun, progress), note)
            except Refused as reason:
                return reason

        def done(kept: Note | Refused) -> None:
            if isinstance(kept, Refused):
                self.refused.emit(translate_message(kept.message))
                if isinstance(kept, Damaged):
                    self.damaged.emit(kept)
                self._again(pair.dossier)
            else:
                self._kept(pair.dossier, [kept], note)
                self.told.emit(
                    tr("The note stands on {place} in {draft} now; Undo takes that back.").format(
                        place=address_words(offer.address), draft=offer.draft
                    )
                )

        self._jobs.start(tr("Keeping the note"), work, done)

    # --- the editor ---

    def _open(self, begun: EditedNote, seen: Note | None = None, also: Sequence[EditedNote] = ()) -> None:
        """Open the editor on a note of the dossier whose drafts are shown, which is kept `also` at other places."""
        assert self._pair is not None
        self._edit(begun, self._pair.dossier, seen, also=also)

    def _edit(
        self,
        begun: EditedNote,
        dossier: DossierPlace,
        seen: Note | None,
        written: EditedNote | None = None,
        also: Sequence[EditedNote] = (),
    ) -> None:
        """Open the editor on a note, which the dossier has as `seen`; `written` is what was begun and not kept."""
        if self.editor is not None:
            self.editor.reject()
        editor = self.editor = NoteEditor(begun, dossier, self._theme, self._unfinished, self._window)
        editor.seen = seen
        editor.say_also(len(also))
        if written is not None:
            editor.take(written)
        editor.keep_wanted.connect(lambda said: self._keep(editor, dossier, said, also))
        editor.remove_wanted.connect(self.remove)
        editor.left.connect(self._left)
        editor.finished.connect(lambda _result: self._closed(editor))
        editor.show()
        editor.activateWindow()

    def _closed(self, editor: NoteEditor) -> None:
        if self.editor is editor:
            self.editor = None
        editor.deleteLater()

    def _left(self, _begun: EditedNote, written: bool) -> None:
        if written:
            self.told.emit(tr("What you wrote is not in the dossier yet; it is offered again until you keep it."))

    def _keep(
        self, editor: NoteEditor, dossier: DossierPlace, begun: EditedNote, also: Sequence[EditedNote] = ()
    ) -> None:
        """Have the places of a note looked up and keep it at all of them or none, in a job; the editor is told what
        came of it.
        """
        seen, writer = editor.seen, self._writer()
        everywhere = [begun, *(_with_words(other, begun.note) for other in also)]

        def work(progress: Progress) -> list[Note] | Refused:
            kept: list[Note] = []
            try:
                placed = [self._notes.placed(_pair_of(dossier, one), one, progress) for one in everywhere]
                for at, one in enumerate(placed):
                    kept.append(keep_note(dossier, one, None if at else seen, writer))
            except Refused as reason:
                for note in kept[1:] if seen else kept:
                    exchange_note(dossier, note, None)
                return reason
            return kept

        def done(kept: list[Note] | Refused) -> None:
            if isinstance(kept, Overtaken):
                editor.overtaken(kept)
                self._again(dossier)
            elif isinstance(kept, Refused):
                editor.refuse(translate_message(kept.message))
                if isinstance(kept, Damaged):
                    self.damaged.emit(kept)
            else:
                editor.kept()
                self._kept(dossier, kept, seen)

        self._jobs.start(tr("Keeping the note"), work, done)

    def _kept(self, dossier: DossierPlace, notes: Sequence[Note], before: Note | None) -> None:
        """A note is in the dossier, perhaps at several places: it can be taken back from now on."""

        def exchange(*, back: bool) -> None:
            for at, note in enumerate(notes):
                was = None if at else before
                exchange_note(dossier, *((note, was) if back else (was, note)))

        words = title_words(notes[0])
        self._deeds.done(
            words if len(notes) == 1 else with_label(words, tr("and %n more", "", len(notes) - 1)),
            lambda: exchange(back=False),
            lambda: exchange(back=True),
            lambda _done: self._again(dossier),
            tr("Keeping the note"),
        )
        self._again(dossier)

    def _again(self, dossier: DossierPlace) -> None:
        if self._pair is not None and self._pair.dossier == dossier:
            self.refresh()

    # --- what was begun and not kept ---

    def unkept(self, dossier: DossierPlace) -> tuple[Unkept, ...]:
        """The notes that were begun in a dossier and not kept, the last one first."""
        begun = self._unfinished.begun(dossier)
        return tuple(replace(one, title=unkept_words(one)) for one in begun if one.kind == KIND)

    def go_on(self, unkept: Unkept) -> None:
        """Go on with a note that was begun and not kept, whatever drafts are shown."""
        begun, dossier = from_words(unkept.fields.get("note", "")), place_of(unkept.dossier)
        if begun is None:
            self.refused.emit(tr("What was begun cannot be read any more; write the note anew."))
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                kept = there.user_input.note(begun.note.id)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        blank = replace(begun.note, text="", colour="", priority=Priority.NONE, private=True)
        self._edit(EditedNote(kept) if kept else replace(begun, note=blank), dossier, kept, written=begun)

    def throw_away(self, unkept: Unkept) -> None:
        """Forget what was begun."""
        self._unfinished.drop(unkept)


def flag_words(notes: Sequence[Note]) -> str:
    """Which red lines a change touches: "Touches a red line: “two kites”."."""
    said = clauses(in_quotes(note.text or note.anchor.quote) for note in notes)
    return tr("Touches a red line: {notes}").format(notes=said)


def _with_words(begun: EditedNote, note: Note) -> EditedNote:
    """A note begun at another place that says the same."""
    said = replace(begun.note, text=note.text, colour=note.colour, priority=note.priority, private=note.private)
    return replace(begun, note=said)


def _pair_of(dossier: DossierPlace, begun: EditedNote) -> DraftPair:
    """The drafts between which a note was begun."""
    target = begun.target
    return DraftPair(dossier, target.older, target.newer, target.reading) if target else DraftPair(dossier, "", "")
