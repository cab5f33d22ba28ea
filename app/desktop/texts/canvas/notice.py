"""A strip below the texts that says in which state they are, with the one step out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


@dataclass(frozen=True, slots=True)
class UnusualState:
    """A state of the texts in which keys or panes do something else than usual."""

    words: str
    """What a reader is told of it."""
    way_out: str
    """The words of the button that leads out of it."""
    leave: Callable[[], object]
    """Leads out of it."""


class TextsNotice(QFrame):
    """One sentence and one button. Emits `pressed`."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.pressed)
        self.hide()

    def say(self, state: UnusualState) -> None:
        """Say in which state the texts are, and how to leave it."""
        self.words.setText(state.words)
        self.button.setText(state.way_out)
        self.setAccessibleName(state.words)
        self.show()
