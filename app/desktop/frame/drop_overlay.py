"""What lies over the window while files are drawn over it: what would become of them, on one field or on two halves.

It says what it is told and answers which half the pointer is over; what is done with the files is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.ground.language.announcer import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDGE, _INNER = 12, 24
"""Pixels around a field, and around the words in it."""
_VEIL = 235
"""How much of what lies below is covered, of 255."""


class DropOverlay(QWidget):
    """Hidden while nothing is drawn over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.fields: tuple[str, ...] = ()
        """What would become of the files, one sentence for each half; the first one is on the leading side."""
        self.at = -1
        """Over which half the pointer is."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def offer(self, fields: Sequence[str], point: QPoint) -> None:
        """Show what would become of files where the pointer is."""
        around = self.parentWidget()
        assert around is not None
        self.setGeometry(around.rect())
        at = self.half_at(point, len(fields))
        if self.isHidden() or (self.fields, self.at) != (tuple(fields), at):
            self.fields, self.at = tuple(fields), at
            self.setAccessibleName(fields[at])
            self.raise_()
            self.show()
            self.update()
            announce(self, fields[at])

    def half_at(self, point: QPoint, count: int) -> int:
        """Over which of so many fields a point is, the first of them on the leading side."""
        around = self.parentWidget()
        leading = around is None or point.x() < around.width() / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            leading = not leading
        return 0 if count == 1 or leading else 1

    def field(self, number: int) -> QRect:
        """Where a field lies."""
        whole = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if len(self.fields) == 1:
            return whole
        wide = (whole.width() - _EDGE) // 2
        left = (number == 0) is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        return QRect(whole.left() if left else whole.right() - wide + 1, whole.top(), wide, whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            veil = QColor(self.palette().window().color())
            veil.setAlpha(_VEIL)
            painter.fillRect(self.rect(), veil)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.8)
            painter.setFont(font)
            for number in range(len(self.fields)):
                self._paint(painter, number)

    def _paint(self, painter: QPainter, number: int) -> None:
        """Draw one field; that under the pointer has another ground, and a whole line around it."""
        here, chosen, colours = self.field(number), number == self.at, self.palette()
        if chosen:
            painter.fillRect(here, colours.highlight())
        ink = (colours.highlightedText() if chosen else colours.text()).color()
        line = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink if chosen else colours.mid().color(), 2, line))
        painter.drawRect(here.adjusted(4, 4, -4, -4))
        painter.setPen(ink)
        inner = here.adjusted(_INNER, _INNER, -_INNER, -_INNER)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.fields[number])
