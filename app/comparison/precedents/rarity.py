"""How telling runs of words are: by how many articles of a draft or of an instrument have them. Stock tells nothing.

A run counts by the text that has it most often, not by all texts together: an instrument that stands on the shelf twice
makes none of its words common.

>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import StockPhrases
>>> from app.comparison.precedents.words import WordReader
>>> reader = WordReader(StockPhrases("en"))
>>> lamp = "The keeper lights seven green lamps along the northern mole."
>>> older = worded_text(draft("1. Nets dry.", f"2. {lamp}"), reader)
>>> newer = worded_text(draft(f"1. Boats wait. {lamp}"), reader)
>>> rarity = RunRarity(newer, [older], reader)
>>> [round(rarity.told(1, start, 4), 2) for start in (2, 6)]
[1.77, 1.77]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from math import fsum
from typing import TYPE_CHECKING

from app.comparison.precedents.words import CITING, WEIGHTS

if TYPE_CHECKING:
    from app.comparison.precedents.shelf_index import WordedText
    from app.comparison.precedents.words import WordReader

Gram = tuple[int, ...]

_RARITY = (0.0, 1.0, 0.8, 0.6, 0.45, 0.35, 0.28, 0.22, 0.16, 0.1)
"""How much a run tells that stands in so many articles of one text; nothing from the next one on."""
_ALL = b"\1\1\1\1\1"
_MANY = 60
"""Places of a draft from which a run is not even looked for."""
_WORDS, _SIGNS = 3, 5
"""Words of a run, and Chinese characters of one."""


class RunRarity:
    """The runs of the words of a draft: where each stands on the shelf, and what it tells."""

    def __init__(self, draft: WordedText, texts: Sequence[WordedText], reader: WordReader) -> None:
        self.length = _SIGNS if reader.phrases.language == "zh" else _WORDS
        self.grams = [list(self._grams(words.ids)) for words in draft.words]
        stock = _by_first(reader)
        passed = {gram for phrases in stock.values() for phrase in phrases for gram in self._grams(phrase)}
        self.mine = {
            gram: places
            for gram, places in _counted(enumerate(self.grams)).items()
            if len(places) < _MANY and gram not in passed
        }
        """In which places of the draft each run stands."""
        counts = _divided(self.mine, draft.divisions)
        wanted = counts.__contains__
        self.places: list[dict[Gram, list[int]]] = []
        """For each text, in which places each run stands."""
        for text in texts:
            found = _counted(
                (place, filter(wanted, self._grams(words.ids))) for place, words in enumerate(text.words) if words.ids
            )
            self.places.append(found)
            for gram, number in _divided(found, text.divisions).items():
                if number > counts[gram]:
                    counts[gram] = number
        weights = [WEIGHTS[sort] / self.length for sort in reader.sorts]
        self.values: dict[Gram, float] = {
            gram: _RARITY[number] * fsum([weights[word] for word in gram])
            for gram, number in counts.items()
            if number < len(_RARITY)
        }
        """What each run tells, from 0 to 1; without those that tell nothing."""
        self.sums = [
            list(accumulate(self._told_by(grams, words.ids, stock), initial=0.0))
            for grams, words in zip(self.grams, draft.words, strict=True)
        ]
        """For each place of the draft, what its runs up to each word tell together."""

    def _told_by(self, grams: Sequence[Gram], ids: Sequence[int], stock: Mapping[int, Sequence[Gram]]) -> list[float]:
        """What each run of a text tells; nothing where all its words stand in stock phrases."""
        values = [self.values.get(gram, 0.0) for gram in grams]
        covered = bytearray(len(ids))
        for k, word in enumerate(ids):
            for phrase in stock.get(word, ()):
                if ids[k : k + len(phrase)] == phrase:
                    covered[k : k + len(phrase)] = b"\1" * len(phrase)
        at = covered.find(_ALL[: self.length])
        while at >= 0:
            values[at] = 0.0
            at = covered.find(_ALL[: self.length], at + 1)
        return values

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


def _by_first(reader: WordReader) -> dict[int, list[Gram]]:
    """The stock phrases by their first word, without what is passed over."""
    found: dict[int, list[Gram]] = {}
    for numbers in reader.numbers(reader.phrases.phrases):
        phrase = tuple(number for number in numbers if reader.sorts[number] > CITING)
        if len(phrase) > 1:
            found.setdefault(phrase[0], []).append(phrase)
    return found


def _counted(texts: Iterable[tuple[int, Iterable[Gram]]]) -> dict[Gram, list[int]]:
    """The places of each run, each once, from the runs of each place."""
    found: dict[Gram, list[int]] = {}
    for place, grams in texts:
        for gram in grams:
            places = found.get(gram)
            if places is None:
                found[gram] = [place]
            elif places[-1] != place:
                places.append(place)
    return found


def _divided(places: dict[Gram, list[int]], divisions: Sequence[int]) -> dict[Gram, int]:
    """In how many articles each run stands."""
    return {
        gram: 1 if len(found) == 1 else len({divisions[place] for place in found}) for gram, found in places.items()
    }
