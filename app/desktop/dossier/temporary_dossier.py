"""A dossier that is not kept, while it is open: this window alone holds it, it can be kept, and goes when it is left.

Who leaves it is asked once, where something worth keeping was done in it. What such a dossier is, and what is left of
it, is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop.dossier.place_for_file import ENDING, ask_for_file
from app.desktop.dossier.temporary_bar import TemporaryBar
from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.instance_lock import is_nobodys, lock_at
from app.desktop.ground.language.translation import tr
from app.services.dossiers.temporary import TemporaryDossiers, lock_file, stamp_at
from app.services.dossiers.unsaved_work import UnsavedWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLockFile

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.dossiers.unsaved_work import UnsavedFiles

KIND = "comparison"
"""How such a dossier is called among what was begun and not kept."""
_LONG = 600.0
"""Seconds after which keeping one is given up."""


class TemporaryDossierController(QObject):
    """Emits `stored(place)` when a dossier was made of one that was not kept, and `kept(place)` after that where it is
    to be opened.
    """

    stored = Signal(object)
    kept = Signal(object)

    def __init__(self, jobs: Jobs, worker: Worker, unsaved: UnsavedFiles, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._unsaved, self._window = jobs, worker, unsaved, window
        self.dossiers, self.bar = TemporaryDossiers(), TemporaryBar()
        self.place: Path | None = None
        """The dossier that is open and not kept."""
        self.asking: QMessageBox | None = None
        self._held: QLockFile | None = None
        self._answered: tuple[int, ...] = ()
        """The stamp of the dossier when the reader said whether to keep it: then it is not asked again."""
        self.bar.keep_wanted.connect(self.keep)

    def begin(self, place: DossierPlace) -> None:
        """A dossier is open now: hold it where it is not kept, and leave nothing of the one that was open before."""
        if place == self.place:
            return
        self.end()
        if isinstance(place, Path) and self.dossiers.has(place):
            self.place, self._held = place, lock_at(lock_file(place))
            self._held.tryLock(0)
        self._show()

    def end(self) -> None:
        """Leave nothing of the dossier that was open and not kept: it was left."""
        place = self.place
        self.let_go()
        if place is not None:
            self.dossiers.remove(place, self._unsaved)

    def let_go(self) -> None:
        """Hold it no more: another window takes it over."""
        self.place = None
        if self._held is not None:
            self._held.unlock()
            self._held = None

    def _show(self) -> None:
        self._answered = ()
        facts = self.dossiers.facts(self.place) if self.place is not None else None
        files = facts is not None and any(Path(file).is_file() for file in facts.files.values())
        self.bar.show_facts(facts, files=files)

    @property
    def title(self) -> str:
        """What the dossier is that is open and not kept, "" where that is not known."""
        return self.dossiers.facts(self.place).title if self.place is not None else ""

    def exchange(self, older: str, newer: str) -> bool:
        """Have the reader's word stand on which of two drafts (labels) is the older, in the dossier itself; returns
        whether it did: one that is kept has an order of its own. Raises Refused where it cannot be written.
        """
        place = self.place
        if place is None or older == newer:
            return False
        self.dossiers.exchange(place, older, newer)
        self._show()
        return True

    # --- leaving it ---

    @property
    def asks(self) -> bool:
        """Whether something worth keeping was entered in the dossier that is open and not kept, and nobody said yet
        what is to become of it.
        """
        place = self.place
        return (
            place is not None and stamp_at(place) != self._answered and self.dossiers.is_touched(place, self._unsaved)
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that leaves what is open: at once, or after the reader was asked whether to keep it."""
        place = self.place
        if place is None or not self.asks:
            then()
            return
        asking = self.asking = QMessageBox(self._window)
        asking.setIcon(QMessageBox.Icon.Question)
        asking.setWindowTitle(tr("Not kept yet"))
        asking.setText(tr("Keep this comparison, with what you entered in it?"))
        asking.setInformativeText(tr("What is not kept is gone when it is left."))
        keeps = asking.addButton(tr("&Keep…"), QMessageBox.ButtonRole.AcceptRole)
        throws = asking.addButton(tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        stays = asking.addButton(tr("&Stay here"), QMessageBox.ButtonRole.RejectRole)
        asking.setDefaultButton(keeps)
        asking.setEscapeButton(stays)

        def answer(pressed: object) -> None:
            if pressed is keeps:
                self.keep(then)
            elif pressed is throws:
                self._answered = stamp_at(place)
                then()

        asking.buttonClicked.connect(answer)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    # --- keeping it ---

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Ask where the dossier that is open is to be kept, and keep it there; then do something else than open it."""
        place = self.place
        if place is None or (target := self._ask_where(place)) is None:
            return

        def work(progress: Progress) -> object:
            task = "app.services.dossiers.temporary:keep_as"
            return self._worker.call(task, place, target, timeout=_LONG, progress=progress, changes=True)

        def done(_kept: object) -> None:
            self._answered = stamp_at(place)
            for begun in self._unsaved.begun(place):  # half a note goes along
                self._unsaved.drop(begun)
                self._unsaved.keep(replace(begun, dossier=str(target.absolute())))
            self.stored.emit(target)
            if then is None:
                self.kept.emit(target)
            else:
                then()

        self._jobs.start(tr("Keeping “{name}”").format(name=target.stem), work, done)

    def _ask_where(self, place: Path) -> Path | None:
        facts = self.dossiers.facts(place)
        beside = next((file for file in facts.files.values() if Path(file).is_file()), "")
        name = "".join(sign if sign not in '\\/:*?"<>|' else "-" for sign in facts.title) or "comparison"
        proposed = folder_to_write(None, beside) / f"{name}{ENDING}"
        return ask_for_file(self._window, tr("Keep the comparison as a dossier"), proposed)

    # --- those that were left ---

    def left(self) -> tuple[UnsavedWork, ...]:
        """Those that a program left that ended without being closed, the last one first."""
        found = []
        for place in self.dossiers.left():
            if place == self.place or not is_nobodys(lock_file(place)):
                continue
            if title := self.dossiers.facts(place).title:
                when = datetime.fromtimestamp(place.stat().st_mtime, UTC).astimezone().isoformat(timespec="seconds")
                words = tr("the comparison {title}, which is not kept").format(title=title)
                found.append(UnsavedWork(KIND, str(place), "", words, when=when))
            else:  # it was never shown
                self.dossiers.remove(place)
        return tuple(found)

    def throw_away(self, begun: UnsavedWork) -> None:
        """Leave nothing of one that was left."""
        self.dossiers.remove(Path(begun.dossier), self._unsaved)
