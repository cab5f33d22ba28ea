"""The rows and changes of one redline by their ids, and what is counted of the rows before they are set: how many
letters they have, which of them stand outside every fold. No Qt.

For 300,000 words that takes 20 ms, which the window has not: the thread that brings a redline counts (`RowIndexes`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.desktop.texts.look import UNKNOWN
from app.desktop.texts.margin_contents import MarginContents, margin_contents
from app.redline.model import Row, RowState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.redline.model import Amendment, Cell, ChangeView, Redline

KEPT = 3
"""Of how many redlines it is kept: one often goes back to one of them."""
_RANKS = {"title": 0, "part": 1, "preamble": 1, "annex": 1, "chapter": 2, "section": 3, "article": 4}
_FOLLOWS = RowState.RENUMBERED


@dataclass(frozen=True)
class RowIndex:
    """What is known of the rows of a redline, in their order."""

    redline: Redline | None = None
    rows: Mapping[str, Row] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    """The number of each row in the redline, by its id."""
    letters: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """By the id of a row, how many letters its older and its newer side have, and one more; 0 for a side without."""
    stands: Sequence[bool] = ()
    """Which rows stand outside every fold: changed ones, and the heads under which they stand."""
    views: Mapping[str, ChangeView] = field(default_factory=dict)
    """The changes, by their ids."""
    begun: Mapping[str, tuple[Amendment, ...]] = field(default_factory=dict)
    """By the id of a row, the amendments that have their first place in it."""
    amendments: Mapping[str, Amendment] = field(default_factory=dict)
    """The amendments, by the ids of the changes in them."""
    contents: MarginContents = UNKNOWN
    """What stands in the margins."""


class RowIndexes:
    """Makes the indexes of redlines and keeps those used last. Threads may ask at the same time."""

    def __init__(self) -> None:
        self._kept: tuple[RowIndex, ...] = ()

    def of(self, redline: Redline | None) -> RowIndex:
        """The index of this very redline."""
        if redline is None:
            return RowIndex()
        return self._keep(self._known(redline) or index_of(redline))

    def renewed(self, before: RowIndex, redline: Redline, others: Mapping[str, Row]) -> RowIndex:
        """The index of a redline of the same provisions under the same folds as those of `before`; `others` are the
        rows, by their ids, that are not the same: their names or changes are others.
        """
        views = {view.id: view for view in redline.changes}
        known = self._known(redline)
        return self._keep(
            known
            or replace(
                before,
                redline=redline,
                rows={**before.rows, **others},
                views=views,
                begun=first_places(redline, views),
                amendments=by_change(redline),
                contents=margin_contents(redline),
            )
        )

    def _known(self, redline: Redline) -> RowIndex | None:
        return next((one for one in self._kept if one.redline is redline), None)

    def _keep(self, index: RowIndex) -> RowIndex:
        self._kept = (*(one for one in self._kept if one.redline is not index.redline), index)[-KEPT:]
        return index


def index_of(redline: Redline) -> RowIndex:
    """The index of a redline, made anew."""
    rows = redline.rows
    views = {view.id: view for view in redline.changes}
    return RowIndex(
        redline,
        {row.id: row for row in rows},
        {row.id: number for number, row in enumerate(rows)},
        {row.id: (letters_of(row.older), letters_of(row.newer)) for row in rows},
        outside_folds(rows),
        views,
        first_places(redline, views),
        by_change(redline),
        margin_contents(redline),
    )


def first_places(redline: Redline, views: Mapping[str, ChangeView]) -> dict[str, tuple[Amendment, ...]]:
    """By the id of a row, the amendments whose first change is shown in it."""
    found: dict[str, tuple[Amendment, ...]] = {}
    for amendment in redline.amendments:
        row = views[amendment.changes[0]].row
        found[row] = (*found.get(row, ()), amendment)
    return found


def by_change(redline: Redline) -> dict[str, Amendment]:
    """The amendments by the ids of the changes in them."""
    return {change: amendment for amendment in redline.amendments for change in amendment.changes}


def letters_of(cell: Cell | None) -> int:
    """How many letters a cell has, and one more; 0 for none. The last run of a field says where the field ends."""
    if cell is None:
        return 0
    text, heading = cell.text, cell.heading
    many = text[-1].start + len(text[-1].text) + 1 if text else 1
    return many + heading[-1].start + len(heading[-1].text) if heading else many


def outside_folds(rows: Sequence[Row]) -> list[bool]:
    """Which rows stand outside every fold: all that are not quiet, and the heads under which these stand."""
    shown = [not is_quiet(row) for row in rows]
    heads: list[tuple[int, int]] = []
    for number, (row, loud) in enumerate(zip(rows, tuple(shown), strict=True)):
        cell = row.newer or row.older
        rank = _RANKS.get(cell.kind) if cell else None
        if rank is not None:
            while heads and heads[-1][0] >= rank:
                heads.pop()
        if loud:
            for _, head in heads:
                shown[head] = True
        if rank is not None:
            heads.append((rank, number))
    return shown


def is_quiet(row: Row) -> bool:
    """Whether nothing but a number or a reference that follows changed in a row."""
    return row.state is _FOLLOWS or (row.state is RowState.UNCHANGED and not row.changes)
