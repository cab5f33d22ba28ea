"""Words asked for at one place and put in at another, anywhere in the newer draft: by long runs of rare wording alone.

Away from the place that was asked for nothing but the words speaks for the link; so there must be many, most of what
was asked, and rare ones. Whoever asked for them at the very place goes before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.attribution.runs import common_runs
from app.attribution.terms import Rarity, is_content
from app.attribution.wording import Likeness

if TYPE_CHECKING:
    from app.attribution.asked import Wanted
    from app.attribution.made import Made

_RUN = 5
"""Words of the longest run in common."""
_RARE = 3.0
"""Weight of the words that hardly stand in the older draft, in all runs together."""
_OF_ASK = 0.5
"""Share of what was asked that must have come."""
_FEW = 2
"""Provisions of the older draft that may hold a word which is rare."""
_MOST_SCORE = 0.8


class Away:
    """The asks by their rare words, to be found from the words that a change brings."""

    def __init__(self, asks: Iterable[Wanted], rarity: Rarity) -> None:
        self._rarity = rarity
        self._asks: list[Wanted] = list(asks)
        self._holding: dict[str, list[int]] = {}
        for at, ask in enumerate(self._asks):
            new = dict.fromkeys([w for w, is_new in zip(ask.words, ask.novel, strict=True) if is_new])
            for word in filter(self._rare, new):
                self._holding.setdefault(word, []).append(at)

    @property
    def some(self) -> bool:
        """True when there is any ask to be found."""
        return bool(self._holding)

    def likely(self, change: Made) -> list[Wanted]:
        """The asks that share rare words with what a change brings, in the order they were given."""
        shared: Counter[int] = Counter()
        for word in dict.fromkeys(w for w, new in zip(change.words, change.novel, strict=True) if new):
            shared.update(self._holding.get(word, ()))
        return [self._asks[at] for at in sorted(shared) if shared[at] >= _FEW]

    def likeness(self, change: Made, ask: Wanted) -> Likeness | None:
        """What a change has of an ask that spoke to another place; None when that is too little to name anyone."""
        start, end = change.inside
        brought = change.words[start:end]
        mine = [word if new else "" for word, new in zip(brought, change.novel[start:end], strict=True)]
        theirs = [word if new else "" for word, new in zip(ask.words, ask.novel, strict=True)]
        runs = [
            run for run in common_runs(mine, theirs) if any(is_content(word) for word in mine[run[0] : run[0] + run[2]])
        ]
        if not runs:
            return None
        longest = max(runs, key=lambda run: run[2])
        came = [brought[i + n] for i, _, size in runs for n in range(size)]
        asked = self._rarity.total(word for word in theirs if word)
        rare = sum(self._rarity.weight(word) for word in dict.fromkeys(came) if self._rare(word))
        share = self._rarity.total(came) / asked if asked else 0.0
        if longest[2] < _RUN or rare < _RARE or share < _OF_ASK:
            return None
        phrases = tuple(" ".join(brought[i : i + size]) for i, _, size in runs)
        score = round(min(_MOST_SCORE, 0.4 + 0.4 * share), 2)
        return Likeness(score, phrases, longest[1], longest[1] + longest[2] - 1)

    def _rare(self, word: str) -> bool:
        return self._rarity.holding.get(word, 0) <= _FEW and is_content(word)
