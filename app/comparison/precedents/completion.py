"""Adds to the stretches of an article those of texts that tell too little by themselves, and stand beside others of the
same source.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import match
from app.comparison.precedents.shared_wording import Stretch

if TYPE_CHECKING:
    from app.comparison.precedents.rarity import Rarity
    from app.comparison.precedents.shelf_index import WordedText

_ALIKE = 0.6
"""Share of the words of such a text that stand in one of the source, in runs of at least two."""
_WORD = 0.05
"""What each of its words is held to tell."""


def completed(
    places: Sequence[int], sources: Sequence[int], draft: WordedText, text: WordedText, rarity: Rarity
) -> list[Stretch]:
    """Stretches of texts of a draft (`places`) that stand in texts of a source (`sources`), the best of each."""
    found: list[Stretch] = []
    for place in places:
        every = list(_candidates(place, sources, draft, text, rarity))
        if every:
            found.append(max(every, key=lambda one: (one.told, -one.source)))
    return found


def _candidates(
    place: int, sources: Sequence[int], draft: WordedText, text: WordedText, rarity: Rarity
) -> Iterator[Stretch]:
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
            yield Stretch(place, source, blocks, sum(rarity.told(place, i, n) for i, _, n in blocks) + _WORD * same)
