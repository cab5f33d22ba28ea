"""The guide in a window of its own, beside the work: its chapters at the left, its text and pictures at the right.

It shows the Markdown file that the program brings with it in the language of the window, and so runs as the window
does; it opens nothing else: no link is followed, and pictures are taken only from the folder of the guide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent, QTextBlock, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from app.desktop.ground.language.bidi import left_to_right
from app.desktop.ground.language.translation import FAMILIES, tr

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = (1000, 720)
_ABOVE_HEADING = 20.0
_FROM_THE_LEFT = re.compile(r"(\*\*|`)([!-~ ]+?)\1")
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)
_EDGE = 24
"""What the pane of the text needs beside a picture, in pixels."""


class Guide(QDialog):
    """Shows the guide in `file`, whose pictures lie below its folder; what is not there is not shown."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.resize(*_SIZE)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(tr("Chapters"))
        self.chapters.setMaximumWidth(300)
        self.chapters.setWordWrap(True)
        self.text = _Text(file)
        self.text.setAccessibleName(tr("Guide"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self.chapters, 1)
        row.addWidget(self.text, 3)
        for block in self.text.headings():
            chapter = QListWidgetItem("  " * max(0, block.blockFormat().headingLevel() - 2) + block.text())
            chapter.setData(Qt.ItemDataRole.UserRole, block.blockNumber())
            self.chapters.addItem(chapter)
        self.chapters.currentItemChanged.connect(self._go_to)
        self.chapters.activated.connect(self._into_the_text)

    def _go_to(self, chapter: QListWidgetItem | None) -> None:
        if chapter is not None:
            self.text.show_block(int(chapter.data(Qt.ItemDataRole.UserRole)))

    def _into_the_text(self, _index: QModelIndex) -> None:
        self.text.setFocus()


def _mirrored(markdown: str) -> str:
    """Markdown that runs from the right: columns of tables in the other order, which Qt leaves undone, and the signs of
    keys, commands and names of files where they are in English.
    """
    turned = _ROW.sub(lambda row: f"|{'|'.join(reversed(row[1].split('|')))}|", markdown)
    return _FROM_THE_LEFT.sub(lambda found: found[1] + left_to_right(found[2]) + found[1], turned)


class _Text(QTextBrowser):
    """The text; pictures are as wide as there is room, and never wider than they are."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._folder = file.parent.resolve()
        self._markdown = file.read_text("utf-8") if file.is_file() else ""
        self._mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._mirrored:
            self._markdown = _mirrored(self._markdown)
        self._width = 0
        self.setOpenLinks(False)
        # Pictures fit, and words are broken where they must; a line of Chinese can be wider by a part of a pixel.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = self.font()
        font.setFamilies(list(FAMILIES))  # the system takes italics of some other font where a script has none
        self.setFont(font)
        self._lay()

    def headings(self) -> list[QTextBlock]:
        """The blocks that are headings below the title, in their order."""
        document, found = self.document(), []
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() >= 2:  # the title is 1
                found.append(block)
            block = block.next()
        return found

    def _lay(self) -> None:
        """Set the text: lines of commands are broken where they are too long, and headings stand apart."""
        self.setMarkdown(self._markdown)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setNonBreakableLines(False)
            form.setLayoutDirection(self.layoutDirection())  # that of its first letter would be a key's, at times
            if form.headingLevel():
                form.setTopMargin(_ABOVE_HEADING)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()
        if self._mirrored:
            self._mirror()

    def _mirror(self) -> None:
        """Put tables at the right, and points behind the numbers of a list, which Qt leaves undone in Arabic."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setAlignment(Qt.AlignmentFlag.AlignRight)
                frame.setFormat(table)
        block = self.document().begin()
        while block.isValid():
            if block.textList() is not None:
                marks = block.textList().format()
                # Qt turns these two round, and then once more when it draws them.
                marks.setNumberPrefix(".")
                marks.setNumberSuffix("")
                block.textList().setFormat(marks)
            block = block.next()

    def show_block(self, number: int) -> None:
        """Bring a block to the upper edge."""
        block = self.document().findBlockByNumber(number)
        there: QRectF = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(int(there.top()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        wanted = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = (self._folder / wanted.path()).resolve()
        if wanted.host() or not path.is_relative_to(self._folder):
            return None
        picture = QImage(str(path))
        room = self.viewport().width() - _EDGE
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(max(1, room), Qt.TransformationMode.SmoothTransformation)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lay the text anew for another width, with pictures that fit it; the place in the text stays."""
        if self.viewport().width() == self._width or not self.isVisible():
            return
        self._width = self.viewport().width()
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._lay()
        bar.setValue(int(part * bar.maximum()))
