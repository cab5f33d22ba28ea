"""A label of one line that is cut at its end where there is no room for all of it; the whole is its tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """Words that never make wider what they stand in. What stands beside them does not move when they become fewer:
    they have the room that `hold` was told of.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held = 0
        self.setTextFormat(Qt.TextFormat.PlainText)

    def hold(self, words: str) -> None:
        """Have room for these words, whatever is said."""
        self._held = self.fontMetrics().horizontalAdvance(words) + 2 * self.margin()
        self._held += self.contentsMargins().left() + self.contentsMargins().right()
        self.updateGeometry()

    def tell(self, words: str) -> None:
        """Say these words, also as the tip."""
        self.setText(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._held), hint.height())

    def minimumSizeHint(self) -> QSize:
        """It can be cut to nothing, and is as high as a line."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            place = self.contentsRect()
            cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
            self.style().drawItemText(painter, place, int(self.alignment()), self.palette(), self.isEnabled(), cut)
