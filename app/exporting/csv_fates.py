"""The fates of asks as a table for a spreadsheet: one line for each ask and later draft, UTF-8 with a byte order mark.

It draws values and computes nothing. Words that a spreadsheet would take for a formula are led by an apostrophe.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.exporting.csv_changes import spreadsheet

if TYPE_CHECKING:
    from app.treaty.fates import AskFate, FateIn

HEAD = (
    "actors", "role", "edit", "stance", "asked at", "wording", "base", "draft", "fate", "standing", "share", "address",
    "quote", "words", "why", "source", "where", "date", "ask",
)  # fmt: skip


def fates_table(asks: Iterable[AskFate]) -> bytes:
    """The table, in the order given. An ask without fates has one line, with its reason as `why`."""
    return spreadsheet(HEAD, (row for one in asks for fate in one.fates or (None,) for row in (_row(one, fate),)))


def _row(one: AskFate, fate: FateIn | None) -> list[str]:
    proposal, ask = one.proposal, one.ask
    told = ["", "", "", "", "", "", "", one.reason]
    if fate is not None:
        told = [
            fate.draft,
            fate.fate.value,
            fate.standing.value,
            f"{fate.share:.2f}",
            fate.address,
            fate.quote,
            "; ".join(fate.words),
            fate.why,
        ]
    return [
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
    ]
