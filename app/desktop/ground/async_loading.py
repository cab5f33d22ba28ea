"""Loading what a room shows: a job of a child process for the room, whose answer counts only while it is the last one
that was asked for. What came is handed on; what was refused, or stopped by the reader, is told to the room, which says
so in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.job import Cancelled, Refused

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Job, Jobs
    from app.job import Progress, Worker

LONG = 600.0
"""Seconds after which a child process is given up."""


class AsyncLoader(QObject):
    """Emits `came(value)`, `failed(sentence)`, or `stopped` when the reader pressed Cancel; before that
    `progressed(done, total, what)`.
    """

    came = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    progressed = Signal(int, int, str)

    def __init__(self, jobs: Jobs, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._worker = jobs, worker
        self._asked = 0
        self._job: Job | None = None
        self.busy = False
        """Whether an answer is awaited."""

    def start(self, title: str, task: str, *arguments: Any, fresh: bool = False, **named: Any) -> None:
        """Have another process do the task of that dotted name; an answer that was awaited before counts no more. With
        `fresh` it is a process of its own: for what nobody has read yet.
        """
        self._asked += 1
        asked, self.busy = self._asked, True

        def work(progress: Progress) -> Any:
            try:
                return self._worker.call(task, *arguments, timeout=LONG, progress=progress, fresh=fresh, **named)
            except (Refused, Cancelled) as end:
                return end

        self._job = self._jobs.start(
            title, work, lambda value: self._ended(asked, value), progressed=self.progressed.emit
        )

    def cancel(self) -> None:
        """Stop what is awaited, as the reader wants it."""
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Let what is awaited count no more."""
        self._asked += 1
        self.busy = False
        self._job = None

    def _ended(self, asked: int, value: Any) -> None:
        if asked != self._asked:
            return
        self.busy = False
        self._job = None
        if isinstance(value, Cancelled):
            self.stopped.emit()
        elif isinstance(value, Refused):
            self.failed.emit(translate_message(value.message))
        else:
            self.came.emit(value)
