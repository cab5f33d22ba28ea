"""Any number of drafts beside each other as one table, with what chosen actors asked. It compares each draft with the
next and hands the rest to the floors below.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.job import PartProgress, Progress, SilentProgress
from app.redline.compose import compose
from app.redline.tables.compilation import bases_of
from app.redline.tables.draft_columns import AskColumn, ColumnTable, DraftPath, table_of
from app.services.comparisons.evidence import recorded_in
from app.services.comparisons.readings import readings_of
from app.services.dossiers.revision_authors import with_authors

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.redline.precedents.model import PrecedentsView
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.proposals import ProposalPaper


def column_table(
    drafts: Sequence[Draft],
    known: KnownEvidence,
    resources: Resources,
    register: Register,
    *,
    actors: Sequence[str] = (),
    empty: bool = False,
    pins: Mapping[int, Sequence[tuple[str, str]]] | None = None,
    shelf: Sequence[Instrument] = (),
    language: str = "en",
    progress: Progress | None = None,
) -> ColumnTable:
    """The table of `drafts` in the order given, of the asks of `actors` (ids), of the sources of the last draft on a
    `shelf`, where there is one, and of an empty column where `empty`.

    `pins[n]` joins provisions of draft n-1 and draft n. Raises Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    read = [reading.draft for reading in readings_of(drafts, "issued")]
    pairs = list(itertools.pairwise(read)) or [(read[0], read[0])]
    steps = []
    for number, (older, newer) in enumerate(pairs):
        share = PartProgress(progress, 100 * number // len(pairs), 100 * (number + 1) // len(pairs))
        comparison = compare(older, newer, pins=tuple((pins or {}).get(number + 1, ())), progress=share)
        steps.append(compose(comparison, (), older, newer, register))
    papers = (
        *(paper.evident() for paper in with_authors(known.papers, known.authors, register)),
        *recorded_in(known.series or drafts, resources, register),
    )
    labels = [draft.label for draft in known.series]
    whole = [draft.label in labels for draft in drafts]
    chosen = [labels.index(draft.label) for draft in drafts] if all(whole) and labels else list(range(len(drafts)))
    series = [one.draft for one in readings_of(known.series, "issued")] if all(whole) and labels else read
    table = table_of(
        steps, series, chosen, papers, register, [_asked_by(one, register, language) for one in actors], empty=empty,
        paths=_paths(series, chosen, _spoken_to(series, papers, actors)),
    )  # fmt: skip
    return (
        replace(table, sources=_sources(steps[-1], read[-1], shelf, resources, register, language)) if shelf else table
    )


def _sources(
    step: Redline, draft: Draft, shelf: Sequence[Instrument], resources: Resources, register: Register, language: str
) -> PrecedentsView | None:
    """Where the words of the last draft come from, as its redline with the draft before tells it."""
    from app.attribution.precedents.known_sources import KnownSources
    from app.redline.compose import add_precedents
    from app.services.comparisons.precedents import precedents_of

    known = KnownSources(tuple(shelf), precedents_of(draft, shelf, resources), (draft.label or draft.source,))
    return add_precedents(step, known, draft, register, words=resources.vocabulary(language)).precedents


def _spoken_to(series: Sequence[Draft], papers: Sequence[ProposalPaper], actors: Sequence[str]) -> set[int]:
    """The drafts to which the actors' asks speak."""
    asking = {p.id for paper in papers for p in paper.proposals if any(one.id in actors for one in p.actors)}
    return {at for one, at in bases_of(series, papers).items() if at is not None and one in asking}


def _paths(series: Sequence[Draft], chosen: Sequence[int], wanted: Collection[int]) -> dict[int, DraftPath]:
    """The ways from drafts that are not chosen to the next later one that is, else to the last before, draft by draft
    as provisions were kept, divided, joined and moved.
    """
    paths: dict[int, DraftPath] = {}
    steps: dict[tuple[int, int], dict[str, str]] = {}
    for at in sorted(set(wanted) - set(chosen)):
        to = min((one for one in chosen if one > at), default=max((one for one in chosen if one < at), default=-1))
        there = {provision.id: provision.id for provision in series[at].provisions}
        for pair in itertools.pairwise(range(at, to + 1) if to > at else range(at, to - 1, -1)):
            if pair not in steps:
                found = compare(*(series[n] for n in pair))
                steps[pair] = {one.older: one.newer for one in reversed(found.pairs)}
            there = {first: steps[pair][last] for first, last in there.items() if last in steps[pair]}
        paths[at] = DraftPath(to, there)
    return paths


def _asked_by(actor: str, register: Register, language: str) -> AskColumn:
    known = register.by_id.get(actor)
    return AskColumn(actor, known.short_in(language) if known else actor, register.type_of(actor))
