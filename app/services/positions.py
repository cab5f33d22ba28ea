"""Who takes which stance on what: gathered from proposals, from tags in a draft, and from what was entered by hand.

Stances are reported as their sources have them; nothing is concluded from silence or from a group's stance about its
members, unless the reader asks for the members to be listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.treaty.marks import ActorRef, AttributionTag
from app.treaty.proposals import Position

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

EXPANSIONS = ("members", "un")
""" "members": a group's stance is listed for each of its members; "un": only for members that are States."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A position, and the id of the group through which the actor has it ("" when it is the actor's own)."""

    position: Position
    through: str = ""


def positions_of(
    papers: Iterable[ProposalPaper], drafts: Iterable[Draft], entered: Iterable[Position]
) -> tuple[Position, ...]:
    """All positions: of the papers in their order, then of tags in the drafts, then those entered by hand."""
    found = [
        Position(
            actor, ask.stance, ask.address or proposal.address, ask.id, proposal.source, ask.where or proposal.where,
            proposal.date,
        )
        for paper in papers
        for proposal in paper.proposals
        for ask in proposal.asks
        for actor in proposal.actors
    ]  # fmt: skip
    for draft in drafts:
        for provision in draft.provisions:
            for mark in (*provision.marks.heading, *provision.marks.text):
                if isinstance(mark, AttributionTag):
                    source = draft.label or draft.source
                    found += [
                        Position(actor, s.stance, provision.address, "", source, provision.where, draft.date)
                        for s in mark.stances
                        for actor in s.actors
                    ]
    return (*found, *entered)


def expanded(positions: Sequence[Position], register: Register, how: str = "") -> tuple[Taken, ...]:
    """Positions, those of groups listed for their members on the day of the source; `how` is one of EXPANSIONS or "".

    An actor who has taken the same stance on the same thing itself is not listed a second time through its group.
    """
    if not how:
        return tuple(Taken(p) for p in positions)
    own = {(p.actor.id, p.stance, p.address, p.ask) for p in positions}
    taken: list[Taken] = []
    for position in positions:
        members = _members(position.actor.id, register, position.date, how)
        if not members:
            taken.append(Taken(position))
            continue
        for member in members:
            if (member, position.stance, position.address, position.ask) not in own:
                actor = ActorRef(member, register.short(member))
                taken.append(Taken(replace(position, actor=actor), through=position.actor.id))
    return tuple(taken)


def _members(actor: str, register: Register, date: str, how: str) -> tuple[str, ...]:
    group = register.by_id.get(actor)
    if group is None or register.type_of(actor) != "group":
        return ()
    members = group.members_on(date)
    return tuple(m for m in members if how != "un" or register.type_of(m) == "state")
