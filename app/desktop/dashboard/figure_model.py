"""A chart as a Qt model: a table whose cells can be read by a screen reader, and asked for what is drawn in them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desktop.dashboard.figures import FigureForm

if TYPE_CHECKING:
    from app.desktop.dashboard.figures import Chart, Figure, FigureColumn

Index = QModelIndex | QPersistentModelIndex


class FigureRole(IntEnum):
    """What a cell can be asked for, besides its words."""

    FIGURE = Qt.ItemDataRole.UserRole + 1
    COLUMN = Qt.ItemDataRole.UserRole + 2


class FigureModel(QAbstractTableModel):
    """The rows of one chart, the first `chart.first` of them until all are asked for."""

    def __init__(self, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._shown = min(len(chart.rows), chart.first)

    @property
    def hidden(self) -> int:
        """How many rows are not shown yet."""
        return len(self.chart.rows) - self._shown

    def show_all(self) -> None:
        """Show every row."""
        if self.hidden:
            self.beginInsertRows(QModelIndex(), self._shown, len(self.chart.rows) - 1)
            self._shown = len(self.chart.rows)
            self.endInsertRows()

    def figure(self, row: int, column: int) -> Figure:
        """What stands in a cell."""
        return self.chart.rows[row][column]

    def column(self, at: int) -> FigureColumn:
        """One of the columns."""
        return self.chart.columns[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.chart.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        figure, column = self.figure(index.row(), index.column()), self.column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return figure.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return figure.said or figure.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return figure.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if column.form is FigureForm.WORDS else Qt.AlignmentFlag.AlignTrailing
            return side | Qt.AlignmentFlag.AlignVCenter
        return (
            {FigureRole.FIGURE: figure, FigureRole.COLUMN: column}.get(FigureRole(role))
            if role in set(FigureRole)
            else None
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.chart.columns):
            column = self.column(section)
            if role == Qt.ItemDataRole.DisplayRole:
                return column.head
            if role == Qt.ItemDataRole.TextAlignmentRole:
                leading = column.form in (FigureForm.WORDS, FigureForm.BAR)
                side = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag.AlignTrailing
                side = Qt.AlignmentFlag.AlignHCenter if column.form is FigureForm.PILLAR else side
                return side | Qt.AlignmentFlag.AlignBottom
        return None

    def as_text(self) -> str:
        """All rows as lines of cells between tabs, for another program."""
        lines = ["\t".join(column.head for column in self.chart.columns)]
        lines += ["\t".join(" ".join(f.words.split()) for f in row) for row in self.chart.rows]
        return "\n".join(lines)
