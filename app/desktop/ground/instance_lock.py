"""Which programs of this user run, and which of them ended without being closed: one lock file each, beside the
settings. A lock that nobody holds any more was left by a program that was killed, or lost its power.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QSettings


class InstanceLock:
    """One run of the program among all. Two at a time are nothing unusual: each opens a dossier of its own."""

    def __init__(self) -> None:
        settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux")
        self._folder = Path(settings.fileName()).parent
        self._lock = lock_at(self._folder / f"running-{QCoreApplication.applicationPid()}.lock")

    def begin(self) -> bool:
        """Note that this program runs; returns whether those that run no more were all closed in order.

        Where the folder cannot be written, nothing is noted, and nothing was out of order.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        in_order = True
        for file in sorted(self._folder.glob("running-*.lock")):
            if is_nobodys(file):
                in_order = False
        self._lock.tryLock(0)
        return in_order

    def end(self) -> None:
        """Note that this program was closed in order."""
        self._lock.unlock()


def lock_at(file: Path) -> QLockFile:
    """A lock that is held as long as the program lives that took it."""
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)  # by whether its program lives, and never by its age: an evening is long
    return lock


def is_nobodys(file: Path) -> bool:
    """Whether no program that runs holds the lock at `file`; one that was left is taken away."""
    left = lock_at(file)
    if not left.tryLock(0):
        return False
    left.unlock()
    return True
