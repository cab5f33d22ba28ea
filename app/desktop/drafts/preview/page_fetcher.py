"""Pages of a file that is read ahead, drawn when they are looked at: in a process that does nothing else, asked from a
thread beside the event loop; the page that is wanted last comes first.

It shows nothing. A page that takes longer than a page may is given up, and so is one that nobody wants any more.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.job import Cancelled, Refused
from app.services.processes.worker_pool import WorkerPool

if TYPE_CHECKING:
    from app.message import Message
    from app.treaty.pages import DrawnPage

SLOW = 30.0
"""Seconds after which a page is given up."""
_PATIENCE = 6.0
"""Seconds after which a page that nobody wants any more is left: its process, which has to start, is gone then, too."""
_KEPT = 40
"""Pages that are kept, about a hundred thousand bytes each."""


@dataclass(frozen=True, slots=True)
class WantedPage:
    """A page of a file."""

    path: str
    sha256: str
    page: int
    password: str = field(default="", repr=False, compare=False)


class PageFetcher(QObject):
    """Emits `came(wanted, view)` for a page that was drawn, and `failed(wanted, sentence)` for one that cannot be."""

    came = Signal(object, object)
    failed = Signal(object, object)
    _told = Signal(object, object)
    """From the thread that waits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._wanted: list[WantedPage] = []
        self._wish: frozenset[WantedPage] = frozenset()
        """What was wanted last, drawn or not."""
        self._kept: OrderedDict[WantedPage, DrawnPage | Refused] = OrderedDict()
        self._worker: WorkerPool | None = None
        """Of its own: what opens a stranger's file for each page works for nobody else."""
        self._closed = False
        self._told.connect(self._take)

    def want(self, *wanted: WantedPage) -> None:
        """What is to be drawn, the most urgent first; what was wanted before is forgotten. A page that is there comes
        at once.
        """
        if self._closed or not wanted:
            return
        if wanted[0] in self._kept:
            self._tell(wanted[0])
        missing = [one for one in wanted if one not in self._kept]
        with self._lock:
            self._wanted = missing
            self._wish = frozenset(wanted)
        if missing:
            self._pool.start(_Task(self._draw))

    def close(self) -> None:
        """Let go of everything, and end the process."""
        self._closed = True
        with self._lock:
            self._wanted, self._wish = [], frozenset()
        if self._worker is not None:
            self._worker.close()
        self._pool.waitForDone(10_000)
        self._kept.clear()

    # --- in the thread of the pool ---

    def _draw(self) -> None:
        """Have drawn what is wanted most, and then the next."""
        while True:
            with self._lock:
                if not self._wanted or self._closed:
                    return
                wanted = self._wanted.pop(0)
                if self._worker is None:
                    self._worker = WorkerPool(1)
            try:
                self._told.emit(wanted, self._asked(self._worker, wanted))
            except Refused as why:
                self._told.emit(wanted, why)
            except Cancelled:
                continue

    def _asked(self, worker: WorkerPool, wanted: WantedPage) -> object:
        left = _Leaving(lambda: self._closed or wanted not in self._wish)
        return worker.call(
            "app.services.imports.pages.page_views:view", wanted.path, wanted.sha256, wanted.password, wanted.page,
            timeout=SLOW, progress=left,
        )  # fmt: skip

    # --- in the thread of the window ---

    def _take(self, wanted: WantedPage, value: DrawnPage | Refused) -> None:
        if self._closed:
            return
        self._kept[wanted] = value
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._tell(wanted)

    def _tell(self, wanted: WantedPage) -> None:
        value = self._kept[wanted]
        self._kept.move_to_end(wanted)
        if isinstance(value, Refused):
            self.failed.emit(wanted, value.message)
        else:
            self.came.emit(wanted, value)


class _Leaving:
    """A Progress that stops a page for which nobody waits after a while."""

    def __init__(self, left: Callable[[], bool]) -> None:
        self._left, self._since = left, time.monotonic()

    def step(self, _done: int, _total: int, _what: Message | str) -> None:
        """Raises Cancelled when others are waited for."""
        if self._left() and time.monotonic() - self._since > _PATIENCE:
            raise Cancelled


class _Task(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do it."""
        self._work()
