"""What stands one below the other in the side-by-side view: rows, and folds of unchanged rows. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.model import Row, RowState

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Item:
    """What stands at one place of the view: a row, or a fold of unchanged rows."""

    rows: tuple[Row, ...]
    folded: bool

    @property
    def row(self) -> Row:
        """The first row of the item."""
        return self.rows[0]


def items_of(rows: Sequence[Row], fold: bool, opened: set[str]) -> list[Item]:
    """The items for rows: runs of two or more unchanged rows become one fold unless one of them was opened."""
    items: list[Item] = []
    quiet: list[Row] = []
    for row in rows:
        if fold and row.state is RowState.UNCHANGED and not row.changes and row.id not in opened:
            quiet.append(row)
            continue
        items += _folded(quiet)
        quiet = []
        items.append(Item((row,), False))
    return items + _folded(quiet)


def _folded(quiet: Sequence[Row]) -> list[Item]:
    if len(quiet) < 2:
        return [Item((row,), False) for row in quiet]
    return [Item(tuple(quiet), True)]


def fold_words(rows: Sequence[Row]) -> str:
    """What a fold says: how many provisions, from where to where."""
    first, last = (cell.address if (cell := row.newer or row.older) else "" for row in (rows[0], rows[-1]))
    return f"{len(rows)} provisions unchanged: {first} – {last}"
