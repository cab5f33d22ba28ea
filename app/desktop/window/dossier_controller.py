"""The desk as far as dossiers go: opened, renewed, locked, merged, looked at again, and left where the reader was.

What is brought into a dossier and settled in it is `import_controller.py`'s; what leads from room to room
`navigation.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.desktop.dossier.backups import BackupController, restored_in_words
from app.desktop.dossier.file_watcher import DossierWatcher
from app.desktop.dossier.opening import DossierOpener
from app.desktop.exchange.exchange import ExchangeController
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import LastPlace
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.locks.locks import LockController, plain_files_sentence
from app.desktop.start.start_page import StartPage
from app.desktop.window.navigation import WaysDesk
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.encryption import forget_all_but

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.services.dossiers.backups import RestoreResult
    from app.services.dossiers.dossier import DossierState, DraftSummary
    from app.services.resources import Resources
    from app.treaty.statuses import DivisionOpenness


_SOON = 1000
"""Milliseconds after which is shown what came while a job was running."""


class DossiersDesk(WaysDesk):
    """The dossier that is open, and the ways to another."""

    _counted_drafts = Signal(object, tuple)

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences) -> None:
        super().__init__(resources, worker, theme, memory)
        jobs = self.jobs
        self.dossiers = DossierOpener(jobs, worker, resources, self.memory, self)
        self.copies, self.locks = BackupController(jobs, self), LockController(jobs, self)
        self.watching = DossierWatcher(jobs, self)
        self.start_page = StartPage()
        self.exchanging = ExchangeController(jobs, worker, self.deeds, self.locks, self)
        self._connect_dossiers()

    def _connect_dossiers(self) -> None:
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
        self.start_page.chosen.connect(self.open_dossier)
        self.start_page.forgotten.connect(self._forget)
        self.exchanging.merged.connect(self._merged)
        self.exchanging.changed.connect(self.reopen)
        self.exchanging.went_back.connect(self.open_dossier)
        self.exchanging.told.connect(self.message.tell)
        for refuser in (self.dossiers, self.exchanging):
            refuser.refused.connect(self.message.refuse)

    @property
    def dossier(self) -> DossierPlace | None:
        """Where the dossier lies that is open."""
        return self.dossiers.path

    @property
    def locked(self) -> bool:
        """Whether that is locked with a passphrase."""
        return self.dossiers.locked

    def _offer_begun(self, dossier: DossierPlace) -> None:
        """Offer to go on with what was begun in a dossier and not kept."""
        raise NotImplementedError

    # --- another dossier ---

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
        self._place = LastPlace(older, newer, room="texts") if older else self.memory.place(path.absolute())
        if self.dossiers.open(path):
            forget_all_but(path)
            self.deeds.clear()  # what was done elsewhere is not taken back from here
            QTimer.singleShot(0, self, lambda: self._find_begun(path))  # a turn of its own: it reads every such file

    def _find_begun(self, path: DossierPlace) -> None:
        """Offer what was begun in a dossier, and have it locked, or not, as the dossier is now."""
        if path == self.dossier:
            self.unfinished.follow(path)
            self._offer_begun(path)

    def _opened(self, path: DossierPlace, title: str, drafts: Sequence[DraftSummary]) -> None:
        """Show a dossier that is open now."""
        place = self._place
        paint_next_turn(self)
        self.copies.keep(path)
        self.watching.watch(path)
        self.setWindowTitle(f"{title} – Travaux")
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

    def _count(self, path: DossierPlace) -> None:
        """Count what is open in each draft; for a thread that may wait."""
        from app.services.history.agreement_status import open_in

        self._counted_drafts.emit(path, open_in(path))

    def _show_counts(self, path: DossierPlace, counts: tuple[DivisionOpenness, ...]) -> None:
        if path == self.dossier:
            self.texts.timeline.show_counts(counts)

    def _forget(self, path: DossierPlace) -> None:
        self.memory.forget(path)
        self.start_page.welcome(self.memory.recent())

    def _restored(self, path: DossierPlace, done: RestoreResult) -> None:
        """Show a dossier in whose place its copy was put."""
        self.open_dossier(path)
        if done.aside is not None:
            self.message.tell(restored_in_words(path.name, done.copy.name, done.aside.name, done.left_out))

    # --- the dossier that is open changes ---

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
                self.message.refuse(plain_files_sentence(map(str, left)))
            self.reopen()
            self._keep_place()

        self.locks.changed.connect(follow)

    def reopen(self) -> None:
        """Look at the dossier that is open once more: what is in it has changed. The reader stays where they are."""
        if self.dossier is not None:
            self._place = self.here()
            self.dossiers.open(self.dossier)

    def _colleague_wrote(self, dossier: DossierPlace, state: DossierState) -> None:
        """Show the notes as they are now, and the drafts and papers where these are others; the reader stays."""
        if dossier != self.dossier:
            return
        if self.compared is not None and self.compared.state == state:
            self.noting.refresh()
        elif self.jobs.working or self.rooms.name == "review" or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_SOON, self, self.watching.look_again)  # nobody is taken from what they are doing
        else:
            self.reopen()

    # --- leaving it ---

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the reader is and the window's place; nothing needs saving."""
        self.leave()
        self.side_rooms.close()
        super().closeEvent(event)
