"""A readable table on a terminal: the one form in which verbs print rows.

It lays words out and changes none: a cell is wrapped, never cut, so that a narrow terminal shows all of it. Nothing is
computed here; `--json` of the same verb has the same facts for a script.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from rich.console import RenderableType

PIPED_WIDTH = 120
"""Columns where there is no terminal: as wide as a page of a mail or a printed listing holds."""
_NARROWEST = 40
_SHORTEST = 12
"""Columns that a column with a share of the width has at least."""
WIDEST = 28
"""Columns that one without a share has at most."""
GAP = 3
"""Columns between two columns."""
_CONTROLS = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x0A}
"""Control characters: a name out of a hostile file must not steer the terminal."""


@dataclass(frozen=True, slots=True)
class CliColumn:
    """A column: its head, its share of the width beside the others (0: as wide as its words), numbers to the right."""

    head: str
    share: int = 0
    number: bool = False


def table(columns: Sequence[CliColumn], rows: Iterable[Sequence[str]], *, title: str = "", width: int = 0) -> str:
    """Rows under their heads, as lines without a final line end.

    In: as many cells in each row as there are columns; `width` in terminal columns, 0 for that of the terminal, or
    PIPED_WIDTH when output goes to a file. Chinese characters count two columns. Out: "" for no rows; where the columns
    have no room beside each other, each row as lines under each other.
    """
    listed = [[cell.translate(_CONTROLS) for cell in row] for row in rows]
    if not listed:
        return ""
    width = max(_NARROWEST, width or terminal_width())
    lines = _drawn(columns, listed, width) or _one_by_one(columns, listed, width)
    return "\n".join([title] * bool(title) + lines)


def _drawn(columns: Sequence[CliColumn], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The rows in columns; nothing when the columns have too little room beside each other."""
    from rich import box
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=any(column.share for column in columns))
    room = width
    for at, column in enumerate(columns):
        longest = max(cell_len(line) for text in (column.head, *(row[at] for row in rows)) for line in text.split("\n"))
        wide = _SHORTEST if column.share else longest if column.number else min(longest, WIDEST)
        room -= wide + GAP
        drawn.add_column(
            column.head,
            justify="right" if column.number else "left",
            ratio=column.share or None,
            overflow="fold",
            min_width=wide,
            max_width=None if column.share else wide,
        )
    if room < 0:
        return []
    for row in rows:
        drawn.add_row(*(Text(cell) for cell in row))
    return _lines(drawn, width)


def _one_by_one(columns: Sequence[CliColumn], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The rows one under another, each cell behind its head: for a narrow terminal."""
    from rich.padding import Padding
    from rich.text import Text

    lines: list[str] = []
    for row in rows:
        lines += [""] * bool(lines)
        for at, (column, cell) in enumerate(zip(columns, row, strict=True)):
            if cell:
                told = Text(f"{column.head}: {cell}", overflow="fold")
                lines += _lines(Padding(told, (0, 0, 0, 2 if at else 0)), width)
    return lines


def _lines(drawn: RenderableType, width: int) -> list[str]:
    from rich.console import Console

    out = io.StringIO()
    Console(file=out, width=width, color_system=None, legacy_windows=False).print(drawn)
    lines = [line.rstrip() for line in out.getvalue().split("\n")]
    first = next((at for at, line in enumerate(lines) if line), 0)
    last = next((at for at in range(len(lines), 0, -1) if lines[at - 1]), 0)
    return lines[first:last]


def shorten_cell(words: str, longest: int) -> str:
    """Words on one line for a cell: enough of them to be known by, cut between two where there are more characters
    than `longest`.
    """
    words = " ".join(words.split())
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0] + " …"


def terminal_width() -> int:
    """Columns of the terminal that shows standard output, or PIPED_WIDTH when none does; COLUMNS overrules both."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or PIPED_WIDTH
    except OSError:
        return PIPED_WIDTH
