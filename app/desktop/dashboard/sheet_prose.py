"""The paragraph with which the dashboard opens: what changed between the two drafts, to be copied into a cable with one
click.

It shows the sentences that it is given, those of the summary for a cable (`services/exports/prose.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.line_icons import line_icon

_LETTERS = 120
"""No line of it is longer, in letters of usual width: it is read, not looked up."""


class SheetProse(QWidget):
    """The paragraph with its button. Emits `copied`."""

    copied = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.copy = QLabel(words), QPushButton(line_icon("copy"), tr("&Copy"))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(leading_side() | Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setMaximumWidth(_LETTERS * QFontMetrics(self.words.font()).averageCharWidth())
        self.words.setAccessibleName(tr("What changed, in plain sentences"))
        self.words.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.words.setSizePolicy(policy)
        self.copy.setToolTip(tr("Copy the paragraph; weights are those of the two drafts alone"))
        self.copy.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 12)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        announce(self.copy, tr("Copied."))
        self.copied.emit()
