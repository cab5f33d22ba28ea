"""The named ranges of moves: which paragraphs went together, from where to where.

WordprocessingML pairs the two ends of a move by a name (ECMA-376 Part 1, 17.13.5.21 to 28). A move that stands together
at both ends has one; where it was torn apart, each of its provisions has its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exporting.docx.model import DocxEditKind, DocxLine
from app.redline.model import RowState

if TYPE_CHECKING:
    from app.redline.model import Redline, Row

_ENDS = {RowState.MOVED_FROM: DocxEditKind.MOVED_FROM, RowState.MOVED_TO: DocxEditKind.MOVED_TO}


@dataclass(frozen=True, slots=True)
class MoveRange:
    """Lines `first` to `last` are one end, `edit`, of the move called `name`; `change` says who asked."""

    first: int
    last: int
    edit: DocxEditKind
    name: str
    change: str


@dataclass
class _End:
    """Lines of one end of a move that stand together, with the rows they are of."""

    first: int
    last: int
    edit: DocxEditKind
    rows: list[str]


def ranges_of(redline: Redline, lines: Sequence[DocxLine]) -> tuple[MoveRange, ...]:
    """The ranges of whole provisions that moved, in the order of their first lines."""
    rows = {row.id: row for row in redline.rows}
    keys = {row.id: _key(row, rows) for row in redline.rows if row.state in _ENDS and row.twin in rows}
    ends: dict[str, list[_End]] = {}
    for end, key in _together(lines, rows, keys, together=True):
        ends.setdefault(key, []).append(end)
    whole = {key for key, found in ends.items() if _pair(found)}
    torn = {row: _pair_key(rows[row]) for row, key in keys.items() if key not in whole}
    parts: dict[str, list[_End]] = {}
    for end, key in _together(lines, rows, torn, together=False):
        parts.setdefault(key, []).append(end)
    pairs = [ends[key] for key in whole] + [found for found in parts.values() if _pair(found)]
    pairs.sort(key=lambda pair: min(end.first for end in pair))
    made = [
        MoveRange(end.first, end.last, end.edit, f"move{number}", _change(lines, end))
        for number, pair in enumerate(pairs, start=1)
        for end in pair
    ]
    return tuple(sorted(made, key=lambda one: one.first))


def _key(row: Row, rows: dict[str, Row]) -> str:
    """By what a moved row goes with others: the move over it, where that is the same at both ends."""
    return row.move if row.move and rows[row.twin].move == row.move else _pair_key(row)


def _pair_key(row: Row) -> str:
    return "+".join(sorted((row.id, row.twin)))


def _together(
    lines: Sequence[DocxLine], rows: dict[str, Row], keys: dict[str, str], *, together: bool
) -> Iterable[tuple[_End, str]]:
    """Lines of moved rows that follow one another under one key, with it; one row after the other, if not
    `together`.
    """
    last: tuple[_End, str] | None = None
    for number, line in enumerate(lines):
        key = keys.get(line.row)
        edit = _ENDS.get(rows[line.row].state, DocxEditKind.NONE)
        if last is not None and (
            key != last[1] or edit is not last[0].edit or not (together or line.row in last[0].rows)
        ):
            yield last
            last = None
        if key is None:
            continue
        if last is None:
            last = (_End(number, number, edit, [line.row]), key)
        else:
            last[0].last = number
            last[0].rows.append(line.row)
    if last is not None:
        yield last


def _pair(ends: Sequence[_End]) -> bool:
    """Whether these are the two ends of one move, and nothing else."""
    return sorted(end.edit.value for end in ends) == [DocxEditKind.MOVED_FROM.value, DocxEditKind.MOVED_TO.value]


def _change(lines: Sequence[DocxLine], end: _End) -> str:
    moved = [line for line in lines[end.first : end.last + 1] if line.edit is end.edit]
    return moved[0].change if moved else ""
