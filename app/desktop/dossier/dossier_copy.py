"""A copy of the dossier that is open, saved where the reader says. The dossier stays open; the copy is not looked at.

How a copy is made is the services' business; copies that are kept by themselves are `backups.py`'s.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.dossier.place_for_file import ask_for_file
from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.place import DossierPlace

_LONG = 600.0
"""Seconds after which it is given up."""


class DossierCopyController(QObject):
    """Emits `told` with one sentence when a copy was saved."""

    told = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._window = jobs, worker, window

    def ask(self, dossier: DossierPlace | None) -> None:
        """Ask where a copy of a dossier is to be saved, and save it there."""
        if dossier is None or (target := self._ask_where(dossier)) is None:
            return

        def work(progress: Progress) -> object:
            task = "app.services.dossiers.temporary:save_copy"
            return self._worker.call(task, dossier, target, timeout=_LONG, progress=progress)

        def done(_made: object) -> None:
            self.told.emit(tr("Saved a copy as {file}.").format(file=isolate_text(str(target))))

        self._jobs.start(tr("Saving a copy"), work, done)

    def _ask_where(self, dossier: DossierPlace) -> Path | None:
        proposed = folder_to_write(dossier) / tr("{name} (copy).travaux").format(name=dossier.stem)
        return ask_for_file(self._window, tr("Save a copy"), proposed)
