"""What drafts are called where others speak of them by their labels: in proposals, notes and words on who asked.

It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from app.job import Refused
from app.storage.schema import ConfirmationRow, DraftRow, NoteRow, ProposalRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def relabel(session: Session, old: str, new: str) -> None:
    """Give the draft `old` another label, everywhere. Raises Refused where another draft has it."""
    if old == new:
        return
    labels = session.scalars(select(DraftRow.label)).all()
    if new in labels:
        raise Refused(f"The dossier already has a draft “{new}”; give this one another label.")
    session.execute(update(DraftRow).where(DraftRow.label == old).values(label=new))
    for table, column in (
        (NoteRow, "draft_label"),
        (NoteRow, "other_label"),
        (ConfirmationRow, "older_label"),
        (ConfirmationRow, "newer_label"),
    ):
        own = table.__table__.c[column]
        session.execute(update(table).where(own == old).values({column: new}))
    names = {old: new}
    for row in session.scalars(select(ProposalRow)):
        row.base = spoken_to(row.base, names)
        row.as_read = read_with(row.as_read, names)
    session.flush()
    session.expire_all()


def spoken_to(base: str, names: Mapping[str, str]) -> str:
    """The draft that a proposal names, by its new label where it is one of those that got another."""
    return next((new for old, new in names.items() if base and _plain(old) == _plain(base)), base)


def read_with(as_read: str, names: Mapping[str, str]) -> str:
    """The same in what the program had read of a proposal (JSON, "" for none)."""
    if not as_read or not names:
        return as_read
    said = json.loads(as_read)
    base = spoken_to(said["base"], names)
    if base == said["base"]:
        return as_read
    return json.dumps({**said, "base": base}, ensure_ascii=False, sort_keys=True)


def free_label(label: str, taken: set[str]) -> str:
    """A label that no draft has: `label` itself, else with a number behind it."""
    number, wanted = 2, label
    folded = {one.casefold() for one in taken}
    while wanted.casefold() in folded:
        wanted, number = f"{label} ({number})", number + 1
    return wanted


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()
