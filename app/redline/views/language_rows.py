"""Sets two language versions side by side as rows. Each text is whole, and the flags say where the form differs.

The rows are those of a `Redline` without changes, so that whoever draws one draws them; no word is marked, because no
word was compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.compose import facts_of
from app.redline.model import Cell, Redline, Row, RowState, Run, Style
from app.redline.rows.recognition import recognised_in
from app.redline.rows.rows import levels_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.treaty.concordances import Concordance, Flag
    from app.treaty.draft import Draft, Provision


@dataclass(frozen=True, slots=True)
class FlagView:
    """One difference of form with its place."""

    row: str
    """Id of the row that has it."""
    flag: Flag
    left: str
    """Address on the left side, "" where there is none."""
    right: str


@dataclass(frozen=True)
class ConcordanceRedline:
    """Two language versions beside each other. In `redline` the left draft stands as the older one; a row that has a
    flag is CHANGED in form, every other UNCHANGED.
    """

    redline: Redline
    flags: tuple[FlagView, ...]
    """In the order of the rows."""


def compose_concordance(left: Draft, right: Draft, concordance: Concordance) -> ConcordanceRedline:
    """The rows and flags of a concordance of exactly these drafts, as read.

    >>> from app.comparison.concordance.by_numbers import concordance
    >>> english = draft("1. Ships moor.", "2. Nets dry.")
    >>> french = draft("1. Les navires sont au quai.", language="fr")
    >>> found = compose_concordance(english, french, concordance(english, french))
    >>> [(one.flag.difference.value, one.left) for one in found.flags]
    [('absent', 'Article 1(2)')]
    """
    sides = [(draft.by_id(), levels_of(draft)) for draft in (left, right)]
    rows: list[Row] = []
    flags: list[FlagView] = []
    for number, match in enumerate(concordance.matches, start=1):
        cells = [_cell(*side, i) for side, i in zip(sides, (match.left, match.right), strict=True)]
        state = RowState.CHANGED if match.flags or not all(cells) else RowState.UNCHANGED
        rows.append(Row(f"r{number}", state, cells[0], cells[1]))
        addresses = [cell.address if cell else "" for cell in cells]
        flags += [FlagView(f"r{number}", flag, addresses[0], addresses[1]) for flag in match.flags]
    return ConcordanceRedline(Redline(facts_of(left), facts_of(right), tuple(rows), ()), tuple(flags))


def _cell(by_id: Mapping[str, Provision], levels: Mapping[str, int], identity: str) -> Cell | None:
    if not identity:
        return None
    p = by_id[identity]
    fields = (_whole(p.number), _whole(p.heading), _whole(p.text))
    return Cell(p.id, p.kind.value, levels[p.id], *fields, p.address, recognised=recognised_in(p))


def _whole(text: str) -> tuple[Run, ...]:
    return (Run(text, Style.EQUAL),) if text else ()
