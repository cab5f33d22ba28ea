"""The desk: dossiers opened, files brought in, proposals settled. What a pair of drafts shows is `desk_texts.py`'s,
what leads from room to room `desk_ways.py`'s; the menus are `menus.py`.

What is stored and read is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.desktop.copies import Copies, restored_in_words
from app.desktop.desk_ways import WaysDesk
from app.desktop.dossiers import Dossiers
from app.desktop.drafts.arranging import Arranging
from app.desktop.drafts.intake import Intake
from app.desktop.drafts.pasting import Pasting
from app.desktop.drafts.reporting import Reporting
from app.desktop.exchange.exchanging import Exchanging
from app.desktop.ground.language import tr
from app.desktop.ground.memory import Memory, Place
from app.desktop.ground.saying import commas
from app.desktop.ground.unfinished_bar import UnfinishedBar
from app.desktop.locks.locks import Locks, readable
from app.desktop.proposals.review import Review
from app.desktop.start.start_page import StartPage
from app.desktop.texts_room import column
from app.desktop.watching import Watching
from app.job import Refused
from app.place import DossierPlace, ServerAddress, place_of
from app.services.dossier import Dossier
from app.services.locking import forget_all_but

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from app.desktop.ground.deeds import Deeds
    from app.desktop.ground.theme import Theme
    from app.job import Worker
    from app.services.copies import Restored
    from app.services.dossier import DraftSummary, State
    from app.services.replacing import Account
    from app.services.resources import Resources
    from app.services.unfinished import Begun
    from app.treaty.statuses import Open


_SOON = 1000
"""Milliseconds after which is shown what came while a job was running."""


class Desk(WaysDesk):
    """All rooms of the window."""

    _counted_drafts = Signal(object, tuple)

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Memory | None = None) -> None:
        super().__init__(resources, worker, theme, memory or Memory())
        jobs, deeds = self.jobs, self.deeds
        self.dossiers = Dossiers(jobs, worker, resources, self.memory, self)
        self.copies, self.locks = Copies(jobs, self), Locks(jobs, self)
        self.watching = Watching(jobs, self)
        self.start_page, self.review, self.begun = StartPage(), Review(theme, deeds), UnfinishedBar()
        self.intake = Intake(jobs, worker, resources, self, deeds, self.unfinished)
        self.pasting = Pasting(jobs, worker, resources, deeds, self, self.unfinished)
        self.arranging = Arranging(self, deeds)
        self.reporting = Reporting(self, self.showing_pages)
        self.exchanging = Exchanging(jobs, worker, deeds, self.locks, self)
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
        self._counted_drafts.connect(self._show_counts)
        self.dossiers.chosen.connect(self.open_dossier)
        self.dossiers.opened.connect(self._opened)
        self.dossiers.told.connect(self.message.tell)
        self.dossiers.damaged.connect(self.copies.offer)
        for finder in (self.jobs, self.deeds, self.noting):
            finder.damaged.connect(self.copies.offer)
        self.watching.changed.connect(self._colleague_wrote)
        self.copies.told.connect(self.message.refuse)
        self.copies.restored.connect(self._restored)
        self.locks.told.connect(self.message.tell)
        self.locks.changing.connect(self._relock)
        self.start_page.taken.connect(self._first_step)
        self.start_page.chosen.connect(self.open_dossier)
        self.start_page.forgotten.connect(self._forget)
        self.begun.wanted.connect(self._go_on)
        self.begun.thrown.connect(self._throw_away)
        self.intake.added.connect(self._added)
        self.intake.orphaned.connect(self._orphaned)
        self.intake.dossier_dropped.connect(self.open_dossier)
        self.intake.dossier_wanted.connect(self._make_for)
        self.intake.entered.connect(self._entered)
        self.intake.changed.connect(self.reopen)
        self.arranging.changed.connect(self.reopen)
        self.exchanging.merged.connect(self._merged)
        self.exchanging.changed.connect(self.reopen)
        self.exchanging.went_back.connect(self.open_dossier)
        self.exchanging.told.connect(self.message.tell)
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
            self.dossiers,
            self.arranging,
            self.exchanging,
            self.reporting,
            self.showing_pages,
        ):
            refuser.refused.connect(self.message.refuse)

    def _show_look(self) -> None:
        super()._show_look()
        if hasattr(self, "review"):
            self.review.set_look(self._theme, self._look().text_font)

    # --- dossiers ---

    @property
    def dossier(self) -> DossierPlace | None:
        """Where the dossier lies that is open."""
        return self.dossiers.path

    @property
    def locked(self) -> bool:
        """Whether that is locked with a passphrase."""
        return self.dossiers.locked

    def show_start(self) -> None:
        """Show the start page."""
        self.start_page.welcome(self.memory.recent())
        self.show_room("start")

    def show_room(self, name: str) -> None:
        """Show one of the rooms; before there are two drafts to compare, the page that asks for them is the texts'."""
        super().show_room("start" if name == "texts" and len(self.draft_bar.drafts()) < 2 else name)

    def open_dossier(self, path: DossierPlace, older: str = "", newer: str = "") -> None:
        """Show the dossier at `path`: the named pair, else where the reader left off, else its last two drafts."""
        self.message.clear()
        self.locks.when_open(path, lambda: self.dossiers.after_renewal(path, lambda: self._open(path, older, newer)))

    def go_on_with(self, path: DossierPlace) -> None:
        """Show at once the dossier that is open in the window whose place this one takes."""
        self._open(path, "", "")

    def _open(self, path: DossierPlace, older: str, newer: str) -> None:
        """Show a dossier of the newest schema."""
        self._keep_place()
        self._place = Place(older, newer, room="texts") if older else self.memory.place(path.absolute())
        if self.dossiers.open(path):
            forget_all_but(path)
            self.deeds.clear()  # what was done elsewhere is not taken back from here
            self.unfinished.follow(path)
            self._offer_begun(path)

    def _restored(self, path: DossierPlace, done: Restored) -> None:
        """Show a dossier in whose place its copy was put."""
        self.open_dossier(path)
        if done.aside is not None:
            self.message.tell(restored_in_words(path.name, done.copy.name, done.aside.name, done.left_out))

    def _merged(self, path: Path) -> None:
        """Show a dossier into which another came; what was done before is not taken back in what it is now."""
        if path == self.dossier:
            self.deeds.clear()
            self.reopen()

    def set_passphrase(self) -> None:
        """Ask for a passphrase with which the dossier that is open is to be locked, or for another one."""
        if isinstance(self.dossier, ServerAddress):
            self.message.refuse(tr("A dossier on a server has no passphrase: who may read it is the server’s to say."))
        elif self.dossier is not None:
            self.locks.set(self.dossier)

    def take_passphrase_away(self) -> None:
        """Ask whether the dossier that is open is to be locked no more."""
        if isinstance(self.dossier, Path):
            self.locks.take_away(self.dossier)

    def _relock(self, path: Path) -> None:
        """Have what lies on this computer of a dossier that is being locked, or unlocked, follow it."""
        begun = self.unfinished.lying(path)

        def follow(_path: Path) -> None:
            self.locks.changed.disconnect(follow)
            if left := self.unfinished.follow(path, begun):
                self.message.refuse(readable(map(str, left)))
            self.reopen()
            self._keep_place()

        self.locks.changed.connect(follow)

    def reopen(self) -> None:
        """Look at the dossier that is open once more: what is in it has changed. The reader stays where they are."""
        if self.dossier is not None:
            self._place = self.here()
            self.dossiers.open(self.dossier)

    def go_on_from(self, deeds: Deeds) -> None:
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

    def _opened(self, path: DossierPlace, title: str, drafts: Sequence[DraftSummary]) -> None:
        """Show a dossier that is open now."""
        place = self._place
        self.copies.keep(path)
        self.watching.watch(path)
        self.intake.dossier = path
        self.setWindowTitle(f"{title} – Travaux")
        self.review.work = None
        self.texts.show_drafts(drafts, place.older, place.newer)
        self.side_rooms.show_dossier(path, drafts)
        self.comparing.stop()
        self._show_compared(None)
        if len(drafts) < 2:
            self.start_page.ask_for_drafts(title, len(drafts))
            self.rooms.begin("start")
            return
        self.rooms.begin(place.room if place.room in self.rooms.names() else "texts")
        self.jobs.aside(lambda _progress: self._count(path))
        self.compare(*self.draft_bar.pair(), place.reading)

    def _colleague_wrote(self, dossier: DossierPlace, state: State) -> None:
        """Show the notes as they are now, and the drafts and papers where these are others; the reader stays."""
        if dossier != self.dossier:
            return
        if self.compared is not None and self.compared.state == state:
            self.noting.refresh()
        elif self.jobs.working or self.rooms.name == "review" or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_SOON, self, self.watching.look_again)  # nobody is taken from what they are doing
        else:
            self.reopen()

    def _count(self, path: DossierPlace) -> None:
        """Count what is open in each draft; for a thread that may wait."""
        from app.services.status import open_in

        self._counted_drafts.emit(path, open_in(path))

    def _show_counts(self, path: DossierPlace, counts: tuple[Open, ...]) -> None:
        if path == self.dossier:
            self.texts.timeline.show_counts(counts)

    def leave(self) -> None:
        """Remember where the window is and where the reader is in it: for a window that takes its place."""
        self._keep_place()
        self.memory.keep_window(self, self.texts.panes)

    def _keep_place(self) -> None:
        """Remember where the reader is in the dossier that is open, or will be when the pair has come."""
        if self.dossier is None or not all(self.draft_bar.pair()):
            return
        place = self.here()
        if self.compared is None:
            place = replace(place, row=self._place.row, change=self._place.change, down=self._place.down)
        self.memory.keep_place(self.dossier.absolute(), place, locked=self.locked)

    def _forget(self, path: DossierPlace) -> None:
        self.memory.forget(path)
        self.start_page.welcome(self.memory.recent())

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

    # --- bringing files in ---

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        self.intake.add(files, papers=papers)

    def paste(self) -> None:
        """Ask for text from a room screen, to be a working draft."""
        self.pasting.ask(self.dossier)

    def _added(self, labels: tuple[str, ...], papers: bool, left_out: int) -> None:
        assert self.dossier is not None
        self._place = self.here() if papers else Place()
        self.dossiers.open(self.dossier)
        said = [tr("Added: {names}.").format(names=commas(labels))]
        if left_out:
            said.append(tr("%n files were left out.", "", left_out))
        self.message.tell(" ".join(said))
        if papers:
            self.open_review(labels)

    def _orphaned(self, accounts: tuple[Account, ...]) -> None:
        """Say how much of what was added to drafts that were replaced stands no more."""
        count = sum(len(account.orphans) for account in accounts)
        names = commas(account.label for account in accounts)
        words = tr("{drafts} replaced: %n of what was added before does not stand in the new text.", "", count)
        self.message.tell(words.format(drafts=names))

    def _pasted(self, label: str) -> None:
        """Show a working draft beside the draft before it."""
        assert self.dossier is not None
        self._place = Place()
        self.dossiers.open(self.dossier)
        self.message.tell(tr("{draft} is kept as a working draft: nobody issued it.").format(draft=label))

    def _entered(self) -> None:
        self.reopen()
        self.message.tell(tr("The proposal is kept; Ctrl+R shows it among the others."))

    def _go_on(self, begun: Begun) -> None:
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

    def _throw_away(self, begun: Begun) -> None:
        """Throw away what was begun; it can be taken back as what was entered can."""
        unfinished, dossier = self.unfinished, place_of(begun.dossier)
        self.deeds.do(
            tr("throwing {what} away").format(what=begun.title),
            lambda: unfinished.drop(begun),
            lambda: unfinished.keep(begun),
            lambda _done: self._offer_begun(dossier),
        )
        self.message.tell(tr("Thrown away: {what}. Ctrl+Z brings it back.").format(what=begun.title))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped."""
        self.intake.drop(event, anew=self.rooms.name == "start" and self.start_page.welcomes)

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
            self.message.refuse(str(reason))
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the reader is and the window's place; nothing needs saving."""
        self.leave()
        self.side_rooms.close()
        super().closeEvent(event)
