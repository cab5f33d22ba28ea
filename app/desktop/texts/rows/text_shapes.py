"""A laid-out field: its lines, and where the words of its pieces stand in them.

Offsets of the words count code points and leave out signs; those of the layout count UTF-16 units and have them in.
Which is which is settled here. How a shape is drawn is `row_painter.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from app.desktop.ground.utf16 import code_point, units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

    from app.desktop.texts.rows.text_pieces import TextPiece


_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece with its place in the layout (UTF-16 units) and in the words of the shape (code points)."""

    piece: TextPiece
    at: int
    length: int
    word: int

    @property
    def words(self) -> int:
        """How many code points of the words it holds: none for a sign."""
        return 0 if self.piece.sign else len(self.piece.text)


def place_pieces(pieces: Iterable[TextPiece]) -> tuple[PlacedPiece, ...]:
    """Pieces in a row with their places."""
    made: list[PlacedPiece] = []
    at = word = 0
    for piece in pieces:
        length = units(piece.text)
        made.append(PlacedPiece(piece, at, length, word))
        at += length
        word += made[-1].words
    return tuple(made)


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field as it is laid out. `side` is "older" or "newer", "" for both in one column; `place` is where it stands
    in its row.
    """

    layout: QTextLayout
    place: QPointF
    spans: tuple[PlacedPiece, ...]
    side: str
    field: str
    width: float
    height: float

    @property
    def pieces(self) -> tuple[TextPiece, ...]:
        """What it shows."""
        return tuple(span.piece for span in self.spans)

    @property
    def words(self) -> str:
        """Its words without signs; on one side, the whole field."""
        return "".join(span.piece.text for span in self.spans if not span.piece.sign)

    @property
    def length(self) -> int:
        """The length of its words, in code points."""
        return self.spans[-1].word + self.spans[-1].words if self.spans else 0

    def word_at(self, unit: int) -> int:
        """The offset in the words of a place of the layout."""
        for span in self.spans:
            if unit < span.at + span.length:
                return span.word + (code_point(span.piece.text, max(0, unit - span.at)) if span.words else 0)
        return self.length

    def unit_at(self, word: int, *, behind: bool = False) -> int:
        """The place in the layout of an offset in the words; between two pieces the end of the first one when `behind`,
        else the beginning of the second.
        """
        found = 0
        for span in self.spans:
            if not span.words or word < span.word:
                continue
            if word < span.word + span.words or (behind and word == span.word + span.words):
                return span.at + units(span.piece.text[: word - span.word])
            found = span.at + span.length
        return found

    def words_of(self, side: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where the code points from `start` to `end` of a side's field stand in the words: one range for each piece
        in one column, the range itself on one side, none on the other.
        """
        if self.side:
            return [(start, end)] if self.side == side else []
        found: list[tuple[int, int]] = []
        for span in self.spans:
            begun = span.piece.begins(side)
            if begun >= 0 and span.words and begun < end and begun + span.words > start:
                first, last = max(start, begun), min(end, begun + span.words)
                found.append((span.word + first - begun, span.word + last - begun))
        return found

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """The rectangles that a range of the words covers, line by line, in the coordinates of the row."""
        first, last = self.unit_at(start), self.unit_at(end, behind=True)
        return [box.translated(self.place) for box in boxes(self.layout, first, last - first)]

    def caret(self, word: int) -> QRectF:
        """The upright line at an offset in the words, in the coordinates of the row."""
        unit = self.unit_at(word)
        line = self.layout.lineForTextPosition(unit)
        if not line.isValid():
            return QRectF(self.place.x(), self.place.y(), 1.0, self.height)
        return QRectF(self.place.x() + _x(line, unit), self.place.y() + line.y(), 1.0, line.height())

    def contains(self, point: QPointF) -> bool:
        """Whether a point of the row lies over it."""
        return QRectF(self.place.x(), self.place.y(), self.width, self.height).contains(point)

    def nearest(self, point: QPointF) -> int:
        """The offset in the words that is nearest to a point of the row."""
        y = point.y() - self.place.y()
        count = self.layout.lineCount()
        for number in range(count):
            line = self.layout.lineAt(number)
            if y < line.y() + line.height() or number == count - 1:
                return self.word_at(line.xToCursor(point.x() - self.place.x()))
        return 0


def boxes(layout: QTextLayout, start: int, length: int) -> list[QRectF]:
    """The rectangles that `length` UTF-16 units from `start` cover, relative to the layout: one for each line, more
    where words of another direction stand in it.
    """
    found: list[QRectF] = []
    mixed = _FROM_THE_RIGHT.search(layout.text()) is not None
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        begin, end = max(start, first), min(start + length, last)
        if begin >= end:
            continue
        for left, right in _stretches(line, begin, end) if mixed else [(_x(line, begin), _x(line, end))]:
            found.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
    return found


def _stretches(line: QTextLine, begin: int, end: int) -> list[tuple[float, float]]:
    """What the units from `begin` to `end` of a line cover: those that touch as one."""
    made: list[tuple[float, float]] = []
    for at in range(begin, end):
        edges = _x(line, at), _x(line, at, QTextLine.Edge.Trailing)
        left, right = min(edges), max(edges)
        if made and abs(made[-1][1] - left) < 0.5:
            made[-1] = (made[-1][0], right)
        elif made and abs(made[-1][0] - right) < 0.5:
            made[-1] = (left, made[-1][1])
        elif right > left:
            made.append((left, right))
    return made


def _x(line: QTextLine, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    place: object = line.cursorToX(at, edge)  # a tuple (x, cursor), though the stubs say float
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
