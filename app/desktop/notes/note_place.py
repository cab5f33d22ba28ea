"""What a reader chose in the texts as the place of a note: words of one field, or a provision by its number.

It reads a selection of the texts and stores nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.texts.selection.selection import SelectionWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.texts.rows.text_pieces import TextPiece
    from app.desktop.texts.selection.selection import Selection
    from app.redline.model import Cell, Redline, Row

_FIRST = 12
"""Words that stand for a whole provision."""


@dataclass(frozen=True, slots=True)
class ChosenWords:
    """Words of one of the two drafts; offsets are code points of the field as it is shown, and equal for a whole
    provision, of which `quote` has the first words.
    """

    newer: bool
    provision: str
    field: str
    start: int
    end: int
    address: str
    quote: str


def chosen_words(redline: Redline, selection: Selection) -> tuple[ChosenWords, ...]:
    """What is chosen, provision by provision: text, or a heading where no text is chosen. Numbers are no words; where
    nothing else is chosen, they mean their provisions.

    In one column words of the newer draft count, those of the older where there is nothing else.
    """
    words: list[ChosenWords] = []
    numbered: list[ChosenWords] = []
    for number, fields in SelectionWords(redline.rows, selection.side).chosen(selection):
        row = redline.rows[number]
        found = (_words_of(row, name, fields[at], selection.side) for name, at in (("text", 2), ("heading", 1)))
        if (one := next(filter(None, found), None)) is not None:
            words.append(one)
        elif fields[0]:
            side = _side_of(fields[0], selection.side) or selection.side or ("newer" if row.newer else "older")
            cell = _cell(row, side)
            assert cell is not None, "a number stands in a provision"
            numbered.append(ChosenWords(side == "newer", cell.provision, "text", 0, 0, cell.address, first_words(cell)))
    return tuple(words or numbered)


def first_words(cell: Cell) -> str:
    """The first words of a provision, by which a note on all of it is shown while it is written."""
    return " ".join(" ".join(run.text for run in (*cell.heading, *cell.text)).split()[:_FIRST])


def _words_of(row: Row, field: str, pieces: Sequence[TextPiece], chosen: str) -> ChosenWords | None:
    """The words of a field that are chosen; None where there are none."""
    side = _side_of(pieces, chosen)
    cell = _cell(row, side)
    there = [piece for piece in pieces if piece.begins(side) >= 0] if side else []
    quote = "".join(piece.text for piece in there)
    if cell is None or not quote.strip():
        return None
    start = min(piece.begins(side) for piece in there)
    end = max(piece.begins(side) + len(piece.text) for piece in there)
    return ChosenWords(side == "newer", cell.provision, field, start, end, cell.address, quote)


def _side_of(pieces: Sequence[TextPiece], chosen: str) -> str:
    """Of which draft the pieces are, "" of none; `chosen` is the pane, "" for the one column."""
    return next(
        (side for side in ((chosen,) if chosen else ("newer", "older")) if any(p.begins(side) >= 0 for p in pieces)), ""
    )


def _cell(row: Row, side: str) -> Cell | None:
    return row.older if side == "older" else row.newer
