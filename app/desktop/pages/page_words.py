"""The words that were recognised on a page, line by line, to be read beside its picture: doubtful ones have a wave
below them and how sure they are behind them.

It is read with the keys like any text, and says which word they are on.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from app.desktop.ground.language.phrases import percent_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.treaty.pages import PageWord


_TELLING = (60, 30, 15)
"""How many letters of a passage are looked for: as many as can be found."""


class PageWords(QTextEdit):
    """Shows the words of a page. Emits `chosen(number)` for the word on which the keys are, -1 for none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Words recognised on the page"))
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._words: Sequence[PageWord] = ()
        self._places: list[tuple[int, int]] = []
        """Where each word begins and ends in the text."""
        self._at = -1
        self.cursorPositionChanged.connect(self._moved)

    def show_words(self, words: Sequence[PageWord]) -> None:
        """Show the words of another page."""
        self._words, self._places, self._at = words, [], -1
        self.blockSignals(True)
        self.clear()
        cursor = self.textCursor()
        plain, doubtful, small = self._formats()
        line = words[0].line if words else 0
        for word in words:
            if word.line != line:
                line = word.line
                cursor.insertBlock()
            elif self._places:
                cursor.insertText(" ", plain)
            start = cursor.position()
            cursor.insertText(word.text, doubtful if word.doubtful else plain)
            self._places.append((start, cursor.position()))
            if word.doubtful:
                cursor.insertText(f" {percent_words(word.confidence)}", small)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)

    def _formats(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        plain, doubtful, small = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for one in (plain, doubtful):
            one.setForeground(self.palette().color(QPalette.ColorRole.Text))
        doubtful.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        small.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        small.setFont(font)
        return plain, doubtful, small

    def choose(self, number: int) -> None:
        """Put the keys on a word."""
        if 0 <= number < len(self._places):
            cursor = self.textCursor()
            cursor.setPosition(self._places[number][0])
            cursor.setPosition(self._places[number][1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def where(self, words: str) -> int:
        """The number of the word at which these words begin, known by the first of their letters; -1 for nowhere."""
        starts = list(accumulate((len(word.text) for word in self._words), initial=0))
        whole, wanted = "".join(word.text for word in self._words), "".join(words.split())
        for letters in _TELLING:
            at = whole.find(wanted[:letters]) if wanted else -1
            if at >= 0:
                return bisect_right(starts, at) - 1
        return -1

    def next_doubtful(self, by: int) -> int:
        """The number of the next (1) or previous (-1) doubtful word, round the ends; -1 where there is none."""
        doubtful = [number for number, word in enumerate(self._words) if word.doubtful]
        if not doubtful:
            return -1
        if by > 0:
            return next((number for number in doubtful if number > self._at), doubtful[0])
        before = [number for number in doubtful if number < self._at]
        return before[-1] if before else doubtful[-1]

    def _moved(self) -> None:
        at = self.textCursor().selectionStart()
        number = next((n for n, (start, end) in enumerate(self._places) if start <= at < end), -1)
        if number != self._at:
            self._at = number
            self.chosen.emit(number)
