"""Amendments of a comparison as a table on a terminal, all or those asked for, and the changes inside them.

Drawn from a Redline; nothing is computed. Which changes a word chooses is `changes.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from app.cli.listings.changes import change_facts, chosen_changes, terminal_column
from app.cli.text_table import CliColumn, table
from app.redline.tables.change_columns import UNATTRIBUTED, ChangeMedium, columns_of
from app.redline.tables.change_labels import amendment_heading, amendment_kind, amendment_place
from app.treaty.attributions import Link
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.redline.model import Amendment, Chip
    from app.redline.tables.change_columns import ChangeColumn
    from app.services.comparisons.compare import ComparedDrafts

_SAID = ("both places", "kind", "told", "bearing", "who")
"""The columns of changes in which something stands of an amendment, too."""
_FIRST = (CliColumn("No.", number=True), CliColumn(""))
"""Number and weight of an amendment; below them the ids of its changes."""


def amendment_lines(
    compared: ComparedDrafts,
    only: Sequence[str],
    place: str,
    *,
    weights: Collection[str] = (),
    inside: bool = False,
) -> str:
    """The amendments that have a change which `chosen_changes` gives, each in one line, with who asked for it.

    With `weights` only those of these weights ("A", "B", "C"); `inside` puts the chosen changes under each, by their
    ids. Raises Refused as `chosen_changes` does.
    """
    chosen = {view.id: view for view in chosen_changes(compared, only, place)}
    every = compared.redline.amendments
    shown = [
        one
        for one in every
        if not chosen.keys().isdisjoint(one.changes) and (not weights or one.weight.value in weights)
    ]
    columns = [
        one
        for one in columns_of(ChangeMedium.TERMINAL, shelf=compared.redline.precedents is not None)[1:]
        if inside or one.name in _SAID
    ]
    rows: list[tuple[str, ...]] = []
    told: set[str] = set()
    above = ""
    for one in shown:
        rows.append(_row(one, above, columns))
        above = one.heading
        within = [change for change in one.changes if inside and change in chosen]
        rows += [("", change, *change_facts(compared, chosen[change], told)) for change in within]
    number = sum(change in chosen for one in shown for change in one.changes)
    all_changes = len(compared.redline.changes)
    count = (
        f"{len(shown)} of {len(every)} amendment{'s' * (len(every) != 1)}, "
        f"{number} of {all_changes} change{'s' * (all_changes != 1)}"
    )
    first = len(_FIRST)
    # What is said of sources has a column where it is said of one of these lines: others need its room.
    kept = [at for at, one in enumerate(columns) if not one.of_shelf or any(row[first + at] for row in rows)]
    heads = (*_FIRST, *(terminal_column(columns[at]) for at in kept))
    return table(heads, [(*row[:first], *(row[first + at] for at in kept)) for row in rows], title=count) or count


def _row(one: Amendment, above: str, columns: Sequence[ChangeColumn]) -> tuple[str, ...]:
    """The line of an amendment; the heading of its article where it is another than that of the line above."""
    place, heading = amendment_place(one), amendment_heading(one)
    where = f"{place} ({heading})" if heading and one.heading != above else place
    bearing = "; ".join(found.told for found in one.bearings)
    told = (where, amendment_kind(one.kind), one.headline, bearing, _names(one.chips))
    said = dict(zip(_SAID, told, strict=True))
    return (str(one.number), one.weight.value, *(said.get(column.name, "") for column in columns))


def _names(chips: Sequence[Chip]) -> str:
    """Who asked, with the strength of the link; who asked for the contrary behind them, as such."""
    told = [f"{'against: ' if chip.opposite else ''}{chip.name}{_known(chip)}" for chip in chips]
    return ", ".join(told) or UNATTRIBUTED


def _known(chip: Chip) -> str:
    """How it is known that an actor asked, where no mark in the text says so; who only supports is called so."""
    said = ["supports"] * (chip.stance == Stance.SUPPORT.value and not chip.opposite)
    said += [chip.link.value] * (chip.link is not Link.MARKED)
    said += ["in part"] * chip.partly
    return f" ({'; '.join(said)})" if said else ""
