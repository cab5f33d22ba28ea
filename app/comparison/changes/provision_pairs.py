"""Pairs provisions at every level, from the pairs of texts and of divisions. What is left has no pair.

One main pair per provision (`primary`); splits, joins and far halves give further pairs with one side in common.

Both halves of a split are the old paragraph; its main pair is the one with most of its words.

>>> older = draft("1. Ships moor by day at the long pier. Nets are dried on the shore.")
>>> newer = draft("1. Ships moor by day at the long pier.", "2. Nets are dried on the shore.")
>>> [(pair.older, pair.newer, pair.relation) for pair in compare(older, newer).pairs]
[('article-1', 'article-1', 'kept'), ('article-1/1', 'article-1/1', 'split'), ('article-1/1', 'article-1/2', 'split')]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.alignment.moves import moved_provisions
from app.comparison.changes.citation_targets import CitationPairs
from app.comparison.changes.numbering import open_alike
from app.comparison.changes.raw_changes import ProvisionPair
from app.late_methods import dataclass
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.alignment.align import Alignment
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.alignment.text_pairs import TextPair
    from app.comparison.text.tokenized_draft import TokenizedDraft

_WORDING = 0.5
"""From this score on, the wording speaks for a pair; below, its number or its place does."""
_HALF = 0.5
"""A moved run that is at least this share of the smaller text makes a pair of the two provisions."""


@dataclass(frozen=True)
class ProvisionPairs:
    """All pairs in the order of the second draft, and the main ones as first place → second place."""

    pairs: tuple[ProvisionPair, ...]
    primary: Mapping[int, int]
    lone: tuple[tuple[int, ...], tuple[int, ...]]
    """Places without a main pair, on each side."""
    roots: tuple[Mapping[int, int], Mapping[int, int]]
    """For places without any pair: the highest provision without any pair at or above."""

    @cached_property
    def partners(self) -> CitationPairs:
        """What each provision is in the other draft."""
        return CitationPairs(self.pairs, self.primary)

    def moves(self) -> list[tuple[int, int]]:
        """Main pairs that moved."""
        return [(t.first, t.second) for t in self.pairs if t.moved and self.primary.get(t.first) == t.second]

    def apart(self, units: Mapping[int, int]) -> list[tuple[int, int]]:
        """Pairs that only words that moved make, of which neither side has another partner."""
        return [
            (t.first, t.second)
            for t in self.pairs
            if t.moved and t.relation == "kept" and units.get(t.first) != t.second
            and self.primary.get(t.first) != t.second
        ]  # fmt: skip

    def stray(self, units: Mapping[int, int]) -> list[tuple[int, int]]:
        """Pairs of texts that moved although their provisions are not each other's main pair: only the words went."""
        return [
            (t.first, t.second)
            for t in self.pairs
            if t.moved and units.get(t.first) == t.second and self.primary.get(t.first) != t.second
        ]


def pair_provisions(
    first: TokenizedDraft,
    second: TokenizedDraft,
    alignment: Alignment,
    strands: Sequence[TextPair],
    runs: Sequence[MovedRun],
    pins: Mapping[int, int],
) -> ProvisionPairs:
    """The pairs of all levels."""
    primary = {i: j for i, j in alignment.divisions.items() if i >= 0}
    taken = set(primary.values())
    found: dict[tuple[int, int], ProvisionPair] = {}
    for i, j in primary.items():
        found[i, j] = ProvisionPair(i, j, basis=_basis(first, i, second, j, alignment.scores.get(i, 0.0), pins, True))
    for i, j in _mains(first, second, alignment.units, strands, pins).items():
        if (i, j) in found:
            continue
        basis = _basis(first, i, second, j, alignment.scores.get(i, 1.0), pins, False)
        alike = first.provisions[i].kind is second.provisions[j].kind  # as most by far
        joint = None if alike else _option(first, second, i, j, primary, taken)
        if joint is not None:
            one, other = joint
            primary[one] = other
            taken.add(other)
            found[one, other] = ProvisionPair(one, other, basis="number")
            found[i, j] = ProvisionPair(i, j, "join" if one != i else "split", basis=basis)
            continue
        if i not in primary and j not in taken:
            primary[i] = j
            taken.add(j)
            found[i, j] = ProvisionPair(i, j, basis=basis)
        else:
            inside = primary.get(i) in (j, *second.above(j)) or any(primary.get(a) == j for a in first.above(i))
            found[i, j] = ProvisionPair(i, j, "split" if i in primary else "join", moved=not inside, basis=basis)
    for s in strands:
        relation = "split" if len(s.second) > 1 else "join" if len(s.first) > 1 else ""
        if relation:
            for i in s.first:
                for j in s.second:
                    found[i, j] = found.get((i, j), ProvisionPair(i, j))._replace(relation=relation)
    for i, j, relation in _halves(first, second, runs, primary, taken):
        found.setdefault((i, j), ProvisionPair(i, j, relation, moved=True))
    moved = moved_provisions(first, second, primary)
    pairs = [
        _settled(t, t.moved or (t.first in moved and primary.get(t.first) == t.second), _differ(first, second, t))
        for t in sorted(found.values(), key=lambda t: (t.second, t.first))
    ]
    lone = (
        tuple(i for i in range(len(first.provisions)) if i not in primary),
        tuple(j for j in range(len(second.provisions)) if j not in taken),
    )
    known = ({t.first for t in pairs}, {t.second for t in pairs})
    return ProvisionPairs(tuple(pairs), primary, lone, (_roots(first, known[0]), _roots(second, known[1])))


