"""What a provision of a draft departs in from its source: a comparison of the two, with all that stands under them.

The source is the older text. Numbers of provisions, numbers inside citations and the name that each instrument has for
itself differ in every text that was taken over: these departures are told, and are none of substance.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.comparison.precedents.stock_phrases import folded
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, Side

if TYPE_CHECKING:
    from app.comparison.precedents.shelf_index import WordedText
    from app.comparison.precedents.stock_phrases import StockPhrases
    from app.treaty.draft import Draft


class DepartureFinder:
    """Compares provisions of one instrument with provisions of a draft. What a comparison of two says of those under
    them is taken from it, so that the two that hold most are to be asked for first.
    """

    def __init__(
        self, texts: tuple[Draft, Draft], worded: tuple[WordedText, WordedText], phrases: StockPhrases
    ) -> None:
        """In: the instrument and the draft, and the same with their words."""
        self._texts, self._worded = texts, worded
        self._citing = phrases.citing
        self._own = frozenset(word for phrase in phrases.own for word in phrase)
        self._nouns = frozenset(phrase[-1] for phrase in phrases.own)
        self._made: dict[tuple[int, int], Comparison] = {}

    def between(self, source: int, place: int) -> tuple[Change, ...]:
        """The changes from a provision of the instrument to one of the draft, by their places. Ids are "d1", "d2" and so on."""
        known = self._known(source, place)
        if known is None:
            known = self._made[source, place] = compare(self._part(0, source), self._part(1, place))
            changes: Iterable[Change] = known.changes
        else:
            changes = self._inside(known, source, place)
        ids = {one.id: f"d{number}" for number, one in enumerate(changes, 1)}
        return tuple(
            replace(one, id=ids[one.id], weight=self._weight(one), within=ids.get(one.within or ""), group=None)
            for one in changes
        )

    def _known(self, source: int, place: int) -> Comparison | None:
        """A comparison in which the two are a pair, nothing of which leads out of them."""
        ids = [text.provisions[at].id for text, at in zip(self._worded, (source, place), strict=True)]
        for above in self._worded[0].above(source):
            for over in self._worded[1].above(place):
                made = self._made.get((above, over))
                if made is not None and self._closed(made, source, place, ids[0], ids[1]):
                    return made
        return None

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

    def _inside(self, made: Comparison, source: int, place: int) -> list[Change]:
        sides = (self._ids(0, source), self._ids(1, place))
        return [
            one
            for one in made.changes
            if (one.older is not None and one.older.provision in sides[0])
            or (one.newer is not None and one.newer.provision in sides[1])
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
        if change.kind is ChangeKind.CROSS_REFERENCE and self._cited(older) == self._cited(newer):
            return ChangeClass.CONSEQUENTIAL
        if change.kind is ChangeKind.SUBSTITUTION and self._is_own(older) and self._is_own(newer):
            return ChangeClass.CONSEQUENTIAL
        return change.weight

    def _cited(self, side: Side) -> list[str]:
        """The words of a citation without its numbers and nouns."""
        return [
            word for word in folded(side.text) if not word.isdecimal() and word not in self._citing and len(word) > 1
        ]

    def _is_own(self, side: Side) -> bool:
        words = folded(side.text)
        return not self._nouns.isdisjoint(words) and self._own.issuperset(words)
