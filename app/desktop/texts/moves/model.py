"""The moves of a redline by their two ends: the rows that a provision, or some words, left and reached. No Qt.

A provision that moved has a row at each end, and so has all that stands under it; words that moved have the rows in
which their signs stand. How the ends are joined on screen is `connectors.py`'s affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.model import RowState
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.model import Cell, ChangeView, Redline, Row, Sign


@dataclass(frozen=True, slots=True)
class Move:
    """One move. `left` and `reached` are ids of rows in their order; the addresses are those of the two ends."""

    change: str
    label: str
    """"M4"."""
    left: tuple[str, ...]
    reached: tuple[str, ...]
    left_address: str
    reached_address: str


def moves_in(redline: Redline) -> tuple[Move, ...]:
    """Every move of a redline that has a row at both ends, in the order of the changes."""
    views = {view.id: view for view in redline.changes if view.kind is ChangeKind.MOVE}
    # Whatever a move shows in a row stands among its changes, or under the move over it: no other row is looked into.
    rows = [row for row in redline.rows if row.move or not views.keys().isdisjoint(row.changes)] if views else []
    labels = {sign.change: sign.label for row in rows for sign in _signs(row) if sign.label and sign.change in views}
    whole = {label: change for change, label in labels.items()}
    left: dict[str, list[str]] = {}
    reached: dict[str, list[str]] = {}
    for row in rows:
        if row.move in whole and row.state in (RowState.MOVED_FROM, RowState.MOVED_TO):
            ends = left if row.state is RowState.MOVED_FROM else reached
            ends.setdefault(whole[row.move], []).append(row.id)
        for cell, ends in ((row.older, left), (row.newer, reached)):
            for change in _moved_in(cell) if cell else ():
                if change in views and change != whole.get(row.move):
                    ends.setdefault(change, []).append(row.id)
    return tuple(
        Move(change, labels.get(change, ""), tuple(left[change]), tuple(reached[change]), *_addresses(view))
        for change, view in views.items()
        if left.get(change) and reached.get(change)
    )


def _signs(row: Row) -> list[Sign]:
    return [sign for cell in (row.older, row.newer) if cell for sign in cell.signs if sign.kind == "move"]


def _moved_in(cell: Cell) -> list[str]:
    """The moves whose words, or whose sign, stand in a cell."""
    shown = [run.change for run in (*cell.number, *cell.heading, *cell.text)]
    return list(dict.fromkeys([*shown, *(sign.change for sign in cell.signs if sign.kind == "move")]))


def _addresses(view: ChangeView) -> tuple[str, str]:
    return view.older_address, view.newer_address
