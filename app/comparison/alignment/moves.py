"""Moves: which paired provisions stand elsewhere than before, highest ones only.

Order is judged among siblings, by the longest increasing subsequence by count (docs/engine.md, "Why so", 3); of equally
many those stand that kept their number, then those with more words: what is 2 and was 2 is no move to a reader. A
provision whose parent is another one now is judged among the siblings around it: it has not moved if it stands where it
stood and only a heading above it is new or gone.

One of three went to the end. Wrong would be two that moved up; the fewest that explain the order is one.

>>> ships, nets = "Ships moor by day at the northern pier.", "Nets are dried here behind the sheds."
>>> crews = "Crews rest at noon in the long hall."
>>> older = draft(f"1. {ships}", f"2. {nets}", f"3. {crews}")
>>> newer = draft(f"1. {nets}", f"2. {crews}", f"3. {ships}")
>>> told(compare(older, newer))
['renumbering: 2. → 1.', 'renumbering: 3. → 2.', 'move', 'renumbering: 1. → 3.']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.matching.monotone import longest_increasing
from app.treaty.draft import HEADED

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft


def moved_provisions(first: TokenizedDraft, second: TokenizedDraft, pairs: Mapping[int, int]) -> frozenset[int]:
    """First places of the provisions that moved. `pairs` maps first places to second places, one to one."""
    weights = list(first.once(_weights))
    same = sum(weights) + 1
    for i, j in pairs.items():
        if first.numbers[i] and first.numbers[i] == second.numbers[j]:
            weights[i] += same
    scopes: dict[tuple[int, int], list[int]] = {}
    crossing: dict[tuple[int, int], list[int]] = {}
    for i in sorted(pairs):
        above, other = first.parents[i], second.parents[pairs[i]]
        if above == other == -1 or (above >= 0 and pairs.get(above, -2) == other):
            scopes.setdefault((above, other), []).append(i)
        else:
            crossing.setdefault(_holding(first, second, pairs, i), []).append(i)
    moved: set[int] = set()
    for scope in {**scopes, **crossing}:
        siblings, strays = scopes.get(scope, []), crossing.get(scope, [])
        moved.update(set(siblings) - _standing(first, second, pairs, siblings, strays, weights))
    gone = moved.union(*crossing.values())
    for (above, other), members in crossing.items():
        stays = _staying(first, second, pairs, above, other, gone)
        marks = sorted(pairs[i] for i in stays)
        slots: dict[int, list[int]] = {}
        for i in members:
            slot = bisect_left(stays, i)
            if slot == bisect_left(marks, pairs[i]):
                slots.setdefault(slot, []).append(i)
            else:
                moved.add(i)
        for inside in slots.values():
            moved.update(set(inside) - _chain(inside, pairs, weights))
    return frozenset(moved)


def _chain(members: Sequence[int], pairs: Mapping[int, int], weights: Sequence[int]) -> set[int]:
    kept = longest_increasing([pairs[i] for i in members], [weights[i] for i in members])
    return {members[k] for k in kept}


def _standing(
    first: TokenizedDraft,
    second: TokenizedDraft,
    pairs: Mapping[int, int],
    siblings: Sequence[int],
    strays: Sequence[int],
    weights: Sequence[int],
) -> set[int]:
    """Those of the siblings that did not move.

    A chapeau that left its subparagraphs behind is the one that moved, not they: such siblings also give way to the
    longest order of siblings and strays together.
    """
    standing = _chain(siblings, pairs, weights)
    if strays:
        together = _chain(sorted([*siblings, *strays]), pairs, weights)
        left = {first.parents[i] for i in strays if i in together}
        joined = {second.parents[pairs[i]] for i in strays if i in together}
        standing -= {
            i
            for i in standing - together
            if (i in left or pairs[i] in joined) and first.provisions[i].kind not in HEADED
        }
    return standing


def _holding(first: TokenizedDraft, second: TokenizedDraft, pairs: Mapping[int, int], i: int) -> tuple[int, int]:
    """The lowest pair of provisions that holds both ends of a pair whose parents are not each other's pair."""
    over = second.above(pairs[i])
    return next(((above, pairs[above]) for above in first.above(i) if pairs.get(above) in over), (-1, -1))


def _weights(outline: TokenizedDraft) -> list[int]:
    weights = [len(tokens.ids) + 1 for tokens in outline.texts]
    for place in range(len(weights) - 1, -1, -1):
        above = outline.parents[place]
        if above >= 0:
            weights[above] += weights[place]
    return weights


def _staying(
    first: TokenizedDraft, second: TokenizedDraft, pairs: Mapping[int, int], above: int, other: int, gone: set[int]
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
