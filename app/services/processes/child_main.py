"""The life of a worker's process: it takes tasks (`tasks.py`), does them, and sends back what came of each.

It starts nothing and knows no window; who starts it, waits for it and ends it is `worker_pool.py`. What travels:

- to the process: (task with its arguments, keys of dossiers, passwords of servers) packed, or nothing at all (`STOP`):
  the wish that the work under way stop. Secrets travel this way only: no other program can read a pipe, as it can a
  command line;
- from it: ("step", (done, total, what)) and ("part", value) any number of times, ("kept", None) when something was
  changed that stays, after which no wish stops the work, and then exactly one of ("done", value), ("parts", None),
  ("refused", the Refused itself: its class may tell more), ("cancelled", words), ("bug", traceback).
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from contextlib import suppress
from types import GeneratorType
from typing import TYPE_CHECKING, Any

from app import interrupts
from app.cache import ProcessCache
from app.job import Cancelled, Refused
from app.services.processes.fault_trace import trace_of
from app.services.processes.garbage_collection import collect_and_freeze, collect_rarely, unpack_value
from app.services.processes.serialization import pack_value
from app.services.processes.tasks import run_task
from app.storage.file import keys
from app.storage.server import passwords

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from app.message import Message

STOP = b""

_TOO_MUCH = "This takes more memory than there is for it; try a smaller document."

_NEWS = 0.04
"""Seconds between two steps that are told, and between two looks whether to stop."""
_IDLE = 0.2
"""Seconds without new work after which this process tidies its memory."""


def serve(pipe: Connection) -> None:
    """Work until nobody is at the other end of the pipe any more."""
    # Ctrl-C reaches the whole group of a terminal: the parent decides, and ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    collect_rarely()
    told, kept = _Told(pipe), ProcessCache()
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            work = pipe.recv_bytes()
            if work == STOP:  # it came when the work was done
                continue
            pipe.send_bytes(_packed(work, told, kept))
            if not pipe.poll(_IDLE):
                collect_and_freeze()


def _packed(work: bytes, told: _Told, kept: ProcessCache) -> bytes:
    """The last message about a piece of work, as it is sent: an answer for which there is no room is refused too."""
    try:
        return pack_value(_done(work, told, kept))
    except MemoryError:
        return pack_value(("refused", Refused(_TOO_MUCH)))


def _done(work: bytes, told: _Told, kept: ProcessCache) -> tuple[str, Any]:
    """The last message about a piece of work."""
    interrupts.begin(told.kept)
    try:
        call, *secrets = unpack_value(work)
        for holder, told_of in zip((keys, passwords), secrets, strict=True):
            holder.know_only(told_of)
        value = run_task(call, {"progress": told, "kept": kept, "send": told.part}, kept)
        if isinstance(value, GeneratorType):
            for part in value:
                told.part(part)
            return "parts", None
    except Refused as refused:
        return "refused", refused
    except Cancelled as cancelled:
        return "cancelled", str(cancelled)
    except MemoryError:
        return "refused", Refused(_TOO_MUCH)
    except Exception as fault:
        return "bug", trace_of(fault)
    return "done", value


class _Told:
    """The Progress of the work here: it tells the parent, and hears from it whether to stop."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._last = 0.0
        self._what: Message | str = ""

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Tell a step, unless one of the same sort was told just now; raises Cancelled when the parent wants it."""
        now = time.monotonic()
        if now - self._last < _NEWS and (not what or what == self._what):
            return
        self._last = now
        if self._pipe.poll() and self._pipe.recv_bytes() == STOP and not interrupts.has_kept():
            raise Cancelled
        if what:
            self._what = what
            self._pipe.send_bytes(pack_value(("step", (done, total, what))))

    def kept(self) -> None:
        """Tell that something was changed, and stays."""
        self._pipe.send_bytes(pack_value(("kept", None)))

    def part(self, value: Any) -> None:
        """Send a piece of the answer."""
        self._pipe.send_bytes(pack_value(("part", value)))
        self.step(0, 0, "")


def _end_with_parent() -> None:
    """Wait for the end of the process that started this one, and end with it in the middle of whatever is done here."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
