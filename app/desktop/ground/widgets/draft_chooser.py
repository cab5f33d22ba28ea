"""Choosing one draft of a dossier: the newest as long as the reader has chosen no other, also when one is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from app.desktop.ground.language.terms import draft_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class DraftChooser(QWidget):
    """A list of drafts, the newest first, with words before it; not in sight while it offers none. Emits `chosen` when
    the reader chose another.
    """

    chosen = Signal()

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setMaximumWidth(260)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        label = QLabel(words)
        label.setBuddy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.box)
        self._label = ""
        self.hide()
        self.box.activated.connect(self._choose)

    def label(self) -> str:
        """The label of the draft that the reader chose, "" for the newest."""
        return self._label

    def show_drafts(self, labels: Sequence[str], unofficial: Collection[str], shown: str) -> None:
        """Offer the drafts with these labels, the oldest first; the one that is `shown` is marked."""
        self.box.clear()
        for label in reversed(labels):
            self.box.addItem(draft_name(label, unofficial=label in unofficial), label)
        self.box.setCurrentIndex(self.box.findData(shown))
        self.box.setEnabled(len(labels) > 1)
        self.setVisible(bool(labels))

    def leaves(self, draft: str) -> bool:
        """Whether another draft is chosen than this one, so that what is shown of this one stands under its name no
        more.
        """
        return self.box.currentData() not in (None, draft)

    def return_to(self, draft: str) -> None:
        """Go back to a draft: what was wanted of another did not come."""
        at = self.box.findData(draft)
        if at >= 0:
            self.box.setCurrentIndex(at)
            self._label = draft if at else ""

    def forget(self) -> None:
        """Offer none, and let the newest be shown again."""
        self._label = ""
        self.box.clear()
        self.hide()

    def choose(self, label: str) -> None:
        """Choose a draft, as the reader would; one that is not offered changes nothing."""
        at = self.box.findData(label)
        if at >= 0:
            self.box.setCurrentIndex(at)
            self._choose(at)

    def _choose(self, at: int) -> None:
        self._label = str(self.box.itemData(at)) if at else ""
        self.chosen.emit()
