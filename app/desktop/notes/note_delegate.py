"""How a note is drawn in the list: its place and what it is, its words, its text, and how surely it stands.

A bar of the note's colour stands before it; the sign says what it is to the delegation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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
_MOST_WORDS = 50_000
_QUOTE_LINES = 2
_GAP = 2
"""Pixels below a part."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Words of a row with how they are set: at most `lines` lines."""

    words: str
    face: _Face
    colour: QColor
    lines: int


@dataclass(frozen=True, eq=False)
class _Face:
    """Letters in which a part of a row is set, and how many lines words in them take in one width."""

    font: QFont
    metrics: QFontMetrics
    counts: dict[str, int] = field(default_factory=dict)
    """Many rows have the same place, the same facts and the same day."""

    @classmethod
    def of(cls, font: QFont, *, bold: bool = False, italic: bool = False, share: float = 1.0) -> _Face:
        """Letters like those of a font."""
        own = QFont(font)
        own.setBold(bold)
        own.setItalic(italic)
        if share != 1.0:
            own.setPointSizeF(max(8.0, own.pointSizeF() * share))
        return cls(own, QFontMetrics(own))

    def lines(self, words: str, width: int, direction: Qt.LayoutDirection, most: int) -> int:
        """How many lines these words take, of `most` that are shown."""
        if words not in self.counts:
            if len(self.counts) > _MOST_WORDS:
                self.counts.clear()
            text = " ".join(words.split())
            letter = self.metrics.averageCharWidth()
            fits = len(text) * letter < 2 * width and self.metrics.horizontalAdvance(text) < width - letter
            self.counts[words] = 1 if fits else len(_lines(text, self, width, direction_of(text, direction), most))
        return min(self.counts[words], most)


@dataclass(frozen=True, eq=False)
class _Faces:
    """The letters of a row in one width and direction."""

    key: tuple[str, int, Qt.LayoutDirection]
    usual: _Face
    bold: _Face
    small: _Face
    italic: _Face
    heights: dict[int, tuple[NoteEntry, int]] = field(default_factory=dict)
    """How high rows are that were measured, by the identity of their entries, which are kept with it: thousands of them
    get their places again whenever the list is shown in other colours, or with another filter.
    """


class NoteDelegate(QStyledItemDelegate):
    """Draws an `NoteEntry`; as high as its words need."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, parent
        self._faces: _Faces | None = None
        """The letters of now, with what was measured in them: a list of thousands is shown again with every note."""

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
            y += _draw(painter, part, inner.left(), y, inner.width(), option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: NoteEntry = index.data(NoteRole.ENTRY)
        wide, heights = max(120, self._view.width()), self._letters(option).heights
        known = heights.get(id(entry))
        if known is None:
            if len(heights) > _MOST_WORDS:
                heights.clear()
            known = heights[id(entry)] = entry, self._height(entry, option, wide)
        return QSize(wide, known[1])

    def _height(self, entry: NoteEntry, option: QStyleOptionViewItem, wide: int) -> int:
        room = wide - PAD - (BAR + 8 + SIGN if entry.note else PAD)
        high = 0
        for part in self._parts(entry, option, chosen=False):
            lines = part.face.lines(part.words, max(40, room), option.direction, part.lines)
            high += lines * part.face.metrics.lineSpacing() + _GAP
        return max(high, SIGN if entry.note else 0) + 2 * PAD

    def _letters(self, option: QStyleOptionViewItem) -> _Faces:
        """The letters of a row."""
        font: QFont = option.font
        key = (font.key(), max(120, self._view.width()), option.direction)
        if self._faces is None or self._faces.key != key:
            self._faces = _Faces(
                key,
                _Face.of(font),
                _Face.of(font, bold=True),
                _Face.of(font, share=0.9),
                _Face.of(font, italic=True),
            )
        return self._faces

    def _sign_colour(self, entry: NoteEntry) -> QColor:
        red = entry.note is not None and entry.note.priority is Priority.REDLINE
        return self._theme.colour("warning" if red else "ink")

    def _parts(self, entry: NoteEntry, option: QStyleOptionViewItem, *, chosen: bool) -> list[_Part]:
        """What is written in a row, from the top."""
        colours: QPalette = option.palette
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        letters = self._letters(option)
        note = entry.note
        if note is None:
            return [_Part(entry.head, letters.bold, ink, 2)]
        name = priority_title(note.priority)
        head = entry.where if note.priority is Priority.NONE else f"{name} · {entry.where}"
        warn = faint if chosen or not (entry.touched or entry.orphaned) else self._theme.colour("warning")
        parts = [
            _Part(head, letters.bold, ink, 2),
            _Part(in_quotes(entry.quote) if entry.quote else "", letters.italic, faint, _QUOTE_LINES),
            _Part(note.text, letters.usual, ink, _TEXT_LINES),
            _Part(entry.facts, letters.small, warn, 2),
            _Part(kept_words(note), letters.small, faint, 1),
        ]
        return [part for part in parts if part.words]


def _lines(text: str, face: _Face, width: int, direction: Qt.LayoutDirection, most: int) -> list[tuple[int, int]]:
    """The lines into which a text is broken: where each begins, and how many letters it has; no more than are shown,
    and one by which it is known that there are more.
    """
    layout = QTextLayout(text, face.font)
    setting = QTextOption()
    setting.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    setting.setTextDirection(direction)
    layout.setTextOption(setting)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while len(lines) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, len(lines) * face.metrics.lineSpacing()))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return lines


def _draw(painter: QPainter, part: _Part, left: int, top: int, width: int, direction: Qt.LayoutDirection) -> int:
    """Set words into lines and draw them; returns the height they take, with a gap."""
    metrics = part.face.metrics
    text = " ".join(part.words.split())
    own = direction_of(text, direction)
    lines = _lines(text, part.face, width, own, part.lines)
    shown = lines[: part.lines]
    painter.setFont(part.face.font)
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
    return len(shown) * metrics.lineSpacing() + _GAP
