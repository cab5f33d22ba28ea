"""Positions that records offer, as lines for a terminal: each with its number and its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.text_table import CliColumn, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.offered_positions import OfferedPosition
    from app.treaty.actors import Register

NOTHING = "No record offers a position that was not answered."


def offer_lines(offers: Sequence[OfferedPosition], register: Register) -> str:
    """One line for each offer."""
    columns = (
        CliColumn("No."),
        CliColumn("Who"),
        CliColumn("Stance"),
        CliColumn("Provision"),
        CliColumn("Sentence", share=4),
        CliColumn("Source", share=2),
    )
    rows = [
        (
            str(number),
            register.short(one.position.actor.id),
            one.position.stance.value,
            one.position.address,
            one.sentence,
            ", ".join(part for part in (one.paper, one.where, one.position.date) if part),
        )
        for number, one in enumerate(offers, 1)
    ]
    title = f"{len(offers)} offered; none of them counts before it is taken"
    return table(columns, rows, title=title) or NOTHING
