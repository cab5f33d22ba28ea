"""Finds stretches of one text that stand in another, with small departures between.

A stretch is a chain of equal runs in order. What stands between two runs costs by how much of it there is.

>>> from app.comparison.precedents.rarity import RunRarity
>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.comparison.precedents.words import WordReader
>>> reader = WordReader(StockPhrases("en"))
>>> lamp = "The keeper lights seven green lamps along the northern mole."
>>> older = worded_text(draft("1. Nets dry.", f"2. {lamp}"), reader)
>>> newer = worded_text(draft(f"1. Boats wait. {lamp}"), reader)
>>> rarity = RunRarity(newer, [older], reader)
>>> [(one.place, one.source, one.blocks) for one in stretches(newer, older, 0, rarity)[1]]
[(1, 2, ((2, 0, 10),))]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import match

if TYPE_CHECKING:
    from app.comparison.matching.sequence_match import Block
    from app.comparison.precedents.rarity import RunRarity
    from app.comparison.precedents.shelf_index import WordedText

_GAP = 0.2
"""What each word between two runs costs."""
_WIDEST = 5.0
"""No more words are counted between two runs."""
_BESIDE = {1: 0, 2: 4}
"""Words between a stretch and a run beside it that is taken along, by the words of the run…"""
_FARTHEST = 8
"""…and of any longer one."""
_LEAST = 1.0
"""What a stretch tells at least."""
_TELLING = 0.1
"""What a run tells at least for two texts to be tried because of it."""
_CANDIDATE = 1.2
"""What runs in common tell at least before two texts are matched word by word."""
_TOP = 5
"""Texts of one instrument that are matched with one of a draft."""


@dataclass(frozen=True, slots=True)
class CommonStretch:
    """A stretch of a text of a draft that stands in a text of an instrument; places, and blocks in their words."""

    place: int
    source: int
    blocks: tuple[Block, ...]
    told: float
    """What its words tell, less what stands between them."""

    @property
    def start(self) -> int:
        """Its first word."""
        return self.blocks[0][0]

    @property
    def end(self) -> int:
        """The word behind its last one."""
        start, _, length = self.blocks[-1]
        return start + length


def stretches(draft: WordedText, text: WordedText, number: int, rarity: RunRarity) -> dict[int, list[CommonStretch]]:
    """All stretches of the draft that stand in one instrument (the one with this number on the shelf), by place."""
    tallies: dict[int, dict[int, float]] = {}
    for gram, sources in rarity.places[number].items():
        value = rarity.values.get(gram, 0.0)
        if value > _TELLING:
            for place in rarity.mine[gram]:
                told = tallies.setdefault(place, {})
                for source in sources:
                    told[source] = told.get(source, 0.0) + value
    found: dict[int, list[CommonStretch]] = {}
    for place in sorted(tallies):
        best = sorted((-told, source) for source, told in tallies[place].items() if told >= _CANDIDATE)[:_TOP]
        stretched = [one for _, source in best for one in _chained(place, source, draft, text, rarity)]
        if stretched:
            found[place] = stretched
    return found


def _chained(place: int, source: int, draft: WordedText, text: WordedText, rarity: RunRarity) -> list[CommonStretch]:
    """The stretches of two texts: the chains of runs that tell most."""
    blocks = match(draft.words[place].ids, text.words[source].ids)
    found: list[CommonStretch] = []
    first = 0
    while first < len(blocks):
        low, high, told = _chain(place, blocks, first, rarity)
        if high < low:
            break
        if told >= _LEAST:
            low, after = _widened(blocks, first, low, high)
            found.append(CommonStretch(place, source, tuple(blocks[low : after + 1]), told))
            high = after
        first = high + 1
    return found


def _chain(place: int, blocks: Sequence[Block], first: int, rarity: RunRarity) -> tuple[int, int, float]:
    """The first chain of blocks from one on: from its first telling run to its last, and what they tell; the last one
    stands before the first where there is none.
    """
    told = best = 0.0
    begun, last = first, first - 1
    for k in range(first, len(blocks)):
        if k > begun:
            told -= _GAP * min(gap_before(blocks, k), _WIDEST)
        if told <= 0.0:
            if last >= begun:
                break
            told, begun = 0.0, k
        told += rarity.told(place, blocks[k][0], blocks[k][2])
        if told > best:
            best, last = told, k
    return begun, last, best


def _widened(blocks: Sequence[Block], first: int, low: int, high: int) -> tuple[int, int]:
    """A chain with the runs beside it that tell nothing, and hardly anything stands between."""
    while low > first and gap_before(blocks, low) <= _BESIDE.get(blocks[low - 1][2], _FARTHEST):
        low -= 1
    while high + 1 < len(blocks) and gap_before(blocks, high + 1) <= _BESIDE.get(blocks[high + 1][2], _FARTHEST):
        high += 1
    return low, high


def gap_before(blocks: Sequence[Block], k: int) -> int:
    """How many words stand between a block and the one before it, on the side that has more."""
    (i, j, _), (a, b, n) = blocks[k], blocks[k - 1]
    return max(i - a, j - b) - n
