"""The verb `inspect`: what is doubtful of how a draft of a dossier was read, and that a person has looked at it.

It returns the exit code.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.job import Refused
from app.services.imports.inspection import doubts_of_reading, set_inspection
from app.treaty.draft import Inspection

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.services.imports.inspection import ReadingDoubts


def inspect(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell what is doubtful, or keep that somebody looked, or take that back."""
    del folder
    place = inputs.parse_draft_name(arguments.draft)
    if not place.in_dossier:
        raise Refused(f"“{arguments.draft}” is no draft of a dossier: name one as DOSSIER.travaux#LABEL.")
    if arguments.by and not arguments.looked:
        raise Refused("--by says who has looked: give --looked with it.")
    if arguments.looked:
        today = datetime.datetime.now().date().isoformat()
        found = set_inspection(place.path, place.label, Inspection(today, arguments.by))
    elif arguments.withdraw:
        found = set_inspection(place.path, place.label, None)
    else:
        found = doubts_of_reading(place.path, place.label)
    terminal.say(_told(found))
    return 0


def _told(found: ReadingDoubts) -> str:
    if not found.doubts:
        return f"Nothing makes it doubtful how {found.label} was read."
    lines = [f"warning: {doubt}" for doubt in found.doubts]
    if found.inspection is None:
        return "\n".join([*lines, f"Nobody has looked at how {found.label} was read: every comparison says so first."])
    by = f" by {found.inspection.by}" if found.inspection.by else ""
    return "\n".join(
        [*lines, f"Looked at on {found.inspection.day}{by}: comparisons of {found.label} no longer say it."]
    )
