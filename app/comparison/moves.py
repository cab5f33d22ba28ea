"""Moves: which paired provisions stand elsewhere than before, highest ones only.

Order is judged among siblings, by the longest increasing subsequence by count (ENGINE.md, lesson 4). A provision whose parent is another one
now has moved, unless it stands where it stood and only a heading above it is new or gone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.comparison.order import in_order

if TYPE_CHECKING:
    from app.comparison.outline import Outline


def moved_provisions(first: Outline, second: Outline, pairs: Mapping[int, int]) -> frozenset[int]:
    """First places of the provisions that moved. `pairs` maps first places to second places, one to one."""
    weights = _weights(first)
    scopes: dict[tuple[int, int], list[int]] = {}
    crossing: list[int] = []
    for i in sorted(pairs):
        above, other = first.parents[i], second.parents[pairs[i]]
        if above == other == -1 or (above >= 0 and pairs.get(above, -2) == other):
            scopes.setdefault((above, other), []).append(i)
        else:
            crossing.append(i)
    moved: set[int] = set()
    for members in scopes.values():
        kept = in_order([pairs[i] for i in members], [weights[i] for i in members])
        moved.update(set(members) - {members[k] for k in kept})
    moved |= _crossed(first, pairs, crossing, moved, weights)
    return frozenset(moved)


def _weights(outline: Outline) -> list[int]:
    weights = [len(tokens.ids) + 1 for tokens in outline.texts]
    for place in range(len(weights) - 1, -1, -1):
        above = outline.parents[place]
        if above >= 0:
            weights[above] += weights[place]
    return weights


def _crossed(
    first: Outline, pairs: Mapping[int, int], crossing: list[int], moved: set[int], weights: list[int]
) -> set[int]:
    """Those of the provisions with another parent that do not stand where they stood among all that stayed."""
    if not crossing:
        return set()
    gone = set(crossing) | moved
    stays: list[int] = []
    under: set[int] = set()
    for i in range(len(first.provisions)):
        if i in gone or first.parents[i] in under:
            under.add(i)
        elif i in pairs:
            stays.append(i)
    marks = sorted(pairs[i] for i in stays)
    slots: dict[int, list[int]] = {}
    result: set[int] = set()
    for i in crossing:
        slot = bisect_left(stays, i)
        if slot == bisect_left(marks, pairs[i]):
            slots.setdefault(slot, []).append(i)
        else:
            result.add(i)
    for members in slots.values():
        kept = in_order([pairs[i] for i in members], [weights[i] for i in members])
        result.update(set(members) - {members[k] for k in kept})
    return result
