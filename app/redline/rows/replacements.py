"""Shows as replaced what would be splinters.

A paragraph of many marks, or of which little stayed, is replaced as a whole; so are a few small words that stayed
between two marks, and the words of an alternative that was chosen, with the brackets around them. What went with its
brackets is struck with them. Only how a row is drawn changes: changes keep their words; the words that stayed, which
stand on both sides now, are nobody's change. The finer form stays in `Cell.words`.

>>> older = draft("1. The keeper of lamps rests by day.")
>>> newer = draft("1. The owner of boats rests by day.")
>>> row = redline(older, newer).rows[-1]
>>> [(run.style.value, run.text) for run in row.older.text]
[('equal', 'The '), ('deleted', 'keeper of lamps'), ('equal', ' rests by day.')]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import fsum

from app.comparison.text.lexicon import COMMON
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import is_han, words_of
from app.late_methods import replace
from app.redline.model import Cell, Redline, Row, RowState, Run, Style
from app.redline.rows.inline_marks import MergedRun, merge_runs

_MARKS = 8
"""A paragraph with so many marks that hold words is replaced…"""
_STAYED = 0.9
"""…unless at least this share of one of its texts stayed: then words were only added to it, or only taken out…"""
_KEPT = 0.4
"""…and one of which less than this share of the shorter text stayed."""
_ALONE = 2
"""Fewer marks leave nothing between them."""
_AROUND = 3
"""So many runs has a text with one mark at most."""
_ISLAND = 2
"""So many words that stayed between two marks may be shown as replaced."""
_FEW = 2 * _ISLAND
"""Of Chinese so many characters."""
_MOST = 3 * _FEW
"""So many stretches without a space are looked at first."""
_REMEMBERED = 1 << 10
"""So many stretches are remembered."""
_STAYS = frozenset({Style.MOVED_FROM, Style.MOVED_TO, Style.STATUS})
"""Marks that say something else than that words were replaced."""
_WORDS = frozenset({Style.DELETED, Style.INSERTED})
_SIGNS = {Style.BRACKET_REMOVED: Style.DELETED, Style.BRACKET_ADDED: Style.INSERTED}
_Span = tuple[int, int]


def with_replacements(row: Row) -> Row:
    """A row whose texts are drawn as replaced where that is easier to read; one of a divided paragraph as it is."""
    older, newer = row.older, row.newer
    if older is None or newer is None or row.state not in (RowState.CHANGED, RowState.MOVED_TO) or row.until >= 0:
        return row
    if sum(run.style is not Style.EQUAL for run in (*older.text, *newer.text)) < _ALONE:
        return row
    if _is_one_exchange(older.text, newer.text):
        return row
    pieces = merge_runs(older.text, newer.text)
    whole = _is_rewritten(pieces)
    chains = [(0, len(pieces))] if whole else list(_chains(pieces))
    cells = tuple(
        _closed(cell, [_span(pieces[low:high], newer=newer) for low, high in chains], newer=newer)
        for cell, newer in ((older, False), (newer, True))
    )
    return replace(row, older=cells[0], newer=cells[1], replaced=whole)


def _is_one_exchange(older: Sequence[Run], newer: Sequence[Run]) -> bool:
    """Whether one stretch took the place of another and all else stayed: nothing stands between the two."""
    if len(older) != len(newer) or len(older) > _AROUND:
        return False
    sides = list(zip(older, newer, strict=True))
    stays = [a.style is b.style is Style.EQUAL and a.text == b.text and not a.apart and not b.apart for a, b in sides]
    return stays.count(False) == 1 and all(
        a.style is not Style.EQUAL and b.style is not Style.EQUAL
        for (a, b), same in zip(sides, stays, strict=True)
        if not same
    )


def in_words(row: Row) -> Row:
    """A row with every word that stayed shown as such.

    >>> row = redline(draft("1. Nets of hemp dry."), draft("1. Sails of wool dry.")).rows[-1]
    >>> [(run.style.value, run.text) for run in in_words(row).newer.text]
    [('inserted', 'Sails of wool'), ('equal', ' dry.')]
    """
    older, newer = (replace(c, text=c.words, words=()) if c and c.words else c for c in (row.older, row.newer))
    return row if (older, newer) == (row.older, row.newer) else replace(row, older=older, newer=newer, replaced=False)


def redline_in_words(redline: Redline) -> Redline:
    """A redline all rows of which are shown in words."""
    return replace(redline, rows=tuple(map(in_words, redline.rows)))


def _chains(pieces: Sequence[MergedRun], *, signs: bool = True) -> Iterator[_Span]:
    """The pieces [low, high) that are shown as one replacement: marks, and what is closed between them; without `signs`
    not what stood in brackets that are lifted, so that it is the same either way round.
    """
    start, closes = 0, False
    for at, piece in enumerate(pieces):
        stays = piece.common and not piece.side
        inside = 0 < at < len(pieces) - 1
        if not stays or (inside and not piece.text.strip()):
            continue
        if inside and at > start and _is_closed(piece, pieces[at - 1], pieces[at + 1], signs=signs):
            closes = True
            continue
        if closes:
            yield start, at
        start, closes = at + 1, False
    if closes:
        yield start, len(pieces)


def _is_closed(piece: MergedRun, before: MergedRun, behind: MergedRun, *, signs: bool) -> bool:
    """Whether words that stayed between two marks are shown as replaced with them: small words and signs, and what
    stood in brackets that are lifted.
    """
    if piece.style is not Style.EQUAL or before.apart or behind.apart:
        return False
    if not {before.style, behind.style}.isdisjoint(_STAYS):
        return False
    small = _small_words(piece.text)
    if small is None:
        return False
    if signs and before.style is behind.style is Style.BRACKET_REMOVED:
        return True
    words, common = small
    return words <= _ISLAND and common


@lru_cache(maxsize=_REMEMBERED)
def _small_words(text: str) -> tuple[int, bool] | None:
    """How many words a text has, and whether all are small ones; None for more than may be shown as replaced. The same
    stretch is asked about with its brackets and without.
    """
    if sum(any(map(str.isalnum, part)) for part in text.split(None, _MOST)[:_MOST]) > _FEW:
        return None  # most by far, and told more quickly than by its words
    words = [word for word in words_of(text) if any(map(str.isalnum, word))]
    if fsum(0.5 if is_han(word) else 1.0 for word in words) > _ISLAND:
        return None
    return len(words), all(fold_spelling(word) in COMMON for word in words)


def _is_rewritten(pieces: Sequence[MergedRun]) -> bool:
    """Whether a paragraph has many marks, or little of it stayed between two marks or more."""
    marked = {at for at, piece in enumerate(pieces) if piece.style in _WORDS and any(map(str.isalnum, piece.text))}
    if len(marked) < _ALONE:
        return False
    inside = {at for low, high in _chains(pieces, signs=False) for at in range(low, high)}
    marks, told = 0, False
    for at, piece in enumerate(pieces):
        if piece.common and not piece.side and at not in inside and piece.text.strip():
            told = False
        elif at in marked and not told:
            marks, told = marks + 1, True
    if marks < _ALONE:
        return False
    kept, shorter = _kept(pieces)
    return kept < _KEPT * shorter or (marks >= _MARKS and kept < _STAYED * shorter)


def _kept(pieces: Sequence[MergedRun]) -> _Span:
    """How many letters of a paragraph stayed, and how many its shorter text has."""
    kept, sizes = 0, [0, 0]
    for piece in pieces:
        letters = sum(map(str.isalnum, piece.text))
        sizes[0] += letters if piece.older >= 0 else 0
        sizes[1] += letters if piece.newer >= 0 else 0
        kept += letters if piece.common and not piece.side else 0
    return kept, min(sizes)


def _span(pieces: Sequence[MergedRun], *, newer: bool) -> _Span:
    """The characters of one side that some pieces have; (0, 0) for none."""
    ends = [
        (start, start + len(piece.text)) for piece in pieces if (start := piece.newer if newer else piece.older) >= 0
    ]
    return (ends[0][0], ends[-1][1]) if ends else (0, 0)


def _closed(cell: Cell, spans: Sequence[_Span], *, newer: bool) -> Cell:
    """A cell in which these characters are marked, and signs that touch marked words are marked with them."""
    style = Style.INSERTED if newer else Style.DELETED
    runs: list[Run] = []
    for part, closed in _cut(cell.text, spans):
        stays = not closed or part.apart or part.style is style or part.style in _STAYS
        marked = part if stays else replace(part, style=style)
        last = runs[-1] if runs else None
        if last is not None and (last.style, last.change, last.apart) == (marked.style, marked.change, marked.apart):
            runs[-1] = replace(last, text=last.text + marked.text)
        else:
            runs.append(marked)
    text = tuple(_with_signs(runs))
    return replace(cell, text=text, words=cell.text) if text != cell.text else cell


def _cut(runs: Sequence[Run], spans: Sequence[_Span]) -> Iterator[tuple[Run, bool]]:
    """The runs, cut where the spans begin and end, and whether each part lies in one."""
    for run in runs:
        end = run.start + len(run.text)
        inner = {at for span in spans for at in span if run.start < at < end}
        if not inner:
            yield run, any(start <= run.start and end <= stop for start, stop in spans)
            continue
        for low, high in pairwise(sorted({run.start, end, *inner})):
            part = replace(run, text=run.text[low - run.start : high - run.start], start=low)
            yield part, any(start <= low and high <= stop for start, stop in spans)


def _with_signs(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs; a bracket that came or went beside words that did is marked as they are."""
    for at, run in enumerate(runs):
        style = _SIGNS.get(run.style)
        beside = (*runs[max(0, at - 1) : at], *runs[at + 1 : at + 2]) if style else ()
        yield replace(run, style=style) if style and any(other.style is style for other in beside) else run
