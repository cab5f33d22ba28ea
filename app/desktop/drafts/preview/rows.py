"""The paragraphs of a file as a table: what each was recognised as, its number, its words, where it stands in the file.

It shows what it is given; what was said by hand is marked in words, not by looks alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.desktop.drafts.preview.descriptions import kind_of_paragraph
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import clauses, spot_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.services.imports.preview_model import PreviewParagraph

Index = QModelIndex | QPersistentModelIndex
_STEP = "\u2003"
"""How far what stands under another is set in."""
_DEEPEST = 8
_TOP = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The rows of one file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[PreviewParagraph] = ()
        self._corrected: Collection[int] = ()
        self._view = parent

    def show_rows(self, rows: Sequence[PreviewParagraph], corrected: Collection[int]) -> None:
        """Show these; `corrected` are the paragraphs of which the reader said what they are."""
        self.beginResetModel()
        self.rows, self._corrected = rows, corrected
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many paragraphs there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Kind, number, words, place."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Recognised as"), tr("Number"), tr("Text"), tr("Place in the file"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; a screen reader hears the whole row at its first one."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return clauses(part.strip() for part in self._cells(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return isolate_text(row.words)
        if role == Qt.ItemDataRole.ForegroundRole and row.kind == "left_out":
            return self._view.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row)
        return None

    def _cells(self, row: PreviewParagraph) -> tuple[str, str, str, str]:
        kind = kind_of_paragraph(row.kind)
        if row.block in self._corrected:
            kind = tr("{kind} (said by hand)").format(kind=kind)
        lead = _STEP * min(row.depth, _DEEPEST)
        return kind, isolate_text(row.number), lead + isolate_text(row.words), spot_words(row.where)

    def _font(self, row: PreviewParagraph) -> QFont:
        font = QFont(self._view.font())
        font.setBold(row.kind in ("title", "part", "chapter", "section", "article", "annex", "preamble", "heading"))
        font.setStrikeOut(row.kind == "left_out")
        return font


class PreviewRows(QTableView):
    """The table. Emits `chosen(row)` for the one at hand, -1 for none, and `asked` when the reader wants to say what it
    is (Return, F2).
    """

    chosen = Signal(int)
    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of_rows = PreviewModel(self)
        self.setModel(self.model_of_rows)
        self.setAccessibleName(tr("Paragraphs as they were recognised"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, wide in ((0, 150), (1, 84), (3, 96)):
            self.setColumnWidth(column, wide)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))

    def show_rows(self, rows: Sequence[PreviewParagraph], corrected: Collection[int], block: int = -1) -> None:
        """Show these, with the paragraph `block` at hand when it is among them."""
        self.model_of_rows.show_rows(rows, corrected)
        at = next((at for at, row in enumerate(rows) if row.block == block), -1)
        if at >= 0:
            self.go_to(at)
        else:
            self.chosen.emit(-1)

    def go_to(self, row: int) -> None:
        """Have a row at hand and in sight."""
        index = self.model_of_rows.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def at_hand(self) -> PreviewParagraph | None:
        """The row at hand."""
        at = self.currentIndex().row()
        rows = self.model_of_rows.rows
        return rows[at] if 0 <= at < len(rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and F2 lead to the choice of what the paragraph is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.asked.emit()
            return
        super().keyPressEvent(event)
