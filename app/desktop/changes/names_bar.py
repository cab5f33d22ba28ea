"""What stands in the status line where the names of who asked are missing: that they are, and the offer to look for
them again.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.desktop.ground.language.terms import names_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.elided_label import ElidedLabel
from app.redline.model import NamesState


class NamesBar(QFrame):
    """Emits `wanted` when the reader wants them looked for; whoever owns it shows and hides it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.button = ElidedLabel(), QPushButton(tr("&Look for them"))
        self.words.tell(names_words(NamesState.MISSING))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.words.text())
        self.button.clicked.connect(self.wanted)
        self.hide()
