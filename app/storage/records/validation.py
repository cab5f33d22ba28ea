"""Whether what is in a dossier that comes from elsewhere is what this program writes, before anything of it is taken
over.

It may come from a stick: its texts are looked at as those of any imported file. That its tables are those of a dossier
was asked when it was opened (`shape.py`). Nothing is changed, neither in it nor elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String, literal, select, text

from app.job import Refused
from app.message import Message
from app.storage.records.drafts import load_draft
from app.storage.records.shelf.instruments import LONGEST_TEXT, load_shelf
from app.storage.schema import Base, DraftRow

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.storage.store import Store

LARGEST = 2 << 30
"""Bytes of a dossier that is merged; it holds pictures of pages."""
_LONGEST = LONGEST_TEXT
"""Characters of one text."""
_HAS_NUL = {"sqlite": "instr({}, char(0)) > 0", "postgresql": "strpos({}, chr(26) || '0') > 0"}
"""How each engine is asked whether a text has NUL in it; on a server two signs stand for it (`column_types.py`)."""


def check_size(path: Path) -> None:
    """Raise Refused for a file that is too large to be merged. What is not there, whoever opens it says."""
    try:
        size = path.stat().st_size
    except OSError:
        return
    if size > LARGEST:
        raise Refused(
            Message(
                "The dossier “{0}” is larger than a dossier can be that is merged ({1} GB).", (path.name, LARGEST >> 30)
            )
        )


def check_texts(session: Session, store: Store) -> None:
    """Raise Refused when a text has NUL in it or is too long, or a mark does not lie on its words."""
    has_nul = _HAS_NUL[session.connection().dialect.name]
    for table in Base.metadata.sorted_tables:
        names = [f'"{column.name}"' for column in table.columns if isinstance(column.type, String)]
        if not names:
            continue
        odd = " OR ".join(f"{has_nul.format(name)} OR length({name}) > {_LONGEST}" for name in names)
        if session.execute(select(literal(1)).select_from(table).where(text(odd)).limit(1)).first() is not None:
            raise Refused(
                Message("The dossier “{0}” has a text in it that is none; it cannot be merged.", (store.path.name,))
            )
    for row in session.query(DraftRow.label).order_by(DraftRow.position):
        load_draft(session, row.label)  # which asks that marks lie on their words
    load_shelf(session)
