"""What a terminal shows: progress on stderr, and only to a terminal; results on stdout.

A bar is drawn while a verb runs and gone when it ends. Nothing here asks or decides anything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress

if TYPE_CHECKING:
    import rich.progress

    from app.message import Message

_UNSAID = "What this verb says could not be written to standard output: {0}."


@contextmanager
def progress() -> Iterator[Progress]:
    """A Progress for one verb: a bar when stderr is a terminal, silent when it is not."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield SilentProgress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        yield _Bar(bars)


class _Bar:
    """One bar of rich that follows a Progress."""

    def __init__(self, bars: rich.progress.Progress) -> None:
        self.bars = bars
        self._task = bars.add_task("", total=None)

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Show how far the job is. A step without words is only the question whether to stop: Ctrl-C answers it."""
        if what:
            self.bars.update(self._task, description=str(what), completed=done, total=total or None)


def secret(question: str, running: Progress) -> str:
    """What a person types at the terminal, unseen; "" where there is none. The bar of `running` is away meanwhile."""
    if not all(one is not None and one.isatty() for one in (sys.stdin, sys.stderr)):
        return ""
    import getpass

    bars = running.bars if isinstance(running, _Bar) else None
    if bars is not None:
        bars.stop()
    try:
        return getpass.getpass(question)
    except EOFError:
        return ""
    finally:
        if bars is not None:
            bars.start()


def write(data: bytes) -> None:
    """Write a document to standard output, byte for byte. A reader that went away (`| head`) is no error.

    Raises Refused where standard output is closed, or takes no more.
    """
    if sys.stdout is None:
        raise Refused(_UNSAID.format("it is closed"))
    out = getattr(sys.stdout, "buffer", None)
    try:
        if out is None:
            sys.stdout.write(data.decode("utf-8"))
        else:
            sys.stdout.flush()
            out.write(data)
        sys.stdout.flush()
    except OSError as error:
        give_up_output(error)


def give_up_output(error: OSError) -> None:
    """Let what standard output still holds back go nowhere: it would be written, and fail, when the program ends.
    Raises Refused, which says why, unless its reader went away.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise Refused(_UNSAID.format(error.strerror)) from error


def say(text: str) -> None:
    """Print lines for a person, in UTF-8 whatever the terminal thinks it speaks. What a name of a file has that is no
    UTF-8 (old sticks) is shown by its number, as on stderr.
    """
    write((text + "\n").encode("utf-8", "backslashreplace"))


def warn(text: str) -> None:
    """Print lines for a person beside what the program writes, on stderr, so that no file and no pipe holds them. Where
    nobody hears them (stderr is closed, or full) they are not said.
    """
    with suppress(OSError):
        if sys.stderr is not None:
            print(text.encode("utf-8", "backslashreplace").decode("utf-8"), file=sys.stderr)


def note(text: str) -> None:
    """Print a line for a person who looks on, on stderr, and only to a terminal: a script that asked for a file is told
    by the exit code.
    """
    if sys.stderr is not None and sys.stderr.isatty():
        warn(text)
