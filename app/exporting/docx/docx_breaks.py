"""Paragraphs divided and joined as a word processor tracks them: the end of a paragraph comes or goes, its words stay.

Without this the words after the break would be deleted in one paragraph and inserted in the next, as if they were new.
It is done only where it is certain: two lines that follow one another, the same unchanged words in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.exporting.docx.model import Edit, Line, Piece


def with_breaks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The same lines, in which words that only came to stand behind a break stay where they are. What is left once all
    is accepted, or rejected, is the same.
    """
    made = list(lines)
    for at in range(len(made) - 1):
        for gone, came in ((Edit.DELETED, Edit.INSERTED), (Edit.INSERTED, Edit.DELETED)):
            parted = _parted(made[at], made[at + 1], gone, came)
            if parted is not None:
                made[at], made[at + 1] = parted
                break
    return tuple(made)


def _parted(line: Line, following: Line, gone: Edit, came: Edit) -> tuple[Line, Line] | None:
    """Two lines with a tracked break between them, where the last words of the one, with `gone`, are those of the
    other, with `came`; None where they are not.
    """
    if line.edit or following.edit is not came:
        return None
    start = _tail(line.pieces, gone)
    lead = next((n for n, piece in enumerate(following.pieces) if piece.kept), len(following.pieces))
    if start is None or any(piece.edit is not came or piece.note is not None for piece in following.pieces):
        return None
    gap, tail = _without_gap(line.pieces[start:], gone)
    words = _joined(tail, following.pieces[lead:], line.pieces[start])
    if words is None:
        return None
    change = line.pieces[start].change
    before = replace(line, pieces=(*line.pieces[:start], *gap), edit=came, change=change)
    return before, replace(following, pieces=(*following.pieces[:lead], *words), edit=Edit.NONE, change="")


def _tail(pieces: Sequence[Piece], gone: Edit) -> int | None:
    """Where the words begin that stand on one side alone, up to the end of the line, first of them words that nobody
    changed; None where there are none.
    """
    start = len(pieces)
    while start and pieces[start - 1].edit is gone and pieces[start - 1].note is None:
        start -= 1
    return next((n for n in range(start, len(pieces)) if pieces[n].kept), None)


def _without_gap(pieces: Sequence[Piece], gone: Edit) -> tuple[list[Piece], list[Piece]]:
    """The space that stood where the break is now, and the words after it."""
    first, bare = pieces[0], pieces[0].text.lstrip()
    space = first.text[: len(first.text) - len(bare)]
    gap = [replace(first, text=space, kept=False)] if space else []
    return gap, [replace(first, text=bare), *pieces[1:]]


def _joined(left: Sequence[Piece], came: Sequence[Piece], first: Piece) -> list[Piece] | None:
    """Both sides of the words behind a break as one: what nobody changed once, what went before what came; None where
    they are not the same words.
    """
    if [piece.text for piece in left if piece.kept] != [piece.text for piece in came if piece.kept]:
        return None
    if not any(piece.kept and piece.text.strip() for piece in left):
        return None
    made: list[Piece] = []
    others = iter(came)
    for piece in left:
        if not piece.kept:
            made.append(piece)
            continue
        made += _until_kept(others)
        made.append(replace(piece, edit=Edit.NONE, change="", kept=False))
    return [*made, *others]


def _until_kept(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces before the next one that nobody changed, which is taken as well."""
    found: list[Piece] = []
    for piece in pieces:
        if piece.kept:
            break
        found.append(piece)
    return found
