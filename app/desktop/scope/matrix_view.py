"""The matrix of scope on the screen: cells drawn from what they say, articles that fold, keys for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.matrix_table import MatrixTable
from app.desktop.scope.reach_signs import SIGN, paint_reach

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent

    from app.desktop.scope.scope_matrix import ScopeMatrix
    from app.redline.scope.model import ScopeCell

Index = QModelIndex | QPersistentModelIndex
WIDE, HIGH = 46, 28
WIDEST = 320
"""Pixels of the widest head of a row."""


class ReachDelegate(QStyledItemDelegate):
    """Draws the sign of a cell, and the lines to the next cells. Each sign is drawn once for its colours, and kept."""

    def __init__(self, matrix: ScopeMatrix, parent: ScopeMatrixView) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self._signs: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours: QPalette = option.palette
        box: QRect = option.rect
        line = self._matrix.lines[index.row()]
        cell = line.cells.get(index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        head = bool(line.article) and not line.folded
        ground = colours.highlight() if chosen else colours.alternateBase() if head else colours.base()
        painter.fillRect(box, ground)
        ink = (colours.highlightedText() if chosen else colours.text()).color()
        if cell is not None:
            sign = self._sign(cell, ink, ground.color(), painter, own=index.column() in line.own)
            painter.drawPixmap(box.left() + (box.width() - SIGN) // 2, box.top() + (box.height() - SIGN) // 2, sign)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.setPen(colours.color(QPalette.ColorRole.Mid))
        last = box.left() if option.direction is Qt.LayoutDirection.RightToLeft else box.right()
        if not head:
            painter.drawLine(last, box.top(), last, box.bottom())
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _sign(self, cell: ScopeCell, ink: QColor, paper: QColor, painter: QPainter, *, own: bool) -> QPixmap:
        scale = painter.device().devicePixelRatioF()
        key = (cell.settled, own, cell.movement, ink.rgba(), paper.rgba(), scale)
        if key not in self._signs:
            sign = QPixmap(round(SIGN * scale), round(SIGN * scale))
            sign.setDevicePixelRatio(scale)
            sign.fill(Qt.GlobalColor.transparent)
            with QPainter(sign) as drawn:
                drawn.setFont(painter.font())
                paint_reach(drawn, cell, QRectF(0, 0, SIGN, SIGN), ink, paper, own=own)
            self._signs[key] = sign
        return self._signs[key]


class ScopeMatrixView(MatrixTable):
    """The table. Space folds and unfolds an article, as a click on its name does; S, or a click on the name of a
    column, puts what reaches it first; Enter, or a double click, leads to the words (`activated`).
    """

    turn_wanted = Signal(int)
    first_wanted = Signal(int)

    def __init__(self, model: ScopeMatrix) -> None:
        super().__init__(model, lambda index: model.cell(index) is not None, WIDE, HIGH)
        self.setItemDelegate(ReachDelegate(model, self))
        self.verticalHeader().setMaximumWidth(WIDEST)
        self.verticalHeader().sectionClicked.connect(self.turn_wanted)
        self.horizontalHeader().sectionClicked.connect(self.first_wanted)
        self.setAccessibleName(tr("Scope: provisions by what they reach"))

    def set_letters(self, font: QFont) -> None:
        """Make rows as high, and columns as wide, as letters want them."""
        high = QFontMetrics(font).lineSpacing()
        self.verticalHeader().setDefaultSectionSize(max(HIGH, high + 8))
        self.horizontalHeader().setDefaultSectionSize(max(WIDE, 2 * high + 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space folds, S sorts; everything else is the table's."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.turn_wanted.emit(index.row())
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and index.isValid():
            self.first_wanted.emit(index.column())
        else:
            super().keyPressEvent(event)
