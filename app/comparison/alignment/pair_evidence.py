"""Grounds: why two provisions were paired, for every pair of a comparison.

It pairs nothing and judges nothing: it says of pairs already made what speaks for them, by the equal runs, numbers,
headings and neighbours that a reader can check with the two texts in hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.comparison.text.tokenizer import words_of
from app.late_methods import dataclass
from app.treaty.address import bare_number
from app.treaty.changes import Grounds

if TYPE_CHECKING:
    from app.treaty.changes import Comparison, Pair
    from app.treaty.draft import Draft


def grounds_of(comparison: Comparison, older: Draft, newer: Draft) -> tuple[Grounds, ...]:
    """The grounds of each pair of `comparison`, in the order of its `pairs`.

    `older` and `newer` are the drafts that were compared. Shares are of code points that lie in equal runs.

    >>> older, newer = draft("1. Ships shall moor by day."), draft("1. Ships may moor by day.")
    >>> grounds = grounds_of(compare(older, newer), older, newer)[-1]
    >>> round(grounds.wording, 2), grounds.number, grounds.above
    (0.74, True, True)
    """
    sides = (_Side.of(older), _Side.of(newer))
    known = {(pair.older, pair.newer) for pair in comparison.pairs}
    same = _same(comparison, sides, known)
    return tuple(_grounds(pair, sides, known, same) for pair in comparison.pairs)


@dataclass(frozen=True)
class _Side:
    """One draft by provision id; "" is the place above the top, before the first and after the last."""

    numbers: Mapping[str, str]
    headings: Mapping[str, str]
    above: Mapping[str, str]
    before: Mapping[str, str]
    after: Mapping[str, str]
    sizes: Mapping[str, int]
    """Code points of text at and under each provision."""

    @classmethod
    def of(cls, draft: Draft) -> _Side:
        above: dict[str, str] = {}
        before: dict[str, str] = {}
        after: dict[str, str] = {}
        sizes: dict[str, int] = {}
        last: dict[str, str] = {}
        for provision in draft.provisions:
            here, parent = provision.id, provision.parent if provision.parent in above else ""
            above[here], before[here], after[here], sizes[here] = parent, last.get(parent, ""), "", len(provision.text)
            if before[here]:
                after[before[here]] = here
            last[parent] = here
        for here in reversed(above):
            if above[here]:
                sizes[above[here]] += sizes[here]
        return cls(
            {p.id: bare_number(p.number).casefold() for p in draft.provisions},
            {p.id: p.heading for p in draft.provisions},
            above,
            before,
            after,
            sizes,
        )

    def chain(self, provision: str) -> Iterable[str]:
        """A provision and all that stands above it, innermost first."""
        while provision:
            yield provision
            provision = self.above[provision]


_Known = set[tuple[str, str]]


def _same(comparison: Comparison, sides: tuple[_Side, _Side], known: _Known) -> Mapping[tuple[str, str], int]:
    """Equal code points at and under both provisions of each pair."""
    runs: Counter[tuple[str, str]] = Counter()
    for run in comparison.equal:
        runs[run.older, run.newer] += run.length
    same: Counter[tuple[str, str]] = Counter()
    for (one, other), length in runs.items():
        over = tuple(sides[1].chain(other))
        for mine in sides[0].chain(one):
            for theirs in over:
                if (mine, theirs) in known:
                    same[mine, theirs] += length
    return same


def _grounds(pair: Pair, sides: tuple[_Side, _Side], known: _Known, same: Mapping[tuple[str, str], int]) -> Grounds:
    first, second = sides
    i, j = pair.older, pair.newer
    size = first.sizes[i] + second.sizes[j]

    def joined(one: str, other: str) -> bool:
        return (one, other) in known or one == other == ""

    return Grounds(
        2 * same.get((i, j), 0) / size if size else None,
        _likeness(first.headings[i], second.headings[j]),
        first.numbers[i] == second.numbers[j] != "",
        joined(first.above[i], second.above[j]),
        joined(first.before[i], second.before[j]),
        joined(first.after[i], second.after[j]),
        pair.basis == "pinned",
    )


def _likeness(one: str, other: str) -> float | None:
    if one == other:  # most headings by far
        return 1.0 if words_of(one) else None
    words = (Counter(words_of(one.casefold())), Counter(words_of(other.casefold())))
    size = words[0].total() + words[1].total()
    return 2 * (words[0] & words[1]).total() / size if size else None
