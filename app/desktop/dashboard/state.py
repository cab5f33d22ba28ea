"""What the dashboard shows where there are no numbers: nothing to count, being counted, or why it could not be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desktop.ground.language import tr


class State(QWidget):
    """A page of one sentence. Emits `wanted` to count, `stopped` to leave off."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words, self.bar, self.button = QLabel(), QProgressBar(), QPushButton()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(320)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.words)
        for widget in (self.bar, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._loading = False
        self.empty("")

    def empty(self, words: str) -> None:
        """Say what is to be done first."""
        self._say(words, "", loading=False)

    def loading(self, words: str) -> None:
        """Say what is being done."""
        self._say(f"{words} …", tr("Cancel"), loading=True)

    def failed(self, why: str) -> None:
        """Say why there is nothing, "" where the reader stopped it."""
        self._say(why or tr("Counting was stopped."), tr("Count again"), loading=False)

    def _say(self, words: str, button: str, *, loading: bool) -> None:
        self._loading = loading
        self.words.setText(words)
        self.bar.setVisible(loading)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _clicked(self) -> None:
        (self.stopped if self._loading else self.wanted).emit()
