"""Tables in which each delegation has a column of its own: one row a provision, one cell what the delegation says.

In: the rows of a table. Out: which column is whose, and what kind of thing a cell says. What a proposed text asks is
`asks`' business, whose a heading's names are the register's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import read_names
from app.importing.proposals.tables.headings import column_of
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.actors import Register

_HEAD_ROWS = 10
_LONGEST = 120
_KNOWN = frozenset(("article", "current", "proposed", "rationale", "page", "status"))
_NOTHING = re.compile(
    r"\W*(?:no\s+(?:changes?|comments?|position|proposal|objection|reply|answer)|unchanged|none|nil|n\.?/?a\.?|as\s+is|tbd|pending|same\s+as\s+(?:the\s+)?draft"
    r"|sans\s+(?:changement|objet|observation)|néant|pas\s+d['’]observation|sin\s+(?:cambios|observaciones|comentarios)|ninguno|без\s+изменений|нет(?:\s+замечаний)?"
    r"|无(?:变化|意见|评论)?|不变|لا\s+يوجد|لا\s+تعليق|دون\s+تغيير|بلا\s+تغيير)?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DelegationColumns:
    """The row of the headings, the columns of delegations with their headings, and those of other things."""

    row: int
    delegations: dict[int, str]
    columns: dict[str, int]


def delegation_columns(
    rows: Sequence[Sequence[str]], register: Register, *, placed: bool = False
) -> DelegationColumns | None:
    """The columns of a table in which delegations have columns of their own; None for another table.

    Every heading must be names that are all known, or tell of a place or a text; two must be names, or one beside a
    text. A table that nothing places is none.
    """
    for at, cells in enumerate(rows[:_HEAD_ROWS]):
        delegations: dict[int, str] = {}
        columns: dict[str, int] = {}
        others = 0
        for column, cell in enumerate(" ".join(cell.split()) for cell in cells):
            kind = column_of(cell)
            if kind in _KNOWN and kind not in columns and not _is_delegation(cell, register):
                columns[kind] = column
            elif _is_delegation(cell, register):
                delegations[column] = cell
            elif cell:
                others += 1
        several = len(delegations) > 1 or (len(delegations) == 1 and {"current", "proposed"} & columns.keys())
        if several and not others and len(set(delegations.values())) == len(delegations):
            return DelegationColumns(at, delegations, columns) if "article" in columns or placed else None
    return None


def says_nothing(cell: str) -> bool:
    """Whether a cell leaves the text as it is, or has no words."""
    return _NOTHING.fullmatch(cell) is not None or re.search(r"[^\W\d_]", cell) is None


def _is_delegation(cell: str, register: Register) -> bool:
    head = read_names(cell, register) if 0 < len(cell) <= _LONGEST else None
    if head is None or head.backers or head.speakers:
        return False
    kinds = {register.type_of(actor.id) for actor in head.actors}
    return kinds <= {"state", "group", "organisation"}
