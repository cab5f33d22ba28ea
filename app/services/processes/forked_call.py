"""Work that a copy of this process does while this one does something else. `worker_pool.py` alone begins it.

A copy (fork(2)) has all that this process has read and imported, and costs some milliseconds; its result comes back as
bytes. It is never needed: where it gives none, because the work was refused, failed or was ended, who asked does the
same work here, so that every answer and every refusal is that of this process. Linux has copies, and they are right
only where no other thread holds anything (`can_fork`).
"""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from app.kept_patterns import begin_copy, write_kept
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.serialization import pack_value

if TYPE_CHECKING:
    from types import FrameType

    from app.job import Progress

T = TypeVar("T")

_BEAT = 0.03
"""Seconds between two looks at whether the person asked to stop."""
_LOOKING = 0.5
"""Seconds between two looks of a copy at whether the process still lives that began it."""
_PIECE = 1 << 20
"""Bytes that are read at once."""


def can_fork() -> bool:
    """Whether a copy of this process may do work, and has a core of the processor to do it on: a system that has
    copies, no thread but this one, neither Python's nor a library's.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    with suppress(OSError):
        return len(os.sched_getaffinity(0)) > 1 and len(list(Path("/proc/self/task").iterdir())) == 1
    return False


class ForkedCall(Generic[T]):
    """A function that a copy of this process calls meanwhile. It must be ended."""

    def __init__(self, function: Callable[[], T], released: Callable[[], None]) -> None:
        """Begin; `released` is called when the copy is gone. Raises OSError where the system makes none."""
        self._released = released
        self._ended = False
        self._pipe, theirs = os.pipe()
        parent = os.getpid()
        self._process = os.fork()
        if not self._process:
            _work(function, theirs, parent)
        os.close(theirs)

    def answer(self, progress: Progress) -> T | None:
        """What the function returned; None where it raised something, or the copy died. Raises what `progress` does."""
        data = bytearray()
        try:
            while True:
                while not select.select([self._pipe], [], [], _BEAT)[0]:
                    progress.step(0, 0, "")
                piece = os.read(self._pipe, _PIECE)
                if not piece:
                    break
                data += piece
            done = self._end(kill=False) == 0
        finally:
            self.end()
        value: T | None = unpack_value(bytes(data)) if done and data else None
        return value

    def end(self) -> None:
        """Have the copy gone, whatever it does."""
        if not self._ended:
            self._end(kill=True)

    def _end(self, *, kill: bool) -> int:
        """Wait for the end of the copy; returns its exit code, 0 when all of its answer was sent."""
        self._ended = True
        os.close(self._pipe)
        if kill:
            os.kill(self._process, signal.SIGKILL)
        _, status = os.waitpid(self._process, 0)
        self._released()
        return os.waitstatus_to_exitcode(status)


def _work(function: Callable[[], Any], pipe: int, parent: int) -> NoReturn:
    """The life of the copy: it says nothing, hears no Ctrl-C (`parent` decides, and ends it), and runs nothing of what
    this process has for its own end.
    """
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        begin_copy()

        def look(_signal: int, _frame: FrameType | None) -> None:
            if os.getppid() != parent:
                os._exit(1)

        signal.signal(signal.SIGALRM, look)
        signal.setitimer(signal.ITIMER_REAL, _LOOKING, _LOOKING)
        silent = os.open(os.devnull, os.O_RDWR)
        for standard in range(3):
            os.dup2(silent, standard)
        data = memoryview(pack_value(function()))
        while data:
            data = data[os.write(pipe, data) :]
        code = 0
        write_kept()
    finally:
        os._exit(code)
