"""Following words through drafts given in order: reading, lineage, and who asked by the evidence in hand.

It decides nothing of what a word's life was or who asked; it hands each floor what it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.lineage.lineage import lineage
from app.job import Progress, SilentProgress
from app.late_methods import dataclass
from app.services.comparisons.attribution import Attributor, KnownEvidence
from app.services.comparisons.readings import readings_of

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.lineages import Lineage
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class TracedDrafts:
    """The drafts as read, in order, and the lives of their words."""

    readings: tuple[Reading, ...]
    lineage: Lineage
    register: Register


def trace_drafts(
    drafts: Sequence[Draft],
    resources: Resources,
    known: KnownEvidence | None = None,
    *,
    reading: str = "issued",
    pins: Mapping[int, tuple[tuple[str, str], ...]] | None = None,
    register: Register | None = None,
    progress: Progress | None = None,
) -> TracedDrafts:
    """Follow all words through `drafts`, in the order given, under one reading.

    Who asked for a word, for its going and for its return is said by all that is `known`. `pins[n]` joins provisions
    of draft n-1 and draft n. Raises Refused for a reading that is none, Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    register = register or resources.register
    readings = readings_of(drafts, reading)
    who = Attributor(
        drafts, readings, known or KnownEvidence(), resources, register, reading=reading, progress=progress
    )

    def asking(index: int, comparison: Comparison) -> tuple[Attribution, ...]:
        return who.between(index - 1, index, comparison)

    asked = asking if who.evidenced else None  # following words alone takes a fraction of the time
    found = lineage([read.draft for read in readings], pins=pins, asking=asked, progress=progress)
    return TracedDrafts(readings, found, register)
