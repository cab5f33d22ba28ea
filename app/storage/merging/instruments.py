"""Instruments that come from a colleague's shelf. The same text is the same instrument, whatever it is called there.

It works inside two sessions that are handed in, only reads theirs, and commits nothing. What is said otherwise of what
both have is merged elsewhere (`merge.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.storage.merging.interleave import UNDATED, interleave_orders
from app.storage.schema import InstrumentRow
from app.storage.values.instrument_values import instruments_by_identity
from app.storage.values.values import columns_of
from app.treaty.instruments import instrument_key

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.merging.outcome import MergeOutcome


def bring_instruments(ours: Session, theirs: Session, merged: MergeOutcome) -> None:
    """Bring in instruments that ours has not, each a version of what it is there, and have all in the order of both:
    the same one whichever comes to the other. Between two that both have an older one stands first.
    """
    here, there = instruments_by_identity(ours), instruments_by_identity(theirs)
    keys = {row.key: here[identity].key for identity, row in there.items() if identity in here}
    new = [row for identity, row in there.items() if identity not in here]
    taken = set(ours.scalars(select(InstrumentRow.key)))
    for row in new:
        keys[row.key] = row.key if row.key not in taken else instrument_key(row.key, taken)
        taken.add(keys[row.key])
    dates = {identity: row.date for identity, row in (*there.items(), *here.items())}
    order = interleave_orders(list(here), list(there), lambda identity: (dates[identity] or UNDATED, identity))
    for row in new:
        facts = columns_of(row, "key", "position", "version_of")
        version_of = keys.get(row.version_of, "")
        ours.add(InstrumentRow(key=keys[row.key], position=len(order), version_of=version_of, **facts))
    ours.flush()
    now = instruments_by_identity(ours)
    if list(now) != order:
        for place, identity in enumerate(order):
            now[identity].position = place
        ours.flush()
    merged.came["instrument"] += len(new)
    merged.only_here["instrument"] += len(here.keys() - there.keys())
