"""What is said of proposal papers and of their proposals, one value at a time: each paper's file and date, and each
proposal as it counts, with what had been read of it.

It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from app.storage.schema import AskRow, PaperRow, ProposalActorRow, ProposalRow
from app.storage.values.value_history import digest_of
from app.storage.values.values import MergeableValue, columns_of
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PLACE = ("paper_id", "proposal", "position")


def papers_by_identity(session: Session) -> dict[str, PaperRow]:
    """All papers in their order, by the hash of their file; by what is in them, where it has none."""
    found = {}
    for row in session.scalars(select(PaperRow).order_by(PaperRow.position)):
        keys = select(ProposalRow.key).where(ProposalRow.paper_id == row.id).order_by(ProposalRow.position)
        found[row.sha256 or f"={digest_of([row.source, *session.scalars(keys)])}"] = row
    return found


class _Papers(MergeableValue):
    """Under which name and of which date a paper is kept, by its identity."""

    sort = "paper"

    def values(self, session: Session) -> dict[str, Any]:
        return {key: {"source": row.source, "date": row.date} for key, row in papers_by_identity(session).items()}

    def put(self, session: Session, key: str, value: Any) -> None:
        """Its proposals go by its name too, where they went by the old one."""
        row = papers_by_identity(session)[key]
        named = (ProposalRow.paper_id == row.id) & (ProposalRow.source == row.source)
        session.execute(update(ProposalRow).where(named).values(source=value["source"]))
        row.source, row.date = value["source"], value["date"]
        session.flush()
        session.expire_all()

    def is_first(self, value: Any) -> bool:
        return False

    def is_before(self, value: Any, other: Any) -> bool:
        """The same name without a date."""
        return not value["date"] and value["source"] == other["source"]


class _Proposals(MergeableValue):
    """Proposals as they count, by their ids."""

    sort = "proposal"

    def values(self, session: Session) -> dict[str, Any]:
        actors: dict[tuple[int, int], list[Any]] = {}
        asks: dict[tuple[int, int], list[Any]] = {}
        for name in session.scalars(select(ProposalActorRow).order_by(*ProposalActorRow.__table__.primary_key)):
            actors.setdefault((name.paper_id, name.proposal), []).append(columns_of(name, *_PLACE))
        for ask in session.scalars(select(AskRow).order_by(*AskRow.__table__.primary_key)):
            asks.setdefault((ask.paper_id, ask.proposal), []).append(columns_of(ask, *_PLACE))
        rows = session.scalars(select(ProposalRow).order_by(ProposalRow.paper_id, ProposalRow.position))
        return {
            row.key: self._value(row, actors.get((row.paper_id, row.position), []),
                                 asks.get((row.paper_id, row.position), []))
            for row in rows
        }  # fmt: skip

    def value(self, session: Session, key: str) -> Any:
        row = session.scalars(select(ProposalRow).where(ProposalRow.key == key)).first()
        if row is None:
            return None
        below = [
            [
                columns_of(one, *_PLACE)
                for one in session.scalars(
                    select(table)
                    .where(table.paper_id == row.paper_id, table.proposal == row.position)
                    .order_by(table.position)
                )
            ]
            for table in (ProposalActorRow, AskRow)
        ]
        return self._value(row, *below)

    def _value(self, row: ProposalRow, actors: list[Any], asks: list[Any]) -> dict[str, Any]:
        return {**columns_of(row, "paper_id", "position", "key", "source"), "actors": actors, "asks": asks}

    def put(self, session: Session, key: str, value: Any) -> None:
        row = session.scalars(select(ProposalRow).where(ProposalRow.key == key)).one()
        for name, said in value.items():
            if name not in ("actors", "asks"):
                setattr(row, name, said)
        for table in (ProposalActorRow, AskRow):
            session.execute(delete(table).where(table.paper_id == row.paper_id, table.proposal == row.position))
        place = {"paper_id": row.paper_id, "proposal": row.position}
        session.add_all([ProposalActorRow(position=at, **place, **one) for at, one in enumerate(value["actors"])])
        session.add_all([AskRow(position=at, **place, **one) for at, one in enumerate(value["asks"])])
        session.flush()

    def is_first(self, value: Any) -> bool:
        return not value["review"]

    def counted(self, value: Any) -> Any:
        """Of one entered by hand not the first words, which a copy for a partner does not have."""
        if all(ask["kind"] != EvidenceKind.ENTRY for ask in value["asks"]):
            return value
        return {name: said for name, said in value.items() if name not in ("as_read", "text")}

    def joined(self, ours: Any, theirs: Any) -> Any:
        return max(ours, theirs, key=lambda one: (one["as_read"], one["text"]))


PAPERS, PROPOSALS = _Papers(), _Proposals()
