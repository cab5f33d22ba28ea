"""Finds words in both texts of a redline. It looks in numbers, headings and texts, across runs, in six languages.

What is found is told by row, side, field and offsets of the field as it is printed; letters are compared in the form of
`letter_forms.py`. It finds in one pair of drafts, in memory. Searching a dossier is the store's business.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.redline.search.letter_forms import fold_letters, fold_typed, places

if TYPE_CHECKING:
    from app.redline.model import Cell, Row, Run

FIELDS = ("number", "heading", "text")
CHUNK = 150
"""Rows that are made ready in one go: a few milliseconds."""
_END = "\0"
"""Stands between two fields; no text holds it, and nobody types it."""
_UNSPACED = compile_later(r"[\u2e80-\u9fff\uf900-\ufaff]")
"""Letters of a script that sets no spaces between words: a whole word cannot be told there."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `side` is "older" or "newer", "" for both; `word`: whole words only."""

    text: str
    case: bool = False
    word: bool = False
    side: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: the number of its row in the redline, its side and field, and code points of the field's text."""

    row: int
    side: str
    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Chunk:
    """The folded fields of some rows in one text. `starts` says where each begins, `fields` whose it is."""

    text: str
    starts: Sequence[int]
    fields: Sequence[tuple[int, str, str]]

    def field_at(self, place: int) -> int:
        """The number of the field in which a place of the text lies."""
        return bisect_right(self.starts, place) - 1

    def on(self, side: str, hits: Sequence[int]) -> list[int]:
        """Those of the places, which stand in order, that are of one side."""
        kept: list[int] = []
        for number, (_, owner, _) in enumerate(self.fields):
            if owner == side:
                end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
                kept += hits[bisect_left(hits, self.starts[number]) : bisect_left(hits, end)]
        return kept


class SearchIndex:
    """The texts of a redline, made ready to be searched, in pieces or when they are first needed."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._chunks: dict[bool, list[_Chunk]] = {False: [], True: []}

    def make_ready(self, *, case: bool = False) -> bool:
        """Fold some more rows; returns whether any are left. Searching folds what is left by itself."""
        chunks = self._chunks[case]
        begun = len(chunks) * CHUNK
        if begun < len(self._rows):
            chunks.append(_folded_chunk(self._rows[begun : begun + CHUNK], begun, case))
        return begun + CHUNK < len(self._rows)

    def find(self, query: Query) -> SearchHits:
        """Everything that a query finds.

        >>> page = redline(draft("1. Ships moor."), draft("1. Boats moor."))
        >>> found = SearchIndex(page.rows).find(Query("SHIPS"))
        >>> found.count, found.hit(0).side, found.hit(0).start, found.hit(0).end
        (1, 'older', 0, 5)
        """
        typed = fold_typed(query.text, case=query.case)
        if not typed.strip():
            return SearchHits(self._rows, query, 0, (), ())
        while self.make_ready(case=query.case):
            pass
        chunks = tuple(self._chunks[query.case])
        found = [_places_of(typed, chunk.text) for chunk in chunks]
        if query.word:
            found = [_whole(hits, chunk.text, typed) for chunk, hits in zip(chunks, found, strict=True)]
        if query.side:
            found = [chunk.on(query.side, hits) for chunk, hits in zip(chunks, found, strict=True)]
        return SearchHits(self._rows, query, len(typed), chunks, found)


class SearchHits:
    """What was found, in the order of the rows, in a row the older side before the newer one.

    Offsets in the printed fields are worked out when they are asked for: of a short word there are many thousands.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        query: Query,
        length: int,
        chunks: Sequence[_Chunk],
        found: Sequence[Sequence[int]],
    ) -> None:
        self.query = query
        self._rows, self._length, self._chunks, self._found = rows, length, chunks, found
        self._before = [0, *accumulate(len(hits) for hits in found)]

    @property
    def count(self) -> int:
        """How many places there are."""
        return self._before[-1]

    def hit(self, number: int) -> Hit:
        """One of them, counted from 0; IndexError outside."""
        if not 0 <= number < self.count:
            raise IndexError(number)
        at = bisect_right(self._before, number) - 1
        return self._resolved(self._chunks[at], self._found[at][number - self._before[at]])

    def of_row(self, row: int) -> list[Hit]:
        """Those of one row, by its number in the redline."""
        first, last = self.first_from(row), self.first_from(row + 1)
        return [self.hit(number) for number in range(first, last)]

    def first_from(self, row: int) -> int:
        """The number of the first one in a row or below it; `count` when there is none."""
        at = row // CHUNK
        if at >= len(self._chunks):
            return self.count
        chunk = self._chunks[at]
        field = bisect_left(chunk.fields, row, key=itemgetter(0))
        begun = chunk.starts[field] if field < len(chunk.starts) else len(chunk.text)
        return self._before[at] + bisect_left(self._found[at], begun)

    def _resolved(self, chunk: _Chunk, place: int) -> Hit:
        number = chunk.field_at(place)
        row, side, field = chunk.fields[number]
        start = place - chunk.starts[number]
        end = start + self._length
        text = text_of(self._rows[row], side, field)
        if not text.isascii():
            at = places(text, case=self.query.case)
            start, end = at[start], max(at[end - 1] + 1, at[end])
        return Hit(row, side, field, start, end)


def text_of(row: Row, side: str, field: str) -> str:
    """A whole field of a row, "" where the side is not there."""
    cell: Cell | None = row.older if side == "older" else row.newer
    if cell is None:
        return ""
    runs: Sequence[Run] = getattr(cell, field)
    return runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)


def _places_of(typed: str, text: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(typed), text)]


def _whole(hits: Sequence[int], text: str, typed: str) -> list[int]:
    """Those of the places at which no letter or digit goes on before what was typed or behind it."""
    before, behind = _spelled(typed[0]), _spelled(typed[-1])
    length = len(typed)
    return [
        place
        for place in hits
        if not (before and text[place - 1 : place].isalnum())
        and not (behind and text[place + length : place + length + 1].isalnum())
    ]


def _spelled(sign: str) -> bool:
    return sign.isalnum() and not _UNSPACED.match(sign)


def _folded_chunk(rows: Sequence[Row], first: int, case: bool) -> _Chunk:
    fields: list[tuple[int, str, str]] = []
    texts: list[str] = []
    for number, row in enumerate(rows, first):
        for side in ("older", "newer"):
            for field in FIELDS:
                if text := text_of(row, side, field):
                    fields.append((number, side, field))
                    texts.append(text)
    made = fold_letters(_END.join(texts), case=case)
    starts = [0, *accumulate(len(text) + 1 for text in made.split(_END))][:-1]
    return _Chunk(made, starts if fields else (), fields)
