"""Strands: the units of text that are compared word by word together, and their raw match.

Most strands are one unit on each side; a split has one against several, a join several against one, and what is new
or gone stands alone. Brackets are transparent to the word match: it is made without them, then the signs between two
matched words are matched among themselves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, compress, count, filterfalse
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import Block, ends, join_blocks, match

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft


@dataclass
class TextPair:
    """Units of both sides (places in document order) with their tokens end to end, and the raw match of these."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    ids: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    starts: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    """Where the tokens of each unit begin, with the whole length as last."""
    blocks: list[Block] = field(default_factory=list)
    """Raw match in tokens of the strand; blocks may run over the border of two units."""

    def units(self, side: int) -> tuple[int, ...]:
        """The places on one side."""
        return self.second if side else self.first

    def locate(self, side: int, token: int) -> tuple[int, int]:
        """The place and the token of that unit at a token of the strand."""
        starts = self.starts[side]
        index = bisect_right(starts, token) - 1
        index = min(index, len(self.units(side)) - 1)
        return self.units(side)[index], token - starts[index]

    def free(self, side: int) -> list[tuple[int, int]]:
        """The runs of tokens that are matched to nothing."""
        runs: list[tuple[int, int]] = []
        at = 0
        for block in [*self.blocks, (len(self.ids[0]), len(self.ids[1]), 0)]:
            if block[side] > at:
                runs.append((at, block[side]))
            at = block[side] + block[2]
        return runs


def pair_texts(
    first: TokenizedDraft,
    second: TokenizedDraft,
    places: tuple[tuple[int, ...], tuple[int, ...]],
    brackets: frozenset[int],
) -> TextPair:
    """The strand of the units at these places, matched."""
    if len(places[0]) == len(places[1]) == 1:
        ids = first.texts[places[0][0]].ids
        if ids is second.texts[places[1][0]].ids and ids:  # as most: of equal texts there is one
            whole = (0, len(ids))
            return TextPair(places[0], places[1], (ids, ids), (whole, whole), [(0, 0, len(ids))])
    (one, starts), (other, others) = _joined(first, places[0]), _joined(second, places[1])
    return TextPair(places[0], places[1], (one, other), (starts, others), match_tokens(one, other, brackets))


def _joined(outline: TokenizedDraft, places: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The tokens of some units end to end, and where each unit begins, with the whole length as last."""
    if len(places) == 1:
        ids = outline.texts[places[0]].ids
        return ids, (0, len(ids))
    ids = tuple(chain.from_iterable(outline.texts[place].ids for place in places))
    return ids, tuple(accumulate((len(outline.texts[place].ids) for place in places), initial=0))


def match_tokens(first: Sequence[int], second: Sequence[int], brackets: frozenset[int]) -> list[Block]:
    """The raw match of two token sequences, brackets transparent.

    Brackets are transparent: words are matched without them, signs after.

    >>> match_tokens((1, 2, 3), (1, 9, 2, 8, 3), frozenset({8, 9}))
    [(0, 0, 1), (1, 2, 1), (2, 4, 1)]
    """
    if not first or not second:
        return []
    if first == second:
        return [(0, 0, len(first))]
    if brackets.isdisjoint(first) and brackets.isdisjoint(second):
        return match(first, second)
    head, tail = ends(first, second)
    one, other = first[head : len(first) - tail], second[head : len(second) - tail]
    if brackets.isdisjoint(one) and brackets.isdisjoint(other):
        return match(first, second)
    is_sign = brackets.__contains__
    found = match(list(filterfalse(is_sign, one)), list(filterfalse(is_sign, other)))
    runs = _spread(found, [compress(count(), map(is_sign, side)) for side in (one, other)])
    blocks = [(i + head, j + head, n) for i, j, n in add_bracket_signs(one, other, runs, brackets)]
    return join_blocks([(0, 0, head), *blocks, (len(first) - tail, len(second) - tail, tail)])


def _spread(found: Sequence[Block], signs: Sequence[Iterable[int]]) -> Iterator[Block]:
    """Runs of words as runs of tokens: `signs` are the places of the brackets on both sides."""
    before = [[k - m for m, k in enumerate(side)] for side in signs]  # so many words stand before each sign
    for i, j, n in found:
        end = i + n
        while i < end:
            a, b = bisect_right(before[0], i), bisect_right(before[1], j)
            ahead = min([*before[0][a : a + 1], end]) - i
            ahead = min([ahead, *(k - j for k in before[1][b : b + 1])])
            yield i + a, j + b, ahead
            i, j = i + ahead, j + ahead


def add_bracket_signs(
    first: Sequence[int], second: Sequence[int], runs: Iterable[Block], brackets: frozenset[int]
) -> list[Block]:
    """Runs of matched words, in order, as blocks, with the bracket signs between them that are the same on both
    sides.
    """
    blocks: list[Block] = []
    begin = at_i = at_j = 0
    for i, j, n in [*runs, (len(first), len(second), 0)]:
        if i == at_i and j == at_j:
            at_i, at_j = i + n, j + n
            continue
        if begin < at_i:
            blocks.append((begin, at_j - (at_i - begin), at_i - begin))
        if i > at_i and j > at_j:
            blocks += _signs(first, at_i, i, second, at_j, j, brackets)
        begin, at_i, at_j = i, i + n, j + n
    if begin < len(first):
        blocks.append((begin, at_j - (at_i - begin), len(first) - begin))
    return join_blocks(blocks)


def _signs(
    first: Sequence[int], i0: int, i1: int, second: Sequence[int], j0: int, j1: int, brackets: frozenset[int]
) -> list[Block]:
    """The bracket signs of one gap that are the same on both sides."""
    mine = [k for k in range(i0, i1) if first[k] in brackets]
    theirs = [k for k in range(j0, j1) if second[k] in brackets]
    if not mine or not theirs:
        return []
    found = match([first[k] for k in mine], [second[k] for k in theirs])
    return [(mine[i + k], theirs[j + k], 1) for i, j, n in found for k in range(n)]
