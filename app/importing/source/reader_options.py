"""What a reader of a format may use beside the bytes of a file: outside programs, a password, the language that a
person named.

It is a value that is passed down. It reads nothing and starts nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.job import Progress, Refused, SilentProgress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


class ProgramRunner(Protocol):
    """Runs outside programs. Every `app.job.Worker` is one."""

    def program(
        self,
        command: Sequence[str],
        *,
        stdin: bytes,
        timeout: float,
        progress: Progress,
        temporary: Path | None = None,
    ) -> bytes:
        """Run a program to its end and return its standard output; raises Refused and Cancelled.

        It keeps its own temporary files in the folder `temporary`, None for the usual one.
        """
        ...

    def programs(
        self, works: Iterable[tuple[Sequence[str], bytes]], *, timeout: float, progress: Progress
    ) -> Iterator[bytes]:
        """Run many, each a command and its input, some at a time; gives their standard outputs in the same order."""
        ...


class LockedFile(Refused):
    """A file opens only with a password that nobody gave, or with another one than was given."""


@dataclass(frozen=True)
class ReaderOptions:
    """What may be used for one file."""

    programs: ProgramRunner | None = None
    """None where no outside program may be started: then what needs one is refused, or named in the report."""
    password: str = field(default="", repr=False)
    language: str = ""
    """The language of the text as a person named it, "" to find it."""
    progress: Progress = field(default_factory=SilentProgress)
    pictures: bool = False
    """Whether pictures of pages whose words are not read from letters are to be kept: for whoever stores or shows them.
    """
