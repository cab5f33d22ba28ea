"""What stands one below the other in the view of the texts: rows, folds of quiet rows, and the lines that fold them
again. No Qt.

A row is quiet when nothing changed in it, or nothing but numbers and references that follow; a fold says how many of
these it hides. The heads under which something changed are never folded: they say where the reader is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.row_index import is_quiet
from app.redline.model import Row, RowState

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.redline.model import Cell


class CanvasItem(NamedTuple):
    """What stands at one place of the view: a row, a fold of quiet rows, or (`handle`) the line above the rows of a
    fold that was opened.
    """

    rows: tuple[Row, ...]
    folded: bool
    handle: bool = False

    @property
    def row(self) -> Row:
        """The first row of the item."""
        return self.rows[0]

    @property
    def is_row(self) -> bool:
        """Whether it is a row and no line about rows."""
        return not (self.folded or self.handle)


def items_of(
    rows: Sequence[Row], stands: Sequence[bool], *, fold: bool, context: int = 0, opened: Collection[str] = ()
) -> list[CanvasItem]:
    """The items for rows in order. Two or more quiet rows that follow each other become one fold, but for those that
    stand outside every fold (`stands`) and `context` rows around changed ones; `opened` holds ids of rows of which the
    fold stands open.
    """
    if not fold:
        return [CanvasItem((row,), False) for row in rows]
    items: list[CanvasItem] = []
    run: list[Row] = []
    for row, shown in zip(rows, _around(rows, stands, context) if context else stands, strict=True):
        if not shown:
            run.append(row)
            continue
        if run:
            items += _run(run, opened)
            run = []
        items.append(CanvasItem((row,), False))
    return [*items, *_run(run, opened)] if run else items


def _run(run: Sequence[Row], opened: Collection[str]) -> list[CanvasItem]:
    stands_open = bool(opened) and any(row.id in opened for row in run)
    if len(run) > 1 and not stands_open:
        return [CanvasItem(tuple(run), True)]
    rows = [CanvasItem((row,), False) for row in run]
    return [CanvasItem(tuple(run), False, handle=True), *rows] if len(run) > 1 else rows


def _around(rows: Sequence[Row], stands: Sequence[bool], context: int) -> list[bool]:
    """The rows that stand outside every fold, and so many around changed ones."""
    shown = list(stands)
    for number in (number for number, row in enumerate(rows) if not is_quiet(row)):
        for near in range(max(0, number - context), min(len(rows), number + context + 1)):
            shown[near] = True
    return shown


def cell_of(row: Row) -> Cell | None:
    """The cell by which a row is called: the newer one, else the older one."""
    return row.newer or row.older


def fold_words(rows: Sequence[Row]) -> str:
    """What a fold says: how many provisions, how many of them only follow, from where to where."""
    following = sum(row.state is RowState.RENUMBERED for row in rows)
    if following:
        said = tr("%n provisions, {count} of them only renumbered", "", len(rows)).format(count=following)
    else:
        said = tr("%n provisions unchanged", "", len(rows))
    first, last = (address_words(cell.address) if (cell := cell_of(row)) else "" for row in (rows[0], rows[-1]))
    return tr("{said}: {first} – {last}", "a fold: how many provisions, from the first to the last").format(
        said=said, first=first, last=last
    )


def handle_words(rows: Sequence[Row]) -> str:
    """What the line above the rows of an opened fold says."""
    return tr("Fold these %n provisions again", "", len(rows))
