"""The signs of stances: a letter in a form. A full disc is for a text, an open square against it, no form is neither.

A broken line says that the actor has the stance through a group, a corner that it stands apart from a group of its own.
Form and letter say everything; colour says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.attribution.positions.positions import AGAINST, FOR
from app.desktop.ground.language.terms import stance_letter

if TYPE_CHECKING:
    from app.attribution.positions.positions import HeldPosition
    from app.treaty.marks import Stance

SIGN = 20
"""Side of the square in which a sign is drawn."""


def paint_stance(painter: QPainter, one: HeldPosition, place: QRectF, ink: QColor, paper: QColor) -> None:
    """Draw a position in a square place."""
    paint_sign_of(painter, one.position.stance, place, ink, paper, through=bool(one.through), apart=bool(one.apart))


def paint_sign_of(
    painter: QPainter,
    stance: Stance,
    place: QRectF,
    ink: QColor,
    paper: QColor,
    *,
    through: bool = False,
    apart: bool = False,
) -> None:
    """Draw the sign of a stance in a square place: `through` a group, `apart` from one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    form = place.adjusted(2, 2, -2, -2)
    full = stance in FOR and not through
    line = Qt.PenStyle.DashLine if through else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink, 1.4, line))
    painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
    if stance in FOR:
        painter.drawEllipse(form)
    elif stance in AGAINST:
        painter.drawRect(form.adjusted(0.5, 0.5, -0.5, -0.5))
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(9, round(form.height() * 0.66)))
    painter.setFont(font)
    painter.setPen(paper if full else ink)
    painter.drawText(form, Qt.AlignmentFlag.AlignCenter, stance_letter(stance.value))
    if apart:
        corner = place.topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([corner, corner + QPointF(-6, 0), corner + QPointF(0, 6)]))
    painter.restore()
