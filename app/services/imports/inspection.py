"""What the structure of a stored draft makes doubtful, and that a person has looked at it.

Until somebody has, the window and every page say it before the text; then they are silent, until the draft is read
anew. What is doubtful is decided in `treaty.structure`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.treaty.structure import structure_lines

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.treaty.draft import Inspection


@dataclass(frozen=True, slots=True)
class ReadingDoubts:
    """What is doubtful of how one draft was read, and who has looked at that, None for nobody."""

    label: str
    doubts: tuple[Message, ...]
    inspection: Inspection | None


def doubts_of_reading(dossier: DossierPlace, label: str) -> ReadingDoubts:
    """What is doubtful of the draft under `label`. Raises Refused when there is no such dossier or draft."""
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(label)
    return ReadingDoubts(draft.label, tuple(structure_lines(draft)), draft.inspection)


def set_inspection(dossier: DossierPlace, label: str, inspection: Inspection | None) -> ReadingDoubts:
    """Keep that a person looked at how the draft under `label` is read, or, with None, take that back; returns what is
    kept now.

    Raises Refused for a dossier or draft that is not there, where nothing is doubtful, and where nobody has looked.
    """
    before = doubts_of_reading(dossier, label)
    if inspection and not before.doubts:
        raise Refused(
            Message(
                "Nothing makes it doubtful how the draft “{0}” was read: there is nothing to be looked at.",
                (before.label,),
            )
        )
    if inspection is None and before.inspection is None:
        raise Refused(Message("Nobody has looked at how the draft “{0}” was read.", (before.label,)))
    with Dossier.open(dossier) as there:
        there.set_inspection(before.label, inspection)
    return ReadingDoubts(before.label, before.doubts, inspection)
