"""Having the lives of a dossier at hand: made in a child process, kept while the dossier's file is the same, asked anew
with what is known of it when it is not. It shows nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language import tr
from app.services.lives import lives_in_child

if TYPE_CHECKING:
    from pathlib import Path

    from app.desktop.ground.jobs import Job, Jobs
    from app.job import Progress, Worker
    from app.services.lives import Lives
    from app.services.resources import Resources

_LONGEST = 1800.0
"""Seconds after which the child is stopped."""


class LifeLoader(QObject):
    """Emits `loading()` when a child is at work, `loaded(lives)` when they are at hand, `ended(reason)` when they could
    not be had: the reason, or "" when the reader stopped it.
    """

    loading = Signal()
    loaded = Signal(object)
    ended = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._worker, self._resources = jobs, worker, resources
        self._wanted: tuple[Path, str] | None = None
        self._held: list[tuple[Path, tuple[int, int], Lives]] = []
        """The lives of one dossier in each of its languages, with the state of its file when they were made."""
        self._job: Job | None = None

    def want(self, dossier: Path, label: str) -> None:
        """Have the lives that tell of the draft `label`: at once when they are at hand, else by a child."""
        self._wanted = (dossier, label)
        self._held = [one for one in self._held if one[0] == dossier]
        held = next((one for one in self._held if label in one[2].labels), None)
        now = _state(dossier)
        if held is not None and held[1] == now:
            self.loaded.emit(held[2])
            return
        if self._job is not None:
            self._job.cancel()
        self.loading.emit()
        folder, worker = str(self._resources.folder), self._worker
        state = held[2].state if held is not None else ""

        def work(progress: Progress) -> Lives | None:
            return worker.call(lives_in_child, str(dossier), label, folder, state, timeout=_LONGEST, progress=progress)  # type: ignore[no-any-return]

        def done(lives: Lives | None) -> None:
            found = lives if lives is not None else held[2] if held is not None else None
            assert found is not None, "a child answers nothing only when its state was known"
            others = [one for one in self._held if held is None or one[2] is not held[2]]
            self._held = [*others, (dossier, now, found)]
            if self._wanted is not None and self._wanted[0] == dossier and self._wanted[1] in found.labels:
                self.loaded.emit(found)

        self._job = self._jobs.start(tr("Following the words of {draft}").format(draft=label), work, done)
        self._job.signals.ended.connect(self._ended)

    def again(self) -> None:
        """Try again what could not be had."""
        if self._wanted is not None:
            self.want(*self._wanted)

    def cancel(self) -> None:
        """Stop the child."""
        if self._job is not None:
            self._job.cancel()

    def _ended(self, job: Job, what: str, value: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if what != "done":
            self.ended.emit(str(value) if what == "refused" else tr("A fault of the program.") if value else "")


def _state(dossier: Path) -> tuple[int, int]:
    """What tells without opening it that a file is as it was."""
    try:
        facts = dossier.stat()
    except OSError:
        return (0, 0)  # it is gone: the child will say so in words
    return facts.st_mtime_ns, facts.st_size
