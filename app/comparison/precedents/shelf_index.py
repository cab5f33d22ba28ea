"""Instruments made ready for being held against drafts: their words, by provision. It is kept between calls.

It stands on the content of the shelf and on the stock phrases alone; a draft that is read under it adds words to its
vocabulary and changes no answer.

>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.treaty.instruments import Instrument
>>> shelf = [Instrument("en", draft("1. Ships moor.")), Instrument("fr", draft("1. Paix.", language="fr"))]
>>> [one.key for one in index_shelf(shelf, StockPhrases("en")).shelf]
['en']
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.precedents.words import WordReader
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.comparison.precedents.stock_phrases import StockPhrases
    from app.comparison.precedents.words import Words
    from app.treaty.draft import Draft, Provision
    from app.treaty.instruments import Instrument

_WHOLE = (Kind.ARTICLE, Kind.PREAMBLE, Kind.ANNEX)


@dataclass(frozen=True)
class WordedText:
    """A draft or an instrument with the words of each of its provisions, by place in the document."""

    provisions: tuple[Provision, ...]
    words: tuple[Words, ...]

    @cached_property
    def parents(self) -> tuple[int, ...]:
        """Place of the provision above, -1 at the top."""
        places: dict[str, int] = {}
        parents: list[int] = []
        for place, provision in enumerate(self.provisions):
            parents.append(places.get(provision.parent, -1))
            places[provision.id] = place
        return tuple(parents)

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """For each place, the first place after all that stands under it."""
        ends = list(range(1, len(self.provisions) + 1))
        for place in range(len(self.provisions) - 1, -1, -1):
            above = self.parents[place]
            if above >= 0:
                ends[above] = max(ends[above], ends[place])
        return tuple(ends)

    @cached_property
    def divisions(self) -> tuple[int, ...]:
        """For each place, that of the article (preamble, annex) in which it stands; itself outside of any."""
        found: list[int] = []
        for place, (provision, above) in enumerate(zip(self.provisions, self.parents, strict=True)):
            inside = above >= 0 and self.provisions[found[above]].kind in _WHOLE
            if provision.kind is Kind.ARTICLE or provision.kind in HEADED or not inside:
                found.append(place)
            else:
                found.append(found[above])
        return tuple(found)

    @cached_property
    def holds_articles(self) -> tuple[bool, ...]:
        """For each place, whether articles, or other headed provisions, stand under it."""
        found = [False] * len(self.provisions)
        for place in range(len(self.provisions) - 1, -1, -1):
            above = self.parents[place]
            if above >= 0 and (found[place] or self.provisions[place].kind in HEADED):
                found[above] = True
        return tuple(found)

    def above(self, place: int) -> list[int]:
        """A place and those above it, innermost first."""
        chain = [place]
        while (place := self.parents[place]) >= 0:
            chain.append(place)
        return chain


def worded_text(draft: Draft, reader: WordReader) -> WordedText:
    """A text with the words of its provisions."""
    return WordedText(draft.provisions, tuple(reader.read(draft.provisions)))


@dataclass(frozen=True)
class ShelfIndex:
    """The instruments of one language on a shelf, ready to be searched."""

    phrases: StockPhrases
    shelf: tuple[Instrument, ...]
    texts: tuple[WordedText, ...]
    reader: WordReader = field(compare=False, repr=False)


def index_shelf(shelf: Sequence[Instrument], phrases: StockPhrases) -> ShelfIndex:
    """Make a shelf ready for drafts in the language of the phrases; instruments in another one fall out."""
    reader = WordReader(phrases)
    spoken = tuple(one for one in shelf if one.text.language == phrases.language)
    return ShelfIndex(phrases, spoken, tuple(worded_text(one.text, reader) for one in spoken), reader)
