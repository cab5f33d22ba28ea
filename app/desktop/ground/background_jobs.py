"""Long work off the event loop: a thread waits for another process; progress and Cancel in between.

A job never touches a widget: its answer comes back as a signal to the thread of the window. What a job does is not
decided here. Jobs that the reader waits for are done one after the other, and are told when they take long enough to be
noticed: a bar that comes and goes within a blink only moves the texts. What is done aside nobody waits for.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from app.desktop.ground.language.backend_messages import translate_message
from app.job import Cancelled, Damaged, Refused

if TYPE_CHECKING:
    from app.job import Progress
    from app.message import Message

_NEWS = 0.04
"""Seconds between two steps of one sort that are told."""
NOTICED = 250
"""Milliseconds after which a job is told."""
_TURN = 0.001
"""Seconds after which a thread that works lets the window's thread go on: it asks often, Python's 5 ms add up."""


class JobSignals(QObject):
    """Tells the thread of the windows of jobs: their steps (job, done, total, what), what they have before their end
    (job, value), and at their end exactly once (job, "done|refused|cancelled|failed", value); before that of a dossier
    that is damaged.

    It outlives the jobs it tells of, and so belongs to no window. An object of Qt that belonged to one job would be
    done away with by whoever forgets the job last: by the job's own thread while the window still hears of it, or by
    the window's while the job still speaks.
    """

    progressed = Signal(object, int, int, object)
    brought = Signal(object, object)
    ended = Signal(object, str, object)
    damaged = Signal(object)


class Job(QRunnable):
    """One piece of work, which is given a Progress: the job itself, which passes steps on and carries the Cancel. Who
    hears of its end calls `let_go`.
    """

    def __init__(self, title: str, work: Callable[[Job], Any], teller: JobSignals) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.title = title
        self.done: Callable[[Any], None] = _nothing
        self.progressed: Callable[[int, int, str], None] = _nothing
        self.brought: Callable[[Job, Any], None] = _nothing
        self.ended: Callable[[Job, str, Any], None] = _nothing
        self._work, self._teller = work, teller
        self._stop = threading.Event()
        self._said: Message | str = ""
        self._at = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether it was asked to stop; it may have been done by then."""
        return self._stop.is_set()

    def let_go(self) -> None:
        """Forget in the thread of the windows what was to be done, and with it what belongs there: the last to forget
        the job itself may be its own thread.
        """
        self._work = self.done = self.progressed = self.brought = self.ended = _nothing

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Tell the window, of steps of one sort no more than it can show; raises Cancelled when the reader pressed
        Cancel.
        """
        if self._stop.is_set():
            raise Cancelled(self.title)
        time.sleep(0)  # the window has its turn: work that steps often would hold the interpreter's lock against it
        now = time.monotonic()
        if what and (what != self._said or now - self._at >= _NEWS):
            self._said, self._at = what, now
            self._teller.progressed.emit(self, done, total, what)

    def bring(self, value: object) -> None:
        """Give the window something that it can show before the work has ended."""
        self._teller.brought.emit(self, value)

    def run(self) -> None:
        """Do the work in a thread of the pool. A bug comes back as "failed", to be shown by the window's thread."""
        try:
            what, value = "done", self._work(self)
        except Refused as reason:
            what, value = "refused", reason
            if isinstance(reason, Damaged):
                self._teller.damaged.emit(reason)
        except Cancelled:
            what, value = "cancelled", None
        except Exception as bug:  # the outermost of this thread: nothing else would ever show it
            what, value = "failed", bug
        self._teller.ended.emit(self, what, value)


