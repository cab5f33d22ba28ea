"""Small signs as drawn lines: breaks, ends of moves, links, folds, and what a person said of a proposal.

They are drawn, not written, because no font that the program brings has them all; so they look alike on every machine.
What a sign means: docs/architecture.md, "One vocabulary of marks".
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    # Each sign is some open lines in a square of 10 by 10.
    "split": (((9, 0.5), (9, 6), (1.5, 6)), ((4.5, 3), (1.5, 6), (4.5, 9))),
    "join": (((1, 0.5), (1, 6), (8.5, 6)), ((5.5, 3), (8.5, 6), (5.5, 9))),
    "move": (
        ((1, 3), (9, 3)),
        ((6.5, 0.8), (9, 3), (6.5, 5.2)),
        ((9, 7.5), (1, 7.5)),
        ((3.5, 5.3), (1, 7.5), (3.5, 9.7)),
    ),
    "away": (((1.5, 1.5), (8.5, 8.5)), ((3.5, 8.5), (8.5, 8.5), (8.5, 3.5))),
    "here": (((8.5, 8.5), (1.5, 1.5)), ((1.5, 6.5), (1.5, 1.5), (6.5, 1.5))),
    "asserted": (((1, 9), (2, 6), (7.5, 0.8), (9.2, 2.5), (4, 8), (1, 9)), ((6, 2.2), (7.8, 4))),
    "confirmed": (((1, 5.5), (4, 8.5), (9, 1.5)),),
    "rejected": (((1.5, 1.5), (8.5, 8.5)), ((8.5, 1.5), (1.5, 8.5))),
    "doubtful": (((5, 0.8), (5, 6)), ((5, 8.6), (5, 9.2))),
    "folded": (((3, 1), (7, 5), (3, 9)),),
    "unfolded": (((1, 3), (5, 7), (9, 3)),),
    "under": (((1.5, 9), (5, 4), (8.5, 9)),),
    # What a delegate noted: a sheet, a warning, a flag, a question.
    "note": (((1, 1), (6, 1), (9, 4), (9, 9), (1, 9), (1, 1)), ((3, 4.5), (6.5, 4.5)), ((3, 6.7), (7, 6.7))),
    "redline": (((5, 0.8), (9.4, 8.8), (0.6, 8.8), (5, 0.8)), ((5, 3.6), (5, 5.8)), ((5, 7.2), (5, 7.4))),
    "own": (((2, 9.5), (2, 0.8)), ((2, 1.2), (9, 1.2), (7, 3.4), (9, 5.6), (2, 5.6))),
    "check": (
        ((1, 1), (9, 1), (9, 7), (5, 7), (3, 9.2), (3, 7), (1, 7), (1, 1)),
        ((5, 2.6), (5, 4.2)),
        ((5, 5.3), (5, 5.5)),
    ),
}
SIGN_SIZE = 10.0


def paint_sign(painter: QPainter, kind: str, place: QRectF, colour: QColor, size: float = SIGN_SIZE) -> None:
    """Draw the sign `kind` in the middle of `place`; one that is not known is a caret, never nothing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(place.center() - QPointF(size / 2, size / 2))
    painter.scale(size / 10.0, size / 10.0)
    if kind == "matched":
        for y in (3.3, 7.0):
            wave = QPainterPath(QPointF(0.8, y))
            wave.cubicTo(QPointF(3.2, y - 3.2), QPointF(6.2, y + 3.2), QPointF(9.2, y))
            painter.drawPath(wave)
    elif kind == "against":
        painter.drawEllipse(QRectF(1, 1, 8, 8))
        painter.drawLine(QPointF(2.2, 7.8), QPointF(7.8, 2.2))
    elif kind == "part":
        painter.drawEllipse(QRectF(1, 1, 8, 8))
        half = QPainterPath(QPointF(5, 1))
        half.arcTo(QRectF(1, 1, 8, 8), 90, 180)
        painter.fillPath(half, colour)
    else:
        for line in _LINES.get(kind, _LINES["under"]):
            painter.drawPolyline([QPointF(x, y) for x, y in line])
    painter.restore()
