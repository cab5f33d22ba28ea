"""A readable table on a terminal: the one form in which verbs print rows.

It lays words out and changes none: a cell is wrapped, never cut, so that a narrow terminal shows all of it. Nothing is
computed here; `--json` of the same verb has the same facts for a script.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PIPED_WIDTH = 120
"""Columns where there is no terminal: as wide as a page of a mail or a printed listing holds."""
_NARROWEST = 40
_SHORTEST = 6
"""Columns below which no column of words is squeezed."""
_CONTROLS = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x0A}
"""Control characters: a name out of a hostile file must not steer the terminal."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width beside the others (0: as wide as its words), numbers to the right."""

    head: str
    share: int = 0
    number: bool = False


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]], *, title: str = "", width: int = 0) -> str:
    """Rows under their heads, as lines without a final line end.

    In: as many cells in each row as there are columns; `width` in terminal columns, 0 for that of the terminal, or
    PIPED_WIDTH when output goes to a file. Chinese characters count two columns. Out: "" for no rows.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    listed = [[_shown(cell) for cell in row] for row in rows]
    if not listed:
        return ""
    drawn = Table(box=box.SIMPLE_HEAD, title=None, pad_edge=False, expand=any(c.share for c in columns))
    for at, column in enumerate(columns):
        longest = max(len(text) for text in (column.head, *(row[at] for row in listed)))
        drawn.add_column(
            column.head,
            justify="right" if column.number else "left",
            ratio=column.share or None,
            overflow="fold",
            min_width=longest if column.number else min(longest, _SHORTEST),
            vertical="top",
        )
    for row in listed:
        drawn.add_row(*(Text(cell) for cell in row))
    out = io.StringIO()
    console = Console(
        file=out, width=max(_NARROWEST, width or terminal_width()), color_system=None, legacy_windows=False
    )
    console.print(drawn)
    lines = [line.rstrip() for line in out.getvalue().split("\n")]
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join([title] * bool(title) + lines).rstrip("\n")


def terminal_width() -> int:
    """Columns of the terminal that shows standard output, or PIPED_WIDTH when none does; COLUMNS overrules both."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or PIPED_WIDTH
    except OSError:
        return PIPED_WIDTH


def _shown(cell: str) -> str:
    return cell.translate(_CONTROLS)
