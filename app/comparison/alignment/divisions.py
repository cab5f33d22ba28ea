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

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from app.comparison.alignment.candidates import Ids, gaps, grams
from app.comparison.text.lexicon import COMMON
from app.late_pattern import compile_later
from app.notation.labels.labels import is_preamble
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft

Pairs = dict[int, int]
"""First place → second place, one to one."""
_Title = tuple[str, ...]
_Name = tuple[str, str, str]
"""A kind, what of it is named, and the name."""
_TITLE_WORDS = compile_later(r"(?=([\u3400-\u9fff]{2}))|([^\W\d_\u3400-\u9fff]+)")

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

_KEPT = 1 << 12
"""Headings that are remembered as they are read: most stand in the next draft, too."""
_ASIDE = compile_later(r"[(（][^()（）]*[)）]")


class Divisions:
    """The divisions of two outlines, ready to be paired by the votes of units, as often as the units' pairs change."""

    def __init__(self, first: TokenizedDraft, second: TokenizedDraft, pins: Mapping[int, int]) -> None:
        """`pins` maps places of `first` to places of `second`."""
        self._sides = (first, second)
        self._pins = {i: j for i, j in pins.items() if _grouping(first, i) and _grouping(second, j)}
        self._weights = (first.once(_weights), second.once(_weights))
        self._words = (first.once(_body_weights), second.once(_body_weights))
        self._groups = (first.once(_groups), second.once(_groups))
        self._chains = (first.once(_chains), second.once(_chains))
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
        paired.update(self._preambles(paired, set(paired.values())))
        return paired

    def _preambles(self, paired: Pairs, taken: AbstractSet[int]) -> Pairs:
        """The one preamble of each side: a treaty has no other."""
        one, other = (_of_kind(side, Kind.PREAMBLE) for side in self._sides)
        alone = len(one) == len(other) == 1 and one[0] not in paired and other[0] not in taken
        return {one[0]: other[0]} if alone else {}

    def _by_title(self, paired: Pairs) -> Pairs:
        """Further pairs of articles: the title of one has the words of the other's in their order, and no other article
        that is left has. "Health" is "[Health aspects]", whatever was written under it. And where two stand between the
        same two pairs, a word that no other title has tells them: "Exemptions" are "Exemptions a port may ask for".
        A section with a number of its own in an article may have become an article, and the other way round.
        """
        titles, sections = self._titles
        if not all(_left(sections, paired)):
            return {}
        telling = self._telling
        left = _left(titles, paired)
        found = _alone((i, j) for i, a in left[0].items() for j, b in left[1].items() if _holds_title(a, b))
        if not telling:
            return found
        left = _left(sections, paired | found)
        alike = ((i, j) for i, a in left[0].items() for j, b in left[1].items() if _is_told_by(telling, a, b))
        found |= _alone((i, j) for i, j in alike if _holds_title(left[0][i], left[1][j]))
        left = _left(titles, paired | found)
        between = _between([list(side) for side in titles], paired | found) if all(left) else ()
        return found | _alone(
            (i, j) for i, j in between if i in left[0] and j in left[1] and _is_told_by(telling, left[0][i], left[1][j])
        )

    @cached_property
    def _titles(self) -> tuple[list[dict[int, _Title]], list[dict[int, _Title]]]:
        """The titles of the articles of each side, and those of their sections, too."""
        return [side.once(_titles) for side in self._sides], [side.once(_titles_inside) for side in self._sides]

    @cached_property
    def _telling(self) -> AbstractSet[str]:
        """The words that the titles of one article of each side have, of it and its sections, and no other's."""
        return _telling(self._sides, self._titles[1])

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
                free.setdefault(_kind(first, i), {}).setdefault(i, []).append(j)
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
        lengths, groups_of = (self._sides[0].lengths, self._sides[1].lengths), self._groups
        between: dict[tuple[int, int], float] = {}
        for i, j, score in units:
            groups, one, other = (groups_of[0][i], groups_of[1][j]), lengths[0][i], lengths[1][j]
            weight: float = one if one < other else other
            if score < 1:  # as few: the others have all words in common
                weight = min(weight, score * (one + other) / 2) * (1 if score >= _SURE else 1 / 3)
            between[groups] = between.get(groups, 0) + weight
        votes: dict[tuple[int, int], float] = {}
        for (one, other), weight in between.items():
            theirs = self._chains[1].get(other, {})
            for kind, i in self._chains[0].get(one, {}).items():
                j = theirs.get(kind, -1)
                if j >= 0:
                    votes[i, j] = votes.get((i, j), 0) + weight
        return votes


