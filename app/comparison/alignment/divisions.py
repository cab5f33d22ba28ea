"""Pairs articles, parts, annexes and empty containers by the votes of what stands under them.

Text units are paired elsewhere (`align.py`); their pairs vote here. Headings and numbers add to the votes and stand in
where there are none.

An article is where its paragraphs went, though it has another number and heading. Wrong would be a pair by numbers:
then both articles were rewritten.

>>> lamps = "1. Each harbour keeps a lamp lit all night."
>>> older = draft("Article 1", "Harbours", lamps)
>>> newer = draft("Article 1", "Terms", "1. A net is any net.", "Article 2", "Ports", lamps)
>>> [(pair.older, pair.newer) for pair in compare(older, newer).pairs]
[('article-1', 'article-2'), ('article-1/1', 'article-2/1')]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from app.comparison.alignment.candidates import Ids, gaps, grams
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft

Pairs = dict[int, int]
"""First place → second place, one to one."""

_HEADING = 0.5
_NUMBER = 0.2
_TITLES = 0.5
"""Least share of the words of two titles that they have in common, for articles that nothing else pairs."""
_SURE = 0.5
_ENOUGH = 0.3
"""Least share of the smaller division's tokens that must have gone to the other one, when nothing else speaks for the
pair.
"""
_ALIKE = 0.5
"""Least share of their different words that two divisions with one number have in common, when they stand between the
same neighbours…"""
_PHRASES = 0.25
"""…or least share of the smaller one's trigrams that stand in the other one."""


