"""How the words of a card are drawn: shapes, the lines that no text format has, folds, chips, the words looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.desktop.ground.style.icons import paint_sign
from app.desktop.life.card_layout import fragment_boxes
from app.desktop.texts.look import TextLook
from app.desktop.texts.rows.margin_painter import paint_chip
from app.desktop.texts.rows.text_shapes import boxes
from app.redline.model import Style

if TYPE_CHECKING:
    from app.desktop.life.card_layout import CardStyle, LineFold, LineShape, VersionLayout
    from app.desktop.life.life_marks import Fragment

_DOTTED = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED})
_DOUBLE = frozenset({Style.MOVED_FROM, Style.MOVED_TO})


def paint_card(
    painter: QPainter, laid: VersionLayout, at: QPointF, type_: CardStyle, spot: int, hovered: LineFold | None
) -> None:
    """Draw the words of a card with their top left at `at`; the words of `spot` are outlined."""
    theme = type_.theme
    for shape in laid.shapes:
        painter.setPen(theme.colour("faint" if shape.faint else "ink"))
        shape.layout.draw(painter, at + shape.place)
        for fragment in shape.fragments:
            _over(painter, shape, fragment, at, type_)
    for fold in laid.folds:
        _paint_fold(painter, fold, fold.place.translated(at), type_, under_pointer=fold is hovered)
    look = TextLook(theme, type_.text, type_.small)
    painter.setFont(type_.small)
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a name that is cut short is cut at its own end
    for chip in laid.chips:
        paint_chip(painter, chip, chip.place.translated(at), look)
    painter.setLayoutDirection(direction)
    painter.setPen(theme.colour("faint"))
    for place in laid.nobody:
        painter.drawText(place.translated(at), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "—")
    if spot >= 0:
        painter.setPen(QPen(theme.colour("accent"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in laid.boxes_of(spot):
            painter.drawRoundedRect(box.translated(at).adjusted(-1.5, 0, 1.5, 1), 2, 2)


def _over(painter: QPainter, shape: LineShape, fragment: Fragment, at: QPointF, type_: CardStyle) -> None:
    """Signs, and the lines of what moved, only follows, is editorial, or stayed while something about it changed."""
    theme, style = type_.theme, fragment.style
    if fragment.sign:
        first = next(iter(boxes(shape.layout, fragment.start, min(5, fragment.length))), None)
        if first is not None:
            paint_sign(painter, fragment.sign, first.translated(at + shape.place), theme.colour("accent"), 11.0)
        return
    dotted = style in _DOTTED and not fragment.gone
    if not (dotted or style in _DOUBLE or style is Style.SAME):
        return
    pen = QPen(theme.colour("faint" if dotted else "ink"), 1.4 if style is Style.SAME else 1.0)
    if style not in _DOUBLE:
        pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    for box in fragment_boxes(shape, fragment):
        box = box.translated(at)
        y = box.center().y() + 1.0 if fragment.gone else box.bottom() - 1.0
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if style in _DOUBLE:
            painter.drawLine(QPointF(box.left(), y + 2.5), QPointF(box.right(), y + 2.5))


def _paint_fold(painter: QPainter, fold: LineFold, place: QRectF, type_: CardStyle, *, under_pointer: bool) -> None:
    """Draw a fold as what it is: a button that opens."""
    theme = type_.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("panel"))
    painter.drawRoundedRect(place, 3, 3)
    font = QFont(type_.small)
    font.setUnderline(under_pointer)
    painter.setFont(font)
    ink: QColor = theme.colour("accent" if under_pointer else "faint")
    words = QFontMetricsF(font).elidedText(fold.words, Qt.TextElideMode.ElideMiddle, place.width() - 32)
    lead = QRectF(place.right() - 22, place.top(), 14, place.height())
    if not type_.mirrored:
        lead.moveLeft(place.left() + 6)
    paint_sign(painter, "folded", lead, ink, 9.0)
    painter.setPen(ink)
    painter.drawText(
        place.adjusted(24, 0, -24, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words
    )
