"""A copy of a dossier for a partner: a new file, into which only what may be left in is written.

Nothing is written and taken away again, so that no byte of what is left out is in the file. What may be left in is said
here, and nowhere else; it opens no file and commits nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from app.storage.records.reviews import confirmation_values
from app.storage.schema import (
    AmendmentReadRow,
    AskRow,
    Base,
    ConfirmationRow,
    ConflictRow,
    DossierRow,
    DraftRow,
    FormerRow,
    NoteRow,
    PositionRow,
    PreferenceRow,
    ProposalRow,
)
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.orm import Session

    from app.treaty.confirmations import Confirmation

_AT_ONCE = 500
_NEVER = frozenset(table.__tablename__ for table in (PreferenceRow, AmendmentReadRow, FormerRow, ConflictRow))
"""Tables of which nothing is shared: who we are, what we read, what was there before, and what waits to be settled."""
_OF_PAPERS = frozenset({"papers", "proposals", "proposal_actors", "asks"})


class CopiedNotes(StrEnum):
    """Which notes a copy has."""

    NONE = "none"
    SHARED = "shared"
    """Those that are not private."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PartnerCopyOptions:
    """What a copy for a partner has beside the drafts, their pages, and what decides who is named."""

    notes: CopiedNotes = CopiedNotes.SHARED
    matched: bool = True
    """With the proposal papers, by whose wording changes are matched."""
    positions: bool = False
    """With positions that were entered by hand."""
    writers: bool = False
    """With who wrote the notes that it has, as far as they said so; never when."""


def write_shared(
    source: Session, target: Session, choice: PartnerCopyOptions, words: Sequence[Confirmation] | None = None
) -> Counter[str]:
    """Write what `choice` leaves in of one dossier into a new one; returns how many rows of each table it left out.

    `words` are the confirmations that it gets, all of them when None: without papers not every one names the same.
    """
    standing = None if words is None else {word.number: confirmation_values(word) for word in words}
    left: Counter[str] = Counter()
    for table in Base.metadata.sorted_tables:
        if table.name == DossierRow.__tablename__:
            target.execute(table.delete())
        if table.name in _NEVER or (table.name in _OF_PAPERS and not choice.matched):
            left[table.name] += _count(source, table)
            continue
        for rows in _in_parts(source, table):
            stay = [row for row in rows if _stays(table.name, row, choice)]
            if standing is not None and table.name == ConfirmationRow.__tablename__:
                stay = [{**row, **standing[row["id"]]} for row in rows if row["id"] in standing]
            if table.name == ProposalRow.__tablename__:
                stay = [_as_it_counts(source, row) for row in stay]
            kept = list(map(_bare(table.name, choice), stay))
            left[table.name] += len(rows) - len(kept)
            if kept:
                target.execute(insert(table), kept)
    return +left


def _in_parts(source: Session, table: Table) -> Iterator[list[dict[str, Any]]]:
    rows = source.execute(select(table).order_by(*table.primary_key)).mappings()
    while part := rows.fetchmany(_AT_ONCE):
        yield [dict(row) for row in part]


def _stays(table: str, row: dict[str, Any], choice: PartnerCopyOptions) -> bool:
    if table == NoteRow.__tablename__:
        return choice.notes is CopiedNotes.ALL or (choice.notes is CopiedNotes.SHARED and not row["private"])
    if table == PositionRow.__tablename__:
        return choice.positions
    if table == "report_lines":
        return choice.matched or row["paper_id"] is None
    return True


def _as_it_counts(source: Session, row: dict[str, Any]) -> dict[str, Any]:
    """A proposal's row as it counts, where a person entered it: their first words, put right since, are for nobody
    else. What was read of a paper is in the paper.
    """
    block = (AskRow.paper_id == row["paper_id"], AskRow.proposal == row["position"])
    asks = source.execute(select(AskRow.kind, AskRow.wording).where(*block).order_by(AskRow.position)).all()
    before = json.loads(row["as_read"])["asks"] if row["as_read"] else []
    if EvidenceKind.ENTRY not in {*(kind for kind, _ in asks), *(ask["kind"] for ask in before)}:
        return row
    parts = (*(wording for _, wording in asks), row["rationale"])
    return {**row, "as_read": "", "text": "\n".join(part for part in parts if part)}


def _bare(table: str, choice: PartnerCopyOptions) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes a row of a table one that does not say who entered it, nor when."""
    if table == NoteRow.__tablename__:
        return lambda row: {**row, "author": row["author"] if choice.writers else "", "made": "", "changed": ""}
    if table == DraftRow.__tablename__:
        return lambda row: {**row, "inspected": "", "inspector": "", "inspected_reading": ""}
    if table == ConfirmationRow.__tablename__:
        return lambda row: {
            **row, "author": "", "date": "", "note": "", "attribution": _said_plainly(row["attribution"])
        }  # fmt: skip
    return lambda row: row


def _said_plainly(attribution: str) -> str:
    """A stored attribution without who had confirmed it before, which is no part of what it says."""
    return json.dumps({**json.loads(attribution), "notes": []}, ensure_ascii=False, sort_keys=True)


def _count(source: Session, table: Table) -> int:
    return source.scalar(select(func.count()).select_from(table)) or 0
