"""What a later draft has of the words that an ask puts in and takes out.

Words count where the later draft has them and the draft asked about had not: at the place that was asked, in the same
article as a phrase, and anywhere else only as a long run of rare words. Words that stand in another order, among
others, show a rewording.

What was asked for one paragraph and stands in the next is found there, if it is rare:

>>> drafts = [
...     draft("1. Ships moor.", "2. Nets dry.", label="A"),
...     draft("1. Ships moor.", "2. Nets dry under seven green lamps.", label="B"),
... ]
>>> became(drafts, asked("Norhaven", "restate", "Article 1(1)", "Ships moor under seven green lamps."))
['taken']
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.fates.followed_drafts import AlignmentDelta
from app.attribution.fates.trace_memory import (
    CANDIDATES,
    FoundWords,
    KnownTrace,
    PieceTrace,
    TraceMemory,
    Weighed,
    heaviest,
    rank,
)
from app.attribution.words.common_runs import common_runs, match_words, share_run
from app.attribution.words.draft_alignment import LONE_RUN, DraftAlignment, run_at
from app.attribution.words.terms import grams, is_content

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.asks.ask_edits import AskPiece
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.terms import Rarity

_AROUND = 8
"""Words on each side of a piece that are looked for with it."""
_AWAY_RUN = 2
_AWAY_WEIGHT = 1.6
_AWAY_LONG = 3
"""Words of content in a row, and their weight, that show a phrase in another paragraph of the article; and how many do
whatever they weigh.
"""
_FAR_RUN = LONE_RUN
_FAR_WEIGHT = 3.0
_FAR_LONG = 5
_FAR_SHARE = 0.5
"""The same in another article, and the share of the piece that must be there."""
_WHOLE = 0.85
_STRAY = 0.34
"""Strange words between those asked, to one of them, up to which the asked words stand as asked."""
_TORN = 0.25
"""Share of missing words between those found from which the words found are no part, but a rewording."""
_IDEA = 0.5
"""Share of the asked words in any order that shows the same idea in other words."""
_NEARER = 0.2
"""How much more must be there in any order than in the order asked."""
_GONE = 0.8
"""Share of the words asked to go that must be gone."""
_LIST_STEP = 2
"""Words from one member of a list to the next: the comma is none, and “and” is one."""
_MATCHED = 1 << 12
"""So many matches of an ask and a provision are remembered."""
_SHORT = 3
"""Words of content up to which an edit is known by the words around it alone."""
_ALL_NEW = AlignmentDelta(frozenset(), frozenset())
"""Stands where nothing is known that could be other."""


class WordSearch:
    """Looks for pieces of asks in one later draft."""

    def __init__(self, later: DraftAlignment, rarity: Rarity, older: BaseIndex, memory: TraceMemory) -> None:
        """`memory` is that of the base, for all later drafts."""
        self._older = older
        self._later = later
        self._rarity = rarity
        self._memory = memory
        self._others: dict[str, list[str]] | None = None
        """The holders of words among the provisions that are other than in the draft before."""

    def trace(
        self,
        piece: AskPiece,
        ask: AskDelta,
        homes: Sequence[str],
        around: Sequence[str],
        since: AlignmentDelta | None = None,
    ) -> PieceTrace:
        """What is there of a piece. `homes` are the later provisions at its place, `around` those of its article;
        `since` is what is other than in the draft before, where it was looked for there, too. What rests on nothing
        that is other is the same value.
        """
        known = self._memory.renamed(piece, since.names) if since is not None else None
        if since is None or known is None or not _is_same_place(known, homes, around, since):
            known, since = None, _ALL_NEW
        else:
            known = self._memory.again(known, around, known.beyond)
        stays = known is not None and piece.provision not in since.base and since.later.isdisjoint(homes)
        if known is not None and stays:
            if known.taken is None:
                return known.trace
            if known.nothing and self._is_nowhere(piece, ask, homes, around, since):
                if known.candidates is None:
                    return known.trace
                return self._memory.keep(KnownTrace(known.trace, homes, around, {}, nothing=True))
            found = PieceTrace(piece, taken_out=known.trace.taken_out)
        else:
            found = PieceTrace(piece)
            if self._is_settled(found, ask, homes):
                return self._memory.keep(KnownTrace(found, homes, around))
        weighed, beyond = self._candidates(piece, ask, homes, around, known, since)
        candidates = [one for one, _ in weighed]
        if known is not None and stays and weighed == known.candidates and since.later.isdisjoint(candidates):
            return self._memory.again(known, around, beyond).trace
        before = known.taken if known is not None and known.taken is not None else {}
        taken: dict[str, FoundWords] = {}
        for provision in candidates:
            if found.found:
                found.found.update(self._taken(found, ask, provision, (), around))
                continue
            got = before.get(provision) if provision not in since.later else None
            taken[provision] = got = self._taken(found, ask, provision, homes, around) if got is None else got
            found.found.update(got)
        if known is not None and stays and not found.found and not any(before.values()):
            found = known.trace  # none has anything of it, as before
        else:
            self._weigh(found, ask, homes)
            found.whole = self._is_whole(found)
            if known is not None and found == known.trace:
                found = known.trace
        untried = [one for one in (*homes, *around) if one not in taken]
        nothing = stays and not any(taken.values()) and self._have_nothing(untried, piece, ask, homes, around)
        return self._memory.keep(KnownTrace(found, homes, around, taken, weighed, beyond, nothing))

    def _is_nowhere(
        self, piece: AskPiece, ask: AskDelta, homes: Sequence[str], around: Sequence[str], since: AlignmentDelta
    ) -> bool:
        """Whether no provision can have any of a piece of which those near its place had nothing in the draft before:
        whoever is weighed most then, nothing is found.
        """
        near = {*homes, *around}
        if not self._have_nothing([one for one in around if one in since.later], piece, ask, homes, around):
            return False
        holders = self._later.later.by_run
        return all(one in near for run in grams(_window(piece, ask)[1], _FAR_RUN) for one in holders.get(run, ()))

    def _have_nothing(
        self, provisions: Sequence[str], piece: AskPiece, ask: AskDelta, homes: Sequence[str], around: Sequence[str]
    ) -> bool:
        """Whether none of some provisions has, by itself, any of a piece."""
        puts = [ask.words[at] for at in piece.puts]
        likely = [one for one in provisions if self._later.has_loose(one, puts)]  # few of hundreds
        return not any(self._taken(PieceTrace(piece), ask, one, homes, around) for one in likely)

    def _is_settled(self, found: PieceTrace, ask: AskDelta, homes: Sequence[str]) -> bool:
        """Find what the place alone tells of a piece; whether that is all there is to say."""
        piece = found.piece
        if piece.takes:
            found.taken_out = self._gone(piece, homes)
        if not piece.puts:
            found.whole = found.taken_out >= _GONE
            return True
        if self._literally(found, ask, homes):
            found.share = 1.0
        elif not piece.plain:
            return False
        found.whole = self._is_whole(found)
        return True

    @staticmethod
    def _is_whole(found: PieceTrace) -> bool:
        gone = _GONE if found.piece.takes else 0
        return not found.reworded and found.share >= _WHOLE and found.taken_out >= gone

    def _gone(self, piece: AskPiece, homes: Sequence[str]) -> float:
        """Share of the words asked to go that no longer stand where they stood."""
        base = self._later.base.of[piece.provision]
        if not self._stands_around(piece) or (not piece.puts and self._replaced(piece)):
            return 0.0
        run = base[slice(*piece.older)]
        if len(run) > 1 and any(run_at(self._later.later.of[home], run) for home in homes):
            return 0.0
        went = [at for at in piece.takes if not self._in_place(piece, at)]
        total = fsum(self._weight(base[at]) for at in piece.takes)
        return fsum(self._weight(base[at]) for at in went) / total

    def _in_place(self, piece: AskPiece, at: int) -> bool:
        """Whether a word stands between what stood before and after the words asked to go."""
        there = self._later.counterpart[piece.provision][at]
        before, after = self._neighbours(piece)
        if there is None or before is None or after is None or before[0] != after[0]:
            return there is not None
        return there[0] == before[0] and before[1] < there[1] < after[1]

    def _neighbours(self, piece: AskPiece) -> tuple[tuple[str, int] | None, tuple[str, int] | None]:
        """The later places of the nearest words before and after a piece that still stand."""
        row = self._later.counterpart[piece.provision]
        before = next((row[at] for at in range(piece.older[0] - 1, -1, -1) if row[at] is not None), None)
        return before, next((row[at] for at in range(piece.older[1], len(row)) if row[at] is not None), None)

    def _stands_around(self, piece: AskPiece) -> bool:
        """Whether the greater part of the provision stands without these words: a text that went whole went for other
        reasons than that some of its words were asked to go.
        """
        row = self._later.counterpart[piece.provision]
        rest = [row[at] for at in range(len(row)) if not piece.older[0] <= at < piece.older[1]]
        return 2 * sum(there is not None for there in rest) >= len(rest)

    def _replaced(self, piece: AskPiece) -> bool:
        """Whether other words of content stand between the neighbours of the words asked to go."""
        before, after = self._neighbours(piece)
        if before is None or after is None or before[0] != after[0]:
            return False
        words, fresh = self._later.later.of[before[0]], self._later.fresh[before[0]]
        return any(fresh[at] and is_content(words[at]) for at in range(before[1] + 1, after[1]))

    def _weight(self, word: str) -> float:
        return self._rarity.weight(word) or 0.1

    def _literally(self, found: PieceTrace, ask: AskDelta, homes: Sequence[str]) -> bool:
        """The edit stands at its place with the words around it, and did not before; where the words asked to go are
        gone, the words of one side are enough.
        """
        piece = found.piece
        there = self._later.base.of[piece.provision] if piece.provision else ()
        inside = ask.words[slice(*piece.asked)]
        if sum(map(is_content, inside)) > _SHORT and not piece.plain:
            return False
        before, after = piece.around
        sides = [(before, after)] if before or after else []
        if piece.takes and found.taken_out >= _GONE:
            sides += [side for side in ((before, ()), ((), after)) if side[0] or side[1]]
        for left, right in sides:
            literal = (*left, *inside, *right)
            if run_at(there, literal):
                continue
            for home in homes:
                for at in run_at(self._later.later.of[home], literal)[:1]:
                    first = at + len(left)
                    found.found = {n + piece.asked[0]: (home, first + n) for n in range(len(inside))}
                    return True
        return False

    def _weighed(
        self,
        holders: Mapping[str, Sequence[str]],
        piece: AskPiece,
        ask: AskDelta,
        homes: Sequence[str],
        around: Sequence[str],
    ) -> dict[str, float]:
        """The weight of a piece's words that each provision has fresh, more for those at its place than for others;
        `holders` are the provisions that have each word.
        """
        weights: dict[str, float] = {}
        for word in dict.fromkeys([ask.words[at] for at in piece.puts]):
            weight = self._rarity.weight(word)
            for identity in holders.get(word, ()):
                weights[identity] = weights.get(identity, 0.0) + weight
        if weights:
            for identity, near in {**dict.fromkeys(around, 0.5), **dict.fromkeys(homes, 1.0)}.items():
                if identity in weights:
                    weights[identity] *= 1 + near
        return weights

    def _candidates(
        self,
        piece: AskPiece,
        ask: AskDelta,
        homes: Sequence[str],
        around: Sequence[str],
        known: KnownTrace | None,
        since: AlignmentDelta,
    ) -> tuple[Weighed, float]:
        """The later provisions that have most of a piece's words fresh, those at its place before others; and a weight
        that no other one exceeds. Where those of the draft before are `known`, what is other now is weighed alone,
        unless one fell behind those that were not among them.
        """
        if known is not None and known.candidates is not None:
            if self._others is None:
                self._others = self._later.holders_among(since.later)
            weights = self._weighed(self._others, piece, ask, homes, around)
            stay = {one: weight for one, weight in known.candidates if one not in since.later}
            if len(known.candidates) < CANDIDATES:
                return heaviest(stay | weights)
            last = known.candidates[-1]
            near = {one: weight for one, weight in weights.items() if weight >= last[1]}
            beyond = max([known.beyond, *(weight for one, weight in weights.items() if one not in near)])
            if not near and len(stay) == CANDIDATES:
                return known.candidates, beyond
            found, behind = heaviest(stay | near)
            if len(found) == CANDIDATES and rank(found[-1]) <= rank(last):
                return found, max(beyond, behind)
        return heaviest(self._weighed(self._later.holders, piece, ask, homes, around))

    def _taken(
        self, found: PieceTrace, ask: AskDelta, provision: str, homes: Sequence[str], around: Sequence[str]
    ) -> dict[int, tuple[str, int]]:
        """What one provision has of a piece in the order asked, beside what was found; nothing where that is not enough
        for so near a place.
        """
        piece, words = found.piece, self._later.later.of[provision]
        missing = {at for at in piece.puts if at not in found.found}
        if not self._later.has_loose(provision, [ask.words[at] for at in missing]):
            return {}
        start, window = _window(piece, ask)
        if provision not in homes and not share_run(window, words, _AWAY_RUN if provision in around else _FAR_RUN):
            return {}
        fresh = self._later.loose(provision)
        got: dict[int, tuple[str, int]] = {}
        lone: dict[int, int] = {}
        longest = (0, 0.0)
        for i, j, size in _matched(window, words):
            inside = [n for n in range(size) if start + i + n in missing and fresh[j + n]]
            said = [ask.words[start + i + n] for n in inside]
            if len(said) == 1 and size == 1 and len(missing) > 1:
                lone[start + i] = j
                continue
            if provision not in homes:
                said = [ask.words[start + i + n] for n in inside if ask.novel[start + i + n]]
                if self._older.is_formula(ask.words[start + i : start + i + size]):
                    continue
            longest = max(longest, (len(said), self._rarity.total(said)))
            got.update({start + i + n: (provision, j + n) for n in inside})
        if provision in homes:
            got.update(_listed(lone, got))
            rest = [ask.words[at] if at in missing and at not in got else "" for at in range(len(ask.words))]
            theirs = [word if is_fresh else "" for word, is_fresh in zip(words, fresh, strict=True)]
            for i, j, size in common_runs(rest, theirs):
                got.update({i + n: (provision, j + n) for n in range(size)})
            return got
        share = fsum(self._weight(ask.words[at]) for at in got) / piece.put_weight
        return got if _away(longest, share, far=provision not in around) else {}

    def _weigh(self, found: PieceTrace, ask: AskDelta, homes: Sequence[str]) -> None:
        """The share that is there as asked, or, in other order and among other words, as a rewording."""
        piece = found.piece
        whole = fsum(self._weight(ask.words[at]) for at in piece.puts)
        found.share = fsum(self._weight(ask.words[at]) for at in found.found) / whole
        if len(found.found) == 1 and found.share < _IDEA:
            found.found, found.share = {}, 0.0
        if found.found and self._torn(found, ask):
            found.reworded = True
        if found.share >= _IDEA and not found.reworded:
            return
        idea = self._idea(found, ask, homes)
        share = fsum(self._weight(ask.words[at]) for at in idea) / whole
        if len(idea) > 1 and share >= _IDEA and (found.share < _IDEA or share > found.share + _NEARER):
            found.found, found.share = idea, share
            found.reworded = self._torn(found, ask)

    def _torn(self, found: PieceTrace, ask: AskDelta) -> bool:
        """Whether the words found stand in another order, or strange words among them: in the place of asked ones, or
        so many that they weigh more.
        """
        lost = strange = 0
        for one, other in itertools.pairwise(sorted(found.found)):
            (provision, start), (same, end) = found.found[one], found.found[other]
            if provision != same:
                continue
            if end < start:
                return True
            words, fresh = self._later.later.of[provision], self._later.fresh[provision]
            between = sum(fresh[at] and is_content(words[at]) for at in range(start + 1, end))
            strange += between
            lost += sum(one < at < other for at in found.piece.puts) if between else 0
        return lost >= _TORN * (lost + len(found.found)) if lost else strange > max(1, _STRAY * len(found.found))

    def _idea(self, found: PieceTrace, ask: AskDelta, homes: Sequence[str]) -> dict[int, tuple[str, int]]:
        """The asked words that stand fresh in one provision of the place, in any order."""
        best: dict[int, tuple[str, int]] = {}
        for home in homes:
            there: dict[str, list[int]] = {}
            loose = self._later.loose(home)
            for at, word in enumerate(self._later.later.of[home]) if True in loose else ():
                if loose[at]:
                    there.setdefault(word, []).append(at)
            got: dict[int, tuple[str, int]] = {}
            last = -1
            for at in found.piece.puts:
                places = there.get(ask.words[at], [])
                if places:
                    last = next((place for place in places if place > last), places[-1])
                    got[at] = (home, last)
            if len(got) > len(best):
                best = got
        return best


def _is_same_place(known: KnownTrace, homes: Sequence[str], around: Sequence[str], since: AlignmentDelta) -> bool:
    """Whether what was known is known of the same place: of its article provisions may have come or gone that are other
    than in the draft before.
    """
    if known.homes != homes:
        return False
    return known.around == around or since.later.issuperset(frozenset(known.around).symmetric_difference(around))


def _window(piece: AskPiece, ask: AskDelta) -> tuple[int, tuple[str, ...]]:
    """The words of a piece with some around it, and the index of the first of them in the wording."""
    start = max(0, piece.asked[0] - _AROUND)
    return start, ask.words[start : piece.asked[1] + _AROUND]


@lru_cache(maxsize=_MATCHED)
def _matched(window: tuple[str, ...], words: tuple[str, ...]) -> tuple[tuple[int, int, int], ...]:
    """The words that an ask and a provision share in their order: most provisions are the same in the next draft."""
    return tuple(match_words(window, words))


def _listed(lone: Mapping[int, int], got: Mapping[int, tuple[str, int]]) -> dict[int, tuple[str, int]]:
    """Of words that stand alone those that are members of one list with a word found: no farther from it than one word,
    on both sides.
    """
    return {
        at: (provision, place)
        for at, place in lone.items()
        for other, (provision, found) in got.items()
        if 0 < (at - other) * (1 if place > found else -1) <= _LIST_STEP and abs(place - found) <= _LIST_STEP
    }


def _away(longest: tuple[int, float], share: float, *, far: bool) -> bool:
    """Whether the longest run of new words (how many, their weight) shows a phrase away from its place: a few rare
    words or more common ones in the same article; in another one many, that are most of what was asked.
    """
    if far:
        return share >= _FAR_SHARE and (
            longest[0] >= _FAR_LONG or (longest[0] >= _FAR_RUN and longest[1] >= _FAR_WEIGHT)
        )
    return longest[0] >= _AWAY_LONG or (longest[0] >= _AWAY_RUN and longest[1] >= _AWAY_WEIGHT)


def later_places_of(
    piece: AskPiece, ask: AskDelta, later: DraftAlignment, name: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The later provisions at the place of a piece, and all of its article; `name` is the plain name of that article.

    New provisions of the article are at the place of what was asked as a new provision.
    """
    places = later.later.places
    article = later.article(ask.article) if ask.article else ()
    if not ask.article:
        top = places.addressed.get(name, "")
        if top and not later.ground.olders_of.get(top):
            article = tuple(p.id for p in places.inside.get(top, ()))
    home = later.became(piece.provision) if piece.provision else ()
    if not piece.provision or (piece.older == (0, 0) and not ask.base):
        new = tuple(identity for identity in article if not later.ground.olders_of.get(identity))
        home = tuple(dict.fromkeys((*home, *new)))
    return home, article
