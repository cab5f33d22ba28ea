"""Adds to the stretches of an article those of texts that tell little, beside others of one source.

>>> from app.comparison.precedents.rarity import RunRarity
>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.comparison.precedents.words import WordReader
>>> reader = WordReader(StockPhrases("en"))
>>> lamp = "The keeper lights seven green lamps along the northern mole."
>>> older = worded_text(draft("1. Nets dry.", f"2. {lamp}"), reader)
>>> newer = worded_text(draft(f"1. Boats wait. {lamp}"), reader)
>>> rarity = RunRarity(newer, [older], reader)
>>> [(one.place, one.source) for one in complete_stretches([1], [1, 2], newer, older, rarity)]
[(1, 2)]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import match
from app.comparison.precedents.shared_wording import CommonStretch

if TYPE_CHECKING:
    from app.comparison.precedents.rarity import RunRarity
    from app.comparison.precedents.shelf_index import WordedText

_ALIKE = 0.6
"""Share of the words of such a text that stand in one of the source, in runs of at least two."""
_WORD = 0.05
"""What each of its words is held to tell."""


def complete_stretches(
    places: Sequence[int], sources: Sequence[int], draft: WordedText, text: WordedText, rarity: RunRarity
) -> list[CommonStretch]:
    """Stretches of texts of a draft (`places`) that stand in texts of a source (`sources`), the best of each."""
    found: list[CommonStretch] = []
    for place in places:
        every = list(_candidates(place, sources, draft, text, rarity))
        if every:
            found.append(max(every, key=lambda one: (one.told, -one.source)))
    return found


def _candidates(
    place: int, sources: Sequence[int], draft: WordedText, text: WordedText, rarity: RunRarity
) -> Iterator[CommonStretch]:
    """The texts of a source in which most words of a text of a draft stand."""
    mine = draft.words[place].ids
    distinct = set(mine)
    for source in sources:
        theirs = text.words[source].ids
        if len(distinct.intersection(theirs)) < _ALIKE * len(distinct):
            continue
        blocks = tuple(block for block in match(mine, theirs) if block[2] > 1 or len(mine) == 1)
        same = sum(n for _, _, n in blocks)
        if same >= _ALIKE * len(mine):
            yield CommonStretch(
                place, source, blocks, fsum(rarity.told(place, i, n) for i, _, n in blocks) + _WORD * same
            )
