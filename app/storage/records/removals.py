"""Taking a draft or a paper out of a dossier and putting it back as it was, and the order of the drafts.

What others rest on is not taken out: notes, pins, confirmations, entries by hand. A value that was taken out holds its
rows and is nobody else's to read. It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, delete, func, insert, or_, select, update

from app.job import Refused
from app.message import Message
from app.storage.digests.damage import damaged_below
from app.storage.digests.recorder import mark_damaged
from app.storage.digests.stored_digests import rows_behind
from app.storage.records.drafts import check_free
from app.storage.records.papers import check_new_paper
from app.storage.schema import (
    AskRow,
    ConfirmationRow,
    DraftRow,
    MarkRow,
    NoteRow,
    PageRow,
    PaperRow,
    PinRow,
    PositionRow,
    ProposalActorRow,
    ProposalRow,
    ProvisionRow,
    ReportRow,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import DeclarativeBase, Session

RowValues = dict[str, Any]
_OF_A_DRAFT = ((ProvisionRow, "draft_id"), (MarkRow, "draft_id"), (ReportRow, "draft_id"), (PageRow, "draft_id"))
_OF_A_PAPER = (
    (ProposalRow, "paper_id"),
    (ProposalActorRow, "paper_id"),
    (AskRow, "paper_id"),
    (ReportRow, "paper_id"),
)


@dataclass(frozen=True)
class RemovedRecord:
    """A draft or a paper that was taken out, to be put back with `put_back`."""

    name: str
    """The draft's label, or the paper's source."""
    draft: bool
    _row: RowValues
    _below: tuple[tuple[RowValues, ...], ...]
    """The rows of each table that hung on it, in the order of that list."""
    _damaged: frozenset[tuple[str, tuple[Any, ...]]] = frozenset()
    """What of it was not as it was stored when it was taken out (`digests.damage.damaged_below`)."""


def take_out_draft(session: Session, label: str) -> RemovedRecord:
    """Take the draft with this very label out of the dossier, with all that hangs on it; those behind it move up.

    Raises Refused when there is none, and when a note, a pin, a confirmation or a proposal entered by hand rests on it.
    """
    row = _draft_row(session, label)
    _refuse_rested(f"The draft “{label}”", _on_a_draft(session, row.sha256, label))
    return _lifted(session, row)


def lift_out(session: Session, label: str) -> RemovedRecord:
    """The same, whatever rests on it: for a draft in whose place another comes. Raises Refused when there is none."""
    return _lifted(session, _draft_row(session, label))


def _draft_row(session: Session, label: str) -> DraftRow:
    row = session.scalars(select(DraftRow).where(DraftRow.label == label)).one_or_none()
    if row is None:
        raise Refused(Message("The dossier has no draft “{0}” any more; open it again.", (label,)))
    return row


def _lifted(session: Session, row: DraftRow) -> RemovedRecord:
    removed = _taken_out(session, DraftRow, row.id, row.label, _OF_A_DRAFT)
    _close_up(session, DraftRow)
    return removed


def take_out_paper(session: Session, sha256: str) -> RemovedRecord:
    """Take the paper with this hash out of the dossier, with its proposals.

    Raises Refused when there is none, and when a confirmation or a position entered by hand rests on it.
    """
    row = session.scalars(select(PaperRow).where(PaperRow.sha256 == sha256)).first() if sha256 else None
    if row is None:
        raise Refused("The dossier has this proposal paper no more; open it again.")
    _refuse_rested(f"The paper “{row.source}”", _on_a_paper(session, row.id))
    removed = _taken_out(session, PaperRow, row.id, row.source, _OF_A_PAPER)
    _close_up(session, PaperRow)
    return removed


def read_out(session: Session, row: DraftRow | PaperRow) -> RemovedRecord:
    """A draft or a paper with all that hangs on it, which stays where it is: to be put into another dossier."""
    if isinstance(row, DraftRow):
        return _read(session, DraftRow, row.id, row.label, _OF_A_DRAFT)
    return _read(session, PaperRow, row.id, row.source, _OF_A_PAPER)


def put_in(session: Session, removed: RemovedRecord, label: str = "") -> None:
    """Put what was read out of another dossier into this one, as the last; a draft under `label`, if one is given.

    Raises Refused when its label or its file is there already.
    """
    row = {**removed._row, "position": sys.maxsize} | ({"label": label} if label else {})
    put_back(session, replace(removed, _row=row))


def put_back(session: Session, removed: RemovedRecord) -> None:
    """Put back what was taken out, at its place.

    Raises Refused when its label or its file was taken meanwhile.
    """
    row, table = dict(removed._row), DraftRow if removed.draft else PaperRow
    if removed.draft:
        check_free(session, row["label"], row["sha256"], row["source"])
    else:
        check_new_paper(session, row["sha256"], row["source"])
    place, below = row["position"], _OF_A_DRAFT if removed.draft else _OF_A_PAPER
    row["position"] = (session.scalar(select(func.max(table.position))) or 0) + 1
    identity = session.execute(insert(table).returning(table.id), row).scalar_one()
    for (child, key), rows in zip(below, removed._below, strict=True):
        if rows:
            session.execute(insert(child), [{**one, key: identity} for one in rows])
    if removed._damaged:
        mark_damaged(session, [(sort, (identity, *rest)) for sort, rest in removed._damaged])
    ids = _in_order(session, table)
    ids.remove(identity)
    ids.insert(place, identity)
    arrange(session, table, ids)


def order_drafts(session: Session, labels: Sequence[str]) -> None:
    """Put the drafts in the order of `labels`, which name each of them once. Raises Refused when they do not."""
    ids = {label: identity for identity, label in session.execute(select(DraftRow.id, DraftRow.label))}
    if sorted(labels) != sorted(ids):
        raise Refused("The drafts of the dossier were changed meanwhile; open it again.")
    arrange(session, DraftRow, [ids[label] for label in labels])


def _taken_out(
    session: Session,
    table: type[DraftRow | PaperRow],
    identity: int,
    name: str,
    below: Sequence[tuple[type[DeclarativeBase], str]],
) -> RemovedRecord:
    removed = _read(session, table, identity, name, below)
    session.execute(delete(table).where(table.id == identity))
    return removed


def _read(
    session: Session,
    table: type[DraftRow | PaperRow],
    identity: int,
    name: str,
    below: Sequence[tuple[type[DeclarativeBase], str]],
) -> RemovedRecord:
    (row,) = _rows(session, table, table.__table__.c.id == identity)
    kept = [tuple(_rows(session, child, child.__table__.c[key] == identity)) for child, key in below]
    damaged = damaged_below(rows_behind(session.connection()), table.__tablename__, identity)
    return RemovedRecord(name, table is DraftRow, row, tuple(kept), damaged)


def _rows(session: Session, table: type[DeclarativeBase], where: ColumnElement[bool]) -> list[RowValues]:
    """The rows that `where` names, parents first, each without a number of its own."""
    columns = table.__table__
    assert isinstance(columns, Table)
    rows = session.execute(select(columns).where(where).order_by(*columns.primary_key)).mappings()
    return [{name: value for name, value in row.items() if name != "id"} for row in rows]


# --- what rests on it ---


def _on_a_draft(session: Session, sha256: str, label: str) -> tuple[tuple[int, str, str], ...]:
    def count(table: type[DeclarativeBase], where: ColumnElement[bool]) -> int:
        return session.scalar(select(func.count()).select_from(table).where(where)) or 0

    hashed = bool(sha256)
    pins = or_(PinRow.older_sha256 == sha256, PinRow.newer_sha256 == sha256) & hashed
    words = or_(
        or_(ConfirmationRow.older_sha256 == sha256, ConfirmationRow.newer_sha256 == sha256) & hashed,
        ConfirmationRow.older_label == label,
        ConfirmationRow.newer_label == label,
    )
    entered = select(AskRow.key).where(
        AskRow.paper_id == ProposalRow.paper_id, AskRow.proposal == ProposalRow.position, AskRow.kind == "entry"
    )
    return (
        (count(NoteRow, ((NoteRow.draft_sha256 == sha256) & hashed) | (NoteRow.draft_label == label)), "note", "notes"),
        (count(PinRow, pins), "pin", "pins"),
        (count(ConfirmationRow, words), "confirmation", "confirmations"),
        (
            count(ProposalRow, (ProposalRow.base == label) & entered.exists()),
            "proposal entered by hand",
            "proposals entered by hand",
        ),
    )


def _on_a_paper(session: Session, identity: int) -> tuple[tuple[int, str, str], ...]:
    keys = set(session.scalars(select(ProposalRow.key).where(ProposalRow.paper_id == identity)))
    asks = set(session.scalars(select(AskRow.key).where(AskRow.paper_id == identity)))
    said = (json.loads(one)["asked"] for one in session.scalars(select(ConfirmationRow.attribution)))
    positions = session.scalars(select(PositionRow.ask)).all()
    return (
        (sum(asked["proposal"] in keys or asked["ask"] in asks for asked in said), "confirmation", "confirmations"),
        (sum(ask in asks for ask in positions), "position", "positions"),
    )


def _refuse_rested(what: str, resting: Sequence[tuple[int, str, str]]) -> None:
    said = [f"{count} {one if count == 1 else many}" for count, one, many in resting if count]
    if said:
        joined = " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)
        raise Refused(
            Message("{0} cannot be removed while something rests on it ({1}); take that back first.", (what, joined))
        )


# --- the order ---


def _in_order(session: Session, table: type[DraftRow | PaperRow]) -> list[int]:
    return list(session.scalars(select(table.id).order_by(table.position)))


def _close_up(session: Session, table: type[DraftRow | PaperRow]) -> None:
    arrange(session, table, _in_order(session, table))


def arrange(session: Session, table: type[DraftRow | PaperRow], ids: Sequence[int]) -> None:
    """Number the rows anew in this order. Places are unique at every step: they go below zero first."""
    for place, identity in enumerate(ids):
        session.execute(update(table).where(table.id == identity).values(position=-1 - place))
    session.execute(update(table).values(position=-1 - table.position))
