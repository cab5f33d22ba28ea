"""Equal: the raw match as runs of equal characters of two provisions.

What moved is told like what stayed; whether an edit is readable is not asked here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.comparison.outline import Outline
    from app.comparison.strands import Strand
    from app.comparison.words import Block


@dataclass(frozen=True, slots=True)
class EqualRun:
    """`length` equal code points of two texts."""

    first: int
    first_start: int
    second: int
    second_start: int
    length: int

    def mirrored(self) -> EqualRun:
        """The same seen from the other side."""
        return EqualRun(self.second, self.second_start, self.first, self.first_start, self.length)


def unit_blocks(strand: Strand, block: Block) -> Iterator[tuple[int, int, int, int, int]]:
    """A block cut at the borders of units: (first place, token, second place, token, length)."""
    i, j, n = block
    while n:
        first, a = strand.locate(0, i)
        second, b = strand.locate(1, j)
        length = min(n, _left(strand, 0, i), _left(strand, 1, j))
        yield first, a, second, b, length
        i, j, n = i + length, j + length, n - length


def _left(strand: Strand, side: int, token: int) -> int:
    """Number of tokens from here to the end of the unit."""
    return next(stop for stop in strand.starts[side][1:] if stop > token) - token


def equal_runs(strand: Strand, outlines: tuple[Outline, Outline]) -> Iterator[EqualRun]:
    """The equal runs of the raw match of a strand of texts."""
    for block in strand.blocks:
        for first, i, second, j, n in unit_blocks(strand, block):
            yield from equal_tokens(first, i, second, j, n, outlines)


def equal_tokens(
    first: int, i: int, second: int, j: int, n: int, outlines: tuple[Outline, Outline]
) -> Iterator[EqualRun]:
    """`n` equal tokens as runs of equal characters, cut where the white space between them differs."""
    one, other = outlines[0].texts[first], outlines[1].texts[second]
    if n == len(one.ids) == len(other.ids) and one.text == other.text:
        yield EqualRun(first, 0, second, 0, len(one.text))
        return
    a, b = one.spans, other.spans
    if one.text[a[i][0] : a[i + n - 1][1]] == other.text[b[j][0] : b[j + n - 1][1]]:
        yield EqualRun(first, a[i][0], second, b[j][0], a[i + n - 1][1] - a[i][0])
        return
    start = 0
    for k in range(1, n + 1):
        gap_ends = k == n or (one.text[a[i + k - 1][1] : a[i + k][0]] != other.text[b[j + k - 1][1] : b[j + k][0]])
        if gap_ends:
            low, high = a[i + start][0], a[i + k - 1][1]
            yield EqualRun(first, low, second, b[j + start][0], high - low)
            start = k


def same_runs(outline: Outline) -> Iterator[EqualRun]:
    """The equal runs of an outline and one with the same content."""
    return (EqualRun(place, 0, place, 0, len(outline.provisions[place].text)) for place in outline.units)
