"""The fates of asks as a table: one line for each ask and later draft. It draws values and computes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.exporting.tables.table import Table, columns, table_csv

if TYPE_CHECKING:
    from app.treaty.fates import AskFate, DraftFate

HEAD = (
    "actors", "role", "edit", "stance", "asked at", "wording", "base", "draft", "fate", "standing", "share", "address",
    "quote", "words", "why", "source", "where", "date", "ask",
)  # fmt: skip


def fates_table(asks: Iterable[AskFate]) -> bytes:
    """The table of fates as CSV."""
    return table_csv(table_of_fates(asks))


def table_of_fates(asks: Iterable[AskFate]) -> Table:
    """The table, in the order given. An ask without fates has one line, with its reason as `why`."""
    rows = tuple(_row(one, fate) for one in asks for fate in one.fates or (None,))
    return Table("Fate", HEAD, rows, columns(HEAD, "date"), columns(HEAD, "share"))


def _row(one: AskFate, fate: DraftFate | None) -> tuple[str, ...]:
    proposal, ask = one.proposal, one.ask
    told = ["", "", "", "", "", "", "", str(one.reason)]
    if fate is not None:
        told = [
            fate.draft,
            fate.fate.value,
            fate.standing.value,
            f"{fate.share:.2f}",
            fate.address,
            fate.quote,
            "; ".join(fate.words),
            str(fate.why),
        ]
    return (
        "; ".join(a.as_written if a.id == "?" else a.id for a in proposal.actors),
        proposal.role,
        ask.edit.value,
        ask.stance.value,
        one.address,
        ask.wording or ask.quote,
        one.base,
        *told,
        proposal.source,
        ask.where or proposal.where,
        proposal.date,
        ask.id,
    )
