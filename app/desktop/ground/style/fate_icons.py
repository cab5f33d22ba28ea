"""The signs of fates, drawn: a disc that is full, half, ringed, bracketed, empty; an arrow for what went or came back.

Each differs by its form, and words stand beside it wherever it is drawn. What a fate is: docs/glossary.md.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

FATE_SIZE = 12.0
"""Side of the square in which a sign is drawn, where nothing else is said."""
_WHOLE = 5760
"""A full circle, in sixteenths of a degree."""


def paint_fate(painter: QPainter, fate: str, place: QRectF, colour: QColor, size: float = FATE_SIZE) -> None:
    """Draw the sign of a fate in the middle of `place`; "" is a dash: there is none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(place.center() - QPointF(size / 2, size / 2))
    painter.scale(size / 10.0, size / 10.0)
    disc = QRectF(1, 1, 8, 8)
    if fate == "bracketed":
        for x, edge in ((0.8, 2.4), (9.2, 7.6)):
            painter.drawPolyline([QPointF(edge, 0.6), QPointF(x, 0.6), QPointF(x, 9.4), QPointF(edge, 9.4)])
        disc = QRectF(2.9, 2.9, 4.2, 4.2)
        fate = "taken"
    if not fate:
        painter.drawLine(QLineF(2, 5, 8, 5))
    else:
        if fate == "taken":
            painter.setBrush(colour)
        painter.drawEllipse(disc)
    painter.setBrush(colour)
    if fate == "taken in part":
        painter.drawPie(disc, 90 * 16, _WHOLE // 2)
    elif fate == "reworded":
        painter.drawEllipse(QRectF(3.6, 3.6, 2.8, 2.8))
    elif fate in ("dropped later", "restored"):
        down = fate == "dropped later"
        tip, tail = (7.4, 2.6) if down else (2.6, 7.4)
        wing = tip - 1.9 if down else tip + 1.9
        painter.drawLine(QLineF(5, tail, 5, tip))
        painter.drawPolyline([QPointF(3.2, wing), QPointF(5, tip), QPointF(6.8, wing)])
    painter.restore()


def fate_icon(fate: str, colour: QColor, chosen: QColor | None = None) -> QIcon:
    """The sign as an icon for a button or a row; `chosen` is its colour in a row that is marked."""
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Selected, chosen or colour)):
        pixmap = QPixmap(QSize(32, 32))
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_fate(painter, fate, QRectF(0, 0, 32, 32), ink, 26.0)
        pixmap.setDevicePixelRatio(2.0)
        icon.addPixmap(pixmap, mode)
    return icon
