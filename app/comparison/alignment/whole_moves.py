"""Joins two texts of which most words moved from the one to the other, where neither has another partner.

What moved sentence by sentence is then told as one provision that moved, with its edits inside, as a drafter would say
it. It finds no words: those of the moved runs are all that the two have in common. The raw match is as it was.

>>> held = "The keeper of the northern light shall trim the lamp at dusk and again before the night is half gone."
>>> older = draft("1. Nets dry.", "Article 2", "Lamps", f"1. {held} He rests by day.", "2. Oil is kept in the cellar.")
>>> newer = draft(
...     f"1. {held} He is paid in oil.", "2. Nets dry.", "Article 2", "Lamps", "1. Oil is kept in the cellar."
... )
>>> [change.kind.value for change in compare(older, newer).changes if change.kind.value == "move"]
['move']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.comparison.alignment.resemblances import is_much
from app.comparison.alignment.text_pairs import TextPair
from app.comparison.text.tokenized_draft import is_comparable

if TYPE_CHECKING:
    from app.comparison.alignment.align import Alignment
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.matching.sequence_match import Block
    from app.comparison.text.tokenized_draft import TokenizedDraft

_Outlines = tuple["TokenizedDraft", "TokenizedDraft"]


def whole_moves(
    outlines: _Outlines,
    strands: Sequence[TextPair],
    runs: Iterable[MovedRun],
    pairs: Iterable[tuple[int, int]],
) -> dict[tuple[int, int], list[Block]]:
    """Those of the pairs (places) that are one text elsewhere, with the words that they have in common.

    In: the strands, in which both texts must stand alone; pairs of which neither side has another partner; the runs
    between them.
    """
    alone = ({s.first for s in strands if not s.second}, {s.second for s in strands if not s.first})
    blocks: dict[tuple[int, int], list[Block]] = {(i, j): [] for i, j in pairs if (i,) in alone[0] and (j,) in alone[1]}
    for run in runs:
        if (run.first, run.second) in blocks:
            blocks[run.first, run.second] += run.blocks
    return {pair: found for pair, held in blocks.items() if _is_one(outlines, pair, found := sorted(held))}


def _is_one(outlines: _Outlines, pair: tuple[int, int], blocks: Sequence[Block]) -> bool:
    one, other = (outline.provisions[place] for outline, place in zip(outlines, pair, strict=True))
    if not is_comparable(one, other) or any(i + n > k or j + n > m for (i, j, n), (k, m, _) in pairwise(blocks)):
        return False
    sizes = (len(outline.texts[place].ids) for outline, place in zip(outlines, pair, strict=True))
    return is_much(sum(n for _, _, n in blocks), *sizes)


def join_pairs(
    alignment: Alignment,
    strands: Iterable[TextPair],
    joined: Mapping[tuple[int, int], list[Block]],
    outlines: _Outlines,
) -> tuple[Alignment, list[TextPair]]:
    """An alignment and its strands in which these texts are pairs; each stood alone."""
    halves = {half for i, j in joined for half in (((i,), ()), ((), (j,)))}
    kept = [s for s in strands if (s.first, s.second) not in halves]
    for (i, j), blocks in joined.items():
        one, other = outlines[0].texts[i].ids, outlines[1].texts[j].ids
        kept.append(TextPair((i,), (j,), (one, other), ((0, len(one)), (0, len(other))), blocks))
    return replace(alignment, units=dict(sorted({**alignment.units, **dict(joined.keys())}.items()))), kept
