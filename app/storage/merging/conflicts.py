"""Conflicts: what a colleague's dossier had otherwise than ours, where only one value can hold. Ours holds until a
person takes theirs.

It works inside a session that is handed in and commits nothing; how conflicts come about is `merge.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from app.job import Overtaken, Refused
from app.message import Message
from app.storage.merging.draft_order import ORDER
from app.storage.schema import ConflictRow, FormerRow
from app.storage.values.confirmation_values import WORDS
from app.storage.values.draft_values import FACTS, INSPECTIONS, READINGS
from app.storage.values.instrument_values import INSTRUMENT_FACTS, INSTRUMENT_TEXTS
from app.storage.values.paper_values import PAPERS, PROPOSALS
from app.storage.values.value_history import canonical_json, former_digests, remember
from app.storage.values.values import ACTORS, AUTHORS, PINS, PREFERENCES, TITLES, MergeableValue

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SORTS: dict[str, MergeableValue] = {
    single.sort: single
    for single in (
        TITLES,
        *FACTS,
        READINGS,
        INSPECTIONS,
        ORDER,
        PAPERS,
        PROPOSALS,
        *INSTRUMENT_FACTS,
        INSTRUMENT_TEXTS,
        AUTHORS,
        ACTORS,
        PREFERENCES,
        PINS,
        WORDS,
    )
}


@dataclass(frozen=True)
class Conflict:
    """Something that a colleague has otherwise: values as plain JSON. `number` is its own in the dossier."""

    number: int
    sort: str
    key: str
    ours: Any
    theirs: Any


def write_down(session: Session, sort: str, key: str, digest: str, theirs: Any) -> bool:
    """Keep a value of theirs as a conflict; returns whether it was not there yet."""
    same = (ConflictRow.sort == sort) & (ConflictRow.key == key) & (ConflictRow.digest == digest)
    if session.scalars(select(ConflictRow.id).where(same)).first() is not None:
        return False
    session.add(ConflictRow(sort=sort, key=key, digest=digest, theirs=canonical_json(theirs)))
    session.flush()
    return True


def load_conflicts(session: Session) -> tuple[Conflict, ...]:
    """The conflicts that wait to be settled, in the order in which they were met."""
    rows = session.scalars(select(ConflictRow).order_by(ConflictRow.id))
    return tuple(
        Conflict(row.id, row.sort, row.key, _SORTS[row.sort].value(session, row.key), json.loads(row.theirs))
        for row in rows
    )


@dataclass(frozen=True)
class SettledConflict:
    """A conflict that was settled, so that it can be opened again."""

    number: int
    sort: str
    key: str
    digest: str
    theirs: str
    ours: Any
    left: str
    """The digest of what was there when it was settled."""
    remembered: frozenset[str]
    """What became a former value by that."""


def settle(session: Session, number: int, *, theirs: bool) -> SettledConflict:
    """Settle a conflict: have their value from now on, or ours for good; either way the other one is a former value.

    Raises Refused when there is no such conflict, or what it is about is gone, or another draft has their label.
    """
    row = session.get(ConflictRow, number)
    if row is None:
        raise Refused(Message("There is no conflict {0} any more.", (number,)))
    single = _SORTS[row.sort]
    ours, before = single.value(session, row.key), former_digests(session, row.sort, row.key)
    if theirs:
        if ours is None:
            raise Refused(
                Message("What conflict {0} is about is not in the dossier any more; keep what is there.", (number,))
            )
        single.leave(session, row.key)
        single.put(session, row.key, json.loads(row.theirs))
    else:
        remember(session, row.sort, row.key, [row.digest])
    left, remembered = single.digest(session, row.key), former_digests(session, row.sort, row.key) - before
    settled = SettledConflict(number, row.sort, row.key, row.digest, row.theirs, ours, left, remembered)
    session.execute(delete(ConflictRow).where(ConflictRow.id == number))
    session.flush()
    return settled


def open_again(session: Session, settled: SettledConflict) -> None:
    """Have a conflict wait again, and our value as it was; neither value is a former one by having been settled.

    Raises Overtaken where it is not any more as settling left it.
    """
    single = _SORTS[settled.sort]
    if single.digest(session, settled.key) != settled.left:
        now = single.value(session, settled.key)
        raise Overtaken("Somebody else changed this after it was settled; nothing was put over it.", now)
    if settled.ours is not None and settled.left != single.digest_of(settled.ours):
        single.put(session, settled.key, settled.ours)
    same = (FormerRow.sort == settled.sort) & (FormerRow.key == settled.key)
    session.execute(delete(FormerRow).where(same, FormerRow.digest.in_(settled.remembered)))
    facts = {"sort": settled.sort, "key": settled.key, "digest": settled.digest, "theirs": settled.theirs}
    session.add(ConflictRow(id=settled.number, **facts))
    session.flush()


def close_settled(ours: Session, theirs: Session) -> None:
    """Take away conflicts about values that theirs does not have any more, and that ours has by now."""
    for row in list(ours.scalars(select(ConflictRow))):
        single = _SORTS[row.sort]
        equal = single.digest(ours, row.key) == row.digest
        left = row.digest in former_digests(theirs, row.sort, row.key) and single.digest(theirs, row.key) != row.digest
        if equal or left:
            ours.delete(row)
    ours.flush()
