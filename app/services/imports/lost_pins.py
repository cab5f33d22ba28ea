"""Provisions joined by hand of which one is not in the text that came in its draft's place, and where that may stand in
it now. Nothing is joined here: a person takes a place, or none.

How places are found, and which are refused, is the business of `attribution.words.similar_passages`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services.dossiers.dossier import Dossier
from app.services.notes.place_search import PlaceSearch, offer_of
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.attribution.words.passage_index import SimilarPassage
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.draft import Draft


@dataclass(frozen=True)
class LostPin:
    """A provision that was joined with one of another draft, and is not in the text that replaced its own."""

    label: str
    """Of the draft that was replaced."""
    other: str
    """The label of the draft with the provision that it was joined with."""
    is_older: bool
    """Whether the draft that was replaced is the older of the two."""
    partner: str
    """The id of the provision of the other draft."""
    partner_address: str
    address: str
    """Where the provision stood that is lost."""
    words: str
    """Its words, with all under it."""
    places: tuple[SimilarPassage, ...] = ()
    """Whole provisions of the new text that may be it, the likest first; three at most."""

    def pair(self, provision: str) -> tuple[str, str]:
        """The joined provisions, older and newer, were the one that is lost this one of the new text."""
        return (provision, self.partner) if self.is_older else (self.partner, provision)

    @property
    def labels(self) -> tuple[str, str]:
        """The labels of the older and the newer draft."""
        return (self.label, self.other) if self.is_older else (self.other, self.label)


def lost_pins(there: Dossier, old: Draft, new: Draft, carried: Mapping[str, str]) -> tuple[LostPin, ...]:
    """The joined provisions of a draft that are lost were `new` in its place, each with the places there that may be
    it. `carried` are the provisions that stand in both with the same words: these are no place of another.
    """
    found: list[LostPin] = []
    drafts = there.drafts()
    order = [one.label for one in drafts]
    for other in drafts:
        if other.label == old.label:
            continue
        is_older = order.index(old.label) < order.index(other.label)
        pinned = there.user_input.pins(old, other) if is_older else there.user_input.pins(other, old)
        lost = [(pair[not is_older], pair[is_older]) for pair in pinned if pair[not is_older] not in carried]
        if not lost:
            continue
        beside, known = there.draft(other.label).by_id(), old.by_id()
        for one, partner in lost:
            if partner in beside and one in known:
                stood = _places(one, old, new, carried)
                found.append(LostPin(old.label, other.label, is_older, partner, beside[partner].address, *stood))
    return tuple(found)


def _places(
    identity: str, old: Draft, new: Draft, carried: Mapping[str, str]
) -> tuple[str, str, tuple[SimilarPassage, ...]]:
    """Address and words of a provision that is lost, and where it may stand in the new text."""
    from app.attribution.words.passage_index import LostPassage, PassageIndex
    from app.attribution.words.similar_passages import similar_passages

    before, now = PassageIndex(old), PassageIndex(new)
    words = next(one.text for one in before.texts(whole=True) if one.provision == identity)
    taken = set(carried.values())
    lost = LostPassage(words, provision=identity, whole=True)
    places = similar_passages(lost, now, before, lambda found: found.provision in taken)
    return old.by_id()[identity].address, words, places


@task
def places_for_pin(dossier: DossierPlace, lost: LostPin, resources: Resources, language: str = "en") -> PlaceSearch:
    """What is offered for a joined provision that is lost; the redlines speak `language`. Raises Refused."""
    from app.attribution.words.passage_index import is_long_enough

    with Dossier.open(dossier, write=False) as there:
        draft, register = there.draft(lost.label), there.register(resources.register)
        known, vocabulary = draft.by_id(), resources.vocabulary(language)
        offers = tuple(
            offer_of(lost.words, lost.address, one, draft, register, vocabulary)
            for one in lost.places
            if one.provision in known
        )
    return PlaceSearch("", lost.words, not is_long_enough(lost.words), offers)
