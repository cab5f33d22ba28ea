"""Alignment: which units of text are the same one, one to one. Splits, joins and moved sentences come later
(`splits.py`, `moved_sentences.py`).

Recipe (docs/engine.md): identical units, candidates by rare trigrams, greedy choice, votes of the divisions, second
choice with context, strong evidence for pairs out of order, then the gaps in order.

Old paragraph 1 has become 2. Paired by its number it would be rewritten; paired by its words it has a new number.

>>> older = draft("1. Each port keeps a list of the ships it has seen.")
>>> newer = draft("1. Nets are dried at noon.", "2. Each port keeps a list of the ships it has seen.")
>>> told(compare(older, newer))
['insertion: +Nets are dried at noon.', 'renumbering: 1. → 2.']
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.alignment.branches import Branches, Station
from app.comparison.alignment.candidates import (
    Grams,
    Ids,
    PairCandidate,
    Units,
    identical_pairs,
    pairs_in_place,
    similar_candidates,
)
from app.comparison.alignment.divisions import Divisions
from app.comparison.alignment.telling_words import TellingWords, units_with
from app.comparison.matching.monotone import longest_increasing
from app.comparison.text.editorial_notes import label_of
from app.comparison.text.tokenized_draft import TokenizedDraft, is_comparable
from app.late_methods import dataclass
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections import Counter

    from app.treaty.draft import Provision

_FIRST = 0.5
"""Least score in the first choice, which only serves to find the divisions."""
_SECOND = 0.42
"""Least score, context included, in the second choice."""
_BARE = 0.28
"""Least score without context in the second choice."""
_HELD = 0.7
"""Least share of a unit's words that stand in another one, of which it then is a part."""
_PART = 0.5
"""The score under which a part votes."""
_SAME_DIVISION = 0.1
_NEIGHBOUR = 0.05
_NUMBER = 0.04
_ORDER = 0.05
_OTHER_OPTION = 0.15
"""Taken from a pair that stands in options which are no pair, when pairs are put in order: it may be a copy."""
_WHOLE = 0.95
"""Least share of a text's words that stand in the one at its place and with its number, for it to have stayed…"""
_WHOLE_TOKENS = 12
"""…and least number of different words in common."""
_STRONG = 0.55
"""Least score of a pair that stands out of order."""
_STRONG_TOKENS = 6
_STRONG_RARE = 2
"""…and least number of trigrams that only the two of them have, unless they are nearly the same. A paragraph of the
preamble and one of an article must be nearly the same."""
_SAME = 0.85
_NEAR = 0.8
"""…within one division."""
_GAP = 0.34
"""Least score of a pair that stands between two pairs in order."""
_LARGE_GAP = 2_500


@dataclass(frozen=True)
class Alignment:
    """Pairs of text units and of divisions, both as first place → second place, and the score of each unit pair."""

    units: dict[int, int]
    divisions: dict[int, int]
    scores: dict[int, float]


def align_drafts(
    first: TokenizedDraft, second: TokenizedDraft, pins: Mapping[int, int], common: Collection[int]
) -> Alignment:
    """Align the units of two outlines. `pins` (first place → second place) hold whatever the text says; `common` are
    the numbers of the words that tell nothing.
    """
    return _Alignment(first, second, pins, common).run()


