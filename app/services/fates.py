"""The fate of the proposals of a dossier: its drafts read and compared, its asks followed, its scorecards.

It decides nothing of what became of an ask; it hands each floor what it needs. Proposals that a person rejected are
left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.attribution.fates import fates
from app.attribution.places import places_of
from app.attribution.scorecards import Scorecard, scorecards
from app.comparison.compare import compare
from app.job import Progress, Refused, Silent
from app.services.comparing import readings_of
from app.services.dossier import Dossier
from app.services.proposing import actor_named

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate
    from app.treaty.proposals import ProposalPaper

_TYPES = ("state", "territory", "group", "organisation", "officer", "unknown")


@dataclass(frozen=True)
class Fated:
    """The asks of a dossier with their fates."""

    drafts: tuple[Draft, ...]
    """The drafts as read, in their order."""
    asks: tuple[AskFate, ...]
    draft: str
    """Label of the draft whose fates the scorecards and the order of the text speak of."""
    cards: tuple[Scorecard, ...]
    """States, then territories, groups, organisations, officers, names not known; facilitators behind proponents."""
    register: Register

    def asks_of(self, card: Scorecard) -> tuple[AskFate, ...]:
        """The asks of one scorecard, in the order of the text of the draft."""
        name = (card.actor.id, card.actor.as_written if card.actor.id == "?" else "")
        mine = [
            one
            for one in self.asks
            if one.proposal.role == card.role
            and any((a.id, a.as_written if a.id == "?" else "") == name for a in one.proposal.actors)
        ]
        return tuple(sorted(mine, key=self._place))

    def _place(self, one: AskFate) -> float:
        """Where an ask stands in the text of the draft, 0 to 1: by what shows its fate, or by where it was asked."""
        fate = one.present(self.draft)
        for draft in self.drafts:
            ranks = {p.id: rank / len(draft.provisions) for rank, p in enumerate(draft.provisions)}
            label = draft.label or draft.source
            if fate is not None and label == self.draft and fate.provision in ranks:
                return ranks[fate.provision]
        for draft in self.drafts:
            if (draft.label or draft.source) == one.base:
                places = places_of(draft)
                found = places.at(one.address) or places.article(one.address)
                rank = next((n for n, p in enumerate(draft.provisions) if p.id == found), len(draft.provisions))
                return rank / max(1, len(draft.provisions))
        return 1.0


def fates_of(
    drafts: Sequence[Draft],
    papers: Sequence[ProposalPaper],
    register: Register,
    *,
    reading: str = "issued",
    pins: dict[tuple[int, int], tuple[tuple[str, str], ...]] | None = None,
    actor: str = "",
    draft: str = "",
    progress: Progress | None = None,
) -> Fated:
    """The fates of all asks of `papers` over `drafts`, as stored and in their order.

    `pins[older, newer]` are pairs of provisions that a person joined; `actor` (an id) keeps the asks of one actor;
    `draft` is the label of the draft to speak of, "" for the last. Raises Refused for a label that no draft has.
    """
    progress = progress or Silent()
    readings = [each.draft for each in readings_of(drafts, reading)] if drafts else []
    labels = [each.label or each.source for each in readings]
    if draft and draft not in labels:
        raise Refused(f"There is no draft “{draft}” in it; the drafts are {', '.join(labels) or 'none'}.")

    def comparing(older: int, newer: int) -> Comparison:
        return compare(readings[older], readings[newer], pins=(pins or {}).get((older, newer), ()), progress=progress)

    def asking(older: int, newer: int, comparison: Comparison) -> tuple[Attribution, ...]:
        return attribute(comparison, readings[older], readings[newer], papers, register, progress=progress)

    found = fates(readings, papers, comparing, asking=asking, progress=progress)
    if actor:
        found = tuple(one for one in found if any(each.id == actor for each in one.proposal.actors))
    cards = [card for card in scorecards(found, draft) if not actor or card.actor.id == actor]
    spoken = draft or (labels[-1] if labels else "")
    return Fated(tuple(readings), found, spoken, tuple(sorted(cards, key=lambda c: _rank(c, register))), register)


def _rank(card: Scorecard, register: Register) -> tuple[bool, int, str]:
    name = card.actor.as_written if card.actor.id == "?" else register.short(card.actor.id)
    return card.role != "proponent", _TYPES.index(register.type_of(card.actor.id)), name.casefold()


def dossier_fates(
    dossier: Path, resources: Resources, *, actor: str = "", draft: str = "", progress: Progress | None = None
) -> Fated:
    """The fates of all asks in the dossier at `dossier`. `actor` is a name or an id.

    Raises Refused for an actor that is not known or not one, and for a draft that is not in the dossier.
    """
    with Dossier.open(dossier, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        papers, register = there.papers(), there.register(resources.register)
        pins = {
            (older, newer): there.pins(drafts[older], drafts[newer])
            for newer in range(len(drafts))
            for older in range(newer)
        }
    chosen = actor_named(actor, register).id if actor else ""
    return fates_of(drafts, papers, register, pins=pins, actor=chosen, draft=draft, progress=progress)
