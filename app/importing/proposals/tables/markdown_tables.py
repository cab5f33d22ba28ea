"""Tables of Markdown as grids: rows between pipes; words put in stand in `<ins>` or `**stars**`, words taken
out in `<del>` or `~~tildes~~`.

In: the lines of a text. Out: its tables, with what stood in a cell before such marks; a text without rows of pipes has
none. What the columns mean is `headings`' business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.importing.source.grids import Grid
from app.late_pattern import compile_later

_ROW = re.compile(r"\s*\|.*\|\s*")
_CELL = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*:?-{3,}:?\s*")
_MARK = compile_later(
    r"(?<!\\)(?:\*\*(?P<stars>.*?)(?<!\\)\*\*|~~(?P<tildes>.*?)(?<!\\)~~"
    r"|<ins>(?P<put>.*?)(?<!\\)</ins>|<del>(?P<out>.*?)(?<!\\)</del>)",
    re.DOTALL,
)
_PUT, _OUT = ("stars", "put"), ("tildes", "out")
_ESCAPED = re.compile(r"\\([\\|*~`<>_#])")
_FEWEST = 3
"""Cells of a row without pipes at its ends: two words with a pipe between them may be anything."""
_LONGEST = 200_000
"""Characters of a line that is still taken for a row."""


def pipe_tables(lines: Sequence[str]) -> tuple[Grid, ...]:
    """The tables of a Markdown text in order, each with the lines above and below it."""
    tables: list[tuple[list[str], list[list[str]]]] = []
    above: list[str] = []
    inside = False
    for line in _with_outer_pipes(lines):
        if len(line) <= _LONGEST and _ROW.fullmatch(line):
            if not inside:
                tables.append((above, []))
                above = []
            inside = True
            cells = _CELL.split(line.strip())[1:-1]
            if not all(_RULE.fullmatch(cell) for cell in cells):
                tables[-1][1].append(cells)
            continue
        inside = False
        if line.strip():
            above.append(" ".join(line.strip("#> \t").split()))
    below = [*(lines_above for lines_above, _ in tables[1:]), above]
    return tuple(
        _grid(rows, tuple(over), tuple(under), f"table {at}" if len(tables) > 1 else "")
        for at, ((over, rows), under) in enumerate(zip(tables, below, strict=False), 1)
    )


def _with_outer_pipes(lines: Sequence[str]) -> list[str]:
    """The lines, those with pipes at both ends that are rows without them: two or more on end, each parted into the
    same number of cells.
    """
    found = list(lines)
    counts = [_bare_cells(line) for line in lines]
    at = 0
    while at < len(found):
        end = at + 1
        while counts[at] >= _FEWEST and end < len(found) and counts[end] == counts[at]:
            end += 1
        if end - at > 1:
            found[at:end] = [f"| {line.strip()} |" for line in found[at:end]]
        at = end
    return found


def _bare_cells(line: str) -> int:
    """The cells of a row that has pipes between them and none at its ends; 0 for another line."""
    bare = line.strip()
    if len(bare) > _LONGEST or "|" not in bare or bare.startswith("|") or bare.endswith("|"):
        return 0
    return len(_CELL.split(bare))


def _grid(rows: Sequence[Sequence[str]], above: tuple[str, ...], below: tuple[str, ...], name: str) -> Grid:
    texts: list[tuple[str, ...]] = []
    before: dict[tuple[int, int], str] = {}
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if _MARK.search(cell):
                before[at, column] = _marked(cell, _OUT)
        texts.append(tuple(_marked(cell, _PUT) for cell in row))
    return Grid(tuple(texts), before, above=above, below=below, name=name)


def _marked(cell: str, kept: tuple[str, str]) -> str:
    """A cell with the marked words of the groups `kept`, and without the others."""
    return _read(_MARK.sub(lambda found: "".join(found[name] or "" for name in kept), cell))


def _read(cell: str) -> str:
    return " ".join(_ESCAPED.sub(r"\1", cell).split())
