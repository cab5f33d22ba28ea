"""The matrix on the screen: a table whose provisions and actors stay in sight, with names of actors that stand upright.

The heads of rows and columns are those of Qt's table, which never scroll away; cells are drawn from their positions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.desktop.ground.language.translation import tr
from app.desktop.positions.matrix_model import MatrixRole
from app.desktop.positions.stance_signs import SIGN, paint_stance
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.positions import HeldPosition
    from app.desktop.positions.matrix_model import Matrix

Index = QModelIndex | QPersistentModelIndex
WIDE, HIGH = 50, 28
LONGEST = 170
"""Pixels of the longest name of an actor that is shown whole."""
WIDEST = 280
"""Pixels of the widest head of a row."""


def signs_of(held: Sequence[HeldPosition]) -> list[HeldPosition]:
    """What a cell has signs for, each stance once. A paper that restates a text to ask for its deletion proposes it, as
    far as that can be read: what is said beside a proposal stands before it, and is not hidden by it.
    """
    every = {(one.position.stance, bool(one.through), bool(one.apart)): one for one in held if one.counts}
    return sorted(every.values(), key=lambda one: one.position.stance is Stance.PROPOSE)


class CellDelegate(QStyledItemDelegate):
    """Draws the signs of a cell, as many as have room, and a plus for more; and the lines to the next cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held: list[HeldPosition] = index.data(MatrixRole.HELD) or []
        colours: QPalette = option.palette
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
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
            paint_stance(painter, one, QRectF(place), ink, paper)
        if len(shown) < len(signs):
            place = QStyle.visualRect(option.direction, box, QRect(left + len(shown) * SIGN, top, 8, SIGN))
            painter.setPen(ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "+")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
        last = box.left() if option.direction is Qt.LayoutDirection.RightToLeft else box.right()
        painter.drawLine(last, box.top(), last, box.bottom())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


class UprightHeader(QHeaderView):
    """The heads of columns, read from below."""

    def __init__(self, matrix: Matrix, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = matrix
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultSectionSize(WIDE)
        self.setMinimumSectionSize(SIGN + 4)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def sizeHint(self) -> QSize:
        names = [self._words(at) for at in range(self._matrix.columnCount())]
        longest = max((QFontMetrics(self.font()).horizontalAdvance(name) for name in names), default=40)
        return QSize(super().sizeHint().width(), min(longest, LONGEST) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = self.palette()
        chosen = self.selectionModel() is not None and self.selectionModel().columnIntersectsSelection(section)
        painter.save()
        painter.fillRect(rect, colours.color(QPalette.ColorRole.Window))
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        painter.setClipRect(rect)
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        room = QRect(8, 0, rect.height() - 12, rect.width())
        cut = QFontMetrics(font).elidedText(self._words(section), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # beside the cells, also when mirrored
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, cut)
        painter.restore()

    def _words(self, section: int) -> str:
        return self._matrix.name(section)


class MatrixView(QTableView):
    """The table. Arrow keys walk through the cells; Ctrl with an arrow goes to the next cell that has a position."""

    def __init__(self, model: Matrix) -> None:
        super().__init__()
        self._matrix = model
        self.setHorizontalHeader(UprightHeader(model, self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)  # the delegate draws it: Qt's own has a colour that is lost on dark grounds
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(HIGH)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        rows.setMaximumWidth(WIDEST)
        rows.setSectionsClickable(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("Positions: provisions by actors"))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        there = super().moveCursor(action, Qt.KeyboardModifier.NoModifier)
        steps = {
            QAbstractItemView.CursorAction.MoveUp: (-1, 0),
            QAbstractItemView.CursorAction.MoveDown: (1, 0),
            QAbstractItemView.CursorAction.MoveLeft: (0, -1),
            QAbstractItemView.CursorAction.MoveRight: (0, 1),
        }
        if not modifiers & Qt.KeyboardModifier.ControlModifier or action not in steps:
            return there
        down, along = steps[action]
        if self.isRightToLeft():
            along = -along
        at, rows, columns = self.currentIndex(), self._matrix.rowCount(), self._matrix.columnCount()
        row, column = at.row() + down, at.column() + along
        while 0 <= row < rows and 0 <= column < columns:
            index = self._matrix.index(row, column)
            if self._matrix.held(index):
                return index
            row, column = row + down, column + along
        return at
