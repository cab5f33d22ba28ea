"""What a dossier that was set aside has and the copy in its place has not: counted as far as a damaged file can be
read. Nothing is written.

Rows are compared by all they hold in the columns that both files have, so that one that was changed since counts too.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from app.job import Refused
from app.storage.file.connections import connect
from app.storage.sqlite import sqlite3

_COUNTED = {
    "draft": "drafts",
    "instrument": "instruments",
    "proposal": "proposals",
    "position": "positions",
    "answer": "confirmations",
    "note": "notes",
}
"""What a person would miss, and in which table it lies."""
_PLACES = frozenset({"id", "position", "paper_id"})
"""Columns that say where a row lies, and not what it holds."""


@dataclass(frozen=True, slots=True)
class BackupLoss:
    """What is not in a copy."""

    counts: tuple[tuple[str, int], ...]
    """How many there are of each sort of which there are any: "draft", "proposal", "position", "answer", "note"."""
    unread: bool
    """Whether some of the file could not be read: there may be more."""


def backup_loss_of(aside: Path, copy: Path) -> BackupLoss:
    """What the dossier at `aside`, which may be damaged, has and the one at `copy` has not."""
    try:
        with closing(connect(aside, "ro", 0)) as damaged, closing(connect(copy, "ro", 0)) as sound:
            damaged.text_factory = sound.text_factory = bytes
            found = [(sort, *_more_in(damaged, sound, table)) for sort, table in _COUNTED.items()]
    except (sqlite3.DatabaseError, UnicodeDecodeError, OSError, Refused):
        return BackupLoss((), unread=True)
    counts = tuple((sort, count) for sort, count, _ in found if count)
    return BackupLoss(counts, any(not whole for *_, whole in found))


def _more_in(damaged: sqlite3.Connection, sound: sqlite3.Connection, table: str) -> tuple[int, bool]:
    """How many rows of a table only the first has, and whether all of it could be read."""
    columns = _columns(sound, table)
    with suppress(sqlite3.DatabaseError):
        columns = [name for name in _columns(damaged, table) if name in columns] or columns
    if not columns:
        return 0, True  # the copy is of a schema that had no such table
    said = ", ".join(f'"{name}"' for name in columns)
    there = frozenset(sound.execute(f'SELECT {said} FROM "{table}"'))
    found: set[tuple[object, ...]] = set()
    whole = True
    for order in ("", " ORDER BY rowid DESC"):  # from both ends, up to the damage
        if whole := _take(damaged, f'SELECT {said} FROM "{table}" NOT INDEXED{order}', found):
            break
    return len(found - there), whole


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    names = [bytes(name).decode("utf-8", "replace") for (name,) in rows]
    return [name for name in names if name not in _PLACES]


def _take(damaged: sqlite3.Connection, asked: str, found: set[tuple[object, ...]]) -> bool:
    """Take the rows that are asked for as long as they can be read; returns whether those were all."""
    try:
        for row in damaged.execute(asked):
            found.add(row)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    return True
