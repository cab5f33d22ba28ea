"""One process of our own that works, seen from this end of its pipe. `worker_pool.py` alone starts them, counts them
and waits for them; what one does at the other end is `child_main.py`.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from app.job import Cancelled, Progress, Refused
from app.message import Message
from app.services.processes.child_main import STOP, serve
from app.services.processes.fault_trace import IN_A_CHILD
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.memory_limit import allowance, most_taken
from app.services.processes.serialization import pack_value
from app.services.processes.tasks import TaskCall, sendable
from app.storage.file import keys
from app.storage.server import passwords

PieceHandler = Callable[[Any], None] | None
"""Who is given the pieces of an answer as they come; None: they are gathered."""

_BEAT = 0.03
"""Seconds between two looks at whether the person asked to stop."""
PATIENCE = 1.0
"""Seconds in which a process that was asked to stop may do so, and live; then it is killed."""
_NEARLY = 0.7
"""So much of the bound a process has taken that could get no more at once."""


class WorkerProcess:
    """One spawned process, from this end of its pipe. One call at a time; it must be ended."""

    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        # Work goes through our own pipe: Process(args=…) would wait without end on a process that dies unread.
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=serve, args=(theirs,), daemon=True)
        self.patience = PATIENCE
        self._kept = False
        """Whether it said that something was changed by the work under way, and stays."""
        self.spoilt = False
        """Whether it can take no other work: it died, was late or deaf, or nobody knows what it does."""
        try:
            self._process.start()
        finally:
            theirs.close()

    def lives(self) -> bool:
        """Whether it can take work."""
        return not self.spoilt and self._process.is_alive()

    def answer(
        self, work: bytes, timeout: float, progress: Progress, heard: PieceHandler = None, *, changes: bool = False
    ) -> Any:
        """What comes of a piece of work; raises as `WorkerPool.call` does."""
        self.spoilt, self._kept = True, False
        parts: list[Any] = []
        try:
            what, value = self._worked(work, timeout, progress, heard or parts.append, changes=changes)
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            if self._ended_for_memory():
                raise Refused("This takes more memory than there is for it; try a smaller document.") from error
            raise Refused(
                "A part of the program ended before its work was done; "
                "close other programs and try again, or save the file anew."
            ) from error
        self.spoilt = False
        if what == "refused":
            raise value
        if what == "cancelled":
            raise Cancelled(value)
        if what == "bug":
            raise RuntimeError(f"{IN_A_CHILD}\n{value}")
        return parts if what == "parts" else value

    def _worked(
        self, work: bytes, timeout: float, progress: Progress, heard: Callable[[Any], None], *, changes: bool
    ) -> tuple[str, Any]:
        """The last message about a piece of work. Raises Cancelled where `progress` does and nothing was changed."""
        until = time.monotonic() + timeout
        try:
            self._pipe.send_bytes(work)
            return self._heard(until, timeout, progress, heard)
        except Cancelled:
            what, value = self._stops()
            if self._kept and not what:  # to say that nothing was changed would not be true
                what, value = self._heard(until, timeout, _Patient(self), heard)
            self.spoilt = not what
            if not (changes or self._kept) or what != "done":
                raise
            return what, value

    def _heard(self, until: float, timeout: float, progress: Progress, heard: Callable[[Any], None]) -> tuple[str, Any]:
        """The last message about the work; steps and pieces of the answer are passed on."""
        while True:
            while not self._pipe.poll(_BEAT):
                progress.step(0, 0, "")
                if time.monotonic() > until:
                    raise Refused(
                        Message(
                            "This took longer than {0} seconds and was stopped; try a smaller document.",
                            (f"{timeout:.0f}",),
                        )
                    )
            what, value = unpack_value(self._pipe.recv_bytes())
            if what == "step":
                progress.step(*value)
            elif what == "part":
                heard(value)
                progress.step(0, 0, "")
            elif what == "kept":
                self._kept = True
            else:
                return what, value

    def _ended_for_memory(self) -> bool:
        """Whether the process, which is gone, was ended by the bound of its memory: a parser in C ends itself there."""
        self._process.join(_BEAT)
        return (self._process.exitcode or 0) < 0 and most_taken() > allowance(0) * _NEARLY

    def _stops(self) -> tuple[str, Any]:
        """Ask the work to stop; its last message, "" when it did not stop within our patience."""
        asked = time.monotonic()
        with suppress(EOFError, OSError):
            self._pipe.send_bytes(STOP)
            while time.monotonic() - asked < self.patience:  # which ends when the program does
                if self._pipe.poll(_BEAT):
                    what, value = unpack_value(self._pipe.recv_bytes())
                    self._kept = self._kept or what == "kept"
                    if what not in ("step", "part", "kept"):
                        return what, value
        return "", None

    def end(self) -> None:
        """Kill it, if it still lives, and let go of everything."""
        self.spoilt = True
        self._pipe.close()
        if self._process.pid is not None:
            self._process.kill()
            self._process.join()
            self._process.close()


class _Patient:
    """The progress of work that nobody stops any more, but the end of the program."""

    def __init__(self, worker: WorkerProcess) -> None:
        self._worker = worker

    def step(self, _done: int, _total: int, _what: Message | str) -> None:
        """Raise Cancelled when the program ends."""
        if not self._worker.patience:
            raise Cancelled


def packed_work(call: TaskCall) -> bytes:
    """A piece of work for a process, with the keys and passwords that it may need."""
    return pack_value((sendable(call), keys.known_keys(), passwords.known_passwords()))
