"""The signs of the matrix of scope, which are read without colour.

A square is reached by the provision's own words, a disc by a citation. What is full is settled, what is half full
stands in brackets or an option. What moved since the older draft has a letter in it: + came, − went, ~ other limits,
✓ settled, [ opened, … moved in a part of an article; what went is open, with a broken line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.redline.scope.model import ScopeMovement

if TYPE_CHECKING:
    from app.redline.scope.model import ScopeCell

SIGN = 20
"""Side of the square in which a sign is drawn."""
LETTERS = {
    ScopeMovement.CAME: "+",
    ScopeMovement.WENT: "−",
    ScopeMovement.LIMITED: "~",
    ScopeMovement.SETTLED: "✓",
    ScopeMovement.OPENED: "[",
    ScopeMovement.PARTLY: "…",
}


def paint_reach(painter: QPainter, cell: ScopeCell, place: QRectF, ink: QColor, paper: QColor, *, own: bool) -> None:
    """Draw the sign of a cell in a square place; `own` where its own words reach."""
    paint_sign(painter, place, ink, paper, settled=cell.settled, own=own, movement=cell.movement)


def paint_sign(
    painter: QPainter,
    place: QRectF,
    ink: QColor,
    paper: QColor,
    *,
    settled: bool,
    own: bool,
    movement: ScopeMovement | None = None,
) -> None:
    """Draw a sign by its parts."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    form = place.adjusted(3, 3, -3, -3)
    went = movement is ScopeMovement.WENT
    painter.setPen(QPen(ink, 1.4, Qt.PenStyle.DashLine if went else Qt.PenStyle.SolidLine))
    painter.setBrush(ink if settled and not went else Qt.BrushStyle.NoBrush)
    (painter.drawRect if own else painter.drawEllipse)(form)
    if not settled and not went:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if own:
            painter.drawPolygon(QPolygonF([form.topLeft(), form.bottomLeft(), form.bottomRight()]))
        else:
            painter.drawChord(form, 225 * 16, -180 * 16)
    if movement is not None:
        _write(painter, LETTERS[movement], form, ink, paper, full=settled and not went, half=not settled and not went)
    painter.restore()


def _write(painter: QPainter, letter: str, form: QRectF, ink: QColor, paper: QColor, *, full: bool, half: bool) -> None:
    """The letter in a form; in one that is half full on a ground of its own."""
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(9, round(form.height() * 0.85)))
    painter.setFont(font)
    if half:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        centre = form.center()
        painter.drawEllipse(QPointF(centre.x(), centre.y()), form.width() * 0.34, form.height() * 0.34)
    painter.setPen(paper if full else ink)
    painter.drawText(form, Qt.AlignmentFlag.AlignCenter, letter)
