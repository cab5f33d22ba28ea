"""What stands in the place of pages for a file that has none: what that file will have, line by line, to be read and
copied. What it says is not decided here.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDEST = 720


class FilePage(QScrollArea):
    """Shows a title and lines of two parts each."""

    def __init__(self) -> None:
        super().__init__()
        lead = tr("This has no pages to be looked at here. When it is written, it will have this:")
        self.title, self.lead, self.facts = QLabel(), QLabel(lead), QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(lead)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        for label in (self.title, self.lead, self.facts):
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDEST)
            column.addWidget(label)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_file(self, title: str, facts: Iterable[tuple[str, str]]) -> None:
        """Show what a file is, and what it will have: (what is spoken of, what is so of it)."""
        self.title.setText(title)
        said = list(facts)
        rows = "".join(f"<tr>{self._cells(about, words)}</tr>" for about, words in said)
        self.facts.setText(f"<table>{rows}</table>")
        self.facts.setAccessibleName(title)
        self.facts.setAccessibleDescription("; ".join(f"{about}: {words}" for about, words in said))
        self.verticalScrollBar().setValue(0)

    def _cells(self, about: str, words: str) -> str:
        """The two parts of a line as one reads: Qt turns no table round by itself."""
        way = html_direction()
        cells = (
            f"<td style='padding:4px 12px 4px 0'><p {way} style='margin:0'><b>{escape(about)}</b></p></td>",
            f"<td style='padding:4px 12px 4px 0'><p {way} style='margin:0'>{escape(words)}</p></td>",
        )
        return "".join(reversed(cells) if self.isRightToLeft() else cells)
