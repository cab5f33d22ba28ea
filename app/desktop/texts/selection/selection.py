"""What a reader chose of the texts: a stretch of one pane, from one place to another, over any number of rows. No Qt.

Places count code points of the words that a field shows: on one side the field itself, in one column both sides' words
in reading order. It says what of each field is chosen; copying is `clipboard.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.desktop.texts.rows.text_pieces import CellFields, TextPiece, fields_in_one, fields_of
from app.redline.model import Cell, Row, RowState
from app.redline.search.find_text import FIELDS


@dataclass(frozen=True, slots=True, order=True)
class TextSpot:
    """A place in the words: the number of the row in the redline, of the field (number, heading, text), and the offset
    in its words.
    """

    row: int
    field: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where one began to where one is, on one side; `side` is "" in one column."""

    side: str
    anchor: TextSpot
    focus: TextSpot

    @property
    def start(self) -> TextSpot:
        """Its first place."""
        return min(self.anchor, self.focus)

    @property
    def end(self) -> TextSpot:
        """The place behind it."""
        return max(self.anchor, self.focus)

    @property
    def empty(self) -> bool:
        """Whether nothing is chosen: only a place."""
        return self.anchor == self.focus

    @property
    def within_a_row(self) -> bool:
        """Whether it lies in one row."""
        return self.start.row == self.end.row

    def range_in(self, row: Row, number: int, field: int, length: int) -> tuple[int, int]:
        """What of a field with `length` code points is chosen: from, to; equal where nothing is."""
        if self.passes_over(row):
            return (0, 0)
        start, end = self.start, self.end
        here = (number, field)
        if not (start.row, start.field) <= here <= (end.row, end.field):
            return (0, 0)
        first = start.offset if here == (start.row, start.field) else 0
        last = end.offset if here == (end.row, end.field) else length
        return (min(first, length), min(last, length)) if last > first else (0, 0)

    def passes_over(self, row: Row) -> bool:
        """Whether a row does not belong to what is chosen though it stands in between: words of the older draft stand
        once where they were and once, for comparison, where they went.
        """
        return self.side == "older" and row.state is RowState.MOVED_TO and not self.within_a_row


class SelectionWords:
    """The words that the fields of rows show on a side; "" is one column."""

    def __init__(self, rows: Sequence[Row], side: str) -> None:
        self._rows, self._side = rows, side

    def fields(self, number: int) -> tuple[tuple[TextPiece, ...], ...]:
        """The pieces of a row's number, heading and text that hold words; () for each field that is not there."""
        row = self._rows[number]
        cell = self.cell(number)
        if cell is None:
            return ((), (), ())
        fields: CellFields = fields_of(cell, row.move, self._side) if self._side else fields_in_one(row)
        return tuple(tuple(piece for piece in pieces if not piece.sign) for _, pieces in fields.each())

    def cell(self, number: int) -> Cell | None:
        """The cell of a row on the side, in one column the one by which the row is called."""
        row = self._rows[number]
        if not self._side:
            return row.newer or row.older
        return row.older if self._side == "older" else row.newer

    def lengths(self, number: int) -> tuple[int, ...]:
        """The lengths of a row's fields, in code points."""
        return tuple(sum(len(piece.text) for piece in pieces) for pieces in self.fields(number))

    @cached_property
    def whole(self) -> Selection | None:
        """Everything on the side; None when there is nothing."""
        numbers = [number for number in range(len(self._rows)) if self.cell(number) is not None]
        if not numbers:
            return None
        last = numbers[-1]
        return Selection(self._side, TextSpot(numbers[0], 0, 0), self.end_of(last))

    def provision(self, number: int) -> Selection:
        """All words of a row."""
        return Selection(self._side, TextSpot(number, 0, 0), self.end_of(number))

    def stretch(self, number: int, field: str, side: str, start: int, end: int) -> Selection | None:
        """Words of a field of a row, code points [start, end) of that field of a side, as they stand here; None where
        they do not.
        """
        at, spots = 0, []
        for piece in self.fields(number)[field_number(field)]:
            first = piece.begins(side)
            if first >= 0 and first < end and start < first + len(piece.text):
                spots += [at + max(start - first, 0), at + min(end - first, len(piece.text))]
            at += len(piece.text)
        if not spots:
            return None
        begins, ends = (TextSpot(number, field_number(field), spot) for spot in (spots[0], spots[-1]))
        return Selection(self._side, begins, ends)

    def end_of(self, number: int) -> TextSpot:
        """The place behind the last word of a row."""
        lengths = self.lengths(number)
        field = next((n for n in (2, 1, 0) if lengths[n]), 0)
        return TextSpot(number, field, lengths[field])

    def beginning_of(self, number: int) -> TextSpot:
        """The place before the first word of a row."""
        lengths = self.lengths(number)
        return TextSpot(number, next((n for n in range(3) if lengths[n]), 0), 0)

    def chosen(self, selection: Selection) -> Iterator[tuple[int, tuple[tuple[TextPiece, ...], ...]]]:
        """The rows that have something chosen, each with the chosen pieces of its fields."""
        for number in range(selection.start.row, min(selection.end.row + 1, len(self._rows))):
            row = self._rows[number]
            made: list[tuple[TextPiece, ...]] = []
            for field, pieces in enumerate(self.fields(number)):
                length = sum(len(piece.text) for piece in pieces)
                made.append(_cut(pieces, *selection.range_in(row, number, field, length)))
            if any(made):
                yield number, tuple(made)


def field_number(field: str) -> int:
    """The number of a field by its name."""
    return FIELDS.index(field)


def _cut(pieces: Sequence[TextPiece], start: int, end: int) -> tuple[TextPiece, ...]:
    made: list[TextPiece] = []
    at = 0
    for piece in pieces:
        first, last = max(start - at, 0), min(end - at, len(piece.text))
        if last > first:
            made.append(piece.part(first, last))
        at += len(piece.text)
    return tuple(made)
