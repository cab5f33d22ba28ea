"""The words that a reader chose in the texts as the place of a note: one stretch of one field of one provision.

It reads a selection of the texts and stores nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.texts.selection import Words

if TYPE_CHECKING:
    from app.desktop.texts.selection import Selection
    from app.redline.model import Redline


@dataclass(frozen=True, slots=True)
class Chosen:
    """Words of one of the two drafts; offsets are code points of the field as it is shown."""

    newer: bool
    provision: str
    field: str
    start: int
    end: int
    address: str
    quote: str


def chosen_words(redline: Redline, selection: Selection) -> tuple[Chosen, ...]:
    """What is chosen, provision by provision: text, or a heading where no text is chosen; numbers are no words.

    In one column words of the newer draft count, those of the older where there is nothing else.
    """
    found: list[Chosen] = []
    for number, fields in Words(redline.rows, selection.side).chosen(selection):
        row = redline.rows[number]
        for name, pieces in (("text", fields[2]), ("heading", fields[1])):
            sides = (selection.side,) if selection.side else ("newer", "older")
            side = next((side for side in sides if any(piece.begins(side) >= 0 for piece in pieces)), "")
            cell = row.older if side == "older" else row.newer
            if not side or cell is None:
                continue
            there = [piece for piece in pieces if piece.begins(side) >= 0]
            start = min(piece.begins(side) for piece in there)
            end = max(piece.begins(side) + len(piece.text) for piece in there)
            quote = "".join(piece.text for piece in there)
            if quote.strip():
                found.append(Chosen(side == "newer", cell.provision, name, start, end, cell.address, quote))
                break
    return tuple(found)
