"""The order of a dossier's drafts as one value. It works inside a session that is handed in and commits nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.storage.records.removals import order_drafts
from app.storage.values.draft_values import drafts_by_identity
from app.storage.values.values import MergeableValue

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class _Order(MergeableValue):
    """The drafts' identities in their order, under one key."""

    sort = "order"

    def values(self, session: Session) -> dict[str, Any]:
        return {"": list(drafts_by_identity(session))}

    def put(self, session: Session, key: str, value: Any) -> None:
        """Drafts that `value` does not name, since they came later, stay behind those they stand behind."""
        there = drafts_by_identity(session)
        order = [identity for identity in value if identity in there]
        before = ""
        for identity in there:
            if identity not in order:
                order.insert(order.index(before) + 1 if before else 0, identity)
            before = identity
        order_drafts(session, [there[identity].label for identity in order])
        session.expire_all()

    def is_first(self, value: Any) -> bool:
        return False


ORDER = _Order()
