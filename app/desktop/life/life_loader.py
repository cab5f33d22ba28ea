"""Having the lives of a dossier at hand: at once where nothing was written since, else from a job. It shows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.translation import tr
from app.services.history.lives_client import LivesClient

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Job, Jobs
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.history.provision_lives import Lives
    from app.services.resources import Resources


class LifeLoader(QObject):
    """Emits `loading()` when a job is at work, `progressed(done, total, what)` meanwhile, `loaded(lives)` when they are
    at hand, `ended(reason)` when they could not be had: the reason, or "" when the reader stopped it.
    """

    loading = Signal()
    progressed = Signal(int, int, str)
    loaded = Signal(object)
    ended = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._at_hand = LivesClient(worker, resources)
        self._wanted: tuple[DossierPlace, str] | None = None
        self._job: Job | None = None

    def want(self, dossier: DossierPlace, label: str) -> None:
        """Have the lives that tell of the draft `label`."""
        self._wanted = (dossier, label)
        if self._job is not None:
            self._job.cancel()
            self._job = None
        known = self._at_hand.recalled(dossier, label)
        if known is not None:
            self.loaded.emit(known)
            return
        self.loading.emit()
        self._job = self._jobs.start(
            tr("Following the words of {draft}").format(draft=label),
            lambda progress: self._at_hand.found(dossier, label, progress),
            lambda lives: self._done((dossier, label), lives),
            progressed=self.progressed.emit,
            ended=self._ended,
        )

    def again(self) -> None:
        """Try again what could not be had."""
        if self._wanted is not None:
            self.want(*self._wanted)

    def cancel(self) -> None:
        """Stop the job."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, wanted: tuple[DossierPlace, str], lives: Lives) -> None:
        if wanted == self._wanted:
            self.loaded.emit(lives)

    def _ended(self, job: Job, what: str, value: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if what != "done":
            self.ended.emit(str(value) if what == "refused" else tr("A fault of the program.") if value else "")
