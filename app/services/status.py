"""Statuses over drafts: what was agreed and touched afterwards, with who asked, and how much of each draft is open.

It decides nothing of what a text's status is; it hands each floor what it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.agreements import agreements
from app.attribution.open_text import open_text
from app.comparison.compare import compare
from app.job import Progress, Silent
from app.services.asking import Asking, Known
from app.services.comparing import readings_of

if TYPE_CHECKING:
    from app.attribution.agreements import Comparing
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.statuses import Followed, Open

Pins = Mapping[tuple[int, int], tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class Statuses:
    """The drafts in order, their agreed texts with what became of them, and how much of each is open."""

    drafts: tuple[Draft, ...]
    agreed: tuple[Followed, ...]
    open: tuple[Open, ...]
    register: Register


def statuses_of(
    drafts: Sequence[Draft],
    known: Known,
    resources: Resources,
    *,
    pins: Pins | None = None,
    register: Register | None = None,
    comparing: Comparing | None = None,
    progress: Progress | None = None,
) -> Statuses:
    """The statuses of `drafts`, as stored and in their order, with who asked for the changes of agreed texts, by all
    that is `known`.

    `pins[older, newer]` are pairs of provisions that a person joined; `comparing` has the comparisons of two drafts by
    their indices, where somebody keeps them. Raises Cancelled when `progress` does.
    """
    progress = progress or Silent()
    register = register or resources.register
    read = readings_of(drafts, "issued") if drafts else ()
    readings = [each.draft for each in read]
    asking = Asking(drafts, read, known, resources, register, progress=progress)

    def compared(older: int, newer: int) -> Comparison:
        return compare(readings[older], readings[newer], pins=(pins or {}).get((older, newer), ()), progress=progress)

    agreed = agreements(readings, comparing or compared, asking=asking.between)
    return Statuses(tuple(readings), agreed, tuple(row for each in readings for row in open_text(each)), register)
