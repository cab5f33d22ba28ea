"""The sign of what an amendment weighs: its letter, on a full ground for A, in a frame for B, alone for C.

It is told from the others without colour, by letter and by form; the words for it are `terms.weight_words`. It stands
alone because list, details and texts show the same one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from app.redline.model import AmendmentWeight

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

SIZE = 16


def paint_weight(
    painter: QPainter, weight: AmendmentWeight, place: QRectF, font: QFont, ink: QColor, ground: QColor
) -> None:
    """Draw the sign into a square, in `ink` on a `ground`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    full = weight is AmendmentWeight.A
    painter.setPen(QPen(ink, 1.0) if weight is not AmendmentWeight.C else Qt.PenStyle.NoPen)
    painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    letter = QFont(font)
    letter.setBold(full)
    painter.setFont(letter)
    painter.setPen(ground if full else ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, weight.value)
    painter.restore()
