"""Divisions: which articles, parts, annexes and empty containers are the same one, by the votes of what stands under
them.

Text units are paired elsewhere (`alignment.py`); their pairs vote here. Headings and numbers add to the votes and
stand in where there are none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.comparison.outline import Outline

Pairs = dict[int, int]
"""First place → second place, one to one."""

_HEADING = 0.5
_NUMBER = 0.2
_SURE = 0.5
_ENOUGH = 0.3
"""Least share of the smaller division's tokens that must have gone to the other one, when nothing else speaks for the
pair.
"""


def paired_divisions(
    first: Outline, second: Outline, units: Mapping[int, tuple[int, float]], pins: Mapping[int, int]
) -> Pairs:
    """Pairs of headed provisions and of provisions that have no text of their own, one to one.

    `units` maps places of `first` to places of `second` with the score of the pair, `pins` to places alone.
    """
    weights = (_weights(first), _weights(second))
    votes = _votes(first, second, units)
    for pair in _by_name(first, second):
        votes.setdefault(pair, 0)
    scored: list[tuple[float, int, int]] = []
    for (i, j), tokens in votes.items():
        smaller = min(weights[0][i], weights[1][j])
        larger = max(weights[0][i], weights[1][j])
        share = (tokens / smaller * 0.5 + tokens / larger * 0.5) if smaller else 0.0
        heading = _likeness(first, i, second, j)
        number = 1.0 if _named_alike(first, i, second, j) else 0.0
        enough = share >= _ENOUGH or (smaller and tokens / smaller >= 0.6)
        noted = number and (i in first.notes or j in second.notes)
        if enough or heading >= 0.75 or (number and (heading >= 0.5 or (heading < 0 and not smaller))) or noted:
            scored.append((share + _HEADING * max(heading, 0.0) + _NUMBER * number, i, j))
    scored.sort(key=lambda s: (-s[0], abs(s[1] - s[2]), s[1], s[2]))
    paired: Pairs = {i: j for i, j in pins.items() if _grouping(first, i) and _grouping(second, j)}
    taken = set(paired.values())
    for _, i, j in scored:
        if i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    return paired


def _grouping(outline: Outline, place: int) -> bool:
    provision = outline.provisions[place]
    return provision.kind in HEADED or not outline.texts[place].ids


def _weights(outline: Outline) -> list[int]:
    """Number of text tokens at and under each place."""
    weights = [len(tokens.ids) for tokens in outline.texts]
    for place in range(len(weights) - 1, -1, -1):
        above = outline.parents[place]
        if above >= 0:
            weights[above] += weights[place]
    return weights


def _votes(first: Outline, second: Outline, units: Mapping[int, tuple[int, float]]) -> dict[tuple[int, int], float]:
    """For pairs of divisions of one kind: tokens of the units that went from one to the other. A doubtful pair hardly
    counts.
    """
    chains = (_chains(first), _chains(second))
    votes: dict[tuple[int, int], float] = {}
    for i, (j, score) in units.items():
        weight = min(len(first.texts[i].ids), len(second.texts[j].ids)) * (score if score >= _SURE else score / 3)
        theirs = chains[1][j]
        for kind, one in chains[0][i].items():
            other = theirs.get(kind)
            if other is not None:
                votes[one, other] = votes.get((one, other), 0) + weight
    return votes


def _chains(outline: Outline) -> list[Mapping[Kind, int]]:
    """For each place, the nearest grouping provision of every kind at or above it."""
    chains: list[Mapping[Kind, int]] = []
    empty: Mapping[Kind, int] = {}
    for place, provision in enumerate(outline.provisions):
        above = chains[outline.parents[place]] if outline.parents[place] >= 0 else empty
        chains.append({**above, provision.kind: place} if _grouping(outline, place) else above)
    return chains


def _by_name(first: Outline, second: Outline) -> Iterable[tuple[int, int]]:
    """Divisions of one kind with the same heading or the same number; for containers also the same rank."""
    names: dict[tuple[str, str, str], list[int]] = {}
    for j in range(len(second.provisions)):
        if _grouping(second, j):
            for name in _names(second, j):
                names.setdefault(name, []).append(j)
    for i in range(len(first.provisions)):
        if _grouping(first, i):
            for name in _names(first, i):
                found = names.get(name, ())
                if len(found) <= 8:
                    for j in found:
                        yield i, j


def _names(outline: Outline, place: int) -> list[tuple[str, str, str]]:
    provision = outline.provisions[place]
    place_name = outline.numbers[place] or provision.address
    names = [(provision.kind.value, "number", place_name)]
    heading = " ".join(provision.heading.casefold().split())
    if heading:
        names.append((provision.kind.value, "heading", heading))
    return names


def _named_alike(first: Outline, i: int, second: Outline, j: int) -> bool:
    """The same number, or for provisions without one the same address."""
    one, other = first.numbers[i], second.numbers[j]
    if one or other:
        return one == other
    return first.provisions[i].address == second.provisions[j].address != ""


def _likeness(first: Outline, i: int, second: Outline, j: int) -> float:
    """Share of tokens that two headings have in common, 0 to 1; -1 when neither has one."""
    one, other = first.headings[i].ids, second.headings[j].ids
    if not one and not other:
        return -1.0
    if one == other:
        return 1.0
    return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))
