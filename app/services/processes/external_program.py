"""One outside program, from its start to its end. `worker_pool.py` alone starts them, counts them and waits for
them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from app.job import Progress, Refused
from app.message import Message
from app.services.processes.memory_limit import room_for_program

_BEAT = 0.03
"""Seconds between two looks at whether the person asked to stop."""
_ONE_CORE = {"OMP_THREAD_LIMIT": "1"}
"""For outside programs that would spread over all cores (Tesseract): each has one place, and is to take one core."""


class ExternalProgram:
    """An outside program that runs in one of the places, until it has said all or is ended."""

    def __init__(
        self,
        command: Sequence[str],
        stdin: bytes,
        timeout: float,
        leave: Callable[[], None],
        temporary: Path | None = None,
    ) -> None:
        self._name, self._timeout, self._leave = command[0], timeout, leave
        self._until = time.monotonic() + timeout
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  it is closed in `end`
        self._child: subprocess.Popen[bytes] | None = None
        try:
            with tempfile.TemporaryFile() as given:
                given.write(stdin)
                given.seek(0)
                with room_for_program():
                    self._child = subprocess.Popen(
                        command,
                        stdin=given,
                        stdout=self._said,
                        stderr=subprocess.DEVNULL,
                        start_new_session=True,
                        env={**systems_own(os.environ), **_ONE_CORE, **_kept_in(temporary)},
                    )
        except OSError as error:
            raise Refused(
                Message("The program “{0}” is not installed; install it and try again.", (self._name,))
            ) from error
        finally:
            if self._child is None:
                self.end()

    def said(self, progress: Progress) -> bytes:
        """Wait for its end; its standard output. Raises as `Processes.program` does."""
        assert self._child is not None
        try:
            while _running(self._child):
                progress.step(0, 0, "")
                if time.monotonic() > self._until:
                    raise Refused(
                        Message(
                            "The program “{0}” took longer than {1} seconds and was stopped.",
                            (self._name, f"{self._timeout:.0f}"),
                        )
                    )
            if self._child.returncode != 0:
                raise Refused(
                    Message("The program “{0}” could not do its work (code {1}).", (self._name, self._child.returncode))
                )
            self._said.seek(0)
            return self._said.read()
        finally:
            self.end()

    def end(self) -> None:
        """End it, if it still runs, and leave its place; more than once does no more."""
        if self._said.closed:
            return
        if self._child is not None:
            _end(self._child)
        self._said.close()
        self._leave()


def systems_own(environment: Mapping[str, str]) -> dict[str, str]:
    """`environment` as it was before the frozen program was started: its starter has the program's own libraries
    looked at first, and another program must not be given those. Source: PyInstaller, "Run-time information". Nor is
    it given the password of a server.
    """
    own = dict(environment)
    own.pop("PGPASSWORD", None)  # for a server, and for nobody else
    before = own.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        own.pop("LD_LIBRARY_PATH", None)
        if before:
            own["LD_LIBRARY_PATH"] = before
    return own


def _kept_in(temporary: Path | None) -> dict[str, str]:
    """What tells an outside program where to keep its temporary files: each system has its own word for it."""
    return dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary)) if temporary is not None else {}


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
