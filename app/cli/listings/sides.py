"""The provisions on which two actors both spoke, as lines: what they want of each other there, and what each said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.text_table import shorten_cell

if TYPE_CHECKING:
    from app.attribution.sides.model import ActorPair
    from app.services.proposals.sides import DossierSides

_LONGEST = 120


def pair_lines(found: DossierSides) -> str:
    """The one pair that is left of the matrix."""
    if not found.matrix.pairs:
        return "There is no provision on which both spoke."
    return "\n".join(line for pair in found.matrix.pairs for line in _lines(pair, found))


def _lines(pair: ActorPair, found: DossierSides) -> list[str]:
    counts, matrix = pair.counts, found.matrix
    ends = found.names[pair.one], found.names[pair.other]
    lines = [
        f"{ends[0]} · {ends[1]}: both spoke on {counts.shared}; the same {counts.same}, "
        f"the contrary {counts.contrary}, otherwise {counts.otherwise}"
    ]
    for shared in pair.shared:
        mixed = " (the same of some words, the contrary of others)" if shared.mixed else ""
        place = f"{found.address(shared.thread, shared.new)}, {found.place_of(shared.thread)}"
        lines.append(f"  {place}: {shared.relation.value}{mixed}")
        for name, numbers in zip(ends, shared.said, strict=True):
            for wish in (matrix.wishes[number] for number in numbers):
                words = f" “{shorten_cell(wish.wording, _LONGEST)}”" if wish.wording else ""
                where = ", ".join(filter(None, (wish.said.source, wish.said.where)))
                lines.append(
                    f"    {name}: {wish.stance.value}{words}, {matrix.drafts[wish.draft]} {wish.address} ({where})"
                )
    return lines
