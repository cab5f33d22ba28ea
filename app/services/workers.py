"""Work in other processes: the one place of the program that starts them, counts them and ends them.

It runs a function of the program in a spawned child, or an outside program, for whoever waits with a Progress. It is
no queue and no thread pool: each call waits for its own child. Threads of the desktop may call it at the same time.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from app.job import Cancelled, Progress, Refused

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

AT_ONCE = 2
"""How many children run at the same time; more wait their turn."""

_BEAT = 0.05
"""Seconds between two looks at whether the person asked to stop."""


class Processes:
    """Runs work in child processes. Implements `app.job.Worker`.

    While it waits it calls `progress.step(0, 0, "")` some twenty times a second: that is no news, only the question
    whether to stop. Whatever ends the waiting (a result, Cancelled, a timeout, a bug), the child is gone when the
    call returns.
    """

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._places = threading.BoundedSemaphore(at_once)
        self._spawn = multiprocessing.get_context("spawn")

    def call(self, function: Callable[..., Any], *arguments: Any, timeout: float, progress: Progress) -> Any:
        """Run the module-level `function(*arguments)` in a fresh child and return its result; both must be picklable.

        Raises what the function raises when that is Refused or Cancelled, Cancelled when `progress` does, Refused
        after `timeout` seconds or when the child dies (out of memory, killed), and RuntimeError with the child's
        traceback for a bug in it.
        """
        with self._place(progress):
            # The work goes through our own pipe: Process(args=…) would wait without end on a child that dies unread.
            ours, childs = self._spawn.Pipe()
            child = self._spawn.Process(target=_work, args=(childs,), daemon=True)
            try:
                child.start()
                childs.close()
                what, value = self._answered(ours, (function, arguments), timeout, progress)
            finally:
                ours.close()
                if child.pid is not None:
                    child.kill()
                    child.join()
                    child.close()
        if what == "done":
            return value
        if what == "refused":
            raise Refused(value)
        if what == "cancelled":
            raise Cancelled(value)
        raise RuntimeError(f"A child process failed:\n{value}")

    def _answered(self, pipe: Connection, work: Any, timeout: float, progress: Progress) -> tuple[str, Any]:
        """What the child sends when it has done `work`; the child itself is the caller's to end."""
        until = time.monotonic() + timeout
        try:
            pipe.send(work)
            while not pipe.poll(_BEAT):
                progress.step(0, 0, "")
                if time.monotonic() > until:
                    raise Refused(
                        f"This took longer than {timeout:.0f} seconds and was stopped; try a smaller document."
                    )
            what, value = pipe.recv()
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            raise Refused(
                "A part of the program ended before its work was done; close other programs and try again."
            ) from error
        return what, value

    def program(self, command: Sequence[str], *, stdin: bytes, timeout: float, progress: Progress) -> bytes:
        """Run an outside program with `stdin` as its input to its end; returns its standard output.

        Raises Refused when it is not installed, fails, or takes longer than `timeout` seconds; Cancelled when
        `progress` does.
        """
        name = command[0]
        with self._place(progress), tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
            given.write(stdin)
            given.seek(0)
            try:
                child = subprocess.Popen(
                    command, stdin=given, stdout=said, stderr=subprocess.DEVNULL, start_new_session=True
                )
            except OSError as error:
                raise Refused(f"The program “{name}” is not installed; install it and try again.") from error
            until = time.monotonic() + timeout
            try:
                while _running(child):
                    progress.step(0, 0, "")
                    if time.monotonic() > until:
                        raise Refused(f"The program “{name}” took longer than {timeout:.0f} seconds and was stopped.")
            finally:
                _end(child)
            if child.returncode != 0:
                raise Refused(f"The program “{name}” could not do its work (code {child.returncode}).")
            said.seek(0)
            return said.read()

    @contextmanager
    def _place(self, progress: Progress) -> Iterator[None]:
        """One of the places for children; waits for it, and can be cancelled while it does."""
        while not self._places.acquire(timeout=_BEAT):
            progress.step(0, 0, "")
        try:
            yield
        finally:
            self._places.release()


def _work(pipe: Connection) -> None:
    """The child's whole life: take a function and its arguments, run it, send what came of it."""
    # Ctrl-C reaches the whole group of a terminal: the parent decides, and ends this child.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answer: tuple[str, Any]
    try:
        function, arguments = pipe.recv()
        answer = ("done", function(*arguments))
    except Refused as refused:
        answer = ("refused", str(refused))
    except Cancelled as cancelled:
        answer = ("cancelled", str(cancelled))
    except Exception:
        answer = ("bug", traceback.format_exc())
    with suppress(BrokenPipeError):
        pipe.send(answer)
    pipe.close()


def _running(child: subprocess.Popen[bytes]) -> bool:
    try:
        child.wait(_BEAT)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(child: subprocess.Popen[bytes]) -> None:
    """End an outside program with all it started, if it still runs."""
    if child.poll() is None:
        if hasattr(os, "killpg"):
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
        child.wait()
