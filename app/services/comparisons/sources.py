"""Where the words of the newer of two drafts come from, over all drafts before it, and which way each change leads.

What is found is asked of the floors below. It is done only where there is a shelf of instruments: without one nothing
of it is read or loaded. Who asked is settled anew whenever a person says something of that, for every step.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.precedents.asked_sources import asked_sources
from app.attribution.precedents.bearings import leanings
from app.attribution.precedents.departures import trace_sources
from app.attribution.precedents.known_sources import KnownSources
from app.attribution.precedents.source_chains import SourceLink, trace_chains
from app.job import PartProgress, SilentProgress
from app.services.comparisons.attribution import Attributor
from app.services.comparisons.precedents import precedents_of

if TYPE_CHECKING:
    from app.attribution.precedents.departures import SourceTrace
    from app.job import Progress
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.comparisons.comparer import Comparer
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import PrecedentMap
    from app.treaty.proposals import Proposal
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class SourceStep:
    """One draft and the next, compared, with who asked for the changes as the evidence has it."""

    older: Reading
    newer: Reading
    comparison: Comparison
    found: tuple[Attribution, ...]
    wanted: bool
    """Whether a departure came or went in it, so that who asked was looked for."""


@dataclass(frozen=True)
class SourceStory:
    """The sources of a draft and of those before it, before what a person said of who asked."""

    known: KnownSources
    trace: SourceTrace
    steps: tuple[SourceStep, ...]

    def told(self, settle: Callable[[SourceStep], Sequence[Attribution]]) -> KnownSources:
        """The same with who asked, as `settle` has it of a step."""
        asking = [settle(step) if step.wanted else None for step in self.steps]
        return replace(self.known, histories=self.trace.histories(asking))


@dataclass(frozen=True)
class SourceSearch:
    """What is needed to look for sources."""

    shelf: tuple[Instrument, ...]
    known: KnownEvidence
    resources: Resources
    register: Register
    reading: str
    workshop: Comparer

    def story(
        self,
        pair: tuple[Reading, Reading],
        comparison: Comparison,
        found: tuple[Attribution, ...],
        spoken: Sequence[Proposal],
        progress: Progress | None = None,
    ) -> SourceStory:
        """The sources of the newer draft of a pair.

        In: the pair as read, its comparison, who asked for its changes as the evidence has it, and the proposals that
        speak to its older draft. Raises what `progress` raises.
        """
        progress = progress or SilentProgress()
        stored, readings = self._followed(pair)
        drafts = [one.draft for one in readings]
        count = len(drafts)
        maps = [
            self._found(one, PartProgress(progress, 60 * at // count, 60 * (at + 1) // count))
            for at, one in enumerate(drafts)
        ]
        comparisons = [
            comparison
            if older is pair[0] and newer is pair[1]
            else self._compared(
                older, newer, PartProgress(progress, 60 + 20 * at // count, 60 + 20 * (at + 1) // count)
            )
            for at, (older, newer) in enumerate(itertools.pairwise(readings))
        ]
        newer, older = maps[-1], next(found for one, found in zip(readings, maps, strict=True) if one is pair[0])
        known = KnownSources(
            self.shelf,
            newer,
            tuple(one.label or one.source or str(at) for at, one in enumerate(drafts, 1)),
            {},
            leanings(comparison, (pair[0].draft, pair[1].draft), older, newer, self.shelf),
            trace_chains(self.shelf, _links(newer), self._find),
            asked_sources(spoken, pair[0].draft, older, self._find),
        )
        trace = trace_sources(maps, comparisons, self.shelf)
        steps = self._steps(stored, readings, comparisons, (pair, found), trace.wanted)
        return SourceStory(known, trace, steps)

    def _followed(self, pair: tuple[Reading, Reading]) -> tuple[tuple[Draft, ...], tuple[Reading, ...]]:
        """The drafts through which the newer one is followed, as stored and as read: those before it of its series
        that are in its language and were issued, else the two alone.
        """
        older, newer = pair
        series = self.known.series
        labels = [one.label for one in series]
        if older.draft.label not in labels or newer.draft.label not in labels:
            return (older.draft, newer.draft), pair
        end = labels.index(newer.draft.label)
        if labels.index(older.draft.label) > end:
            return (older.draft, newer.draft), pair
        stored = [
            one
            for at, one in enumerate(series[: end + 1])
            if at == end
            or one.label == older.draft.label
            or (one.language == newer.draft.language and not one.unofficial)
        ]
        at_hand = {one.draft.label: one for one in pair}
        readings = [at_hand.get(one.label) or self.workshop.read(one, self.reading) for one in stored]
        return tuple(stored), tuple(readings)

    def _find(self, draft: Draft) -> PrecedentMap:
        return precedents_of(draft, self.shelf, self.resources, None, self.workshop.ready)

    def _found(self, draft: Draft, progress: Progress) -> PrecedentMap:
        return self.workshop.precedents(
            draft, lambda: precedents_of(draft, self.shelf, self.resources, progress, self.workshop.ready)
        )

    def _compared(self, older: Reading, newer: Reading, progress: Progress) -> Comparison:
        return self.workshop.compare(older.draft, newer.draft, (), progress)

    def _steps(
        self,
        stored: Sequence[Draft],
        readings: Sequence[Reading],
        comparisons: Sequence[Comparison],
        own: tuple[tuple[Reading, Reading], tuple[Attribution, ...]],
        wanted: frozenset[int],
    ) -> tuple[SourceStep, ...]:
        """The steps from draft to draft; who asked is looked for where a departure came or went."""
        asking: Attributor | None = None
        steps = []
        for at, comparison in enumerate(comparisons):
            pair = (readings[at], readings[at + 1])
            found: tuple[Attribution, ...] = ()
            if pair[0] is own[0][0] and pair[1] is own[0][1]:
                found = own[1]
            elif at in wanted:
                asking = asking or Attributor(
                    stored, readings, self.known, self.resources, self.register,
                    reading=self.reading, workshop=self.workshop,
                )  # fmt: skip
                found = asking.found(at, at + 1, comparison)
            steps.append(SourceStep(*pair, comparison, found, at in wanted))
        return tuple(steps)


def _links(found: PrecedentMap) -> tuple[SourceLink, ...]:
    """The sources that a draft has, each once."""
    links = (
        SourceLink(one.instrument, one.provision, one.address) for held in found.provisions for one in held.precedents
    )
    return tuple(dict.fromkeys(links))
