"""What a person adds to a dossier: notes, pins, positions, and words on attributions; in and out of their tables.

Each is anchored to the hash of a draft's file, a provision's id, and where it matters a range and the words there. It
is not evidence read from papers (`papers.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.storage.schema import NoteRow, PinRow, PositionRow
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Note:
    """A person's note on words of a draft. Offsets count code points of the stored field; `quote` stood there."""

    draft_sha256: str
    provision: str
    field: str
    start: int
    end: int
    quote: str
    text: str
    author: str = ""
    date: str = ""


def store_pin(session: Session, older_sha256: str, newer_sha256: str, pair: tuple[str, str]) -> None:
    """Keep that the provision `pair[0]` of the older draft is `pair[1]` of the newer one.

    Saying it twice changes nothing.
    """
    session.merge(
        PinRow(older_sha256=older_sha256, newer_sha256=newer_sha256, older_provision=pair[0], newer_provision=pair[1])
    )


def remove_pin(session: Session, older_sha256: str, newer_sha256: str, pair: tuple[str, str]) -> None:
    """Forget a pin; one that is not there is no error."""
    session.execute(
        delete(PinRow).where(
            PinRow.older_sha256 == older_sha256,
            PinRow.newer_sha256 == newer_sha256,
            PinRow.older_provision == pair[0],
            PinRow.newer_provision == pair[1],
        )
    )


def load_pins(session: Session, older_sha256: str, newer_sha256: str) -> tuple[tuple[str, str], ...]:
    """The pins between two drafts as (older provision, newer provision), in order."""
    rows = session.execute(
        select(PinRow.older_provision, PinRow.newer_provision)
        .where(PinRow.older_sha256 == older_sha256, PinRow.newer_sha256 == newer_sha256)
        .order_by(PinRow.older_provision, PinRow.newer_provision)
    )
    return tuple((older, newer) for older, newer in rows)


def store_note(session: Session, note: Note) -> None:
    """Add a note."""
    session.add(
        NoteRow(
            draft_sha256=note.draft_sha256,
            provision=note.provision,
            field=note.field,
            start=note.start,
            end=note.end,
            quote=note.quote,
            author=note.author,
            date=note.date,
            text=note.text,
        )
    )


def load_notes(session: Session, draft_sha256: str) -> tuple[Note, ...]:
    """The notes on one draft, in the order in which they were added."""
    rows = session.scalars(select(NoteRow).where(NoteRow.draft_sha256 == draft_sha256).order_by(NoteRow.id))
    return tuple(
        Note(r.draft_sha256, r.provision, r.field, r.start, r.end, r.quote, r.text, r.author, r.date) for r in rows
    )


def store_position(session: Session, position: Position) -> None:
    """Add a position entered by hand."""
    session.add(
        PositionRow(
            actor=position.actor.id,
            as_written=position.actor.as_written,
            stance=position.stance.value,
            address=position.address,
            ask=position.ask,
            source=position.source,
            where=position.where,
            date=position.date,
        )
    )


def load_positions(session: Session) -> tuple[Position, ...]:
    """The positions entered by hand, in the order in which they were added."""
    rows = session.scalars(select(PositionRow).order_by(PositionRow.id))
    return tuple(
        Position(ActorRef(r.actor, r.as_written), Stance(r.stance), r.address, r.ask, r.source, r.where, r.date)
        for r in rows
    )
