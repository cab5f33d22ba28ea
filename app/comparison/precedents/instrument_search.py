"""Searches one instrument for the sources of all provisions of a draft, and decides which are named.

An article is searched before what stands under it: there a text that tells little by itself has the source of its
article for its own, if its words stand there.

>>> from app.comparison.precedents.rarity import RunRarity
>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.comparison.precedents.words import WordReader
>>> reader = WordReader(StockPhrases("en"))
>>> lamp = "The keeper lights seven green lamps along the northern mole."
>>> older = worded_text(draft("1. Nets dry.", f"2. {lamp}"), reader)
>>> newer = worded_text(draft(f"1. Boats wait. {lamp}"), reader)
>>> rarity = RunRarity(newer, [older], reader)
>>> for place, source in InstrumentSearch(newer, older, 0, rarity).run():
...     print(newer.provisions[place].address, "from", older.provisions[source.place].address)
Article 1 from Article 1(2)
Article 1(1) from Article 1(2)
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from app.comparison.precedents.completion import complete_stretches
from app.comparison.precedents.shared_wording import CommonStretch, stretches
from app.comparison.precedents.sources import SourceProvision, find_sources

if TYPE_CHECKING:
    from app.comparison.precedents.rarity import RunRarity
    from app.comparison.precedents.shelf_index import WordedText

_TOLD = 2.4
"""What the words of a source tell, with the part of the provision that they are, at least."""
_RATIO = 0.1
"""That part, at least."""
_EVEN = 0.35
"""How much it counts."""
_OF_ARTICLES = 0.5
"""That part of a provision that holds articles, at least."""
_PART = 4.0
"""What a source under an article tells to be named for the article as well."""
_LIKE = 0.75
"""Words of a text that stand in the source of what it stands under: it is its own…"""
_FEW = 4
"""…if there are so many."""
_CLOSE = 1.5
"""What an article has in common with an instrument before its other texts are looked for there."""


class InstrumentSearch:
    """One search under way."""

    def __init__(self, draft: WordedText, text: WordedText, number: int, rarity: RunRarity) -> None:
        """In: the draft and the instrument, its number on the shelf, and the rarity of the draft's runs there."""
        self._draft, self._text, self._rarity = draft, text, rarity
        self._found = stretches(draft, text, number, rarity)
        self._named: dict[int, list[SourceProvision]] = {}

    def run(self) -> list[tuple[int, SourceProvision]]:
        """The sources that are named, with the places of the draft, in its order."""
        draft = self._draft
        for place in range(len(draft.provisions)):
            if draft.divisions[place] == place and not draft.holds_articles[place]:
                self._complete(place)
        for place in range(len(draft.provisions)):
            self._search(place)
        for place in range(len(draft.provisions) - 1, -1, -1):
            self._take_over(place)
        return [(place, source) for place in sorted(self._named) for source in self._named[place]]

    def _below(self, place: int) -> list[CommonStretch]:
        return [one for at in range(place, self._draft.ends[place]) for one in self._found.get(at, ())]

    def _complete(self, place: int) -> None:
        """Look for the texts of an article that have no source yet in the sources of the article."""
        below = self._below(place)
        if fsum(one.told for one in below) < _CLOSE:
            return
        for source in find_sources(below, self._text)[:2]:
            top = self._text.divisions[source.place]
            inside = range(top, self._text.ends[top])
            texts = [at for at in inside if self._text.words[at].ids]
            lacking = [
                at
                for at in range(place, self._draft.ends[place])
                if self._draft.words[at].ids and not any(one.source in inside for one in self._found.get(at, ()))
            ]
            for one in complete_stretches(lacking, texts, self._draft, self._text, self._rarity):
                self._found.setdefault(one.place, []).append(one)

    def _search(self, place: int) -> None:
        below = self._below(place)
        draft, text = self._draft, self._text
        whole, end = draft.holds_articles[place], draft.ends[place]
        above = self._named.get(draft.parents[place], ()) if draft.parents[place] >= 0 else ()
        if not below or (not above and fsum(one.told for one in below) < _TOLD):
            return
        context = [range(one.place, text.ends[one.place]) for one in above]
        telling = fsum(self._rarity.whole(at) for at in range(place, end))
        size = sum(len(draft.words[at].ids) for at in range(place, end))
        for rank, source in enumerate(find_sources(below, text, whole=whole, single=end == place + 1, context=context)):
            ratio = source.told / max(telling, 0.1)
            if whole:
                holds = rank == 0 and ratio >= _OF_ARTICLES
            else:
                holds = ratio >= _RATIO and source.told * min(1.0, ratio) ** _EVEN >= _TOLD * (1 + rank)
                if not holds and rank == 0 and any(source.place in places for places in context):
                    same = sum(n for one in source.stretches for _, _, n in one.blocks)
                    holds = same >= _FEW and same >= _LIKE * size
            if holds:
                self._named.setdefault(place, []).append(source)

    def _take_over(self, place: int) -> None:
        """Name for an article also what is named for much that stands under it."""
        if self._draft.holds_articles[place]:
            return
        text = self._text
        under = [
            one.place
            for at in range(place + 1, self._draft.ends[place])
            for one in self._named.get(at, ())
            if one.told >= _PART
        ]
        if not under:
            return
        for source in find_sources(self._below(place), text):
            inside = range(source.place, text.ends[source.place])
            if any(at in inside for at in under) and all(
                one.place != source.place for one in self._named.get(place, ())
            ):
                self._named.setdefault(place, []).append(source)
