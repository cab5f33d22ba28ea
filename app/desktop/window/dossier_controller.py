"""The dossier that is open: opened, renewed, locked, merged, looked at again, and left where the reader was.

What is brought into a dossier and settled in it is `import_controller.py`'s; what leads from room to room
`navigation.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.desktop.dossier.backups import BackupController, restored_in_words
from app.desktop.dossier.digest_controller import DigestController
from app.desktop.dossier.dossier_copy import DossierCopyController
from app.desktop.dossier.file_watcher import DossierWatcher
from app.desktop.dossier.opening import DossierOpener, sample_place
from app.desktop.dossier.temporary_dossier import TemporaryDossierController
from app.desktop.exchange.exchange import ExchangeController
from app.desktop.frame.opening_cover import OpeningCover
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import dossier_name
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import LastPlace, RecentDossier
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.locks.locks import LockController, plain_files_sentence
from app.job import Refused
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import forget_all_but
from app.services.dossiers.temporary import remove_empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.notes.note_actions import NoteController
    from app.desktop.start.start_page import StartPage
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.navigation import Navigator
    from app.services.dossiers.backups import RestoreResult
    from app.services.dossiers.dossier import DossierState, DraftSummary
    from app.treaty.statuses import DivisionOpenness


_SOON = 1000
"""Milliseconds after which is shown what came while a job was running."""


class DossierController(QObject):
    """The dossier that is open, and the ways to another.

    Emits `opened(path)` for one that is open now, also when it is read once more, before it is shown, and
    `settled(path)` in a turn of its own after another one was opened: what lies beside it has been brought in step;
    `closed` when none is open any more; `covered` when what is open is covered, because another is awaited, or is so no
    more.
    """

    opened = Signal(object)
    settled = Signal(object)
    closed = Signal()
    covered = Signal()
    _counted_drafts = Signal(object, tuple)

    def __init__(
        self,
        context: WindowContext,
        comparison: ComparisonController,
        navigator: Navigator,
        start_page: StartPage,
        texts: TextsRoom,
        noting: NoteController,
    ) -> None:
        super().__init__(context.window)
        self._context, self._comparison, self._navigator = context, comparison, navigator
        self._texts, self._noting = texts, noting
        jobs, window = context.jobs, context.window
        self.temporary = TemporaryDossierController(jobs, context.worker, context.unsaved, window)
        remembered = context.preferences, self.temporary.dossiers
        self.opener = DossierOpener(jobs, context.worker, context.resources, *remembered, window)
        self.copies, self.locks = BackupController(jobs, window), LockController(jobs, window)
        self.watching = DossierWatcher(jobs, self)
        self.digests = DigestController(jobs, context.worker, window)
        self.copying = DossierCopyController(jobs, context.worker, window)
        self.start_page = start_page
        self.exchanging = ExchangeController(jobs, context.worker, context.history, self.locks, window)
        self.cover = OpeningCover(context.rooms)
        self._connect()

    def _connect(self) -> None:
        message = self._context.message
        self.opener.awaiting.connect(self._await)
        self.opener.arrived.connect(self._arrive)
        self.cover.cancelled.connect(self._context.jobs.cancel)
        self._context.jobs.progressed.connect(self.cover.notice.show_progress)
        self._counted_drafts.connect(self._show_counts)
        self.opener.chosen.connect(self.open)
        self.opener.opened.connect(self._opened)
        self.opener.told.connect(message.tell)
        self.opener.damaged.connect(self.copies.offer)
        self.digests.damaged.connect(self.copies.offer)
        for finder in (self._context.jobs, self._context.history, self._noting):
            finder.damaged.connect(self.copies.offer)
        self.watching.changed.connect(self._colleague_wrote)
        self._texts.draft_bar.exchanged.connect(self._exchange)
        self.temporary.stored.connect(self.opener.remember)
        self.temporary.kept.connect(self._kept)
        self.copying.told.connect(message.tell)
        self.copies.told.connect(message.refuse)
        self.copies.restored.connect(self._restored)
        self.locks.told.connect(message.tell)
        self.locks.changing.connect(self._relock)
        self.exchanging.merged.connect(self._merged)
        self.exchanging.changed.connect(self.reopen)
        self.exchanging.went_back.connect(self.open)
        self.exchanging.told.connect(message.tell)
        for refuser in (self.opener, self.exchanging):
            refuser.refused.connect(message.refuse)

    @property
    def dossier(self) -> DossierPlace | None:
        """Where the dossier lies that is open."""
        return self.opener.path

    @property
    def locked(self) -> bool:
        """Whether that is locked with a passphrase."""
        return self.opener.locked

    def _await(self, title: str) -> None:
        """Cover what is open while another dossier takes its time: nothing is done to the one for the other."""
        self.cover.cover(title)
        self.covered.emit()

    def _arrive(self) -> None:
        self.cover.leave()
        self.covered.emit()

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "locked" where it is, "temporary" where it is not kept."""
        there = (("dossier", self.dossier), ("locked", self.locked), ("temporary", self.temporary.place))
        return frozenset(name for name, what in there if what)

    # --- another dossier ---

    def show_start(self) -> None:
        """Show the start page."""
        self.start_page.welcome(self._context.preferences.recent())
        self._navigator.show_room("start")

    def open(self, path: DossierPlace, older: str = "", newer: str = "") -> None:
        """Show the dossier at `path`: the named pair, else where the reader left off, else its last two drafts."""
        self._context.message.clear()

        def go_on() -> None:
            self.locks.when_open(path, lambda: self.opener.after_renewal(path, lambda: self._open(path, older, newer)))

        if path == self.dossier:
            go_on()
        else:
            self.temporary.leave(go_on)

    def others(self) -> tuple[RecentDossier, ...]:
        """The dossiers that were open before and are still there, without the one that is open."""
        return self._context.preferences.others(self.dossier)

    def open_recent(self, number: int) -> None:
        """Open one of those, by its place among them."""
        others = self.others()
        if number < len(others):
            self.open(others[number].path)

    def open_window(self) -> None:
        """Open another window, in a program of its own."""
        from app.services.processes.another_window import start_another

        start_another()
        self._context.message.tell(tr("Another window is being opened."))

    def go_on_with(self, path: DossierPlace) -> None:
        """Show at once the dossier that is open in the window whose place this one takes."""
        self._open(path, "", "")

    def _open(self, path: DossierPlace, older: str, newer: str) -> None:
        """Show a dossier of the newest schema."""
        self.keep_place()
        remembered = self._context.preferences.place
        self._navigator.place = LastPlace(older, newer, room="texts") if older else remembered(path.absolute())
        if self.opener.open(path):
            forget_all_but(path)
            self._context.history.clear()  # what was done elsewhere is not taken back from here
            QTimer.singleShot(0, self, lambda: self._settle(path))  # a turn of its own: it reads every file begun

    def _settle(self, path: DossierPlace) -> None:
        """Have what was begun in a dossier locked, or not, as the dossier is now."""
        if path == self.dossier:
            self._context.unsaved.follow(path)
            self.settled.emit(path)

    def _opened(self, path: DossierPlace, title: str, drafts: Sequence[DraftSummary]) -> None:
        """Show a dossier that is open now."""
        self.opened.emit(path)
        place, rooms = self._navigator.place, self._context.rooms
        paint_next_turn(self._context.window)
        self.temporary.begin(path)
        if self.temporary.place is None:
            self.copies.keep(path)
        self.watching.watch(path)
        self.digests.watch(path)
        self._context.window.setWindowTitle(f"{self._named(title)} – Travaux")
        self._comparison.show_dossier(path, drafts, place.older, place.newer)
        if len(drafts) < 2:
            self.start_page.ask_for_drafts(self._named(title), len(drafts))
            rooms.begin("start")
            return
        rooms.begin(place.room if place.room in rooms.names() else "texts")
        self._texts.hints_due = path == sample_place()
        self._context.jobs.aside(lambda _progress: self._count(path))
        self._comparison.compare(*self._texts.draft_bar.pair(), place.reading)

    def _named(self, title: str) -> str:
        """A dossier's title as the window is called: with what must be known of it at any time."""
        if self.temporary.place is not None:
            return tr("{title} (not kept yet)").format(title=self.temporary.title or title)
        return dossier_name(title, locked=self.locked)

    def _exchange(self, older: str, newer: str) -> None:
        """Have the other of two drafts be the older, in a dossier that is not kept: nothing else says which it is. The
        bar tells afterwards that they are to be compared.
        """
        place = self.dossier
        try:
            if place is None or not self.temporary.exchange(older, newer):
                return
            with Dossier.open(place, write=False) as there:
                drafts = there.drafts()
        except Refused as reason:
            self._context.message.refuse(translate_message(reason.message))
            return
        self._comparison.show_dossier(place, drafts, older, newer)
        self._context.window.setWindowTitle(f"{self._named('')} – Travaux")
        self._context.jobs.aside(lambda _progress: self._count(place))

    def _kept(self, place: Path) -> None:
        """Show as it was what is kept now."""
        here = self._navigator.here()
        self._context.preferences.keep_place(place.absolute(), here, locked=False)
        self.open(place)
        self._context.message.tell(tr("Kept as “{name}”.").format(name=place.name))

    def _count(self, path: DossierPlace) -> None:
        """Count what is open in each draft; for a thread that may wait."""
        from app.services.history.agreement_status import open_in

        self._counted_drafts.emit(path, open_in(path))

    def _show_counts(self, path: DossierPlace, counts: tuple[DivisionOpenness, ...]) -> None:
        if path == self.dossier:
            self._texts.timeline.show_counts(counts)

    def forget(self, path: DossierPlace) -> None:
        """Know nothing more of a dossier that was open before."""
        self._context.preferences.forget(path)
        self.start_page.welcome(self._context.preferences.recent())

    def _restored(self, path: DossierPlace, done: RestoreResult) -> None:
        """Show a dossier in whose place its copy was put."""
        self.open(path)
        if done.aside is not None:
            said = restored_in_words(path.name, done.copy.name, done.aside.name, done.left_out)
            self._context.message.tell(said)

    def leave_empty(self, path: Path, before: DossierPlace | None) -> None:
        """Leave nothing of a dossier that was made for files, when none of them came in: the one that was open `before`
        is shown again, or the start page.
        """
        if path != self.dossier or not remove_empty(path):
            return
        self._context.preferences.forget(path)
        if before is not None:
            self.open(before)
        else:
            self.watching.watch(None)
            self.opener.leave()
            self.closed.emit()
            self._context.window.setWindowTitle("Travaux")
            self.show_start()
        words = tr("Nothing was stored, and no dossier was made.")
        self._context.message.tell(words)

    # --- the dossier that is open changes ---

    def _merged(self, path: Path) -> None:
        """Show a dossier into which another came; what was done before is not taken back in what it is now."""
        if path == self.dossier:
            self._context.history.clear()
            self.reopen()

    def save_copy(self) -> None:
        """Ask where a copy of the dossier that is open is to be saved."""
        self.copying.ask(self.dossier)

    def set_passphrase(self) -> None:
        """Ask for a passphrase with which the dossier that is open is to be locked, or for another one."""
        if isinstance(self.dossier, ServerAddress):
            words = tr("A dossier on a server has no passphrase: who may read it is the server’s to say.")
            self._context.message.refuse(words)
        elif self.dossier is not None:
            self.locks.set(self.dossier)

    def take_passphrase_away(self) -> None:
        """Ask whether the dossier that is open is to be locked no more."""
        if isinstance(self.dossier, Path):
            self.locks.take_away(self.dossier)

    def _relock(self, path: Path) -> None:
        """Have what lies on this computer of a dossier that is being locked, or unlocked, follow it."""
        unsaved = self._context.unsaved
        begun = unsaved.lying(path)

        def follow(_path: Path) -> None:
            self.locks.changed.disconnect(follow)
            if left := unsaved.follow(path, begun):
                self._context.message.refuse(plain_files_sentence(map(str, left)))
            self.reopen()
            self.keep_place()

        self.locks.changed.connect(follow)

    def reopen(self) -> None:
        """Look at the dossier that is open once more: what is in it has changed. The reader stays where they are."""
        self._reopen_at(self._navigator.here())

    def reopen_at_last(self) -> None:
        """Look at the dossier that is open once more, at its last two drafts: others have come."""
        self._reopen_at(LastPlace())

    def _reopen_at(self, place: LastPlace) -> None:
        if self.dossier is not None:
            self._navigator.place = place
            self.opener.open(self.dossier)

    def _colleague_wrote(self, dossier: DossierPlace, state: DossierState) -> None:
        """Show the notes as they are now, and the drafts and papers where these are others; the reader stays."""
        if dossier != self.dossier:
            return
        compared, in_review = self._comparison.compared, self._context.rooms.name == "review"
        if compared is not None and compared.state == state:
            self._noting.refresh()
        elif self._context.jobs.working or in_review or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_SOON, self, self.watching.look_again)  # nobody is taken from what they are doing
        else:
            self.reopen()

    # --- leaving it ---

    def keep_place(self) -> None:
        """Remember where the reader is in the dossier that is open, or will be when the pair has come."""
        if self.dossier is None or not all(self._texts.draft_bar.pair()):
            return
        place, wanted = self._navigator.here(), self._navigator.place
        if self._comparison.compared is None:
            place = replace(place, row=wanted.row, change=wanted.change, down=wanted.down)
        passing = self.locked or self.temporary.dossiers.has(self.dossier)
        self._context.preferences.keep_place(self.dossier.absolute(), place, locked=passing)
