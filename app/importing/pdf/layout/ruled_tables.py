"""Tables of a page: which of its lines stand in which cell, told by the lines drawn around the cells.

It finds cells and what is in them. A frame around a text is no table, and neither are columns of text
(`reading_order.py`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine, PdfSheet
    from app.importing.pdf.page.model import Rule

_THIN = 2.6
_NEAR = 3.0
"""Lines that end so near to each other meet."""
_SHORTEST_ACROSS, _SHORTEST_DOWN = 12.0, 6.0
_NARROWEST = 16.0
_MOST_RULES = 1_500
"""Drawn lines of a page that are looked at; a chart has more."""


@dataclass(frozen=True, slots=True)
class PdfCell:
    """A cell with words; rows and columns count from 0 within its page's part of the table."""

    row: int
    column: int
    rows: int
    """How many rows it goes over."""
    left: float
    right: float
    lines: tuple[PdfLine, ...]


@dataclass(frozen=True, slots=True)
class PdfTable:
    """A table, or the part of one that stands on one page."""

    top: float
    bottom: float
    edges: tuple[float, ...]
    """x of the lines between its columns, outer ones included."""
    rows: int
    cells: tuple[PdfCell, ...]
    """By row and column; those without words are not there."""


@dataclass(slots=True)
class _Stroke:
    """A drawn line: at `at`, from `low` to `high` along it."""

    across: bool
    at: float
    low: float
    high: float

    def meets(self, other: _Stroke) -> bool:
        """Whether two lines touch or cross."""
        if self.across == other.across:
            near = abs(self.at - other.at) <= _NEAR
            return near and self.low <= other.high + _NEAR and other.low <= self.high + _NEAR
        return self.low - _NEAR <= other.at <= self.high + _NEAR and other.low - _NEAR <= self.at <= other.high + _NEAR


def tables_of(sheet: PdfSheet, lines: Sequence[PdfLine]) -> tuple[list[PdfTable], list[PdfLine]]:
    """The tables of a sheet from the top down, and the lines that stand in none of them."""
    strokes = _strokes(sheet.rules)
    left = list(lines)
    tables: list[PdfTable] = []
    if not 4 <= len(strokes) <= _MOST_RULES or not any(not s.across for s in strokes):
        return [], left
    for group in _groups(strokes):
        table, left = _table(group, left)
        if table is not None:
            tables.append(table)
    return sorted(tables, key=lambda table: table.top), left


def _strokes(rules: Iterable[Rule]) -> list[_Stroke]:
    found: list[_Stroke] = []
    for rule in rules:
        if rule.kind:
            continue
        width, height = rule.right - rule.left, rule.bottom - rule.top
        x, y = (rule.left + rule.right) / 2, (rule.top + rule.bottom) / 2
        if height <= _THIN and width >= _SHORTEST_ACROSS:
            found.append(_Stroke(True, y, rule.left, rule.right))
        elif width <= _THIN and height >= _SHORTEST_DOWN:
            found.append(_Stroke(False, x, rule.top, rule.bottom))
        elif not rule.filled and width > _SHORTEST_ACROSS and height > _SHORTEST_DOWN:
            found += [_Stroke(True, at, rule.left, rule.right) for at in (rule.top, rule.bottom)]
            found += [_Stroke(False, at, rule.top, rule.bottom) for at in (rule.left, rule.right)]
    return found


@dataclass(slots=True)
class _Group:
    """Lines that hang together, and the box around them."""

    strokes: list[_Stroke]
    left: float
    top: float
    right: float
    bottom: float

    def near(self, other: _Group) -> bool:
        """Whether the boxes touch: only then can the lines."""
        across = self.left <= other.right + _NEAR and other.left <= self.right + _NEAR
        return across and self.top <= other.bottom + _NEAR and other.top <= self.bottom + _NEAR

    def takes(self, other: _Group) -> None:
        """Add the lines of another group."""
        self.strokes += other.strokes
        self.left, self.top = min(self.left, other.left), min(self.top, other.top)
        self.right, self.bottom = max(self.right, other.right), max(self.bottom, other.bottom)


