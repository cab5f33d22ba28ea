"""The heads over the two columns of texts: which draft each one is. They stay while the texts scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.texts.row_layout import MARGIN_WIDTH, PAD, Look, pane_width

if TYPE_CHECKING:
    from app.redline.model import DraftFacts, Redline

HEAD_HEIGHT = 30


class ColumnHeads(QWidget):
    """A strip with the label, symbol and date of each draft, and "Who asked" between them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ("", "", "")
        self.setFixedHeight(HEAD_HEIGHT)

    def show_redline(self, redline: Redline | None) -> None:
        """Name the drafts of another redline."""
        self._words = (head_of(redline.older), "Who asked", head_of(redline.newer)) if redline else ("", "", "")
        self.setAccessibleName(" | ".join(self._words))
        self.update()

    def set_look(self, look: Look) -> None:
        """Use other colours or fonts."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip over the same columns as the rows."""
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(event.rect(), theme.colour("panel"))
        width, pane = float(self.width()), pane_width(float(self.width()))
        font = QFont(self._look.small_font)
        font.setBold(True)
        painter.setFont(font)
        left = (0.0, pane, pane + MARGIN_WIDTH)
        wide = (pane, MARGIN_WIDTH, pane)
        sides = (self._look.older_right_to_left, False, self._look.newer_right_to_left)
        for number, words in enumerate(self._words):
            place = QRectF(left[number] + PAD, 0, wide[number] - 2 * PAD, HEAD_HEIGHT)
            across = Qt.AlignmentFlag.AlignRight if sides[number] else Qt.AlignmentFlag.AlignLeft
            across = Qt.AlignmentFlag.AlignHCenter if number == 1 else across
            painter.setPen(theme.colour("faint" if number == 1 else "ink"))
            cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QPen(theme.colour("line"), 1))
        for x in (pane, pane + MARGIN_WIDTH):
            painter.drawLine(QPointF(x, 0), QPointF(x, HEAD_HEIGHT))
        painter.drawLine(QPointF(0, HEAD_HEIGHT - 0.5), QPointF(width, HEAD_HEIGHT - 0.5))


def head_of(draft: DraftFacts) -> str:
    """A draft in one line: label, symbol and date."""
    return " · ".join(word for word in (draft.label, draft.symbol, draft.date) if word)
