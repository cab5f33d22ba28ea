"""Where changes lie on the change map: which of those that are shown stand in which rows, and how high in the texts.

Places are in pixels of the texts until they are laid on the map. What is drawn there is `marks.py`'s affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.texts.change_map.marks import LEAST
from app.desktop.texts.rows.row_layout import HEADED
from app.redline.model import RowState

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Row

LINE = 24.0
"""How high a line of the texts is, about."""
WHOLE = (RowState.INSERTED, RowState.DELETED, RowState.MOVED_FROM, RowState.MOVED_TO)

ChangedRow = tuple[str, int, tuple[tuple[int, str], ...], int, bool]
"""A row with changes that are shown: id, number in the redline, (place, change) of each, how many there are in all, and
whether the row is new, gone or moved as a whole.
"""
MapPlace = tuple[str, float, float]
"""A Mark as it is laid out, many at a time: change, top, bottom."""


def changed_rows(rows: Sequence[Row], shown: Collection[str] | None) -> list[ChangedRow]:
    """The rows of a redline in which changes of these ids stand; None for all."""
    found: list[ChangedRow] = []
    for number, row in enumerate(rows):
        if row.changes:
            those = tuple((at, one) for at, one in enumerate(row.changes) if shown is None or one in shown)
            if those:
                found.append((row.id, number, those, len(row.changes), row.state in WHOLE))
    return found


def lay_out_marks(texts: SideBySide, changed: Sequence[ChangedRow], numbers: Mapping[str, int]) -> list[MapPlace]:
    """The places of all marks: change, top and bottom in pixels of the texts; `numbers` are those of all rows.

    The rows of a fold share its height, and the changes of a row share that of the row, each as high as a line; what
    came, went or moved as a whole takes it all.
    """
    made: list[MapPlace] = []
    tops, items, item_of = texts.tops, texts.items, texts.item_of
    for row, number, shown, changes, whole in changed:
        at = item_of(row)
        if at < 0:
            continue
        top, rows = tops[at], items[at].rows
        high = (tops[at + 1] - top) / len(rows)
        if len(rows) > 1:
            top += (number - numbers[rows[0].id]) * high
        share = high / changes
        tall = share if whole else min(share, LINE)
        made += [(change, top + place * share, top + place * share + tall) for place, change in shown]
    return made


def headed_rows(rows: Sequence[Row]) -> list[tuple[str, int, bool]]:
    """The rows that open an article or a division above it: id, number in the redline, whether a division."""
    found: list[tuple[str, int, bool]] = []
    for number, row in enumerate(rows):
        cell = row.newer or row.older
        if cell is not None and cell.kind in HEADED and cell.kind != "title":
            found.append((row.id, number, cell.kind != "article"))
    return found


def lay_out_heads(
    texts: SideBySide, heads: Sequence[tuple[str, int, bool]], numbers: Mapping[str, int]
) -> list[tuple[str, float, bool]]:
    """Where articles and divisions begin, in pixels of the texts: row, top, whether a division."""
    made: list[tuple[str, float, bool]] = []
    tops, items, item_of = texts.tops, texts.items, texts.item_of
    for row, number, division in heads:
        at = item_of(row)
        if at >= 0:
            rows = items[at].rows
            into = (number - numbers[rows[0].id]) * (tops[at + 1] - tops[at]) / len(rows)
            made.append((row, tops[at] + into, division))
    return made


def on_map(place: MapPlace, begin: float, scale: float) -> tuple[int, int]:
    """The pixels of the map that a mark covers. Neighbours are kept apart where there is room."""
    top = round(begin + place[1] * scale)
    return top, max(top + LEAST, round(begin + place[2] * scale) - 1)
