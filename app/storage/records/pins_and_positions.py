"""What a person adds to a dossier: pins and positions, in and out of their tables.

Pins are anchored to the hashes of two drafts' files and the ids of provisions. It is not evidence read from papers
(`papers.py`); notes have a file of their own (`notes.py`), and so have words on attributions (`reviews.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.storage.file.errors import read_back
from app.storage.schema import PinRow, PositionRow
from app.storage.values.value_history import digest_of, remember
from app.storage.values.values import PINS, columns_of, pin_key
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def store_pin(session: Session, older_sha256: str, newer_sha256: str, pair: tuple[str, str]) -> None:
    """Keep that the provision `pair[0]` of the older draft is `pair[1]` of the newer one.

    Saying it twice changes nothing.
    """
    PINS.leave(session, pin_key(older_sha256, pair[0], newer_sha256))
    session.merge(
        PinRow(older_sha256=older_sha256, newer_sha256=newer_sha256, older_provision=pair[0], newer_provision=pair[1])
    )


def remove_pin(session: Session, older_sha256: str, newer_sha256: str, pair: tuple[str, str]) -> None:
    """Forget a pin; one that is not there is no error."""
    PINS.leave(session, pin_key(older_sha256, pair[0], newer_sha256))
    session.execute(
        delete(PinRow).where(
            PinRow.older_sha256 == older_sha256,
            PinRow.newer_sha256 == newer_sha256,
            PinRow.older_provision == pair[0],
            PinRow.newer_provision == pair[1],
        )
    )


@read_back()
def load_all_pins(session: Session) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """All pins, by the hashes of the two drafts between which they were made."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    rows = session.scalars(select(PinRow).order_by(PinRow.older_provision, PinRow.newer_provision))
    for row in rows:
        found.setdefault((row.older_sha256, row.newer_sha256), []).append((row.older_provision, row.newer_provision))
    return {key: tuple(pins) for key, pins in found.items()}


def load_pins(session: Session, older_sha256: str, newer_sha256: str) -> tuple[tuple[str, str], ...]:
    """The pins between two drafts as (older provision, newer provision), in order."""
    rows = session.execute(
        select(PinRow.older_provision, PinRow.newer_provision)
        .where(PinRow.older_sha256 == older_sha256, PinRow.newer_sha256 == newer_sha256)
        .order_by(PinRow.older_provision, PinRow.newer_provision)
    )
    return tuple((older, newer) for older, newer in rows)


def store_position(session: Session, position: Position) -> None:
    """Add a position entered by hand, under its id."""
    session.add(
        PositionRow(
            key=position.id,
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


def remove_position(session: Session, identity: str) -> None:
    """Forget a position; one that is not there is no error. That it once was is remembered, under no key: a colleague
    may have entered the same one.
    """
    for row in session.scalars(select(PositionRow).where(PositionRow.key == identity)):
        remember(session, "position", "", [digest_of(columns_of(row, "id", "key"))])
    session.execute(delete(PositionRow).where(PositionRow.key == identity))


@read_back()
def load_positions(session: Session) -> tuple[Position, ...]:
    """The positions entered by hand, in the order in which they were added."""
    rows = session.scalars(select(PositionRow).order_by(PositionRow.id))
    return tuple(
        Position(
            ActorRef(r.actor, r.as_written), Stance(r.stance), r.address, r.ask, r.source, r.where, r.date, id=r.key
        )
        for r in rows
    )
