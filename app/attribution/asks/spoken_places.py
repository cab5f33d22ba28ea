"""Follows places from the numbers of one draft into those of another.

Papers write of places in the numbers of the draft they speak to. Between two drafts only the pairs of their comparison
are followed; the words of papers are not looked at. What a draft has not, or has twice, is followed with what is
nearest above it. Which draft somebody speaks to is `base_draft`'s.

>>> one, two = draft("1. Ships moor.", label="A"), draft("1. Nets are dried.", "2. Ships moor.", label="B")
>>> from app.attribution.words.provision_index import index_provisions
>>> pairs = {(pair.older, pair.newer) for pair in compare(one, two).pairs}
>>> places = SpokenPlaces([index_provisions(one), index_provisions(two)], lambda earlier, later: pairs)
>>> places.carried("article 1(1)", 0, 1), places.carried("article 1(2)", 1, 0)
(('article 1(2)',), ('article 1(1)',))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.notation.references.targets import place_key

if TYPE_CHECKING:
    from app.attribution.words.provision_index import ProvisionIndex

PairLookup = Callable[[int, int], Iterable[tuple[str, str]]]
"""The pairs of provisions (ids) of two drafts by their indices, the smaller index first."""


class SpokenPlaces:
    """The places of some drafts, followed from one into another."""

    def __init__(self, drafts: Sequence[ProvisionIndex], pairs: PairLookup) -> None:
        """`pairs` is asked once for two drafts, and only when something must be followed between them."""
        self._drafts, self._pairs = drafts, pairs
        self._at: dict[int, dict[str, str]] = {}
        self._became: dict[tuple[int, int], dict[str, tuple[str, ...]]] = {}

    def __len__(self) -> int:
        return len(self._drafts)

    def carried(self, place: str, start: int, end: int) -> tuple[str, ...]:
        """A place (`place_key`) of one draft in the numbers of another, several where it was split; () where nothing of
        it can be followed.
        """
        if start == end:
            return (place,)
        for above in _upwards(place):
            became = self._steps(start, end).get(self._ids(start).get(above, ""), ())
            if became:
                rest, by_id = place[len(above) :], self._drafts[end].by_id
                return tuple(dict.fromkeys(place_key(by_id[one].address) + rest for one in became))
        return ()

    def _ids(self, at: int) -> dict[str, str]:
        """The provisions of a draft by their places; what several bear is left out."""
        if at not in self._at:
            found: dict[str, str] = {}
            for provision in self._drafts[at].draft.provisions:
                key = place_key(provision.address)
                found[key] = "" if key in found else provision.id
            self._at[at] = found
        return self._at[at]

    def _steps(self, start: int, end: int) -> dict[str, tuple[str, ...]]:
        if (start, end) not in self._became:
            forth: dict[str, tuple[str, ...]] = {}
            back: dict[str, tuple[str, ...]] = {}
            earlier, later = sorted((start, end))
            for one, other in self._pairs(earlier, later):
                forth[one] = (*forth.get(one, ()), other)
                back[other] = (*back.get(other, ()), one)
            self._became[earlier, later], self._became[later, earlier] = forth, back
        return self._became[start, end]


def _upwards(place: str) -> Iterator[str]:
    """A place, then those above it: "article 5(2)(a)", "article 5(2)", "article 5"."""
    while place:
        yield place
        place = place[: max(place.rfind("("), place.rfind(","), 0)]
