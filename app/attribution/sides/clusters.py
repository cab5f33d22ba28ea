"""Joins actors who stand near each other, step by step, the nearest first: plain hierarchical clustering.

How near two are is (same − contrary) / shared over the provisions on which both spoke, and only where these are enough
for a share to be told (`model.LEAST`). Of two clusters all such pairs between them are counted together, so that many
provisions weigh more than few. Two that have no such pair, or are as far as near, are never joined. Of equals those go
first that come first by name, so that the same counts give the same order.

>>> counts = {
...     ("A", "B"): RelationCount(5, 0, 0),
...     ("A", "C"): RelationCount(0, 5, 0),
...     ("B", "D"): RelationCount(4, 0, 0),
... }
>>> [(one.actors, one.nearness) for one in cluster_actors("ABCD", counts)]
[(('A', 'B'), 1.0)]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.sides.model import ActorCluster, RelationCount

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Key = tuple[int, int]
"""Two clusters by the numbers of their first actors, the smaller one first."""


def cluster_actors(actors: Sequence[str], counts: Mapping[tuple[str, str], RelationCount]) -> tuple[ActorCluster, ...]:
    """The clusters in the order in which they are joined. `actors` are in the order of names, `counts` has each pair
    once.
    """
    at = {actor: number for number, actor in enumerate(actors)}
    rows: dict[int, tuple[str, ...]] = {number: (actor,) for actor, number in at.items()}
    between: dict[_Key, RelationCount] = {}
    for (one, other), count in counts.items():
        if count.tells:
            between[_key(at[one], at[other])] = count
    found: list[ActorCluster] = []
    while between:
        key = min(between, key=lambda pair: (-nearness_of(between[pair]), pair))
        count = between.pop(key)
        if nearness_of(count) <= 0:
            break
        first, second = key
        rows[first] += rows.pop(second)
        found.append(ActorCluster(rows[first], nearness_of(count), count))
        for pair in [pair for pair in between if second in pair]:
            third = pair[0] if pair[1] == second else pair[1]
            moved, to = between.pop(pair), _key(first, third)
            between[to] = add_counts(between[to], moved) if to in between else moved
    return tuple(found)


def nearness_of(count: RelationCount) -> float:
    """How near two are, -1 (the contrary of everything) to 1 (the same)."""
    return (count.same - count.contrary) / count.shared


def add_counts(one: RelationCount, other: RelationCount) -> RelationCount:
    """Both counts together."""
    return RelationCount(one.same + other.same, one.contrary + other.contrary, one.otherwise + other.otherwise)


def _key(one: int, other: int) -> _Key:
    return (one, other) if one < other else (other, one)
