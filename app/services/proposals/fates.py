"""The fate of the proposals of a dossier: its drafts read and compared, its asks followed, its scorecards.

It decides nothing of what became of an ask; it hands each floor what it needs. Proposals that a person rejected are
left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.fates.fates import fates
from app.attribution.fates.scorecards import Scorecard, scorecards
from app.attribution.words.provision_index import ProvisionIndex, index_provisions
from app.job import Progress, SilentProgress, UncountedProgress
from app.late_methods import dataclass
from app.services.comparisons.attribution import Attributor, KnownEvidence, known_in
from app.services.comparisons.evidence import remarks_in
from app.services.comparisons.readings import readings_of
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.known_results import KnownResults, content_of
from app.services.proposals.proposal_entry import actor_named
from app.treaty.actor_order import order_key

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate


@dataclass(frozen=True)
class DossierFates:
    """The asks of a dossier with their fates."""

    drafts: tuple[Draft, ...]
    """The drafts as read, in their order."""
    asks: tuple[AskFate, ...]
    draft: str
    """Label of the draft whose fates the scorecards and the order of the text speak of."""
    cards: tuple[Scorecard, ...]
    """In the order of the United Nations in the language of the last draft; facilitators behind proponents."""
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
        return self.in_order(mine)

    def in_order(self, asks: Iterable[AskFate]) -> tuple[AskFate, ...]:
        """Asks in the order of the text of the draft."""
        return tuple(sorted(asks, key=self._place))

    def _place(self, one: AskFate) -> float:
        """Where an ask stands in the text of the draft, 0 to 1: by what shows its fate, or by where it was asked."""
        fate = one.present(self.draft)
        if fate is not None and fate.provision:
            return self._ranks[self.draft][fate.provision]
        if one.base not in self._places:
            return 1.0
        places = self._places[one.base]
        return self._ranks[one.base].get(places.at(one.address) or places.article(one.address), 1.0)

    @cached_property
    def _places(self) -> dict[str, ProvisionIndex]:
        return {draft.label or draft.source: index_provisions(draft) for draft in self.drafts}

    @cached_property
    def _ranks(self) -> dict[str, dict[str, float]]:
        """For each draft: where each provision stands in it, 0 to 1."""
        return {
            draft.label or draft.source: {p.id: rank / len(draft.provisions) for rank, p in enumerate(draft.provisions)}
            for draft in self.drafts
        }


def fates_of(
    drafts: Sequence[Draft],
    known: KnownEvidence,
    resources: Resources,
    register: Register,
    *,
    pins: Mapping[tuple[int, int], tuple[tuple[str, str], ...]] | None = None,
    actor: str = "",
    draft: str = "",
    compared: MutableMapping[tuple[int, int], Comparison] | None = None,
    asking: Attributor | None = None,
    recall: Callable[[Callable[[], tuple[AskFate, ...]]], tuple[AskFate, ...]] | None = None,
    progress: Progress | None = None,
) -> DossierFates:
    """The fates of all asks of the papers `known`, and of the comments and footnotes of `drafts`, over these in their
    order.

    `pins` has, for two drafts by their indices, the provisions that a person joined; `actor` (an id) keeps the asks of
    one actor; `draft` is the label of the draft to speak of, "" for the last; `compared` has the comparisons that were
    made already, by the indices of the drafts, and is given those with the next draft and with the one to speak of;
    `asking` knows who asked, where it was made for all of `drafts`; `recall` gives the fates as they are known, or
    makes them. Raises Refused for a label that no draft has, Cancelled
    when `progress` does.
    """
    progress, pins = progress or SilentProgress(), pins or {}
    readings = asking.readings if asking is not None else readings_of(drafts, "issued") if drafts else ()
    texts = tuple(reading.draft for reading in readings)
    labels = [text.label or text.source for text in texts]
    if draft:
        from app.storage.records.drafts import label_among  # the store is imported by who needs it: it takes long

        draft = label_among(labels, draft)
    asking = asking or Attributor(drafts, readings, known, resources, register, progress=UncountedProgress(progress))
    asked = (*asking.evident, *remarks_in(texts, resources, register))

    made = {} if compared is None else compared

    def comparing(older: int, newer: int) -> Comparison:
        if (older, newer) not in made:
            told = UncountedProgress(progress)
            made[older, newer] = asking.compare(older, newer, pins.get((older, newer), ()), told)
        return made[older, newer]

    def between(older: int, newer: int, comparison: Comparison) -> tuple[Attribution, ...]:
        found = asking.between(older, newer, comparison)
        asking.forget_courses()  # of forty drafts they are hundreds, and the next pair has none of them
        asking.seen.places(texts[older]).phrases.let_go()
        if newer == len(texts) - 1:
            asking.forget_layings()  # what follows is asked of no pair any more
        return found

    def follow() -> tuple[AskFate, ...]:
        return fates(
            texts,
            asked,
            comparing,
            asking=between,
            entered=known.entered,
            seen=asking.seen,
            progress=progress,
        )

    found = recall(follow) if recall is not None else follow()
    if actor:
        found = tuple(one for one in found if any(each.id == actor for each in one.proposal.actors))
    cards = [card for card in scorecards(found, draft) if not actor or card.actor.id == actor]
    language = texts[-1].language if texts else "en"
    cards.sort(key=lambda card: (card.role != "proponent", order_key(card.actor, register, language)))
    return DossierFates(texts, found, draft or (labels[-1] if labels else ""), tuple(cards), register)


def dossier_fates(
    dossier: DossierPlace,
    resources: Resources,
    *,
    actor: str = "",
    draft: str = "",
    compared: MutableMapping[tuple[int, int], Comparison] | None = None,
    progress: Progress | None = None,
) -> DossierFates:
    """The fates of all asks in the dossier at `dossier`. `actor` is a name or an id; `compared` is as in `fates_of`.

    Raises Refused for an actor that is not known or not one, and for a draft that is not in the dossier.
    """
    with Dossier.open(dossier, write=False) as there:
        known, register = known_in(there), there.register(resources.register)
        drafts = known.series
        pins = there.user_input.pins_among(drafts)
        content = content_of(there, resources)
    chosen = actor_named(actor, register).id if actor else ""
    return fates_of(
        drafts,
        known,
        resources,
        register,
        pins=pins,
        actor=chosen,
        draft=draft,
        compared=compared,
        recall=fates_by_content(content),
        progress=progress,
    )


def fates_by_content(content: str) -> Callable[[Callable[[], tuple[AskFate, ...]]], tuple[AskFate, ...]]:
    """What gives the fates of a dossier with this content (`content_of`) as they are known on this computer."""
    return lambda follow: KnownResults().recall(content, ("fates",), tuple, follow)
