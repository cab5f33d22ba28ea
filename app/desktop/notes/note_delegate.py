"""How a note is drawn in the list: its place and what it is, its words, its text, and how surely it stands.

A bar of the note's colour stands before it; the sign says what it is to the delegation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.desktop.ground.language.direction import direction_of
from app.desktop.ground.language.phrases import in_quotes
from app.desktop.ground.style.icons import paint_sign
from app.desktop.notes.note_list import NoteEntry, NoteRole
from app.desktop.notes.note_words import SIGNS, kept_words, priority_title
from app.desktop.notes.palette import colour_of
from app.treaty.notes import Priority

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from app.desktop.ground.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PAD = 8
BAR = 4
SIGN = 20
_TEXT_LINES = 4
_MOST_SIZES = 5_000
_QUOTE_LINES = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """Words of a row with how they are set: at most `lines` lines."""

    words: str
    font: QFont
    colour: QColor
    lines: int


class NoteDelegate(QStyledItemDelegate):
    """Draws an `NoteEntry`; as high as its words need."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, parent
        self._sizes: dict[tuple[NoteEntry, int, str], QSize] = {}
        """What each row needed in a width and a font: a list of hundreds is shown again with every note."""

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: NoteEntry = index.data(NoteRole.ENTRY)
        box: QRect = option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        ground = colours.highlight() if chosen else colours.base() if entry.note else colours.alternateBase()
        painter.fillRect(box, ground)
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(PAD, PAD, -PAD, -PAD)
        if entry.note is not None:
            bar = QRect(box.left(), box.top(), BAR, box.height())
            bar = QStyle.visualRect(option.direction, box, bar)
            painter.fillRect(bar, colour_of(entry.note.colour, self._theme))
            sign = QRect(box.left() + BAR + 4, inner.top(), SIGN, SIGN)
            sign = QStyle.visualRect(option.direction, box, sign)
            ink = colours.highlightedText().color() if chosen else self._sign_colour(entry)
            paint_sign(painter, SIGNS[entry.note.priority], QRectF(sign), ink, 13.0)
            inner = QStyle.visualRect(option.direction, box, box.adjusted(BAR + 4 + SIGN + 4, PAD, -PAD, -PAD))
        y = inner.top()
        for part in self._parts(entry, option, chosen=chosen):
            y += _set(painter, part, inner.left(), y, inner.width(), option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: NoteEntry = index.data(NoteRole.ENTRY)
        wide = max(120, self._view.width())
        known = (entry, wide, option.font.key())
        if known not in self._sizes:
            if len(self._sizes) > _MOST_SIZES:
                self._sizes.clear()
            room = wide - PAD - (BAR + 8 + SIGN if entry.note else PAD)
            parts = self._parts(entry, option, chosen=False)
            high = sum(_set(None, part, 0, 0, room, option.direction) for part in parts)
            self._sizes[known] = QSize(wide, max(high, SIGN if entry.note else 0) + 2 * PAD)
        return self._sizes[known]

    def _sign_colour(self, entry: NoteEntry) -> QColor:
        red = entry.note is not None and entry.note.priority is Priority.REDLINE
        return self._theme.colour("warning" if red else "ink")

    def _parts(self, entry: NoteEntry, option: QStyleOptionViewItem, *, chosen: bool) -> list[_Part]:
        """What is written in a row, from the top."""
        colours: QPalette = option.palette
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        usual, bold = QFont(option.font), QFont(option.font)
        bold.setBold(True)
        small, italic = QFont(option.font), QFont(option.font)
        small.setPointSizeF(max(8.0, small.pointSizeF() * 0.9))
        italic.setItalic(True)
        note = entry.note
        if note is None:
            return [_Part(entry.head, bold, ink, 2)]
        name = priority_title(note.priority)
        head = entry.where if note.priority is Priority.NONE else f"{name} · {entry.where}"
        warn = faint if chosen or not (entry.touched or entry.orphaned) else self._theme.colour("warning")
        parts = [
            _Part(head, bold, ink, 2),
            _Part(in_quotes(entry.quote) if entry.quote else "", italic, faint, _QUOTE_LINES),
            _Part(note.text, usual, ink, _TEXT_LINES),
            _Part(entry.facts, small, warn, 2),
            _Part(kept_words(note), small, faint, 1),
        ]
        return [part for part in parts if part.words]


def _set(painter: QPainter | None, part: _Part, left: int, top: int, width: int, direction: Qt.LayoutDirection) -> int:
    """Set words into lines and draw them, when there is a painter; returns the height they take, with a gap."""
    metrics = QFontMetrics(part.font)
    text = " ".join(part.words.split())
    layout = QTextLayout(text, part.font)
    setting = QTextOption()
    setting.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    own = direction_of(text, direction)
    setting.setTextDirection(own)
    layout.setTextOption(setting)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, len(lines) * metrics.lineSpacing()))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    shown = lines[: part.lines]
    if painter is not None:
        painter.setFont(part.font)
        painter.setPen(part.colour)
        painter.setLayoutDirection(own)
        align = QStyle.visualAlignment(own, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for at, (start, length) in enumerate(shown):
            last = at == len(shown) - 1 and len(lines) > len(shown)
            words = text[start:] if last else text[start : start + length]
            if last:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            line_box = QRect(left, top + at * metrics.lineSpacing(), width, metrics.height())
            painter.drawText(line_box, int(align), words.strip())
    return len(shown) * metrics.lineSpacing() + 2
