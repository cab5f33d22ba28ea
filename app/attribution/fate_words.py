"""What a later draft has of the words that an ask puts in and takes out.

Words count where the later draft has them and the draft asked about had not: at the place that was asked, in the same
article as a phrase, and anywhere else only as a long run of rare words. Words that stand in another order, among
others, show a rewording.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.attribution.fate_ground import Later, run_at
from app.attribution.runs import matched
from app.attribution.terms import is_content

if TYPE_CHECKING:
    from app.attribution.asked import Wanted
    from app.attribution.fate_pieces import Piece
    from app.attribution.terms import Rarity

_CANDIDATES = 4
"""Provisions that are looked at closely for one piece."""
_AWAY_RUN = 2
_AWAY_WEIGHT = 1.6
"""Words of content in a row, and their weight, that show a phrase in another paragraph of the article."""
_FAR_RUN = 4
_FAR_WEIGHT = 3.0
_FAR_SHARE = 0.5
"""The same in another article, and the share of the piece that must be there."""
_WHOLE = 0.85
_STRAY = 0.34
"""Strange words between those asked, to one of them, up to which the asked words stand as asked."""
_TORN = 0.25
"""Share of missing words between those found from which the words found are no part, but a rewording."""
_IDEA = 0.5
"""Share of the asked words in any order that shows the same idea in other words."""
_GONE = 0.8
"""Share of the words asked to go that must be gone."""
_SHORT = 3
"""Words of content up to which an edit is known by the words around it alone."""


@dataclass
class Trace:
    """What is there of one piece."""

    piece: Piece
    whole: bool = False
    """It stands as asked, the words that were to go being gone."""
    found: dict[int, tuple[str, int]] = field(default_factory=dict)
    """Words of the wording → the words of the later draft."""
    share: float = 0.0
    """What of its words is there as asked, or, reworded, in any order, 0 to 1."""
    reworded: bool = False
    taken_out: float = 0.0
    """Share of the words that were to go which are gone, 0 to 1."""

    @property
    def done(self) -> float:
        """How much of the piece is done, in weight."""
        counted = self.taken_out if self.share or not self.piece.puts else 0.0
        return self.share * self.piece.put_weight + counted * self.piece.take_weight


class Seeker:
    """Looks for pieces of asks in one later draft."""

    def __init__(self, later: Later, rarity: Rarity) -> None:
        self._later = later
        self._rarity = rarity

    def trace(self, piece: Piece, ask: Wanted, homes: Sequence[str], around: Sequence[str]) -> Trace:
        """What is there of a piece. `homes` are the later provisions at its place, `around` those of its article."""
        found = Trace(piece)
        if piece.takes:
            found.taken_out = self._gone(piece, homes)
        if not piece.puts:
            found.whole = found.taken_out >= _GONE
            return found
        if self._literally(found, ask, homes):
            found.share = 1.0
        elif not piece.plain:
            for provision in self._candidates(piece, ask, homes, around):
                self._take(found, ask, provision, homes, around)
            self._weigh(found, ask, homes)
        found.whole = not found.reworded and found.share >= _WHOLE and found.taken_out >= (_GONE if piece.takes else 0)
        return found

    def _gone(self, piece: Piece, homes: Sequence[str]) -> float:
        """Share of the words asked to go that no longer stand where they stood."""
        base = self._later.base.of[piece.provision]
        if not self._stands_around(piece) or (not piece.puts and self._replaced(piece)):
            return 0.0
        went = [at for at in piece.takes if self._later.counterpart[piece.provision][at] is None]
        run = base[slice(*piece.older)]
        if len(run) > 1 and any(run_at(self._later.later.of[home], run) for home in homes):
            return 0.0
        total = sum(self._weight(base[at]) for at in piece.takes)
        return sum(self._weight(base[at]) for at in went) / total

    def _stands_around(self, piece: Piece) -> bool:
        """Whether the greater part of the provision stands without these words: a text that went whole went for other
        reasons than that some of its words were asked to go.
        """
        row = self._later.counterpart[piece.provision]
        rest = [row[at] for at in range(len(row)) if not piece.older[0] <= at < piece.older[1]]
        return 2 * sum(there is not None for there in rest) >= len(rest)

    def _replaced(self, piece: Piece) -> bool:
        """Whether other words of content stand between the neighbours of the words asked to go."""
        row = self._later.counterpart[piece.provision]
        before = next((row[at] for at in range(piece.older[0] - 1, -1, -1) if row[at] is not None), None)
        after = next((row[at] for at in range(piece.older[1], len(row)) if row[at] is not None), None)
        if before is None or after is None or before[0] != after[0]:
            return False
        words, fresh = self._later.later.of[before[0]], self._later.fresh[before[0]]
        return any(fresh[at] and is_content(words[at]) for at in range(before[1] + 1, after[1]))

    def _weight(self, word: str) -> float:
        return self._rarity.weight(word) or 0.1

    def _literally(self, found: Trace, ask: Wanted, homes: Sequence[str]) -> bool:
        """The edit, with the words around it, stands at its place, and did not before."""
        piece = found.piece
        there = self._later.base.of[piece.provision] if piece.provision else ()
        inside = ask.words[slice(*piece.asked)]
        said = sum(map(is_content, inside))
        if not piece.literal or run_at(there, piece.literal) or (said > _SHORT and not piece.plain):
            return False
        for home in homes:
            words = self._later.later.of[home]
            at = next(iter(run_at(words, piece.literal)), None)
            if at is not None:
                first = at + run_at(piece.literal, inside)[-1 if len(piece.literal) - len(inside) > 2 else 0]
                found.found = {n + piece.asked[0]: (home, first + n) for n in range(len(inside))}
                return True
        return False

    def _candidates(self, piece: Piece, ask: Wanted, homes: Sequence[str], around: Sequence[str]) -> list[str]:
        """The later provisions that have most of a piece's words fresh, those at its place before others."""
        weights: dict[str, float] = {}
        for word in dict.fromkeys(ask.words[at] for at in piece.puts):
            for identity in dict.fromkeys(identity for identity, _ in self._later.places.get(word, ())):
                weights[identity] = weights.get(identity, 0.0) + self._rarity.weight(word)
        nearness = {**dict.fromkeys(around, 0.5), **dict.fromkeys(homes, 1.0)}
        ranked = sorted(weights, key=lambda i: (-weights[i] * (1 + nearness.get(i, 0.0)), i))
        return ranked[:_CANDIDATES]

    def _take(self, found: Trace, ask: Wanted, provision: str, homes: Sequence[str], around: Sequence[str]) -> None:
        """Add what one provision has of a piece in the order asked, where that is enough for so near a place."""
        piece, words = found.piece, self._later.later.of[provision]
        fresh = self._later.fresh[provision]
        missing = {at for at in piece.puts if at not in found.found}
        start = max(0, piece.asked[0] - 8)
        window = ask.words[start : piece.asked[1] + 8]
        got: dict[int, tuple[str, int]] = {}
        longest = (0, 0.0)
        for i, j, size in matched(window, words):
            inside = [n for n in range(size) if start + i + n in missing and fresh[j + n]]
            said = [ask.words[start + i + n] for n in inside]
            if len(said) == 1 and size == 1 and len(missing) > 1:
                continue
            longest = max(longest, (len(said), self._rarity.total(said)))
            got.update({start + i + n: (provision, j + n) for n in inside})
        near = provision in homes
        if not near:
            run, weight = (_AWAY_RUN, _AWAY_WEIGHT) if provision in around else (_FAR_RUN, _FAR_WEIGHT)
            share = sum(self._weight(ask.words[at]) for at in got) / piece.put_weight
            short = sum(is_content(ask.words[at]) for at in piece.puts) <= run
            if (longest[0] < run and not (short and share >= 1)) or longest[1] < min(weight, piece.put_weight):
                return
            if provision not in around and (share < _FAR_SHARE or longest[0] < run):
                return
        found.found.update(got)

    def _weigh(self, found: Trace, ask: Wanted, homes: Sequence[str]) -> None:
        """The share that is there as asked, or, in other order and among other words, as a rewording."""
        piece = found.piece
        whole = sum(self._weight(ask.words[at]) for at in piece.puts)
        found.share = sum(self._weight(ask.words[at]) for at in found.found) / whole
        if found.found and self._torn(found, ask):
            found.reworded = True
        if found.share >= _WHOLE and not found.reworded:
            return
        idea = self._idea(found, ask, homes)
        share = sum(self._weight(ask.words[at]) for at in idea) / whole
        if len(idea) > 1 and share >= _IDEA and share > found.share + 0.1:
            found.found, found.share = idea, share
            places = [idea[at] for at in sorted(idea)]
            found.reworded = places != sorted(places) or self._torn(found, ask)

    def _torn(self, found: Trace, ask: Wanted) -> bool:
        """Whether strange words stand among those found, and asked ones are missing between them."""
        first, last = min(found.found), max(found.found)
        missing = sum(first < at < last and at not in found.found for at in found.piece.puts)
        strange = 0
        for one, other in itertools.pairwise(sorted(found.found)):
            (provision, start), (same, end) = found.found[one], found.found[other]
            if provision == same:
                words, fresh = self._later.later.of[provision], self._later.fresh[provision]
                strange += sum(fresh[at] and is_content(words[at]) for at in range(start + 1, end))
        torn = missing >= _TORN * (missing + len(found.found))
        return (torn and strange > 0) or strange > max(1, _STRAY * len(found.found))

    def _idea(self, found: Trace, ask: Wanted, homes: Sequence[str]) -> dict[int, tuple[str, int]]:
        """The asked words that stand fresh in one provision of the place, in any order."""
        best: dict[int, tuple[str, int]] = {}
        for home in homes:
            there: dict[str, int] = {}
            words = self._later.later.of[home]
            for at, word in enumerate(words):
                if self._later.fresh[home][at]:
                    there.setdefault(word, at)
            got = {at: (home, there[ask.words[at]]) for at in found.piece.puts if ask.words[at] in there}
            if len(got) > len(best):
                best = got
        return best


def homes_of(piece: Piece, ask: Wanted, later: Later, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
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
