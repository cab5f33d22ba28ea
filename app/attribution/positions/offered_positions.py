"""Offers sentences of records as positions.

In: papers, and what a person entered. Out: who is named in a sentence, with the stance and the provision. An offer is
derived and holds nothing until a person takes it; then it is a position like any entered by hand, whose place ends
with the sentence, by which it is known again when the paper is read anew. Who asked for a change is not decided here:
sentences of records stay evidence of that as they are (`app.attribution.matching`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.words.provision_index import plain_address
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Position, Proposal, Review

if TYPE_CHECKING:
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import ProposalPaper

_SETTLED = frozenset({Review.CONFIRMED, Review.CORRECTED})
_FOR_AN_EDIT = frozenset({Stance.PROPOSE, Stance.COSPONSOR, Stance.SUPPORT})
_TOLD = {Edit.DELETE: Stance.DELETE, Edit.RETAIN: Stance.RETAIN}
"""Who supports that words go is against the words: alone, without what is asked, the stance must say that; and so it
says that words are to stay.
"""
_Key = tuple[str, Stance, str, str]


@dataclass(frozen=True, slots=True)
class OfferedPosition:
    """A stance that a sentence of a record reports of one actor, to be taken or refused by a person."""

    position: Position
    """As it is kept when it is taken: its `where` ends with the sentence."""
    sentence: str
    paper: str
    """Name or symbol of the paper."""
    where: str
    """Page or paragraph of the paper."""

    @property
    def fingerprint(self) -> str:
        """By which it is known again, in whatever file its paper is read."""
        actor, stance, address, date = _key(self.position)
        told = "\n".join((actor, stance.value, address, date, _folded(self.sentence)))
        return hashlib.sha256(told.encode()).hexdigest()[:20]


class TakenPositions:
    """Knows which sentences of records a person took as positions, among the positions entered by hand."""

    def __init__(self, entered: Iterable[Position]) -> None:
        self._by: dict[_Key, list[Position]] = {}
        for one in entered:
            self._by.setdefault(_key(one), []).append(one)

    def of(self, proposal: Proposal, ask: Ask, actor: ActorRef) -> Position | None:
        """The position as which what an ask reports of an actor was taken, None where it was not."""
        kept = _kept(proposal, ask, actor)
        ending = _quoted(ask.quote or proposal.text)
        taken = (one for one in self._by.get(_key(kept), ()) if _folded(one.where).endswith(_folded(ending)))
        return next(taken, None)

    def holders(self, proposal: Proposal, ask: Ask) -> tuple[ActorRef, ...]:
        """Those actors of a proposal of whom an ask counts as a position: all, or of a sentence of a record that
        nobody settled those of whom it was taken. That somebody takes back what he said stands without that.
        """
        if not _is_offer(proposal, ask):
            return proposal.actors
        return tuple(actor for actor in proposal.actors if self.of(proposal, ask, actor) is not None)


def offered_positions(
    papers: Iterable[ProposalPaper],
    entered: Iterable[Position],
    refused: frozenset[str],
    speaks_itself: Callable[[str], bool],
) -> tuple[OfferedPosition, ...]:
    """What the records among the papers offer, in their order, without what was taken or refused (by fingerprints).

    An actor is offered whom the very sentence names, or whose own statement it stands in: `speaks_itself` tells of a
    sentence that it begins with "we", which a record has only of a declared speaker.
    """
    taken = TakenPositions(entered)
    found: dict[str, OfferedPosition] = {}
    for paper in papers:
        for proposal, ask in _reported(paper):
            sentence = ask.quote or proposal.text
            own = speaks_itself(sentence)
            for actor in proposal.actors:
                if actor.id == "?" or not (own or is_named(actor, sentence)) or taken.of(proposal, ask, actor):
                    continue
                where = ask.where or proposal.where
                offer = OfferedPosition(_kept(proposal, ask, actor), sentence, proposal.source, where)
                if offer.fingerprint not in refused:
                    found.setdefault(offer.fingerprint, offer)
    return tuple(found.values())


def is_named(actor: ActorRef, sentence: str) -> bool:
    """Whether a sentence has the name of an actor as its paper writes it.

    >>> from app.treaty.marks import ActorRef
    >>> is_named(ActorRef("XNO", "Norhaven"), "Norhaven supported article 5.")
    True
    >>> is_named(ActorRef("XNO", "Norhaven"), "She supported article 5.")
    False
    """
    name = _folded(actor.as_written)
    if not name:
        return False
    ends = (r"(?<![^\W\d_])", r"(?![^\W\d_])") if name.isascii() else ("", "")
    return re.search(ends[0] + re.escape(name) + ends[1], _folded(sentence)) is not None


def _reported(paper: ProposalPaper) -> Iterator[tuple[Proposal, Ask]]:
    """The asks of a paper that are offered where nobody took or refused them."""
    for proposal in paper.proposals:
        for ask in proposal.asks:
            placed = proposal.role == "proponent" and (ask.address or proposal.address)
            noted = ask.edit is Edit.QUESTION or (ask.edit, ask.stance) == (Edit.NOTE, Stance.PROPOSE)
            if placed and not noted and proposal.review is not Review.REJECTED and _is_offer(proposal, ask):
                yield proposal, ask


def _is_offer(proposal: Proposal, ask: Ask) -> bool:
    reported = ask.kind is EvidenceKind.REPORTED and ask.stance is not Stance.WITHDRAW
    return reported and proposal.review not in _SETTLED


def _kept(proposal: Proposal, ask: Ask, actor: ActorRef) -> Position:
    """What is kept of an ask when it is taken as the position of an actor."""
    where, sentence = ask.where or proposal.where, _quoted(ask.quote or proposal.text)
    said = Position(
        actor,
        ask.stance,
        ask.address or proposal.address,
        "",
        proposal.source,
        where,
        proposal.date,
        proposal.base,
        wording=ask.wording,
    )
    stance = _TOLD.get(ask.edit, ask.stance) if ask.stance in _FOR_AN_EDIT else ask.stance
    return replace(said, stance=stance, where=f"{where}: {sentence}" if where else sentence)


def _quoted(sentence: str) -> str:
    return f"“{sentence}”"


def _key(position: Position) -> _Key:
    return position.actor.id, position.stance, plain_address(position.address), position.date


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
