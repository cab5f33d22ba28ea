"""What comes into a dossier: files brought in, proposals settled, what was begun gone on with. How dossiers are opened
is `dossier_controller.py`'s, what a pair of drafts shows `comparison_controller.py`'s.

What is stored and read is the services' business.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.desktop.dossier.temporary_dossier import KIND
from app.desktop.drafts.draft_order import DraftOrderController
from app.desktop.drafts.intake import ENDING, Intake, fields_for, files_in, known_words
from app.desktop.drafts.notation_dialog import NotationController
from app.desktop.drafts.paste.paste_dialog import PasteController
from app.desktop.drafts.report_pages import ReportController
from app.desktop.drafts.two_files import TwoFilesController, files_of
from app.desktop.frame.message_bar import MessageAction
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.ground.widgets.unsaved_bar import UnsavedBar
from app.desktop.proposals.review import ReviewPage
from app.desktop.start.join_dialog import JoinDialog
from app.desktop.window.lost_pin_controller import LostPinController
from app.job import Refused
from app.place import DossierPlace, NamedDraft, place_of
from app.services.dossiers.dossier import Dossier
from app.services.imports.recognition import FileNature
from app.services.proposals.offered_positions import offers_in
from app.services.proposals.review import ReviewSession
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from app.desktop.ground.undo_history import UndoHistory
    from app.desktop.notes.note_actions import NoteController
    from app.desktop.sources.shelf_controller import ShelfController
    from app.desktop.texts.look import TextLook
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.dossier_controller import DossierController
    from app.desktop.window.navigation import Navigator
    from app.desktop.window.room_registry import SideRooms
    from app.desktop.window.shell import AppearanceController
    from app.services.dossiers.unsaved_work import UnsavedWork
    from app.services.imports.recognition import FileRecognition
    from app.services.imports.replacement import ReplacementAccount
    from app.treaty.actors import Register

MANY = 1_000
"""Proposals from which on they are read in a job to be settled."""


class ImportController(QObject):
    """Files, pasted text, the review of proposals, and what was begun and not kept."""

    def __init__(  # it stands on all the others
        self, context: WindowContext, appearance: AppearanceController, comparison: ComparisonController,
        navigator: Navigator, dossiers: DossierController, texts: TextsRoom, noting: NoteController,
    ) -> None:  # fmt: skip
        super().__init__(context.window)
        self._context, self._comparison, self._navigator = context, comparison, navigator
        self._dossiers, self._texts, self._noting = dossiers, texts, noting
        self._side_rooms: SideRooms | None = None
        self.joining: JoinDialog | None = None
        self._to_join: tuple[DossierPlace, list[Path]] | None = None
        """Files that are to come into a dossier when it is open."""
        jobs, worker, resources = context.jobs, context.worker, context.resources
        window, history, unsaved = context.window, context.history, context.unsaved
        self.review, self.begun = ReviewPage(appearance.theme, history), UnsavedBar()
        memory, not_kept = context.preferences, dossiers.temporary.dossiers
        self.intake = Intake(jobs, worker, resources, window, history, unsaved, memory)
        self.two_files = TwoFilesController(jobs, worker, resources, not_kept, memory, window)
        self._made_for_files: tuple[Path, DossierPlace | None] | None = None
        """The dossier that was made for files that are coming in, and the one that was open before."""
        self.pasting = PasteController(jobs, worker, resources, history, window, unsaved)
        self.arranging = DraftOrderController(window, history)
        self.notating = NotationController(jobs, resources, window, history)
        self.lost_pins = LostPinController(context, navigator.pinning, appearance.theme)
        self.reporting = ReportController(window, navigator.showing_pages, navigator.inspecting)
        appearance.look_changed.connect(self._set_look)
        dossiers.opened.connect(self._opened)
        dossiers.closed.connect(self._closed)
        dossiers.settled.connect(self._offer_begun)
        dossiers.settled.connect(self._bring_to_join)
        self._connect()

    def _connect(self) -> None:
        reopen = self._dossiers.reopen
        self.begun.wanted.connect(self._go_on)
        self.begun.thrown.connect(self._throw_away)
        self.intake.added.connect(self._added)
        self.intake.orphaned.connect(self._orphaned)
        self.lost_pins.told.connect(self._context.message.tell)
        self.lost_pins.show_wanted.connect(self._navigator.go_to)
        self.intake.dossier_dropped.connect(self._dossiers.open)
        self.intake.dossier_wanted.connect(self._make_for)
        self.two_files.made.connect(self._dossiers.open)
        self._dossiers.temporary.bar.look_wanted.connect(self._look_at_files)
        self.intake.entered.connect(self._entered)
        self.intake.changed.connect(reopen)
        self.intake.known.connect(self._tell_known)
        self.intake.nothing_came.connect(self._leave_empty)
        self.intake.taken_for_papers.connect(self._tell_taken)
        self.arranging.changed.connect(reopen)
        self.notating.changed.connect(self._notated)
        self.pasting.added.connect(self._pasted)
        self.pasting.removed.connect(reopen)
        self.review.closed.connect(self._reviewed)
        self.review.settled.connect(self._settled)
        self.review.statements_wanted.connect(self._show_statements)
        for refuser in (
            self.intake,
            self.two_files,
            self.review,
            self.pasting,
            self.arranging,
            self.notating,
            self.reporting,
        ):
            refuser.refused.connect(self._context.message.refuse)

    def serve(self, side_rooms: SideRooms) -> None:
        """Do what the rooms beside the texts ask for."""
        side_rooms.review_wanted.connect(self.open_review)
        side_rooms.papers_wanted.connect(self.intake.ask_for_papers)
        side_rooms.drafts_wanted.connect(self.intake.ask_for_drafts)
        side_rooms.entry_wanted.connect(self.intake.enter_by_hand)
        self._side_rooms = side_rooms

    def ask_for_instruments(self) -> None:
        """Ask for files with existing treaties, for the shelf of the dossier that is open."""
        self._navigator.show_shelf()
        self._shelf().ask_for_files()

    def _shelf(self) -> ShelfController:
        assert self._side_rooms is not None, "the window joins them when it makes both"
        self._side_rooms.room("sources")
        assert self._side_rooms.sources is not None, "it was just wanted"
        return self._side_rooms.sources.shelf

    def _set_look(self, look: TextLook) -> None:
        self.review.set_look(look.theme, look.text_font)
        self.lost_pins.set_look(look.theme)

    def _opened(self, path: DossierPlace) -> None:
        """A dossier is open now: files come into this one, and nothing of another is settled."""
        self.intake.dossier = path
        self.review.work = None

    # --- bringing files in ---

    def _look_at_files(self) -> None:
        """Show how the files were read of which the dossier was made that is open and not kept."""
        temporary = self._dossiers.temporary
        if temporary.place is not None and (files := files_of(temporary.dossiers.facts(temporary.place))):
            self.two_files.look(files)

    def _make_for(self, files: list[Path]) -> None:
        """Have drafts that were dropped while no dossier was open compared, if they are two; else make a dossier for
        them.
        """
        if len(files) == 1:
            self.offer_to_join(files)
        else:
            self.intake.look_at(files, None, lambda found: self._compare_or_make(files, found))

    def _compare_or_make(self, files: list[Path], found: tuple[FileRecognition, ...]) -> None:
        """Compare two files that are drafts; a paper with proposals needs a dossier, and so do more than two. Where
        one of two cannot be read, or none of more, that is all that is said.
        """
        unread = [one for one in found if one.nature is FileNature.UNREADABLE]
        if unread and (len(files) == 2 or len(unread) == len(files)):
            self._context.message.refuse(vocabulary().flow([translate_message(one.why) for one in unread]))
        elif len(files) == 2 and all(one.nature is FileNature.DRAFT for one in found):
            self.two_files.compare([NamedDraft(file, "") for file in files])
        else:
            self._make_and_take(files)

    def offer_to_join(self, files: list[Path]) -> None:
        """Ask which dossier a file is to join, if it can be read; else say what it is."""

        def answer(found: tuple[FileRecognition, ...]) -> None:
            if found[0].nature is FileNature.UNREADABLE:
                self._context.message.refuse(translate_message(found[0].why))
            else:
                self.ask_to_join(files)

        self.intake.look_at(files, None, answer)

    def ask_to_join(self, files: list[Path]) -> None:
        """Ask which dossier a file is to join, and bring it in there."""
        recent = [one for one in self._context.preferences.recent() if one.there]
        dialog = self.joining = JoinDialog(file_name(files[0].name), recent, self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda place: self._join(place, files))
        dialog.new_wanted.connect(lambda: self._make_and_take(files))
        dialog.other_wanted.connect(lambda: self.two_files.ask_for_other(files[0]))
        dialog.open()

    def _make_and_take(self, files: list[Path]) -> None:
        before = self._dossiers.dossier
        if self._dossiers.opener.make_for(files):
            made = self._dossiers.dossier
            self._made_for_files = (made, before) if isinstance(made, Path) else None
            self.intake.take(files)

    def _leave_empty(self, dossier: DossierPlace) -> None:
        """Files that a dossier was made for did not come: nothing is left of it."""
        made, self._made_for_files = self._made_for_files, None
        if made is not None and made[0] == dossier:
            self._dossiers.leave_empty(*made)

    def _closed(self) -> None:
        """No dossier is open any more."""
        self.intake.dossier = None
        self._comparison.leave_dossier()

    def _join(self, place: DossierPlace, files: list[Path]) -> None:
        """Open a dossier, and bring files into it as soon as it is."""
        self._to_join = place, files
        if place == self._dossiers.dossier:
            self._bring_to_join(place)
        else:
            self._dossiers.open(place)

    def _bring_to_join(self, place: DossierPlace) -> None:
        if self._to_join is not None and self._to_join[0] == place:
            _, files = self._to_join
            self.intake.take(files)
        self._to_join = None

    def take_step(self, step: str) -> None:
        """Do what the start page offers, by its name there."""
        opener = self._dossiers.opener
        steps = {
            "new": opener.new,
            "open": opener.ask,
            "compare": self.two_files.ask,
            "sample": opener.sample,
            "import": self.intake.ask_for_drafts,
            "papers": self.intake.ask_for_papers,
            "paste": self.paste,
        }
        steps[step]()

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        self.intake.add(files, papers=papers)

    @property
    def _anew(self) -> bool:
        """Whether drafts that are dropped are for a dossier of their own, whichever is open."""
        begins = self._context.rooms.name == "start" and self._dossiers.start_page.welcomes
        return begins or self._dossiers.dossier is None

    def drag(self, event: QDropEvent) -> tuple[str, ...]:
        """What would become of the files that are drawn over the window, one sentence for each half of it."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._takes_instruments(event):
            return (tr("%n files → shelf of instruments", "", len(files_in(event))),)
        return fields_for(files_in(event), anew=self._anew, shift=shift)

    def drop(self, event: QDropEvent, half: int = 0) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped on one half of the window; in the room of
        sources, put them on the shelf.
        """
        if self._takes_instruments(event):
            self._shelf().add(files_in(event))
            return
        self.intake.drop(event, anew=self._anew, half=half)

    def _takes_instruments(self, event: QDropEvent) -> bool:
        """Whether what is dropped is for the shelf: in the room of sources, unless it is a dossier."""
        here = self._context.rooms.name == "sources" and self._dossiers.dossier is not None
        return here and not any(file.suffix == ENDING for file in files_in(event))

    def paste(self) -> None:
        """Ask for text from a room screen, to be a working draft."""
        self.pasting.ask(self._dossiers.dossier)

    def _added(self, labels: tuple[str, ...], papers: bool, left_out: int) -> None:
        self._made_for_files = None
        assert self._dossiers.dossier is not None
        if papers:
            self._dossiers.reopen()
        else:
            self._dossiers.reopen_at_last()
        said = [tr("Added: {names}.").format(names=commas(labels))]
        if left_out:
            said.append(tr("%n files were left out.", "", left_out))
        self._context.message.tell(" ".join(said))
        if papers:
            self.open_review(labels)

    def _tell_known(self, file: str, label: str, paper: bool) -> None:
        """Say that a file is in the dossier already, and lead to it."""
        if paper:
            shown = MessageAction(tr("&Show it"), lambda: self.open_review((label,)))
        else:
            shown = MessageAction(tr("&Show it"), lambda: self._show_draft(label))
        self._context.message.tell(known_words(file, label, paper=paper), stays=True, actions=(shown,))

    def _show_draft(self, label: str) -> None:
        """Show a draft as the newer one, beside the one before it; the first one as the older."""
        dossier, drafts = self._dossiers.dossier, [one.label for one in self._texts.draft_bar.drafts()]
        if dossier is None or label not in drafts or len(drafts) < 2:
            return
        at = max(1, drafts.index(label))
        self._dossiers.open(dossier, drafts[at - 1], drafts[at])

    def _tell_taken(self, files: tuple[Path, ...]) -> None:
        """Say that files were added as papers because they look like some, and offer to take them as drafts."""
        name = isolate_text(file_name(files[0].name))
        words = tr("{file} looks like a paper with proposals, and was added as one: names head its passages.")
        if len(files) > 1:
            words = tr("%n files look like papers with proposals, and were added as such.", "", len(files))
        instead = MessageAction(tr("As a &draft instead"), lambda: self.intake.as_drafts(files))
        self._context.message.tell(words.format(file=name), stays=True, actions=(instead,))

    def _orphaned(self, accounts: tuple[ReplacementAccount, ...]) -> None:
        """Say how much of what was added to drafts that were replaced stands no more, and have new places looked for
        where provisions were joined.
        """
        count = sum(len(account.orphans) for account in accounts)
        names = commas(account.label for account in accounts)
        words = tr("{drafts} replaced: %n of what was added before does not stand in the new text.", "", count)
        dossier, pins = self._dossiers.dossier, tuple(one for account in accounts for one in account.pins)
        if dossier is None or not pins:
            self._context.message.tell(words.format(drafts=names))
            return
        search = MessageAction(tr("&Look for a new place"), lambda: self.lost_pins.offer(dossier, pins))
        self._context.message.tell(words.format(drafts=names), stays=True, actions=(search,))

    def _pasted(self, label: str) -> None:
        """Show a working draft beside the draft before it."""
        assert self._dossiers.dossier is not None
        self._dossiers.reopen_at_last()
        self._context.message.tell(tr("{draft} is kept as a working draft: nobody issued it.").format(draft=label))

    def _entered(self) -> None:
        self._dossiers.reopen()
        self._context.message.tell(tr("The proposal is kept; Ctrl+R shows it among the others."))

    # --- what was begun, and what was done in a window before this one ---

    def _go_on(self, begun: UnsavedWork) -> None:
        """Go on with what was begun and not kept."""
        if begun.kind == KIND:
            self._dossiers.open(Path(begun.dossier))
        elif begun.kind == "note":
            self._noting.go_on(begun)
        elif begun.kind == "text":
            self.pasting.ask(self._dossiers.dossier, begun)
        else:
            self.intake.enter_by_hand(begun)

    def _offer_begun(self, dossier: DossierPlace) -> None:
        """Offer to go on with what was begun in a dossier and not kept."""
        begun = (*self._noting.unkept(dossier), *self.intake.unkept(dossier), *self.pasting.unkept(dossier))
        self.begun.offer((*begun, *self._dossiers.temporary.left()))

    def offer_left(self) -> None:
        """Offer, before a dossier is open, the comparisons that were not kept and not closed either."""
        self.begun.offer(self._dossiers.temporary.left())

    def _throw_away(self, begun: UnsavedWork) -> None:
        """Throw away what was begun; it can be taken back as what was entered can."""
        if begun.kind == KIND:
            self._dossiers.temporary.throw_away(begun)
            return
        unsaved, dossier = self._context.unsaved, place_of(begun.dossier)
        self._context.history.do(
            tr("throwing {what} away").format(what=begun.title),
            lambda: unsaved.drop(begun),
            lambda: unsaved.keep(begun),
            lambda _done: self._offer_begun(dossier),
        )
        words = tr("Thrown away: {what}. Ctrl+Z brings it back.")
        self._context.message.tell(words.format(what=begun.title))

    def go_on_from(self, history: UndoHistory) -> None:
        """Take over the history of the window whose place this one takes."""
        self._context.history.go_on_from(history, lambda _done: self._show_anew())

    def _show_anew(self) -> None:
        """Show what is there after something was stored of which no room of this window knows."""
        self._comparison.outdate()
        if self._context.rooms.name == "review":
            self.open_review()
        else:
            self._dossiers.reopen()
        if self._dossiers.dossier is not None:
            self._offer_begun(self._dossiers.dossier)

    # --- what marks mean, and settling proposals ---

    def ask_for_notation(self) -> None:
        """Show under which notation the newer draft is read, and let the reader choose another."""
        bar = self._texts.draft_bar
        self.notating.ask(self._dossiers.dossier, bar.labels(), bar.pair()[1])

    def _notated(self, label: str) -> None:
        """The marks of a draft are read otherwise now: compare again what shows it."""
        self._context.message.tell(tr("The marks of {draft} are read anew.").format(draft=label))
        if self._comparison.compared is not None and label in self._texts.draft_bar.pair():
            self._navigator.compare_again()

    def show_report(self) -> None:
        """Show what the import of the newer draft reported."""
        bar = self._texts.draft_bar
        self.reporting.ask(self._dossiers.dossier, bar.labels(), bar.pair()[1])

    def arrange(self) -> None:
        """Show the order of the drafts, with the newer one of the pair at hand."""
        self.arranging.ask(self._dossiers.dossier, self._texts.draft_bar.pair()[1])

    def open_review(self, sources: tuple[str, ...] = ()) -> None:
        """Show the proposals of the dossier, or of the papers `sources`, to be settled one by one."""
        path = self._dossiers.dossier
        if path is None:
            self._context.message.refuse(tr("Open a dossier with proposals first: there is nothing to review."))
            return
        try:
            with Dossier.open(path, write=False) as there:
                register, drafts = there.register(self._context.resources.register), there.drafts()
                many = there.proposal_count() > MANY
            labels = [draft.label for draft in drafts]
            if not many:
                self._show_review(ReviewSession(path, sources), register, labels)
                return
        except Refused as reason:
            self._context.message.refuse(translate_message(reason.message))
            return
        self._context.jobs.start(
            tr("Reading {file}").format(file=isolate_text(file_name(path.name))),
            lambda _progress: ReviewSession(path, sources),
            lambda work: self._show_review(work, register, labels),
        )

    def _show_statements(self) -> None:
        """Look for what the records of the dossier offer as positions, and show it over the review."""
        path, resources = self._dossiers.dossier, self._context.resources
        if path is not None:
            self._context.jobs.start(
                tr("Looking for statements"), lambda _: offers_in(path, resources), self.review.show_statements
            )

    def _show_review(self, work: ReviewSession, register: Register, labels: list[str]) -> None:
        if work.dossier != self._dossiers.dossier:
            return  # another one was opened meanwhile
        try:
            self.review.open(work, register, labels)
        except Refused as reason:
            self._context.message.refuse(translate_message(reason.message))
            return
        self._navigator.show_room("review")
        self.review.list.setFocus()

    def _reviewed(self, changed: bool) -> None:
        """Show the drafts again; with other evidence than before, they are compared anew."""
        drafts = self._comparison.compared is not None or self._context.jobs.working
        self._navigator.show_room("texts" if drafts else "start")
        if changed and drafts:
            self._comparison.outdate()
            self._navigator.compare_again()

    def _settled(self) -> None:
        """An answer of the review was taken back or given again while drafts are shown: who asked may be another."""
        self._comparison.outdate()
        if self._context.rooms.name != "review":
            self._dossiers.reopen()
