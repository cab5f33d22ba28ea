"""A colleague's words on who asked, as they come into our dossier: naming whom they name in theirs.

A word is bound to an ask and names whom the papers have for it. Where our papers have something else under that id, it
is let go of the ask and stands as it stood there. It works inside sessions that are handed in and commits nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.storage.merging.outcome import ConflictingValues
from app.storage.values.confirmation_values import WORDS, ConfirmationValues, key_of, said_of, words_in_order
from app.storage.values.draft_names import in_our_words
from app.storage.values.paper_values import PROPOSALS
from app.storage.values.value_history import canonical_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class IncomingConfirmations(ConfirmationValues):
    """The words of both dossiers, ours as they are; made when our proposals are merged already.

    What was let go once stays so: merged again, it is the same word.
    """

    def __init__(self, ours: Session, theirs: Session, names: Mapping[str, str]) -> None:
        self._session, self._names = theirs, names
        self._here, self._there = _asks(ours), _asks(theirs)
        self._proposals = set(PROPOSALS.values(theirs))
        known = {self._said(word) for word in words_in_order(ours)}
        standing = [(word, self._standing(word, known)) for word in words_in_order(theirs)]
        self.words = [stands for _, stands in standing if stands is not None]
        """Theirs, in the order in which they were said."""
        self.held = [self._met(word) for word, stands in standing if stands is None]
        """Those that do not come in."""

    def in_order(self, session: Session) -> list[dict[str, Any]]:
        """The words of either, theirs as they come in."""
        return self.words if session is self._session else super().in_order(session)

    def speak_of_others(self, words: Sequence[Mapping[str, Any]]) -> bool:
        """Whether any of these words is bound to an ask under which our papers have other actors or another text."""
        asks = [json.loads(word["attribution"])["asked"]["ask"] for word in words]
        return any(ask in self._here and not self._alike(ask) for ask in asks)

    def _met(self, word: dict[str, Any]) -> ConflictingValues:
        """A word that does not come in, and whom it would name here."""
        said = json.loads(word["attribution"])
        there = in_our_words(WORDS.sort, word, self._names)
        would = {**said, "actors": _actors(self._here[said["asked"]["ask"]])}
        here = {**there, "attribution": json.dumps(would, ensure_ascii=False), "verdict": "", "author": "", "date": ""}
        return ConflictingValues(WORDS.sort, key_of(word), [here], [there])

    def _alike(self, ask: str) -> bool:
        ours, theirs = self._here[ask], self._there.get(ask)
        if theirs is None:
            return False
        return _ids(_actors(ours)) == _ids(_actors(theirs)) and ours["text"].split() == theirs["text"].split()

    def _standing(self, word: dict[str, Any], known: set[str]) -> dict[str, Any] | None:
        """A word as it comes in; None for one that names nobody there and would name somebody else here."""
        said = json.loads(word["attribution"])
        asked = said["asked"]
        ours, theirs = self._here.get(asked["ask"]), self._there.get(asked["ask"])
        if not asked["ask"] or ours is None:
            return word
        now = {"actors": _actors(theirs), "role": theirs["role"]} if theirs else {}
        free = {**said, **now, "asked": {**asked, "ask": "", "proposal": ""}}
        loose = {**word, "attribution": json.dumps(free, ensure_ascii=False, sort_keys=True)}
        alike = _ids(_actors(ours)) == _ids(free["actors"])
        if alike and (theirs is None or ours["text"].split() == theirs["text"].split()):
            return loose if self._said(word) not in known and self._said(loose) in known else word
        founded = theirs["review"] != "rejected" if theirs else asked["proposal"] not in self._proposals
        return loose if word["verdict"] == "rejected" or (founded and free["actors"]) else None

    def _said(self, word: dict[str, Any]) -> str:
        return canonical_json(said_of(in_our_words(WORDS.sort, word, self._names)))


def _asks(session: Session) -> dict[str, dict[str, Any]]:
    """The proposals in which asks stand, by the asks' ids."""
    return {ask["key"]: proposal for proposal in PROPOSALS.values(session).values() for ask in proposal["asks"]}


def _actors(proposal: Mapping[str, Any]) -> list[dict[str, str]]:
    return [{"id": one["actor"], "as_written": one["as_written"]} for one in proposal["actors"] if not one["speaker"]]


def _ids(actors: list[dict[str, str]]) -> set[str]:
    return {one["id"] for one in actors}