def _settled(pair: ProvisionPair, moved: bool, renumbered: bool) -> ProvisionPair:
    """A pair with what is known of it in the end; most are as they were."""
    if (moved, renumbered) == (pair.moved, pair.renumbered):
        return pair
    return ProvisionPair(pair.first, pair.second, pair.relation, moved, renumbered, pair.basis)


def _mains(
    first: TokenizedDraft,
    second: TokenizedDraft,
    units: Mapping[int, int],
    strands: Sequence[TextPair],
    pins: Mapping[int, int],
) -> dict[int, int]:
    """The unit pairs, where of a split or join the half that a person joined, else the one with the same number, else
    the first, is the main one.
    """
    mains = dict(units)
    for s in strands:
        if any(pins.get(i) in s.second for i in s.first):
            continue
        if len(s.second) > 1:
            i = s.first[0]
            mains[i] = next((j for j in s.second if second.numbers[j] == first.numbers[i]), s.second[0])
        elif len(s.first) > 1:
            j = s.second[0]
            for i in s.first:
                mains.pop(i, None)
            mains[next((i for i in s.first if first.numbers[i] == second.numbers[j]), s.first[0])] = j
    return dict(sorted(mains.items()))


def _option(
    first: TokenizedDraft, second: TokenizedDraft, i: int, j: int, primary: Mapping[int, int], taken: set[int]
) -> tuple[int, int] | None:
    """Where one of several options became the text of the paragraph that held them (or the reverse): the paragraph's
    pair.
    """
    one, other = first.provisions[i].kind is Kind.OPTION, second.provisions[j].kind is Kind.OPTION
    if one == other:
        return None
    if one:
        i = first.parents[i]
    else:
        j = second.parents[j]
    free = i >= 0 and j >= 0 and i not in primary and j not in taken
    return (i, j) if free and first.provisions[i].kind is second.provisions[j].kind else None


def _differ(first: TokenizedDraft, second: TokenizedDraft, twin: ProvisionPair) -> bool:
    if first.numbers[twin.first] == second.numbers[twin.second]:
        return False
    return not open_alike(first.provisions[twin.first].number, second.provisions[twin.second].number)


def _basis(
    first: TokenizedDraft, i: int, second: TokenizedDraft, j: int, score: float, pins: Mapping[int, int], division: bool
) -> str:
    """Why two provisions are a pair: "pinned", "wording", "number" or "position"."""
    if pins.get(i) == j:
        return "pinned"
    same = first.numbers[i] == second.numbers[j] and bool(first.numbers[i])
    if division:
        return "number" if same else "wording"
    if score >= _WORDING:
        return "wording"
    return "number" if same else "position"


def _halves(
    first: TokenizedDraft, second: TokenizedDraft, runs: Sequence[MovedRun], primary: Mapping[int, int], taken: set[int]
) -> list[tuple[int, int, str]]:
    """Pairs whose smaller text is mostly made of words that moved between them: halves of a split or join, or the same
    provision where neither has another.
    """
    words: dict[tuple[int, int], int] = {}
    for run in runs:
        words[run.first, run.second] = words.get((run.first, run.second), 0) + sum(n for _, _, n in run.blocks)
    found = [
        (i, j)
        for (i, j), count in words.items()
        if i != -1 and count >= _HALF * min(len(first.texts[i].ids), len(second.texts[j].ids))
    ]
    ones, others = Counter([*primary, *(i for i, _ in found)]), Counter([*taken, *(j for _, j in found)])
    return [
        (i, j, "kept" if ones[i] == others[j] == 1 else "join" if i not in primary and j in taken else "split")
        for i, j in found
    ]


def _roots(outline: TokenizedDraft, known: set[int]) -> dict[int, int]:
    roots: dict[int, int] = {}
    for place, above in enumerate(outline.parents):
        if place not in known:
            roots[place] = roots.get(above, place)
    return roots