class Jobs(QObject):
    """Runs jobs one after the other and tells the window of them."""

    busy = Signal(str)
    progressed = Signal(int, int, str)
    idle = Signal()
    refused = Signal(str)
    refused_of = Signal(str, str)
    """The title of a job that was refused, and why: told after `refused`."""
    done_of = Signal(str)
    """The title of a job that was done."""
    failed = Signal(object)
    damaged = Signal(object)
    """A dossier that a job found damaged: the refusal itself, told also when nobody waits for the job."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._teller = JobSignals()
        self._teller.progressed.connect(self._progressed)
        self._teller.brought.connect(self._brought)
        self._teller.ended.connect(self._ended)
        self._teller.damaged.connect(self.damaged)
        self._pool, self._beside = QThreadPool(self), QThreadPool(self)
        for pool in (self._pool, self._beside):
            pool.setMaxThreadCount(1)
        self._running: list[Job] = []
        self._aside: list[Job] = []
        self._told = self._over = False
        self._step: tuple[int, int, str] | None = None
        """How far the job that is running is, as it said last."""
        self._noticed = QTimer(self)
        self._noticed.setSingleShot(True)
        self._noticed.setInterval(NOTICED)
        self._noticed.timeout.connect(self._tell)

    def start(
        self,
        title: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        *,
        progressed: Callable[[int, int, str], None] | None = None,
        brought: Callable[[Job, Any], None] | None = None,
        ended: Callable[[Job, str, Any], None] | None = None,
    ) -> Job:
        """Begin `work` in a thread; in the thread of the window `done` gets its result, `progressed` its steps,
        `brought` what it brings before its end, and `ended` how it ended, after that was told: never before this
        returns.
        """
        job = Job(title, work, self._teller)
        job.done, job.progressed = done, progressed or _nothing
        job.brought, job.ended = brought or _nothing, ended or _nothing
        if self._over:
            return job
        self._running.append(job)
        if not self._told and not self._noticed.isActive():
            self._noticed.start()
        self._pool.start(job)
        return job

    def aside(self, work: Callable[[Progress], Any]) -> None:
        """Begin work that nobody waits for, in a thread beside the others; what comes of it is not told."""
        if self._over:
            return
        job = Job("", work, self._teller)
        self._aside.append(job)
        self._beside.start(job)

    def cancel(self) -> None:
        """Ask every job that is told to stop."""
        for job in self._running:
            job.cancel()

    def wait(self) -> None:
        """Stop everything and wait until the threads are gone: for closing the window. Nothing is begun after that,
        though what is left of the window may still ask for it.
        """
        self._over = True
        for job in (*self._running, *self._aside):
            job.cancel()
        self._pool.waitForDone(10_000)
        self._beside.waitForDone(10_000)

    def be_patient(self) -> None:
        """The reader has something to look at now: what is not told yet is told only if it still takes as long."""
        if self._noticed.isActive():
            self._noticed.start()

    @property
    def working(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._running)

    def _tell(self) -> None:
        """Tell of the work that has not ended within a blink."""
        if self._running:
            self._told = True
            self.busy.emit(self._running[0].title)
            if self._step is not None:  # it was said before anybody was told of the work
                self.progressed.emit(*self._step)

    @Slot(object, int, int, object)
    def _progressed(self, job: Job, done: int, total: int, what: Message | str) -> None:
        if job in self._running:
            self._step = done, total, translate_message(what)
            self.progressed.emit(*self._step)
            job.progressed(*self._step)

    @Slot(object, object)
    def _brought(self, job: Job, value: object) -> None:
        job.brought(job, value)

    @Slot(object, str, object)
    def _ended(self, job: Job, what: str, value: object) -> None:
        if job in self._aside:
            self._aside.remove(job)
            if what == "failed":
                self.failed.emit(value)
        else:
            self._told_of(job, what, value)
        job.let_go()

    def _told_of(self, job: Job, what: str, value: object) -> None:
        """Tell how a job ended that the reader waits for."""
        self._running.remove(job)
        self._step = None
        if isinstance(value, Refused) and what == "refused":
            value = translate_message(value.message)
        if not self._running:
            self._noticed.stop()
            if self._told:
                self._told = False
                self.idle.emit()
        elif self._told:
            self.busy.emit(self._running[0].title)
        try:
            if what == "done":
                self.done_of.emit(job.title)
                job.done(value)
            elif what == "refused":
                self.refused.emit(value)
                self.refused_of.emit(job.title, value)
            elif what == "failed":
                self.failed.emit(value)
        finally:
            job.ended(job, what, value)


def _nothing(*_told: object) -> None:
    """Take no notice."""
