"""Runs a program with its processes counted: one that starts more than it may is killed with all of them.

A frozen program that does not look to it starts itself again without end; this is what would notice. It is no test.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

CAP = 6
"""The most processes at one time: the program, its worker, a fresh one, and their keepers."""
CONFINED = Path(__file__).with_name("confined.py")
_BEAT = 0.02
_PATIENCE = 60.0
"""Seconds in which a busy machine may come to the start of the worker."""
_MARK = "TRAVAUX_WATCHED"


@dataclass(frozen=True)
class Ran:
    """What became of a run."""

    code: int
    said: str
    complained: str
    most: int
    """The most processes that were there at one time."""


class Watched:
    """A program, and the home in which it runs."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program, self._home = program, home
        home.mkdir(parents=True, exist_ok=True)

    def __call__(self, *words: str | Path, timeout: float = 100, ends: bool = True) -> Ran:
        """Run it with these words to its end; `ends=False`: for `timeout` seconds after it started a
        process of its own, then it is ended.
        """
        mark = uuid.uuid4().hex
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        told = {**kept, "HOME": str(self._home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", _MARK: mark}
        command = [sys.executable, CONFINED, self._program, *words]
        child = subprocess.Popen(
            list(map(str, command)), env=told, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, encoding="utf-8",
        )  # fmt: skip
        counts = [1]
        done = threading.Event()
        counting = threading.Thread(target=_count, args=(mark, counts, done))
        counting.start()
        try:
            until = time.monotonic() + _PATIENCE
            while not ends and max(counts) == 1 and child.poll() is None and time.monotonic() < until:
                time.sleep(_BEAT)
            said, complained = child.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            assert not ends, f"{words} took longer than {timeout} seconds"
            child.send_signal(signal.SIGTERM)
            said, complained = child.communicate(timeout=20)
        finally:
            done.set()
            counting.join()
            _end(mark)
        return Ran(child.returncode, said, complained, max(counts))


def _count(mark: str, counts: list[int], done: threading.Event) -> None:
    while not done.wait(_BEAT):
        there = marked(mark)
        counts.append(len(there))
        if len(there) > CAP:
            _end(mark)


def marked(mark: str) -> list[int]:
    """The processes that carry this mark, by their ids."""
    wanted = f"{_MARK}={mark}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):  # it has ended, or is another's
            if entry.name.isdigit() and wanted in (entry / "environ").read_bytes().split(b"\0"):
                found.append(int(entry.name))
    return found


def _end(mark: str) -> None:
    until = time.monotonic() + 5
    while (there := marked(mark)) and time.monotonic() < until:
        for process in there:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        time.sleep(_BEAT)
