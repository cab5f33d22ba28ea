"""Signs in a passage of a paper round what is to go and what is to come.

They are those of Markdown: “a ~~red~~ **green** lamp”. In: a text and ranges, or a text with signs; out: the one or
the other. Which words are to go, and who asks for it, is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from app.late_methods import dataclass
from app.notation.statements.passages import CUT


class EditSort(StrEnum):
    """What is said of words of a passage."""

    STANDS = ""
    GOES = "goes"
    COMES = "comes"


@dataclass(frozen=True, slots=True)
class EditPiece:
    """Words of a passage that are of one sort, without signs."""

    text: str
    sort: EditSort


SIGNS = {EditSort.GOES: "~~", EditSort.COMES: "**"}
_PAIR = re.compile(r"~~(?=\S)(?P<goes>.+?)(?<=\S)~~|\*\*(?=\S)(?P<comes>.+?)(?<=\S)\*\*", re.DOTALL)
_OPEN = re.compile(r"(?P<sign>~~|\*\*)(?P<words>(?=\S)[^~*]+)\Z")
_SHUT = re.compile(r"\A(?P<words>[^~*]+(?<=\S))(?P<sign>~~|\*\*)")


def with_signs(text: str, ranges: Iterable[tuple[int, int, EditSort]]) -> str:
    """A text with signs around the words of ranges, which do not overlap; two sorts that touch have a space between.

    >>> with_signs("a redgreen lamp", [(2, 5, EditSort.GOES), (5, 10, EditSort.COMES)])
    'a ~~red~~ **green** lamp'
    """
    shown: list[str] = []
    at = 0
    for start, end, sort in sorted(ranges):
        words = text[start:end]
        inside = words.strip()
        if start < at or not inside:
            continue
        if at == start and shown and shown[-1].endswith(tuple(SIGNS.values())):
            shown.append(" ")
        lead = words[: len(words) - len(words.lstrip())]
        shown += [text[at:start], lead, SIGNS[sort], inside, SIGNS[sort]]
        if trail := words[len(words.rstrip()) :]:
            shown.append(trail)
        at = end
    return "".join((*shown, text[at:]))


def edit_pieces(text: str) -> tuple[EditPiece, ...]:
    """The pieces of a text with signs; a passage that was cut may have only one sign of a pair.

    >>> [(piece.text, piece.sort.value) for piece in edit_pieces("a ~~red~~ **green** lamp")]
    [('a ', ''), ('red', 'goes'), (' ', ''), ('green', 'comes'), (' lamp', '')]
    """
    pieces: list[EditPiece] = []
    at = 0
    for found in _PAIR.finditer(text):
        pieces.append(EditPiece(text[at : found.start()], EditSort.STANDS))
        sort = EditSort.GOES if found["goes"] is not None else EditSort.COMES
        pieces.append(EditPiece(found["goes"] or found["comes"], sort))
        at = found.end()
    pieces.append(EditPiece(text[at:], EditSort.STANDS))
    if text.startswith(CUT) and (shut := _SHUT.match(pieces[0].text)):
        rest = EditPiece(pieces[0].text[shut.end() :], EditSort.STANDS)
        pieces[:1] = [EditPiece(shut["words"], _sort(shut["sign"])), rest]
    if text.endswith(CUT) and (opened := _OPEN.search(pieces[-1].text)):
        stands = EditPiece(pieces[-1].text[: opened.start()], EditSort.STANDS)
        pieces[-1:] = [stands, EditPiece(opened["words"], _sort(opened["sign"]))]
    return tuple(piece for piece in pieces if piece.text)


def _sort(sign: str) -> EditSort:
    return next(sort for sort, one in SIGNS.items() if one == sign)
