"""Finds which texts are the same one and which of their words. Nothing is made readable or named yet.

Alignment, splits and joins, words, moved sentences: what lineage needs, and what the readable changes are made from.

Every equal word counts here, also one that a reader would be shown as rewritten:

>>> from app.comparison.compare import raw_match
>>> older, newer = draft("1. The keepers of lamps."), draft("1. The owners of boats.")
>>> [older.provisions[1].text[run.older_start :][: run.length] for run in raw_match(older, newer)]
['The', 'of', '.']
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING

from app.comparison.alignment.align import Alignment, align_drafts
from app.comparison.alignment.alternatives import match_by_options
from app.comparison.alignment.moved_sentences import MovedRun, moved_runs
from app.comparison.alignment.splits import find_splits
from app.comparison.alignment.text_pairs import TextPair, pair_texts
from app.comparison.edits.bracketed_words import cut_alike
from app.comparison.edits.equal_runs import EqualRun, equal_runs, equal_tokens
from app.comparison.matching.cleanup import Weights, slide_blocks, weigh_tokens
from app.comparison.text.lexicon import COMMON, MODAL, PAUSES, SENTENCE_ENDS
from app.comparison.text.tokenizer import BRACKETS, TokenVocabulary
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.job import Progress

STEPS = 6
"""Number of steps of a whole comparison; the raw match is the first three of them."""


@dataclass(frozen=True)
class RawMatch:
    """Which texts, and which of their words, are the same ones."""

    outlines: tuple[TokenizedDraft, TokenizedDraft]
    """The outlines that came in, with words cut where the other text has brackets inside them."""
    alignment: Alignment
    strands: Sequence[TextPair]
    """All units of both sides, matched within each strand."""
    runs: Sequence[MovedRun]
    """Words that moved from one strand to another, or within one."""
    weights: Weights

    def equal(self, among: Collection[tuple[int, int]] | None = None) -> Iterator[EqualRun]:
        """The equal runs of all texts, strand by strand, then those that moved; or those `among` some pairs of places
        alone.
        """
        outlines = self.outlines
        for s in self.strands:
            if among is None:
                yield from equal_runs(s, outlines)
            elif any(pair in among for pair in product(s.first, s.second)):
                yield from (run for run in equal_runs(s, outlines) if (run.first, run.second) in among)
        for run in self.runs:
            for i, j, n in run.blocks if among is None or (run.first, run.second) in among else ():
                yield from equal_tokens(run.first, i, run.second, j, n, outlines)


def match_drafts(
    first: TokenizedDraft,
    second: TokenizedDraft,
    vocabulary: TokenVocabulary,
    pins: Mapping[int, int],
    progress: Progress,
    known: Weights | None = None,
) -> RawMatch:
    """The raw match of two outlines read with `vocabulary`; `pins` maps first places to second ones. `known` are
    weights of that vocabulary when it had fewer words.
    """
    progress.step(1, STEPS, "Pairing the provisions")
    alignment = align_drafts(first, second, pins, vocabulary.numbers_of(COMMON.union(MODAL, PAUSES, SENTENCE_ENDS)))
    progress.step(2, STEPS, "Comparing the words")
    first, second = cut_alike(first, second, alignment, vocabulary)
    weights = weigh_tokens(vocabulary.words, known)
    brackets = vocabulary.numbers_of(BRACKETS)
    strands = _strands(
        first, second, alignment, brackets, vocabulary.numbers_of(COMMON) if brackets else brackets, weights
    )
    progress.step(3, STEPS, "Looking for moved sentences")
    return RawMatch((first, second), alignment, strands, moved_runs(first, second, strands, weights.han), weights)


def _strands(
    first: TokenizedDraft,
    second: TokenizedDraft,
    alignment: Alignment,
    brackets: frozenset[int],
    common: frozenset[int],
    weights: Weights,
) -> list[TextPair]:
    """The strands of all units, matched, grown by splits and joins, alternatives matched option by option, insertions
    and deletions slid to natural borders.
    """
    places = [((i,), (j,)) for i, j in alignment.units.items()]
    taken = set(alignment.units.values())
    lone_first = [((i,), ()) for i in first.units if i not in alignment.units]
    lone_second = [((), (j,)) for j in second.units if j not in taken]
    every: list[tuple[tuple[int, ...], tuple[int, ...]]] = [*places, *lone_first, *lone_second]
    strands = find_splits(first, second, [pair_texts(first, second, p, brackets) for p in every], brackets)
    for s in strands:
        if len(s.blocks) > 1 or (s.blocks and s.blocks[0][2] < max(map(len, s.ids))):
            if brackets:
                s.blocks = match_by_options(s, (first, second), brackets, common)
            s.blocks = slide_blocks(s.blocks, s.ids[0], s.ids[1], weights)
    return strands
