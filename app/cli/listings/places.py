"""What has lost its place, with the places that are offered for it, as lines for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.text_table import CliColumn, shorten_cell, table
from app.treaty.lost_places import LostSort, NoPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.treaty.lost_places import LostPlace

_WORDS = 120
"""Characters of the words: enough to know them by; `--json` has them whole."""
_WHY = {
    NoPlace.SHORT: "Its words are too few to be looked for.",
    NoPlace.UNLIKE: "No place is like it and says the same.",
    NoPlace.WORDLESS: "It stands on an address alone, without words: there is nothing by which a place could be known.",
}
_TAKEN = {
    LostSort.NOTE: "a note is given its new place in the window",
    LostSort.PIN: "provisions are joined in the window",
    LostSort.QUOTATION: "what a paper meant is put right in the window",
    LostSort.CONFIRMATION: "who asked for the change there is confirmed in the window, or not",
}


def places_told(lost: Sequence[LostPlace]) -> list[str]:
    """A part for each thing that is lost, and a last one that says what taking a place takes."""
    parts = [_told(one) for one in lost]
    ways = [_TAKEN[sort] for sort in LostSort if any(one.sort is sort and one.places for one in lost)]
    return [*parts, f"None of them is taken: {'; '.join(ways)}."] if ways else parts


def _told(one: LostPlace) -> str:
    where = f"{one.address} ({one.draft})" if one.draft else one.address
    sort = "" if one.sort is LostSort.NOTE else f"{one.sort.value}, "
    was = f"{sort}{where}: {shorten_cell(one.words, _WORDS)}" if one.words else f"{sort}{where}"
    if one.why is not None:
        return f"{was}\n{_WHY[one.why]}"
    columns = (CliColumn("Where"), CliColumn("Stands there now", 2))
    return table(columns, [(place.address, shorten_cell(place.text, _WORDS)) for place in one.places], title=was)
