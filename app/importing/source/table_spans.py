"""Where the cells of a table stand whose rows give them in order, with how many columns and rows each covers.

For tables as HTML and its kin write them. It counts places and reads no words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

_MOST = 1_000
"""Columns or rows that one cell is believed to cover."""


@dataclass(slots=True)
class SpannedTable:
    """One table while it is read. `number` is its place among the tables of the file."""

    number: int
    row: int = -1
    _column: int = 0
    _covered: dict[int, int] = field(default_factory=dict)
    """Column → rows below the present one that a cell above covers."""

    def begin_row(self) -> None:
        """The next row begins."""
        self.row += 1
        self._column = 0

    def cell(self, columns: int, rows: int) -> tuple[tuple[int, int, int], list[tuple[int, int, int]]]:
        """The place of the next cell, and the places before it that a cell from above covers."""
        passed = self._passed()
        own = self._column
        for column in range(own, own + columns):
            if rows > 1:
                self._covered[column] = rows - 1
        self._column += columns
        return (self.number, self.row, own), passed

    def end_row(self) -> list[tuple[int, int, int]]:
        """The places at the end of the row that a cell from above covers."""
        return self._passed()

    def _passed(self) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        while self._covered.get(self._column, 0):
            self._covered[self._column] -= 1
            found.append((self.number, self.row, self._column))
            self._column += 1
        return found


def span_size_of(said: str | None) -> int:
    """How many rows or columns an attribute says that a cell covers; 1 when it says nothing that can be."""
    if said and said.strip().isascii() and said.strip().isdigit() and len(said.strip()) < 5:
        return min(max(int(said), 1), _MOST)
    return 1
