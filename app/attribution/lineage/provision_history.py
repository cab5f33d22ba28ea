"""The course of a provision through a series of drafts: which provisions it is in each of them.

It follows the pairs of the comparisons and what the lineage knows to have come back, over splits, joins and moves; it
pairs nothing itself and looks at no words. Drafts are counted from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.treaty.changes import Pair
    from app.treaty.draft import Draft
    from app.treaty.lineages import RestoredText

_SMALL = frozenset({Kind.ARTICLE, Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.OPTION, Kind.CHAPEAU})
"""What is back when all that stands under it is back; a chapter is not, because one article of it is."""


@dataclass(frozen=True, slots=True)
class ProvisionPlace:
    """One provision of a draft as a course needs it."""

    id: str
    parent: str
    kind: Kind
    address: str


@dataclass(frozen=True, slots=True)
class ProvisionLink:
    """Two provisions of successive drafts that are the same one; `divided` when one of several that came of a split."""

    older: str
    newer: str
    divided: bool


@dataclass(frozen=True)
class DraftSeries:
    """Drafts in order: their provisions, what ties each draft to the next, what came back. Make with `series_of`."""

    places: tuple[tuple[ProvisionPlace, ...], ...]
    ties: tuple[tuple[ProvisionLink, ...], ...]
    """`ties[n]` joins draft n and draft n+1."""
    restored: tuple[tuple[RestoredText, ...], ...] = field(default=())
    """As the lineage has it, for each draft."""

    @cached_property
    def below(self) -> tuple[Mapping[str, list[str]], ...]:
        """For each draft, the ids that stand right under each provision."""
        found = []
        for places in self.places:
            under: dict[str, list[str]] = {place.id: [] for place in places}
            for place in places:
                if place.parent:
                    under[place.parent].append(place.id)
            found.append(under)
        return tuple(found)

    @cached_property
    def by_older(self) -> tuple[Mapping[str, list[ProvisionLink]], ...]:
        """The ties of each step by the older provision."""
        return tuple(_grouped(ties, lambda tie: tie.older) for ties in self.ties)

    @cached_property
    def by_newer(self) -> tuple[Mapping[str, list[ProvisionLink]], ...]:
        """The ties of each step by the newer provision."""
        return tuple(_grouped(ties, lambda tie: tie.newer) for ties in self.ties)


def _grouped(ties: Iterable[ProvisionLink], key: Callable[[ProvisionLink], str]) -> Mapping[str, list[ProvisionLink]]:
    groups: dict[str, list[ProvisionLink]] = {}
    for tie in ties:
        groups.setdefault(key(tie), []).append(tie)
    return groups


@dataclass(frozen=True, slots=True)
class ProvisionHistory:
    """What a provision is in one draft: ids with all that stands under them, in the order of the document."""

    own: tuple[str, ...]
    """Empty when it is not there yet, or gone."""
    kin: tuple[str, ...] = ()
    """What was divided from it before it came to be what it is in the draft from which one looks."""


def series_of(
    drafts: Sequence[Draft], pairs: Sequence[Sequence[Pair]], restored: Sequence[Sequence[RestoredText]]
) -> DraftSeries:
    """In: drafts as read, the pairs of each with the next (one fewer), and what each has again.

    >>> older, newer = draft("1. Ships moor by day."), draft("1. Nets are dried.", "2. Ships moor by day.")
    >>> series = series_of([older, newer], [compare(older, newer).pairs], [(), ()])
    >>> [one.own for one in history_of(series, 1, "article-1/2")]
    [('article-1/1',), ('article-1/2',)]
    """
    return DraftSeries(
        tuple(tuple(ProvisionPlace(p.id, p.parent, p.kind, p.address) for p in draft.provisions) for draft in drafts),
        tuple(tuple(ProvisionLink(p.older, p.newer, p.relation == "split") for p in step) for step in pairs),
        tuple(map(tuple, restored)),
    )


def history_of(series: DraftSeries, start: int, provision: str) -> tuple[ProvisionHistory, ...]:
    """The course of `provision` of draft `start`, one for each draft.

    Older drafts have what it came from, newer ones what became of it; a paragraph that it took in from elsewhere is
    followed to where that stood. What is gone and stands again is there again. An id that the draft has not is nowhere.
    """
    walk = _Walk(series)
    walk.own[start] = walk.under(start, {provision})
    for draft in range(start, 0, -1):
        walk.back(draft)
    for draft in range(start, len(series.places) - 1):
        walk.forward(draft)
    walk.meet_kin(start)
    return tuple(
        ProvisionHistory(*(tuple(p.id for p in places if p.id in ids) for ids in (own, kin)))
        for places, own, kin in zip(series.places, walk.own, walk.kin, strict=True)
    )


def heads_of(places: Sequence[ProvisionPlace], ids: Iterable[str]) -> tuple[ProvisionPlace, ...]:
    """Those of `ids` that stand under none of them, in the order of the document."""
    inside = frozenset(ids)
    return tuple(place for place in places if place.id in inside and place.parent not in inside)


class _Walk:
    """One course under way: the ids found in each draft."""

    def __init__(self, series: DraftSeries) -> None:
        self._series = series
        self.own: list[set[str]] = [set() for _ in series.places]
        self.kin: list[set[str]] = [set() for _ in series.places]

    def under(self, draft: int, ids: Iterable[str]) -> set[str]:
        """These ids and all that stands under them."""
        below = self._series.below[draft]
        waiting = [one for one in ids if one in below]
        found = set(waiting)
        while waiting:
            more = below[waiting.pop()]
            found.update(more)
            waiting += more
        return found

    def back(self, draft: int) -> None:
        """Find in earlier drafts what the provisions of `draft` were."""
        ties = self._series.by_newer[draft - 1]
        self.own[draft - 1] |= self.under(draft - 1, [t.older for i in self.own[draft] for t in ties.get(i, ())])
        sources: dict[int, set[str]] = {}
        for one in self._back_in(draft):
            if one.provision in self.own[draft]:
                sources.setdefault(one.last, set()).add(one.former)
        for last, formers in sources.items():
            self.own[last] |= self._with_heads(last, formers)

    def forward(self, draft: int) -> None:
        """Find in the next draft what the provisions of `draft` and of those before it became."""
        ties = self._series.by_older[draft]
        found = self.under(draft + 1, [t.newer for i in self.own[draft] for t in ties.get(i, ())])
        again = {one.provision for one in self._back_in(draft + 1) if one.former in self.own[one.last]} - found
        self.own[draft + 1] |= found | self._with_heads(draft + 1, again)

    def meet_kin(self, start: int) -> None:
        """Find what was divided from older forms of it, and what became of that."""
        for draft, ties in enumerate(self._series.by_older):
            divided = {t.newer for i in self.own[draft] for t in ties.get(i, ()) if t.divided} if draft < start else ()
            later = {t.newer for i in self.kin[draft] for t in ties.get(i, ())}
            self.kin[draft + 1] = self.under(draft + 1, later.union(divided)) - self.own[draft + 1]

    def _back_in(self, draft: int) -> tuple[RestoredText, ...]:
        return self._series.restored[draft] if self._series.restored else ()

    def _with_heads(self, draft: int, again: set[str]) -> set[str]:
        """What is back, or was to come back, with the article or paragraph of which nothing else there is."""
        found = self.under(draft, again)
        whole: set[str] = set()  # ids under which something is found
        partly: set[str] = set()  # ids under which something is not
        for place in reversed(self._series.places[draft] if found else ()):
            if place.kind in _SMALL and place.id in whole - partly:
                found.add(place.id)
            (whole if place.id in found else partly).add(place.parent)
        return found
