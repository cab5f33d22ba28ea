"""Tables that no lines are drawn around, or only lines between rows: cells told by where their words begin.

Words stand in columns when several rows leave the same gaps free. Numbers of paragraphs with their words beside them
are no table, and neither are columns of running text (`reading_order.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.importing.pdf.layout.lines import RTL
from app.importing.pdf.layout.ruled_tables import PdfCell, PdfTable
from app.notation.labels.labels import LabelKind, read_label

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine
    from app.importing.pdf.page.model import Rule

_LEAST = 3
"""Rows with words in several columns from which they are a table."""
_NEAR = 3.0
_WIDE = 1.2
"""The least gap between columns, in sizes."""
_STEP = 2.2
"""The widest step from line to line within a row, in sizes."""
_ROW_STEP = 4.0
"""The widest step from row to row."""
_MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class _Row:
    """The pieces of text on one base line, from left to right."""

    base: float
    size: float
    pieces: tuple[PdfLine, ...]
    drawn: tuple[int, ...]
    """When each was drawn, as a place in the order of the page."""


def aligned_tables(lines: Sequence[PdfLine], rules: Sequence[Rule]) -> tuple[list[PdfTable], list[PdfLine]]:
    """The tables among the lines of a page, from the top down, and the other lines in their order."""
    rows = _rows(lines)
    if sum(1 for row in rows if len(row.pieces) > 1) < _LEAST:
        return [], list(lines)
    tables: list[PdfTable] = []
    at = 0
    while at < len(rows):
        end, starts = _run(rows, at)
        if starts:
            tables.append(_table(rows[at:end], starts, rules))
            at = end
        else:
            at += 1
    spans = [(table.top, table.bottom) for table in tables]
    return tables, [line for line in lines if not any(top < line.base < bottom for top, bottom in spans)]


def _rows(lines: Sequence[PdfLine]) -> list[_Row]:
    rows: list[list[PdfLine]] = []
    for line in sorted(lines, key=lambda line: line.base):
        if RTL.search(line.text):
            return []
        if rows and line.base - rows[-1][0].base < 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    order = {id(line): at for at, line in enumerate(lines)}
    done: list[_Row] = []
    for row in rows:
        pieces = sorted(((p, order[id(line)]) for line in row for p in _pieces(line)), key=lambda piece: piece[0].left)
        done.append(_Row(row[0].base, row[0].size, tuple(p for p, _ in pieces), tuple(at for _, at in pieces)))
    return done


def _pieces(line: PdfLine) -> list[PdfLine]:
    """A line parted where wide gaps are."""
    done: list[PdfLine] = []
    rest = line
    for gap in line.gaps:
        if line.gap_at(gap) >= _WIDE:
            first, rest = rest.cut(gap - (len(line.text) - len(rest.text)))
            done.append(first)
    return [*done, rest]


def _run(rows: Sequence[_Row], at: int) -> tuple[int, list[float]]:
    """The end of the table that begins with a row, and where its columns begin; no columns when none begins there."""
    first = rows[at]
    if not 1 < len(first.pieces) <= _MOST_COLUMNS or _is_numbered(first):
        return at, []
    starts = [piece.left for piece in first.pieces]
    ends = [0.0] * len(starts)
    full, end = 0, at
    for place in range(at, len(rows)):
        row = rows[place]
        step = row.base - rows[place - 1].base if place > at else 0.0
        if step > (_ROW_STEP if len(row.pieces) > 1 else _STEP) * row.size:
            break
        columns = _columns(row, starts)
        if columns is None or (len(row.pieces) == 1 and columns[0] == 0 and len(starts) > 1 and step > 1.5 * row.size):
            break
        wide = [max(e, p.right) if c == i else e for i, e in enumerate(ends) for c, p in [_in(i, columns, row)]]
        if any(e > s - 2 for e, s in zip(wide, starts[1:], strict=False)):
            break
        ends = wide
        full += len(row.pieces) == len(starts)
        end = place + 1
    while end > at and len(rows[end - 1].pieces) == 1 and _columns(rows[end - 1], starts) == [0]:
        end -= 1
    if full < _LEAST or all(_is_numbered(row) for row in rows[at:end] if len(row.pieces) > 1):
        return at, []
    return (at, []) if _is_columns(rows[at:end], starts) else (end, starts)


def _is_columns(rows: Sequence[_Row], starts: Sequence[float]) -> bool:
    """Whether one column is drawn whole before the next: then it is running text, for a table is drawn row by row."""
    drawn: list[list[int]] = [[] for _ in starts]
    for row in rows:
        for column, at in zip(_columns(row, starts) or [], row.drawn, strict=True):
            drawn[column].append(at)
    return all(max(a) < min(b) for a, b in pairwise(drawn) if a and b)


def _in(column: int, columns: Sequence[int], row: _Row) -> tuple[int, PdfLine]:
    """The piece of a row in a column, with the column it is in: any other piece when it has none there."""
    if column in columns:
        return column, row.pieces[columns.index(column)]
    return -1, row.pieces[0]


def _columns(row: _Row, starts: Sequence[float]) -> list[int] | None:
    """The column of each piece of a row, None when one begins in none of them."""
    found: list[int] = []
    for piece in row.pieces:
        near = [at for at, start in enumerate(starts) if abs(start - piece.left) <= _NEAR]
        if not near or near[0] in found:
            return None
        found.append(near[0])
    return found


def _is_numbered(row: _Row) -> bool:
    """Whether a row is a numbered paragraph: its number, and words beside it."""
    first = row.pieces[0].text
    if len(row.pieces) != 2:
        return False
    if re.fullmatch(r"\W{1,3}|[oOvV§]|Pp\d+|\[?\(?[\w.]{1,6}\)?[.)\]]*", first):
        return True
    label = read_label(f"{first} Words")
    return label is not None and label.kind is not LabelKind.OPTION and label.end >= len(first)


def _table(rows: Sequence[_Row], starts: Sequence[float], rules: Sequence[Rule]) -> PdfTable:
    cells: dict[tuple[int, int], list[PdfLine]] = {}
    breaks = _breaks(rows, rules)
    number = -1
    for at, row in enumerate(rows):
        number += breaks[at]
        for column, piece in zip(_columns(row, starts) or [], row.pieces, strict=True):
            cells.setdefault((number, column), []).append(piece)
    right = max(piece.right for row in rows for piece in row.pieces)
    edges = (*starts, right)
    made = tuple(
        PdfCell(row, column, 1, edges[column], edges[column + 1] - 4, tuple(own))
        for (row, column), own in sorted(cells.items())
    )
    return PdfTable(rows[0].base - rows[0].size, rows[-1].base + 0.3 * rows[-1].size, edges, number + 1, made)


def _breaks(rows: Sequence[_Row], rules: Sequence[Rule]) -> list[bool]:
    """For each line of a table whether a row of it begins there: under a drawn line, a wider gap, or in column one."""
    left, right = rows[0].pieces[0].left, max(piece.right for row in rows for piece in row.pieces)
    drawn = [
        rule.top
        for rule in rules
        if not rule.kind and rule.bottom - rule.top <= 2.6 and rule.right - rule.left > 0.5 * (right - left)
    ]
    steps = [b.base - a.base for a, b in pairwise(rows)]
    least = min(steps, default=0.0)
    wider = [step > 1.25 * least + 0.5 for step in steps]
    under = [any(a.base < y < b.base for y in drawn) for a, b in pairwise(rows)]
    if sum(under) >= 2:
        return [True, *under]
    starts = [abs(row.pieces[0].left - left) <= _NEAR for row in rows[1:]]
    if any(wider):
        return [True, *(w and s for w, s in zip(wider, starts, strict=True))]
    return [True, *starts]