class _Alignment:
    """One alignment under way. Units are counted 0, 1, 2… on each side."""

    def __init__(
        self, first: TokenizedDraft, second: TokenizedDraft, pins: Mapping[int, int], common: Collection[int]
    ) -> None:
        self.sides = (first, second)
        self.places = (first.units, second.units)
        self.ids = (first.once(_ids), second.once(_ids))
        self.plain = (first.once(_plain), second.once(_plain))
        """Without brackets: these are put and lifted, and say nothing of which text is which."""
        self.units = Units(self.plain[0], self.plain[1])
        self.words = TellingWords(
            self.plain[0], self.plain[1], common, lambda: (first.once(_holders), second.once(_holders))
        )
        self.notes = (first.once(_notes), second.once(_notes))
        self.pins = pins
        self.ballot = Divisions(first, second, pins)
        self.branches = Branches(first, second)
        self.pairs: dict[int, int] = {}
        self.back: dict[int, int] = {}
        self.scores: dict[int, float] = {}
        self.divisions: dict[int, int] = {}
        self._voted: list[tuple[int, int, float]] | None = None
        """The pairs that voted last."""

    def run(self) -> Alignment:
        self._pinned()
        for i, j in identical_pairs(
            self.ids[0], self.ids[1], (self.sides[0].once(_labels), self.sides[1].once(_labels))
        ):
            if i not in self.notes[0]:
                self._pair(i, j, 1.0)
        for i, j, score in pairs_in_place(self.units, self.pairs):
            if i not in self.notes[0] and j not in self.notes[1]:
                self._pair(i, j, score)
        fixed = dict(self.pairs)
        grams, found = self._candidates()
        for candidate in sorted(found, key=lambda c: (-c.score - _ORDER * c.order, c.first, c.second)):
            if candidate.score >= _FIRST:
                self._pair(candidate.first, candidate.second, candidate.score)
        self.branches.vote(self._vote(found), self.divisions)  # asked for by the next two alone
        fixed = self._settled(fixed)
        self._choose_again(fixed, found)
        self._vote(found)
        self._drop_weak(fixed, grams)
        self._pair_notes()
        self._fill_gaps()
        self._vote(found)
        self._pair_cells()
        places = self.places
        return Alignment(
            {places[0][i]: places[1][j] for i, j in sorted(self.pairs.items())},
            self.divisions,
            {places[0][i]: self.scores[i] for i in sorted(self.pairs)},
        )

    def _pinned(self) -> None:
        units = tuple({place: unit for unit, place in enumerate(places)} for places in self.places)
        for i, j in self.pins.items():
            if i in units[0] and j in units[1]:
                self._pair(units[0][i], units[1][j], 2.0)

    def _pair(self, i: int, j: int, score: float) -> None:
        if i in self.pairs or j in self.back:
            return
        if score < 2 and not is_comparable(self._provision(0, i), self._provision(1, j)):
            return
        self.pairs[i] = j
        self.back[j] = i
        self.scores[i] = score

    def _provision(self, side: int, unit: int) -> Provision:
        return self.sides[side].provisions[self.places[side][unit]]

    def _is(self, side: int, unit: int, kind: Kind) -> bool:
        return self._provision(side, unit).kind is kind

    def _division(self, side: int, unit: int) -> int:
        return self.sides[side].divisions[self.places[side][unit]]

    def _number(self, side: int, unit: int) -> str:
        return self.sides[side].numbers[self.places[side][unit]]

    def _noted(self, side: int, note: int) -> str:
        """The number of a note, or the label that stands in its text."""
        return self._number(side, note) or label_of(self._provision(side, note).text)

    def _candidates(self) -> tuple[Grams, list[PairCandidate]]:
        free = {i: ids for i, ids in enumerate(self.plain[0]) if i not in self.pairs and i not in self.notes[0]}
        other = {j: ids for j, ids in enumerate(self.plain[1]) if j not in self.back and j not in self.notes[1]}
        grams = Grams(free, other)
        return grams, similar_candidates(grams, self.units, other)

    def _vote(self, found: Sequence[PairCandidate]) -> list[tuple[int, int, float]]:
        """Pair the divisions by the pairs of units and the parts of units that there are now, which are given."""
        places = self.places
        units = [(places[0][i], places[1][j], min(1.0, self.scores[i])) for i, j in self.pairs.items()]
        units += [(places[0][i], places[1][j], _PART) for i, j in self._parts(found)]
        if units != self._voted:  # mostly they are the same, where little changed
            self._voted = units
            self.divisions = self.ballot.paired(units)
            self.divisions[-1] = -1
        return units

    def _parts(self, found: Sequence[PairCandidate]) -> list[tuple[int, int]]:
        """For units without a pair of which most stands in one that has a pair, or that holds most of one: the two. Of
        a text that was split into several, or joined of several, each goes where the whole went.
        """
        best: tuple[dict[int, tuple[float, int]], dict[int, tuple[float, int]]] = ({}, {})
        for c in found:
            ends = (c.first, c.second)
            free = (c.first not in self.pairs, c.second not in self.back)
            if free[0] == free[1]:
                continue
            side = 0 if free[0] else 1
            held = c.held
            if held >= _HELD and (held, -ends[1 - side]) > best[side].get(ends[side], (0.0, 0)):
                best[side][ends[side]] = held, -ends[1 - side]
        return [
            *((i, -j) for i, (_, j) in best[0].items()),
            *((-i, j) for j, (_, i) in best[1].items()),
        ]

    def _settled(self, fixed: Mapping[int, int]) -> dict[int, int]:
        """The pairs that needed no choice. Where one is a copy elsewhere of a text that stayed at its place, that text
        and the one at its place instead.
        """
        stations: tuple[dict[Station | None, int], ...] = ()
        settled, taken = dict(fixed), set(fixed.values())
        for i, j in fixed.items():
            here = self.branches.station(0, self.places[0][i]), self.branches.station(1, self.places[1][j])
            if here[0] == here[1] or self.scores[i] > 1:
                continue
            stations = stations or tuple(self._stations(side) for side in (0, 1))
            mine, theirs = stations[0].get(here[1], -1), stations[1].get(here[0], -1)
            for one, other in ((i, theirs), (mine, j)):
                free = (one == i or one not in settled) and (other == j or other not in taken)
                if one >= 0 <= other and free and self._is_whole(one, other):
                    del settled[i]
                    settled[one] = other
                    taken.add(other)
                    self.scores[one] = self.units.score(one, other)
                    break
        return settled

    def _stations(self, side: int) -> dict[Station | None, int]:
        """The units of one side by where they stand; -1 where several do."""
        stations: dict[Station | None, int] = {None: -1}
        for unit, place in enumerate(self.places[side]):
            if unit in self.notes[side]:
                continue
            at = self.branches.station(side, place)
            stations[at] = -1 if at in stations else unit
        return stations

    def _is_whole(self, i: int, j: int) -> bool:
        """Whether two units are the same, or all words of the one stand in the other, and they are many."""
        common, least = self.units.common(i, j), min(len(self.units.words(0, i)), len(self.units.words(1, j)))
        whole = common >= _WHOLE_TOKENS and common >= _WHOLE * least
        same = whole or self.ids[0][i] == self.ids[1][j]
        return same and is_comparable(self._provision(0, i), self._provision(1, j))

    def _choose_again(self, fixed: Mapping[int, int], found: Sequence[PairCandidate]) -> None:
        before = dict(self.pairs)
        self.pairs = dict(fixed)
        self.back = {j: i for i, j in fixed.items()}
        scored: list[tuple[float, PairCandidate]] = []
        for c in found:
            likeness = c.held if self._stayed(c) else c.score
            score = likeness + _ORDER * c.order
            together = self.divisions.get(self._division(0, c.first)) == self._division(1, c.second)
            if together:
                score += _SAME_DIVISION
            if before.get(c.first - 1, -1) == c.second - 1:
                score += _NEIGHBOUR
            if before.get(c.first + 1, -1) == c.second + 1:
                score += _NEIGHBOUR
            number = self._number(0, c.first)
            if number and number == self._number(1, c.second):
                score += _NUMBER
            if (
                score >= _SECOND
                and c.score >= _BARE
                and (c.score >= _FIRST or self.words.are_shared(c.first, c.second))
            ):
                if together and not self.branches.are_paired(self.places[0][c.first], self.places[1][c.second]):
                    score -= _OTHER_OPTION
                scored.append((score, c))
        scored.sort(key=lambda s: (-s[0], s[1].first, s[1].second))
        for _, c in scored:
            self._pair(c.first, c.second, c.score)

    def _stayed(self, c: PairCandidate) -> bool:
        """Whether a text stands whole in the one at its place, with its number: it stayed and was added to, or cut, and
        one that is more like it elsewhere is a copy.
        """
        number = self._number(0, c.first)
        return (
            c.held >= _WHOLE
            and number != ""
            and number == self._number(1, c.second)
            and self.branches.are_paired(self.places[0][c.first], self.places[1][c.second])
            and self.units.common(c.first, c.second) >= _WHOLE_TOKENS
        )

    def _in_division(self) -> dict[tuple[int, int], list[int]]:
        """First units of the pairs that stand in paired divisions, by division pair, in order."""
        groups: dict[tuple[int, int], list[int]] = {}
        for i in sorted(self.pairs):
            one, other = self._division(0, i), self._division(1, self.pairs[i])
            if self.divisions.get(one) == other:
                groups.setdefault((one, other), []).append(i)
        return groups

    def _drop_weak(self, fixed: Mapping[int, int], grams: Grams) -> None:
        """Pairs out of order need strong evidence; the others go."""
        standing: set[int] = set()
        for group in self._in_division().values():
            weights = [len(self.ids[0][i]) for i in group]
            standing.update(group[k] for k in longest_increasing([self.pairs[i] for i in group], weights))
        for i in sorted(self.pairs):
            if i in standing or i in fixed:
                continue
            j = self.pairs[i]
            recital = self._is(0, i, Kind.PREAMBULAR) != self._is(1, j, Kind.PREAMBULAR)
            one, other = self._division(0, i), self._division(1, j)
            near = one >= 0 and self.divisions.get(one) == other
            weak = self.scores[i] < (_NEAR if near else _SAME) and (recital or grams.rare(i, j) < _STRONG_RARE)
            if weak or self.scores[i] < _STRONG or self.units.common(i, j) < _STRONG_TOKENS:
                del self.pairs[i], self.back[j], self.scores[i]

    def _pair_notes(self) -> None:
        """A note is paired with the note that stands for the same provision: the same number in the same division."""
        where: dict[tuple[int, str], list[int]] = {}
        for j in sorted(self.notes[1]):
            where.setdefault((self._division(1, j), self._noted(1, j)), []).append(j)
        groups: dict[tuple[int, str], list[int]] = {}
        for i in sorted(self.notes[0]):
            groups.setdefault((self.divisions.get(self._division(0, i), -2), self._noted(0, i)), []).append(i)
        for key, mine in groups.items():
            for i, j in zip(mine, where.get(key, ()), strict=False):
                self._pair(i, j, 1.0)
        for i in sorted(self.notes[0]):
            place = self.places[0][i]
            if i not in self.pairs and place == self._division(0, i):
                other = next((k for k in self.notes[1] if self.places[1][k] == self.divisions.get(place)), None)
                if other is not None:
                    self._pair(i, other, 1.0)

    def _fill_gaps(self) -> None:
        """Between two pairs in order, units of one division pair that are left on both sides are paired in order."""
        members = tuple(self._members(side) for side in (0, 1))
        kept = self._in_division()
        for one, other in sorted(self.divisions.items()):
            mine, theirs = members[0].get(one, []), members[1].get(other, [])
            if not mine or not theirs:
                continue
            group = kept.get((one, other), [])
            chain = [group[k] for k in longest_increasing([self.pairs[i] for i in group])]
            at_i = at_j = -1
            for i in [*chain, len(self.ids[0])]:
                j = self.pairs.get(i, len(self.ids[1]))
                self._fill(_between(mine, at_i, i), _between(theirs, at_j, j))
                at_i, at_j = i, j

    def _pair_cells(self) -> None:
        """The cells of two rows that are a pair and have as many of them are paired by their place in the row."""
        cells = tuple(self._cells(side) for side in (0, 1))
        for row, mine in cells[0].items():
            theirs = cells[1].get(self.divisions.get(row, -1), [])
            if len(mine) == len(theirs):
                for i, j in zip(mine, theirs, strict=True):
                    if i >= 0 and j >= 0:
                        self._pair(i, j, self.units.score(i, j))

    def _cells(self, side: int) -> dict[int, list[int]]:
        """The units of the cells of each row, in order; -1 for an empty cell."""
        outline = self.sides[side]
        units = {place: unit for unit, place in enumerate(self.places[side])}
        cells: dict[int, list[int]] = {}
        for place, (provision, row) in enumerate(zip(outline.provisions, outline.parents, strict=True)):
            if provision.kind is Kind.CELL and row >= 0:
                cells.setdefault(row, []).append(units.get(place, -1))
        return cells

    def _members(self, side: int) -> dict[int, list[int]]:
        members: dict[int, list[int]] = {}
        taken = (self.pairs, self.back)[side]
        for unit in range(len(self.ids[side])):
            if unit not in taken:
                members.setdefault(self._division(side, unit), []).append(unit)
        return members

    def _fill(self, mine: Sequence[int], theirs: Sequence[int]) -> None:
        if not mine or not theirs or len(mine) * len(theirs) > _LARGE_GAP:
            return
        scores = {(i, j): self._gap_score(i, j) for i in mine for j in theirs}
        best: list[list[float]] = [[0.0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
        for x in range(len(mine) - 1, -1, -1):
            for y in range(len(theirs) - 1, -1, -1):
                value = scores[mine[x], theirs[y]]
                taken = best[x + 1][y + 1] + value if value > 0 else 0.0
                best[x][y] = max(taken, best[x + 1][y], best[x][y + 1])
        x = y = 0
        while x < len(mine) and y < len(theirs):
            value = scores[mine[x], theirs[y]]
            if value > 0 and best[x][y] == best[x + 1][y + 1] + value:
                self._pair(mine[x], theirs[y], value)
                x, y = x + 1, y + 1
            elif best[x][y] == best[x + 1][y]:
                x += 1
            else:
                y += 1

    def _gap_score(self, i: int, j: int) -> float:
        if not is_comparable(self._provision(0, i), self._provision(1, j)) or i in self.notes[0] or j in self.notes[1]:
            return 0.0
        score = self.units.score(i, j)
        number = self._number(0, i)
        if number and number == self._number(1, j):
            score += _NUMBER
        return score if score >= _GAP and (score >= _FIRST or self.words.are_shared(i, j)) else 0.0


def _ids(outline: TokenizedDraft) -> list[Ids]:
    """The token numbers of each unit."""
    return [outline.texts[place].ids for place in outline.units]


def _plain(outline: TokenizedDraft) -> list[Ids]:
    """The same without brackets."""
    return [outline.plain[place] for place in outline.units]


def _holders(outline: TokenizedDraft) -> Counter[int]:
    """How many units have a word."""
    return units_with(outline.once(_plain))


def _notes(outline: TokenizedDraft) -> frozenset[int]:
    """The units that are notes."""
    return frozenset(unit for unit, place in enumerate(outline.units) if place in outline.notes)


def _labels(outline: TokenizedDraft) -> list[tuple[Ids, str] | None]:
    """The heading above each unit with the unit's own number, None where there is no heading."""
    above = [outline.divisions[place] for place in outline.units]
    return [
        (outline.headings[division].ids, "" if place == division else outline.numbers[place])
        if division >= 0 and outline.headings[division].ids
        else None
        for place, division in zip(outline.units, above, strict=True)
    ]


def _between(units: Sequence[int], low: int, high: int) -> Sequence[int]:
    """Those of the ascending `units` that lie strictly between two."""
    return units[bisect_right(units, low) : bisect_left(units, high)]
