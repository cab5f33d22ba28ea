"""What a person sets in a dossier and that has one value at a time: notes, authors, own actors, preferences, pins.

Each is known by a key that is the same in every copy of the dossier, and its value is plain JSON, so that two dossiers
can be laid side by side (`merging/merge.py`). What belongs to drafts, to papers and to who asked has files of its own
(`draft_values.py`, `paper_values.py`, `confirmation_values.py`). It works inside a session that is handed in and
commits nothing.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import delete, func, select, true

from app.storage.schema import (
    ActorNameRow,
    ActorRow,
    AuthorRow,
    DossierRow,
    MembershipRow,
    NoteRow,
    PinRow,
    PreferenceRow,
)
from app.storage.values.value_history import digest_of, former_digests, remember

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import DeclarativeBase, Session

_WRITTEN = ("changed", "made", "author")
"""Columns of a note that tell who wrote it and when."""


class MergeableValue(ABC):
    """One sort of thing with one value at a time."""

    sort: ClassVar[str]
    """Its name in the tables `former_digests` and `conflicts`."""

    @abstractmethod
    def values(self, session: Session) -> dict[str, Any]:
        """All there are of the sort, by key."""

    @abstractmethod
    def put(self, session: Session, key: str, value: Any) -> None:
        """Have `value` in the place of what the key has, or as new; nothing is remembered."""

    def value(self, session: Session, key: str) -> Any:
        """The value of a key, None where there is none."""
        return self.values(session).get(key)

    def counted(self, value: Any) -> Any:
        """What of a value makes it another one; who said it and when does not."""
        return value

    def joined(self, ours: Any, theirs: Any) -> Any:
        """One value for two that count the same: the same one on either side."""
        return ours

    def digest_of(self, value: Any) -> str:
        """The digest of what counts of a value."""
        return digest_of(self.counted(value))

    def digests(self, session: Session) -> dict[str, str]:
        """The digest of every value, by key."""
        return {key: self.digest_of(value) for key, value in self.values(session).items()}

    def is_first(self, value: Any) -> bool:
        """Whether nobody has touched the value yet, so that any other one came after it."""
        return bool(value == "")

    def is_before(self, value: Any, other: Any) -> bool:
        """Whether nobody has touched `value` yet, or it is `other` but for what it does not say: no word of it is lost
        where `other` takes its place.
        """
        return self.is_first(value)

    def former(self, session: Session, key: str) -> frozenset[str]:
        """The digests of the values that the key had."""
        return former_digests(session, self.sort, key)

    def digest(self, session: Session, key: str) -> str:
        """The digest of the value of a key, "" where there is none."""
        value = self.value(session, key)
        return "" if value is None else self.digest_of(value)

    def leave(self, session: Session, key: str) -> None:
        """Remember the value that a key has and is about to lose."""
        if digest := self.digest(session, key):
            remember(session, self.sort, key, [digest])


class _Titles(MergeableValue):
    """The title and the forum of the dossier."""

    sort = "dossier"

    def values(self, session: Session) -> dict[str, Any]:
        row = session.scalars(select(DossierRow)).one()
        return {"title": row.title, "forum": row.forum}

    def put(self, session: Session, key: str, value: Any) -> None:
        setattr(session.scalars(select(DossierRow)).one(), key, value)
        session.flush()


class _Notes(MergeableValue):
    """Notes, by their ids."""

    sort = "note"

    def values(self, session: Session) -> dict[str, Any]:
        return {row.key: columns_of(row, "key") for row in session.scalars(select(NoteRow).order_by(NoteRow.key))}

    def value(self, session: Session, key: str) -> Any:
        row = session.get(NoteRow, key)
        return None if row is None else columns_of(row, "key")

    def put(self, session: Session, key: str, value: Any) -> None:
        session.merge(NoteRow(key=key, **value))
        session.flush()

    def is_first(self, value: Any) -> bool:
        return False  # a note edited in the second in which it was made looks untouched

    def counted(self, value: Any) -> Any:
        return {name: said for name, said in value.items() if name not in _WRITTEN}

    def joined(self, ours: Any, theirs: Any) -> Any:
        return max(ours, theirs, key=lambda note: tuple(note[name] for name in _WRITTEN))


class _Authors(MergeableValue):
    """Who authors of tracked changes are, by their names in the files."""

    sort = "author"

    def values(self, session: Session) -> dict[str, Any]:
        return {row.author: row.actor for row in session.scalars(select(AuthorRow).order_by(AuthorRow.author))}

    def value(self, session: Session, key: str) -> Any:
        row = session.get(AuthorRow, key)
        return None if row is None else row.actor

    def put(self, session: Session, key: str, value: Any) -> None:
        session.merge(AuthorRow(author=key, actor=value))
        session.flush()


class _Preferences(MergeableValue):
    """What a person set for the dossier, by name."""

    sort = "preference"

    def values(self, session: Session) -> dict[str, Any]:
        rows = session.scalars(select(PreferenceRow).order_by(PreferenceRow.name))
        return {row.name: row.value for row in rows}

    def put(self, session: Session, key: str, value: Any) -> None:
        session.merge(PreferenceRow(name=key, value=value))
        session.flush()


class _OwnActors(MergeableValue):
    """Actors of the dossier's own, by their ids, with their names and members in order."""

    sort = "actor"

    def values(self, session: Session) -> dict[str, Any]:
        return self._read(session, true())

    def value(self, session: Session, key: str) -> Any:
        return self._read(session, ActorRow.id == key).get(key)

    def _read(self, session: Session, where: ColumnElement[bool]) -> dict[str, Any]:
        rows = session.scalars(select(ActorRow).where(where).order_by(ActorRow.position))
        found = {row.id: {**columns_of(row, "id", "position"), "names": [], "members": []} for row in rows}
        names = select(ActorNameRow).join(ActorRow, ActorRow.id == ActorNameRow.actor).where(where)
        for name in session.scalars(names.order_by(ActorNameRow.actor, ActorNameRow.position)):
            found[name.actor]["names"].append(columns_of(name, "actor", "position"))
        members = select(MembershipRow).join(ActorRow, ActorRow.id == MembershipRow.group).where(where)
        for member in session.scalars(members.order_by(MembershipRow.group, MembershipRow.position)):
            found[member.group]["members"].append(columns_of(member, "group", "position"))
        return found

    def put(self, session: Session, key: str, value: Any) -> None:
        old = session.get(ActorRow, key)
        place = (session.scalar(select(func.max(ActorRow.position))) or 0) + 1 if old is None else old.position
        if old is not None:
            session.delete(old)
            session.flush()
        facts = {name: said for name, said in value.items() if name not in ("names", "members")}
        session.add(ActorRow(id=key, position=place, **facts))
        session.flush()
        session.add_all([ActorNameRow(actor=key, position=at, **one) for at, one in enumerate(value["names"])])
        session.add_all([MembershipRow(group=key, position=at, **one) for at, one in enumerate(value["members"])])
        session.flush()


