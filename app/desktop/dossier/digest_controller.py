"""Whether what is in the dossier that is open is as it was stored: asked once it is shown, while nobody waits.

It is asked in the worker's process, in its spare time; what is found is said aloud, and the texts are shown all the
same. What can be done about it, `backups.py` offers; no file is made of such words (`services/exports/jobs.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.job import Cancelled, Damaged, Refused
from app.services.dossiers.dossier import check_stored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.place import DossierPlace

_LATER = 2000
"""Milliseconds until it is asked once the dossier is shown, and until it is asked again where there was no spare time.
"""
_LONG = 600.0
"""Seconds after which it is given up."""


class DigestController(QObject):
    """Emits `damaged(reason)` with the refusal of a dossier in which something is not as it was stored."""

    damaged = Signal(object)
    _found = Signal(object, object)
    _interrupted = Signal(object)

    def __init__(self, jobs: Jobs, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker = jobs, worker
        self._dossier: DossierPlace | None = None
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(_LATER)
        self._waits.timeout.connect(self.look)
        self._found.connect(self._tell)
        self._interrupted.connect(self._wait_again)

    def watch(self, dossier: DossierPlace) -> None:
        """Ask of a dossier that is open now, once however often it is looked at again."""
        if dossier != self._dossier:
            self._dossier = dossier
            self._waits.start()

    def look(self) -> None:
        """Ask now, beside all else."""
        dossier = self._dossier
        if dossier is None:
            return

        def work(progress: Progress) -> None:
            try:
                self._worker.call(check_stored, dossier, timeout=_LONG, progress=progress, spare=True)
            except Damaged as reason:
                self._found.emit(dossier, reason)
            except Cancelled:
                self._interrupted.emit(dossier)
            except Refused:
                pass  # another dossier was opened meanwhile, or this one is in use: whoever asks for something is told

        self._jobs.aside(work)

    def _tell(self, dossier: DossierPlace, reason: Damaged) -> None:
        if dossier == self._dossier:
            self.damaged.emit(reason)

    def _wait_again(self, dossier: DossierPlace) -> None:
        if dossier == self._dossier:
            self._waits.start()
