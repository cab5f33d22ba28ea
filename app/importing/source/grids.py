"""A Grid: the cells of one table as texts, whatever file it stood in; and the grids of a Word file.

Merged cells are filled on all their rows. A cell in which words are struck out, or marked as new by hand or by tracked
changes, holds the text as it is to be; what stood there before the marks is kept beside it. Bold and underline are
signs of new words only where the paper says so, or where they stand beside struck words; everywhere else they adorn.
What the columns mean is `proposals/tables/headings`' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import Format, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_NEW_LOOKS = ("underline", "bold", "italic")
_LEGEND = compile_later(
    r"\b(?:additions?|insertions?|new|added|inserted|proposed|put\s+in)\b[^.;]{0,80}?\b(underlin\w*|bold\w*|italic\w*)"
    r"|\b(underlin\w*|bold\w*|italic\w*)\b[^.;]{0,60}?\b(?:additions?|insertions?|new|added|inserted)\b"
    r"|\b(?:ajouts?|nouveau|ajouté\w*)\b[^.;]{0,80}?\b(soulign\w*|gras|italique\w*)"
    r"|\b(?:adici(?:ón|ones)|nuev[oa]s?|añadid\w*)\b[^.;]{0,80}?\b(subraya\w*|negrita\w*|cursiva\w*)",
    re.IGNORECASE,
)
_LOOK_OF = {
    "underlin": "underline", "soulign": "underline", "subraya": "underline", "bold": "bold", "gras": "bold",
    "negrita": "bold", "italic": "italic", "italique": "italic", "cursiva": "italic",
}  # fmt: skip


_MOST_CELLS = 4_000_000
"""Cells of a table, with those that are not there: rows times columns."""


@dataclass(frozen=True)
class Grid:
    """One table. Rows and columns count from 0; a cell that is not there is ""."""

    rows: tuple[tuple[str, ...], ...]
    before: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """The text of marked cells before their marks, by (row, column)."""
    filled: frozenset[tuple[int, int]] = frozenset()
    """Cells that are part of a merged one that begins above them."""
    above: tuple[str, ...] = ()
    """The lines between the table before and this one, in order."""
    below: tuple[str, ...] = ()
    """The lines between this table and the next one."""
    name: str = ""
    """"table 2" or the name of a sheet, where there are several."""

    def place(self, row: int) -> str:
        """Where a row stands, for a reader: "table 2, row 3"; rows count from 1."""
        return f"{self.name}, row {row + 1}" if self.name else f"row {row + 1}"


def grids_of(blocks: Sequence[Block]) -> tuple[Grid, ...]:
    """The tables of a Word file in order."""
    told = new_looks(blocks)
    tables: dict[int, list[Block]] = {}
    above: dict[int, list[str]] = {}
    lines: list[str] = []
    for block in blocks:
        if block.cell is None:
            line = " ".join(f"{block.label} {block.text}".split())
            lines += [line] if line else []
            continue
        if any(mark.unit is RevisionUnit.ROW and not mark.kind.adds for mark in block.revisions):
            continue
        if block.cell[0] not in tables:
            above[block.cell[0]], lines = lines, []
        tables.setdefault(block.cell[0], []).append(block)
    grids = [
        _grid(cells, tuple(above[number]), f"table {at}" if len(tables) > 1 else "", told)
        for at, (number, cells) in enumerate(tables.items(), 1)
    ]
    below = [*(grid.above for grid in grids[1:]), tuple(lines)]
    return tuple(replace(grid, below=under) for grid, under in zip(grids, below, strict=bool(grids)))


def new_looks(blocks: Iterable[Block]) -> frozenset[str]:
    """The formats that mark new words: those that the legend names, or that stand beside struck words in cells."""
    found: set[str] = set()
    for block in blocks:
        if block.cell is None:
            for legend in _LEGEND.finditer(block.text[:2000]):
                word = next(group for group in legend.groups() if group).casefold()
                found |= {look for stem, look in _LOOK_OF.items() if word.startswith(stem)}
            continue
        looks = [mark for mark in block.marks if isinstance(mark, Format)]
        for struck in (mark for mark in looks if mark.format == "strike"):
            for mark in looks:
                beside = (
                    block.text[struck.end : mark.start]
                    if mark.start >= struck.end
                    else block.text[mark.end : struck.start]
                )
                apart = mark.end <= struck.start or mark.start >= struck.end
                if mark.format in _NEW_LOOKS and apart and not beside.strip():
                    found.add(mark.format)
    return frozenset(found)


def _grid(blocks: Sequence[Block], above: tuple[str, ...], name: str, new: frozenset[str]) -> Grid:
    texts: dict[tuple[int, int], list[str]] = {}
    olds: dict[tuple[int, int], list[str]] = {}
    merged: set[tuple[int, int]] = set()
    marked: set[tuple[int, int]] = set()
    # A file may say that a cell covers more columns than it has cells: those in which none begins are none.
    columns = {column: n for n, column in enumerate(sorted({block.cell[2] for block in blocks if block.cell}))}
    for block in blocks:
        assert block.cell is not None, "only blocks of cells come here"
        at = block.cell[1], columns[block.cell[2]]
        older, newer = _sides(block, new)
        texts.setdefault(at, []).append(newer)
        olds.setdefault(at, []).append(older)
        if older != newer:
            marked.add(at)
        if block.merged:
            merged.add(at)
    height = max(row for row, _ in texts) + 1
    width = len(columns)
    if width * height > _MOST_CELLS:
        raise Refused("This takes more memory than there is for it; try a smaller document.")
    rows = [[" ".join(" ".join(texts.get((row, c), ())).split()) for c in range(width)] for row in range(height)]
    before = {at: " ".join(" ".join(olds[at]).split()) for at in marked}
    for row, column in sorted(merged):
        if row:
            rows[row][column] = rows[row - 1][column]
            if (row - 1, column) in before:
                before[row, column] = before[row - 1, column]
    return Grid(tuple(map(tuple, rows)), before, frozenset(merged), above, name=name)


def _sides(block: Block, new: frozenset[str]) -> tuple[str, str]:
    """A paragraph of a cell before its marks, and as it is to be."""
    gone, come = set[int](), set[int]()
    for mark in block.marks:
        if isinstance(mark, Format):
            if mark.format == "strike":
                gone |= set(range(mark.start, mark.end))
            elif mark.format in new:
                come |= set(range(mark.start, mark.end))
        elif isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT:
            (come if mark.kind.adds else gone).update(range(mark.start, mark.end))
    whole = all(at in come or sign.isspace() for at, sign in enumerate(block.text))
    label = f"{block.label} " if block.label else ""
    older = "".join(sign for at, sign in enumerate(block.text) if at not in come)
    newer = "".join(sign for at, sign in enumerate(block.text) if at not in gone)
    return ("" if whole and come else label) + older, label + newer
