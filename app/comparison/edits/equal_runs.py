"""Gives the raw match as runs of equal characters. What differs between matched words is told too.

What moved is told like what stayed; whether an edit is readable is not asked here.

>>> older, newer = draft("1. Ships moor by day."), draft("1. Ships  moor, by day.")
>>> [run.length for run in compare(older, newer).equal]
[10, 7]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.comparison.alignment.text_pairs import TextPair
    from app.comparison.matching.sequence_match import Block
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import Tokens


class EqualRun(NamedTuple):
    """`length` equal code points of two texts."""

    first: int
    first_start: int
    second: int
    second_start: int
    length: int

    def mirrored(self) -> EqualRun:
        """The same seen from the other side."""
        return EqualRun(self.second, self.second_start, self.first, self.first_start, self.length)


def unit_blocks(strand: TextPair, block: Block) -> Iterator[tuple[int, int, int, int, int]]:
    """A block cut at the borders of units: (first place, token, second place, token, length)."""
    i, j, n = block
    while n:
        first, a = strand.locate(0, i)
        second, b = strand.locate(1, j)
        length = min(n, _left(strand, 0, i), _left(strand, 1, j))
        yield first, a, second, b, length
        i, j, n = i + length, j + length, n - length


def _left(strand: TextPair, side: int, token: int) -> int:
    """Number of tokens from here to the end of the unit."""
    return next(stop for stop in strand.starts[side][1:] if stop > token) - token


def equal_runs(strand: TextPair, outlines: tuple[TokenizedDraft, TokenizedDraft]) -> Iterator[EqualRun]:
    """The equal runs of the raw match of a strand of texts."""
    if len(strand.first) == len(strand.second) == 1:
        first, second = strand.first[0], strand.second[0]
        for i, j, n in strand.blocks:
            yield from equal_tokens(first, i, second, j, n, outlines)
        return
    for block in strand.blocks:
        for first, i, second, j, n in unit_blocks(strand, block):
            yield from equal_tokens(first, i, second, j, n, outlines)


def equal_tokens(
    first: int, i: int, second: int, j: int, n: int, outlines: tuple[TokenizedDraft, TokenizedDraft]
) -> Sequence[EqualRun]:
    """`n` matched tokens as runs of equal characters, cut where their spelling or the white space between differs."""
    one, other = outlines[0].texts[first], outlines[1].texts[second]
    if n == len(one.ids) and one.text == other.text:
        return (EqualRun(first, 0, second, 0, len(one.text)),)
    low, far, end = one.starts[i], other.starts[j], one.ends[i + n - 1]
    if one.text[low:end] == other.text[far : other.ends[j + n - 1]]:
        return (EqualRun(first, low, second, far, end - low),)
    return [
        EqualRun(first, s.first[0], second, s.second[0], s.first[1] - s.first[0])
        for s in stretches(one, i, other, j, n)
        if s.nature == "equal"
    ]


class MatchedStretch(NamedTuple):
    """A part of matched tokens, as code points of both texts. `nature`: "equal"; "words" that are spelled differently;
    "space" that differs.
    """

    nature: str
    first: tuple[int, int]
    second: tuple[int, int]
    tokens: int


def stretches(one: Tokens, i: int, other: Tokens, j: int, n: int) -> list[MatchedStretch]:
    """`n` matched tokens (from token i of one text and j of the other) as stretches, in order.

    Words spelled differently that follow each other are one stretch, with whatever space is between them.
    """
    starts, ends, begins, stops = one.starts, one.ends, other.starts, other.ends
    text, there = one.text, other.text
    low, far = starts[i], begins[j]
    if text[low : ends[i + n - 1]] == there[far : stops[j + n - 1]]:
        return [MatchedStretch("equal", (low, ends[i + n - 1]), (far, stops[j + n - 1]), n)]
    found: list[MatchedStretch] = []
    start, nature = 0, ""
    for k in range(n + 1):
        now = gap = ""
        if k < n:
            low, far = starts[i + k], begins[j + k]
            now = "equal" if text[low : ends[i + k]] == there[far : stops[j + k]] else "words"
            if k and text[ends[i + k - 1] : low] != there[stops[j + k - 1] : far]:
                gap = "space"
        if k and (now != nature or (gap and now == "equal")):
            done = ((starts[i + start], ends[i + k - 1]), (begins[j + start], stops[j + k - 1]))
            found.append(MatchedStretch(nature, *done, k - start))
            start = k
            if gap:
                found.append(MatchedStretch("space", (ends[i + k - 1], low), (stops[j + k - 1], far), 0))
        nature = now
    return found


def same_runs(outline: TokenizedDraft) -> Iterator[EqualRun]:
    """The equal runs of an outline and one with the same content."""
    return (EqualRun(place, 0, place, 0, len(outline.provisions[place].text)) for place in outline.units)
