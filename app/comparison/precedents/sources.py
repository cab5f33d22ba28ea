"""From which provisions of one instrument the words of a provision of a draft come.

The source of an article is an article if its words come from several of its paragraphs, else the smallest provision
that has nearly all of them. What is left is asked again: an article may be made of two.

>>> from app.comparison.precedents.rarity import RunRarity
>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.comparison.precedents.words import WordReader
>>> reader = WordReader(StockPhrases("en"))
>>> lamp = "The keeper lights seven green lamps along the northern mole."
>>> older = worded_text(draft("1. Nets dry.", f"2. {lamp}"), reader)
>>> newer = worded_text(draft(f"1. Boats wait. {lamp}"), reader)
>>> rarity = RunRarity(newer, [older], reader)
>>> from app.comparison.precedents.shared_wording import stretches
>>> [older.provisions[one.place].address for one in find_sources(stretches(newer, older, 0, rarity)[1], older)]
['Article 1(2)']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.comparison.precedents.shared_wording import CommonStretch
    from app.comparison.precedents.shelf_index import WordedText

_NEARLY_ALL = 0.85
"""Share of what a provision has of a text that one under it must have to be named in its place…"""
_OF_ONE = 0.7
"""…of the source of a text under which no other stands."""
_SAME = 0.6
"""Share of a provision of an instrument that stands in the draft: it is named itself, and one under it…"""
_ALL = 0.97
"""…only if it has so much of its words."""
_NEAR = 1.2
"""Times what a stretch tells that stands under the source of what its provision stands under."""
_WORD = 0.02
"""What each word adds to a stretch: of two that tell the same, the one with more words is taken."""
_MOST = 3
"""Sources of one provision in one instrument."""


@dataclass(frozen=True, slots=True)
class SourceProvision:
    """A provision of an instrument that has words of a provision of a draft."""

    place: int
    stretches: tuple[CommonStretch, ...]
    told: float
    """What these words tell together."""


def find_sources(
    found: Sequence[CommonStretch],
    text: WordedText,
    *,
    whole: bool = False,
    single: bool = False,
    context: Sequence[range] = (),
) -> list[SourceProvision]:
    """The sources of the stretches of a provision in one instrument, the most telling first.

    With `whole` the provision holds articles, and so may its source; a `single` one has nothing under it. `context` are
    the sources of what it stands under: of two that tell nearly the same, the one in it is taken.
    """
    sources: list[SourceProvision] = []
    left = list(found)
    while left and len(sources) < _MOST:
        weighed = _weighed(left, text, context)
        tops = [place for place in weighed if whole or not text.holds_articles[place]]
        if not tops:
            break
        top = max(tops, key=lambda place: (weighed[place].told, -place))
        source = _smallest(top, weighed, text, _OF_ONE if single else _NEARLY_ALL)
        sources.append(source)
        taken = _spans(source.stretches)
        left = [one for one in left if not _within(one, taken)]
    return sources


def _weighed(found: Sequence[CommonStretch], text: WordedText, context: Sequence[range]) -> dict[int, SourceProvision]:
    """What each provision of an instrument has of some stretches, with all that stands under it."""
    under: dict[int, list[CommonStretch]] = {}
    near = {one.source: any(one.source in places for places in context) for one in found}
    told = {
        id(one): (one.told + _WORD * sum([n for _, _, n in one.blocks])) * (_NEAR if near[one.source] else 1.0)
        for one in found
    }
    for stretch in sorted(found, key=lambda one: (-told[id(one)], one.source, one.place, one.start)):
        for place in text.above(stretch.source):
            under.setdefault(place, []).append(stretch)
    weighed: dict[int, SourceProvision] = {}
    for place, stretches in under.items():
        chosen = _apart(stretches)
        weighed[place] = SourceProvision(place, tuple(chosen), fsum(told[id(one)] for one in chosen))
    return weighed


def _apart(found: Iterable[CommonStretch]) -> list[CommonStretch]:
    """Those of some stretches, the most telling first, that take no word of the draft twice."""
    taken: dict[int, list[tuple[int, int]]] = {}
    chosen: list[CommonStretch] = []
    for one in found:
        if not _within(one, taken):
            taken.setdefault(one.place, []).append((one.start, one.end))
            chosen.append(one)
    return chosen


def _spans(stretches: Iterable[CommonStretch]) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = {}
    for one in stretches:
        spans.setdefault(one.place, []).append((one.start, one.end))
    return spans


def _within(one: CommonStretch, taken: Mapping[int, Sequence[tuple[int, int]]]) -> bool:
    """Whether a word of a stretch is taken."""
    return any(one.end > low and one.start < high for low, high in taken.get(one.place, ()))


def _smallest(top: int, weighed: Mapping[int, SourceProvision], text: WordedText, share: float) -> SourceProvision:
    """The smallest provision at or under one that has nearly all of its words."""
    best, least = weighed[top], share * weighed[top].told
    every = {one.place for one in best.stretches}
    while True:
        whole = _is_whole(best, text)
        fit = [
            one
            for place, one in weighed.items()
            if text.parents[place] == best.place
            and one.told >= (_ALL * best.told if whole else least)
            and (not whole or every == {stretch.place for stretch in one.stretches})
        ]
        if not fit:
            return best
        best = max(fit, key=lambda one: (one.told, -one.place))


def _is_whole(source: SourceProvision, text: WordedText) -> bool:
    """Whether most words of a provision of an instrument, with all under it, stand in the draft."""
    words = sum(len(text.words[at].ids) for at in range(source.place, text.ends[source.place]))
    taken: dict[int, list[tuple[int, int]]] = {}
    for one in source.stretches:
        taken.setdefault(one.source, []).extend((j, j + n) for _, j, n in one.blocks)
    return sum(map(_covered, taken.values())) >= _SAME * words


def _covered(spans: list[tuple[int, int]]) -> int:
    """How many words some spans have together."""
    covered = reach = 0
    for low, high in sorted(spans):
        covered += max(0, high - max(low, reach))
        reach = max(reach, high)
    return covered