def _groups(strokes: Sequence[_Stroke]) -> list[list[_Stroke]]:
    """Lines that hang together. The last ones of a group are asked first: a table is drawn line beside line."""
    groups: list[_Group] = []
    for stroke in strokes:
        at, low, high = stroke.at, stroke.low, stroke.high
        own = _Group([stroke], low, at, high, at) if stroke.across else _Group([stroke], at, low, at, high)
        apart: list[_Group] = []
        for group in groups:
            if group.near(own) and any(stroke.meets(other) for other in reversed(group.strokes)):
                group.takes(own)
                own = group
            else:
                apart.append(group)
        groups = [*apart, own]
    return [group.strokes for group in groups]


def _distinct(values: Iterable[float]) -> list[float]:
    """Values from the lowest to the highest, those near to each other as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _table(group: Sequence[_Stroke], lines: Sequence[PdfLine]) -> tuple[PdfTable | None, list[PdfLine]]:
    """The table that some lines draw, and the lines of text that are not in it."""
    across, down = [s for s in group if s.across], [s for s in group if not s.across]
    if len(across) < 2 or not down:
        return None, list(lines)
    outer = (min(s.low for s in across), max(s.high for s in across))
    edges = _distinct([*(s.at for s in down), *outer])
    edges = [edge for at, edge in enumerate(edges) if at == 0 or edge - edges[at - 1] >= _NARROWEST]
    heights = _distinct([s.at for s in across] + [min(s.low for s in down), max(s.high for s in down)])
    if len(edges) < 3 or len(heights) < 2:
        return None, list(lines)
    inside, outside = _inside(lines, edges, heights)
    cells: dict[tuple[int, int], list[PdfLine]] = {}
    spans: dict[tuple[int, int], int] = {}
    for line in inside:
        column = max(bisect_right(edges, line.left + 2.0) - 1, 0)
        row, last = _rows(line, column, edges, heights, across)
        cells.setdefault((row, column), []).append(line)
        spans[row, column] = max(spans.get((row, column), 1), last - row)
    if len({column for _, column in cells}) < 2:
        return None, list(lines)
    made = tuple(
        PdfCell(row, column, spans[row, column], edges[column], edges[min(column + 1, len(edges) - 1)], tuple(own))
        for (row, column), own in sorted(cells.items())
    )
    return PdfTable(heights[0], heights[-1], tuple(edges), len(heights) - 1, made), outside


def _inside(
    lines: Sequence[PdfLine], edges: Sequence[float], heights: Sequence[float]
) -> tuple[list[PdfLine], list[PdfLine]]:
    """The lines within a table, parted where they were drawn over several columns, and the others."""
    inside: list[PdfLine] = []
    outside: list[PdfLine] = []
    for line in lines:
        middle = line.base - 0.3 * line.size
        if not (heights[0] < middle < heights[-1] and line.right > edges[0] and line.left < edges[-1] - 2):
            outside.append(line)
            continue
        rest = line
        for gap in _crossings(line, edges):
            first, rest = rest.cut(gap - (len(line.text) - len(rest.text)))
            inside.append(first)
        inside.append(rest)
    return inside, outside


def _crossings(line: PdfLine, edges: Sequence[float]) -> list[int]:
    """Where in a line something begins that stands in a later column."""
    found: list[int] = []
    for edge in edges[1:-1]:
        if line.left < edge - 2 and line.right > edge + 2:
            starts = [at + 1 for at, sign in enumerate(line.text) if sign == " "]
            beyond = next((at for at in starts if line.left_of(at) >= edge - 1), None)
            if beyond is not None and beyond not in found:
                found.append(beyond)
    return found


def _rows(
    line: PdfLine, column: int, edges: Sequence[float], heights: Sequence[float], across: Sequence[_Stroke]
) -> tuple[int, int]:
    """The first row of the cell that a line stands in, and the row behind its last."""
    x = (edges[column] + edges[min(column + 1, len(edges) - 1)]) / 2
    middle = line.base - 0.3 * line.size
    own = [at for at, y in enumerate(heights) if any(s.low <= x <= s.high and abs(s.at - y) <= _NEAR for s in across)]
    above = [at for at in own if heights[at] <= middle]
    below = [at for at in own if heights[at] > middle]
    return (above[-1] if above else 0), (below[0] if below else len(heights) - 1)
