"""The content of a dossier in two short words, so that what was made from it can be known to hold still.

One stands for all that decides what changed between two drafts and who asked for it, one for what a person said of
that. It says nothing of when; whether it is worth asking at all, `stamp.py` knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from app.storage.sqlite import sqlite3

SAID = frozenset({"confirmations"})
"""Tables with what a person said of who asked."""
ASIDE = frozenset({"alembic_version", "conflicts", "dossier", "former", "notes", "positions", "preferences"})
"""Tables that decide nothing of a comparison. Every other table does: one that is forgotten here costs time alone."""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class State:
    """The content of a dossier. Equal words mean equal content."""

    facts: str
    """Of drafts, papers and all else that decides what changed and who asked for it."""
    said: str
    """Of what a person confirmed or rejected."""


def state_of(session: Session) -> State:
    """The state of the dossier that a session reads."""
    cursor: sqlite3.Cursor = session.connection().connection.cursor()  # type: ignore[assignment]
    tables = _tables(cursor)
    said = [name for name in tables if name in SAID]
    facts = [name for name in tables if name not in SAID | ASIDE]
    return State(_word(cursor, facts), _word(cursor, said))


def word_of_all(cursor: sqlite3.Cursor) -> str:
    """A short word for all that is in a file."""
    return _word(cursor, _tables(cursor))


def _tables(cursor: sqlite3.Cursor) -> list[str]:
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    return [str(name) for (name,) in cursor.fetchall()]


def _word(cursor: sqlite3.Cursor, tables: Iterable[str]) -> str:
    """A short word for all rows of some tables."""
    content = blake2b(digest_size=16)
    for table in tables:
        content.update(f"{table}\n".encode())
        cursor.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
        while rows := cursor.fetchmany(_AT_ONCE):
            content.update(repr(rows).encode())
    return content.hexdigest()
