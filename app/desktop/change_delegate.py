"""How a row of the list of changes is drawn: what changed in ink, where and who below it in grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.change_list import Entry, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
PAD = 6
TITLE_LINES = 2


class ChangeDelegate(QStyledItemDelegate):
    """Draws an `Entry` as a title of at most two lines and one grey line."""

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
        title, small = _fonts(option)
        inner = box.adjusted(PAD + 2, PAD, -PAD, -PAD)
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        line = QFontMetrics(title).lineSpacing()
        painter.setFont(title)
        painter.setPen(ink)
        words = _shortened(entry.title, QFontMetrics(title), inner.width())
        upper = QRect(inner.left(), inner.top(), inner.width(), line * TITLE_LINES)
        flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(upper, flags, words)
        painter.drawText(upper, flags, words)
        painter.setFont(small)
        painter.setPen(faint)
        below = QRect(inner.left(), used.bottom() + 3, inner.width(), QFontMetrics(small).lineSpacing())
        text = QFontMetrics(small).elidedText(entry.place, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of title when it needs them, one line below."""
        entry: Entry = index.data(Role.ENTRY)
        title, small = _fonts(option)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        metrics = QFontMetrics(title)
        lines = 1 if metrics.horizontalAdvance(entry.title) <= width - 2 * PAD - 4 else TITLE_LINES
        return QSize(width, 2 * PAD + 4 + lines * metrics.lineSpacing() + QFontMetrics(small).lineSpacing())


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    title = QFont(option.font)
    small = QFont(title)
    small.setPointSizeF(max(7.0, title.pointSizeF() * 0.86))
    return title, small


def _shortened(words: str, metrics: QFontMetrics, width: int) -> str:
    """The words cut to what about two lines hold."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width * (TITLE_LINES - 0.15)))
