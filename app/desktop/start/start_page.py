"""The page before a dossier is open, or while it has fewer than two drafts: says what to do next and offers it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class StartPage(QWidget):
    """Offers the first steps. Emits the name of the step the reader took: "new", "open", "sample",
    "import", "last".
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.words = QLabel()
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self.heading.setFont(font)
        for label in (self.heading, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        page = QVBoxLayout(self)
        page.setContentsMargins(48, 48, 48, 48)
        page.addStretch(2)
        page.addWidget(self.heading)
        page.addSpacing(12)
        page.addWidget(self.words)
        page.addSpacing(24)
        page.addLayout(self._row)
        page.addStretch(3)
        self._buttons: list[QPushButton] = []

    def welcome(self, last: Path | None = None) -> None:
        """Show the page of a program without a dossier; offers the dossier `last` when there is one."""
        again = (("last", f"Go on with {last.stem}"),) if last else ()
        self._show(
            "Travaux",
            "Two drafts of a treaty side by side, and who asked for each change.\n"
            "A dossier keeps all the drafts and papers of one negotiation in one file on this computer. "
            "Make or open one, then drop drafts and papers into it.",
            (*again, ("new", "New dossier…"), ("open", "Open a dossier…"), ("sample", "Look at the sample")),
        )

    def ask_for_drafts(self, there: int) -> None:
        """Show the page of a dossier that has fewer than two drafts."""
        missing = "two drafts" if there == 0 else "one more draft"
        self._show(
            f"This dossier needs {missing}",
            "Drop files here: drafts as Word, Markdown or plain text. "
            "Papers with proposals (compilations, tables) can follow at any time.",
            (("import", "Add drafts…"),),
        )

    def _show(self, heading: str, words: str, steps: tuple[tuple[str, str], ...]) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        while self._row.count():
            self._row.takeAt(0)
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        self._row.addStretch(1)
        for name, label in steps:
            button = QPushButton(label)
            button.setMinimumHeight(36)
            button.clicked.connect(lambda _checked=False, step=name: self.taken.emit(step))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._row.addStretch(1)
