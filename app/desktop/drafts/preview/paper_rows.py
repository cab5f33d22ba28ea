"""The proposals of a paper as a table: who asks, for what, of which provision, in which words, and where they stand.

It shows what it is given; doubtful ones are marked in words, not by looks alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.desktop.drafts.preview.rows import as_rows, least_table_width
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.passage_edits import edits_in_words
from app.desktop.ground.language.phrases import address_words, clauses, commas, join_facts, spot_words
from app.desktop.ground.language.terms import edit_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.services.imports.paper_preview import PreviewProposal

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_WORDS = 3
"""The column of the words."""


class PaperModel(QAbstractTableModel):
    """The rows of one paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[PreviewProposal] = ()

    def show_rows(self, rows: Sequence[PreviewProposal]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many proposals there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Who, what, provision, words, place."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Who asked"), tr("What is asked"), tr("Provision"), tr("Text"), tr("Place"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; a screen reader hears the whole row at its first one."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return clauses(_cells(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _cells(row)[index.column()]
        return None


def _cells(row: PreviewProposal) -> tuple[str, ...]:
    who = commas(isolate_text(actor.as_written) for actor in row.actors) or tr("no proponent")
    who = join_facts((tr("doubtful"), who)) if row.doubtful else who
    asked = commas(edit_words(edit) for edit in row.edits)
    words, where = isolate_text(edits_in_words(row.paragraph.words)), spot_words(row.paragraph.where)
    return who, asked, address_words(row.address), words, where


class PaperRows(QTableView):
    """The table. Emits `chosen(row)` for the one at hand, -1 for none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of_rows = PaperModel(self)
        self.setModel(self.model_of_rows)
        self.setAccessibleName(tr("Proposals as they were read"))
        as_rows(self)
        head, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column, letters in ((0, 24), (1, 14), (2, 16), (4, 11)):
            self.setColumnWidth(column, letters * letter)
        head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))

    def least_width(self) -> int:
        """How wide it is when what is asked has as many letters as the words of a draft."""
        return least_table_width(self, _WORDS)

    def show_rows(self, rows: Sequence[PreviewProposal]) -> None:
        """Show these; the one at hand stays where it was."""
        at = self.currentIndex().row()
        self.model_of_rows.show_rows(rows)
        if rows:
            self.go_to(max(0, min(at, len(rows) - 1)))

    def go_to(self, row: int) -> None:
        """Have a row at hand and in sight."""
        index = self.model_of_rows.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, *, other: bool) -> None:
        """Go to the next row, or to the next one of `other` proponents, round the end."""
        rows, now = self.model_of_rows.rows, max(0, self.currentIndex().row())
        if rows:
            order = [*range(now + 1, len(rows)), *range(now)]
            wanted = (at for at in order if not other or rows[at].actors != rows[now].actors)
            self.go_to(next(wanted, now))
