"""Where the columns of the texts lie in a view of some width: older, who asked, newer; or one text and its margin.

Texts are not stretched beyond a readable line: in a wide view the columns stand together in the middle. Where the
interface is read from the right, the older draft stands at the right. No Qt; how a row fills them is
`texts/rows/row_layout.py`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

MARGIN_WIDTH = 132.0
WIDEST_MARGIN = 220.0
"""The margin in a wide view: addresses stand in it whole."""
_WIDE = 1200.0
"""From here on the margin takes a share of what a view is wider."""
_SHARE = 0.3
LEAST_PANE = 120.0


@dataclass(frozen=True, slots=True)
class ColumnSpan:
    """A column from its left to its right edge, in pixels of the viewport."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Columns:
    """The three columns. In one column (`inline`), `older` and `newer` are the same span."""

    older: ColumnSpan
    margin: ColumnSpan
    newer: ColumnSpan
    inline: bool = False
    mirrored: bool = False

    def of(self, side: str) -> ColumnSpan:
        """The column of a side, "older" or "newer"; of "", in one column, the one there is."""
        return self.older if side == "older" else self.newer

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return min(self.older.left, self.margin.left, self.newer.left)

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return max(self.older.right, self.margin.right, self.newer.right)

    @property
    def width(self) -> float:
        """How wide all columns are together."""
        return self.right - self.left

    @property
    def edges(self) -> tuple[float, ...]:
        """Where a line stands between two columns."""
        found = {self.older.left, self.older.right, self.margin.left, self.margin.right, self.newer.left}
        found.add(self.newer.right)
        return tuple(sorted(found - {self.left, self.right}))

    def side_at(self, x: float) -> str:
        """The side whose column lies under `x`, "older" or "newer"; "" in the margin and outside."""
        if self.newer.left <= x < self.newer.right:
            return "newer"
        return "older" if self.older.left <= x < self.older.right else ""


def margin_in(width: float, needed: float | None = None, larger: float = 1.0) -> float:
    """How wide the margin is in a view `width` pixels wide: no wider than what is in it needs, where that is known,
    and so many times `larger` as its letters are.
    """
    usual = min(WIDEST_MARGIN, MARGIN_WIDTH * larger + max(0.0, round(_SHARE * (width - _WIDE))))
    return usual if needed is None else min(usual, math.ceil(needed))


def columns_in(
    width: float, widest: float, *, inline: bool = False, mirrored: bool = False, margin: float | None = None
) -> Columns:
    """The columns of a view `width` pixels wide, no text column wider than `widest`; `mirrored` from right to left.
    The margin is as wide as `margin`, or as is usual.
    """
    count = 1 if inline else 2
    between = margin_in(width) if margin is None else margin
    pane = max(LEAST_PANE, min(widest, (width - between) / count))
    total = count * pane + between
    left = max(0.0, (width - total) / 2)

    def span(begin: float, wide: float) -> ColumnSpan:
        start = left + (total - begin - wide if mirrored else begin)
        return ColumnSpan(start, start + wide)

    older = span(0.0, pane)
    newer = older if inline else span(pane + between, pane)
    return Columns(older, span(pane, between), newer, inline, mirrored)
