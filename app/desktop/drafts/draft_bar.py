"""The bar above the texts: which two drafts are compared, under which reading, and how many changes of which class
there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Redline
    from app.services.dossier import DraftSummary

READINGS = (
    ("issued", "As issued"),
    ("original", "Before tracked changes"),
    ("unbracketed", "Without brackets"),
)


class DraftBar(QWidget):
    """Chooses the pair. Emits `chosen(older, newer, reading)` when the reader changed one of them."""

    chosen = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.older = QComboBox()
        self.newer = QComboBox()
        self.swap = QToolButton()
        self.reading = QComboBox()
        self.counts = QLabel()
        self.older.setAccessibleName("Older draft")
        self.newer.setAccessibleName("Newer draft")
        self.reading.setAccessibleName("Reading")
        self.swap.setText("⇄")
        self.swap.setToolTip("Exchange the two drafts")
        self.swap.setAccessibleName("Exchange the two drafts")
        for box in (self.older, self.newer):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(320)
        for name, words in READINGS:
            self.reading.addItem(words, name)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.counts.setMinimumWidth(0)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.older, self.swap, self.newer, QLabel("Reading:"), self.reading):
            row.addWidget(widget)
        row.addWidget(self.counts, 1)
        self.older.activated.connect(self._tell)
        self.newer.activated.connect(self._tell)
        self.reading.activated.connect(self._tell)
        self.swap.clicked.connect(self._exchange)

    def show_drafts(self, drafts: Sequence[DraftSummary], older: str = "", newer: str = "") -> None:
        """Offer these drafts; without a choice, the last two of them."""
        labels = [draft.label for draft in drafts]
        newer = newer if newer in labels else (labels[-1] if labels else "")
        older = older if older in labels else (labels[-2] if len(labels) > 1 else newer)
        for box, label in ((self.older, older), (self.newer, newer)):
            box.clear()
            for draft in drafts:
                box.addItem(" · ".join(w for w in (draft.label, draft.symbol, draft.date) if w), draft.label)
            box.setCurrentIndex(box.findData(label))
            box.setToolTip(box.currentText())
        self.setEnabled(len(labels) > 1)

    def labels(self) -> list[str]:
        """The labels of all drafts, in their order."""
        return [str(self.newer.itemData(at)) for at in range(self.newer.count())]

    def pair(self) -> tuple[str, str]:
        """The labels of the older and the newer draft, "" where there is none."""
        return str(self.older.currentData() or ""), str(self.newer.currentData() or "")

    def show_counts(self, redline: Redline | None, shown: int = 0) -> None:
        """Say how many changes there are, by class, and how many of them the filter shows."""
        if redline is None:
            self.counts.setText("")
            return
        by_class = {count.name: count.count for count in redline.summary if count.by == "class"}
        words = " · ".join(f"{number} {name}" for name, number in by_class.items() if number)
        total = len(redline.changes)
        filtered = "" if shown == total else f"{shown} of "
        self.counts.setText(f"{filtered}{total} changes: {words}" if total else "No change between these two drafts")
        self.counts.setToolTip(self.counts.text())

    def _exchange(self) -> None:
        older, newer = self.older.currentIndex(), self.newer.currentIndex()
        self.older.setCurrentIndex(newer)
        self.newer.setCurrentIndex(older)
        self._tell()

    def _tell(self) -> None:
        older, newer = self.pair()
        if older and newer:
            self.chosen.emit(older, newer, str(self.reading.currentData()))
