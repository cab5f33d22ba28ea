"""Whether a dossier that comes from elsewhere is what this program writes, before anything of it is taken over.

It may come from a stick: its file, its tables and its texts are looked at as those of any imported file. Nothing is
changed, neither in it nor elsewhere.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlalchemy import String, text

from app.job import Refused
from app.storage.connections import connect
from app.storage.drafts import load_draft
from app.storage.file import of_older_schema
from app.storage.plain_words import damaged, plain_words
from app.storage.schema import Base, DraftRow

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.storage.store import Store
    from app.treaty.draft import Provision

LARGEST = 2 << 30
"""Bytes of a dossier that is merged; it holds pictures of pages."""
_LONGEST = 20_000_000
"""Characters of one text."""
_HAS_NUL = {"sqlite": "instr({}, char(0)) > 0", "postgresql": "strpos({}, chr(26) || '0') > 0"}
"""How each engine is asked whether a text has NUL in it; on a server two signs stand for it (`columns.py`)."""


def check_shape(path: Path) -> None:
    """Raise Refused for a file that is too large, no dossier or a newer one, and Damaged for one that has anything but
    the tables of a dossier: no view and no trigger is ever run.
    """
    try:
        size = path.stat().st_size
    except OSError:
        return  # whoever opens it says why it cannot be read
    if size > LARGEST:
        raise Refused(f"The dossier “{path.name}” is larger than a dossier can be that is merged ({LARGEST >> 30} GB).")
    of_older_schema(path)  # refuses what is no dossier, and a newer one
    tables = {*Base.metadata.tables, "alembic_version"}
    with plain_words(path), closing(connect(path, "ro", 5.0)) as connection:
        for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"):
            plain = kind == "table" and name in tables and not str(sql).casefold().startswith("create virtual")
            if not plain and not (kind == "index" and table in tables):
                raise damaged(path)


def check_texts(session: Session, store: Store) -> None:
    """Raise Refused when a text has NUL in it or is too long, and Damaged when a mark does not lie on its words."""
    has_nul = _HAS_NUL[session.connection().dialect.name]
    for table in Base.metadata.sorted_tables:
        names = [f'"{column.name}"' for column in table.columns if isinstance(column.type, String)]
        if not names:
            continue
        odd = " OR ".join(f"{has_nul.format(name)} OR length({name}) > {_LONGEST}" for name in names)
        if session.execute(text(f'SELECT 1 FROM "{table.name}" WHERE {odd} LIMIT 1')).first() is not None:
            raise Refused(f"The dossier “{store.path.name}” has a text in it that is none; it cannot be merged.")
    for row in session.query(DraftRow.label).order_by(DraftRow.position):
        if not all(map(_marked_within, load_draft(session, row.label).provisions)):
            raise store.damaged()


def _marked_within(provision: Provision) -> bool:
    fields = ((provision.text, provision.marks.text), (provision.heading, provision.marks.heading))
    return all(0 <= mark.start <= mark.end <= len(words) for words, marks in fields for mark in marks)
