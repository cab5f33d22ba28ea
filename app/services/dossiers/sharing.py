"""A copy of a dossier for a partner: what is left out is never written into it.

What is left out, and why, the store knows (`app.storage.merging.partner_copy`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Refused, SilentProgress
from app.message import Message
from app.services.dossiers.creation import check_absent, new_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked
from app.services.processes.tasks import task
from app.storage.merging.partner_copy import CopiedNotes, PartnerCopyOptions

if TYPE_CHECKING:
    from app.job import Progress
    from app.place import DossierPlace

__all__ = ["CopiedNotes", "OmissionCounts", "PartnerCopyOptions", "share"]


@dataclass(frozen=True, slots=True)
class OmissionCounts:
    """How many of each were left out of a copy."""

    notes: int
    positions: int
    papers: int
    words: int
    """On who asked."""
    settings: int
    conflicts: int
    unlocked: bool
    """The dossier is locked with a passphrase, and the copy is not."""


@task
def share(
    dossier: DossierPlace, target: Path, choice: PartnerCopyOptions, *, progress: Progress | None = None
) -> OmissionCounts:
    """Write a copy of the dossier at `dossier` to a new file at `target`; returns what it does not have.

    Raises Refused, and leaves no file, when something is there already, it cannot be written, or something that is to
    be in it is not as it was stored; Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    if target.suffix.casefold() != ".travaux":
        raise Refused(Message("“{0}” is no name for a dossier; let it end in .travaux.", (target.name,)))
    with Dossier.open(dossier, write=False) as source:
        progress.step(0, 1, "Writing the copy")
        source.digests.check(notes=choice.notes is not CopiedNotes.NONE)
        check_absent(target)
        with new_dossier(target, source.title()) as copy:
            left = source.write_shared(copy, choice)
            progress.step(1, 1, "Writing the copy")
    return OmissionCounts(
        notes=left["notes"],
        positions=left["positions"],
        papers=left["papers"],
        words=left["confirmations"],
        settings=left["preferences"],
        conflicts=left["conflicts"],
        unlocked=is_locked(dossier),
    )
