"""Work in other processes: the one place of the program that starts them, counts them and ends them.

It runs a function of the program in a spawned process (`worker_process.py` is that process from here, `child_main.py`
its life), or an outside program, for whoever waits with a Progress; either is imported when there is work for it. It is
no queue: threads of the desktop may call it at the same time.

One process stays from call to call, so that what it imported and what it keeps is there again: comparing two drafts
needs half a second of imports, and the second pair of a dossier needs much that the first one did. Calls that leave
memory behind (Typst) or open a file that nobody has read yet (a parser may fall over it) take a fresh one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from app.job import Cancelled, Progress, Refused, SilentProgress

if TYPE_CHECKING:
    from pathlib import Path

    from app.message import Message
    from app.services.processes.external_program import ExternalProgram
    from app.services.processes.forked_call import ForkedCall
    from app.services.processes.worker_process import PieceHandler, WorkerProcess

T = TypeVar("T")

AT_ONCE = 2
"""How many calls run at the same time; more wait their turn. The process that stays counts while it works."""

_BEAT = 0.03
"""Seconds between two looks at whether the person asked to stop."""
_SPARE_PATIENCE = 8.0
"""Seconds in which spare work may stop: what the process keeps took longer to make than whoever comes waits for it to
give way.
"""
_WARMING = 60.0
"""Seconds that the first imports may take."""


class WorkerPool:
    """Runs work in child processes. Implements `app.job.Worker`.

    While it waits it calls `progress.step(0, 0, "")` some thirty times a second: that is no news, only the question
    whether to stop. A process whose work ended (with a result, a refusal, or a bug) or that stopped when it was asked
    to may go on; one that was late, deaf or fresh is gone when the call returns. None outlives the program: they end
    when the other end of their pipe does, and with their parent.
    """

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._places = threading.BoundedSemaphore(at_once)
        self._turn = threading.Lock()
        """Held by whoever has the process that stays."""
        self._stays: WorkerProcess | None = None
        self._gives_way = threading.Event()
        """Set while somebody waits for the process that stays, which is only being warmed or does spare work."""
        self._spare = False
        self._warmth: tuple[Callable[..., Any] | str, tuple[Any, ...]] | None = None
        self._closing = threading.Event()

    def warm(self, function: Callable[..., Any] | str, *arguments: Any) -> None:
        """Have the process that stays started and `function(*arguments)` called in it, in the background.

        Whenever it had to be killed, its successor is warmed in the same way.
        """
        self._warmth = (function, arguments)
        threading.Thread(target=self._warm, daemon=True).start()

    def close(self) -> None:
        """End the process that stays, and start no other: for the end of the program."""
        self._closing.set()
        self._gives_way.set()
        child = self._stays
        if child is not None:
            child.patience = 0.0
        with self._turn:
            child, self._stays = self._stays, None
            if child is not None:
                child.end()

    def call(
        self,
        function: Callable[..., Any] | str,
        *arguments: Any,
        timeout: float,
        progress: Progress,
        fresh: bool = False,
        spare: bool = False,
        heard: Callable[[Any], None] | None = None,
        changes: bool = False,
        **named: Any,
    ) -> Any:
        """Have the task `function(*arguments, **named)`, or the one of that dotted name, done in another process and
        return its result; arguments and result are picklable.

        Raises what the function raises when that is Refused or Cancelled, Cancelled when `progress` does, Refused
        after `timeout` seconds or when the process dies (out of memory, killed), and RuntimeError with its traceback
        for a bug in it. When the process that stays is busy with another call, a fresh one does this one's work.
        `heard` is called in the thread that calls. Work that `changes` the disk and ended before it heard of a Cancel
        is not cancelled: its result is returned, since Cancelled says that nothing was changed.
        """
        from app.services.processes.tasks import TaskCall
        from app.services.processes.worker_process import WorkerProcess, packed_work

        work = packed_work(TaskCall(function, arguments, named))
        if spare:
            return self._in_spare_time(work, timeout, progress, heard)
        with self._place(progress):
            if not fresh and self._has_turn(progress):
                try:
                    return self._in_the_one_that_stays(work, timeout, progress, heard, changes=changes)
                finally:
                    self._turn.release()
            child = WorkerProcess()
            try:
                return child.answer(work, timeout, progress, heard, changes=changes)
            finally:
                child.end()

    # --- the process that stays ---

    def _has_turn(self, progress: Progress) -> bool:
        """Whether the process that stays is ours now; False when it works for somebody else."""
        while not self._turn.acquire(blocking=False):
            if not self._spare:
                return False
            self._gives_way.set()
            if self._turn.acquire(timeout=_BEAT):
                return True
            progress.step(0, 0, "")
        return True

    def _in_the_one_that_stays(
        self,
        work: bytes,
        timeout: float,
        progress: Progress,
        heard: PieceHandler = None,
        patience: float | None = None,
        *,
        changes: bool = False,
    ) -> Any:
        """The answer of the process that stays, which is started when there is none; needs the turn."""
        from app.services.processes.worker_process import PATIENCE, WorkerProcess

        if self._stays is None or not self._stays.lives():
            self._stays = WorkerProcess()
        child = self._stays
        child.patience = 0.0 if self._closing.is_set() else PATIENCE if patience is None else patience
        try:
            return child.answer(work, timeout, progress, heard, changes=changes)
        finally:
            if child.spoilt:
                child.end()
                self._stays = None
                if self._warmth is not None and not self._closing.is_set():
                    threading.Thread(target=self._warm, daemon=True).start()

    def _in_spare_time(self, work: bytes, timeout: float, progress: Progress, heard: PieceHandler) -> Any:
        """The same for work that anything else interrupts; raises Cancelled at once when there is no spare time."""
        if self._closing.is_set() or not self._turn.acquire(blocking=False):
            raise Cancelled
        self._gives_way.clear()
        self._spare = True
        try:
            yielding = _Yielding(progress, self._gives_way)
            return self._in_the_one_that_stays(work, timeout, yielding, heard, _SPARE_PATIENCE)
        finally:
            self._spare = False
            self._turn.release()

    def _warm(self) -> None:
        """Warm the process that stays; who needs it meanwhile waits, since another would start no sooner."""
        from app.services.processes.tasks import TaskCall
        from app.services.processes.worker_process import packed_work

        assert self._warmth is not None
        function, arguments = self._warmth
        with self._turn:
            self._spare = True
            try:
                if not self._closing.is_set():
                    progress = _Yielding(SilentProgress(), self._closing)
                    self._in_the_one_that_stays(packed_work(TaskCall(function, arguments)), _WARMING, progress)
            except (Refused, Cancelled):
                pass  # whoever calls next starts another one, and is told what is wrong
            finally:
                self._spare = False

    # --- copies of this process ---

    def ahead(self, function: Callable[[], T]) -> ForkedCall[T] | None:
        """Have `function` called in a copy of this process, while this one goes on; its answer is asked for later, and
        it must be ended. None where no copy can be made, or there is no place for one.
        """
        from app.services.processes.forked_call import ForkedCall, can_fork

        if not can_fork() or not self._places.acquire(blocking=False):
            return None
        try:
            return ForkedCall(function, self._places.release)
        except OSError:  # there are too many processes already
            self._places.release()
            return None

    # --- outside programs ---

    def program(
        self,
        command: Sequence[str],
        *,
        stdin: bytes,
        timeout: float,
        progress: Progress,
        temporary: Path | None = None,
    ) -> bytes:
        """Run an outside program with `stdin` as its input to its end; returns its standard output.

        Raises Refused when it is not installed, fails, or takes longer than `timeout` seconds; Cancelled when
        `progress` does. It keeps its own temporary files in the folder `temporary`, None for the usual one.
        """
        (said,) = self._run([(command, stdin)], timeout, progress, temporary)
        return said

    def programs(
        self, works: Iterable[tuple[Sequence[str], bytes]], *, timeout: float, progress: Progress
    ) -> Iterator[bytes]:
        """The same for many, each a command and its input, as many at once as there are places; gives what they say in
        the order of `works`, and asks for the next work only when there is a place for it.
        """
        return self._run(works, timeout, progress, None)

    def _run(
        self,
        works: Iterable[tuple[Sequence[str], bytes]],
        timeout: float,
        progress: Progress,
        temporary: Path | None,
    ) -> Iterator[bytes]:
        from app.services.processes.external_program import ExternalProgram

        waiting = iter(works)
        running: deque[ExternalProgram] = deque()
        try:
            while True:
                while self._has_place(progress, wait=not running):
                    work = next(waiting, None)
                    if work is None:
                        self._places.release()
                        break
                    running.append(ExternalProgram(*work, timeout, self._places.release, temporary))
                if not running:
                    return
                said = running[0].said(progress)
                running.popleft()
                yield said
        finally:
            for each in running:
                each.end()

    @contextmanager
    def _place(self, progress: Progress) -> Iterator[None]:
        """One of the places for work; waits for it, and can be cancelled while it does."""
        self._has_place(progress, wait=True)
        try:
            yield
        finally:
            self._places.release()

    def _has_place(self, progress: Progress, *, wait: bool) -> bool:
        """Take one of the places for work, for which `wait` may wait; whether there was one."""
        if not wait:
            return self._places.acquire(blocking=False)
        while not self._places.acquire(timeout=_BEAT):
            progress.step(0, 0, "")
        return True


class _Yielding:
    """A Progress that also stops when somebody else wants the process."""

    def __init__(self, progress: Progress, wanted: threading.Event) -> None:
        self._progress, self._wanted = progress, wanted

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Pass a step on; raises Cancelled when the work has to give way."""
        if self._wanted.is_set():
            raise Cancelled
        self._progress.step(done, total, what)
