"""Under which article each row of a redline stands, and what that is called in the list of changes.

Articles are those of the rows, in their order. It knows no change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import vocabulary
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.redline.model import Cell, Redline, Row

_HEADS = frozenset(kind.value for kind in HEADED) | {Kind.TITLE.value}


def articles_of(redline: Redline) -> tuple[dict[str, str], dict[str, str]]:
    """The article, or else the chapter, preamble or annex, whose row stands last before each row or is the row itself:
    its row id by row id, "" before the first; and the names of those articles by their row ids.
    """
    names: dict[str, str] = {}
    place: dict[str, str] = {}
    last, say = "", vocabulary().place  # asked once: thousands of heads are said
    for row in redline.rows:
        cell = row.newer or row.older
        if cell is not None and cell.kind in _HEADS:
            last = row.id
            names[last] = _head(row, cell, say)
        place[row.id] = last
    return place, names


def _head(row: Row, cell: Cell, say: Callable[[str], str]) -> str:
    """An article as a head: its address with its heading, and its older number where that was another."""
    heading = "".join(run.text for run in cell.heading).strip()
    words = say(cell.address)
    if row.older is not None and row.newer is not None and row.older.address != row.newer.address:
        words = f"{words} ({say(row.older.address)})"
    return f"{words} · {heading}" if heading and heading != cell.address else words
