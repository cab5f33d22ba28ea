"""A row as one cell, for pages with one column: what went struck out, before what came at the same place.

How the two sides become one text is `app.redline.rows.one_text`'s; here it is only made a cell, which is drawn as any
other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.exporting.layout.folding import cell_of
from app.exporting.layout.newer_text import clean_cell
from app.redline.model import Cell, Row, Run
from app.redline.rows.one_text import one_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.rows.inline_marks import MergedRun


def one_cell(row: Row, *, clean: bool) -> Cell:
    """A row as it stands in a layout with one column. In the clean newer text a row that the newer draft has is
    cleaned of what went; what it has not is told by being struck.
    """
    return clean_cell(join_sides(row)) if clean and row.newer is not None else join_sides(row)


def join_sides(row: Row) -> Cell:
    """A row as one cell. Provision, kind, level and address are the newer one's, where there is a newer one."""
    text = one_text(row)
    return replace(
        cell_of(row),
        number=_runs(text.number),
        heading=_runs(text.heading),
        text=_runs(text.text),
        signs=tuple(sorted(text.signs, key=lambda sign: sign.offset)),
    )


def _runs(pieces: Iterable[MergedRun]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = 0
    for piece in pieces:
        runs.append(Run(piece.text, piece.style, piece.change, at, letters=piece.letters))
        at += len(piece.text)
    return tuple(runs)
