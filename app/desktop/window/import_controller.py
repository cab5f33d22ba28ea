"""The desk: files brought in, proposals settled, what was begun gone on with. How dossiers are opened is
`dossier_controller.py`'s, what a pair of drafts shows `comparison_controller.py`'s; the menus are `menus.py`.

What is stored and read is the services' business.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.desktop.drafts.draft_order import DraftOrderController
from app.desktop.drafts.intake import Intake
from app.desktop.drafts.paste.paste_dialog import PasteController
from app.desktop.drafts.report_pages import ReportController
from app.desktop.ground.drops import accept_as_copy
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import LastPlace, Preferences
from app.desktop.ground.widgets.unsaved_bar import UnsavedBar
from app.desktop.proposals.review import ReviewPage
from app.desktop.window.comparison_room import column
from app.desktop.window.dossier_controller import DossiersDesk
from app.job import Refused
from app.place import DossierPlace, place_of
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.services.dossiers.dossier import DraftSummary
    from app.services.dossiers.unsaved_work import UnsavedWork
    from app.services.imports.replacement import ReplacementAccount
    from app.services.resources import Resources


class Desk(DossiersDesk):
    """All rooms of the window."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences | None = None) -> None:
        super().__init__(resources, worker, theme, memory or Preferences())
        jobs, deeds = self.jobs, self.deeds
        self.review, self.begun = ReviewPage(theme, deeds), UnsavedBar()
        self.intake = Intake(jobs, worker, resources, self, deeds, self.unfinished)
        self.pasting = PasteController(jobs, worker, resources, deeds, self, self.unfinished)
        self.arranging = DraftOrderController(self, deeds)
        self.reporting = ReportController(self, self.showing_pages)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.memory.restore_window(self, self.texts.panes)

    def _lay_out(self) -> None:
        self.rooms.add("start", self.start_page)
        self.rooms.add("texts", self.texts, tr("Texts"), "Ctrl+1")
        for name, words, keys in self.side_rooms.names():
            self.rooms.announce(name, words, keys)
        self.rooms.add("review", self.review)
        self.setCentralWidget(column(self.rooms.bar, self.begun, self.rooms, self.message))

    def _connect(self) -> None:
        self.start_page.taken.connect(self._first_step)
        self.begun.wanted.connect(self._go_on)
        self.begun.thrown.connect(self._throw_away)
        self.intake.added.connect(self._added)
        self.intake.orphaned.connect(self._orphaned)
        self.intake.dossier_dropped.connect(self.open_dossier)
        self.intake.dossier_wanted.connect(self._make_for)
        self.intake.entered.connect(self._entered)
        self.intake.changed.connect(self.reopen)
        self.arranging.changed.connect(self.reopen)
        self.pasting.added.connect(self._pasted)
        self.pasting.removed.connect(self.reopen)
        self.review.closed.connect(self._reviewed)
        self.review.settled.connect(self._settled)
        self.side_rooms.review_wanted.connect(self.open_review)
        self.side_rooms.papers_wanted.connect(self.intake.ask_for_papers)
        self.side_rooms.drafts_wanted.connect(self.intake.ask_for_drafts)
        self.side_rooms.entry_wanted.connect(self.intake.enter_by_hand)
        for refuser in (
            self.intake,
            self.review,
            self.pasting,
            self.arranging,
            self.reporting,
            self.showing_pages,
        ):
            refuser.refused.connect(self.message.refuse)

    def _show_look(self) -> None:
        super()._show_look()
        if hasattr(self, "review"):
            self.review.set_look(self._theme, self._look().text_font)

    def _opened(self, path: DossierPlace, title: str, drafts: Sequence[DraftSummary]) -> None:
        """Show a dossier that is open now: files come into this one, and nothing of another is settled."""
        self.intake.dossier = path
        self.review.work = None
        super()._opened(path, title, drafts)

    # --- bringing files in ---

    def _make_for(self, files: list[Path]) -> None:
        """Make a dossier for drafts that were dropped while none was open, and add them."""
        if self.dossiers.make_for(files):
            self.intake.add(files, papers=False)

    def _first_step(self, step: str) -> None:
        steps = {
            "new": self.dossiers.new,
            "open": self.dossiers.ask,
            "sample": self.dossiers.sample,
            "import": self.intake.ask_for_drafts,
            "papers": self.intake.ask_for_papers,
            "paste": self.paste,
        }
        steps[step]()

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        self.intake.add(files, papers=papers)

    def paste(self) -> None:
        """Ask for text from a room screen, to be a working draft."""
        self.pasting.ask(self.dossier)

    def _added(self, labels: tuple[str, ...], papers: bool, left_out: int) -> None:
        assert self.dossier is not None
        self._place = self.here() if papers else LastPlace()
        self.dossiers.open(self.dossier)
        said = [tr("Added: {names}.").format(names=commas(labels))]
        if left_out:
            said.append(tr("%n files were left out.", "", left_out))
        self.message.tell(" ".join(said))
        if papers:
            self.open_review(labels)

    def _orphaned(self, accounts: tuple[ReplacementAccount, ...]) -> None:
        """Say how much of what was added to drafts that were replaced stands no more."""
        count = sum(len(account.orphans) for account in accounts)
        names = commas(account.label for account in accounts)
        words = tr("{drafts} replaced: %n of what was added before does not stand in the new text.", "", count)
        self.message.tell(words.format(drafts=names))

    def _pasted(self, label: str) -> None:
        """Show a working draft beside the draft before it."""
        assert self.dossier is not None
        self._place = LastPlace()
        self.dossiers.open(self.dossier)
        self.message.tell(tr("{draft} is kept as a working draft: nobody issued it.").format(draft=label))

    def _entered(self) -> None:
        self.reopen()
        self.message.tell(tr("The proposal is kept; Ctrl+R shows it among the others."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, to copy them."""
        self._offered(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them wherever they are dropped."""
        self._offered(event)

    def _offered(self, event: QDragMoveEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            accept_as_copy(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped."""
        if accept_as_copy(event):
            self.intake.drop(event, anew=self.rooms.name == "start" and self.start_page.welcomes)

    # --- what was begun, and what was done in a window before this one ---

    def _go_on(self, begun: UnsavedWork) -> None:
        """Go on with what was begun and not kept."""
        if begun.kind == "note":
            self.noting.go_on(begun)
        elif begun.kind == "text":
            self.pasting.ask(self.dossier, begun)
        else:
            self.intake.enter_by_hand(begun)

    def _offer_begun(self, dossier: DossierPlace) -> None:
        """Offer to go on with what was begun in a dossier and not kept."""
        begun = (*self.noting.unkept(dossier), *self.intake.unkept(dossier), *self.pasting.unkept(dossier))
        self.begun.offer(begun)

    def _throw_away(self, begun: UnsavedWork) -> None:
        """Throw away what was begun; it can be taken back as what was entered can."""
        unfinished, dossier = self.unfinished, place_of(begun.dossier)
        self.deeds.do(
            tr("throwing {what} away").format(what=begun.title),
            lambda: unfinished.drop(begun),
            lambda: unfinished.keep(begun),
            lambda _done: self._offer_begun(dossier),
        )
        self.message.tell(tr("Thrown away: {what}. Ctrl+Z brings it back.").format(what=begun.title))

    def go_on_from(self, deeds: UndoHistory) -> None:
        """Take over the history of the window whose place this one takes."""
        self.deeds.go_on_from(deeds, lambda _done: self._show_anew())

    def _show_anew(self) -> None:
        """Show what is there after something was stored of which no room of this window knows."""
        self.outdate()
        if self.rooms.name == "review":
            self.open_review()
        else:
            self.reopen()
        if self.dossier is not None:
            self._offer_begun(self.dossier)

    # --- what marks mean, and settling proposals ---

    def ask_for_notation(self) -> None:
        """Show under which notation the newer draft is read, and let the reader choose another."""
        self.notating.ask(self.dossier, self.draft_bar.labels(), self.draft_bar.pair()[1])

    def show_report(self) -> None:
        """Show what the import of the newer draft reported."""
        self.reporting.ask(self.dossier, self.draft_bar.labels(), self.draft_bar.pair()[1])

    def arrange(self) -> None:
        """Show the order of the drafts, with the newer one of the pair at hand."""
        self.arranging.ask(self.dossier, self.draft_bar.pair()[1])

    def open_review(self, sources: tuple[str, ...] = ()) -> None:
        """Show the proposals of the dossier, or of the papers `sources`, to be settled one by one."""
        path = self.dossier
        if path is None:
            self.message.refuse(tr("Open a dossier with proposals first: there is nothing to review."))
            return
        try:
            with Dossier.open(path, write=False) as there:
                register, drafts = there.register(self._resources.register), there.drafts()
            self.review.open(path, register, [draft.label for draft in drafts], sources)
        except Refused as reason:
            self.message.refuse(translate_message(reason.message))
            return
        self.show_room("review")
        self.review.list.setFocus()

    def _reviewed(self, changed: bool) -> None:
        """Show the drafts again; with other evidence than before, they are compared anew."""
        drafts = self.compared is not None or self.jobs.working
        self.show_room("texts" if drafts else "start")
        if changed and drafts:
            self.outdate()
            self._place = self.here()
            self.compare(*self.draft_bar.pair(), self.draft_bar.reading_name())

    def _settled(self) -> None:
        """An answer of the review was taken back or given again while drafts are shown: who asked may be another."""
        self.outdate()
        if self.rooms.name != "review":
            self.reopen()
