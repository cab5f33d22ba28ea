"""Statuses over drafts: what was agreed and touched afterwards, with who asked, and how much of each draft is open.

It decides nothing of what a text's status is; it hands each floor what it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.job import Progress, SilentProgress
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.comparisons.attribution import Attributor, KnownEvidence
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.statuses import AgreementHistory, DivisionOpenness

Pins = Mapping[tuple[int, int], tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class Statuses:
    """The drafts in order, their agreed texts with what became of them, and how much of each is open."""

    drafts: tuple[Draft, ...]
    agreed: tuple[AgreementHistory, ...]
    open: tuple[DivisionOpenness, ...]
    register: Register


def open_in(dossier: DossierPlace) -> tuple[DivisionOpenness, ...]:
    """How much of each draft of a dossier is open and agreed as a whole, as issued, in their order.

    It is counted in the file and loads no text: a tenth of a second for thirty drafts, for a thread that may wait.
    """
    with Dossier.open(dossier, write=False) as there:
        return there.open_counts()


def statuses_of(
    drafts: Sequence[Draft],
    known: KnownEvidence,
    resources: Resources,
    *,
    pins: Pins | None = None,
    register: Register | None = None,
    compared: MutableMapping[tuple[int, int], Comparison] | None = None,
    asking: Attributor | None = None,
    progress: Progress | None = None,
) -> Statuses:
    """The statuses of `drafts`, as stored and in their order, with who asked for the changes of agreed texts, by all
    that is `known`.

    `pins[older, newer]` are pairs of provisions that a person joined; `compared` has the comparisons that were made
    already, by the indices of the drafts, and is given those that are made; `asking` knows who asked, where it was made
    for all of `drafts`. Raises Cancelled when `progress` does.
    """
    from app.attribution.agreement.agreements import agreements
    from app.attribution.agreement.openness import open_text
    from app.comparison.compare import compare
    from app.services.comparisons.attribution import Attributor
    from app.services.comparisons.readings import readings_of

    progress = progress or SilentProgress()
    register = register or resources.register
    read = asking.readings if asking is not None else readings_of(drafts, "issued") if drafts else ()
    readings = [each.draft for each in read]
    asking = asking or Attributor(drafts, read, known, resources, register, progress=progress)

    made = {} if compared is None else compared

    def comparing(older: int, newer: int) -> Comparison:
        if (older, newer) not in made:
            joined = (pins or {}).get((older, newer), ())
            made[older, newer] = compare(readings[older], readings[newer], pins=joined, progress=progress)
        return made[older, newer]

    agreed = agreements(readings, comparing, asking=asking.between)
    return Statuses(tuple(readings), agreed, tuple(row for each in readings for row in open_text(each)), register)
