"""Moves: which paired provisions stand elsewhere than before, highest ones only.

Order is judged among siblings, by the longest increasing subsequence by count (ENGINE.md, lesson 4). A provision
whose parent is another one now has moved, unless it stands where it stood and only a heading above it is new or gone.
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
    moved |= _crossed(first, second, pairs, crossing, moved, weights)
    return frozenset(moved)


def _weights(outline: Outline) -> list[int]:
    weights = [len(tokens.ids) + 1 for tokens in outline.texts]
    for place in range(len(weights) - 1, -1, -1):
        above = outline.parents[place]
        if above >= 0:
            weights[above] += weights[place]
    return weights


def _crossed(
    first: Outline,
    second: Outline,
    pairs: Mapping[int, int],
    crossing: list[int],
    moved: set[int],
    weights: list[int],
) -> set[int]:
    """Those of the provisions with another parent that do not stand where they stood among what stayed around them.

    What is around is judged inside the lowest provision above that still holds both ends.
    """
    gone = set(crossing) | moved
    scopes: dict[tuple[int, int], list[int]] = {}
    for i in crossing:
        over = second.above(pairs[i])
        holds = next(((a, pairs[a]) for a in first.above(i) if pairs.get(a) in over), (-1, -1))
        scopes.setdefault(holds, []).append(i)
    result: set[int] = set()
    for (above, other), members in scopes.items():
        stays = _staying(first, second, pairs, above, other, gone)
        marks = sorted(pairs[i] for i in stays)
        slots: dict[int, list[int]] = {}
        for i in members:
            slot = bisect_left(stays, i)
            if slot == bisect_left(marks, pairs[i]):
                slots.setdefault(slot, []).append(i)
            else:
                result.add(i)
        for inside in slots.values():
            kept = in_order([pairs[i] for i in inside], [weights[i] for i in inside])
            result.update(set(inside) - {inside[k] for k in kept})
    return result


def _staying(
    first: Outline, second: Outline, pairs: Mapping[int, int], above: int, other: int, gone: set[int]
) -> list[int]:
    """What stands under `above` and under `other` and neither moved nor changed its parent, nor anything between, in
    order.
    """
    start, end = (above + 1, first.ends[above]) if above >= 0 else (0, len(first.provisions))
    low, high = (other, second.ends[other]) if other >= 0 else (-1, len(second.provisions))
    stays: list[int] = []
    under: set[int] = set()
    for i in range(start, end):
        if i in gone or first.parents[i] in under:
            under.add(i)
        elif i in pairs and low < pairs[i] < high:
            stays.append(i)
    return stays
