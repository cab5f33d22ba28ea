"""The words between a long job and whoever waits for it.

It is the vocabulary of progress, cancelling and refusal, and the protocol of a worker. It is not an implementation of
any:
`app.services.workers` alone starts threads and processes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol


class Refused(Exception):
    """Something the user can mend. Its text is one clear sentence that says what to do; exit code 1, nothing changed
    on disk.
    """


class Cancelled(Exception):
    """The person who waited asked the job to stop. Nothing was changed."""


class Progress(Protocol):
    """What a long job tells, and asks, while it runs.

    `step(done, total, what)` reports that `done` of `total` units are finished (total 0: unknown) and raises
    `Cancelled`
    when the person asked to stop.
    """

    def step(self, done: int, total: int, what: str) -> None:
        """Tell how far the job is; raises Cancelled."""
        ...


class Silent:
    """A Progress that tells nobody and is never cancelled."""

    def step(self, done: int, total: int, what: str) -> None:
        """Do nothing."""


class Worker(Protocol):
    """Runs work in another process that can be killed. Implemented by `app.services.workers` only."""

    def call(self, function: Callable[..., Any], *arguments: Any, timeout: float, progress: Progress) -> Any:
        """Run a module-level `function(*arguments)` in a fresh child process and return its (picklable) result.

        Raises Cancelled when `progress` does, Refused when `timeout` (seconds) passes or the child dies, and whatever
        Refused the function itself raises.
        """
        ...

    def program(self, command: Sequence[str], *, stdin: bytes, timeout: float, progress: Progress) -> bytes:
        """Run an outside program to its end and return its standard output (bytes)."""
        ...
