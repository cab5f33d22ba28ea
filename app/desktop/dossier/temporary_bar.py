"""The line above the rooms of a dossier that is not kept: that it is not, what was doubtful, and how it is kept.

It stays as long as the dossier is open, so that nothing moves. What is doubtful and what keeping means is not known
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.services.dossiers.temporary import TemporaryFacts


class TemporaryBar(QFrame):
    """Hidden where a dossier is kept. Emits `look_wanted` and `keep_wanted`."""

    look_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.words = QLabel(tr("Not kept yet")), QLabel()
        font = self.state.font()
        font.setBold(True)
        self.state.setFont(font)
        for label in (self.state, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.look, self.keep = QPushButton(tr("How it was read: &Look")), QPushButton(tr("&Keep…"))
        self.look.setAccessibleDescription(tr("Shows how the files were read, before anything is kept"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 2, 8, 2)
        line.setSpacing(8)
        line.addWidget(self.state)
        line.addWidget(self.words, 1)
        line.addWidget(self.look)
        line.addWidget(self.keep)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Not kept yet"))
        self.look.clicked.connect(self.look_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.hide()

    def show_facts(self, facts: TemporaryFacts | None, *, files: bool) -> None:
        """Show what is known of a dossier that is not kept; None for one that is. `files` says whether its files are
        there to be looked at.
        """
        self.setVisible(facts is not None)
        if facts is None:
            return
        self.words.setText(_order_words(facts.order))
        self.words.setToolTip(self.words.text())
        doubts = tr("%n doubts about how this was read: &Look", "", facts.doubts)
        self.look.setText(doubts if facts.doubts else tr("How it was read: &Look"))
        self.look.setVisible(files)
        self.setAccessibleDescription(self.words.text())


def _order_words(order: str) -> str:
    """By what the older of two drafts is known, and how they are exchanged."""
    words = {
        "date": tr("The older one is known by its date; Ctrl+Shift+X exchanges the two."),
        "symbol": tr("The older one is known by its symbol; Ctrl+Shift+X exchanges the two."),
        "said": tr("The older one is the one that you said; Ctrl+Shift+X exchanges the two again."),
        "given": tr("The first one is taken as the older; Ctrl+Shift+X exchanges the two."),
    }
    return words.get(order, words["given"])
