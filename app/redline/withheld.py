"""A redline without a word of who asked, for prints and files from which names are left out on purpose.

What the drafts themselves print, names in brackets too, is their text and stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.model import Names

if TYPE_CHECKING:
    from app.redline.model import Redline

_OF_NAMES = ("actor", "link")


def withheld(redline: Redline) -> Redline:
    """The same redline without names, evidence and counts of them; it says itself that they are left out. Warnings
    that speak of a paper or of somebody who is named go with them.
    """
    told = set(redline.evidence)
    for view in redline.changes:
        told.update(name for chip in view.chips for name in (chip.name, chip.full))
        told.update(actor.as_written for one in view.attributions for actor in one.actors)
    told.discard("")
    return replace(
        redline,
        rows=tuple(replace(row, chips=()) if row.chips else row for row in redline.rows),
        changes=tuple(
            replace(view, chips=(), attributions=()) if view.chips or view.attributions else view
            for view in redline.changes
        ),
        summary=tuple(count for count in redline.summary if count.by not in _OF_NAMES),
        evidence=(),
        warnings=tuple(line for line in redline.warnings if not any(name in line for name in told)),
        offered=tuple(one for one in redline.offered if not one.words),
        names=Names.WITHHELD,
    )
