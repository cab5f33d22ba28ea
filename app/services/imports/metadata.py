"""What a file gives away beside its words, for whoever got it or is about to send it. Nothing is stored.

Files are hostile: a PDF and a long file are looked into in a process that can be killed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import Progress, SilentProgress
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from pathlib import Path

    from app.job import Worker
    from app.services.imports.read_files import Passwords
    from app.treaty.traces import Trace

_LONG = 300.0
"""Seconds after which it is given up."""


def read_traces(
    path: Path, worker: Worker, passwords: Passwords | None = None, progress: Progress | None = None
) -> tuple[Trace, ...]:
    """All that the file at `path` gives away: people first, then organisations, times, programs, places, identities,
    words. `passwords` is asked for the password of a file that needs one, until it gives none.

    Raises Refused for a file that cannot be read, and its `LockedFile` when no password opened it.
    """
    from app.importing.source.reader_options import LockedFile

    password = ""
    while True:
        try:
            return _looked_into(path, worker, progress or SilentProgress(), password)
        except LockedFile as locked:
            password = passwords(path, str(locked)) if passwords is not None else ""
            if not password:
                raise


def _looked_into(path: Path, worker: Worker, progress: Progress, password: str) -> tuple[Trace, ...]:
    from app.importing.formats import is_slow

    if is_slow(path):
        asked = (path, password)
        found: tuple[Trace, ...] = worker.call(traces_of, *asked, timeout=_LONG, progress=progress, fresh=True)
        return found
    return traces_of(path, password)


@task(bounded=True)
def traces_of(path: Path, password: str) -> tuple[Trace, ...]:
    """All that the file at `path` gives away. Raises Refused, and its `LockedFile`."""
    from app.importing.files import load
    from app.importing.metadata.detect import traces_in
    from app.importing.source.reader_options import ReaderOptions
    from app.treaty.unseen_signs import file_name

    return traces_in(load(path), file_name(path.name), ReaderOptions(password=password))
