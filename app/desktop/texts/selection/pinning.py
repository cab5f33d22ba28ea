"""Joining two provisions by hand: first the one on one side is marked, then the other on the other side.

It keeps which one was marked and says when both are; the comparison is made again elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.redline.model import Row


@dataclass(frozen=True, slots=True)
class MarkedProvision:
    """A provision that waits for its other half."""

    row: str
    side: str
    provision: str
    address: str


class PinMarker(QObject):
    """The marked provision, if any. Emits `changed`, and `wanted(older provision, newer provision)`."""

    changed = Signal()
    wanted = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marked: MarkedProvision | None = None

    def mark(self, row: Row, side: str) -> None:
        """Mark the provision of a row on a side."""
        cell = row.older if side == "older" else row.newer
        if cell is not None:
            self.marked = MarkedProvision(row.id, side, cell.provision, cell.address)
            self.changed.emit()

    def could_join(self, row: Row, side: str) -> bool:
        """Whether a provision can be the other half: it is there, on the other side, and not its partner already."""
        held = self.marked
        cell = row.older if side == "older" else row.newer
        return held is not None and cell is not None and side not in ("", held.side) and row.id != held.row

    def join(self, row: Row, side: str) -> bool:
        """Join the marked provision with that of a row; returns whether it could be."""
        held = self.marked
        cell = row.older if side == "older" else row.newer
        if held is None or cell is None or not self.could_join(row, side):
            return False
        self.marked = None
        self.changed.emit()
        older, newer = (held.provision, cell.provision) if held.side == "older" else (cell.provision, held.provision)
        self.wanted.emit(older, newer)
        return True

    def cancel(self) -> bool:
        """Mark nothing any longer; returns whether something was."""
        if self.marked is None:
            return False
        self.marked = None
        self.changed.emit()
        return True
