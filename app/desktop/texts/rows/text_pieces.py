"""The words of a field as they are set: runs with room for the signs that stand among them, and the old number beside
the new one. In one column, both sides' runs as one text. No Qt.

Pieces know where their words stand in either draft's field; signs and words of the interface stand nowhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.redline.model import COMPARE, Cell, LetterState, Row, Run, Sign, Style
from app.redline.rows.one_text import one_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.redline.rows.inline_marks import MergedRun

_ROOM = "\u00a0" * 5
"""The room that a drawn sign takes in a text: spaces at which no line breaks."""
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_THIN, _WIDE = "\u2009", "\u2002"
_REPLACED = ("older", "newer")
WAS = "was"
"""The sign of a piece that holds words of the interface: which number a provision had, a space between two words."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Words of one style, or (with `sign`, its kind) the room of a sign that covers no words, or `WAS`.

    `older` and `newer` say where the words begin in that draft's field (code points), -1 where it does not hold them.
    """

    text: str
    style: Style
    change: str
    sign: str = ""
    older: int = -1
    newer: int = -1
    strong: bool = False
    """Letters of a changed word that are others."""

    @property
    def only(self) -> str:
        """The side that alone has these words, in one column: "older" or "newer"; "" for words of both."""
        return "" if self.older >= 0 and self.newer >= 0 else "older" if self.older >= 0 else "newer"

    @property
    def has_han(self) -> bool:
        """Whether it has Chinese characters: through 二 the stroke of a deletion would make it read as 三."""
        return not self.text.isascii() and _HAN.search(self.text) is not None

    def begins(self, side: str) -> int:
        """Where the words begin in the field of a side, -1 for nowhere."""
        return self.older if side == "older" else self.newer

    def part(self, start: int, end: int) -> TextPiece:
        """The piece from `start` to `end`, counted from where it begins."""
        older, newer = (begun + start if begun >= 0 else -1 for begun in (self.older, self.newer))
        return TextPiece(self.text[start:end], self.style, self.change, self.sign, older, newer, self.strong)


BELOW = TextPiece("\u2028", Style.EQUAL, "", WAS)
"""What follows stands in the next line."""


@dataclass(frozen=True, slots=True)
class CellFields:
    """The pieces of the three fields of a cell, or of both cells of a row in one column."""

    number: tuple[TextPiece, ...]
    heading: tuple[TextPiece, ...]
    text: tuple[TextPiece, ...]

    def each(self) -> Iterator[tuple[str, tuple[TextPiece, ...]]]:
        """The names of the fields with their pieces, in reading order."""
        yield "number", self.number
        yield "heading", self.heading
        yield "text", self.text


def fields_of(cell: Cell, move: str, side: str = "newer") -> CellFields:
    """The fields of a cell, its signs in the first of text, heading and number that is there.

    The sign of a move that the row's margin names (`move`, "M4") is not drawn a second time.
    """
    home = _home(cell)
    signs = _signs(cell, move)
    number, heading, text = (
        pieces_of(getattr(cell, field), signs if field == home else (), side) for field in ("number", "heading", "text")
    )
    return CellFields(number, heading, text)


def fields_in_one(row: Row) -> CellFields:
    """The fields of both cells of a row as one text; a sign that both have stands once."""
    one = one_text(row)
    sides = [(side, getattr(row, side)) for side in ("newer", "older")]
    made: list[tuple[TextPiece, ...]] = []
    for field in ("number", "heading", "text"):
        pieces = [_piece(part) for part in getattr(one, field)]
        if field == "text":
            pieces = list(_pointed(pieces, one.pointing))
        seen: set[str] = set()
        for side, cell in sides:
            if cell is None or _home(cell) != field:
                continue
            signs = [sign for sign in _signs(cell, row.move) if sign.change not in seen]
            seen.update(sign.change for sign in signs)
            pieces = list(_with_signs(pieces, signs, side))
        made.append(tuple(_apart(pieces, _WIDE if field == "number" else _THIN)))
    return CellFields(*made)


def _pointed(pieces: Sequence[TextPiece], pointing: Sequence[Sign]) -> Iterator[TextPiece]:
    """The pieces with words of the interface before those that stand elsewhere in the other draft: where."""
    waiting = list(pointing)
    at = 0
    for piece in pieces:
        while waiting and waiting[0].offset <= at:
            sign = waiting.pop(0)
            words = (
                tr("to {place}", "where a provision moved")
                if sign.kind == "to"
                else tr("from {place}", "from where a provision moved")
            )
            yield TextPiece(words.format(place=address_words(sign.other)) + _WIDE, Style.EQUAL, "", WAS)
        yield piece
        at += len(piece.text)


def _apart(pieces: Sequence[TextPiece], space: str) -> Iterator[TextPiece]:
    """The pieces with a space where older and newer words would touch: it is of the interface, not of the text."""
    last: TextPiece | None = None
    for piece in pieces:
        touches = last is not None and not (last.text[-1:].isspace() or piece.text[:1].isspace())
        if last is not None and touches and not (last.sign or piece.sign) and (last.only, piece.only) == _REPLACED:
            yield TextPiece(space, Style.EQUAL, "", WAS)
        yield piece
        last = piece


def was_number(row: Row, *, headed: bool) -> tuple[TextPiece, ...]:
    """The number that the provision of a row had in the older draft, where it is another one: "(was 5)" behind the
    number of an article, the old number to be struck before that of a paragraph; () where it is the same.
    """
    if row.older is None or row.newer is None:
        return ()
    old, new = _text(row.older.number), _text(row.newer.number)
    if not old or old == new:
        return ()
    if not headed:
        return (TextPiece(old + " ", Style.EQUAL, "", WAS),)
    lead, _, rest = old.partition(" ")
    short = rest if rest and lead.casefold() == new.partition(" ")[0].casefold() else old
    words = tr("(was {number})", "the number of a provision in the older draft").format(number=short)
    return (TextPiece("\u2002" + words, Style.EQUAL, "", WAS),)


def pieces_of(runs: Sequence[Run], signs: Iterable[Sign], side: str = "newer") -> tuple[TextPiece, ...]:
    """The runs of a field with room for signs at their offsets (code points of the field's text)."""
    pieces: list[TextPiece] = []
    at = 0
    for run in runs:
        places = (at, -1) if side == "older" else (-1, at)
        pieces.append(TextPiece(run.text, run.style, run.change, "", *places, run.letters is LetterState.OTHER))
        at += len(run.text)
    return tuple(_with_signs(pieces, signs, side))


def _with_signs(pieces: Sequence[TextPiece], signs: Iterable[Sign], side: str) -> Iterator[TextPiece]:
    waiting = sorted(signs, key=lambda sign: sign.offset)
    for piece in pieces:
        begun, cut = piece.begins(side), 0
        while waiting and not piece.sign and begun >= 0 and waiting[0].offset < begun + len(piece.text):
            here = max(cut, waiting[0].offset - begun)
            if here > cut:
                yield piece.part(cut, here)
                cut = here
            yield _room_of(waiting.pop(0))
        yield piece.part(cut, len(piece.text)) if cut else piece
    yield from map(_room_of, waiting)


def _text(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def _piece(part: MergedRun) -> TextPiece:
    return TextPiece(part.text, part.style, part.change, "", part.older, part.newer, part.letters is LetterState.OTHER)


def _room_of(sign: Sign) -> TextPiece:
    if sign.kind == COMPARE:
        return TextPiece(compare_words(sign) + _WIDE, Style.EQUAL, "", WAS)
    label = f"{sign.label}\u00a0" if sign.label else ""
    return TextPiece(_ROOM + label, Style.EQUAL, sign.change, sign.kind)


def compare_words(sign: Sign) -> str:
    """Which provision is worth comparing with the one that bears a sign."""
    return tr("compare {place}").format(place=address_words(sign.other))


def _home(cell: Cell) -> str:
    if cell.text or not (cell.heading or cell.number):
        return "text"
    return "heading" if cell.heading else "number"


def _signs(cell: Cell, move: str) -> list[Sign]:
    return [sign for sign in cell.signs if not (sign.kind == "move" and move and sign.label == move)]
