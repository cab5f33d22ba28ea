"""What changed between the two drafts in plain sentences, to be read and then copied into a cable.

It shows the words it is given. They are made of the comparison as it stands without us: what leaves the window so tells
of no red line and of nothing that we asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class SummaryDialog(QDialog):
    """Shows the summary; its button copies all of it, and what is chosen in it can be copied as anywhere."""

    def __init__(self, summary: Sequence[str], parent: QWidget | None = None) -> None:
        """`summary` is a title and paragraphs."""
        super().__init__(parent)
        self.setWindowTitle(tr("Summary for a cable"))
        self.text, self.hint = QPlainTextEdit("\n\n".join(summary)), QLabel()
        title, bold = QTextCursor(self.text.document()), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        title.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        title.mergeCharFormat(bold)
        self.copy, self.buttons = QPushButton(tr("&Copy all")), QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What changed, in plain sentences"))
        self.hint.setText(tr("Weights are those of the two drafts alone: red lines and asks of ours are not told of."))
        self.hint.setWordWrap(True)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setDefault(True)
        pile = QVBoxLayout(self)
        pile.addWidget(self.text, 1)
        pile.addWidget(self.hint)
        pile.addWidget(self.buttons)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        self.text.setFocus()
        self.resize(680, 500)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self.copy, tr("Copied."))
