"""Which proposals of a paper a delegation means that sides with another: "Supports Norhaven" asks for what Norhaven
asks on the same article.

In: the proposals of a paper in order, and what some of them say of others (`kinship`). Out: the same, where each of
those has the asks of the proposals that it means, or their contraries. Where it means none that can be told, or one
of several, it asks nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.stances.answers import asks_of_side, contrary_of
from app.late_methods import dataclass
from app.message import Message
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, Proposal

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from app.importing.proposals.compilation.stances.kinship import Siding, TakenSide

_ROUNDS = 4
"""How often one who sides may be sided with."""


@dataclass(frozen=True, slots=True)
class SidingProposal:
    """A proposal that says nothing but with whom it sides, and the words and the place of that."""

    siding: Siding
    quote: str
    where: str

    def unresolved(self) -> Message:
        """What the report says where nothing could be told of it."""
        form = "{words} speaks of another proposal than this one; nobody is named for it here."
        return Message(form, (f"“{self.quote}”",))


def resolve_sidings(
    proposals: Sequence[Proposal], said: Mapping[str, SidingProposal], secondary: frozenset[str]
) -> tuple[list[Proposal], list[str]]:
    """The proposals, those whose ids are in `said` with the asks that they mean; and the ids of those of which nothing
    could be told.

    `secondary` are the ids of those who only stand behind others, or against them: they propose nothing themselves.
    """
    left = list(proposals)
    open_ = [at for at, one in enumerate(left) if one.id in said]
    for _ in range(_ROUNDS):
        waiting = {left[at].id for at in open_}
        told: list[tuple[int, tuple[Ask, ...]]] = []
        for at in open_:
            asks = _asks(at, left, said[left[at].id].siding, waiting | secondary)
            if asks:
                told.append((at, asks))
        if not told:
            break
        for at, asks in told:
            one = said[left[at].id]
            left[at] = replace(left[at], asks=_numbered(left[at], asks, one))
            open_.remove(at)
    return left, [left[at].id for at in open_]


def settle_opposed(proposals: Sequence[Proposal], opposed: Container[str]) -> list[Proposal]:
    """The proposals, those whose ids are `opposed` as of actors who oppose the words below their names: what another
    asks in the same words they are against; where nobody does, they take a stance there, and what they want instead is
    not told.
    """
    asked = {_key(ask) for one in proposals if one.id not in opposed for ask in one.asks}
    return [_settled(one, asked) if one.id in opposed else one for one in proposals]


def _settled(proposal: Proposal, asked: Container[tuple[Edit, str, str, str]]) -> Proposal:
    asks: list[Ask] = []
    for ask in proposal.asks:
        plain = replace(ask, stance=Stance.PROPOSE)
        contrary = contrary_of(plain) if _key(ask) in asked else None
        asks.append(contrary or replace(plain, edit=Edit.NOTE, stance=Stance.OPPOSE, wording="", anchor=""))
    return replace(proposal, asks=tuple(asks))


def _key(ask: Ask) -> tuple[Edit, str, str, str]:
    return ask.edit, ask.address, " ".join(ask.wording.split()), ask.anchor


def _asks(at: int, proposals: Sequence[Proposal], siding: Siding, none: set[str] | frozenset[str]) -> tuple[Ask, ...]:
    """All that a siding asks; () where one of its sides means none, or one of several."""
    found: list[Ask] = []
    for side in siding.sides:
        meant = _of(at, side, proposals, none) if side.actors else _above(at, proposals, none)
        there = f"{_article(proposals[at].address)}{side.place}" if side.place.startswith("(") else side.place
        asked = [ask for proposal in meant for ask in proposal.asks]
        if there:
            asked = [ask for ask in asked if f"{ask.address}(".startswith(f"{there}(")]
        asks = asks_of_side(asked, side.stance)
        if not asks and side.stance is not Stance.OPPOSE:
            return ()
        found += [one for one in asks if one not in found]
    return tuple(found)


def _above(at: int, proposals: Sequence[Proposal], none: set[str] | frozenset[str]) -> list[Proposal]:
    """The proposal right above, on the same article, of somebody who is known."""
    for before in reversed(proposals[:at]):
        if before.id in none and before.actors == proposals[at].actors:
            continue
        same = _article(before.address) == _article(proposals[at].address)
        known = all(actor.id != "?" for actor in before.actors) and before.id not in none
        return [before] if same and known else []
    return []


def _of(at: int, side: TakenSide, proposals: Sequence[Proposal], none: set[str] | frozenset[str]) -> list[Proposal]:
    """The proposals of each of some actors on the same article; none where one has two and one is meant, or two for the
    same place.
    """
    here = proposals[at]
    own = {actor.id for actor in here.actors}
    meant: list[Proposal] = []
    for actor in side.actors:
        theirs = [
            one
            for one in proposals
            if one.id not in none and one is not here and _article(one.address) == _article(here.address)
            and actor.id != "?" and actor.id in {each.id for each in one.actors}
        ]  # fmt: skip
        theirs = _at_place(theirs, here.address)
        places = [place for one in theirs for place in {ask.address for ask in one.asks if ask.edit is not Edit.NOTE}]
        several = len(theirs) > 1 and not (side.bare and len(set(places)) == len(places))
        if several or actor.id in own:
            return []
        meant += [one for one in theirs if one not in meant]
    return meant


def _at_place(proposals: Sequence[Proposal], address: str) -> list[Proposal]:
    """Of some proposals on an article those that speak to the paragraph that is named; all where none is, or do."""
    if "(" not in address:
        return list(proposals)
    near = [one for one in proposals if any(f"{ask.address}(".startswith(f"{address}(") for ask in one.asks)]
    return near or list(proposals)


def _numbered(proposal: Proposal, asks: Sequence[Ask], said: SidingProposal) -> tuple[Ask, ...]:
    return tuple(
        replace(ask, id=f"{proposal.id}.{number}", quote=said.quote, where=said.where)
        for number, ask in enumerate(asks, 1)
    )


def bare_siding(proposal: Proposal, said: SidingProposal) -> Proposal:
    """A proposal that says only with whom it sides, before it is known what that asks: nothing of the text."""
    backs = all(side.stance is Stance.SUPPORT or not side.actors for side in said.siding.sides)
    note = Ask(
        f"{proposal.id}.1",
        Edit.NOTE,
        Stance.SUPPORT if backs else Stance.PROPOSE,
        proposal.address,
        "",
        quote=said.quote,
        where=said.where,
    )
    return replace(proposal, asks=(note,))


def _article(address: str) -> str:
    return re.split(r"[(,]", address, maxsplit=1)[0].strip()
