"""Instruments that come from a colleague's shelf. The same text is the same instrument, whatever it is called there.

It works inside two sessions that are handed in, only reads theirs, and commits nothing. What is said otherwise of what
both have is merged elsewhere (`merge.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.storage.schema import InstrumentRow
from app.storage.values.instrument_values import instruments_by_identity
from app.storage.values.values import columns_of
from app.treaty.instruments import instrument_key

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.merging.outcome import MergeOutcome


def bring_instruments(ours: Session, theirs: Session, merged: MergeOutcome) -> None:
    """Bring in instruments that ours has not, behind those that it has, each a version of what it is there."""
    here, there = instruments_by_identity(ours), instruments_by_identity(theirs)
    keys = {row.key: here[identity].key for identity, row in there.items() if identity in here}
    new = [row for identity, row in there.items() if identity not in here]
    taken = set(ours.scalars(select(InstrumentRow.key)))
    for row in new:
        keys[row.key] = row.key if row.key not in taken else instrument_key(row.key, taken)
        taken.add(keys[row.key])
    place = ours.scalar(select(func.max(InstrumentRow.position)))
    for number, row in enumerate(new, 0 if place is None else place + 1):
        facts = columns_of(row, "key", "position", "version_of")
        version_of = keys.get(row.version_of, "")
        ours.add(InstrumentRow(key=keys[row.key], position=number, version_of=version_of, **facts))
    ours.flush()
    merged.came["instrument"] += len(new)
    merged.only_here["instrument"] += len(here.keys() - there.keys())
