"""Copies of a dossier that are kept by themselves: one before the first change of a day; and going back to one.

Where they lie and how many there are is the store's business. It is light: what it needs of the store is imported when
it is called.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.copies import Copy as Copy


def today() -> str:
    """The day by the clock of this computer (ISO 8601)."""
    return datetime.date.today().isoformat()


def keep_copy(dossier: Path, day: str = "") -> Path | None:
    """Keep a copy of a dossier that is about to be changed on `day` (ISO 8601; today, if ""); returns where.

    None where there is no dossier yet, or no copy is needed. Raises Refused when none can be kept, which is no reason
    not to go on, and Damaged for a dossier that is damaged.
    """
    from app.storage.keeping import keep_copy

    return keep_copy(dossier, day or today()) if dossier.is_file() else None


def copies_of(dossier: Path) -> tuple[Copy, ...]:
    """The copies that lie beside a dossier: of days, the last one first, then those from before renewals."""
    from app.storage.copies import copies_of

    return copies_of(dossier)


def is_sound(copy: Path) -> bool:
    """Whether a copy is a dossier with which nothing is wrong."""
    from app.storage.copies import is_sound

    return is_sound(copy)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done to go on with a copy."""

    copy: Path
    aside: Path | None
    """Where what lay in its place is kept; None where nothing did."""


def restore(dossier: Path, copy: Path | None = None, day: str = "") -> Restored:
    """Put a copy in the place of a dossier, which is kept under another name; the newest sound one when none is named.

    Raises Refused when there is no sound copy, or nothing can be written there.
    """
    from app.job import Refused
    from app.storage.copies import newest_sound
    from app.storage.keeping import put_in_place

    chosen = copy or newest_sound(dossier)
    if chosen is None:
        raise Refused(f"There is no sound copy of the dossier “{dossier.name}” beside it.")
    return Restored(chosen, put_in_place(dossier, chosen, day or today()))
