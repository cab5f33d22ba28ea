"""The matrix as a model: provisions by what they reach, the provisions of an article folded into one line or not.

It holds what a `ScopeBoard` says. A line that stands for a folded article has the union of its cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.language.translation import tr
from app.desktop.scope.scope_words import cell_words, column_words, row_words, statements_of
from app.redline.scope.board import folded_cells
from app.redline.scope.model import ScopeBoard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.redline.scope.model import ScopeCell, ScopeRow

Index = QModelIndex | QPersistentModelIndex
_NOTHING = ScopeBoard()


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A line of the matrix: one provision, or an article of several."""

    rows: tuple[ScopeRow, ...]
    cells: Mapping[int, ScopeCell]
    own: frozenset[int]
    """The columns that words of its own reach, and no citation alone."""
    article: str = ""
    """The key of an article of several provisions that this line heads; "" of a single provision."""
    folded: bool = False
    inside: bool = False
    """Whether it is a provision under the head of its article."""

    @property
    def place(self) -> str:
        """What the line is called, by itself."""
        first = self.rows[0]
        return f"{first.article_address} {first.heading}".strip() if self.article else row_words(first)

    @property
    def short(self) -> str:
        """The same beside the lines above it: under the head of its article without the heading."""
        return self.rows[0].address if self.inside else self.place


class ScopeMatrix(QAbstractTableModel):
    """A line for each provision, or article, a column for each class and offence."""

    def __init__(self) -> None:
        super().__init__()
        self.board = _NOTHING
        self.lines: list[MatrixLine] = []
        self._folded: set[str] = set()
        self.foremost = -1
        """The column of which the articles that reach it stand first; -1 for the order of the text."""

    def show(self, board: ScopeBoard, *, folded: bool = False) -> None:
        """Show a board, all its articles `folded`, or those that are."""
        self.beginResetModel()
        if board.columns != self.board.columns:
            self.foremost = -1
        self.board = board
        if folded:
            self._folded = {key for key, rows in self._articles() if len(rows) > 1}
        self.lines = list(self._laid_out())
        self.endResetModel()

    def fold_all(self, folded: bool) -> None:
        """Show each article as one line, or all provisions."""
        self._folded.clear()
        self.show(self.board, folded=folded)

    def turn(self, at: int) -> bool:
        """Fold or unfold the article of a line; returns whether it is one of several provisions."""
        key = self._key(self.lines[at].rows[0])
        if not any(line.article == key for line in self.lines):
            return False
        self._folded ^= {key}
        self.show(self.board)
        return True

    def put_first(self, column: int) -> None:
        """Let the articles that reach a column stand before the others; asked again, let all stand as in the text."""
        self.foremost = -1 if self.foremost == column else column
        self.show(self.board)

    def line_of(self, provision: str, *, went: bool = False) -> int:
        """The line in which a provision stands, by itself or folded; -1 for none."""
        found = -1
        for at, line in enumerate(self.lines):
            if any((row.provision, row.went) == (provision, went) for row in line.rows):
                found = at if found < 0 or not line.article else found
        return found

    def cell(self, index: Index) -> ScopeCell | None:
        """What stands in a cell, None for nothing."""
        return self.lines[index.row()].cells.get(index.column()) if index.isValid() else None

    def _articles(self) -> Iterator[tuple[str, tuple[ScopeRow, ...]]]:
        found = [(key, tuple(rows)) for key, rows in groupby(self.board.rows, key=self._key)]
        if self.foremost >= 0:
            found.sort(key=lambda one: not any(cell.column == self.foremost for row in one[1] for cell in row.cells))
        yield from found

    @staticmethod
    def _key(row: ScopeRow) -> str:
        return f"{row.article} {row.article_address} {row.went}"

    def _laid_out(self) -> Iterator[MatrixLine]:
        for key, rows in self._articles():
            several = len(rows) > 1
            folded = key in self._folded
            if several:
                cells = {cell.column: cell for cell in folded_cells(rows)} if folded else {}
                yield MatrixLine(rows, cells, _own(rows), key, folded)
            for row in () if several and folded else rows:
                yield MatrixLine((row,), {cell.column: cell for cell in row.cells}, _own((row,)), inside=several)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.board.columns)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not shown or section < 0:
            return None
        if side is Qt.Orientation.Horizontal:
            return self._head(section, role) if section < len(self.board.columns) else None
        if section >= len(self.lines):
            return None
        line = self.lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            closed = "◂ " if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸ "
            sign = "" if not line.article else closed if line.folded else "▾ "
            return f"{'      ' if line.inside else sign}{line.short}"
        if not line.article:
            return line.place
        several = tr("%n provisions", "", len(line.rows))
        state = tr("{place}: {count}, folded") if line.folded else tr("{place}: {count}, unfolded")
        return state.format(place=line.place, count=several)

    def _head(self, section: int, role: int) -> str:
        """The head of a column, marked where the articles that reach it stand first."""
        words = column_words(self.board.columns[section])
        if section != self.foremost:
            return words
        if role == Qt.ItemDataRole.DisplayRole:
            return f"▴ {words}"
        return tr("{name}: what reaches it stands first").format(name=words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line, column = self.lines[index.row()], self.board.columns[index.column()]
        if line.article and not line.folded:
            head = self.headerData(index.row(), Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
            return head if role == Qt.ItemDataRole.AccessibleTextRole else None
        cell = self.cell(index)
        if cell is None and role == Qt.ItemDataRole.ToolTipRole:
            return None
        said = [one for _, one in statements_of(line.rows, index.column())]
        return cell_words(line.place, column, cell, said)


def _own(rows: tuple[ScopeRow, ...]) -> frozenset[int]:
    """The columns that provisions reach by words of their own; of what went, those that they reached so."""
    now = {column for _, one in statements_of(rows) if one.draft == "newer" for column in one.columns}
    said = [one for _, one in statements_of(rows) if not one.ways]
    return frozenset(column for one in said for column in one.columns if one.draft == "newer" or column not in now)