class _Pins(MergeableValue):
    """What a provision of an older draft was joined with in a newer one: the key is older hash, provision, newer hash,
    as JSON; the value the provisions of the newer draft.
    """

    sort = "pin"

    def values(self, session: Session) -> dict[str, Any]:
        found: dict[str, Any] = {}
        columns = (PinRow.older_sha256, PinRow.older_provision, PinRow.newer_sha256, PinRow.newer_provision)
        for row in session.scalars(select(PinRow).order_by(*columns)):
            key = pin_key(row.older_sha256, row.older_provision, row.newer_sha256)
            found.setdefault(key, []).append(row.newer_provision)
        return found

    def put(self, session: Session, key: str, value: Any) -> None:
        older, provision, newer = json.loads(key)
        session.execute(
            delete(PinRow).where(
                PinRow.older_sha256 == older, PinRow.older_provision == provision, PinRow.newer_sha256 == newer
            )
        )
        session.add_all(
            [
                PinRow(older_sha256=older, older_provision=provision, newer_sha256=newer, newer_provision=one)
                for one in value
            ]
        )
        session.flush()


TITLES, NOTES, AUTHORS = _Titles(), _Notes(), _Authors()
PREFERENCES, ACTORS, PINS = _Preferences(), _OwnActors(), _Pins()


def pin_key(older_sha256: str, provision: str, newer_sha256: str) -> str:
    """The key of a pin: what was joined, and in which draft its other half stands."""
    return json.dumps([older_sha256, provision, newer_sha256], ensure_ascii=False)


def columns_of(row: DeclarativeBase, *left_out: str) -> dict[str, Any]:
    """The values of a row by column, but for some."""
    return {name: getattr(row, name) for name in row.__table__.columns.keys() if name not in left_out}  # noqa: SIM118
