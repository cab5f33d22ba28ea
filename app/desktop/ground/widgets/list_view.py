"""A list in a dialog whose lines lead somewhere: Return follows the line, and is not also the button of the dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class LeadingList(QListWidget):
    """Qt hands Return on to the dialog after it activated a line; here it ends with the line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the line at hand."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _OTHERS:
            super().keyPressEvent(event)
        elif (item := self.currentItem()) is not None:
            self.itemActivated.emit(item)


_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
