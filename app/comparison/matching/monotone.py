"""Order: which of several pairs stand in order on both sides, and which stepped out of it.

Longest increasing subsequence by count; weight decides only between equally long ones (docs/engine.md, "Why so", 3).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import lt


def longest_increasing(values: Sequence[int], weights: Sequence[int] = ()) -> list[int]:
    """Indices of a longest strictly increasing subsequence of `values`; the heaviest one when `weights` are given.

    Without weights: O(n log n), the one ending lowest. With weights: a Fenwick tree over the ranks of the values.

    Of four places one stepped out of order, and not three. The weight decides between equally many.

    >>> longest_increasing([3, 0, 1, 2])
    [1, 2, 3]
    >>> longest_increasing([3, 0, 1, 2], [99, 1, 1, 1])
    [1, 2, 3]
    >>> longest_increasing([1, 0], [5, 9])
    [1]
    """
    if all(map(lt, values, values[1:])):
        return list(range(len(values)))  # as mostly: all stand in order
    if not weights:
        return _longest(values)
    ranks = {value: rank for rank, value in enumerate(sorted(set(values)), 1)}
    size = len(ranks)
    tree: list[tuple[int, int, int]] = [(0, 0, -1)] * (size + 1)
    before = [-1] * len(values)
    best = (0, 0, -1)
    for index, value in enumerate(values):
        rank = ranks[value]
        found = (0, 0, -1)
        at = rank - 1
        while at > 0:
            if tree[at][:2] > found[:2]:
                found = tree[at]
            at -= at & -at
        before[index] = found[2]
        here = (found[0] + 1, found[1] + weights[index], index)
        if here[:2] > best[:2]:
            best = here
        at = rank
        while at <= size:
            if here[:2] > tree[at][:2]:
                tree[at] = here
            at += at & -at
    return _traced(best[2], before)


def _longest(values: Sequence[int]) -> list[int]:
    tails = [values[0]]
    tail_at = [0]
    before = [-1] * len(values)
    for index, value in enumerate(values):
        if value > tails[-1]:
            before[index] = tail_at[-1]
            tails.append(value)
            tail_at.append(index)
        else:
            place = bisect_left(tails, value)
            before[index] = tail_at[place - 1] if place else -1
            tails[place] = value
            tail_at[place] = index
    return _traced(tail_at[-1], before)


def _traced(last: int, before: Sequence[int]) -> list[int]:
    chain: list[int] = []
    while last >= 0:
        chain.append(last)
        last = before[last]
    return chain[::-1]
