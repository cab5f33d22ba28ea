"""Reads mutants in processes that are used again and can be killed, and says what became of each.

How mutants are made `mutants.py` knows. The reading is the program's own, from file to draft or to a paper of
proposals, without outside programs.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pikepdf

from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.job import Refused
from app.services.resources import Resources, load_resources
from benchmarks.measuring.mutants import bytes_mutant, mutant

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

SECONDS = 10.0
"""Of the processor, after which the reading of a mutant is called a hang: what else the machine does is no matter."""
_WAITING = 12
"""How many times as long it may take by the clock: a process that sleeps hangs, too."""
MEMORY = 3_000_000_000
"""Bytes of address space of a process that reads; programs, fonts and models take one third of it."""
_MAKING = 60.0
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_EVENTS = ("os.mkdir", "os.rename", "os.remove", "os.symlink", "os.link", "socket.", "subprocess.", "os.system")
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What became of one mutant."""

    number: int
    seed: str
    """The name of the good file."""
    what: str
    """"read", "refused", "crash", "hang", "died" (its process ended: a parser fell) or "wrote" (or reached out)."""
    said: str
    """The sentence of a refusal, the traceback of a crash, the file that was written."""
    seconds: float = 0.0

    @property
    def bad(self) -> bool:
        """Whether this must never be. A PDF is read in a process that may die: the person is told so in a sentence."""
        return self.what in ("crash", "hang", "wrote") or (self.what == "died" and not self.seed.endswith(".pdf"))


def made(seed: Path, number: int, base: int) -> bytes:
    """The mutant of a good file with this number, in a run with this base."""
    random = Random(f"{base}/{number}/{seed.name}")
    data = seed.read_bytes()
    try:
        return mutant(data, seed.suffix.lstrip("."), random)
    except (ValueError, TypeError, LookupError, RuntimeError, AttributeError, NotImplementedError, pikepdf.PdfError):
        return bytes_mutant(data, random)  # a change that the library would not write


class Reading:
    """Reads one mutant after the other, in this process."""

    def __init__(self, folder: Path, resources: Resources, papers: bool) -> None:
        self._folder, self._papers = folder, papers
        self._resources = resources
        self._watching = False
        self._written: list[str] = []
        sys.addaudithook(self._heard)

    def outcome(self, seed: Path, number: int, data: bytes) -> Outcome:
        """What becomes of the mutant `data` of a good file."""
        path = self._folder / f"mutant{seed.suffix}"
        path.write_bytes(data)
        self._written.clear()
        self._watching = True
        began = time.perf_counter()
        try:
            what, said = "read", str(self._read(path))
        except Refused as refusal:
            what, said = "refused", str(refusal)
        except Exception:  # the very thing that is looked for
            what, said = "crash", traceback.format_exc()
        finally:
            self._watching = False
        if self._written:
            what, said = "wrote", "; ".join(self._written)
        return Outcome(number, seed.name, what, said, time.perf_counter() - began)

    def _read(self, path: Path) -> int:
        """How many provisions, or proposals, are in a file."""
        if self._papers:
            return len(read_paper(path, self._resources.register).proposals)
        return len(read_draft(path, self._resources.register, self._resources.profiles).provisions)

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._watching:
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & _WRITING and not str(path).endswith(".pyc"):
                self._written.append(str(path))
        elif event.startswith(_EVENTS):
            self._written.append(f"{event}{arguments}")


def _bounded(seconds: float) -> None:
    """End this process after so many seconds of the processor from now on; 0 for no end."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _serve(pipe: Connection, folder: Path, base: int, papers: bool, seconds: float, memory: int) -> None:
    """The life of a process that reads."""
    sys.dont_write_bytecode = True
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "win32":
        faulthandler.register(
            signal.SIGPROF, chain=True
        )  # where a hang was is told on the standard error, then it ends
    reading = Reading(folder, load_resources(ROOT / "resources"), papers)
    while (work := pipe.recv()) is not None:
        seed, number = work
        data = made(seed, number, base)
        pipe.send(None)
        _bounded(seconds)
        outcome = reading.outcome(seed, number, data)
        _bounded(0)
        pipe.send(outcome)


class Reader:
    """A process that reads mutants, and its successors. `folder` is its own: what it finds there afterwards is told."""

    def __init__(
        self, folder: Path, base: int, *, papers: bool = False, seconds: float = SECONDS, memory: int = MEMORY
    ) -> None:
        self._folder = folder / "in" / "ner"
        self._folder.mkdir(parents=True)
        self._above = folder
        self._base, self._papers, self._seconds, self._memory = base, papers, seconds, memory
        self._start()

    def outcome(self, seed: Path, number: int) -> Outcome:
        """What becomes of the mutant with this number. One that takes too long is tried a second time, alone."""
        found = self._once(seed, number)
        if found.what == "hang":
            found = self._once(seed, number)
        strays = [path for path in self._above.rglob("*") if path.is_file() and path.stem != "mutant"]
        return Outcome(number, seed.name, "wrote", str(strays)) if strays else found

    def _once(self, seed: Path, number: int) -> Outcome:
        try:
            self._pipe.send((seed, number))
            if not self._pipe.poll(_MAKING):
                self.end()
                self._start()
                return Outcome(number, seed.name, "unmade", "")
            self._pipe.recv()
            if self._pipe.poll(self._seconds * _WAITING):
                found: Outcome = self._pipe.recv()
                return found
            what = "hang"
        except (EOFError, OSError):
            what = "hang" if self._was_late() else "died"
        self.end()
        self._start()
        return Outcome(number, seed.name, what, "")

    def _was_late(self) -> bool:
        """Whether the process ended because its time was over."""
        self._process.join()
        return sys.platform != "win32" and self._process.exitcode == -signal.SIGPROF

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _start(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        life = (theirs, self._folder, self._base, self._papers, self._seconds, self._memory)
        self._process = spawn.Process(target=_serve, args=life, daemon=True)
        self._process.start()
        theirs.close()
