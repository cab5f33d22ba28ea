"""Sets the number of a paragraph beside the name of its option that became the paragraph.

"Option A" and "9." are not two readings of one number: the name of an option says which of several texts it is, the
number of a paragraph where it stands. So of "8." with "Option A …" under it, which is "9. …" now, the number is 8 and
then 9, and the name went; of a paragraph that became options it is the same the other way round. The two rows of the
side that has options stay; in one text the number of the first stands in the second. It pairs nothing.

>>> older = draft("8.", "Option A: Ships moor by day.", "Option B: Ships drift.")
>>> newer = draft("9. Ships moor by day.")
>>> [("".join(run.text for run in row.held), row.lent) for row in redline(older, newer).rows][1:3]
[('', True), ('8.', False)]
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.model import Row, RowState
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.redline.model import Cell

_STAYS = (RowState.CHANGED, RowState.RENUMBERED, RowState.UNCHANGED)
_Known = Collection[tuple[str, str]]


def with_held_numbers(rows: Sequence[Row], kept: _Known, above: Mapping[bool, Mapping[str, str]]) -> list[Row]:
    """The rows, those told whose number stands in the row of an option, and that row with it.

    In: rows in their order, the pairs (older, newer) of provisions that are the same one, and of each side (newer is
    True) what each provision stands under.
    """
    made = list(rows)
    waits: dict[bool, int] = {}
    """The last row of each side, if it stands alone with a number and nothing else."""
    for at, row in enumerate(rows):
        for newer in (False, True):
            mine, other = (row.newer, row.older) if newer else (row.older, row.newer)
            if mine is None:
                continue
            shell = waits.pop(newer, -1)
            if other is None:
                if _is_bare(mine) and row.state in (*_STAYS, RowState.DELETED, RowState.INSERTED):
                    waits[newer] = at
                continue
            if shell < 0 or row.state not in _STAYS or not _is_option(mine, other):
                continue
            held = rows[shell].newer if newer else rows[shell].older
            assert held is not None, "it stood on this side"
            pair = (other.provision, held.provision) if newer else (held.provision, other.provision)
            if pair in kept and above[newer].get(mine.provision) == held.provision:
                made[shell] = replace(made[shell], lent=True)
                made[at] = replace(made[at], held=held.number)
    return made


def _is_bare(cell: Cell) -> bool:
    return bool(cell.number) and not (cell.heading or cell.text or cell.cites)


def _is_option(mine: Cell, other: Cell) -> bool:
    """Whether one side of a row is a named option, and the other a numbered text that is none."""
    option = Kind.OPTION.value
    return mine.kind == option != other.kind and bool(mine.number) and bool(other.number)