@lru_cache(maxsize=_KEPT)
def _title(heading: str) -> _Title:
    """The words of a heading, without brackets and signs; of Chinese, which parts none, two signs each."""
    return tuple(found[1] or found[2] for found in _TITLE_WORDS.finditer(heading.casefold()))


def _titles(outline: TokenizedDraft) -> dict[int, _Title]:
    """The titles of the articles by their places."""
    return {place: _title(outline.provisions[place].heading) for place in _of_kind(outline, Kind.ARTICLE)}


def _titles_inside(outline: TokenizedDraft) -> dict[int, _Title]:
    """The same with those of the sections with numbers in them."""
    inner = {under for place in _of_kind(outline, Kind.ARTICLE) for under in range(place, outline.ends[place])}
    sections = [place for place in _of_kind(outline, Kind.SECTION) if place in inner and outline.numbers[place]]
    return outline.once(_titles) | {place: _title(outline.provisions[place].heading) for place in sections}


def _between(places: Sequence[Sequence[int]], paired: Pairs) -> Iterable[tuple[int, int]]:
    """The places of both sides that stand between the same two pairs in order, each with each. What stands before the
    first pair, or behind the last one, stands anywhere.
    """
    mine, theirs = places
    ranks = {place: rank for rank, place in enumerate(theirs)}
    ranked = {rank: ranks[paired[place]] for rank, place in enumerate(mine) if paired.get(place) in ranks}
    first, last = min(ranked, default=0), max(ranked, default=0)
    for one, other in gaps(len(mine), len(theirs), ranked):
        yield from product((mine[i] for i in one if first < i < last), (theirs[j] for j in other))


def _left(titles: Sequence[Mapping[int, _Title]], paired: Pairs) -> list[dict[int, _Title]]:
    """The titles of both sides that have no pair."""
    there = (paired.keys(), set(paired.values()))
    return [
        {place: title for place, title in side.items() if place not in known}
        for side, known in zip(titles, there, strict=True)
    ]


def _alone(alike: Iterable[tuple[int, int]]) -> Pairs:
    """The pairs of which neither side is in another one."""
    pairs = list(alike)
    times = (Counter(i for i, _ in pairs), Counter(j for _, j in pairs))
    return {i: j for i, j in pairs if times[0][i] == times[1][j] == 1}


def _telling(sides: Sequence[TokenizedDraft], titles_of: Sequence[Mapping[int, _Title]]) -> AbstractSet[str]:
    """As `Divisions._telling`, by the titles of the articles and sections of each side."""
    once: list[set[str]] = []
    for side, titles in zip(sides, titles_of, strict=True):
        times = Counter[str]()
        for article in _of_kind(side, Kind.ARTICLE):
            own = (titles.get(place, ()) for place in range(article, side.ends[article]))
            times.update({word for title in own for word in title} - COMMON)
        once.append({word for word, n in times.items() if n == 1})
    return once[0] & once[1]


def _is_told_by(telling: AbstractSet[str], one: _Title, other: _Title) -> bool:
    """Whether two titles have a telling word in common, and half of what the shorter one says."""
    words = (set(one) - COMMON, set(other) - COMMON)
    both = words[0] & words[1]
    return not telling.isdisjoint(both) and 2 * len(both) >= min(map(len, words))


