"""Files that copies of this process read while it does something else: papers, while drafts are read and compared.

In: what reads each. Out: what this process would have read itself, or its refusal; a copy that gives nothing costs time
and no answer (`processes/forked_call.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from types import TracebackType

    from app.job import Progress
    from app.services.processes.forked_call import ForkedCall
    from app.services.processes.worker_pool import WorkerPool

T = TypeVar("T")

_LEAST = 20_000
"""Bytes of a file from which on a copy is made for it: a shorter one is read in as much time."""
_BOTH = ("app.importing.files", "app.importing.source.masthead")
"""What this process and its copy both need: what is imported before is imported once."""
_ZIP = b"PK"


class FilesAhead:
    """The files that are being read ahead. Used as a context: on leaving it no copy lives."""

    def __init__(self, worker: WorkerPool) -> None:
        self._worker = worker
        self._begun: dict[Path, ForkedCall[Any]] = {}

    def begin(self, path: Path, read: Callable[[], Any]) -> None:
        """Have `read` called for the file at `path`, where that is worth while and there is a place for it. `read`
        raises what it likes, and asks nobody for anything.
        """
        if path in self._begun or not _is_long(path):
            return
        for module in _BOTH:
            import_module(module)
        if (call := self._worker.ahead(read)) is not None:
            self._begun[path] = call

    def taken(self, path: Path, read: Callable[[], T], progress: Progress) -> T:
        """What was read of the file at `path`, or what `read` gives now. Raises what it or `progress` raises."""
        call = self._begun.pop(path, None)
        found: T | None = None if call is None else call.answer(progress)
        return read() if found is None else found

    def __contains__(self, path: Path) -> bool:
        return path in self._begun

    def __enter__(self) -> FilesAhead:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for call in self._begun.values():
            call.end()
        self._begun.clear()


def _is_long(path: Path) -> bool:
    """Whether a copy is made for the file at `path`: it is long, and read in the process that asks (`is_slow`)."""
    from app.importing.formats import is_slow

    try:
        return path.is_file() and path.stat().st_size >= _LEAST and not is_slow(path)
    except (OSError, ValueError):
        return False


def is_packed(path: Path) -> bool:
    """Whether the file at `path` is a zip, as Word's and OpenDocument's are; False when it cannot be read."""
    try:
        with open_ordinary(path) as file:
            return file.read(len(_ZIP)) == _ZIP
    except (OSError, ValueError):
        return False
