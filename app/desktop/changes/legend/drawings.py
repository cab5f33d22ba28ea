"""One example of the legend as a widget: drawn by the very functions that draw the texts, the list and the margin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.changes.chips import HEIGHT, chip_width, paint_chip
from app.desktop.changes.list.weight_sign import paint_weight
from app.desktop.texts.column_geometry import Columns, ColumnSpan
from app.desktop.texts.look import PAD, page_of
from app.desktop.texts.rows.margin_painter import paint_row_sign
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.row_painter import paint_row

if TYPE_CHECKING:
    from app.desktop.texts.look import TextLook
    from app.redline.model import AmendmentWeight, Chip, Row

_WARNING = frozenset({"redline", "touched", "doubtful"})
_SIGN = 18.0
_NO_NUMBER = 5.0
"""So narrow is the place of the number of a row that has none."""


class Drawing(QWidget):
    """An example on the ground of the texts. What it means is its accessible name."""

    def __init__(self, look: TextLook, meaning: str, wide: int) -> None:
        super().__init__()
        self.look, self._wide = look, wide
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(meaning)

    def sizeHint(self) -> QSize:
        """As wide as all examples are, as high as what is drawn."""
        return QSize(self._wide, round(self.tall()) + 6)

    def tall(self) -> float:
        """How high what is drawn is, in pixels."""
        return max(_SIGN, QFontMetricsF(self.look.small_font).height() + 6.0)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw it into a box, from where reading begins."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the example."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self.look.theme.colour("paper"))
            painter.setFont(self.look.small_font)
            self.draw(painter, QRectF(self.rect()).adjusted(6, 3, -6, -3))

    def leading(self, box: QRectF, wide: float, high: float) -> QRectF:
        """A place in a box, where reading begins, in the middle of its height."""
        left = box.right() - wide if self.isRightToLeft() else box.left()
        return QRectF(left, box.center().y() - high / 2, wide, high)


class RowDrawing(Drawing):
    """A row of the texts, in one column and without its margin."""

    def __init__(self, look: TextLook, meaning: str, wide: int, row: Row) -> None:
        super().__init__(look, meaning, wide)
        column = ColumnSpan(0.0, float(wide) - 2)
        page = page_of(look, float(wide), inline=True)
        columns = Columns(column, ColumnSpan(float(wide), float(wide)), column, inline=True)
        self._laid = RowLayout(row, replace(page, columns=columns, number=_NO_NUMBER, step=0.0))

    def tall(self) -> float:
        """As high as its words."""
        return max((shape.place.y() + shape.height for shape in self._laid.shapes), default=0.0) - PAD

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw it as the texts do."""
        paint_row(painter, self._laid, 3.0 - PAD, "", margin=False)


class ChipDrawing(Drawing):
    """A name of the margin, or the dash that stands for nobody."""

    def __init__(self, look: TextLook, meaning: str, wide: int, chip: Chip | None) -> None:
        super().__init__(look, meaning, wide)
        self._chip = chip

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw it as list and panel do."""
        if self._chip is None:
            painter.setPen(self.look.theme.colour("faint"))
            painter.drawText(self.leading(box, 24.0, box.height()), Qt.AlignmentFlag.AlignCenter, "—")
            return
        wide = min(box.width(), chip_width(self._chip, self.look.small_font) + 1)
        high = max(HEIGHT, QFontMetricsF(self.look.small_font).height() + 4.0)
        paint_chip(painter, self._chip, self.leading(box, wide, high), self.look.theme)


class WeightDrawing(Drawing):
    """The sign of what an amendment weighs."""

    def __init__(self, look: TextLook, meaning: str, wide: int, weight: AmendmentWeight) -> None:
        super().__init__(look, meaning, wide)
        self._weight = weight

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw it as the list does."""
        theme, font = self.look.theme, self.look.small_font
        size = max(16.0, QFontMetricsF(font).height())
        ink, ground = theme.colour("ink"), theme.colour("paper")
        paint_weight(painter, self._weight, self.leading(box, size, size), font, ink, ground)


class SignDrawing(Drawing):
    """A sign of a row in the margin."""

    def __init__(self, look: TextLook, meaning: str, wide: int, kind: str) -> None:
        super().__init__(look, meaning, wide)
        self._kind = kind

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw it as the margin does."""
        colour = self.look.theme.colour("warning" if self._kind in _WARNING else "accent")
        place = self.leading(box, _SIGN, _SIGN)
        place.moveCenter(QPointF(place.center().x(), box.center().y()))
        paint_row_sign(painter, self._kind, place, colour)
