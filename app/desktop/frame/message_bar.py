"""The bar that says what is being done, with progress and Cancel, or one sentence about what happened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.desktop.ground.announce import announce
from app.desktop.ground.language import tr
from app.desktop.ground.sentences import Sentences


class MessageBar(QWidget):
    """Hidden when there is nothing to say. Emits `cancelled` when the reader presses Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = Sentences()
        self.sign = QLabel()
        font = self.sign.font()
        font.setBold(True)
        self.sign.setFont(font)
        self.sign.setAccessibleName(tr("Warning"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("Message"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setMaximumWidth(260)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.close_button = QPushButton(tr("Close"))
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addWidget(self.close_button)
        self.hide()

    def busy(self, title: str) -> None:
        """Say that something is being done; how far is not known yet."""
        self._show("", f"{title} …", working=True)
        self.bar.setRange(0, 0)

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is."""
        self.words.setText(f"{self._sentences.said(what)} …")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def idle(self) -> None:
        """Nothing is being done any more."""
        self.hide()

    def refuse(self, words: str) -> None:
        """Show one sentence about what could not be done, until the reader closes it."""
        self._show("!", self._sentences.said(words), working=False)

    def tell(self, words: str) -> None:
        """Show one sentence about what was done."""
        self._show("", words, working=False)

    def _cancel(self) -> None:
        self.words.setText(tr("Stopping …"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()

    def _show(self, sign: str, words: str, *, working: bool) -> None:
        self.sign.setText(sign)
        self.sign.setVisible(bool(sign))
        self.words.setText(words)
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.cancel.setEnabled(True)
        self.close_button.setVisible(not working)
        self.show()
        announce(self.words, words, at_once=bool(sign))
