"""How the cells of a chart are drawn: words, numbers, bars, pillars and trends, in greys and one accent.

What a bar means is told by how it is filled and by the number beside it, never by colour alone. Everything is laid
from the leading edge, so that a window that is read from the right has its bars grow from the right.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.dashboard.figure_model import FigureRole
from app.desktop.dashboard.figures import FigureForm, Fill
from app.desktop.ground.language.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.dashboard.figure_model import Index
    from app.desktop.dashboard.figures import BarPart, Figure, FigureColumn
    from app.desktop.ground.style.theme import Theme

PAD = 8
GAP = 8
BAR = 12
"""How high a bar is."""
METER = 4
PILLAR = 36
"""How high the highest pillar is."""
TREND = 72
"""How wide a trend line is, without its number."""
LEAST_BAR = 96
_TRAILING = Qt.AlignmentFlag.AlignRight
"""The end of a line: a painter mirrors it by itself."""
_SHORTEST = 2.0
"""A number that is not nothing has a bar that can be seen."""
_SINGLE, _METERED, _STANDING = 30, 36, PILLAR + 28


def fill_bar(painter: QPainter, box: QRectF, fill: Fill, theme: Theme) -> None:
    """Draw one part of a bar."""
    painter.save()
    grey = theme.colour("faint")
    grey.setAlphaF(0.75)
    accent, faint = theme.colour("accent"), theme.colour("faint")
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if fill in (Fill.SOLID, Fill.GREY):
        painter.fillRect(box, accent if fill is Fill.SOLID else grey)
    else:
        pen = QPen(accent if fill is Fill.DASHED else faint, 1.0)
        if fill is Fill.DASHED:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(QBrush(faint, Qt.BrushStyle.BDiagPattern) if fill is Fill.HATCHED else Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
    painter.restore()


def text_height(words: str, font: QFont, width: float) -> float:
    """How high words stand when they are broken into lines of `width`."""
    layout = _laid(words, font, width)
    return layout.boundingRect().height()


def _laid(words: str, font: QFont, width: float, *, mirrored: bool = False) -> QTextLayout:
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    layout.setTextOption(_own_direction(words, mirrored=mirrored))
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(16.0, width))
        line.setPosition(QPointF(0.0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _own_direction(words: str, *, mirrored: bool) -> QTextOption:
    """Words of a document are read in their own direction, and stand at the leading edge of the interface. A sentence
    in which all of them are set off has the interface's: else "older ← newer" would stand the wrong way round.
    """
    usual = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction_of(words, usual))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class FigurePainter(QStyledItemDelegate):
    """Draws the cells of one chart. `slots` are the widths of the numbers beside bars, by column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.slots: dict[int, float] = {}

    # --- how much room a cell takes ---

    def height(self, figure: Figure, column: FigureColumn, width: int, font: QFont) -> int:
        """How high a cell has to be at a width."""
        if column.form is FigureForm.PILLAR:
            return _STANDING
        if column.form is FigureForm.METER:
            return _METERED
        if column.form is not FigureForm.WORDS:
            return _SINGLE
        return max(_SINGLE, round(text_height(figure.words, _font(font, figure), width - 2 * PAD)) + 2 * PAD - 4)

    def least_width(self, at: int, column: FigureColumn, figures: Sequence[Figure], font: QFont) -> int:
        """How wide a column has to be at least; also keeps how wide its numbers are."""
        metrics = QFontMetricsF(_font(font, None, strong=True))
        lines = (line for figure in figures for line in figure.words.split("\n"))
        numbers = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        self.slots[at] = numbers
        head = max((metrics.horizontalAdvance(word) for word in column.head.split()), default=0.0)
        wide = {
            FigureForm.WORDS: min(numbers, 160.0 if not column.share else 104.0),
            FigureForm.NUMBER: numbers,
            FigureForm.BAR: numbers + GAP + LEAST_BAR,
            FigureForm.METER: max(numbers, 40.0),
            FigureForm.PILLAR: max(numbers, 48.0),
            FigureForm.TREND: numbers + GAP + TREND,
        }[column.form]
        return math.ceil(max(wide, head)) + 2 * PAD + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        figure, column = index.data(FigureRole.FIGURE), index.data(FigureRole.COLUMN)
        return QSize(option.rect.width(), self.height(figure, column, option.rect.width(), option.font))

    # --- drawing ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        figure: Figure = index.data(FigureRole.FIGURE)
        column: FigureColumn = index.data(FigureRole.COLUMN)
        state: QStyle.StateFlag = option.state
        pointed = bool(state & QStyle.StateFlag.State_MouseOver) and figure.goal is not None
        box: QRect = option.rect
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.theme.colour("line")
        painter.setPen(QPen(line, 1.0))
        painter.drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right() + 1, box.bottom() + 0.5))
        font = _font(option.font, figure)
        linked = pointed or (figure.goal is not None and column.form is not FigureForm.WORDS)
        font.setUnderline(linked)
        painter.setFont(font)
        role = "accent" if linked else "faint" if figure.faint else "ink"
        painter.setPen(self.theme.colour(role))
        place = _Place(box, option.direction)
        draws = {
            FigureForm.WORDS: self._words,
            FigureForm.NUMBER: self._number,
            FigureForm.BAR: self._bar,
            FigureForm.METER: self._meter,
            FigureForm.PILLAR: self._pillar,
            FigureForm.TREND: self._trend,
        }
        draws[column.form](painter, place, figure, column, index.column())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _words(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        room = QRectF(place.box).adjusted(PAD, 0, -PAD, 0)
        high = text_height(figure.words, painter.font(), room.width())
        room.setTop(room.top() + max(PAD - 2.0, (_SINGLE - high) / 2))
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        _laid(figure.words, painter.font(), room.width(), mirrored=place.mirrored).draw(painter, room.topLeft())
        painter.restore()

    def _number(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        room = place.at(PAD, 0, place.box.width() - 2 * PAD, _SINGLE)
        painter.drawText(room, _TRAILING | Qt.AlignmentFlag.AlignVCenter, figure.words)

    def _bar(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        slot = self.slots.get(at, 40.0)
        high = float(_SINGLE)
        painter.drawText(place.at(PAD, 0, slot, high), _TRAILING | Qt.AlignmentFlag.AlignVCenter, figure.words)
        x = PAD + slot + GAP
        room = place.box.width() - x - PAD
        for part in figure.parts:
            wide = _length(part, column, room)
            fill_bar(painter, place.at(x, (high - BAR) / 2, wide, BAR), part.fill, self.theme)
            x += wide

    def _meter(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        room = float(place.box.width() - 2 * PAD)
        high = float(place.box.height())
        painter.drawText(place.at(PAD, 2, room, high - METER - 10), _TRAILING | Qt.AlignmentFlag.AlignVCenter,
                         figure.words)  # fmt: skip
        x = 0.0
        for part in figure.parts:
            wide = _length(part, column, room)
            x += wide
            fill_bar(painter, place.at(PAD + room - x, high - METER - 6, wide, METER), part.fill, self.theme)

    def _pillar(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        room = float(place.box.width() - 2 * PAD)
        ground = float(place.box.height() - 6)
        wide = min(40.0, room)
        tall = sum(_length(part, column, PILLAR) for part in figure.parts)
        words = place.at(0, ground - tall - 20, place.box.width(), 18)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, figure.words)
        y = ground
        for part in figure.parts:
            high = _length(part, column, PILLAR)
            y -= high
            fill_bar(painter, place.at(PAD + (room - wide) / 2, y, wide, high), part.fill, self.theme)
        painter.setPen(QPen(self.theme.colour("faint"), 1.0))
        painter.drawLine(place.at(0, ground, place.box.width(), 0).topLeft(),
                         place.at(0, ground, place.box.width(), 0).topRight())  # fmt: skip

    def _trend(self, painter: QPainter, place: _Place, figure: Figure, column: FigureColumn, at: int) -> None:
        high = float(place.box.height())
        slot = place.box.width() - 2 * PAD - TREND - GAP
        painter.drawText(place.at(PAD + TREND + GAP, 0, slot, high),
                         _TRAILING | Qt.AlignmentFlag.AlignVCenter, figure.words)  # fmt: skip
        most = max((value for value in figure.series if value is not None), default=0.0) or 1.0
        steps = max(1, len(figure.series) - 1)
        points = [
            place.at(PAD + 4 + (TREND - 8) * n / steps, 7 + (high - 14) * (1 - value / most), 0, 0).topLeft()
            for n, value in enumerate(figure.series)
            if value is not None
        ]
        painter.setPen(QPen(self.theme.colour("faint"), 1.4))
        painter.drawPolyline(points)
        if points:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawEllipse(points[-1], 3.0, 3.0)


class _Place:
    """A cell whose inner boxes are given from its leading edge."""

    def __init__(self, box: QRect, direction: Qt.LayoutDirection) -> None:
        self.box = box
        self.mirrored = direction is Qt.LayoutDirection.RightToLeft

    def at(self, x: float, y: float, wide: float, high: float) -> QRectF:
        """The box that begins `x` behind the leading edge and `y` below the top."""
        left = self.box.right() + 1 - x - wide if self.mirrored else self.box.left() + x
        return QRectF(left, self.box.top() + y, wide, high)


def _length(part: BarPart, column: FigureColumn, room: float) -> float:
    if not part.value or not column.most:
        return 0.0
    return max(_SHORTEST, room * part.value / column.most)


def _font(font: QFont, figure: Figure | None, *, strong: bool = False) -> QFont:
    made = QFont(font)
    made.setBold(strong or (figure is not None and figure.strong))
    return made
