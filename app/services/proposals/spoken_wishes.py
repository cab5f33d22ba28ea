"""All that was said of the provisions of a dossier, read as wishes: by papers, by the marks of its drafts, by positions
that a person entered.

It opens nothing and decides nothing: what an ask wants is `app.attribution.sides.spoken`, what became of it
`app.attribution.fates`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices
from app.attribution.asks.provision_course import course_of
from app.attribution.lineage.provision_threads import ProvisionThreads, Thread
from app.attribution.positions.offered_positions import TakenPositions
from app.attribution.sides.model import SpokenWish
from app.attribution.sides.spoken import wish_of_position, wishes_of_ask
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.draft_alignment import IndexedDraft, index_draft
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.job import PartProgress, Progress, UncountedProgress
from app.services.comparisons.evidence import recorded_in
from app.services.proposals.fates import fates_of
from app.treaty.attributions import Evidence
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.attribution.sides.spoken import PlacedWish
    from app.services.comparisons.attribution import Attributor, KnownEvidence
    from app.services.proposals.fates import DossierFates
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate
    from app.treaty.proposals import Ask, Position, Proposal

Pins = Mapping[tuple[int, int], tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class DossierWishes:
    """What was said in a dossier, and how its provisions are followed."""

    texts: tuple[Draft, ...]
    """The drafts as issued, in their order."""
    threads: ProvisionThreads
    wishes: tuple[SpokenWish, ...]
    unplaced: int
    """Asks and positions that have no place in a draft of the dossier."""
    fated: DossierFates


def wishes_in(
    known: KnownEvidence,
    resources: Resources,
    register: Register,
    *,
    pins: Pins,
    compared: MutableMapping[tuple[int, int], Comparison],
    asking: Attributor | None = None,
    recall: Callable[[Callable[[], tuple[AskFate, ...]]], tuple[AskFate, ...]] | None = None,
    progress: Progress,
) -> DossierWishes:
    """All wishes of the dossier whose evidence is `known`, in the order of papers, then of the marks of drafts, then of
    entries. `compared` has comparisons by the indices of their drafts, and is given those with the next draft; the rest
    is as in `fates_of`. Raises Cancelled when `progress` does.
    """
    told = PartProgress(progress, 0, 70)
    fated = fates_of(
        known.series,
        known,
        resources,
        register,
        pins=pins,
        compared=compared,
        asking=asking,
        recall=recall,
        progress=told,
    )
    texts = fated.drafts
    for at in range(len(texts) - 1):
        if (at, at + 1) not in compared:
            joined = pins.get((at, at + 1), ())
            compared[at, at + 1] = compare(*texts[at : at + 2], pins=joined, progress=UncountedProgress(progress))
    threads = ProvisionThreads(texts, [course_of(compared[at, at + 1]).became for at in range(len(texts) - 1)])
    reader = _Reader(texts, threads, TakenPositions(known.entered))
    said = [*reader.of_asks(fated.asks, PartProgress(progress, 70, 95)), *reader.of_tags(texts, resources, register)]
    said += reader.of_entries(known.entered)
    return DossierWishes(texts, threads, tuple(said), reader.unplaced, fated)


class _Reader:
    """Reads what was said, each on the draft it speaks to; a draft is turned into words once."""

    def __init__(self, texts: Sequence[Draft], threads: ProvisionThreads, taken: TakenPositions) -> None:
        self._texts, self._threads, self._taken = texts, threads, taken
        self._told: set[str] = set()
        """Ids of positions that were taken from a sentence of a record, which says more of them."""
        self._at = {text.label or text.source: at for at, text in enumerate(texts)}
        self._words: dict[int, tuple[IndexedDraft, BaseIndex]] = {}
        places = [index_provisions(text) for text in texts]
        self._places = places
        self._known = frozenset(word for one in places for row in one.words.values() for word in row)
        self.unplaced = 0

    def of_asks(self, asks: Sequence[AskFate], progress: Progress) -> Iterator[SpokenWish]:
        """What papers, and remarks of the drafts, ask."""
        for number, one in enumerate(asks):
            if number % 100 == 0:
                progress.step(number, len(asks), "Looking for who asked")
            if one.proposal.role != "proponent" or one.reprint or one.doubtful:
                continue
            actors = self._taken.holders(one.proposal, one.ask)
            if not actors:  # a sentence of a record that nobody took
                continue
            kept = (self._taken.of(one.proposal, one.ask, actor) for actor in actors)
            self._told.update(position.id for position in kept if position is not None)
            if not one.base:
                self.unplaced += 1
                continue
            at = self._at[one.base]
            gone = at + 1 + len(one.fates) if one.withdrawn else None
            yield from self._of_ask(replace(one.proposal, actors=actors), one.ask, at, gone)

    def of_tags(self, texts: Sequence[Draft], resources: Resources, register: Register) -> Iterator[SpokenWish]:
        """What the tags of the drafts say."""
        for at, text in enumerate(texts):
            for paper in recorded_in((text,), resources, register):
                for proposal in paper.proposals:
                    for ask in proposal.asks:
                        if ask.kind is EvidenceKind.TAG and proposal.role == "proponent":
                            yield from self._of_ask(proposal, ask, at, None)

    def of_entries(self, entered: Sequence[Position]) -> Iterator[SpokenWish]:
        """What a person entered."""
        choices = BaseChoices(self._texts)
        for position in entered if self._texts else ():
            if position.id in self._told:
                continue
            at = choices.of(position, len(self._texts) - 1).draft
            placed = wish_of_position(position, self._words_of(at)[0]) if at >= 0 else None
            if placed is None:
                self.unplaced += 1
                continue
            said = Evidence(
                EvidenceKind.ENTRY, position.source, position.where, position.wording, position.date, position.base
            )
            thread, above, address = self._stands(at, placed, position.address)
            yield SpokenWish(
                (position.actor,), at, placed.provision, address, thread, above, placed.new, placed.wants,
                position.stance, said, position.wording, position.id,
            )  # fmt: skip

    def _of_ask(self, proposal: Proposal, ask: Ask, at: int, gone: int | None) -> Iterator[SpokenWish]:
        found = wishes_of_ask(proposal, ask, *self._words_of(at))
        where, quote = ask.where or proposal.where, ask.quote or ask.wording
        said = Evidence(ask.kind, proposal.source, where, quote, proposal.date, proposal.base, proposal.id, ask.id)
        for placed in found:
            thread, above, address = self._stands(at, placed, ask.address or proposal.address)
            yield SpokenWish(
                proposal.actors, at, placed.provision, address, thread, above, placed.new, placed.wants, ask.stance,
                said, ask.wording, gone=gone,
            )  # fmt: skip

    def _stands(self, at: int, placed: PlacedWish, address: str) -> tuple[Thread, tuple[Thread, ...], str]:
        threads, here = self._threads, placed.provision
        printed = address if placed.new else self._places[at].by_id[here].address
        return threads.of(at, here), threads.above(at, here), printed

    def _words_of(self, at: int) -> tuple[IndexedDraft, BaseIndex]:
        if at not in self._words:
            places = self._places[at]
            self._words[at] = index_draft(places), BaseIndex(places, self._known)
        return self._words[at]
