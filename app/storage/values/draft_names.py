"""What drafts are called where others speak of them by their labels: in proposals, notes and words on who asked, also
in those of a colleague's that wait to be settled.

It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from app.job import Refused
from app.message import Message
from app.storage.schema import ConfirmationRow, ConflictRow, DraftRow, NoteRow, ProposalRow
from app.storage.values.confirmation_values import WORDS, key_of
from app.storage.values.paper_values import PROPOSALS
from app.storage.values.value_history import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LabelMap = Mapping[str, str]
"""Labels of drafts and what they are called now, or in another dossier."""
_LABELS = {"note": ("draft_label", "other_label"), "word": ("older_label", "newer_label")}


def relabel(session: Session, old: str, new: str) -> None:
    """Give the draft `old` another label, everywhere. Raises Refused where another draft has it."""
    if old == new:
        return
    labels = session.scalars(select(DraftRow.label)).all()
    if new in labels:
        raise Refused(Message("The dossier already has a draft “{0}”; give this one another label.", (new,)))
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
        row.base = renamed_base(row.base, names)
        row.as_read = read_with(row.as_read, names)
    _relabel_conflicts(session, names)
    session.flush()
    session.expire_all()


def _relabel_conflicts(session: Session, names: LabelMap) -> None:
    """Have what waits to be settled speak of drafts by their new labels; what says the same then waits once."""
    singles = {single.sort: single for single in (PROPOSALS, WORDS)}
    rows = list(session.scalars(select(ConflictRow).where(ConflictRow.sort.in_(singles)).order_by(ConflictRow.id)))
    waiting = {(row.sort, row.key, row.digest) for row in rows}
    for row in rows:
        old = json.loads(row.theirs)
        value = in_our_words(row.sort, old, names)
        if value == old:
            continue
        key = key_of(value[0]) if row.sort == WORDS.sort and row.key == key_of(old[0]) else row.key
        place = row.sort, key, singles[row.sort].digest_of(value)
        waiting.discard((row.sort, row.key, row.digest))
        if place in waiting:
            session.delete(row)
            continue
        waiting.add(place)
        _, row.key, row.digest = place
        row.theirs = canonical_json(value)


def in_our_words(sort: str, value: Any, names: LabelMap) -> Any:
    """A value that speaks of drafts by other labels: one of theirs by those that they have in our dossier."""
    if not names:
        return value
    if sort == "word" and isinstance(value, list):
        return [in_our_words(sort, one, names) for one in value]
    if sort in _LABELS:
        return {**value, **{column: names.get(value[column], value[column]) for column in _LABELS[sort]}}
    if sort == "proposal":
        return {**value, "base": renamed_base(value["base"], names), "as_read": read_with(value["as_read"], names)}
    return value


def renamed_base(base: str, names: LabelMap) -> str:
    """The draft that a proposal names, by its new label where it is one of those that got another."""
    return next((new for old, new in names.items() if base and _plain(old) == _plain(base)), base)


def read_with(as_read: str, names: LabelMap) -> str:
    """The same in what the program had read of a proposal (JSON, "" for none)."""
    if not as_read or not names:
        return as_read
    said = json.loads(as_read)
    base = renamed_base(said["base"], names)
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
