"""The proposals of those who answer another's: who supports it asks for the same, who opposes it for the contrary.

In: a proposal as read, and a stance that others take on it. Out: a proposal of theirs, with asks of their own. Who they
are is told by lines (`stances`), by sentences (`kinship`, `resolution`) and by columns (`tables`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.importing.proposals.compilation.stances.stances import StanceAnswer

_PUTS = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE, Edit.MOVE})


def proposal_of_answer(proposal: Proposal, answer: StanceAnswer, identity: str) -> Proposal:
    """The stance of others on a proposal: the contrary of what it asks where they oppose it, else a stance at each
    place of which it speaks. Its reasons are not theirs.
    """
    found = tuple(_answers(proposal, answer))
    asks = tuple(
        replace(ask, id=f"{identity}.{number}", quote=answer.quote, where=answer.where)
        for number, ask in enumerate(found, 1)
    )
    return replace(
        proposal,
        id=identity,
        actors=answer.actors,
        speakers=(),
        role="proponent",
        asks=asks,
        rationale="",
        where=answer.where,
    )


def asks_of_side(asks: Sequence[Ask], stance: Stance) -> tuple[Ask, ...]:
    """What those ask who take a stance on the asks of another, without ids; () where none of them asks anything."""
    made = (contrary_of(ask) if stance is Stance.OPPOSE else replace(ask, stance=stance) for ask in asks if _asks(ask))
    return tuple(replace(ask, id="") for ask in made if ask is not None)


def contrary_of(ask: Ask) -> Ask | None:
    """What those want who oppose an ask: words that it brings not to come, words that it takes out to stay. None where
    that is not plain: who is against keeping a text may want another one.
    """
    if ask.edit in _PUTS and ask.stance is not Stance.OPPOSE:
        return replace(ask, stance=Stance.OPPOSE)
    if ask.edit is Edit.DELETE:
        return replace(ask, edit=Edit.RETAIN, stance=Stance.RETAIN)
    return None


def _answers(proposal: Proposal, answer: StanceAnswer) -> Iterator[Ask]:
    asked = [ask for ask in proposal.asks if ask.kind is EvidenceKind.PROPOSAL and ask.edit is not Edit.QUESTION]
    kept = [ask for ask in asked if ask.edit is Edit.DELETE and answer.stance is Stance.RETAIN]
    if answer.stance is Stance.OPPOSE or kept:
        told = [one for one in map(contrary_of, kept or asked) if one is not None]
        if told:
            yield from told
            return
    for address in dict.fromkeys(ask.address for ask in asked) or (proposal.address,):
        yield Ask("", Edit.NOTE, answer.stance, address, "", kind=EvidenceKind.PROPOSAL)


def _asks(ask: Ask) -> bool:
    """Whether an ask is one for something in the text, in words of a proposal."""
    return ask.kind is EvidenceKind.PROPOSAL and ask.edit not in (Edit.NOTE, Edit.QUESTION)
