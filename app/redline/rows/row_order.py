"""Orders the rows. Some provisions stand side by side; those without a partner stand where they did.

It decides places only; what is marked in a cell is `runs.py`'s business. Rows follow the newer draft; what only the
older draft has stands where it was. A moved provision stands twice: at the place it left (older only) and at the place
it reached (both sides).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.changes import Pair
    from app.treaty.draft import Draft


@dataclass(frozen=True, slots=True)
class RowPlace:
    """One row to be: ids of the provisions on its sides, "" where there is none.

    `end` is "from" at the place a provision left, "to" at the place it reached, "" for everything that stayed.
    """

    older: str
    newer: str
    end: str = ""


@dataclass(frozen=True)
class RowOrder:
    """All places in order, and what follows from the pairs."""

    places: tuple[RowPlace, ...]
    partners: Mapping[str, str]
    """Newer id → older id, of the pairs that share a row."""
    older_paired: frozenset[str]
    """Older ids that have any partner (also those that only joined another)."""
    newer_paired: frozenset[str]


def order_rows(pairs: Sequence[Pair], older: Draft, newer: Draft) -> RowOrder:
    """The places of all provisions of both drafts: each newer one once, each older one once, moved ones twice on the
    older side.

    What is gone stands where it stood, among what is new:

    >>> older, newer = draft("1. Ships moor.", "2. Crews rest."), draft("1. Ships moor.", "2. Lamps burn all night.")
    >>> order = order_rows(compare(older, newer).pairs, older, newer)
    >>> [(place.older, place.newer) for place in order.places][1:]
    [('article-1/1', 'article-1/1'), ('article-1/2', ''), ('', 'article-1/2')]
    """
    older_at = {p.id: n for n, p in enumerate(older.provisions)}
    newer_at = {p.id: n for n, p in enumerate(newer.provisions)}
    moved = {(p.older, p.newer) for p in pairs if p.moved}
    partners: dict[str, str] = {}
    taken: set[str] = set()
    bare = ({p.id for p in older.provisions if not p.text}, {p.id for p in newer.provisions if not p.text})

    def rank(pair: Pair) -> tuple[bool, int, int]:
        """Words stand beside words: a paragraph beside the option it was made of, not beside what held the options."""
        uneven = (pair.older in bare[0]) != (pair.newer in bare[1])
        return pair.moved or uneven, newer_at[pair.newer], older_at[pair.older]

    for pair in sorted(pairs, key=rank):
        if pair.newer not in partners and pair.older not in taken:
            partners[pair.newer] = pair.older
            taken.add(pair.older)
    displaced = _displaced(newer, partners, moved, older_at)
    stayed = {n: o for n, o in partners.items() if n not in displaced}
    places = _merged(older, newer, partners, stayed)
    return RowOrder(tuple(places), partners, frozenset(p.older for p in pairs), frozenset(p.newer for p in pairs))


def _displaced(
    newer: Draft, partners: Mapping[str, str], moved: set[tuple[str, str]], older_at: Mapping[str, int]
) -> set[str]:
    """Newer ids that do not stand in the common order: moved ones, all under them, and whatever else is out of
    order.
    """
    displaced: set[str] = set()
    for provision in newer.provisions:
        if provision.id in partners and (
            provision.parent in displaced or (partners[provision.id], provision.id) in moved
        ):
            displaced.add(provision.id)
    rest = [p.id for p in newer.provisions if p.id in partners and p.id not in displaced]
    kept = _longest_rising([older_at[partners[n]] for n in rest])
    displaced.update(n for position, n in enumerate(rest) if position not in kept)
    return displaced


def _longest_rising(values: Sequence[int]) -> set[int]:
    """Positions of a longest strictly rising subsequence."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for position, value in enumerate(values):
        length = bisect_left(tails, value)
        before.append(tail_at[length - 1] if length else -1)
        if length == len(tails):
            tails.append(value)
            tail_at.append(position)
        else:
            tails[length] = value
            tail_at[length] = position
    kept: set[int] = set()
    position = tail_at[-1] if tail_at else -1
    while position >= 0:
        kept.add(position)
        position = before[position]
    return kept


@dataclass(frozen=True, slots=True)
class _Loose:
    """A place between two that stayed, with the depth of the division that is still open there: deeper ones come
    first.
    """

    place: RowPlace
    depth: int


def _merged(older: Draft, newer: Draft, partners: Mapping[str, str], stayed: Mapping[str, str]) -> list[RowPlace]:
    depth_newer = _depths(newer)
    newer_of = {o: n for n, o in stayed.items()}
    reached = {o for n, o in partners.items() if n not in stayed}
    anchors: list[RowPlace] = []
    loose_newer: list[list[_Loose]] = [[]]
    open_depth: dict[str, int] = {"": -1}
    for provision in newer.provisions:
        if provision.id in stayed:
            open_depth[provision.id] = depth_newer[provision.id]
            anchors.append(RowPlace(stayed[provision.id], provision.id))
            loose_newer.append([])
        else:
            open_depth[provision.id] = open_depth.get(provision.parent, -1)
            partner = partners.get(provision.id, "")
            place = RowPlace(partner, provision.id, "to" if partner else "")
            loose_newer[-1].append(_Loose(place, open_depth[provision.id]))
    loose_older: list[list[_Loose]] = [[]]
    open_depth = {"": -1}
    for provision in older.provisions:
        if provision.id in newer_of:
            open_depth[provision.id] = depth_newer[newer_of[provision.id]]
            loose_older.append([])
        else:
            open_depth[provision.id] = open_depth.get(provision.parent, -1)
            place = RowPlace(provision.id, "", "from" if provision.id in reached else "")
            loose_older[-1].append(_Loose(place, open_depth[provision.id]))
    places: list[RowPlace] = []
    for gap, (left, right) in enumerate(zip(loose_older, loose_newer, strict=True)):
        places += _interleaved(left, right)
        if gap < len(anchors):
            places.append(anchors[gap])
    return places


def _interleaved(left: Sequence[_Loose], right: Sequence[_Loose]) -> list[RowPlace]:
    """What left and what came between two rows that stayed: what belongs to the deeper open division first, older
    before newer.
    """
    places: list[RowPlace] = []
    a = b = 0
    while a < len(left) or b < len(right):
        if b == len(right) or (a < len(left) and left[a].depth >= right[b].depth):
            places.append(left[a].place)
            a += 1
        else:
            places.append(right[b].place)
            b += 1
    return places


def _depths(draft: Draft) -> dict[str, int]:
    depths = {"": -1}
    for provision in draft.provisions:
        depths[provision.id] = depths.get(provision.parent, -1) + 1
    return depths
