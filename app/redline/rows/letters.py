"""Which letters of one changed word are others: an ending, a digit, a capital. They are drawn stronger inside the word.

Only where one word took the place of one word, and half of its letters stayed: of two words of which little is the same
single letters say nothing. Letters that stayed are found by diff-match-patch, with its semantic cleanup and without its
time limit. A mark that is written over a letter goes with it. Of characters each is a word, and none has letters.

>>> letters_of("State", "States")
((), ((5, 6),))
>>> letters_of("2030", "2035")
(((3, 4),), ((3, 4),))
>>> letters_of("ship", "boat")
((), ())
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeVar

from app.comparison.text.tokenizer import has_han
from app.late_methods import replace
from app.late_pattern import compile_later
from app.redline.model import Cell, LetterState, Row, Run, Style
from app.redline.rows.inline_marks import MergedRun

if TYPE_CHECKING:
    from app.treaty.changes import Change

_HELD = 2
"""One in so many letters of the longer word has stayed, at least."""
_LONGEST = 60
"""What is longer is no word."""
_JOINED = compile_later("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
"""Arabic letters."""
_Piece = TypeVar("_Piece", Run, MergedRun)
Spans = tuple[tuple[int, int], ...]
WordLetters = Mapping[str, tuple[Spans, Spans]]
"""By change: the letters that are others, as code points of the field, on the older side and on the newer."""


def letters_of(older: str, newer: str) -> tuple[Spans, Spans]:
    """The ranges of two words that are not the same; two times () where they are not one word each, or too unlike."""
    if not _is_word(older) or not _is_word(newer) or older == newer:
        return (), ()
    from diff_match_patch import diff_match_patch  # few words are changed in a letter or two

    work = diff_match_patch()
    work.Diff_Timeout = 0
    found: list[tuple[int, str]] = work.diff_main(older, newer, False)
    work.diff_cleanupSemantic(found)
    kept = sum(len(text) for sort, text in found if sort == work.DIFF_EQUAL)
    if _HELD * kept < max(len(older), len(newer)):
        return (), ()
    sides = tuple(
        _with_marks(word, _spans([(sort != work.DIFF_EQUAL, text) for sort, text in found if sort != other]))
        for word, other in ((older, work.DIFF_INSERT), (newer, work.DIFF_DELETE))
    )
    return sides[0], sides[1]


def letters_in(changes: Sequence[Change]) -> WordLetters:
    """The letters of all changes of one word for one word."""
    found: dict[str, tuple[Spans, Spans]] = {}
    for change in changes:
        if change.older is None or change.newer is None or change.kind.traits.points:
            continue
        texts = (change.older.text, change.newer.text)
        leads = [len(text) - len(text.lstrip()) for text in texts]
        older, newer = letters_of(*(text.strip() for text in texts))
        if older or newer:
            starts = (change.older.start + leads[0], change.newer.start + leads[1])
            found[change.id] = (_moved(older, starts[0]), _moved(newer, starts[1]))
    return found


def with_letters(row: Row, letters: WordLetters) -> Row:
    """A row in which the runs of such words are cut where their letters are others."""
    if not any(change in letters for change in row.changes):
        return row
    cells = (_cell(cell, letters, side) for side, cell in enumerate((row.older, row.newer)))
    older, newer = cells
    return replace(row, older=older, newer=newer)


def _cell(cell: Cell | None, letters: WordLetters, side: int) -> Cell | None:
    if cell is None:
        return None
    heading, text, words = (tuple(_cut(runs, letters, side)) for runs in (cell.heading, cell.text, cell.words))
    return replace(cell, heading=heading, text=text, words=words)


def _cut(runs: Sequence[Run], letters: WordLetters, side: int) -> Iterator[Run]:
    for run in runs:
        spans = letters.get(run.change, ((), ()))
        if not spans[0] and not spans[1]:
            yield run
            continue
        end = run.start + len(run.text)
        edges = sorted({run.start, end, *(at for span in spans[side] for at in span if run.start < at < end)})
        for low, high in pairwise(edges):
            other = any(start <= low and high <= stop for start, stop in spans[side])
            yield replace(
                run,
                text=run.text[low - run.start : high - run.start],
                start=low,
                letters=LetterState.OTHER if other else LetterState.KEPT,
            )


def _is_word(text: str) -> bool:
    """Whether a text is one word, or one number, of letters."""
    return (
        0 < len(text) <= _LONGEST
        and not any(map(str.isspace, text))
        and any(map(str.isalnum, text))
        and not has_han(text)
    )


def _spans(parts: Sequence[tuple[bool, str]]) -> Spans:
    found: list[tuple[int, int]] = []
    at = 0
    for other, text in parts:
        if other:
            found.append((at, at + len(text)))
        at += len(text)
    return tuple(found)


def _with_marks(word: str, spans: Spans) -> Spans:
    """The ranges with the letters over which their first mark stands, and the marks over their last letter."""
    made: list[tuple[int, int]] = []
    for start, end in spans:
        while start > 0 and unicodedata.combining(word[start]):
            start -= 1
        while end < len(word) and unicodedata.combining(word[end]):
            end += 1
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], end)
        else:
            made.append((start, end))
    return tuple(made)


def _moved(spans: Spans, by: int) -> Spans:
    return tuple((start + by, end + by) for start, end in spans)


def whole_words(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Runs of which none is cut at letters of a word: for who cannot draw some letters of it apart."""
    held: _Piece | None = None
    for piece in pieces:
        if (
            held is not None
            and held.letters
            and piece.letters
            and (held.style, held.change) == (piece.style, piece.change)
        ):
            held = replace(held, text=held.text + piece.text)
            continue
        if held is not None:
            yield replace(held, letters=LetterState.NONE)
        held = piece
    if held is not None:
        yield replace(held, letters=LetterState.NONE)


def whole_where_joined(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Runs of which no word of joined letters is cut, for who sets runs apart: the letters would not join. Such a word
    is stronger as a whole where some of its letters are.
    """
    for (cut, _, _), group in groupby(pieces, lambda piece: (piece.letters != "", piece.style, piece.change)):
        parts = list(group)
        if not cut or not any(_JOINED.search(part.text) for part in parts):
            yield from parts
            continue
        other = any(part.letters is LetterState.OTHER for part in parts)
        word = "".join(part.text for part in parts)
        yield replace(parts[0], text=word, letters=LetterState.OTHER if other else LetterState.NONE)


def one_letter(pieces: Iterable[Run | MergedRun]) -> frozenset[str]:
    """The changes of words of which a single letter came, went or is another one."""
    counts: dict[tuple[str, Style], int] = {}
    for piece in pieces:
        if piece.letters is LetterState.OTHER:
            counts[piece.change, piece.style] = counts.get((piece.change, piece.style), 0) + len(piece.text)
    many = {change for (change, _), count in counts.items() if count > 1}
    return frozenset(change for change, _ in counts if change not in many)
