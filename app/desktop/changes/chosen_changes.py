"""Changes that are chosen together, as a value: those of one row of the list, or of one amendment in the texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Amendment


@dataclass(frozen=True, slots=True)
class ChosenChanges:
    """The ids of the changes in their order, and the amendment in which they are."""

    changes: tuple[str, ...]
    amendment: Amendment | None = None
