"""Strands: the units of text that are compared word by word together, and their raw match.

Most strands are one unit on each side; a split has one against several, a join several against one, and what is new
or gone stands alone. Brackets are transparent to the word match: it is made without them, then the signs between two
matched words are matched among themselves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from app.comparison.words import Block, ends, joined, match

if TYPE_CHECKING:
    from app.comparison.outline import Outline


@dataclass
class Strand:
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


def strand(
    first: Outline, second: Outline, places: tuple[tuple[int, ...], tuple[int, ...]], brackets: frozenset[int]
) -> Strand:
    """The strand of the units at these places, matched."""
    (one, starts), (other, others) = _joined(first, places[0]), _joined(second, places[1])
    return Strand(places[0], places[1], (one, other), (starts, others), matched(one, other, brackets))


def _joined(outline: Outline, places: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The tokens of some units end to end, and where each unit begins, with the whole length as last."""
    if len(places) == 1:
        ids = outline.texts[places[0]].ids
        return ids, (0, len(ids))
    ids = tuple(chain.from_iterable(outline.texts[place].ids for place in places))
    return ids, tuple(accumulate((len(outline.texts[place].ids) for place in places), initial=0))


def matched(first: Sequence[int], second: Sequence[int], brackets: frozenset[int]) -> list[Block]:
    """The raw match of two token sequences, brackets transparent."""
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
    words = tuple([k for k, token in enumerate(side) if token not in brackets] for side in (one, other))
    found = match([one[k] for k in words[0]], [other[k] for k in words[1]])
    pairs = [(words[0][i + k], words[1][j + k]) for i, j, n in found for k in range(n)]
    blocks = [(i + head, j + head, n) for i, j, n in signed(one, other, pairs, brackets)]
    return joined([(0, 0, head), *blocks, (len(first) - tail, len(second) - tail, tail)])


def signed(
    first: Sequence[int], second: Sequence[int], pairs: Sequence[tuple[int, int]], brackets: frozenset[int]
) -> list[Block]:
    """Matched words, in order, as blocks, with the bracket signs between them that are the same on both sides."""
    blocks: list[Block] = []
    begin = at_i = at_j = 0
    for i, j in [*pairs, (len(first), len(second))]:
        if i == at_i and j == at_j:
            at_i, at_j = i + 1, j + 1
            continue
        if begin < at_i:
            blocks.append((begin, at_j - (at_i - begin), at_i - begin))
        if i > at_i and j > at_j:
            blocks += _signs(first, at_i, i, second, at_j, j, brackets)
        begin, at_i, at_j = i, i + 1, j + 1
    if begin < len(first):
        blocks.append((begin, at_j - (at_i - begin), len(first) - begin))
    return joined(blocks)


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
