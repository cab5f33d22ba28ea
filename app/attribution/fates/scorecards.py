"""Scorecards: how many asks of each actor met which fate in one draft. Groups are not summed with their members.

Who stands in what order, and how it is printed, is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.fates import AskFate, DraftFate, Fate

if TYPE_CHECKING:
    from app.treaty.marks import ActorRef


class Survival(StrEnum):
    """What is left of a whole proposal, by what its asks met."""

    WHOLE = "whole"
    PARTLY = "partly"
    REWORDED = "reworded"
    BRACKETED = "bracketed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What became of the asks of one actor in one role."""

    actor: ActorRef
    role: str
    """The role of its proposals; only "proponent" is proposed by the actor."""
    fates: tuple[tuple[Fate, int], ...]
    """How many asks met each fate; every fate is there, in their order."""
    without: int
    """Asks without a fate in this draft."""
    proposals: tuple[tuple[Survival, int], ...]
    """How many of its proposals survived how, of those with a fate."""

    @property
    def asks(self) -> int:
        """All its asks."""
        return self.without + sum(count for _, count in self.fates)


def scorecards(found: Iterable[AskFate], draft: str = "") -> tuple[Scorecard, ...]:
    """A scorecard for each actor and role, in the order in which they first ask.

    In: the fates of asks, each once; the label of a draft, "" for the last. An actor whose name is not known is told by
    its name as written. An ask of several actors counts for each, and a reprint
    of the text (`Reprint`) for none.

    >>> from app.attribution.fates.fates import fates
    >>> drafts = draft("1. Ships moor.", label="A"), draft("1. Ships moor with a green lamp.", label="B")
    >>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp.")
    >>> [card] = scorecards(fates(drafts, [paper], lambda older, newer: compare(drafts[older], drafts[newer])))
    >>> card.actor.id, [(fate.value, count) for fate, count in card.fates if count]
    ('XNO', [('taken', 1)])
    """
    cards: dict[tuple[str, str], tuple[ActorRef, str, dict[str, list[DraftFate | None]]]] = {}
    for one in (each for each in found if not each.reprint):
        for actor in one.proposal.actors:
            name = actor.as_written if actor.id == "?" else actor.id
            card = cards.setdefault((name, one.proposal.role), (actor, one.proposal.role, {}))
            card[2].setdefault(one.proposal.id, []).append(one.present(draft))
    return tuple(_card(actor, role, proposals) for actor, role, proposals in cards.values())


def _card(actor: ActorRef, role: str, proposals: dict[str, list[DraftFate | None]]) -> Scorecard:
    met = [each for asks in proposals.values() for each in asks]
    told = [[each for each in asks if each is not None] for asks in proposals.values()]
    survived = [survival(asks) for asks in told if asks]
    return Scorecard(
        actor,
        role,
        tuple((fate, sum(each is not None and each.fate is fate for each in met)) for fate in Fate),
        met.count(None),
        tuple((way, survived.count(way)) for way in Survival),
    )


def survival(asks: Sequence[DraftFate]) -> Survival:
    """What is left of a proposal, by the fates of its asks (at least one)."""
    standing = {each.standing for each in asks}
    if standing == {Fate.TAKEN}:
        return Survival.WHOLE
    if standing == {Fate.NOT_TAKEN}:
        return Survival.LOST
    held = standing - {Fate.NOT_TAKEN}
    if held == {Fate.REWORDED}:
        return Survival.REWORDED
    if held == {Fate.BRACKETED}:
        return Survival.BRACKETED
    return Survival.PARTLY
