"""The shelves as a window has them: what stands on that of a dossier, and on that of this computer.

A worker's process runs these; what is kept is the business of `services.dossiers`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services.processes.tasks import task

if TYPE_CHECKING:
    from pathlib import Path

    from app.place import DossierPlace
    from app.services.dossiers.dossier import InstrumentSummary


@dataclass(frozen=True, slots=True)
class Shelves:
    """What stands on two shelves, each in its order."""

    own: tuple[InstrumentSummary, ...]
    """On that of the dossier."""
    computer: tuple[InstrumentSummary, ...]
    """On that of this computer."""
    there: frozenset[str]
    """Keys of those on the shelf of the computer that stand on that of the dossier, too: from the very same file."""
    kept: frozenset[str]
    """Keys of those of the dossier that stand on the shelf of the computer, too."""


@task
def shelves_of(dossier: DossierPlace, place: Path) -> Shelves:
    """What stands on the shelf of a dossier, and on that of this computer, which lies at `place` if it is there. Raises
    Refused.
    """
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(dossier, write=False) as there:
        own = there.shelf_summaries()
    computer: tuple[InstrumentSummary, ...] = ()
    if Dossier.is_there(place):
        with Dossier.open(place, write=False) as there:
            computer = there.shelf_summaries()
    ours = {one.sha256 for one in own if one.sha256}
    theirs = {one.sha256 for one in computer if one.sha256}
    return Shelves(
        own,
        computer,
        frozenset(one.key for one in computer if one.sha256 in ours),
        frozenset(one.key for one in own if one.sha256 in theirs),
    )
