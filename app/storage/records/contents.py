"""What is in a dossier, counted: its title and how many rows of each sort. No text is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.storage.schema import (
    VERSIONS,
    ActorRow,
    AskRow,
    AuthorRow,
    ConfirmationRow,
    ConflictRow,
    DossierRow,
    DraftRow,
    EvidenceRow,
    InstrumentRow,
    MarkRow,
    NoteRow,
    PageRow,
    PaperRow,
    PinRow,
    PositionRow,
    PreferenceRow,
    ProposalRow,
    ProvisionRow,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.schema import Base

_COUNTED = {
    "drafts": DraftRow,
    "provisions": ProvisionRow,
    "marks": MarkRow,
    "pages": PageRow,
    "instruments": InstrumentRow,
    "papers": PaperRow,
    "proposals": ProposalRow,
    "asks": AskRow,
    "actors": ActorRow,
    "authors": AuthorRow,
    "evidence": EvidenceRow,
    "positions": PositionRow,
    "notes": NoteRow,
    "preferences": PreferenceRow,
    "pins": PinRow,
    "confirmations": ConfirmationRow,
    "conflicts": ConflictRow,
}


@dataclass(frozen=True, slots=True)
class DossierContents:
    """What is in a dossier: its title, the number of its schema, and how many there are of each sort."""

    title: str
    schema: int
    counts: Mapping[str, int]


def title_of(session: Session) -> str:
    """The dossier's title; nothing is counted."""
    return session.scalars(select(DossierRow.title)).one()


def contents_of(session: Session) -> DossierContents:
    """Count what is in the dossier: that goes over every table."""
    return DossierContents(
        title=title_of(session),
        schema=int(session.execute(select(VERSIONS.c.version_num)).scalar_one()),
        counts={name: _counted(session, table) for name, table in _COUNTED.items()},
    )


def _counted(session: Session, table: type[Base]) -> int:
    """How many rows a table has. They are counted by their key: SQLite counts rows as such in one step, which nothing
    ends when a stranger's pages lead in a circle.
    """
    key = next(iter(table.__table__.primary_key))
    return session.scalar(select(func.count(key))) or 0
