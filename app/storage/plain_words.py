"""What SQLite says in its own words, refused in one sentence: in use, read-only, full, damaged. A bug passes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from app.job import Damaged, Refused
from app.storage.copies import newest_sound

_NO_ROOM = 256 * 1024
"""Bytes: with fewer left on a disk, whatever fails there fails for want of room (a dossier that is open needs more)."""


class Unreadable(ValueError):
    """Something in a dossier is not what was ever written there."""


_DAMAGED = (
    "malformed", "not a database", "could not decode", "unsupported file format", "no such table", "no such column",
)  # fmt: skip
"""What SQLite says of a file whose schema was known and that is damaged all the same."""


@contextmanager
def read_back() -> Iterator[None]:
    """Around the making of values from rows: what cannot be made of them was not stored so."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unreadable(str(error)) from error


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Raise Refused, and its Damaged, for what SQLite says of the file at `path`."""
    try:
        yield
    except Unreadable as error:
        raise damaged(path) from error
    except (DatabaseError, sqlite3.DatabaseError) as error:
        refused = _refused(path, str(error.orig if isinstance(error, DatabaseError) else error).casefold())
        if refused is None:
            raise
        raise refused from error


def damaged(path: Path) -> Damaged:
    """The refusal of a damaged dossier: it names the newest sound copy beside it, where there is one."""
    copy = newest_sound(path)
    if copy is None:
        return Damaged(f"The dossier “{path.name}” is damaged; use a copy of it.", str(path))
    return Damaged(
        f"The dossier “{path.name}” is damaged; its newest sound copy is “{copy.name}” in “{copy.parent.name}”: go on"
        " with that one.",
        str(path),
        str(copy),
    )


def _refused(path: Path, said: str) -> Refused | None:
    if any(sign in said for sign in _DAMAGED):
        return damaged(path)
    full = f"There is no room on the disk for the dossier “{path.name}”; free some and try again."
    sentences = {
        "locked": f"The dossier “{path.name}” is in use by another program; close it there and try again.",
        "busy": f"The dossier “{path.name}” is in use by another program; close it there and try again.",
        "readonly": f"The dossier “{path.name}” may not be changed here; copy it to a folder of your own first.",
        "full": full,
        "unable to open": f"The dossier “{path.name}” cannot be opened or made here; choose another folder.",
        "disk i/o": f"The dossier “{path.name}” cannot be read from its disk; copy it to another one.",
    }
    for sign, sentence in sentences.items():
        if sign in said:
            return Refused(full if sign in ("unable to open", "disk i/o") and _no_room(path) else sentence)
    return None


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM
    except OSError:
        return False
