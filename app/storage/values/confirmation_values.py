"""What a person said of who asked for a change: all words on the same change and the same ask, one after another, are
one value, for of them the last one counts.

It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from app.storage.schema import ConfirmationRow
from app.storage.values.value_history import canonical_json
from app.storage.values.values import MergeableValue, columns_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SAID_BY = ("author", "date", "note")


def said_of(word: dict[str, Any]) -> dict[str, Any]:
    """What a word says, whoever says it."""
    attribution = {**json.loads(word["attribution"]), "notes": ()}  # they tell who had confirmed it before
    return {**{name: said for name, said in word.items() if name not in _SAID_BY}, "attribution": attribution}


class ConfirmationValues(MergeableValue):
    """Confirmed and rejected attributions, by change and ask (`key_of`)."""

    sort = "word"

    def in_order(self, session: Session) -> list[dict[str, Any]]:
        """All words in the order in which they were said."""
        return words_in_order(session)

    def values(self, session: Session) -> dict[str, Any]:
        """Of each key the words as they were said one after another."""
        found: dict[str, Any] = {}
        for word in self.in_order(session):
            found.setdefault(key_of(word), []).append(word)
        return found

    def put(self, session: Session, key: str, value: Any) -> None:
        """They stand where the first of the old ones stood among all words, or behind all."""
        rest: list[Any] = []
        place = -1
        for word in words_in_order(session):
            if key_of(word) != key:
                rest.append(word)
            elif place < 0:
                place = len(rest)
        place = len(rest) if place < 0 else place
        put_words(session, [*rest[:place], *value, *rest[place:]])

    def is_first(self, value: Any) -> bool:
        """A word is never untouched: somebody said it."""
        return False

    def counted(self, value: Any) -> Any:
        """What is said, whoever says it and how often."""
        said = [said_of(one) for one in value]
        return [one for at, one in enumerate(said) if at == 0 or one != said[at - 1]]

    def joined(self, ours: Any, theirs: Any) -> Any:
        """Two persons who said the same: both, the earlier one first; who is not named says nothing of his own. Ours,
        as they are, where theirs name nobody else.
        """
        if len(self.counted(ours)) != 1:
            return ours
        mine, named = (
            {canonical_json(one): one for one in said if _is_named(one)} for said in (ours, (*ours, *theirs))
        )
        if len(named) == len(mine):
            return ours
        return sorted(named.values(), key=lambda one: (one["date"], canonical_json(one)))


def _is_named(word: dict[str, Any]) -> bool:
    return any(word[name] for name in _SAID_BY)


WORDS = ConfirmationValues()


def key_of(word: dict[str, Any]) -> str:
    """On which change between which drafts, and on which ask, a word is."""
    said = json.loads(word["attribution"])
    asked = said["asked"]
    ask = asked["ask"] or [sorted(actor["id"] for actor in said["actors"]), asked["kind"], asked["quote"].split()]
    drafts = [word[f"{side}_sha256"] or f"={word[f'{side}_label']}" for side in ("older", "newer")]
    return canonical_json([*drafts, word["kind"], word["older"], word["newer"], said["opposite"], ask])


def change_of(key: str) -> str:
    """The part of a key that tells the change, whoever is said to have asked for it."""
    return canonical_json(json.loads(key)[:5])


def words_in_order(session: Session) -> list[dict[str, Any]]:
    """All words in the order in which they were said, without their numbers."""
    rows = session.scalars(select(ConfirmationRow).order_by(ConfirmationRow.id))
    return [columns_of(row, "id") for row in rows]


def put_words(session: Session, words: Sequence[dict[str, Any]]) -> None:
    """Have exactly these words in this order; those before the first difference keep their numbers."""
    rows = list(session.scalars(select(ConfirmationRow).order_by(ConfirmationRow.id)))
    same = 0
    while same < min(len(rows), len(words)) and columns_of(rows[same], "id") == words[same]:
        same += 1
    last = max((row.id for row in rows), default=0) if same < len(rows) else 0
    first = rows[same].id if same < len(rows) else (rows[-1].id + 1 if rows else 1)
    if last:
        session.execute(delete(ConfirmationRow).where(ConfirmationRow.id >= first))
        session.expire_all()
    new = [{"id": first + at, **word} for at, word in enumerate(words[same:])]
    if new:
        session.execute(insert(ConfirmationRow), new)
