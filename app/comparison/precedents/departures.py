"""A provision of a draft is compared with its source, with all that stands under them.

The source is the older text. Numbers of provisions, numbers inside citations and the name that each instrument has for
itself differ in every text that was taken over: these departures are told, and are none of substance.

>>> from app.comparison.precedents.shelf_index import worded_text
>>> from app.comparison.precedents.stock_phrases import phrases_from
>>> from app.comparison.precedents.words import WordReader
>>> phrases = phrases_from({"code": "en", "own": ["this Treaty", "this Pact"]})
>>> texts = draft("1. Ships moor under this Treaty."), draft("1. Boats moor under this Pact.")
>>> worded = tuple(worded_text(one, WordReader(phrases)) for one in texts)
>>> for change in DepartureFinder(texts, worded, phrases, [(1, 1)]).between(1, 1):
...     print(change.id, change.older.text, change.newer.text, change.weight.value)
d1 Ships Boats substantive
d2 Treaty Pact consequential
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.comparison.precedents.stock_phrases import fold_phrase
from app.comparison.text.tokenizer import is_han
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.precedents.shelf_index import WordedText
    from app.comparison.precedents.stock_phrases import Phrase, StockPhrases
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft


class DepartureFinder:
    """Compares provisions of one instrument with provisions of a draft.

    What the comparison of two that are named says of two under them is taken from it: from the outermost that keeps
    them apart from the rest.
    """

    def __init__(
        self,
        texts: tuple[Draft, Draft],
        worded: tuple[WordedText, WordedText],
        phrases: StockPhrases,
        named: Collection[tuple[int, int]],
    ) -> None:
        """In: the instrument and the draft, the same with their words, and the places that are named, as pairs."""
        self._texts, self._worded = texts, worded
        self._passed = phrases.citing | phrases.beside | {word for phrase in phrases.own for word in phrase}
        self._nouns = frozenset(phrase[-1] for phrase in phrases.own)
        self._named = frozenset(named)
        self._made: dict[tuple[int, int], Comparison] = {}

    def between(self, source: int, place: int) -> tuple[Change, ...]:
        """The changes from a provision of the instrument to one of the draft, by their places, "d1" the first."""
        changes = self._inside(source, place)
        ids = {one.id: f"d{number}" for number, one in enumerate(changes, 1)}
        return tuple(
            replace(one, id=ids[one.id], weight=self._weight(one), within=ids.get(one.within or ""), group=None)
            for one in changes
        )

    def _inside(self, source: int, place: int) -> Sequence[Change]:
        """The changes of the first comparison, from the outermost, in which the two are a pair and nothing leads out of
        them.
        """
        ids = [text.provisions[at].id for text, at in zip(self._worded, (source, place), strict=True)]
        for over in reversed(self._worded[1].above(place)[1:]):
            for above in reversed(self._worded[0].above(source)):
                if (above, over) in self._named:
                    made = self._compared(above, over)
                    if self._closed(made, source, place, ids[0], ids[1]):
                        return self._of(made, source, place)
        return self._compared(source, place).changes

    def _compared(self, source: int, place: int) -> Comparison:
        made = self._made.get((source, place))
        if made is None:
            made = self._made[source, place] = compare(self._part(0, source), self._part(1, place))
        return made

    def _closed(self, made: Comparison, source: int, place: int, older: str, newer: str) -> bool:
        if not any(pair.older == older and pair.newer == newer for pair in made.pairs):
            return False
        sides = (self._ids(0, source), self._ids(1, place))
        return all((pair.older in sides[0]) == (pair.newer in sides[1]) for pair in made.pairs) and all(
            one.older is None
            or one.newer is None
            or (one.older.provision in sides[0]) == (one.newer.provision in sides[1])
            for one in made.changes
        )

    def _of(self, made: Comparison, source: int, place: int) -> list[Change]:
        """The changes of a comparison under two of its provisions. That these two moved within it is none of theirs."""
        older, newer = self._ids(0, source), self._ids(1, place)
        roots = (self._worded[0].provisions[source].id, self._worded[1].provisions[place].id)
        return [
            one
            for one in made.changes
            if (
                (one.older is not None and one.older.provision in older) or (one.newer and one.newer.provision in newer)
            )
            and not (one.kind is ChangeKind.MOVE and _ends(one) == roots)
        ]

    def _ids(self, side: int, place: int) -> frozenset[str]:
        text = self._worded[side]
        return frozenset(one.id for one in text.provisions[place : text.ends[place]])

    def _part(self, side: int, place: int) -> Draft:
        """A text that is nothing but a provision and what stands under it."""
        text = self._worded[side]
        first, *below = text.provisions[place : text.ends[place]]
        return replace(self._texts[side], provisions=(replace(first, parent=""), *below))

    def _weight(self, change: Change) -> ChangeClass:
        """How much a departure weighs: little, if it is only of the numbers of a citation, or of the own name."""
        older, newer = change.older, change.newer
        if change.weight is not ChangeClass.SUBSTANTIVE or older is None or newer is None:
            return change.weight
        words, others = fold_phrase(older.text), fold_phrase(newer.text)
        named = not self._nouns.isdisjoint(words) and not self._nouns.isdisjoint(others)
        if (change.kind is ChangeKind.CROSS_REFERENCE or named) and self._rest(words) == self._rest(others):
            return ChangeClass.CONSEQUENTIAL
        return change.weight

    def _rest(self, words: Phrase) -> list[str]:
        """The words that are no number, no word of a citation and no name of the instrument itself."""
        passed = self._passed
        return [word for word in words if len(word) > 1 - is_han(word) and not word.isdecimal() and word not in passed]


def _ends(change: Change) -> tuple[str, ...]:
    """The provisions at both ends of a change that points at whole ones; () for one of words."""
    sides = [side for side in (change.older, change.newer) if side is not None and side.start == side.end]
    return tuple(side.provision for side in sides)
