"""Quotations of a draft that do not stand in the provision they name: which there are in a dossier, where each may
stand, and taking such a place. A person takes one; what the paper wrote stays as it is written.

How a place is found, and which are refused, is the business of `attribution.asks.lost_quotations`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.notes.place_search import PlaceSearch, offer_of
from app.services.processes.tasks import task
from app.services.proposals.fates import dossier_fates
from app.services.proposals.review import ReviewAnswer, restore_proposal
from app.treaty.lost_places import LostPlace, LostSort, NoPlace
from app.treaty.proposals import EvidenceKind, Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.attribution.words.provision_index import ProvisionIndex
    from app.place import DossierPlace
    from app.services.proposals.fates import DossierFates
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate
    from app.treaty.proposals import Ask, Proposal

_QUOTING = frozenset({EvidenceKind.PROPOSAL, EvidenceKind.REPORTED, EvidenceKind.ENTRY})
"""What a paper, a record or a person says of a draft; what stands in the draft itself quotes nothing."""


def lost_in(asks: Iterable[AskFate], drafts: Iterable[Draft]) -> frozenset[str]:
    """The ids of the asks that quote words, enough to be looked for, which do not stand in the provision they name in
    the draft they speak to; `drafts` as read.
    """
    from app.attribution.asks.lost_quotations import is_lost

    known = _Indexes({one.label or one.source: one for one in drafts})
    return frozenset(
        one.ask.id
        for one in asks
        if one.base
        and one.ask.kind in _QUOTING
        and one.proposal.review is not Review.REJECTED
        and is_lost(one.ask, one.address, known.of(one.base))
    )


def lost_quotations(dossier: DossierPlace, resources: Resources) -> tuple[LostPlace, ...]:
    """All quotations of a dossier that have no place, with those that are offered. Raises Refused for no dossier."""
    from app.attribution.asks.lost_quotations import quotation_places, quoted_words

    fated, drafts = _read(dossier, resources)
    known, lost = _Indexes(drafts), lost_in(fated.asks, drafts.values())
    found: list[LostPlace] = []
    for one in fated.in_order(fated.asks):
        if one.ask.id not in lost:
            continue
        index, words = known.of(one.base), quoted_words(one.ask)
        places = tuple(place.stretch(index.by_id) for place in quotation_places(words, index))
        why = None if places else NoPlace.UNLIKE
        found.append(LostPlace(LostSort.QUOTATION, one.ask.id, one.base, one.address, words, places, why))
    return tuple(found)


@task
def places_for_quotation(dossier: DossierPlace, ask: str, resources: Resources, language: str = "en") -> PlaceSearch:
    """What is offered for the quotation of an ask; the redlines speak `language`. Raises Refused for an unknown ask."""
    from app.attribution.asks.lost_quotations import quotation_places, quoted_words
    from app.attribution.words.passage_index import is_long_enough

    fated, drafts = _read(dossier, resources)
    one = next((one for one in fated.asks if one.ask.id == ask), None)
    if one is None or one.base not in drafts:
        raise _unknown(ask)
    index, words = _Indexes(drafts).of(one.base), quoted_words(one.ask)
    vocabulary = resources.vocabulary(language)
    offers = tuple(
        offer_of(words, one.address, place, index.draft, fated.register, vocabulary)
        for place in quotation_places(words, index)
    )
    return PlaceSearch(ask, words, not is_long_enough(words), offers)


def take_place(dossier: DossierPlace, ask: str, address: str) -> ReviewAnswer:
    """Say that the quotation of an ask is that of an address: the proposal is put right, and can be restored
    (`review.restore_proposal`). Raises Refused for an unknown ask.
    """
    with Dossier.open(dossier, write=False) as there:
        stored = [one for paper in there.papers_as_stored() for one in paper.proposals]
    before = next((one for one in stored if any(each.id == ask for each in one.asks)), None)
    if before is None:
        raise _unknown(ask)
    after = _moved(before, ask, address)
    restore_proposal(dossier, after, before)
    return ReviewAnswer(before, after)


def _moved(proposal: Proposal, ask: str, address: str) -> Proposal:
    def said(one: Ask) -> Ask:
        return replace(one, address=address) if one.id == ask else one

    return replace(proposal, asks=tuple(map(said, proposal.asks)), review=Review.CORRECTED)


def _unknown(ask: str) -> Refused:
    return Refused(Message("There is no proposal “{0}”; `travaux proposals` lists them all.", (ask,)))


def _read(dossier: DossierPlace, resources: Resources) -> tuple[DossierFates, Mapping[str, Draft]]:
    """The asks of a dossier, each with the draft it speaks to, and the drafts as read by their labels."""
    fated = dossier_fates(dossier, resources)
    return fated, {one.label or one.source: one for one in fated.drafts}


class _Indexes:
    """Drafts by their labels, seen by their articles when they are asked for."""

    def __init__(self, drafts: Mapping[str, Draft]) -> None:
        self._drafts = drafts
        self._made: dict[str, ProvisionIndex] = {}

    def of(self, label: str) -> ProvisionIndex:
        from app.attribution.words.provision_index import index_provisions

        if label not in self._made:
            self._made[label] = index_provisions(self._drafts[label])
        return self._made[label]
