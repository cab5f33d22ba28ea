"""How the texts of a laid-out row are drawn: the vocabulary of marks on screen, and what is chosen or found in them.

Lines that Qt has no format for (double underline, double strike, dotted) are drawn over the glyphs. Every change that
a row shows can be outlined: its words, its sign, the label of its move, or else the row itself. The margin is drawn by
`margin_painter.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from app.desktop.ground.style.icons import paint_sign
from app.desktop.texts.rows.margin_painter import outline, paint_margin
from app.desktop.texts.rows.row_layout import is_struck
from app.desktop.texts.rows.text_pieces import WAS
from app.desktop.texts.rows.text_shapes import FieldShape, PlacedPiece, boxes
from app.redline.model import RowState, Style

if TYPE_CHECKING:
    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.row_layout import RowLayout
    from app.desktop.texts.rows.text_pieces import TextPiece

HighlightSource = Callable[[FieldShape], Sequence[QTextLayout.FormatRange]]
"""What is chosen or found in a shape, as formats that are laid over its own."""
_OVER = frozenset({
    Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.MOVED_FROM, Style.MOVED_TO, Style.SAME, Style.LOST,
})  # fmt: skip
_DOTTED = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED})
_MOVED = (RowState.MOVED_FROM, RowState.MOVED_TO)


def nothing_over(shape: FieldShape) -> Sequence[QTextLayout.FormatRange]:
    """Nothing is chosen or found."""
    return ()


def paint_row(
    painter: QPainter,
    laid: RowLayout,
    top: float,
    current: str,
    over: HighlightSource = nothing_over,
    *,
    side: str = "",
    margin: bool = True,
    nobody: str = "—",
    beside: Collection[str] = (),
) -> None:
    """Draw a row with its top at `top`; the change with the id `current` is outlined, and with broken lines those
    `beside` it in its amendment. With a `side`, only the texts of this side. `nobody` stands in the margin where there
    is no name.
    """
    theme = laid.look.theme
    origin = QPointF(0.0, top)
    shapes = [shape for shape in laid.shapes if not side or shape.side in ("", side)]
    painter.setPen(theme.colour("faint" if laid.row.state is RowState.MOVED_FROM else "ink"))
    for shape in shapes:
        shape.layout.draw(painter, origin + shape.place, list(over(shape)))
    for shape in shapes:
        _lines_over(painter, laid, shape, origin + shape.place, current, beside)
    if not margin:
        return
    paint_margin(painter, laid.margin, laid.row, laid.look, top, nobody)
    if current and current in laid.row.changes and not laid.shows(current):
        columns = laid.page.columns
        whole = QRectF(columns.left + 2, 2, columns.width - 4, laid.height - 4)
        outline(painter, laid.look, (laid.margin.move if laid.row.move else whole).translated(0.0, top))


def _lines_over(
    painter: QPainter, laid: RowLayout, shape: FieldShape, place: QPointF, current: str, beside: Collection[str]
) -> None:
    moved = laid.row.state in _MOVED
    for span in shape.spans:
        piece = span.piece
        if piece.sign == WAS:
            continue
        if piece.sign:
            first = next(iter(boxes(shape.layout, span.at, min(5, span.length))), None)
            if first is not None:
                paint_sign(painter, piece.sign, first.translated(place), laid.look.theme.colour("accent"), 11.0)
        else:
            if _struck_by_hand(shape, piece):
                _strike(painter, laid, shape, span, place)
            stayed = moved and shape.side and piece.style is Style.EQUAL and shape.field != "number"
            if piece.style in _OVER or stayed:
                _rule(painter, laid, shape, span, place)
        if piece.change and (piece.change == current or piece.change in beside):
            for box in boxes(shape.layout, span.at, span.length):
                whole = box.translated(place).adjusted(-1.5, 0, 0, 1)
                outline(painter, laid.look, whole, broken=piece.change != current)


def _struck_by_hand(shape: FieldShape, piece: TextPiece) -> bool:
    """Whether a deletion is drawn over its words here: in Chinese, where the stroke of a font would read as one of the
    character's own.
    """
    if not piece.has_han:
        return False
    return is_struck(piece.style, shape.side or piece.only)


def _strike(painter: QPainter, laid: RowLayout, shape: FieldShape, span: PlacedPiece, place: QPointF) -> None:
    """A stroke that is darker than the words and longer than they are."""
    painter.setPen(QPen(laid.look.theme.colour("ink"), 1.6))
    for box in boxes(shape.layout, span.at, span.length):
        box = box.translated(place)
        y = box.center().y() + 1.0
        painter.drawLine(QPointF(box.left() - 2, y), QPointF(box.right() + 2, y))


def _rule(painter: QPainter, laid: RowLayout, shape: FieldShape, span: PlacedPiece, place: QPointF) -> None:
    """Lines that a text format cannot draw: double ones of what moved, dots of what only follows, dashes of words that
    stayed while something about them changed.
    """
    theme, style = laid.look.theme, span.piece.style
    struck = style is Style.MOVED_FROM or (style is Style.EQUAL and laid.row.state is RowState.MOVED_FROM)
    dotted, dashed = style in _DOTTED, style is Style.SAME
    pen = QPen(theme.colour("faint" if dotted or style is Style.EQUAL else "ink"), 1.4 if dashed else 1.0)
    if dotted or dashed:
        pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    for box in boxes(shape.layout, span.at, span.length):
        box = box.translated(place)
        y = box.center().y() + 1.0 if struck else box.bottom() - 1.0
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if not (dotted or dashed):
            painter.drawLine(QPointF(box.left(), y + 2.5), QPointF(box.right(), y + 2.5))


def paint_fold(painter: QPainter, words: str, place: QRectF, look: TextLook, *, under_pointer: bool) -> None:
    """Draw a fold as what it is: a button over the whole width that opens."""
    ground = place.adjusted(0, 2, 0, -2)
    painter.fillRect(ground, look.theme.colour("panel"))
    painter.setPen(QPen(look.theme.colour("line"), 1))
    painter.drawLine(ground.topLeft(), ground.topRight())
    painter.drawLine(ground.bottomLeft(), ground.bottomRight())
    _paint_line(painter, words, place, look, "folded", under_pointer=under_pointer)


def paint_handle(painter: QPainter, words: str, place: QRectF, look: TextLook, *, under_pointer: bool) -> None:
    """Draw the line above the rows of an opened fold, which folds them again."""
    painter.setPen(QPen(look.theme.colour("line"), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    _paint_line(painter, words, place, look, "unfolded", under_pointer=under_pointer)


def _paint_line(
    painter: QPainter, words: str, place: QRectF, look: TextLook, sign: str, *, under_pointer: bool
) -> None:
    font = QFont(look.small_font)
    font.setUnderline(under_pointer)
    painter.setFont(font)
    ink = look.theme.colour("accent" if under_pointer else "faint")
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, place.width() - 48)
    wide = metrics.horizontalAdvance(words)
    left = place.center().x() - (wide + 18.0) / 2
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sign_left, words_left = (left + wide + 6.0, left) if mirrored else (left, left + 18.0)
    paint_sign(painter, sign, QRectF(sign_left, place.top(), 12, place.height()), ink, 9.0)
    painter.setPen(ink)
    painter.drawText(
        QRectF(words_left, place.top(), wide + 2.0, place.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft,
        words,
    )
