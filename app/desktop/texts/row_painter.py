"""How a laid-out row, and a fold of unchanged rows, are drawn: the vocabulary of marks on screen.

Lines that Qt has no format for (double underline, double strike, dotted) are drawn over the glyphs. Every change that
a row shows can be outlined: its words, its sign, the label of its move, or else the row itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.desktop.ground.signs import paint_sign
from app.desktop.texts.row_layout import CHIP_SIGN, MARGIN_WIDTH, Piece, boxes, placed_pieces
from app.redline.model import RowState, Style

if TYPE_CHECKING:
    from app.desktop.texts.row_layout import Look, PlacedChip, RowLayout, Shape

_OVER = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.MOVED_FROM, Style.MOVED_TO, Style.SAME})
_DOTTED = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED})
_MOVED = (RowState.MOVED_FROM, RowState.MOVED_TO)


def paint_row(painter: QPainter, laid: RowLayout, top: float, current: str) -> None:
    """Draw a row with its top at `top`; the change with the id `current` is outlined."""
    theme = laid.look.theme
    origin = QPointF(0.0, top)
    painter.setPen(theme.colour("faint" if laid.row.state is RowState.MOVED_FROM else "ink"))
    for shape in laid.shapes:
        shape.layout.draw(painter, origin + shape.place)
    for shape in laid.shapes:
        _lines_over(painter, laid, shape, origin + shape.place, current)
    _paint_margin(painter, laid, top, current)
    if current and current in laid.row.changes and not laid.shows(current) and not laid.row.move:
        _outline(painter, laid.look, QRectF(2, top + 2, 2 * laid.pane + MARGIN_WIDTH - 4, laid.height - 4))


def _outline(painter: QPainter, look: Look, box: QRectF) -> None:
    painter.setPen(QPen(look.theme.colour("accent"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)


def _lines_over(painter: QPainter, laid: RowLayout, shape: Shape, place: QPointF, current: str) -> None:
    moved = laid.row.state in _MOVED
    for piece, at, length in placed_pieces(shape.pieces):
        if piece.sign:
            first = next(iter(boxes(shape.layout, at, min(5, length))), None)
            if first is not None:
                paint_sign(painter, piece.sign, first.translated(place), laid.look.theme.colour("accent"), 11.0)
        elif piece.style in _OVER or (moved and piece.style is Style.EQUAL and shape.field != "number"):
            _rule(painter, laid, shape, piece, place, at, length)
        if current and piece.change == current:
            for box in boxes(shape.layout, at, length):
                _outline(painter, laid.look, box.translated(place).adjusted(-1.5, 0, 1.5, 1))


def _rule(painter: QPainter, laid: RowLayout, shape: Shape, piece: Piece, place: QPointF, at: int, length: int) -> None:
    """Lines that a text format cannot draw: double ones of what moved, dots of what only follows,
    dashes of words that stayed while something about them changed.
    """
    theme, style = laid.look.theme, piece.style
    struck = style is Style.MOVED_FROM or (style is Style.EQUAL and laid.row.state is RowState.MOVED_FROM)
    dotted, dashed = style in _DOTTED, style is Style.SAME
    pen = QPen(theme.colour("faint" if dotted or style is Style.EQUAL else "ink"), 1.4 if dashed else 1.0)
    if dotted or dashed:
        pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    for box in boxes(shape.layout, at, length):
        box = box.translated(place)
        y = box.center().y() + 1.0 if struck else box.bottom() - 1.0
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if not (dotted or dashed):
            painter.drawLine(QPointF(box.left(), y + 2.5), QPointF(box.right(), y + 2.5))


def _paint_margin(painter: QPainter, laid: RowLayout, top: float, current: str) -> None:
    theme, row = laid.look.theme, laid.row
    painter.setFont(laid.look.small_font)
    for placed in laid.chips:
        paint_chip(painter, placed, placed.place.translated(0.0, top), laid.look)
    if not laid.nobody.isNull():
        painter.setPen(theme.colour("faint"))
        painter.drawText(laid.nobody.translated(0.0, top), Qt.AlignmentFlag.AlignCenter, "—")
    if row.move:
        _paint_move(painter, laid, laid.move.translated(0.0, top))
        if current and current in row.changes and not laid.shows(current):
            _outline(painter, laid.look, laid.move.translated(0.0, top))


def _paint_move(painter: QPainter, laid: RowLayout, place: QRectF) -> None:
    """The label of a move: its number and arrow, and below, underlined like a link, the other end."""
    look, row = laid.look, laid.row
    away = row.state is RowState.MOVED_FROM
    accent = look.theme.colour("accent")
    bold = QFont(look.small_font)
    bold.setBold(True)
    half = place.height() / 2
    wide = QFontMetricsF(bold).horizontalAdvance(row.move)
    painter.setFont(bold)
    painter.setPen(accent)
    left = place.center().x() - (wide + 16.0) / 2
    painter.drawText(QRectF(left, place.top(), wide + 2, half), Qt.AlignmentFlag.AlignVCenter, row.move)
    paint_sign(painter, "away" if away else "here", QRectF(left + wide + 4, place.top(), 12, half), accent)
    link = QFont(look.small_font)
    link.setUnderline(bool(row.twin))
    painter.setFont(link)
    words = f"{'to' if away else 'from'} {row.other}"
    words = QFontMetricsF(link).elidedText(words, Qt.TextElideMode.ElideMiddle, place.width() - 4)
    painter.drawText(QRectF(place.left(), place.top() + half, place.width(), half), Qt.AlignmentFlag.AlignCenter, words)
    painter.setFont(look.small_font)


def paint_chip(painter: QPainter, placed: PlacedChip, place: QRectF, look: Look) -> None:
    """Draw one chip: solid for marked, dashed for matched, square corners for what is not a State or group."""
    theme, chip = look.theme, placed.chip
    colour = dict(look.followed).get(chip.actor)
    ink = theme.colour("followed_ink" if colour else "faint" if chip.opposite else "ink")
    pen = QPen(ink, 1.0)
    if chip.link.value == "matched":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if colour else theme.colour("paper"))
    radius = place.height() / 2 if chip.type in ("state", "group") else 2.0
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
    x = place.left() + 6.0
    for sign in placed.signs:
        paint_sign(painter, sign, QRectF(x, place.top(), CHIP_SIGN, place.height()), ink, 9.0)
        x += CHIP_SIGN
    painter.setPen(ink)
    painter.drawText(
        QRectF(x, place.top(), place.right() - x - 5.0, place.height()), Qt.AlignmentFlag.AlignCenter, placed.label
    )


def paint_fold(painter: QPainter, words: str, place: QRectF, look: Look, *, under_pointer: bool) -> None:
    """Draw a fold as what it is: a button over the whole width that opens."""
    theme = look.theme
    painter.fillRect(place.adjusted(0, 2, 0, -2), theme.colour("panel"))
    font = QFont(look.small_font)
    font.setUnderline(under_pointer)
    painter.setFont(font)
    ink = theme.colour("accent" if under_pointer else "faint")
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, place.width() - 48)
    left = place.center().x() - (metrics.horizontalAdvance(words) + 18.0) / 2
    paint_sign(painter, "folded", QRectF(left, place.top(), 12, place.height()), ink, 9.0)
    painter.setPen(ink)
    painter.drawText(place.adjusted(left + 18.0 - place.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
