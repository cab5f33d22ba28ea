"""What is known around the changes of a pair: who stands where on the newer draft, and the lives of the words that
changed over all drafts. It is asked for when nothing else is; a worker's process finds it (`change_context`).

It decides nothing; it hands each floor what it needs. What is only needed there is imported there. What was found comes
in pieces, each a few milliseconds to receive: whole, the lives of thousands of changes would hold the window up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.attribution.lineage.change_history import WordsLives
    from app.cache import ProcessCache
    from app.job import Progress
    from app.services.comparisons.pairs import DraftPair
    from app.services.history.source_views import CitedPlace
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources


_PIECE = 150
"""Of how many changes a piece has the lives."""


@dataclass(frozen=True)
class ChangeContext:
    """A piece of what is known around the changes of one pair."""

    stand: DraftPositions | None
    """The positions as recorded, laid on the newer draft; None in the pieces that follow the first."""
    drafts: tuple[str, ...] = ()
    """Labels of the drafts through which words are followed, oldest first; lives count them from 0."""
    lives: Mapping[str, WordsLives] = field(default_factory=dict)
    """By change id; empty where the two drafts are not followed together, or are read otherwise than as issued."""
    asks: frozenset[str] = frozenset()
    """The changes that touch what we asked for; none in the pieces that follow the first."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The short titles of papers, by their names; none in the pieces that follow the first."""
    cites: Mapping[str, tuple[CitedPlace, ...]] = field(default_factory=dict)
    """What provisions of the newer draft cite of the shelf, by their ids; none in the pieces that follow the first."""


@task
def change_context(
    pair: DraftPair, resources: Resources, progress: Progress, kept: ProcessCache
) -> Iterator[ChangeContext]:
    """What is known around the changes of a pair, in pieces. Raises Refused and Cancelled."""
    from app.attribution.lineage.change_history import lives_of_changes
    from app.attribution.lineage.lineage import lineage
    from app.job import PartProgress, ask_before_each
    from app.services.comparisons.evidence import evidence_of
    from app.services.comparisons.pairs import look_at
    from app.services.dossiers.dossier import Dossier
    from app.services.history.provision_lives import followed_labels
    from app.services.history.source_views import cited_on_shelf
    from app.services.proposals.own_interests import asks_touched
    from app.services.proposals.paper_names import titles_in
    from app.services.proposals.positions import stand_of
    from app.treaty.reading import apply_reading

    looked = look_at(pair, resources, kept, PartProgress(progress, 0, 40))
    with Dossier.open(pair.dossier, write=False) as there:
        known = there.drafts()  # asked once: on a server a colleague may add one at any moment
        all_drafts = [there.draft(summary.label) for summary in ask_before_each(known, progress)]
        papers = evidence_of(
            there,
            resources,
            ask_before_each(all_drafts, progress),
            kept.recall("papers", looked.state.facts, there.papers),
        )
        stand = stand_of(
            all_drafts,
            papers,
            there.user_input.positions(),
            there.register(resources.register),
            shown=pair.newer,
            pins={n: there.user_input.pins(*all_drafts[n - 1 : n + 1]) for n in range(1, len(all_drafts))},
            progress=PartProgress(progress, 40, 70),
        )
        labels = followed_labels(known, there.label(pair.newer))
        older, newer = there.label(pair.older), there.label(pair.newer)
        titles = titles_in(there)
        asks = asks_touched(there, looked.compared, resources, stand=stand, progress=progress)
        shelf = kept.recall("shelf", looked.state.facts, there.shelf)
        words = resources.vocabulary(pair.language)
        cites = cited_on_shelf(looked.compared.newer.draft, shelf, words) if shelf else {}
        if pair.reading != "issued" or older not in labels:
            yield ChangeContext(stand, asks=asks, titles=titles, cites=cites)
            return
        by_label = {draft.label: draft for draft in all_drafts}
        drafts = [by_label[label] for label in labels]
        pins = {n: there.user_input.pins(*drafts[n - 1 : n + 1]) for n in range(1, len(drafts))}
    texts = [apply_reading(draft).draft for draft in ask_before_each(drafts, progress)]
    traced = kept.recall(
        "lineage",
        (looked.state.facts, labels),
        lambda: lineage(texts, pins=pins, progress=PartProgress(progress, 70, 100)),
    )
    runs = traced.runs[labels.index(older)], traced.runs[labels.index(newer)]
    lives = iter(lives_of_changes(looked.compared.comparison.changes, *runs).items())
    yield ChangeContext(stand, labels, dict(islice(lives, _PIECE)), asks, titles, cites)
    while piece := dict(islice(lives, _PIECE)):
        yield ChangeContext(None, labels, piece)
