"""The matrix on the screen: its cells are drawn from their positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.matrix_table import MatrixTable
from app.desktop.positions.matrix_model import MatrixRole
from app.desktop.positions.stance_signs import SIGN, paint_stance
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.positions import HeldPosition
    from app.desktop.positions.matrix_model import Matrix

Index = QModelIndex | QPersistentModelIndex
WIDE, HIGH = 50, 28
WIDEST = 280
"""Pixels of the widest head of a row."""


def signs_of(held: Sequence[HeldPosition]) -> list[HeldPosition]:
    """What a cell has signs for, each stance once. A paper that restates a text to ask for its deletion proposes it, as
    far as that can be read: what is said beside a proposal stands before it, and is not hidden by it.
    """
    every = {(one.position.stance, bool(one.through), bool(one.apart)): one for one in held if one.counts}
    return sorted(every.values(), key=lambda one: one.position.stance is Stance.PROPOSE)


class CellDelegate(QStyledItemDelegate):
    """Draws the signs of a cell, as many as have room, and a plus for more; and the lines to the next cells. A sign is
    drawn once in each of its looks: hundreds stand in sight.
    """

    def __init__(self, parent: MatrixView) -> None:
        super().__init__(parent)
        self._signs: dict[tuple[object, ...], QPixmap] = {}

    def _sign(self, one: HeldPosition, painter: QPainter, ink: QColor, paper: QColor) -> QPixmap:
        dense, font = painter.device().devicePixelRatioF(), painter.font()
        kind = (one.position.stance, bool(one.through), bool(one.apart))
        look = (*kind, ink.rgba(), paper.rgba(), dense, font.family())
        found = self._signs.get(look)
        if found is None:
            found = self._signs[look] = QPixmap(round(SIGN * dense), round(SIGN * dense))
            found.setDevicePixelRatio(dense)
            found.fill(Qt.GlobalColor.transparent)
            with QPainter(found) as drawing:
                drawing.setFont(font)
                paint_stance(drawing, one, QRectF(0, 0, SIGN, SIGN), ink, paper)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held: list[HeldPosition] = index.data(MatrixRole.HELD) or []
        colours: QPalette = option.palette
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
        if held or chosen or option.state & QStyle.StateFlag.State_HasFocus:  # most cells are empty
            self._fill(painter, option, held, chosen=chosen)
        painter.setPen(colours.color(QPalette.ColorRole.Mid))
        last = box.left() if option.direction is Qt.LayoutDirection.RightToLeft else box.right()
        painter.drawLine(last, box.top(), last, box.bottom())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _fill(
        self, painter: QPainter, option: QStyleOptionViewItem, held: Sequence[HeldPosition], *, chosen: bool
    ) -> None:
        colours: QPalette = option.palette
        box: QRect = option.rect
        ink = (colours.highlightedText() if chosen else colours.text()).color()
        paper = (colours.highlight() if chosen else colours.base()).color()
        signs = signs_of(held)
        room = max(1, box.width() // SIGN)
        shown = signs if len(signs) <= room else signs[: max(1, room - 1)]
        width = len(shown) * SIGN + (8 if len(shown) < len(signs) else 0)
        left = box.left() + (box.width() - width) // 2
        top = box.top() + (box.height() - SIGN) // 2
        for at, one in enumerate(shown):
            place = QStyle.visualRect(option.direction, box, QRect(left + at * SIGN, top, SIGN, SIGN))
            painter.drawPixmap(place.topLeft(), self._sign(one, painter, ink, paper))
        if len(shown) < len(signs):
            place = QStyle.visualRect(option.direction, box, QRect(left + len(shown) * SIGN, top, 8, SIGN))
            painter.setPen(ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "+")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))


class MatrixView(MatrixTable):
    """The table of provisions by actors."""

    def __init__(self, model: Matrix) -> None:
        super().__init__(model, lambda index: bool(model.held(index)), WIDE, HIGH)
        self.setItemDelegate(CellDelegate(self))
        self.verticalHeader().setMaximumWidth(WIDEST)
        self.setAccessibleName(tr("Positions: provisions by actors"))
