"""Find: for every provision of a draft, the provisions of existing instruments that its words come from.

It puts together what its neighbours find (words, rarity, stretches, sources, departures), and decides which sources are
named.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.comparison.precedents.common_runs import common_words
from app.comparison.precedents.departures import DepartureFinder
from app.comparison.precedents.instrument_search import InstrumentSearch
from app.comparison.precedents.rarity import Rarity
from app.comparison.precedents.shelf_index import index_shelf, worded_text
from app.job import Progress, SilentProgress
from app.treaty.precedents import LateDepartures, Precedent, PrecedentMap, ProvisionPrecedents

if TYPE_CHECKING:
    from app.comparison.precedents.shelf_index import ShelfIndex
    from app.comparison.precedents.sources import Source
    from app.comparison.precedents.stock_phrases import StockPhrases
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument

STEPS = 4


def find_precedents(
    draft: Draft,
    shelf: Sequence[Instrument],
    *,
    phrases: StockPhrases,
    index: ShelfIndex | None = None,
    progress: Progress | None = None,
) -> PrecedentMap:
    """The precedents of every provision of a draft, as read, among the instruments of a shelf.

    `phrases` are those of the draft's language; an instrument in another language gives nothing. `index` is the shelf
    made ready before (`index_shelf`); one of another shelf is passed over. Raises what `progress` raises, nothing else.
    """
    progress = progress or SilentProgress()
    progress.step(0, STEPS, "Reading the shelf")
    if index is None or index.shelf != _spoken(shelf, phrases) or index.phrases != phrases:
        index = index_shelf(shelf, phrases)
    if not index.shelf or draft.language != phrases.language:
        return PrecedentMap(tuple(ProvisionPrecedents(one.id, one.address) for one in draft.provisions))
    return _Search(draft, index, progress).run()


def _spoken(shelf: Sequence[Instrument], phrases: StockPhrases) -> tuple[Instrument, ...]:
    return tuple(one for one in shelf if one.text.language == phrases.language)


class _Search:
    """One search under way."""

    def __init__(self, draft: Draft, index: ShelfIndex, progress: Progress) -> None:
        self.draft, self.index, self.progress = draft, index, progress

    def run(self) -> PrecedentMap:
        """All precedents, in the order of the draft."""
        self.text = worded_text(self.draft, self.index.reader)
        self.progress.step(1, STEPS, "Looking for common words")
        self.rarity = Rarity(self.text, self.index.texts, self.index.reader)
        named = [
            InstrumentSearch(self.text, text, number, self.rarity).run() for number, text in enumerate(self.index.texts)
        ]
        self.progress.step(2, STEPS, "Comparing with the sources")
        found: list[list[Precedent]] = [[] for _ in self.text.provisions]
        for number, sources in enumerate(named):
            finder = DepartureFinder(
                (self.index.shelf[number].text, self.draft),
                (self.index.texts[number], self.text),
                self.index.phrases,
                [(source.place, place) for place, source in sources],
            )
            for place, source in sources:
                found[place].append(self._precedent(number, place, source, finder))
        order = {one.key: (one.text.date, one.key) for one in self.index.shelf}
        return PrecedentMap(
            tuple(
                ProvisionPrecedents(
                    one.id,
                    one.address,
                    tuple(sorted(precedents, key=lambda p: (-p.share, -p.words, order[p.instrument], p.provision))),
                )
                for one, precedents in zip(self.text.provisions, found, strict=True)
            )
        )

    def _precedent(self, number: int, place: int, source: Source, finder: DepartureFinder) -> Precedent:
        text, draft = self.index.texts[number], self.text
        common = common_words(source.stretches, place, draft, text)
        size = sum(draft.words[at].size for at in range(place, draft.ends[place]))
        provision = text.provisions[source.place]
        return Precedent(
            self.index.shelf[number].key,
            provision.id,
            provision.address,
            common.words,
            min(1.0, common.words / max(1, size)),
            common.runs,
            LateDepartures(partial(finder.between, source.place, place)),
        )
