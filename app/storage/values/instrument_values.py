"""What is said of each instrument on the shelf, one value at a time, and its text.

An instrument is known by its file (`identity_of`), whatever its key is here. It works inside a session that is handed
in and commits nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.storage.schema import InstrumentRow
from app.storage.values.value_history import digest_of
from app.storage.values.values import MergeableValue

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_READ = ("language", "words", "text")
"""Columns that come of reading its file."""


def identity_of(row: InstrumentRow) -> str:
    """By what an instrument is the same in two dossiers: its file's hash or, where it came of no file, its text."""
    return row.sha256 or f"={digest_of(row.text)}"


def instruments_by_identity(session: Session) -> dict[str, InstrumentRow]:
    """All instruments by their identities, in their order."""
    rows = session.scalars(select(InstrumentRow).order_by(InstrumentRow.position, InstrumentRow.key))
    return {identity_of(row): row for row in rows}


class _InstrumentFact(MergeableValue):
    """One column of every instrument, by its identity."""

    sort = "instrument fact"

    def __init__(self, column: str, sort: str) -> None:
        self._column = column
        self.sort = sort  # type: ignore[misc]

    def values(self, session: Session) -> dict[str, Any]:
        return {identity: getattr(row, self._column) for identity, row in instruments_by_identity(session).items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        setattr(instruments_by_identity(session)[key], self._column, value)
        session.flush()


class _Versions(MergeableValue):
    """Of which other instrument each is a version, by their identities; "" for none, or one that is not there."""

    sort = "instrument version"

    def values(self, session: Session) -> dict[str, Any]:
        rows = instruments_by_identity(session)
        identities = {row.key: identity for identity, row in rows.items()}
        return {identity: identities.get(row.version_of, "") for identity, row in rows.items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        rows = instruments_by_identity(session)
        rows[key].version_of = rows[value].key if value in rows else ""
        session.flush()


class _InstrumentTexts(MergeableValue):
    """The words of each instrument, and how they were read."""

    sort = "instrument text"

    def values(self, session: Session) -> dict[str, Any]:
        rows = instruments_by_identity(session)
        return {identity: {name: getattr(row, name) for name in _READ} for identity, row in rows.items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        row = instruments_by_identity(session)[key]
        for name in _READ:
            setattr(row, name, value[name])
        session.flush()

    def is_first(self, value: Any) -> bool:
        return False


INSTRUMENT_FACTS = (
    _InstrumentFact("title", "instrument title"),
    _InstrumentFact("short_name", "instrument short name"),
    _InstrumentFact("symbol", "instrument symbol"),
    _InstrumentFact("date", "instrument date"),
    _InstrumentFact("in_force", "instrument in force"),
    _Versions(),
)
INSTRUMENT_TEXTS = _InstrumentTexts()
