"""Which words two texts have in common: stretches of one that stand in the other, with small departures between.

A stretch is a chain of equal runs in order. What stands between two runs costs by how much of it there is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import match

if TYPE_CHECKING:
    from app.comparison.matching.sequence_match import Block
    from app.comparison.precedents.rarity import Rarity
    from app.comparison.precedents.shelf_index import WordedText

_GAP = 0.2
"""What each word between two runs costs."""
_WIDEST = 5.0
"""No more words are counted between two runs."""
_LEAST = 1.0
"""What a stretch tells at least."""
_CANDIDATE = 1.2
"""What runs in common tell at least before two texts are matched word by word."""
_TOP = 5
"""Texts of one instrument that are matched with one of a draft."""


@dataclass(frozen=True, slots=True)
class Stretch:
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


def stretches(draft: WordedText, text: WordedText, number: int, rarity: Rarity) -> dict[int, list[Stretch]]:
    """All stretches of the draft that stand in one instrument (the one with this number on the shelf), by place."""
    found: dict[int, list[Stretch]] = {}
    where = rarity.places[number]
    for place, grams in enumerate(rarity.grams):
        tallies: dict[int, float] = {}
        for gram in dict.fromkeys(grams):
            value = rarity.values.get(gram, 0.0)
            if value > 0.1:
                for source in where.get(gram, ()):
                    tallies[source] = tallies.get(source, 0.0) + value
        best = sorted(((told, -source) for source, told in tallies.items() if told >= _CANDIDATE), reverse=True)[:_TOP]
        for _, source in best:
            found.setdefault(place, []).extend(_chained(place, -source, draft, text, rarity))
    return found


def _chained(place: int, source: int, draft: WordedText, text: WordedText, rarity: Rarity) -> list[Stretch]:
    """The stretches of two texts: the chains of runs that tell most."""
    blocks = match(draft.words[place].ids, text.words[source].ids)
    return chain_blocks(place, source, blocks, rarity)


def chain_blocks(place: int, source: int, blocks: Sequence[Block], rarity: Rarity) -> list[Stretch]:
    """Cut a match into stretches, each from its first telling run to its last."""
    found: list[Stretch] = []
    first = 0
    while first < len(blocks):
        told = best = 0.0
        last = first - 1
        begun = first
        for k in range(first, len(blocks)):
            i, j, n = blocks[k]
            if k > begun:
                before = blocks[k - 1]
                gap = max(i - before[0] - before[2], j - before[1] - before[2])
                told -= _GAP * min(gap, _WIDEST)
            if told <= 0.0:
                if last >= begun:
                    break
                told, begun = 0.0, k
            told += rarity.told(place, i, n)
            if told > best:
                best, last = told, k
        if last < begun:
            break
        if best >= _LEAST:
            found.append(Stretch(place, source, tuple(blocks[begun : last + 1]), best))
        first = last + 1
    return found
