"""Which amendments a reader has read, in and out of their table: fingerprints of words, and no words.

It is private to the reader: nothing here is merged, shared or exported (`merging/partner_copy.py`), and on a server,
where many read one dossier, each has their own rows under a name that says nothing of them. What a fingerprint is made
of is `redline/amendments/fingerprints.py`'s business.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from app.storage.schema import AmendmentReadRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AT_ONCE = 400
"""Fingerprints in one statement: fewer than the variables that an SQLite of any build takes."""


def load_read(session: Session, reader: str) -> frozenset[str]:
    """The fingerprints of the amendments that a reader has read."""
    return frozenset(session.scalars(select(AmendmentReadRow.fingerprint).where(AmendmentReadRow.reader == reader)))


def store_read(session: Session, reader: str, fingerprints: Collection[str]) -> None:
    """Keep that a reader has read these; saying it twice changes nothing."""
    new = sorted(set(fingerprints) - load_read(session, reader))
    if new:
        session.execute(insert(AmendmentReadRow), [{"reader": reader, "fingerprint": one} for one in new])


def forget_read(session: Session, reader: str, fingerprints: Collection[str]) -> None:
    """Have a reader not have read these; what they had not read is no error."""
    gone = sorted(set(fingerprints))
    for start in range(0, len(gone), _AT_ONCE):
        some = AmendmentReadRow.fingerprint.in_(gone[start : start + _AT_ONCE])
        session.execute(delete(AmendmentReadRow).where(AmendmentReadRow.reader == reader, some))
