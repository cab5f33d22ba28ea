"""What a panel says when it has nothing to show: that it is empty and what for it is, that it is loading, that it
failed, or that a filter hides everything. A title, one sentence, and at most one thing to do next.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desktop.ground.language.translation import tr

_WIDEST, _BAR = 480, 280


class Notice(QWidget):
    """Emits `taken` when the reader does what is offered."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = ""
        """The name of what is offered now."""
        self.title, self.words, self.bar, self.button = QLabel(), QLabel(), QProgressBar(), QPushButton()
        self.bar.setMaximumWidth(_BAR)
        self.bar.hide()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(_WIDEST)
            label.setMinimumWidth(200)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addStretch(2)
        for widget in (self.title, self.words, self.bar, self.button):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget, 0 if widget is self.button else 4)
            row.addStretch(1)
            middle.addLayout(row)
        middle.addStretch(3)
        around = QHBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addLayout(middle)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until it says what it does
        self.button.clicked.connect(self.taken)

    def say(self, title: str, words: str = "", button: str = "", *, busy: bool = False, step: str = "") -> None:
        """Say this; without `button` nothing is offered. `busy` where something is done that the button stops; `step`
        is the name of what is offered, for whoever offers several things in turn.
        """
        self.step = step
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        chosen = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(chosen.TextSelectableByMouse if words else chosen.NoTextInteraction)
        self.button.setText(button)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button else Qt.FocusPolicy.NoFocus)
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is, where something is being done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(what)
        self.bar.setToolTip(what)
