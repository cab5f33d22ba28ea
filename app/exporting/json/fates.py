"""The JSON document of fates: the contract `travaux-fate/1` (docs/formats.md). It draws values and computes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.attribution.fates.scorecards import Scorecard
    from app.treaty.actors import Register
    from app.treaty.fates import AskFate, DraftFate
    from app.treaty.marks import ActorRef


def fates_document(
    drafts: Sequence[str], asks: Iterable[AskFate], draft: str, cards: Iterable[Scorecard], register: Register
) -> dict[str, Any]:
    """`travaux-fate/1`: every ask with its fates, and a scorecard for each actor in the draft named `draft`. The asks
    are an iterator, good for one reading.
    """
    return {
        "format": "travaux-fate/1",
        "drafts": list(drafts),
        "asks": (_ask(one, register) for one in asks),
        "draft": draft,
        "scorecards": [_card(card, register) for card in cards],
    }


def _actor(actor: ActorRef, register: Register) -> dict[str, str]:
    return {"id": actor.id, "as_written": actor.as_written, "type": register.type_of(actor.id)}


def _ask(one: AskFate, register: Register) -> dict[str, Any]:
    proposal, ask = one.proposal, one.ask
    return {
        "ask": ask.id,
        "proposal": proposal.id,
        "actors": [_actor(actor, register) for actor in proposal.actors],
        "role": proposal.role,
        "edit": ask.edit.value,
        "stance": ask.stance.value,
        "address": one.address,
        "wording": ask.wording,
        "anchor": ask.anchor,
        "quote": ask.quote,
        "source": proposal.source,
        "where": ask.where or proposal.where,
        "date": proposal.date,
        "base": one.base,
        "reason": str(one.reason),
        "reprint": one.reprint.value,
        "fates": [_fate(fate) for fate in one.fates],
    }


def _fate(fate: DraftFate) -> dict[str, Any]:
    return {
        "draft": fate.draft,
        "fate": fate.fate.value,
        "standing": fate.standing.value,
        "share": fate.share,
        "provision": fate.provision,
        "address": fate.address,
        "quote": fate.quote,
        "words": list(fate.words),
        "why": str(fate.why),
    }


def _card(card: Scorecard, register: Register) -> dict[str, Any]:
    return {
        "actor": _actor(card.actor, register),
        "role": card.role,
        "asks": card.asks,
        "fates": {fate.value: count for fate, count in card.fates},
        "without": card.without,
        "proposals": {way.value: count for way, count in card.proposals},
    }
