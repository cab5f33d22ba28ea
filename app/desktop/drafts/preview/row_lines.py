"""Which lines the table of a preview has: a paragraph each, and one for those side by side that are left out, folded
until somebody wants to see them.

What a person left out by hand stays where it was. It decides nothing else of what is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.imports.preview_model import PreviewParagraph


@dataclass(frozen=True, slots=True)
class RowLine:
    """A line of the table: the paragraph `row`, or the fold of those from `row` to before `end`."""

    row: int
    end: int = 0
    """0 for a paragraph."""
    cover: bool = False
    """Whether a fold stands before all that is read."""
    opened: bool = False

    @property
    def is_fold(self) -> bool:
        """Whether it stands for paragraphs that are left out."""
        return self.end > 0

    @property
    def count(self) -> int:
        """How many paragraphs a fold stands for."""
        return self.end - self.row


def lines_of(
    rows: Sequence[PreviewParagraph], corrected: Collection[int], opened: Collection[int]
) -> tuple[RowLine, ...]:
    """The lines of a table of `rows`; `corrected` are the paragraphs of which a person said what they are, `opened` the
    first paragraphs of the folds that are open.
    """
    lines: list[RowLine] = []
    read = False
    for left_out, group in groupby(range(len(rows)), key=lambda at: _folds(rows[at], corrected)):
        places = list(group)
        if not left_out:
            lines += [RowLine(at) for at in places]
            read = True
            continue
        is_open = rows[places[0]].block in opened
        lines.append(RowLine(places[0], places[-1] + 1, not read, is_open))
        lines += [RowLine(at) for at in places if is_open]
    return tuple(lines)


def _folds(row: PreviewParagraph, corrected: Collection[int]) -> bool:
    return row.kind == "left_out" and row.block not in corrected
