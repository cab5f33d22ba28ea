"""Following words through drafts given in order: reading, lineage, and who asked by the evidence in hand.

It decides nothing of what a word's life was or who asked; it hands each floor what it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.attribution.lineage import lineage
from app.job import Progress, Silent
from app.services.comparing import bases_of, readings_of

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.lineages import Lineage
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class Traced:
    """The drafts as read, in order, and the lives of their words."""

    readings: tuple[Reading, ...]
    lineage: Lineage
    register: Register


def trace_drafts(
    drafts: Sequence[Draft],
    resources: Resources,
    papers: Sequence[ProposalPaper] = (),
    *,
    reading: str = "issued",
    authors: Mapping[str, str] | None = None,
    pins: Mapping[int, tuple[tuple[str, str], ...]] | None = None,
    register: Register | None = None,
    progress: Progress | None = None,
) -> Traced:
    """Follow all words through `drafts`, in the order given, under one reading.

    With `papers`, or with `authors` of tracked changes that a person confirmed, who asked for a word, for its going
    and for its return is said; without, nobody is looked for. `pins[n]` joins provisions of draft n-1 and draft n.
    Raises Refused for a reading that is none, Cancelled when `progress` does.
    """
    progress = progress or Silent()
    register = register or resources.register
    readings = readings_of(drafts, reading)
    papers = tuple(paper.evident() for paper in papers)

    def asking(index: int, comparison: Comparison) -> tuple[Attribution, ...]:
        older, newer = readings[index - 1].draft, readings[index].draft
        earlier = [read.draft for read in readings[: index - 1]]
        return attribute(
            comparison,
            older,
            newer,
            papers,
            register,
            authors=authors or {},
            stored=drafts[index],
            bases=bases_of(earlier, older, newer, papers, progress=progress),
            progress=progress,
        )

    evident = bool(papers or authors)
    found = lineage([read.draft for read in readings], pins=pins, asking=asking if evident else None, progress=progress)
    return Traced(readings, found, register)
