"""The paragraphs of a file as a table: what each was recognised as, its number, its words, where it stands in the file.

It shows what it is given, what is left out folded; what was said by hand is marked in words, not by looks alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from app.desktop.drafts.preview.descriptions import kind_of_paragraph
from app.desktop.drafts.preview.row_delegate import TRACKED, TrackedWordsDelegate
from app.desktop.drafts.preview.row_lines import RowLine, lines_of
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import clauses, spot_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.services.imports.preview_model import PreviewParagraph

Index = QModelIndex | QPersistentModelIndex
_STEP = "\u2002"
"""How far what stands under another is set in."""
_DEEPEST = 8
_TEXT = 2
"""The column of the words."""
LEAST_LETTERS = 40
"""With fewer of a paragraph in sight nobody sees whether it was read right."""
_ASKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_TOP = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The lines of one file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[PreviewParagraph] = ()
        self.lines: tuple[RowLine, ...] = ()
        self._corrected: Collection[int] = ()
        self._opened: set[int] = set()
        """The first paragraphs of the folds that are open."""
        self._view = parent

    def show_rows(self, rows: Sequence[PreviewParagraph], corrected: Collection[int]) -> None:
        """Show these; `corrected` are the paragraphs of which the reader said what they are."""
        self.beginResetModel()
        self.rows, self._corrected = rows, corrected
        self.lines = lines_of(rows, corrected, self._opened)
        self.endResetModel()

    def forget_folds(self) -> None:
        """Fold all that is open: another file is shown."""
        self._opened.clear()

    def fold(self, line: int, *, opened: bool) -> None:
        """Open or close the fold in a line."""
        first = self.rows[self.lines[line].row].block
        (self._opened.add if opened else self._opened.discard)(first)
        self.show_rows(self.rows, self._corrected)

    def line_of(self, row: int) -> int:
        """The line of a paragraph, or of the closed fold in which it is; -1 where there is none."""
        for at, line in enumerate(self.lines):
            if line.is_fold and not line.opened and line.row <= row < line.end:
                return at
            if not line.is_fold and line.row == row:
                return at
        return -1

    def fold_of(self, line: int) -> int:
        """The line of the fold to which a line belongs, -1 for none."""
        if not 0 <= line < len(self.lines):
            return -1
        row = self.lines[line].row
        return next((at for at, one in enumerate(self.lines) if one.is_fold and one.row <= row < one.end), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Kind, number, words, place."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Recognised as"), tr("Number"), tr("Text"), tr("Place"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; a screen reader hears the whole line at its first one."""
        line = self.lines[index.row()]
        row = self.rows[line.row]
        if line.is_fold:
            return self._fold_data(line, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return clauses(part.strip() for part in (*self._cells(row), *_tracked_words(row)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return isolate_text(row.words)
        if role == TRACKED and index.column() == _TEXT:
            before = len(_lead(row)) + 1  # the sign that isolates the words
            return [(start + before, end + before, adds) for start, end, adds in row.tracked]
        if role == Qt.ItemDataRole.ForegroundRole and row.kind == "left_out":
            return self._view.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row)
        return None

    def _fold_data(self, line: RowLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{'▾' if line.opened else self._closed_sign()} {fold_words(line)}" if not column else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("open", "fold") if line.opened else tr("folded", "fold")
            return clauses((fold_words(line), state)) if not column else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Return opens and closes it")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._view.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def _closed_sign(self) -> str:
        return "◂" if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"

    def _cells(self, row: PreviewParagraph) -> tuple[str, str, str, str]:
        kind = kind_of_paragraph(row.kind)
        if row.block in self._corrected:
            kind = tr("{kind} (said by hand)").format(kind=kind)
        return kind, isolate_text(row.number), _lead(row) + isolate_text(row.words), spot_words(row.where)

    def _font(self, row: PreviewParagraph) -> QFont:
        font = QFont(self._view.font())
        font.setBold(row.kind in ("title", "part", "chapter", "section", "article", "annex", "preamble", "heading"))
        font.setStrikeOut(row.kind == "left_out")
        return font


def _lead(row: PreviewParagraph) -> str:
    return _STEP * min(row.depth, _DEEPEST)


def _tracked_words(row: PreviewParagraph) -> list[str]:
    """What is tracked in a paragraph, said in words."""
    said = ((tr("inserted: {words}"), tr("deleted: {words}"))[not adds] for _, _, adds in row.tracked)
    parts = (row.words[start:end] for start, end, _ in row.tracked)
    return [words.format(words=isolate_text(part)) for words, part in zip(said, parts, strict=True)]


def fold_words(line: RowLine) -> str:
    """What a fold stands for."""
    if line.cover:
        return tr("%n lines of the cover left out", "", line.count)
    return tr("%n paragraphs left out", "", line.count)


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
        as_rows(self)
        head = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((0, 21), (1, 10), (3, 14)):
            said = str(self.model_of_rows.headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(letters * letter, self.fontMetrics().horizontalAdvance(said) + 2 * letter))
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(TrackedWordsDelegate(self))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        self.clicked.connect(self._clicked)

    def least_width(self) -> int:
        """How wide it is when the words of a paragraph have `LEAST_LETTERS`, set in as far as any is."""
        return least_table_width(self, _TEXT, _STEP * _DEEPEST)

    def show_rows(self, rows: Sequence[PreviewParagraph], corrected: Collection[int], block: int = -1) -> None:
        """Show these, with the paragraph `block` at hand when it is among them, else the first one that is read."""
        self.model_of_rows.show_rows(rows, corrected)
        self._span()
        at = next((at for at, row in enumerate(rows) if row.block == block), -1)
        if at >= 0:
            self._choose(self.model_of_rows.line_of(at))
            return
        lines = self.model_of_rows.lines
        first = next((at for at, line in enumerate(lines) if not line.is_fold), 0 if lines else -1)
        if first < 0:
            self.chosen.emit(-1)
            return
        self.setCurrentIndex(self.model_of_rows.index(first, 0))
        self.scrollToTop()

    def _span(self) -> None:
        """A fold takes its whole line."""
        self.clearSpans()
        for at, line in enumerate(self.model_of_rows.lines):
            if line.is_fold:
                self.setSpan(at, 0, 1, self.model_of_rows.columnCount())

    def go_to(self, row: int) -> None:
        """Have a paragraph at hand and in sight; a fold in which it is is opened."""
        line = self.model_of_rows.line_of(row)
        if line >= 0 and self.model_of_rows.lines[line].is_fold:
            self._fold(line, opened=True)
            line = self.model_of_rows.line_of(row)
        self._choose(line)

    def go_on_to(self, kind: str) -> bool:
        """Go to the next paragraph of a kind behind the one at hand, round the end; returns whether there is one."""
        rows, now = self.model_of_rows.rows, self.row_at_hand()
        places = [at for at, row in enumerate(rows) if row.kind == kind]
        if places:
            self.go_to(next((at for at in places if at > now), places[0]))
        return bool(places)

    def _choose(self, line: int) -> None:
        index = self.model_of_rows.index(line, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def row_at_hand(self) -> int:
        """The number of the paragraph at hand, -1 for none; a fold is none."""
        at, lines = self.currentIndex().row(), self.model_of_rows.lines
        return lines[at].row if 0 <= at < len(lines) and not lines[at].is_fold else -1

    def at_hand(self) -> PreviewParagraph | None:
        """The paragraph at hand."""
        at = self.row_at_hand()
        return self.model_of_rows.rows[at] if at >= 0 else None

    # --- folds ---

    def _fold(self, line: int, *, opened: bool) -> None:
        """Open or close a fold, which is at hand afterwards."""
        above = self.verticalScrollBar().value()
        self.model_of_rows.fold(line, opened=opened)
        self._span()
        self.setCurrentIndex(self.model_of_rows.index(line, 0))
        self.verticalScrollBar().setValue(above)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.model_of_rows.lines[index.row()]
        if line.is_fold:
            self._fold(index.row(), opened=not line.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return, F2 and the space bar lead to the choice of what the paragraph is, or open and close a fold; arrows
        along the line open and close it, too.
        """
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._does(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _does(self, key: Qt.Key) -> bool:
        at, lines = self.currentIndex().row(), self.model_of_rows.lines
        line = lines[at] if 0 <= at < len(lines) else None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if line is not None and line.is_fold and key in (*_ASKS, Qt.Key.Key_Space):
            self._fold(at, opened=not line.opened)
        elif key in _ASKS:
            self.asked.emit()
        elif key == onward and line is not None and line.is_fold and not line.opened:
            self._fold(at, opened=True)
        elif key == back and (fold := self.model_of_rows.fold_of(at)) >= 0 and lines[fold].opened:
            self._fold(fold, opened=False)
        else:
            return False
        return True


def least_table_width(table: QTableView, text: int, lead: str = "") -> int:
    """How wide a table is when its column of words has `LEAST_LETTERS` behind a `lead`, the others what they have."""
    metrics = table.fontMetrics()
    others = sum(table.columnWidth(at) for at in range(table.model().columnCount()) if at != text)
    bar = table.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, table)
    words = metrics.horizontalAdvance(lead) + LEAST_LETTERS * metrics.averageCharWidth() + metrics.height()
    return others + words + bar + 2 * table.frameWidth()


def as_rows(table: QTableView) -> None:
    """Have a table read as rows: chosen one at a time, changed nowhere, passed by Tab, without lines between cells."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
