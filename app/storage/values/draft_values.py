"""What is said of each draft of a dossier, one value at a time: its label, symbol, date, meeting and file, and how its
text was read.

A draft is known by its file (`identity_of`), whatever it is called here. It works inside a session that is handed in
and commits nothing.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from app.storage.schema import DraftRow, MarkRow, ProvisionRow, ReportRow
from app.storage.values.draft_names import relabel
from app.storage.values.value_history import digest_of
from app.storage.values.values import MergeableValue, columns_of

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import DeclarativeBase, Session

_FACTS = ("title", "language", "profile", "profile_why", "words", "unofficial", "received")
"""Columns of a draft that come of reading its file."""
_TOLD = frozenset({"told", "profile_told"})
"""Columns that say what stands beside them once more: they make no reading another one, and a dossier of an earlier
schema has nothing in them.
"""
_BELOW: tuple[tuple[type[DeclarativeBase], tuple[str, ...]], ...] = (
    (ProvisionRow, ("draft_id",)),
    (MarkRow, ("draft_id",)),
    (ReportRow, ("id", "draft_id", "paper_id")),
)


def identity_of(session: Session, row: DraftRow) -> str:
    """By what a draft is the same in two dossiers: its file's hash or, where it came of no file, its text."""
    return row.sha256 or f"={_digest(session, row)}"


def drafts_by_identity(session: Session) -> dict[str, DraftRow]:
    """All drafts by their identities, in their order."""
    return {identity_of(session, row): row for row in session.scalars(select(DraftRow).order_by(DraftRow.position))}


class _Fact(MergeableValue):
    """One column of every draft, by the draft's identity."""

    sort = "fact"

    def __init__(self, column: str, sort: str) -> None:
        self._column = column
        self.sort = sort  # type: ignore[misc]

    def values(self, session: Session) -> dict[str, Any]:
        return {identity: getattr(row, self._column) for identity, row in drafts_by_identity(session).items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        row = drafts_by_identity(session)[key]
        if self._column == "label":
            relabel(session, row.label, value)
        else:
            setattr(row, self._column, value)
            session.flush()


class _Readings(MergeableValue):
    """How the text of each draft was read: its words, its marks, its notation and the report."""

    sort = "reading"

    def values(self, session: Session) -> dict[str, Any]:
        return {identity: _reading(session, row) for identity, row in drafts_by_identity(session).items()}

    def value(self, session: Session, key: str) -> Any:
        row = drafts_by_identity(session).get(key)
        return None if row is None else _reading(session, row)

    def digests(self, session: Session) -> dict[str, str]:
        return {identity: _digest(session, row) for identity, row in drafts_by_identity(session).items()}

    def digest(self, session: Session, key: str) -> str:
        row = drafts_by_identity(session).get(key)
        return "" if row is None else _digest(session, row)

    def counted(self, value: Any) -> Any:
        return {
            sort: [_without_told(one) for one in rows] if isinstance(rows, list) else _without_told(rows)
            for sort, rows in value.items()
        }

    def put(self, session: Session, key: str, value: Any) -> None:
        row = drafts_by_identity(session)[key]
        for name, said in {"profile_told": "", **value["facts"]}.items():
            setattr(row, name, said)
        session.flush()
        for table, _ in reversed(_BELOW):
            session.execute(delete(table).where(table.__table__.c.draft_id == row.id))
        for table, _ in _BELOW:
            rows = [{**one, "draft_id": row.id} for one in value[table.__tablename__]]
            if rows:
                session.execute(insert(table), rows)

    def is_first(self, value: Any) -> bool:
        return False


class _Inspections(MergeableValue):
    """That a person looked at how a draft was read, or took that back; it is said of one reading, and of no other."""

    sort = "inspection"

    def values(self, session: Session) -> dict[str, Any]:
        return {identity: _inspection(session, row) for identity, row in drafts_by_identity(session).items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        row = drafts_by_identity(session)[key]
        row.inspected, row.inspector, row.inspected_reading = value["day"], value["by"], value["reading"]
        session.flush()

    def counted(self, value: Any) -> Any:
        return [bool(value["day"]), bool(value["reading"])]

    def is_first(self, value: Any) -> bool:
        return not value["reading"]


READINGS, INSPECTIONS = _Readings(), _Inspections()
FACTS = tuple(
    _Fact(column, f"draft {column}") for column in ("label", "symbol", "date", "meeting", "source")
)  # "title" and "language" come of reading
LABELS = FACTS[0]


def leave_reading(session: Session, label: str) -> None:
    """Remember how the text of the draft with this label is read, before it is read anew."""
    row = session.scalars(select(DraftRow).where(DraftRow.label == label)).one_or_none()
    if row is not None:
        READINGS.leave(session, identity_of(session, row))


def reading_inspected(session: Session, row: DraftRow) -> bool:
    """Whether what is said of a look at a draft is said of the reading that it has now."""
    return bool(row.inspected_reading) and row.inspected_reading == _digest(session, row)


def inspect_reading(session: Session, label: str, day: str, by: str) -> None:
    """Have a person's look at the present reading of a draft on `day`, or, where that is "", have it taken back."""
    row = session.scalars(select(DraftRow).where(DraftRow.label == label)).one()
    key = identity_of(session, row)
    INSPECTIONS.leave(session, key)
    INSPECTIONS.put(session, key, {"day": day, "by": by, "reading": _digest(session, row)})


def _inspection(session: Session, row: DraftRow) -> dict[str, str]:
    if not reading_inspected(session, row):
        return {"day": "", "by": "", "reading": ""}
    return {"day": row.inspected, "by": row.inspector, "reading": row.inspected_reading}


def _without_told(row: dict[str, Any]) -> dict[str, Any]:
    return {name: said for name, said in row.items() if name not in _TOLD}


def _reading(session: Session, row: DraftRow) -> dict[str, Any]:
    rows = {
        table.__tablename__: [columns_of(one, *left_out) for one in session.scalars(_under(table, row.id))]
        for table, left_out in _BELOW
    }
    return {"facts": {name: getattr(row, name) for name in (*_FACTS, "profile_told")}, **rows}


def _digest(session: Session, row: DraftRow) -> str:
    """The digest of a reading, row by row: a long text is not held as a whole."""
    content = blake2b(digest_of({name: getattr(row, name) for name in _FACTS}).encode(), digest_size=16)
    for table, left_out in _BELOW:
        columns = [column for column in table.__table__.columns if column.name not in (*left_out, *_TOLD)]
        under = _under(table, row.id).with_only_columns(*columns)
        content.update(table.__tablename__.encode())
        for one in session.execute(under):
            content.update(repr(tuple(one)).encode("utf-8", "surrogatepass"))
    return content.hexdigest()


def _under(table: type[DeclarativeBase], draft_id: int) -> Select[Any]:
    columns = table.__table__.c
    order = [columns[name] for name in ("provision", "field", "position") if name in columns]
    return select(table).where(columns.draft_id == draft_id).order_by(*order)
