"""Follows the provisions and words of every draft into all later ones, along the drafts between them.

Only neighbours are compared, so that forty drafts cost thirty-nine comparisons, whatever is looked for in them. A word
is known by the number that it has in all drafts, also where it was gone for a while; a provision by its course. What
became of an ask is not decided here.

>>> from app.attribution.words.index_cache import IndexCache
>>> rows = (
...     ["1. Ships moor by day."],
...     ["1. Nets are dried.", "2. Ships moor."],
...     ["1. Nets are dried.", "2. Ships moor by day."],
... )
>>> drafts = [draft(*row, label=f"r{at}") for at, row in enumerate(rows)]
>>> trail = DraftTrail(
...     list(map(IndexCache().words, drafts)), lambda older, newer: compare(drafts[older], drafts[newer])
... )
>>> for _ in drafts:
...     made = trail.go_on()
>>> trail.beside(0).became("article-1/1"), trail.beside(0).counterpart["article-1/1"][-1]
(('article-1/2',), ('article-1/2', 3))
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property, lru_cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from app.attribution.asks.provision_course import ProvisionCourse, course_of
from app.attribution.lineage.lineage import NumberedText, WordNumbers
from app.attribution.words.draft_alignment import DraftAlignment, IndexedDraft, TiedWords, align_compared
from app.attribution.words.phrases import LONG_PHRASE
from app.attribution.words.provision_index import PairContext
from app.attribution.words.terms import grams
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.attribution.words.draft_alignment import LooseWords
    from app.treaty.changes import Comparison, EqualText

WordPlace = tuple[str, int]
"""A provision, and the index of a word in it."""
_MOST = 2
"""Of the words of a provision that came back, one in so many are found again."""
_Became = dict[str, tuple[str, ...]]
"""What the provisions of an earlier draft became."""
_FACTS = attrgetter("parent", "kind", "number", "heading", "text", "address", "marks")
"""What a provision is, wherever in its file it stands."""
_UNNUMBERED = attrgetter("kind", "heading", "text", "marks")
"""What it is, whatever its number."""
_GONE = "\0"
"""Behind the id of a provision that is other, where another one has its id now; it is in no id."""
_SHARED = 2_048
"""So many provisions have the places of their words as one value: twice those of a long draft."""
_LONGEST = 1_024
"""So many lengths of texts are remembered."""
_UNKNOWN = -1
"""The number of a word that is none of those that drafts are compared by."""


@dataclass(frozen=True, slots=True)
class AlignmentDelta:
    """What of an earlier draft beside one draft is otherwise than beside the next one."""

    base: frozenset[str]
    """Provisions of the earlier draft that have words which stand elsewhere, or that became others."""
    later: frozenset[str]
    """Provisions of the two drafts that are other, or that others became."""
    names: Mapping[str, str] = field(default_factory=dict)
    """As `DraftStep.names`."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """What a draft has otherwise than the one before. All else stands in both, under the same ids and in the same
    order, or under other `names`.
    """

    other: frozenset[str]
    """The provisions of either draft that are not the same in both."""
    numbers: frozenset[int]
    """The numbers of the words in these."""
    wordings: frozenset[tuple[str, ...]]
    """The words of each of these."""
    words: frozenset[str]
    running: str
    """The words of all these one after the other, with a space between and around them."""
    phrases: frozenset[tuple[str, ...]]
    """The long phrases of these."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The provisions of the draft before that stand here under other ids, with these, where articles were numbered
    anew; and such as are other, whose ids here are those of others, with names that no provision has.
    """

    def has_run(self, words: Sequence[str]) -> bool:
        """Whether one of these provisions may have some words as one run."""
        return self.words.issuperset(words) and f" {' '.join(words)} " in self.running

    def has_phrase(self, words: Sequence[str]) -> bool:
        """Whether one of these provisions has a long phrase of some words."""
        return not self.phrases.isdisjoint(grams(words, LONG_PHRASE))

    def delta(self, met: frozenset[str], apart: Collection[str], before: _Became, now: _Became) -> AlignmentDelta:
        """What of an earlier draft stands otherwise after this step, which touches words of those of its provisions
        that are `met`, by what its provisions were in the draft before and are in this one. What of the draft before
        is `apart` may be otherwise, too.
        """
        stood = self._renamed(before)
        became = {one for one in stood.keys() | now.keys() if stood.get(one) != now.get(one)}
        ends = chain.from_iterable(ways.get(one, ()) for one in became for ways in (stood, now))
        others = [self.names.get(one, one) for one in apart]
        return AlignmentDelta(met.union(became), self.other.union(ends, others), self.names)

    def _renamed(self, became: _Became) -> _Became:
        """What provisions became in the draft before, by the ids that it has here."""
        names = self.names
        if not names:
            return became
        return {one: tuple([names.get(end, end) for end in ends]) for one, ends in became.items()}


def _step_between(
    before: _NumberedWords, now: _NumberedWords, pairs: Mapping[str, tuple[str, ...]]
) -> DraftStep | None:
    """The step from a draft to the next one, of whose provisions `pairs` are those that are the same; None where what
    is the same stands in another order, though nothing was numbered anew, or where one word stands twice.
    """
    there, here = before.words.of, now.words.of
    if not (before.each_once and now.each_once):
        return None
    other = frozenset(one for one in (*there, *here) if not (one in there and one in here and _same(one, before, now)))
    names = _names_between(before, now, pairs, other) if other else {}
    if names:
        stay = {**{one: one for one in there if one not in other}, **names}
        taken = frozenset(stay.values())
        names = names | {one: f"{one}{_GONE}" for one in there if one not in stay and one in taken}
        other = frozenset(names.get(one, one) for one in there if one not in stay) | (here.keys() - taken)
    elif [one for one in there if one not in other] != [one for one in here if one not in other]:
        return None
    rows, words, phrases = list[tuple[int, ...]](), list[tuple[str, ...]](), set[tuple[str, ...]]()
    for draft, known in ((before, names), (now, dict[str, str]())):
        for one, row in draft.numbers.items():
            if known.get(one, one) in other:
                rows.append(row)
                words.append(draft.words.of[one])
                phrases.update(grams(draft.words.places.words[one], LONG_PHRASE))
    return DraftStep(
        other,
        frozenset(chain.from_iterable(rows)) - {_UNKNOWN},
        frozenset(words),
        frozenset(chain.from_iterable(words)),
        f" {' '.join(chain.from_iterable(words))} ",
        frozenset(phrases),
        names,
    )


def _names_between(
    before: _NumberedWords, now: _NumberedWords, pairs: Mapping[str, tuple[str, ...]], other: Collection[str]
) -> dict[str, str]:
    """Those of some `other` provisions that the next draft has under other numbers alone, with their ids there."""
    back = _ends((new, old) for old, ends in pairs.items() for new in ends)
    only = {old: ends[0] for old, ends in pairs.items() if len(ends) == 1 and len(back[ends[0]]) == 1}
    anew = {old: new for old, new in only.items() if old != new and old in other and new in other}
    return {old: new for old, new in anew.items() if _same_but_for_numbers(old, new, before, now, only)}


def _same_but_for_numbers(
    old: str, new: str, before: _NumberedWords, now: _NumberedWords, only: Mapping[str, str]
) -> bool:
    one, other = before.words.places, now.words.places
    mine, theirs = one.by_id[old], other.by_id[new]
    tops = one.by_id[one.root[old]], other.by_id[other.root[new]]
    return (
        before.numbers[old] == now.numbers[new]
        and before.words.depth[old] == now.words.depth[new]
        and _UNNUMBERED(mine) == _UNNUMBERED(theirs)
        and (only.get(mine.parent) == theirs.parent if mine.parent else not theirs.parent)
        and (only.get(tops[0].id), tops[0].kind) == (tops[1].id, tops[1].kind)
    )


def _same(provision: str, before: _NumberedWords, now: _NumberedWords) -> bool:
    """Whether a provision of a draft is the one of that id in the next one, and stands under the same."""
    one, other = (draft.words.places for draft in (before, now))
    tops = one.by_id[one.root[provision]], other.by_id[other.root[provision]]
    return (
        before.numbers[provision] == now.numbers[provision]
        and before.words.depth[provision] == now.words.depth[provision]
        and _FACTS(one.by_id[provision]) == _FACTS(other.by_id[provision])
        and (tops[0].id, tops[0].kind) == (tops[1].id, tops[1].kind)
    )


_NOT_APART = AlignmentDelta(frozenset(), frozenset())


class DraftTrail:
    """Drafts given one after the other. What is asked is asked of the last one so far, the draft that is reached."""

    def __init__(
        self, words: Sequence[IndexedDraft], comparing: Callable[[int, int], Comparison], first: int = 0
    ) -> None:
        """`words` are all drafts; it goes from the draft `first` on. `comparing` is asked once for two neighbours."""
        self.words, self._comparing, self._first = words, comparing, first
        self.at = first - 1
        """The index of the draft that is reached."""
        self._reader = WordNumbers()
        self._texts: dict[str, NumberedText] = {}
        """The texts of the draft that is reached, by their provisions."""
        self._numbers: dict[int, dict[str, tuple[int, ...]]] = {}
        self._deep: dict[int, dict[int, int] | None] = {}
        """Of each draft the words that stand in brackets or options, and in how many; None where one stands twice."""
        self._courses: dict[int, ProvisionCourse] = {}
        self._now: dict[int, dict[str, tuple[str, ...]]] = {}
        self._back: dict[int, dict[str, tuple[str, ...]]] = {}
        self._comparison: Comparison | None = None
        self._reached: _NumberedWords | None = None
        self.step: DraftStep | None = None
        """What the draft that is reached has otherwise than the one before; None where all may be other."""
        self._last: dict[int, tuple[int, TiedWords, dict[str, tuple[str, ...]]]] = {}
        """Of each earlier draft: the last draft beside which it was laid, and where its words and provisions stand
        there.
        """
        self._deltas: dict[int, AlignmentDelta] = {}
        self._apart: dict[int, AlignmentDelta] = {}
        """Of the draft before the one that was reached last: where its comparison tells otherwise than the numbers."""

    @property
    def numbered(self) -> bool:
        """Whether its words are followed: two drafts alone are told by their comparison."""
        return len(self.words) - self._first > 2

    def go_on(self) -> Comparison | None:
        """Reach the next draft: its comparison with the one before, None for the first."""
        self.at += 1
        equal: tuple[EqualText, ...] = ()
        if self.at > self._first:
            self._comparison = self._comparing(self.at - 1, self.at)
            self.words[self.at - 1].places.phrases.let_go()  # what stands is asked of the newer draft
            self.words[self.at - 1].let_go()
            step = course_of(self._comparison)
            self._back = {start: _ends((new, old) for old, new in way.pairs) for start, way in self._courses.items()}
            self._courses = {start: way.then(step) for start, way in self._courses.items()} | {self.at - 1: step}
            self._now = {start: _ends(way.pairs) for start, way in self._courses.items()}
            equal = self._comparison.equal
        if self.numbered:
            here = self.words[self.at]
            numbers = self._numbers[self.at] = self._numbered(here, equal)
            before, self._reached = self._reached, _NumberedWords(here, numbers)
            rows = ((numbers[one], row) for one, row in here.depth.items() if any(row))
            deep = dict(chain.from_iterable(zip(words, row, strict=True) for words, row in rows))
            self._deep[self.at] = deep if self._reached.each_once else None
            pairs = self._now.get(self.at - 1, {})
            self.step = _step_between(before, self._reached, pairs) if before is not None else None
        return self._comparison

    def _numbered(self, here: IndexedDraft, equal: Sequence[EqualText]) -> dict[str, tuple[int, ...]]:
        """The numbers of the words of the draft that is reached; a row that the draft before has is the same value."""
        before, known = self._texts, self._numbers.get(self.at - 1, {})
        read = self._texts = self._reader.read(here.places.draft, equal)
        numbers: dict[str, tuple[int, ...]] = {}
        for one, terms in here.terms.items():
            if before.get(one) == read[one]:  # as of most
                numbers[one] = known[one]
                continue
            there = read[one].by_start
            row = tuple([there.get(term.start, _UNKNOWN) for term in terms])
            numbers[one] = known[one] if known.get(one) == row else row
        return numbers

    def beside(self, base: int) -> DraftAlignment:
        """The draft that is reached beside an earlier one."""
        older, later = self.words[base], self.words[self.at]
        self._deltas.pop(base, None)
        if base == self.at - 1:
            assert self._comparison is not None, "a draft is behind another one"
            compared = align_compared(self._comparison, older, later)
            if self.at + 1 < len(self.words):
                tied, news = self._stands(base, None)
                self._apart[base] = _apart(compared, tied, news)
            return compared
        at, before, stood = self._last.get(base, (0, None, {}))
        step = self.step if before is not None and at == self.at - 1 else None
        kept = before if step is not None and not step.names else None
        tied, news = self._stands(base, kept)
        olders = _ends((new, old) for old, ends in news.items() for new in ends)
        ground = PairContext(older.places, later.places, olders, {}, news, {})
        apart = self._apart.pop(base, _NOT_APART)
        if step is not None:
            met = [one for one, row in self._numbers[base].items() if self._here.meets(step, row)]
            self._deltas[base] = step.delta(apart.base.union(met), apart.later, stood, news)
        return DraftAlignment(ground, older, later, tied, depth_of=self._depths_in(base))

    def _stands(self, base: int, kept: TiedWords | None) -> tuple[TiedWords, _Became]:
        """Where the words and provisions of an earlier draft stand, by their numbers; `kept` is where its words stood
        in the draft before.
        """
        tied = self._here.tied(self.words[base], self._numbers[base], kept, self.step)
        news = _parted(self._now[base], tied)
        news |= _returned(news, tied)
        self._last[base] = self.at, tied, news
        return tied, news

    def delta(self, base: int) -> AlignmentDelta | None:
        """What `beside` gave otherwise for an earlier draft than it had given in the draft before; None where all may
        be other, or where it was not asked for both.
        """
        return self._deltas.get(base)

    def _depths_in(self, base: int) -> Callable[[str, int], int] | None:
        """In how many brackets words of the draft that is reached stand in an earlier one, which has them; None where
        that cannot be told by their numbers, since one stands twice.
        """
        deep, numbers = self._deep[base], self._numbers[self.at]
        once = deep if self._here.each_once else None
        return None if once is None else lambda provision, at: once.get(numbers[provision][at], 0)

    def became(self, start: int, provision: str) -> tuple[str, ...]:
        """The provisions of the draft that is reached which one of an earlier draft became."""
        return self._now[start].get(provision, ()) if start < self.at else (provision,)

    def came_from(self, provision: str) -> dict[int, tuple[str, ...]]:
        """Of each earlier draft the provisions that became one of the draft before the one that is reached."""
        return {
            **{start: found[provision] for start, found in self._back.items() if provision in found},
            self.at - 1: (provision,),
        }

    def numbers_of(self, draft: int, provision: str) -> tuple[int, ...]:
        """The numbers of the words of a provision, in their order."""
        return self._numbers[draft][provision]

    def depths(self, numbers: Iterable[int]) -> list[int]:
        """In how many brackets those of some words stand that the draft has that is reached."""
        depth = self.words[self.at].depth
        return [depth[provision][at] for provision, at in self.standing(numbers)]

    def standing(self, numbers: Iterable[int]) -> list[WordPlace]:
        """Where those of some words stand that the draft has that is reached."""
        return [there for there in map(self._here.at.get, numbers) if there is not None]

    @property
    def _here(self) -> _NumberedWords:
        assert self._reached is not None, "words are asked for where three drafts are followed, or more"
        return self._reached


def _ends(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """The second of each pair by the first."""
    found: dict[str, tuple[str, ...]] = {}
    for one, other in pairs:
        found[one] = (*found[one], other) if one in found else (other,)
    return found


def _apart(compared: DraftAlignment, tied: TiedWords, news: _Became) -> AlignmentDelta:
    """Where a draft stands in the next one otherwise by their comparison than by the numbers of the words."""
    now, rows, others = compared.ground.news, compared.counterpart, tied.counterpart
    base = {one for one in now.keys() | news.keys() if now.get(one) != news.get(one)}
    later = set(chain.from_iterable(ways.get(one, ()) for one in base for ways in (now, news)))
    base |= {one for one, row in rows.items() if compared.standing.matched(one) != len(row) - row.count(None)}
    apart = [one for one, row in rows.items() if row != others[one]]
    later |= {place[0] for one in apart for place in (*rows[one], *others[one]) if place is not None}
    later |= {one for one, fresh in compared.fresh.items() if fresh != tied.fresh[one]}
    if later:  # who has a word in one of these may stand beside other fresh ones
        ends = ((one, place) for one in rows for row in (rows[one], others[one]) for place in row)
        base |= {one for one, place in ends if place is not None and place[0] in later}
    return AlignmentDelta(frozenset(base.union(apart)), frozenset(later))


def _parted(news: dict[str, tuple[str, ...]], tied: TiedWords) -> dict[str, tuple[str, ...]]:
    """What provisions became, without what others became with which they were one for a while: of several those that
    have words of it, where any has.
    """
    found = dict(news)
    for one, ends in news.items():
        if len(ends) > 1:
            held = {place[0] for place in tied.counterpart[one] if place is not None}
            found[one] = tuple(end for end in ends if end in held) or ends
    return found


def _returned(news: dict[str, tuple[str, ...]], tied: TiedWords) -> dict[str, tuple[str, ...]]:
    """What provisions that were gone for a while became: those that nothing else became and that have the greater part
    of their words, which are the same words again.
    """
    taken = {end for ends in news.values() for end in ends}
    found: dict[str, tuple[str, ...]] = {}
    for one, row in tied.counterpart.items():
        if one not in news and len(row) - row.count(None) > 0:
            stand = Counter(place[0] for place in row if place is not None)
            end, count = stand.most_common(1)[0]
            if end not in taken and _MOST * count >= len(row):
                found[one] = (end,)
    return found


@lru_cache(maxsize=_LONGEST)
def _all_old(words: int) -> list[bool]:
    """What is told of so many words of which none is fresh; nobody may alter it."""
    return [False] * words


@lru_cache(maxsize=_SHARED)
def _places_in(provision: str, words: int) -> list[WordPlace | None]:
    """The places of all words of a provision that has so many: one value for all drafts that have it, and for all that
    are held against these; nobody may alter it.
    """
    return [(provision, at) for at in range(words)]


class _NumberedWords:
    """The words of one draft by their numbers."""

    def __init__(self, words: IndexedDraft, numbers: dict[str, tuple[int, ...]]) -> None:
        self.words, self.numbers = words, numbers
        self._whole = {row: one for one, row in numbers.items() if row and _UNKNOWN not in row}
        self._parts: dict[tuple[tuple[int, ...], tuple[str, ...]], list[WordPlace | None]] = {}
        """By the numbers and words of an earlier provision, the same words here: most earlier drafts have it alike."""
        self._met: dict[int, bool] = {}
        """Whether rows of numbers, by their identity, have words that the step to this draft touches: a row is held
        once for all the drafts that have it.
        """

    def _row(self, provision: str) -> list[WordPlace | None]:
        """All words of a provision; nobody may alter it."""
        row = self.numbers[provision]
        return _places_in(provision, len(row)) if self.each_once else [self.at[number] for number in row]

    @cached_property
    def at(self) -> dict[int, WordPlace]:
        """Where each word stands."""
        return {
            number: place
            for one, row in self.numbers.items()
            for number, place in zip(row, _places_in(one, len(row)), strict=True)
            if place is not None and number != _UNKNOWN
        }

    @cached_property
    def each_once(self) -> bool:
        """Whether no word stands twice."""
        return len(self.at) == sum(len(row) - row.count(_UNKNOWN) for row in self.numbers.values())

    def tied(
        self,
        older: IndexedDraft,
        numbers: dict[str, tuple[int, ...]],
        before: TiedWords | None = None,
        step: DraftStep | None = None,
    ) -> TiedWords:
        """Which words of an earlier draft, with these numbers, are the same as words of this one. `before` tells it of
        the draft before this one, where `step` says what is other here.
        """
        here = self.words.of
        counterpart: dict[str, list[WordPlace | None]] = {}
        fresh: dict[str, list[bool]] = {}
        whole: dict[str, str] = {}
        loosened: dict[str, LooseWords] = {}
        rows = numbers
        if before is not None and step is not None:
            counterpart, fresh, whole = before.counterpart.copy(), before.fresh.copy(), before.whole.copy()
            loosened = before.loosened.copy()
            for there in step.other:
                for found in (fresh, whole, loosened):
                    found.pop(there, None)
            rows = {one: row for one, row in numbers.items() if self.meets(step, row)}
        altered: list[list[WordPlace | None]] = []
        for one, row in rows.items():
            said = older.of[one]
            there = self._whole.get(row, "")
            if there and said == here[there]:  # as it was
                counterpart[one], fresh[there], whole[there] = self._row(there), _all_old(len(row)), one
                continue
            counterpart[one] = part = self._part(row, said)
            altered.append(part)
        for one, words in here.items():
            if one not in fresh:
                fresh[one] = [True] * len(words)
        for row_ in altered:
            for place in row_:
                if place is not None:
                    fresh[place[0]][place[1]] = False
        return TiedWords(counterpart, fresh, whole, loosened)

    def meets(self, step: DraftStep, row: tuple[int, ...]) -> bool:
        """Whether the step to this draft touches any word of a row of numbers."""
        met = self._met.get(id(row))
        if met is None:
            met = self._met[id(row)] = not step.numbers.isdisjoint(row)
        return met

    def _part(self, row: tuple[int, ...], said: tuple[str, ...]) -> list[WordPlace | None]:
        """Where words of an earlier provision stand here, by their numbers; nobody may alter it."""
        part = self._parts.get((row, said))
        if part is None:
            found, here = map(self.at.get, row), self.words.of
            part = self._parts[row, said] = [
                place if place is not None and here[place[0]][place[1]] == word else None
                for place, word in zip(found, said, strict=True)
            ]
        return part