class Divisions:
    """The divisions of two outlines, ready to be paired by the votes of units, as often as the units' pairs change."""

    def __init__(self, first: TokenizedDraft, second: TokenizedDraft, pins: Mapping[int, int]) -> None:
        """`pins` maps places of `first` to places of `second`."""
        self._sides = (first, second)
        self._pins = {i: j for i, j in pins.items() if _grouping(first, i) and _grouping(second, j)}
        self._weights = (_weights(first), _weights(second))
        self._words = (_weights(first, footnotes=False), _weights(second, footnotes=False))
        self._groups = (_groups(first), _groups(second))
        self._chains = (_chains(first, self._groups[0]), _chains(second, self._groups[1]))
        self._named = tuple(dict.fromkeys(_by_name(first, second)))
        self._likeness: dict[tuple[int, int], tuple[float, bool]] = {}
        self._texts: dict[tuple[int, int], bool] = {}

    def paired(self, units: Iterable[tuple[int, int, float]]) -> Pairs:
        """Pairs of headed provisions and of provisions that have no text of their own, one to one.

        `units` are pairs of places with their score; of a split or a join there may be several.
        """
        first, second = self._sides
        weights = self._weights
        votes = self._votes(units)
        for pair in self._named:
            votes.setdefault(pair, 0)
        scored: list[tuple[float, int, int, int]] = []
        for (i, j), tokens in votes.items():
            smaller, larger = sorted((weights[0][i], weights[1][j]))
            share = (tokens / smaller * 0.5 + tokens / larger * 0.5) if smaller else 0.0
            heading, number = self._alike(i, j)
            enough = share >= _ENOUGH or (smaller and tokens / smaller >= 0.6)
            noted = number and (i in first.notes or j in second.notes)
            if enough or heading >= 0.75 or (number and (heading >= 0.5 or self._begun(i, j))) or noted:
                scored.append((-share - _HEADING * max(heading, 0.0) - _NUMBER * number, abs(i - j), i, j))
        paired: Pairs = dict(self._pins)
        taken = set(paired.values())
        for _, _, i, j in sorted(scored):
            if i not in paired and j not in taken:
                paired[i] = j
                taken.add(j)
        paired.update(self._in_place(paired, taken))
        paired.update(self._by_title(paired))
        return paired

    def _by_title(self, paired: Pairs) -> Pairs:
        """Further pairs of articles: the title of one has the words of the other's in their order, and no other article
        that is left has. "Health" is "[Health aspects]", whatever was written under it.
        """
        there = (paired.keys(), set(paired.values()))
        left = [
            {
                place: _title(side.provisions[place].heading)
                for place in _of_kind(side, Kind.ARTICLE)
                if place not in known
            }
            for side, known in zip(self._sides, there, strict=True)
        ]
        alike = [(i, j) for i, one in left[0].items() for j, other in left[1].items() if _holds_title(one, other)]
        times = (Counter(i for i, _ in alike), Counter(j for _, j in alike))
        return {i: j for i, j in alike if times[0][i] == times[1][j] == 1}

    def _begun(self, i: int, j: int) -> bool:
        """Of two divisions with one number, of which one has nothing under it but footnotes: whether it is the other
        one before that was written, as "Scope (placeholder)" is "Scope". What it is to say can stand nowhere else.
        """
        if self._words[0][i] and self._words[1][j]:
            return False
        headings = (Counter(outline.headings[at].ids) for outline, at in zip(self._sides, (i, j), strict=True))
        shorter, longer = sorted(headings, key=Counter.total)
        return shorter <= longer

    def _in_place(self, paired: Pairs, taken: set[int]) -> Pairs:
        """Further pairs of one number that stand between the same neighbours, if their words are somewhat alike."""
        first, second = self._sides
        free: dict[Kind, dict[int, list[int]]] = {}
        for i, j in self._named:
            if i not in paired and j not in taken and self._alike(i, j)[1]:
                free.setdefault(first.provisions[i].kind, {}).setdefault(i, []).append(j)
        found: Pairs = {}
        for kind, wanted in free.items():
            mine, theirs = _of_kind(first, kind), _of_kind(second, kind)
            ranks = {place: rank for rank, place in enumerate(theirs)}
            ranked = {rank: ranks[paired[place]] for rank, place in enumerate(mine) if paired.get(place) in ranks}
            for one, other in gaps(len(mine), len(theirs), ranked):
                between = {theirs[rank] for rank in other}
                for i in (mine[rank] for rank in one):
                    there = [j for j in wanted.get(i, ()) if j in between and j not in found.values()]
                    if len(there) == 1 and self._same_words(i, there[0]):
                        found[i] = there[0]
        return found

    def _same_words(self, i: int, j: int) -> bool:
        """True when the words at and under two places are somewhat alike."""
        known = self._texts.get((i, j))
        if known is None:
            one, other = (_under(outline, place) for outline, place in zip(self._sides, (i, j), strict=True))
            words = {token for text in one for token in text}, {token for text in other for token in text}
            phrases = {gram for text in one for gram in grams(text)}, {gram for text in other for gram in grams(text)}
            known = self._texts[i, j] = (
                _share(words, sum(map(len, words)) / 2) >= _ALIKE or _share(phrases, min(map(len, phrases))) >= _PHRASES
            )
        return known

    def _alike(self, i: int, j: int) -> tuple[float, bool]:
        """How alike the headings of two divisions are, and whether they have the same number."""
        known = self._likeness.get((i, j))
        if known is None:
            first, second = self._sides
            known = self._likeness[i, j] = _likeness(first, i, second, j), _named_alike(first, i, second, j)
        return known

    def _votes(self, units: Iterable[tuple[int, int, float]]) -> dict[tuple[int, int], float]:
        """For pairs of divisions of one kind: tokens of the units that went from one to the other. A doubtful pair
        hardly counts.
        """
        texts = (self._sides[0].texts, self._sides[1].texts)
        between: dict[tuple[int, int], float] = {}
        for i, j, score in units:
            groups = self._groups[0][i], self._groups[1][j]
            sizes = len(texts[0][i].ids), len(texts[1][j].ids)
            weight = min(*sizes, score * sum(sizes) / 2) * (1 if score >= _SURE else 1 / 3)
            between[groups] = between.get(groups, 0) + weight
        votes: dict[tuple[int, int], float] = {}
        for (one, other), weight in between.items():
            theirs = self._chains[1].get(other, {})
            for kind, i in self._chains[0].get(one, {}).items():
                j = theirs.get(kind, -1)
                if j >= 0:
                    votes[i, j] = votes.get((i, j), 0) + weight
        return votes


