"""Positions as tables on a terminal: by provision, or provisions by actors.

Drawn from a `DraftPositions`; nothing is computed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.text_table import GAP, WIDEST, CliColumn, shorten_cell, table, terminal_width
from app.services.exports.data_files import positions_matrix, tally_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.positions import HeldPosition, ProvisionPositions
    from app.services.proposals.positions import DraftPositions
    from app.treaty.actors import Register

_WORDS = 90
"""Characters of the words a stance is about: enough to know them; `--json` has them whole."""
NOTHING = "There are no such positions in it."


def position_lines(stand: DraftPositions, history: bool = False) -> str:
    """One line for each stance on the same words in one source, under its provision, then how many take which stance.

    What an actor gave up or said anew later is listed with `history` only, in parentheses.
    """
    columns = (
        CliColumn("Provision"),
        CliColumn("Stance"),
        CliColumn("Who", share=2),
        CliColumn("Words", share=3),
        CliColumn("Source", share=2),
    )
    lines = []
    count = 0
    for row in stand.rows:
        place = _place(row)
        for said in _together([one for one in row.held if history or not one.over]):
            names = ", ".join(_name(one, stand.register) for one in said)
            lines.append(
                (place, _stance(said[0]), names, shorten_cell(said[0].position.wording, _WORDS), _source(said[0]))
            )
            place, count = "", count + len(said)
        if not place:
            lines.append(("", "", f"= {tally_line(row, stand.register) or 'none counted'}", "", ""))
    title = f"{count} position{'s' * (count != 1)}" + (f", in the numbers of {stand.draft}" if stand.draft else "")
    return table(columns, lines, title=title) or NOTHING


def scope_position_lines(stand: DraftPositions) -> str:
    """Who wants which offences reached and who does not, by what is reached and the provision that is to reach it."""
    columns = (
        CliColumn("Offences", share=2),
        CliColumn("Provision"),
        CliColumn("For", share=2),
        CliColumn("Against", share=2),
        CliColumn("Words", share=2),
    )
    lines = []
    for one in stand.scope or ():
        sides = [
            dict.fromkeys(_name(held, stand.register) for held in side) for side in (one.supporters, one.opponents)
        ]
        words = "; ".join(f"“{shorten_cell(said, _WORDS)}”" for said in one.words)
        lines.append((one.reached, one.address, *(", ".join(names) for names in sides), words))
    title = (
        f"What is wanted of the scope, in the numbers of {stand.draft}"
        if stand.draft
        else "What is wanted of the scope"
    )
    return table(columns, lines, title=title) or NOTHING


def _together(held: Sequence[HeldPosition]) -> list[list[HeldPosition]]:
    """Positions on the same words in the same place of one source, each bundle where its first stands."""
    bundles: dict[tuple[object, ...], list[HeldPosition]] = {}
    for one in held:
        p = one.position
        key = (p.stance, p.wording, p.source, p.where, p.date, one.over, one.through)
        bundles.setdefault(key, []).append(one)
    return list(bundles.values())


def matrix_lines(stand: DraftPositions) -> str:
    """Provisions by actors, with the first letters of stances, and what the letters say; cut into as many tables side
    by side as the terminal needs.
    """
    heads, cells = positions_matrix(stand)
    if not heads:
        return NOTHING
    names = [actor.as_written if actor.id == "?" else actor.id for actor in heads]
    drawn = []
    for part in _parts(names):
        columns = (CliColumn("Provision"), *(CliColumn(names[at]) for at in part))
        lines = [
            (_place(row), *(" ".join(_LETTERS[stance] for stance in line[2 + at].split("; ") if stance) for at in part))
            for row, line in zip(stand.rows, cells, strict=True)
            if any(line[2 + at] for at in part)
        ]
        drawn.append(table(columns, lines))
    said = {stance for line in cells for cell in line[2:] for stance in cell.split("; ") if stance}
    legend = ", ".join(f"{letter} {stance}" for stance, letter in _LETTERS.items() if stance in said)
    return "\n\n".join((*drawn, legend))


def _parts(names: Sequence[str]) -> list[list[int]]:
    """Columns that have room beside the provision, part by part."""
    parts: list[list[int]] = [[]]
    room = terminal_width() - WIDEST - GAP
    for at, name in enumerate(names):
        wide = min(len(name), WIDEST) + GAP
        if parts[-1] and wide > room:
            parts.append([])
            room = terminal_width() - WIDEST - GAP
        parts[-1].append(at)
        room -= wide
    return parts


_LETTERS = {
    "propose": "P", "cosponsor": "C", "support": "S", "oppose": "O", "retain": "K", "delete": "D", "reserve": "R",
    "flexible": "F", "withdraw": "W",
}  # fmt: skip
"""K for "keep": R is a reservation."""


def _place(row: ProvisionPositions) -> str:
    if not row.provision:
        return f"{row.address} (not in this draft)"
    return row.address + (f" (was {', '.join(row.was)})" if row.was else "")


def _name(one: HeldPosition, register: Register) -> str:
    actor = one.position.actor
    name = register.printed(actor)
    if one.position.role != "proponent":
        name += f" ({one.position.role})"
    if one.through:
        name += f" (through {', '.join(map(register.short, one.through))})"
    if one.apart:
        name += f" (apart from {', '.join(map(register.short, one.apart))})"
    return name


def _stance(one: HeldPosition) -> str:
    return f"({one.position.stance.value})" if one.over else one.position.stance.value


def _source(one: HeldPosition) -> str:
    p = one.position
    return ", ".join(part for part in (p.source, p.where, p.date) if part)
