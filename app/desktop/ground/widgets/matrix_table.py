"""A table of signs: heads of rows and columns that never scroll away, upright names of columns, keys that walk through
the cells.

What a cell holds and how it is drawn is its room's business: a model, a delegate, and what tells a filled cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractTableModel

Index = QModelIndex | QPersistentModelIndex
LONGEST, SHORTEST, SHARE = 170, 84, 3
"""Pixels of the longest name of a column that is shown whole; in a low table a third of it, but not less than these."""
LEAST = 24
_EDGE = 8


class UprightHeader(QHeaderView):
    """The heads of columns, read from below; a name that is longer than the head is high takes as many lines as its
    column has room for.
    """

    def __init__(self, wide: int, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = parent
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultSectionSize(wide)
        self.setMinimumSectionSize(LEAST)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def sizeHint(self) -> QSize:
        names = [self._words(at) for at in range(self.count())]
        longest = max((QFontMetrics(self.font()).horizontalAdvance(name) for name in names), default=40)
        most = min(LONGEST, max(SHORTEST, self._table.height() // SHARE))
        return QSize(super().sizeHint().width(), min(longest, most) + 2 * _EDGE)

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
        room = QRect(_EDGE, 0, rect.height() - 12, rect.width())
        metrics, words = QFontMetrics(font), self._words(section)
        # Beside the cells, also when mirrored.
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if metrics.horizontalAdvance(words) > room.width() and room.width() > 0:
            side |= Qt.TextFlag.TextWordWrap
            whole, share = words, rect.width() // metrics.lineSpacing() * room.width()
            while metrics.boundingRect(room, int(side), words).height() > rect.width() and share > LEAST:
                words, share = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, share), share * 9 // 10
        painter.drawText(room, int(side), words)
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")


class MatrixTable(QTableView):
    """The table. Arrow keys walk through the cells; Ctrl with an arrow goes to the next cell that is `filled`."""

    def __init__(self, model: QAbstractTableModel, filled: Callable[[Index], bool], wide: int, high: int) -> None:
        super().__init__()
        self._filled = filled
        self.setHorizontalHeader(UprightHeader(wide, self))
        self.setModel(model)
        self.setShowGrid(False)  # the delegate draws it: Qt's own has a colour that is lost on dark grounds
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(high)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        rows.setSectionsClickable(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)

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
        model, at = self.model(), self.currentIndex()
        row, column = at.row() + down, at.column() + along
        while 0 <= row < model.rowCount() and 0 <= column < model.columnCount():
            index = model.index(row, column)
            if self._filled(index):
                return index
            row, column = row + down, column + along
        return at
