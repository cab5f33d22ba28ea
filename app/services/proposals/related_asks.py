"""Asks laid on one draft of their dossier, and who else spoke of what they ask.

Two wishes are laid beside each other only where they speak of the same provision, or of one under the other, in one
draft: a number alone is no place, and what cannot be followed has no neighbours. What two wishes are to each other is
`app.attribution.positions.related_asks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.amendments.smallest_edit import AmendmentBuilder
from app.attribution.positions.related_asks import (
    AskIntent,
    AskRelation,
    intent_of,
    intent_of_stance,
    refused_intent,
    relate_asks,
)
from app.attribution.words.draft_alignment import IndexedDraft, index_draft
from app.attribution.words.provision_index import index_provisions, stands_in
from app.comparison.compare import compare
from app.treaty.amendments import AmendmentOutcome, AskedAmendment
from app.treaty.fates import HELD
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.job import Progress
    from app.services.proposals.fates import DossierFates
    from app.services.proposals.positions import DraftPositions
    from app.treaty.changes import Comparison
    from app.treaty.fates import AskFate
    from app.treaty.proposals import Position


@dataclass(frozen=True, slots=True)
class RelatedAsk:
    """What somebody else said of what an ask asks."""

    company: AskRelation
    position: Position
    together: bool = False
    """It is the same proposal, which they make together."""


class AskProjection:
    """Asks laid on the draft that is shown. Drafts are turned into words and compared once."""

    def __init__(
        self,
        fated: DossierFates,
        pins: Mapping[tuple[int, int], tuple[tuple[str, str], ...]],
        compared: Mapping[tuple[int, int], Comparison],
        progress: Progress,
    ) -> None:
        """`pins` and `compared` are by the indices of two drafts; what is not compared yet is compared when asked."""
        self._drafts = {draft.label or draft.source: draft for draft in fated.drafts}
        self.order = list(self._drafts)
        """The labels of the drafts, in their order."""
        self._shown, self._pins, self._progress = fated.draft, pins, progress
        self._compared = dict(compared)
        self._words: dict[str, IndexedDraft] = {}
        self._amending: dict[str, AmendmentBuilder] = {}
        self._wishes: dict[str, AskIntent] = {}
        self._pairs: dict[tuple[str, str], dict[str, set[str]]] = {}

    def words(self, label: str) -> IndexedDraft:
        """The draft of a label as words."""
        if label not in self._words:
            self._words[label] = index_draft(index_provisions(self._drafts[label]))
        return self._words[label]

    def amendment(self, one: AskFate) -> AskedAmendment:
        """The smallest edit from the draft that is shown to what an ask asks."""
        if not one.base:
            return AskedAmendment(AmendmentOutcome.NO_DRAFT)
        if self.order.index(one.base) > self.order.index(self._shown):
            return AskedAmendment(AmendmentOutcome.LATER)
        return self._on(one.base).amendment(one.proposal, one.ask, one.present(self._shown))

    def wish(self, one: AskFate) -> AskIntent:
        """What an ask wants of the text it speaks to."""
        key = f"{one.proposal.id} {one.ask.id}"
        if key not in self._wishes:
            ask = replace(one.ask, stance=Stance.PROPOSE) if one.ask.opposed else one.ask
            asked = self._on(one.base).asked(one.proposal, ask) if one.base else None
            wish = intent_of(ask, asked, self.words(one.base)) if asked is not None else AskIntent()
            self._wishes[key] = refused_intent(wish) if one.ask.opposed else wish
        return self._wishes[key]

    def now(self, one: AskFate) -> str:
        """Where an ask stands in the draft that is shown, as printed there: by what shows its fate, else by where the
        provision went to which it speaks, or the article; "" where that is gone.
        """
        fate = one.present(self._shown)
        if fate is not None and fate.address:
            return fate.address
        if not one.base:
            return ""
        places = self.words(one.base).places
        for start in (places.at(one.address), places.article(one.address)):
            found = self.became(one.base, start, self._shown) if start else set()
            if found:
                shown = self.words(self._shown).places.draft.provisions
                return next(provision.address for provision in shown if provision.id in found)
        return ""

    def became(self, base: str, provision: str, label: str) -> set[str]:
        """Ids in the draft `label` of what a provision of the draft `base` became."""
        if (base, label) not in self._pairs:
            pairs = self._pairs[base, label] = {}
            for pair in self._comparison(base, label).pairs:
                pairs.setdefault(pair.older, set()).add(pair.newer)
        return self._pairs[base, label].get(provision, set())

    def _on(self, base: str) -> AmendmentBuilder:
        if base not in self._amending:
            made = self._comparison(base, self._shown)
            self._amending[base] = AmendmentBuilder(self.words(base), self.words(self._shown), made)
        return self._amending[base]

    def _comparison(self, older: str, newer: str) -> Comparison:
        pair = self.order.index(older), self.order.index(newer)
        if pair not in self._compared:
            drafts = self._drafts[older], self._drafts[newer]
            self._compared[pair] = compare(*drafts, pins=self._pins.get(pair, ()), progress=self._progress)
        return self._compared[pair]


@dataclass(frozen=True)
class _Place:
    """Where somebody speaks: an address in the numbers of a draft, with what later drafts have of the ask."""

    base: str
    address: str
    fates: Mapping[str, str]
    """Label of a draft → the provision in which it has something of it."""


class RelatedAskFinder:
    """Who else spoke of what is asked, by the positions on the draft that is shown."""

    def __init__(self, stand: DraftPositions, fated: DossierFates, laid: AskProjection) -> None:
        self._laid = laid
        self._asks = {one.ask.id: one for one in fated.asks}
        self._held = [held for row in stand.rows for held in row.held if held.counts]
        self._found: dict[tuple[_Key, str], frozenset[str]] = {}

    def of(self, one: AskFate, us: set[str]) -> Iterator[RelatedAsk]:
        """What others than `us` (ids) said of an ask of ours, each actor once for each relation, source and wording."""
        own = {held.position.actor.id: held.position for held in self._held if held.position.ask == one.ask.id}
        for actor in one.proposal.actors:
            if actor.id not in us and actor.id in own:
                yield RelatedAsk(AskRelation.SAME, own[actor.id], together=True)
        ours, here, seen = self._laid.wish(one), _place_of(one), set[tuple[object, ...]]()
        for held in self._held:
            position = held.position
            if position.actor.id in us or position.ask == one.ask.id:
                continue
            there = self._place(position)
            kinds = relate_asks(ours, self._wish(position), same_draft=here.base == there.base)
            if not kinds or not self._near(here, there):
                continue
            for kind in kinds:
                key = (kind, position.actor, position.source, position.where, position.wording)
                if key not in seen:
                    seen.add(key)
                    yield RelatedAsk(kind, position)

    def _wish(self, position: Position) -> AskIntent:
        other = self._asks.get(position.ask)
        return self._laid.wish(other) if other else intent_of_stance(position.stance, position.wording)

    def _place(self, position: Position) -> _Place:
        """Where a position speaks. One that was entered by hand uses the numbers of the newest draft."""
        if (other := self._asks.get(position.ask)) is not None:
            return _place_of(other)
        known = position.base in self._laid.order
        return _Place(position.base if known else self._laid.order[-1], position.address, {})

    def _near(self, one: _Place, other: _Place) -> bool:
        """Whether two speak of the same provision, or of one under the other."""
        if not one.base or not other.base:
            return False
        if one.base == other.base:
            return stands_in(one.address, other.address) or stands_in(other.address, one.address)
        label = max(one.base, other.base, key=self._laid.order.index)
        mine, theirs = self._ids(one, label), self._ids(other, label)
        below = self._laid.words(label).places.below
        return any(a in below(b) or b in below(a) for a in mine for b in theirs)

    def _ids(self, place: _Place, label: str) -> frozenset[str]:
        """The provisions of a draft of which a place speaks; none where it cannot be followed."""
        key = ((place.base, place.address, place.fates.get(label, "")), label)
        if key not in self._found:
            start = self._laid.words(place.base).places.at(place.address)
            if place.base == label:
                found = {start}
            elif label in place.fates:
                found = {place.fates[label]}
            else:
                found = self._laid.became(place.base, start, label) if start else set()
            self._found[key] = frozenset(found - {""})
        return self._found[key]


_Key = tuple[str, str, str]


def _place_of(one: AskFate) -> _Place:
    stands = {fate.draft: fate.provision for fate in one.fates if fate.standing in HELD and fate.provision}
    return _Place(one.base, one.address, stands)
