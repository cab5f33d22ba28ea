"""The peer: two QTextBrowsers side by side, whose paragraphs are given the height of the taller one."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.redline.model import Style

if TYPE_CHECKING:
    from app.redline.model import Cell, Redline

_TAGS = {Style.INSERTED: "u", Style.DELETED: "s"}


class Browsers:
    """Both panes. What is done with them is what a program that uses them would do."""

    def __init__(self) -> None:
        self.panes = [QTextBrowser(), QTextBrowser()]
        for pane in self.panes:
            pane.resize(500, 800)
            pane.show()
        self.seen: list[QWidget] = [pane.viewport() for pane in self.panes]
        first, second = (pane.verticalScrollBar() for pane in self.panes)
        first.valueChanged.connect(second.setValue)
        self.bar = first

    def show_redline(self, redline: Redline) -> None:
        """Show the rows, aligned."""
        for pane, side in zip(self.panes, ("older", "newer"), strict=True):
            pane.setHtml("".join(f"<p>{_html(getattr(row, side))}</p>" for row in redline.rows))
        self._align()

    def _align(self) -> None:
        documents = [pane.document() for pane in self.panes]
        blocks = [document.begin() for document in documents]
        pairs = []
        while all(block.isValid() for block in blocks):
            bounds = zip(documents, blocks, strict=True)
            pairs.append([each.documentLayout().blockBoundingRect(block).height() for each, block in bounds])
            blocks = [block.next() for block in blocks]
        for side, document in enumerate(documents):
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            for heights in pairs:
                if heights[side] < max(heights):
                    block = QTextBlockFormat(cursor.blockFormat())
                    block.setBottomMargin(block.bottomMargin() + max(heights) - heights[side])
                    cursor.setBlockFormat(block)
                cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            cursor.endEditBlock()

    def resize(self, width: int) -> None:
        """Give both panes together another width."""
        for pane in self.panes:
            pane.resize(width // 2, 800)

    def find(self, words: str) -> int:
        """Find every place of some words in both panes; returns how many there are."""
        count = 0
        for pane in self.panes:
            cursor = pane.document().find(words)
            while not cursor.isNull():
                count += 1
                cursor = pane.document().find(words, cursor)
        return count


def _html(cell: Cell | None) -> str:
    runs = (*cell.number, *cell.heading, *cell.text) if cell else ()
    marked = ((_TAGS.get(run.style, "span"), html.escape(run.text)) for run in runs)
    return " ".join(f"<{tag}>{text}</{tag}>" for tag, text in marked)
