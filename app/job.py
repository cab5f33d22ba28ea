"""The words between a long job and whoever waits for it.

It is the vocabulary of progress, cancelling and refusal, and the protocols of a worker and of who runs programs. It is
no implementation of any: `app.services.processes.worker_pool` alone starts threads and processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.message import Message, message_of

T = TypeVar("T")


class Refused(Exception):
    """Something the user can mend. Its text is one clear sentence that says what to do; exit code 1, nothing changed
    on disk.
    """

    def __init__(self, sentence: Message | str, *more: object) -> None:
        super().__init__(sentence, *more)

    def __str__(self) -> str:
        return str(self.args[0])

    @property
    def message(self) -> Message:
        """The sentence, as it can be said in another language."""
        return message_of(self.args[0])


class Damaged(Refused):
    """A dossier that is damaged. Its sentence says so, and names the newest sound copy where there is one.

    `dossier` and `copy` are paths; "" where there is no sound copy. `records` says of each thing in it that is not as
    it was stored what it is, and what to do.
    """

    def __init__(
        self, sentence: Message | str, dossier: str = "", copy: str = "", records: tuple[Message, ...] = ()
    ) -> None:
        super().__init__(sentence, dossier, copy, records)
        self.dossier, self.copy, self.records = dossier, copy, records


class Overtaken(Refused):
    """Something that a person changes was changed by somebody else since they saw it. Its sentence says what it is now;
    nothing was put over it.

    `now` is that value, None where it was taken away.
    """

    def __init__(self, sentence: Message | str, now: object = None) -> None:
        super().__init__(sentence, now)
        self.now = now


class PassphraseNeeded(Refused):
    """A dossier is locked, and this process was not told its passphrase, or another one. `dossier` is its path."""

    def __init__(self, sentence: Message | str, dossier: str = "") -> None:
        super().__init__(sentence, dossier)
        self.dossier = dossier


class PasswordWanted(Refused):
    """A server wants a password: none was given, or another one than it takes."""


class Cancelled(Exception):
    """The person who waited asked the job to stop. Nothing was changed."""


class Progress(Protocol):
    """What a long job tells, and asks, while it runs.

    `step(done, total, what)` reports that `done` of `total` units are finished (total 0: unknown) and raises
    `Cancelled`
    when the person asked to stop.
    """

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Tell how far the job is; raises Cancelled."""
        ...


class SilentProgress:
    """A Progress that tells nobody and is never cancelled."""

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Do nothing."""


class UncountedProgress:
    """A Progress for work of which nobody counts how far it is: who waits is only asked whether to stop."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Raise Cancelled when the whole does."""
        self._whole.step(0, 0, "")


def ask_before_each(values: Iterable[T], progress: Progress) -> Iterator[T]:
    """The same values one by one; before each of them it is asked whether to stop. Raises what `progress` raises."""
    for value in values:
        progress.step(0, 0, "")
        yield value


class PartProgress:
    """A Progress for a part of a longer job: what it is told becomes a step of the whole, from `start` to `end` of 100.

    So that who waits sees one bar that only goes forward, whatever the parts count.
    """

    WHOLE = 100

    def __init__(self, whole: Progress, start: int, end: int) -> None:
        self._whole, self._start, self._end = whole, start, end

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Tell the whole how far it is; raises Cancelled when the whole does."""
        if not what:
            self._whole.step(0, 0, "")
            return
        gone = min(done, total) / total if total else 0.0
        self._whole.step(self._start + int((self._end - self._start) * gone), self.WHOLE, what)


class ProgramRunner(Protocol):
    """Runs outside programs. Implemented by `app.services.processes.worker_pool` only."""

    def program(
        self,
        command: Sequence[str],
        *,
        stdin: bytes,
        timeout: float,
        progress: Progress,
        temporary: Path | None = None,
    ) -> bytes:
        """Run an outside program to its end and return its standard output (bytes). Raises Refused and Cancelled.

        It keeps its own temporary files in the folder `temporary`, None for the usual one.
        """
        ...

    def programs(
        self, works: Iterable[tuple[Sequence[str], bytes]], *, timeout: float, progress: Progress
    ) -> Iterator[bytes]:
        """Run many, each a command and its input, some at a time; gives their standard outputs in the same order."""
        ...


class Worker(ProgramRunner, Protocol):
    """Runs work in other processes that can be killed. Implemented by `app.services.processes.worker_pool` only."""

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
        """Run a module-level `function(*arguments, **named)`, or the task of that dotted name ("package.module:name"),
        in another process and return its (picklable) result.

        A function that has a parameter `progress` gets a Progress there whose steps reach `progress`, and one that has
        a parameter `kept` gets what its process keeps between calls. What a generator function yields comes over piece
        by piece and is returned as a list: nothing large is ever turned into values in one go. A parameter `send` gets
        what sends a piece before that. With `heard` each piece goes there as it comes, and none is returned.

        Calls share one process that stays, so that what it imported and kept is there again. With `fresh` it is a
        process of its own, gone afterwards: for what leaves memory behind, and for files that nobody has read yet. With
        `spare` the work is done only while nothing else is asked for: any other call has it stopped, with Cancelled.

        Work that `changes` the disk is not cancelled when it ended before it heard of it: its result is returned.

        Raises Cancelled when `progress` does, Refused when `timeout` (seconds) passes or the process dies, and whatever
        Refused the function itself raises.
        """
        ...
