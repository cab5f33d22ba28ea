"""Redlines with sources, made of small drafts and instruments, for the tests of what is told of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.attribution.precedents.asked_sources import asked_sources
from app.attribution.precedents.bearings import leanings
from app.attribution.precedents.departures import source_histories
from app.attribution.precedents.known_sources import KnownSources
from app.attribution.precedents.source_chains import SourceLink, trace_chains
from app.comparison.compare import compare
from app.redline.compose import add_precedents, compose
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.attribution.made import REGISTER
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Redline
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.proposals import ProposalPaper

FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay."
THIRD = "3. The guild counts nets and ropes in the salt house on the first morning of winter."
LAMPS = on_shelf("LAMPS", draft(FIRST, SECOND), "1988-05-01")
QUAYS = on_shelf("QUAYS", draft(FIRST, "2. Wool is weighed in June by the elders of the inner town."), "2001-06-01")


def known(drafts: Sequence[Draft], shelf: Sequence[Instrument], papers: Sequence[ProposalPaper] = ()) -> KnownSources:
    """All that is known of the sources of the last of some drafts."""
    steps = [compare(drafts[at - 1], drafts[at]) for at in range(1, len(drafts))]
    maps = [shared(one, *shelf) for one in drafts]
    asking = [
        attribute(step, drafts[at], drafts[at + 1], papers, REGISTER) if papers else None
        for at, step in enumerate(steps)
    ]
    links = [
        SourceLink(one.instrument, one.provision, one.address)
        for held in maps[-1].provisions
        for one in held.precedents
    ]
    return KnownSources(
        tuple(shelf),
        maps[-1],
        tuple(f"R{at}" for at in range(1, len(drafts) + 1)),
        source_histories(maps, steps, shelf, asking),
        leanings(steps[-1], (drafts[-2], drafts[-1]), maps[-2], maps[-1], shelf),
        trace_chains(shelf, links, lambda part: shared(part, *shelf)),
        asked_sources(
            [one for paper in papers for one in paper.proposals],
            drafts[-2],
            maps[-2],
            lambda made: shared(made, *shelf),
        ),
    )


def sourced(
    *texts: Sequence[str],
    shelf: Sequence[Instrument] = (LAMPS, QUAYS),
    papers: Sequence[ProposalPaper] = (),
    words: Vocabulary = ENGLISH,
) -> Redline:
    """The redline of the last two of some drafts, with the sources of the last."""
    drafts = [draft(*lines, label=f"R{at}") for at, lines in enumerate(texts, 1)]
    older, newer = drafts[-2:]
    comparison = compare(older, newer)
    found = attribute(comparison, older, newer, papers, REGISTER)
    redline = compose(comparison, found, older, newer, REGISTER, words=words)
    return add_precedents(redline, known(drafts, shelf, papers), newer, REGISTER, words=words)


def without_histories(one: KnownSources) -> KnownSources:
    """The same of a single draft, of which no course is known."""
    return replace(one, histories={}, labels=one.labels[-1:])
