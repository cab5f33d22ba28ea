"""The two cells of a row as one, for pages with one column: what went struck out before what came at the same place.

How two sides become one text is `app.redline.inline`; here it is made a cell, with the signs of both at their places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.inline import Merged, merged
from app.redline.model import Cell, Run, Sign, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

_GONE = {Style.REFERENCE: Style.EDITORIAL_DELETED, Style.STATUS: Style.DELETED}
"""Marks that look alike on both sides: in one text what went must be struck out."""


def joined(older: Cell, newer: Cell) -> Cell:
    """The two cells as one. Provision, kind, level and address are the newer one's.

    Words of the older side that nobody changed and that stand in another provision now, as where a paragraph was
    divided, are left to the row that has them.
    """
    text = [piece for piece in merged(older.text, newer.text) if not _elsewhere(piece)]
    signs = [replace(sign, offset=_place(sign.offset, text, newer=False)) for sign in older.signs]
    signs += [replace(sign, offset=_place(sign.offset, text, newer=True)) for sign in newer.signs]
    return replace(
        newer,
        number=_runs(merged(older.number, newer.number)),
        heading=_runs(merged(older.heading, newer.heading)),
        text=_runs(text),
        signs=_once(signs),
    )


def _elsewhere(piece: Merged) -> bool:
    return piece.side == "older" and piece.style is Style.MOVED_FROM and not piece.change


def _runs(pieces: Iterable[Merged]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = 0
    for piece in pieces:
        style = _GONE.get(piece.style, piece.style) if piece.side == "older" else piece.style
        runs.append(Run(piece.text, style, piece.change, at))
        at += len(piece.text)
    return tuple(runs)


def _place(offset: int, pieces: Sequence[Merged], *, newer: bool) -> int:
    """Where an offset of one side's text stands among the pieces."""
    at = 0
    for piece in pieces:
        begins = piece.newer if newer else piece.older
        if begins >= 0 and begins <= offset < begins + len(piece.text):
            return at + offset - begins
        at += len(piece.text)
    return at


def _once(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """Signs in their order; one that stands on both sides stands once, where the newer text has it."""
    last = {(sign.kind, sign.change): sign for sign in signs}
    return tuple(sorted(last.values(), key=lambda sign: sign.offset))