def _holds_title(one: _Title, other: _Title) -> bool:
    """Whether the words of the shorter title stand in the longer one, in their order, and are half of both or more."""
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return 2 * len(shorter) >= _TITLES * (len(one) + len(other)) > 0 and all(word in rest for word in shorter)


def _grouping(outline: TokenizedDraft, place: int) -> bool:
    provision = outline.provisions[place]
    return provision.kind in HEADED or not outline.texts[place].ids


def _kind(outline: TokenizedDraft, place: int) -> Kind:
    """As what a provision is paired: "Article 1, Preamble (placeholder)" is the preamble."""
    provision = outline.provisions[place]
    named = provision.kind is Kind.ARTICLE and _is_preamble(provision.heading)
    return Kind.PREAMBLE if named else provision.kind


@lru_cache(maxsize=_KEPT)
def _is_preamble(heading: str) -> bool:
    return is_preamble(_ASIDE.sub("", heading))


def _of_kind(outline: TokenizedDraft, kind: Kind) -> Sequence[int]:
    """The places of the grouping provisions of one kind."""
    return outline.once(_by_kind).get(kind, ())


def _by_kind(outline: TokenizedDraft) -> dict[Kind, list[int]]:
    found: dict[Kind, list[int]] = {}
    for place in range(len(outline.provisions)):
        if _grouping(outline, place):
            found.setdefault(_kind(outline, place), []).append(place)
    return found


def _under(outline: TokenizedDraft, place: int) -> list[Ids]:
    """The texts at and under a place, without brackets."""
    return [text for text in outline.plain[place : outline.ends[place]] if text]


def _share(sets: tuple[AbstractSet[object], AbstractSet[object]], of: float) -> float:
    """How many members two sets have in common, as a share of `of`; 0 when that is 0."""
    return len(sets[0] & sets[1]) / of if of else 0.0


def _weights(outline: TokenizedDraft) -> list[int]:
    """Number of text tokens at and under each place."""
    return _summed(outline, list(outline.lengths))


def _body_weights(outline: TokenizedDraft) -> list[int]:
    """The same without those of footnotes."""
    sides = zip(outline.texts, outline.provisions, strict=True)
    return _summed(outline, [0 if one.kind is Kind.FOOTNOTE else len(tokens.ids) for tokens, one in sides])


def _summed(outline: TokenizedDraft, weights: list[int]) -> list[int]:
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


def _chains(outline: TokenizedDraft) -> dict[int, Mapping[Kind, int]]:
    """For each grouping provision, the nearest one of every kind at or above it."""
    groups = outline.once(_groups)
    chains: dict[int, Mapping[Kind, int]] = {}
    for place, group in enumerate(groups):
        if place == group:
            above = outline.parents[place]
            over = chains.get(groups[above], {}) if above >= 0 else {}
            chains[place] = {**over, _kind(outline, place): place}
    return chains


def _by_name(first: TokenizedDraft, second: TokenizedDraft) -> Iterable[tuple[int, int]]:
    """Divisions of one kind with the same heading or the same number; for containers also the same rank."""
    names = second.once(_bearers)
    for i, own in first.once(_named):
        for name in own:
            found = names.get(name, ())
            if len(found) <= 8:
                for j in found:
                    yield i, j


def _named(outline: TokenizedDraft) -> list[tuple[int, list[_Name]]]:
    """The grouping provisions with their names."""
    return [(place, _names(outline, place)) for place in range(len(outline.provisions)) if _grouping(outline, place)]


def _bearers(outline: TokenizedDraft) -> dict[_Name, list[int]]:
    """The grouping provisions by their names."""
    found: dict[_Name, list[int]] = {}
    for place, own in outline.once(_named):
        for name in own:
            found.setdefault(name, []).append(place)
    return found


def _names(outline: TokenizedDraft, place: int) -> list[_Name]:
    provision = outline.provisions[place]
    place_name = outline.numbers[place] or provision.address
    kind = _kind(outline, place).value
    names = [(kind, "number", place_name)]
    heading = " ".join(provision.heading.casefold().split())
    if heading:
        names.append((kind, "heading", heading))
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
