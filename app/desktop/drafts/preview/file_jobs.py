"""The jobs in which the files of a preview are read and stored: each in a worker's process, none outliving its preview.

It knows no file and no dialog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.job import Cancelled, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.ground.background_jobs import Job, Jobs
    from app.job import Progress, Worker

LONG = 900.0
"""Seconds after which the reading or storing of one file is given up."""


class FileJobs:
    """The jobs of one preview."""

    def __init__(self, jobs: Jobs, worker: Worker) -> None:
        self._jobs, self._worker = jobs, worker
        self._running: list[Job] = []

    def call(
        self,
        task: str,
        arguments: tuple[Any, ...],
        progress: Progress,
        *,
        fresh: bool = False,
        changes: bool = False,
        **named: Any,
    ) -> Any:
        """What a worker's process makes of it; a refusal and a Cancel are answers, too."""
        try:
            return self._worker.call(
                task, *arguments, timeout=LONG, progress=progress, fresh=fresh, changes=changes, **named
            )
        except (Refused, Cancelled) as end:
            return end

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> Job:
        """Do `work` in a thread, and `done` with what came of it."""
        job = self._jobs.start(title, work, done, progressed=progressed, ended=self._ended)
        self._running.append(job)
        return job

    def cancel(self) -> None:
        """End whatever is still under way."""
        for job in self._running:
            job.cancel()

    def _ended(self, job: Job, _what: str, _value: object) -> None:
        self._running.remove(job)
