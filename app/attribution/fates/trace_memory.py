"""What is there of the pieces of an ask, as it was found, and what is remembered of it for the next draft.

It looks for nothing: how it is found is `word_search.py`'s business.

>>> heaviest({"article-1/1": 1.0, "article-2/1": 2.0, "article-3/1": 1.0})
((('article-2/1', 2.0), ('article-1/1', 1.0), ('article-3/1', 1.0)), 0.0)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from heapq import nlargest
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.attribution.asks.ask_edits import AskPiece

CANDIDATES = 4
"""Provisions that are looked at closely for one piece."""
FoundWords = dict[int, tuple[str, int]]
"""Words of a wording → the words of the later draft."""
Weighed = Sequence[tuple[str, float]]
"""Provisions and their weights."""


@dataclass
class PieceTrace:
    """What is there of one piece."""

    piece: AskPiece
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


@dataclass(frozen=True, slots=True)
class KnownTrace:
    """What a draft before had of a piece, and where it was looked for."""

    trace: PieceTrace
    homes: Sequence[str]
    around: Sequence[str]
    taken: Mapping[str, FoundWords] | None = None
    """What some provisions have of it, each by itself; None where the place alone tells all."""
    candidates: Weighed | None = None
    """The provisions that were looked at closely, the heaviest first; None where none had to be."""
    beyond: float = 0.0
    """No other provision weighs more."""
    nothing: bool = False
    """No provision has any of it that is at its place, or in its article."""


class TraceMemory:
    """Remembers what the draft before had of the pieces of asks of one base: most provisions are the same in the next
    one, and so is what they have of a piece.
    """

    def __init__(self) -> None:
        self._known: dict[int, KnownTrace] = {}

    def of(self, piece: AskPiece) -> KnownTrace | None:
        """What was known of a piece, by its identity: who asks holds it."""
        return self._known.get(id(piece))

    def renamed(self, piece: AskPiece, names: Mapping[str, str]) -> KnownTrace | None:
        """The same; `names` are the ids that provisions have now, by those that they had. Of such as weigh alike
        another one may come first then, and others be looked at: what was weighed is forgotten where that may be.
        """
        known = self.of(piece)
        if known is None or not names:
            return known
        trace, taken, weighed = known.trace, known.taken, known.candidates
        trace.found = _renamed(trace.found, names)
        if taken is not None:
            taken = {names.get(one, one): _renamed(found, names) for one, found in taken.items()}
        if weighed is not None:
            weighed = tuple([(names.get(one, one), weight) for one, weight in weighed])
            apart = len(weighed) < CANDIDATES or known.beyond < weighed[-1][1]
            weighed = weighed if apart and weighed == heaviest(dict(weighed))[0] else None
        homes, around = (tuple([names.get(one, one) for one in some]) for some in (known.homes, known.around))
        known = self._known[id(piece)] = KnownTrace(trace, homes, around, taken, weighed, known.beyond, known.nothing)
        return known

    def again(self, known: KnownTrace, around: Sequence[str], beyond: float) -> KnownTrace:
        """What is known, of an article of which these are the provisions now, and whose others weigh no more than
        `beyond`: those that came are weighed anew.
        """
        if (known.around, known.beyond) != (around, beyond):
            known = self._known[id(known.trace.piece)] = KnownTrace(
                known.trace, known.homes, around, known.taken, known.candidates, beyond, known.nothing
            )
        return known

    def keep(self, known: KnownTrace) -> PieceTrace:
        """Remember a trace; it is given back."""
        self._known[id(known.trace.piece)] = known
        return known.trace


def heaviest(weights: Mapping[str, float]) -> tuple[Weighed, float]:
    """The provisions that are looked at closely, with their weights; and the weight of the heaviest of all others."""
    beyond = 0.0
    if len(weights) > CANDIDATES:  # as a rule a hundred have one of the words
        *_, least, beyond = nlargest(CANDIDATES + 1, weights.values())
        weights = {identity: weight for identity, weight in weights.items() if weight >= least}
    return tuple(sorted(weights.items(), key=rank)[:CANDIDATES]), beyond


def rank(one: tuple[str, float]) -> tuple[float, str]:
    """By which the heaviest come first."""
    return -one[1], one[0]


def _renamed(found: FoundWords, names: Mapping[str, str]) -> FoundWords:
    """The same words by the ids that their provisions have now."""
    return {word: (names.get(one, one), at) for word, (one, at) in found.items()}
