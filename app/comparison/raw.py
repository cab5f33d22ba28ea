"""Raw: the pairs of texts and which of their words are the same, before anything is made readable or named.

Alignment, splits and joins, words, moved sentences: what lineage needs, and what the readable changes are made from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.alignment import Aligned, aligned
from app.comparison.equal import EqualRun, equal_runs, equal_tokens
from app.comparison.readable import Weights, slid, weighed
from app.comparison.residual import MovedRun, moved_runs
from app.comparison.splits import grown
from app.comparison.strands import Strand, strand
from app.comparison.tokens import BRACKETS, Vocabulary, is_han

if TYPE_CHECKING:
    from app.comparison.outline import Outline
    from app.job import Progress

STEPS = 6
"""Number of steps of a whole comparison; the raw match is the first three of them."""


@dataclass(frozen=True)
class RawMatch:
    """Which texts, and which of their words, are the same ones."""

    alignment: Aligned
    strands: Sequence[Strand]
    """All units of both sides, matched within each strand."""
    runs: Sequence[MovedRun]
    """Words that moved from one strand to another, or within one."""
    weights: Weights
    han: frozenset[int]
    """The numbers of the tokens that are Chinese characters."""

    def equal(self, outlines: tuple[Outline, Outline]) -> Iterator[EqualRun]:
        """The equal runs of all texts, strand by strand, then those that moved."""
        for s in self.strands:
            yield from equal_runs(s, outlines)
        for run in self.runs:
            for i, j, n in run.blocks:
                yield from equal_tokens(run.first, i, run.second, j, n, outlines)


def raw_matched(
    first: Outline, second: Outline, vocabulary: Vocabulary, pins: Mapping[int, int], progress: Progress
) -> RawMatch:
    """The raw match of two outlines read with `vocabulary`; `pins` maps first places to second ones."""
    progress.step(1, STEPS, "aligning provisions")
    words = vocabulary.words
    alignment = aligned(first, second, pins)
    progress.step(2, STEPS, "comparing words")
    weights = weighed(words)
    strands = _strands(first, second, alignment, vocabulary.numbers_of(BRACKETS), weights)
    progress.step(3, STEPS, "looking for moved sentences")
    han = frozenset(k for k, word in enumerate(words) if is_han(word))
    return RawMatch(alignment, strands, moved_runs(first, second, strands, han), weights, han)


def _strands(
    first: Outline, second: Outline, alignment: Aligned, brackets: frozenset[int], weights: Weights
) -> list[Strand]:
    """The strands of all units, matched, grown by splits and joins, their insertions and deletions slid to natural
    borders.
    """
    places = [((i,), (j,)) for i, j in alignment.units.items()]
    taken = set(alignment.units.values())
    lone_first = [((i,), ()) for i in first.units if i not in alignment.units]
    lone_second = [((), (j,)) for j in second.units if j not in taken]
    every: list[tuple[tuple[int, ...], tuple[int, ...]]] = [*places, *lone_first, *lone_second]
    strands = grown(first, second, [strand(first, second, p, brackets) for p in every], brackets)
    for s in strands:
        if len(s.blocks) > 1 or (s.blocks and s.blocks[0][2] < max(map(len, s.ids))):
            s.blocks = slid(s.blocks, s.ids[0], s.ids[1], weights)
    return strands
