"""One chart on the screen: a table without a frame, as high as its rows, whose numbers lead somewhere.

Keys: arrows go from cell to cell, Enter follows a number, Tab leaves, Ctrl+C copies the table. It scrolls sideways only
where its columns have no room; upwards and down the page scrolls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QTableView,
)

from app.desktop.dashboard.figure_model import FigureModel, FigureRole
from app.desktop.dashboard.figure_painter import PAD, FigurePainter, text_height

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.dashboard.figures import Chart
    from app.desktop.ground.style.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FigureHead(QHeaderView):
    """The heads of the columns: faint words above one line, as high as they need."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, colours = self.model(), self.palette()
        across = Qt.Orientation.Horizontal
        painter.save()
        painter.fillRect(rect, colours.base())
        painter.setPen(colours.mid().color())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(colours.placeholderText().color())
        side = Qt.AlignmentFlag(model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole))
        side = QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute
        room = rect.adjusted(PAD, 4, -PAD, -5)
        painter.drawText(room, int(side) | int(Qt.TextFlag.TextWordWrap), str(model.headerData(section, across)))
        painter.restore()


class FigureTable(QTableView):
    """Shows a chart. Emits `followed(goal)` when the reader follows a number, `copied` when the table was copied."""

    followed = Signal(object)
    copied = Signal()

    def __init__(self, chart: Chart, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FigureModel(chart, self)
        self._painter = FigurePainter(theme, self)
        self._heights: dict[tuple[int, ...], list[int]] = {}
        self._leasts: list[int] = []
        self.setHorizontalHeader(FigureHead(self))
        self.setModel(self.rows)
        self.clicked.connect(self.follow)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(24)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.about)
        if not any(column.head for column in chart.columns):
            heads.hide()
        self.set_look(theme)

    def set_look(self, theme: Theme) -> None:
        """Use other colours, and the font of now."""
        self._painter.theme = theme
        self._forget()

    def show_all(self) -> None:
        """Show every row."""
        self.rows.show_all()
        self._forget()

    # --- how large it is ---

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        widths = self._widths(width)
        beyond = self.horizontalScrollBar().sizeHint().height() if sum(widths) > width else 0
        return sum(self._heights_at(widths)) + beyond

    def sizeHint(self) -> QSize:
        return QSize(min(640, sum(self._least())), self.minimumSizeHint().height())  # it has height for width

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._forget()

    def _forget(self) -> None:
        """Measure everything anew."""
        self._heights.clear()
        self._leasts.clear()
        self._set()
        self.updateGeometry()
        self.viewport().update()

    def _set(self) -> None:
        """Give columns and rows their room, once it is known how wide the table is."""
        if not self.isVisible():
            return
        widths = self._widths(self.viewport().width())
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        head, *rows = self._heights_at(widths)
        self.horizontalHeader().setFixedHeight(head)
        for row, high in enumerate(rows):
            self.setRowHeight(row, high)

    def _heights_at(self, widths: list[int]) -> list[int]:
        """How high the heads and each row are when the columns are so wide: measured once for each width."""
        key = tuple(widths)
        if key not in self._heights:
            self._heights[key] = [self._head(widths), *(self._row(row, widths) for row in range(self.rows.rowCount()))]
        return self._heights[key]

    def _least(self) -> list[int]:
        """The least widths of the columns, by the rows that are shown."""
        if not self._leasts:
            rows = self.rows.chart.rows[: self.rows.rowCount()]
            for at, column in enumerate(self.rows.chart.columns):
                figures = [row[at] for row in rows]
                self._leasts.append(self._painter.least_width(at, column, figures, self.font()))
        return self._leasts

    def _widths(self, width: int) -> list[int]:
        """The widths of the columns: what they need at least, and what is left by their shares."""
        columns, least = self.rows.chart.columns, self._least()
        shares = sum(column.share for column in columns)
        rest = max(0, width - sum(least))
        if not shares or not rest:
            return least
        widths = [wide + rest * column.share // shares for wide, column in zip(least, columns, strict=True)]
        last = max(at for at, column in enumerate(columns) if column.share)
        widths[last] += width - sum(widths)
        return widths

    def _row(self, row: int, widths: list[int]) -> int:
        columns = self.rows.chart.columns
        return max(
            self._painter.height(figure, column, width, self.font())
            for figure, column, width in zip(self.rows.chart.rows[row], columns, widths, strict=True)
        )

    def _head(self, widths: list[int]) -> int:
        if self.horizontalHeader().isHidden():
            return 0
        heads = (column.head for column in self.rows.chart.columns)
        high = max(text_height(head, self.font(), wide - 2 * PAD) for head, wide in zip(heads, widths, strict=True))
        return round(high) + 12

    # --- following ---

    def follow(self, index: QModelIndex) -> None:
        """Go where the number of a cell leads."""
        goal = index.data(FigureRole.FIGURE).goal if index.isValid() else None
        if goal is not None:
            self.followed.emit(goal)

    def copy(self) -> None:
        """Copy the whole table, for another program."""
        QGuiApplication.clipboard().setText(self.rows.as_text())
        self.copied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER:
            self.follow(self.currentIndex())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        leads = index.isValid() and index.data(FigureRole.FIGURE).goal is not None
        self.viewport().setCursor(QCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up and down the page scrolls, not the chart."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def place_of_current(self) -> QPoint | None:
        """Where the current cell stands, for the page to show it."""
        index = self.currentIndex()
        return self.visualRect(index).center() + self.viewport().pos() if index.isValid() else None