def _title(heading: str) -> tuple[str, ...]:
    """The words of a heading, without brackets and signs."""
    return tuple(re.findall(r"[^\W\d_]+", heading.casefold()))


def _holds_title(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words of the shorter title stand in the longer one, in their order, and are half of both or more."""
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return 2 * len(shorter) >= _TITLES * (len(one) + len(other)) > 0 and all(word in rest for word in shorter)


def _grouping(outline: TokenizedDraft, place: int) -> bool:
    provision = outline.provisions[place]
    return provision.kind in HEADED or not outline.texts[place].ids


def _of_kind(outline: TokenizedDraft, kind: Kind) -> list[int]:
    """The places of the grouping provisions of one kind."""
    return [p for p, provision in enumerate(outline.provisions) if provision.kind is kind and _grouping(outline, p)]


def _under(outline: TokenizedDraft, place: int) -> list[Ids]:
    """The texts at and under a place, without brackets."""
    return [text for text in outline.plain[place : outline.ends[place]] if text]


def _share(sets: tuple[AbstractSet[object], AbstractSet[object]], of: float) -> float:
    """How many members two sets have in common, as a share of `of`; 0 when that is 0."""
    return len(sets[0] & sets[1]) / of if of else 0.0


def _weights(outline: TokenizedDraft, *, footnotes: bool = True) -> list[int]:
    """Number of text tokens at and under each place, with or without those of footnotes."""
    weights = [
        len(tokens.ids) if footnotes or provision.kind is not Kind.FOOTNOTE else 0
        for tokens, provision in zip(outline.texts, outline.provisions, strict=True)
    ]
    for place in range(len(weights) - 1, -1, -1):
        above = outline.parents[place]
        if above >= 0:
            weights[above] += weights[place]
    return weights


def _groups(outline: TokenizedDraft) -> list[int]:
    """For each place, the nearest grouping provision at or above it, -1 if none."""
    groups: list[int] = []
    for place, above in enumerate(outline.parents):
        groups.append(place if _grouping(outline, place) else groups[above] if above >= 0 else -1)
    return groups


def _chains(outline: TokenizedDraft, groups: Sequence[int]) -> dict[int, Mapping[Kind, int]]:
    """For each grouping provision, the nearest one of every kind at or above it."""
    chains: dict[int, Mapping[Kind, int]] = {}
    for place, group in enumerate(groups):
        if place == group:
            above = outline.parents[place]
            over = chains.get(groups[above], {}) if above >= 0 else {}
            chains[place] = {**over, outline.provisions[place].kind: place}
    return chains


def _by_name(first: TokenizedDraft, second: TokenizedDraft) -> Iterable[tuple[int, int]]:
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


def _names(outline: TokenizedDraft, place: int) -> list[tuple[str, str, str]]:
    provision = outline.provisions[place]
    place_name = outline.numbers[place] or provision.address
    names = [(provision.kind.value, "number", place_name)]
    heading = " ".join(provision.heading.casefold().split())
    if heading:
        names.append((provision.kind.value, "heading", heading))
    return names


def _named_alike(first: TokenizedDraft, i: int, second: TokenizedDraft, j: int) -> bool:
    """The same number, or for provisions without one the same address."""
    one, other = first.numbers[i], second.numbers[j]
    if one or other:
        return one == other
    return first.provisions[i].address == second.provisions[j].address != ""


def _likeness(first: TokenizedDraft, i: int, second: TokenizedDraft, j: int) -> float:
    """Share of tokens that two headings have in common, 0 to 1; -1 when neither has one."""
    one, other = first.headings[i].ids, second.headings[j].ids
    if not one and not other:
        return -1.0
    if one == other:
        return 1.0
    return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))
