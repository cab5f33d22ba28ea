"""A field for the address of a provision: typed as a draft prints it, or chosen among the articles.

It shows and reads; whether there is such a provision is known when the pages are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.desktop.ground.language.translation import tr
from app.treaty.draft import HEADED

if TYPE_CHECKING:
    from app.redline.model import Redline

_HEADS = frozenset(kind.value for kind in HEADED)


class PlaceField(QComboBox):
    """Emits `chosen()` when another address stands in it."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setAccessibleName(name)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("Article 5(2)"))
        self.setLineEdit(self.line)
        self._told = ""
        self.line.editingFinished.connect(self._tell)
        self.activated.connect(lambda _at: self._tell())

    @property
    def place(self) -> str:
        """The address, "" for none."""
        return " ".join(self.currentText().split())

    def show_redline(self, redline: Redline | None) -> None:
        """Offer the articles of the newer draft; what was typed stays."""
        kept = self.currentText()
        cells = [row.newer for row in redline.rows if row.newer is not None] if redline else []
        self.clear()
        self.addItems(list(dict.fromkeys(cell.address for cell in cells if cell.kind in _HEADS and cell.address)))
        self.setEditText(kept)

    def show_place(self, place: str) -> None:
        """Show an address, as if it had been typed."""
        self.setEditText(place)
        self._tell()

    def _tell(self) -> None:
        if self.place != self._told:
            self._told = self.place
            self.chosen.emit()
