"""A button of a row of which one is chosen: one of the charts of a card. It draws itself, in the palette's colours: a
style sheet on each card took longer to be read than the card to be made.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

_BESIDE, _ABOVE = 11, 4
"""Pixels between the words and the edges."""


class ChoiceButton(QPushButton):
    """Words in a box, on the accent while it is chosen; a heavier edge where the keys are."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2 * _BESIDE, words.height() + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, chosen, focused = self.palette(), self.isChecked(), self.hasFocus()
        accent = colours.highlight().color()
        edge = accent if chosen or focused else colours.placeholderText().color()
        if chosen and focused:
            edge = colours.text().color()
        wide = 2.0 if focused else 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, wide))
            painter.setBrush(accent if chosen else colours.base().color())
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), 4, 4)
            painter.setPen((colours.highlightedText() if chosen else colours.text()).color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
