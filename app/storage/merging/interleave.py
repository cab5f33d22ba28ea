"""Two orders of partly the same things as one order: the same one whichever of the two comes first, unless they
disagree.

It knows nothing of what is ordered.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

T = TypeVar("T", bound=Hashable)

UNDATED = "~"
"""Stands behind every date in a rank."""


def interleave_orders(ours: Sequence[T], theirs: Sequence[T], rank: Callable[[T], Any]) -> list[T]:
    """All of both: ours in their order, and what only `theirs` has behind the common thing it stands behind there.

    Between two common things those of one side keep their order, and the sides are put together by `rank`.
    """
    common = set(ours) & set(theirs)
    here, there = _stretches(ours, common), _stretches(theirs, common)
    order: list[T] = []
    for anchor, own in here.items():
        if anchor is not None:
            order.append(anchor)
        order += _together(own, there.get(anchor, []), rank)
    return order


def agree(ours: Sequence[T], theirs: Sequence[T]) -> bool:
    """Whether what both have stands in the same order in both."""
    common = set(ours) & set(theirs)
    return [one for one in ours if one in common] == [one for one in theirs if one in common]


def _stretches(order: Sequence[T], common: set[T]) -> dict[T | None, list[T]]:
    """What stands behind each common thing, up to the next one; under None what stands before the first."""
    found: dict[T | None, list[T]] = {None: []}
    anchor: T | None = None
    for one in order:
        if one in common:
            anchor = one
            found[anchor] = []
        else:
            found[anchor].append(one)
    return found


def _together(one: Sequence[T], other: Sequence[T], rank: Callable[[T], Any]) -> list[T]:
    left, right = list(one), list(other)
    order: list[T] = []
    while left and right:
        order.append((left if rank(left[0]) <= rank(right[0]) else right).pop(0))
    return [*order, *left, *right]
