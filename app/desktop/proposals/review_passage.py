"""A proposal as its paper has it: the whole block as written, with what was read from it marked in place.

Each thing asked begins a line. The head is bold, wordings have a ground, the wording of the ask that is looked at is
underlined, the rationale is grey. Nothing of the passage is left out, and what was read and does not stand in it is
simply not marked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.desktop.ground.language.translation import tr
from app.desktop.ground.utf16 import units
from app.desktop.proposals.found_words import find_words
from app.desktop.proposals.passage_breaks import with_breaks

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.treaty.proposals import Proposal

_LINE = 86
"""Average letters that a line holds at most, its margins included."""
_LEADING = 125.0
"""Height of a line, in hundredths of what the letters need."""
_APART = 6.0
"""Pixels above each paragraph."""


def marked_ranges(proposal: Proposal, current: int) -> list[tuple[int, int, str]]:
    """What is marked in a proposal's text: (start, end, "head" | "rationale" | "wording" | "current"), later ones over
    earlier ones. Offsets in code points.
    """
    text = proposal.text
    ranges: list[tuple[int, int, str]] = []
    first = text.split("\n", 1)[0]
    if first and len(first) < len(text):
        ranges.append((0, len(first), "head"))
    after = len(first)
    reasons = (find_words(text, part, after) for part in proposal.rationale.split("\n"))
    ranges += [(*span, "rationale") for span in reasons if span]
    for at, ask in enumerate(proposal.asks):
        role = "current" if at == current else "wording"
        if span := find_words(text, ask.wording, after) or find_words(text, ask.quote, after):
            ranges.append((*span, role))
    return sorted(ranges, key=lambda one: one[2] == "current")


class PassagePane(QTextEdit):
    """The pane with the block as written. `keys` is asked first of every key."""

    def __init__(self, theme: Theme, keys: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._theme = theme
        self._keys = keys
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The proposal as written"))
        self.setPlaceholderText(tr("The passage of the paper is shown here."))
        self.document().setDocumentMargin(16)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters from the next passage on."""
        self._theme = theme
        self.setFont(font)

    def show_proposal(self, proposal: Proposal | None, current: int, *, follow: bool) -> None:
        """Show the block, the wording of its ask `current` marked above the others; `follow` scrolls to that one."""
        if proposal is not None:
            proposal = replace(proposal, text=with_breaks(proposal))
        text = proposal.text if proposal else ""
        if text != self.toPlainText():
            self.setPlainText(text)
            airy = QTextBlockFormat()
            airy.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            airy.setTopMargin(_APART)
            whole = QTextCursor(self.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.mergeBlockFormat(airy)
        plain = QTextCharFormat()
        plain.setForeground(self._theme.colour("ink"))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(plain)
        seen = 0
        for start, end, role in marked_ranges(proposal, current) if proposal else ():
            cursor.setPosition(units(text[:start]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._format(role))
            if role == "current":
                seen = cursor.anchor()
        cursor.setPosition(seen if follow else 0)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _format(self, role: str) -> QTextCharFormat:
        made = QTextCharFormat()
        if role == "head":
            made.setFontWeight(QFont.Weight.Bold)
        elif role == "rationale":
            made.setForeground(self._theme.colour("faint"))
            made.setFontItalic(True)
        else:
            made.setBackground(self._theme.colour("inserted"))
            made.setFontUnderline(role == "current")
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The lines stay short enough to be read, however wide the window is.
        beside = max(0, round((self.width() - QFontMetricsF(self.font()).averageCharWidth() * _LINE) / 2))
        self.setViewportMargins(beside, 0, beside, 0)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)
