"""Joining two provisions by hand: first the one on one side is marked, then the other on the other side.

It keeps which one was marked and says when both are; the comparison is made again elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.notice import UnusualState

if TYPE_CHECKING:
    from app.desktop.texts.canvas.text_view import TextView
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

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.marked: MarkedProvision | None = None

    def mark(self, row: Row, side: str) -> None:
        """Mark the provision of a row on a side."""
        cell = self._view.cell(row, side)
        if cell is not None:
            self.marked = MarkedProvision(row.id, side, cell.provision, cell.address)
            self.changed.emit()

    def could_join(self, row: Row, side: str) -> bool:
        """Whether a provision can be the other half: it is there, on the other side, and not its partner already."""
        held = self.marked
        cell = self._view.cell(row, side)
        return held is not None and cell is not None and side not in ("", held.side) and row.id != held.row

    def join(self, row: Row, side: str) -> bool:
        """Join the marked provision with that of a row; returns whether it could be."""
        held = self.marked
        cell = self._view.cell(row, side)
        if held is None or cell is None or not self.could_join(row, side):
            return False
        self.marked = None
        self.changed.emit()
        older, newer = (held.provision, cell.provision) if held.side == "older" else (cell.provision, held.provision)
        self.wanted.emit(older, newer)
        return True

    def state(self) -> UnusualState | None:
        """In which state the texts are while a provision waits for its other half, and how to leave it."""
        held = self.marked
        if held is None:
            return None
        draft, other = (self._view.draft_of(side) for side in (held.side, "newer" if held.side == "older" else "older"))
        words = tr("{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.")
        words = words.format(address=address_words(held.address), draft=draft, other=other)
        return UnusualState(words, tr("Do not join (Esc)"), self.cancel)

    def cancel(self) -> bool:
        """Mark nothing any longer; returns whether something was."""
        if self.marked is None:
            return False
        self.marked = None
        self.changed.emit()
        return True
