"""The content of a dossier in two short words, so that what was made from it can be known to hold still.

One stands for all that decides what changed between two drafts and who asked for it, one for what a person said of
that. It says nothing of when; whether it is worth asking at all, `stamp.py` knows.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from sqlalchemy import literal_column, select

from app.storage.schema import Base

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement, Connection
    from sqlalchemy.orm import Session

    from app.storage.sqlite import sqlite3

SAID = frozenset({"confirmations"})
"""Tables with what a person said of who asked."""
ASIDE = frozenset(
    {"alembic_version", "amendments_read", "conflicts", "dossier", "former", "notes", "positions", "preferences"}
)
"""Tables that decide nothing of a comparison. Every other table does: one that is forgotten here costs time alone."""
_AT_ONCE = 500
_PLAIN = 2
"""The form of `marshal` in which equal rows are equal bytes, whatever else holds their values. What is written in it is
never read.
"""


@dataclass(frozen=True, slots=True)
class DossierState:
    """The content of a dossier. Equal words mean equal content."""

    facts: str
    """Of drafts, papers and all else that decides what changed and who asked for it."""
    said: str
    """Of what a person confirmed or rejected."""


def state_of(session: Session) -> DossierState:
    """The state of the dossier that a session reads."""
    connection = session.connection()
    tables = sorted(Base.metadata.tables)
    said = [name for name in tables if name in SAID]
    facts = [name for name in tables if name not in SAID | ASIDE]
    if connection.dialect.name == "postgresql":
        return DossierState(_word_of_server(connection, facts), _word_of_server(connection, said))
    cursor: sqlite3.Cursor = connection.connection.cursor()  # type: ignore[assignment]
    return DossierState(_word(cursor, facts), _word(cursor, said))


def word_of_all(cursor: sqlite3.Cursor) -> str:
    """A short word for all that is in a file."""
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    return _word(cursor, [str(name) for (name,) in cursor.fetchall()])


def _word(cursor: sqlite3.Cursor, tables: Iterable[str]) -> str:
    """A short word for all rows of some tables."""
    content = blake2b(digest_size=16)
    for table in tables:
        content.update(f"{table}\n".encode())
        cursor.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
        while rows := cursor.fetchmany(_AT_ONCE):
            content.update(marshal.dumps(rows, _PLAIN))
    return content.hexdigest()


def _word_of_server(connection: Connection, tables: Iterable[str]) -> str:
    """The same, with the rows of each table made into one word where they lie: they are not sent."""
    content = blake2b(digest_size=16)
    for table in tables:
        row = "sha256(convert_to(CAST(one AS text), 'UTF8'))"
        word: ColumnElement[str] = literal_column(f"encode(sha256(string_agg({row}, '' ORDER BY {row})), 'hex')")
        asked = select(word).select_from(Base.metadata.tables[table].alias("one"))
        content.update(f"{table}\n{connection.execute(asked).scalar_one()}\n".encode())
    return content.hexdigest()
