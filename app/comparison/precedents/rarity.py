"""How telling runs of words are: by how many articles of a draft or of an instrument have them. Stock tells nothing.

A run counts by the text that has it most often, not by all texts together: an instrument that stands on the shelf twice
makes none of its words common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from app.comparison.precedents.words import WEIGHTS

if TYPE_CHECKING:
    from app.comparison.precedents.shelf_index import WordedText
    from app.comparison.precedents.words import WordReader

Gram = tuple[int, ...]

_RARITY = (0.0, 1.0, 0.8, 0.6, 0.45, 0.35, 0.28, 0.22, 0.16, 0.1)
"""How much a run tells that stands in so many articles of one text; nothing from the next one on."""
_WORDS, _SIGNS = 3, 5
"""Words of a run, and Chinese characters of one."""


class Rarity:
    """The runs of the words of a draft: where each stands on the shelf, and what it tells."""

    def __init__(self, draft: WordedText, texts: Sequence[WordedText], reader: WordReader) -> None:
        self.length = _SIGNS if reader.phrases.language == "zh" else _WORDS
        self.grams = [list(self._grams(words.ids)) for words in draft.words]
        mine = _counted((place, gram) for place, grams in enumerate(self.grams) for gram in grams)
        counts = _divided(mine, draft.divisions)
        wanted = counts.keys()
        self.places: list[dict[Gram, list[int]]] = []
        """For each text, in which places each run stands."""
        for text in texts:
            found = _counted(
                (place, gram)
                for place, words in enumerate(text.words)
                for gram in filter(wanted.__contains__, self._grams(words.ids))
            )
            self.places.append(found)
            for gram, number in _divided(found, text.divisions).items():
                if number > counts[gram]:
                    counts[gram] = number
        stock = {gram for phrase in reader.numbers(reader.phrases.phrases) for gram in self._grams(phrase)}
        sorts = reader.sorts
        weights = WEIGHTS
        length = self.length
        self.values: dict[Gram, float] = {
            gram: _RARITY[number] * sum(weights[sorts[word]] for word in gram) / length
            for gram, number in counts.items()
            if number < len(_RARITY) and gram not in stock
        }
        """What each run tells, from 0 to 1; without those that tell nothing."""
        self.sums = [
            list(accumulate((self.values.get(gram, 0.0) for gram in grams), initial=0.0)) for grams in self.grams
        ]
        """For each place of the draft, what its runs up to each word tell together."""

    def told(self, place: int, start: int, length: int) -> float:
        """What a run of so many words of a text of the draft tells."""
        if length < self.length:
            return 0.0
        sums = self.sums[place]
        return sums[start + length - self.length + 1] - sums[start]

    def whole(self, place: int) -> float:
        """What all words of a text of the draft tell."""
        return self.sums[place][-1]

    def _grams(self, ids: Sequence[int]) -> Iterator[Gram]:
        return zip(*(ids[k:] for k in range(self.length)), strict=False)


def _counted(grams: Iterator[tuple[int, Gram]]) -> dict[Gram, list[int]]:
    """The places of each run, each once."""
    found: dict[Gram, list[int]] = {}
    for place, gram in grams:
        places = found.setdefault(gram, [])
        if not places or places[-1] != place:
            places.append(place)
    return found


def _divided(places: dict[Gram, list[int]], divisions: Sequence[int]) -> dict[Gram, int]:
    """In how many articles each run stands."""
    return {
        gram: 1 if len(found) == 1 else len({divisions[place] for place in found}) for gram, found in places.items()
    }
