"""How a row of the list of changes is drawn: what changed in ink, where and who below it in grey.

All rows are three lines high, so that a list of thousands is laid out at once: a title of one line leaves two lines
for where and who, a title of two lines one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.changes.change_list import Entry, Role
from app.desktop.ground.signs import paint_sign

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
PAD = 5


class ChangeDelegate(QStyledItemDelegate):
    """Draws an `Entry` in three lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry: Entry = index.data(Role.ENTRY)
        box: QRect = option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        title, small = _fonts(option)
        inner = box.adjusted(PAD + 4, PAD, -PAD, -PAD)
        if entry.group:
            paint_sign(painter, "folded", QRectF(inner.left() - 2, inner.top() + 2, 12, 14), ink, 9.0)
            inner.setLeft(inner.left() + 14)
        heads = _two_lines(entry.title, title, inner.width())
        below = [entry.place] if len(heads) > 1 else [entry.where, entry.who]
        y = inner.top()
        for lines, font, colour in ((heads, title, ink), (below, small, faint)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            for words in lines:
                cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner.left(), y + metrics.ascent(), cut)
                y += metrics.lineSpacing() + 1
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same height for every row."""
        title, small = _fonts(option)
        return QSize(120, 2 * PAD + 4 + 2 * QFontMetrics(title).lineSpacing() + QFontMetrics(small).lineSpacing())


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    title = QFont(option.font)
    small = QFont(title)
    small.setPointSizeF(max(8.0, title.pointSizeF() * 0.9))
    return title, small


def _two_lines(words: str, font: QFont, width: int) -> list[str]:
    """The words as one line, or broken after the first; what does not fit the second is cut when it is drawn."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(20, width))
    end = first.textLength()
    layout.endLayout()
    return [words[:end]] if end >= len(words) else [words[:end].rstrip(), words[end:]]
