"""Matches words asked for at one place and put in at another. Only long runs of rare wording count.

Away from the place that was asked for nothing but the words speaks for the link; so there must be many in a row, most
of what was asked, and rare ones or very many. What treaties of every kind say is no evidence there ("in accordance with
its national law"), nor is what this draft says all over. Whoever asked for them at the very place goes before.

Many rare words in a row are known wherever they are put in; what treaties of every kind say is not.

>>> nets = ("Article 2", "Nets", "1. Nets are dried")
>>> def named_for(words):
...     older = draft("Article 1", "Ships", "1. Ships moor.", *nets[:2], f"{nets[2]}.")
...     newer = draft("Article 1", "Ships", "1. Ships moor.", *nets[:2], f"{nets[2]} {words}.")
...     return names(older, newer, asked("Norhaven", "restate", "Article 1(1)", f"Ships moor {words}."))
>>> named_for("under seven green lamps along the northern mole")
['insertion: + under seven green lamps along the northern mole ← Norhaven']
>>> named_for("in accordance with its national law")
[]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.attribution.matching.wording import WordingMatch
from app.attribution.words.common_runs import common_runs
from app.attribution.words.commonplaces import commonplaces
from app.attribution.words.terms import Rarity, amount, is_content

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.matching.change_delta import ChangeDelta

LONGEST_RUN = 5
"""Words of the longest run in common."""
_LONG = 8.0
"""Amount of words in one run that says enough though each of them is common in the draft."""
_OWN = 2.0
"""Amount of words of content among them that are no commonplaces of treaties and do not stand all over the draft."""
_RARE = 3.0
"""Weight of the words that hardly stand in the older draft and are no commonplaces, in all runs together."""
_OF_ASK = 0.5
"""Share of what was asked that must have come."""
_FEW = 2
"""Provisions of the older draft that may hold a word which is rare."""
_MOST_SCORE = 0.8


class ElsewhereMatcher:
    """The asks by the runs of words that they add, to be found from the words that a change brings."""

    def __init__(self, asks: Iterable[AskDelta], rarity: Rarity) -> None:
        self._rarity = rarity
        self._asks: list[AskDelta] = list(asks)
        self._holding: dict[tuple[str, ...], list[int]] = {}
        for at, ask in enumerate(self._asks):
            for run in dict.fromkeys(_runs(ask.words, ask.novel)):
                self._holding.setdefault(run, []).append(at)

    def likely(self, change: ChangeDelta) -> list[AskDelta]:
        """The asks that share a run of words with what a change brings, in the order they were given."""
        shared = {at for run in _runs(change.words, change.novel) for at in self._holding.get(run, ())}
        return [self._asks[at] for at in sorted(shared)]

    def likeness(self, change: ChangeDelta, ask: AskDelta, *, there: bool = False) -> WordingMatch | None:
        """What a change has of an ask that spoke to another place; None when that is too little to name anyone.
        `there` is it that the change stands at the very place that was asked for, where a commonplace counts.
        """
        start, end = change.inside
        brought = change.words[start:end]
        mine = [word if new else "" for word, new in zip(brought, change.novel[start:end], strict=True)]
        theirs = [word if new else "" for word, new in zip(ask.words, ask.novel, strict=True)]
        runs = [run for run in common_runs(mine, theirs) if any(map(is_content, mine[run[0] : run[0] + run[2]]))]
        if not runs:
            return None
        i, j, size = max(runs, key=lambda run: run[2])
        came = [at + n for at, _, many in runs for n in range(many)]
        asked = self._rarity.total(word for word in theirs if word)
        share = self._rarity.total(brought[at] for at in came) / asked if asked else 0.0
        if size < LONGEST_RUN or share < _OF_ASK:
            return None
        common = [False] * len(brought) if there else commonplaces(brought)
        own = dict.fromkeys(
            brought[at] for at in came if not common[at] and (there or not self._rarity.is_stock(brought[at]))
        )
        rare = sum(self._rarity.weight(word) for word in own if self._rare(word))
        long = amount(brought[i : i + size]) >= _LONG and amount(filter(is_content, own)) >= _OWN
        if rare < _RARE and not long:
            return None
        phrases = tuple(" ".join(brought[at : at + many]) for at, _, many in runs)
        return WordingMatch(round(min(_MOST_SCORE, 0.4 + 0.4 * share), 2), phrases, j, j + size - 1)

    def _rare(self, word: str) -> bool:
        return self._rarity.holding.get(word, 0) <= _FEW and is_content(word)


def _runs(words: Sequence[str], novel: Sequence[bool]) -> list[tuple[str, ...]]:
    """The runs of new words of the length that counts."""
    if sum(novel) < LONGEST_RUN:
        return []
    return [
        tuple(words[at : at + LONGEST_RUN])
        for at in range(len(words) - LONGEST_RUN + 1)
        if all(novel[at : at + LONGEST_RUN])
    ]
