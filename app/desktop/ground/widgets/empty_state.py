"""What a room shows when it has nothing to show: a title, a sentence, and the one step that leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDEST = 460


class EmptyStatePage(QWidget):
    """Emits `acted(what)` when the reader takes the step."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words, self.button, self.bar = QLabel(), QLabel(), QPushButton(), QProgressBar()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.title.setFont(font)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar.setRange(0, 0)
        self.bar.setMaximumWidth(280)
        self.bar.setTextVisible(False)
        self._what = ""
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self.title, self.words, self.bar, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.button.clicked.connect(lambda: self.acted.emit(self._what))

    def show_state(self, title: str, words: str, step: str, what: str, *, busy: bool = False) -> None:
        """Show a state: `words` say what is the case, `step` are those of its button, `what` is emitted when it is
        taken.
        """
        self.title.setText(title)
        self.words.setText(words)
        self._make_room()
        self.button.setText(step)
        self._what = what
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.bar.setAccessibleName(title)

    def _make_room(self) -> None:
        """Give the words lines of a readable length, and the height that these take."""
        wide = max(160, min(_WIDEST, self.width() - 48))
        self.words.setFixedSize(wide, self.words.heightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._make_room()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Say how far the work is, and what is being done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(what)
        self.bar.setToolTip(what)
