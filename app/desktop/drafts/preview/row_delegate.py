"""Draws the words of a paragraph in the table of a preview with what is tracked in them: set in underlined, struck with
a line through on grey, as everywhere in the program.

Which words these are the table says; nothing else is drawn otherwise than Qt does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.utf16 import units

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    Index = QModelIndex | QPersistentModelIndex

TRACKED = Qt.ItemDataRole.UserRole + 1
"""Ranges of what a cell shows, each with whether it is set in."""
_VEIL = 40
"""How much of the ink lies behind struck words, of 255."""


class TrackedWordsDelegate(QStyledItemDelegate):
    """Draws a cell that has ranges under `TRACKED`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        tracked = index.data(TRACKED)
        if not tracked:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = own.widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, own, own.widget)
        words, own.text = own.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, own, own.widget) + 1
        chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        layout = _laid_out(words, tracked, own, role)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(own.palette.color(role))
        line = layout.lineAt(0)
        mirrored = own.direction is Qt.LayoutDirection.RightToLeft
        left = box.right() - line.naturalTextWidth() - margin if mirrored else box.left() + margin
        layout.draw(painter, QPointF(left, box.top() + (box.height() - line.height()) / 2), [], QRectF(box))
        painter.restore()


def _laid_out(
    words: str, tracked: list[tuple[int, int, bool]], option: QStyleOptionViewItem, role: QPalette.ColorRole
) -> QTextLayout:
    """The words in one line, with their marks."""
    layout = QTextLayout(words, option.font)
    how = QTextOption()
    how.setWrapMode(QTextOption.WrapMode.NoWrap)
    how.setTextDirection(option.direction)
    layout.setTextOption(how)
    layout.setFormats([_range(words, start, end, adds, option, role) for start, end, adds in tracked])
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _range(
    words: str, start: int, end: int, adds: bool, option: QStyleOptionViewItem, role: QPalette.ColorRole
) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    if adds:
        look.setFontUnderline(True)
    else:
        veil = option.palette.color(role)
        veil.setAlpha(_VEIL)
        look.setFontStrikeOut(True)
        look.setBackground(veil)
    found = QTextLayout.FormatRange()
    found.start = units(words[:start])
    found.length = units(words[start:end])
    found.format = look
    return found
