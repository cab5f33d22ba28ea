"""What a reader of a format may use beside the bytes of a file: outside programs, a password, the language that a
person named.

It is a value that is passed down. It reads nothing and starts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from app.job import ProgramRunner, Progress, Refused, SilentProgress
from app.late_methods import dataclass


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
    records: Sequence[Mapping[str, object]] = ()
    """The words of records of meetings, a table for each language; without any, papers are not read as records."""
    pictures: bool = False
    """Whether pictures of pages whose words are not read from letters are to be kept: for whoever stores or shows them.
    """
