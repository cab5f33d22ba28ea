"""One example of the legend as a widget: drawn by the very functions that draw the texts, the list and the margin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
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
    from collections.abc import Callable

    from app.desktop.texts.look import TextLook
    from app.redline.model import AmendmentWeight, Chip, Row

_WARNING = frozenset({"redline", "touched", "doubtful"})
_SIGN = 18.0
_NO_NUMBER = 5.0
"""So narrow is the place of the number of a row that has none."""


class Drawing(QWidget):
    """An example on the ground of the texts. What it means is its accessible name; `draw` draws it into a box, in which
    `tall` pixels are needed.
    """

    def __init__(
        self, look: TextLook, meaning: str, wide: int, draw: Callable[[QPainter, QRectF], None], tall: float = 0.0
    ) -> None:
        super().__init__()
        self.look, self._wide, self._draw = look, wide, draw
        self.tall = max(tall, _SIGN, QFontMetricsF(look.small_font).height() + 6.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(meaning)

    def sizeHint(self) -> QSize:
        """As wide as all examples are, as high as what is drawn."""
        return QSize(self._wide, round(self.tall) + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the example."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self.look.theme.colour("paper"))
            painter.setFont(self.look.small_font)
            self._draw(painter, QRectF(self.rect()).adjusted(6, 3, -6, -3))


def draw_row(look: TextLook, meaning: str, wide: int, row: Row) -> Drawing:
    """A row of the texts, in one column and without its margin."""
    column = ColumnSpan(0.0, float(wide) - 2)
    page = page_of(look, float(wide), inline=True)
    columns = Columns(column, ColumnSpan(float(wide), float(wide)), column, inline=True)
    laid = RowLayout(row, replace(page, columns=columns, number=_NO_NUMBER, step=0.0))
    tall = max((shape.place.y() + shape.height for shape in laid.shapes), default=0.0) - PAD

    def draw(painter: QPainter, box: QRectF) -> None:
        paint_row(painter, laid, 3.0 - PAD, "", margin=False)

    return Drawing(look, meaning, wide, draw, tall)


def draw_chip(look: TextLook, meaning: str, wide: int, chip: Chip | None) -> Drawing:
    """A name of the margin, or the dash that stands for nobody."""

    def draw(painter: QPainter, box: QRectF) -> None:
        if chip is None:
            painter.setPen(look.theme.colour("faint"))
            painter.drawText(_leading(painter, box, 24.0, box.height()), Qt.AlignmentFlag.AlignCenter, "—")
            return
        room = min(box.width(), chip_width(chip, look.small_font) + 1)
        high = max(HEIGHT, QFontMetricsF(look.small_font).height() + 4.0)
        paint_chip(painter, chip, _leading(painter, box, room, high), look.theme)

    return Drawing(look, meaning, wide, draw)


def draw_weight(look: TextLook, meaning: str, wide: int, weight: AmendmentWeight) -> Drawing:
    """The sign of what an amendment weighs."""

    def draw(painter: QPainter, box: QRectF) -> None:
        size = max(16.0, QFontMetricsF(look.small_font).height())
        ink, ground = look.theme.colour("ink"), look.theme.colour("paper")
        paint_weight(painter, weight, _leading(painter, box, size, size), look.small_font, ink, ground)

    return Drawing(look, meaning, wide, draw)


def draw_sign(look: TextLook, meaning: str, wide: int, kind: str) -> Drawing:
    """A sign of a row in the margin."""

    def draw(painter: QPainter, box: QRectF) -> None:
        colour = look.theme.colour("warning" if kind in _WARNING else "accent")
        paint_row_sign(painter, kind, _leading(painter, box, _SIGN, _SIGN), colour)

    return Drawing(look, meaning, wide, draw)


def _leading(painter: QPainter, box: QRectF, wide: float, high: float) -> QRectF:
    """A place in a box, where reading begins, in the middle of its height."""
    right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = box.right() - wide if right else box.left()
    return QRectF(left, box.center().y() - high / 2, wide, high)
