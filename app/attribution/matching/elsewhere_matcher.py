"""Matches words asked for at one place and put in at another. Only long runs of rare wording count.

Away from the place that was asked for nothing but the words speaks for the link; so there must be many in a row, most
of what was asked, and rare ones or very many. What treaties of every kind say is no evidence there ("in accordance with
its national law"), nor is what this draft says all over. A whole new paragraph, of which somebody asked for every word
in this order, is evidence though its words are common. Whoever asked for them at the very place goes before.

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

from collections.abc import Collection, Iterable, Sequence
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.matching.wording import WordingMatch
from app.attribution.words.common_runs import common_runs
from app.attribution.words.commonplaces import commonplaces
from app.attribution.words.draft_alignment import run_at
from app.attribution.words.terms import Rarity, amount, grams, is_content

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
_PARAGRAPH = 10
"""Words of the shortest new paragraph that names who asked for all of it, word for word, however common each is…"""
_PARAGRAPH_CONTENT = 4
"""…and how many of content it has at least…"""
_OWN_SHARE = 0.9
"""…and the share of its words that the ask does not repeat from a text that it restates…"""
_RESTATED = 0.6
"""…of which it has this share at least."""


class ElsewhereMatcher:
    """The asks by the runs of words that they add, to be found from the words that a change brings."""

    def __init__(
        self, asks: Iterable[AskDelta], rarity: Rarity, brought: Collection[tuple[str, ...]], stood: str
    ) -> None:
        """`brought` are the runs that changes bring and that the older draft has nowhere; `stood` are the words of the
        older draft, in a row and without spaces, of which a file may have lost some.
        """
        self._rarity, self._brought, self._stood = rarity, brought, stood
        self._having: dict[tuple[str, ...], list[int]] = {}
        self._asks: list[AskDelta] = list(asks)
        self._holding: dict[tuple[str, ...], list[int]] = {}
        for at, ask in enumerate(self._asks):
            for run in dict.fromkeys(_runs(ask.words, ask.novel)):
                self._holding.setdefault(run, []).append(at)
            for run in dict.fromkeys(grams(ask.words, LONGEST_RUN)):
                if run in brought:
                    self._having.setdefault(run, []).append(at)

    def likely(self, change: ChangeDelta) -> list[AskDelta]:
        """The asks that share a run of words with what a change brings, in the order they were given."""
        shared = {at for run in _runs(change.words, change.novel) for at in self._holding.get(run, ())}
        return [self._asks[at] for at in sorted({*shared, *self._whole(change)})]

    def _whole(self, change: ChangeDelta) -> list[int]:
        """The asks that have all words of a new paragraph in one run, of which the older draft has not the whole."""
        words = change.words
        whole = not change.olders and change.inside == (0, len(words)) and len(words) >= _PARAGRAPH
        if not whole or sum(map(is_content, words)) < _PARAGRAPH_CONTENT or all(commonplaces(words)):
            return []
        if "".join(words) in self._stood:
            return []
        run = next((one for one in grams(words, LONGEST_RUN) if one in self._brought), None)
        return [at for at in self._having.get(run, ()) if _own_run(self._asks[at], words) is not None] if run else []

    def likeness(self, change: ChangeDelta, ask: AskDelta, *, there: bool = False) -> WordingMatch | None:
        """What a change has of an ask that spoke to another place; None when that is too little to name anyone.
        `there` is it that the change stands at the very place that was asked for, where a commonplace counts.
        """
        if any(self._asks[at] is ask for at in self._whole(change)):
            first = _own_run(ask, change.words)
            assert first is not None, "it was found by it"
            return WordingMatch(_MOST_SCORE, (" ".join(change.words),), first, first + len(change.words) - 1)
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
        rare = fsum(self._rarity.weight(word) for word in own if self._rare(word))
        long = amount(brought[i : i + size]) >= _LONG and amount(filter(is_content, own)) >= _OWN
        if rare < _RARE and not long:
            return None
        phrases = tuple(" ".join(brought[at : at + many]) for at, _, many in runs)
        return WordingMatch(round(min(_MOST_SCORE, 0.4 + 0.4 * share), 2), phrases, j, j + size - 1)

    def _rare(self, word: str) -> bool:
        return self._rarity.holding.get(word, 0) <= _FEW and is_content(word)


def _own_run(ask: AskDelta, words: Sequence[str]) -> int | None:
    """Where an ask has some words in one run that it does not repeat from a text that it restates; of an earlier draft,
    where the most of them were new to it.
    """
    own = {at for way in ask.alterations for at in range(*way.asked)}
    for at in run_at(ask.words, words):
        run = range(at, at + len(words))
        if ask.carried and 2 * sum(ask.novel[n] for n in run) < len(words):
            continue
        if ask.restates < _RESTATED or len(own.intersection(run)) >= _OWN_SHARE * len(words):
            return at
    return None


def _runs(words: Sequence[str], novel: Sequence[bool]) -> list[tuple[str, ...]]:
    """The runs of new words of the length that counts."""
    if sum(novel) < LONGEST_RUN:
        return []
    return [
        tuple(words[at : at + LONGEST_RUN])
        for at in range(len(words) - LONGEST_RUN + 1)
        if all(novel[at : at + LONGEST_RUN])
    ]
