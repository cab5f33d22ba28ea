"""Tells whether an ask with the same words asks something else. It may be the contrary, or another measure.

The same words say the contrary after “not”, and another thing with another number, unit or modal verb. Compared is the
sentence in which the shared words stand, on both sides; what an ask has in other sentences is no matter here. It finds
no likenesses; it takes some back.

The same words with a negation less are the contrary: who asked for them is shown as against what came, and never as its
author.

>>> older = draft("1. Ships may moor at the long pier.")
>>> newer = draft("1. Ships may not moor at the long pier by night without green lamps.")
>>> wording = "Ships may moor at the long pier by night without green lamps."
>>> names(older, newer, asked("Norhaven", "restate", "Article 1(1)", wording))
['insertion: + by night without green lamps ← against Norhaven']
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.words.common_runs import match_words
from app.attribution.words.polarity import EXCLUDING, UNITS, denies, is_number, of_measure, only_turns
from app.attribution.words.terms import Term, is_content, terms_of
from app.comparison.text.lexicon import MODAL, PAUSES, SENTENCE_ENDS
from app.comparison.text.spelling import fold_spelling
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.matching.change_delta import ChangeDelta
    from app.attribution.matching.wording import WordingMatch

_REACH = 3
"""Words of content between a negation and shared words, over which it still denies them."""
_BESIDE = 4
"""Words between a number and the unit by which it counts."""


class Contradiction(StrEnum):
    """What an ask is that shares words with a change and does not ask for it."""

    CONTRARY = "the same words with a negation more or less"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one side, the sentence and the clause of each, and which of them the other side has too."""

    words: Sequence[str]
    sentences: Sequence[int]
    clauses: Sequence[int]
    equal: frozenset[int]


_Difference = tuple[Sequence[int], Sequence[int]]
"""Places of words, on both sides, that one side has where the other has others or none."""


def contradiction_of(change: ChangeDelta, ask: AskDelta, like: WordingMatch, text: str) -> Contradiction | None:
    """Whether an ask says otherwise than a change by the words they share; None when it does not.

    In: the change, the ask, their likeness, and the text of the newer provision in which the change stands.
    """
    if change.words == ask.words:
        return None
    blocks = match_words(change.words, ask.words)
    mine = _side(text, terms_of(text), [i + n for i, _, size in blocks for n in range(size)])
    theirs = _side(ask.ask.wording, ask.terms, [j + n for _, j, size in blocks for n in range(size)])
    differences = _differences(blocks, mine, theirs, change, like)
    if any(_denied(mine, one[0]) != _denied(theirs, one[1]) for one in differences):
        words = [
            side.words[at] for one in differences for side, at_ in zip((mine, theirs), one, strict=True) for at in at_
        ]
        return Contradiction.CONTRARY if all(only_turns(word) for word in words) else Contradiction.OTHER
    fresh = {at for at, new in enumerate(change.fresh) if new}
    for put, wanted in differences:
        new = fresh.intersection(put)
        for kind in (_modals, _numbers):
            here, there = kind([mine.words[at] for at in new]), kind([theirs.words[at] for at in wanted])
            if here and there and here != there:
                return Contradiction.OTHER
        if _counts_otherwise(mine, put, theirs, wanted, fresh):
            return Contradiction.OTHER
    return None


def _side(text: str, terms: Sequence[Term], equal: Sequence[int]) -> _Side:
    sentences, clauses = [0] * len(terms), [0] * len(terms)
    for at in range(1, len(terms)):
        between = text[terms[at - 1].end : terms[at].start]
        ends = not SENTENCE_ENDS.isdisjoint(between)
        sentences[at] = sentences[at - 1] + ends
        clauses[at] = clauses[at - 1] + (ends or not PAUSES.isdisjoint(between))
    return _Side([fold_spelling(term.word) for term in terms], sentences, clauses, frozenset(equal))


def _differences(
    blocks: Sequence[tuple[int, int, int]], mine: _Side, theirs: _Side, change: ChangeDelta, like: WordingMatch
) -> list[_Difference]:
    """Where the two sides differ within the sentences of the words they share."""
    span = range(like.first, like.last + 1)
    pairs = [(i + n, j + n) for i, j, size in blocks for n in range(size)]
    shared = [i for i, j in pairs if j in span] or range(*change.inside)
    here, there = {mine.sentences[i] for i in shared}, {theirs.sentences[j] for j in span}
    found: list[_Difference] = []
    i = j = 0
    for a, b, size in (*blocks, (len(mine.words), len(theirs.words), 0)):
        put = [at for at in range(i, a) if mine.sentences[at] in here]
        wanted = [at for at in range(j, b) if theirs.sentences[at] in there]
        if put or wanted:
            found.append((put, wanted))
        i, j = a + size, b + size
    return found


def _denied(side: _Side, places: Sequence[int]) -> bool:
    """Whether a negation among these words denies words that both sides have."""
    for at in places:
        if not denies(side.words[at]) or (at + 1 < len(side.words) and of_measure(side.words[at + 1])):
            continue
        bounds = side.clauses if side.words[at] in EXCLUDING else side.sentences
        after = [n for n in range(at + 1, len(side.words)) if bounds[n] == bounds[at] and is_content(side.words[n])]
        if any(n in side.equal for n in after[: _REACH + 1]):
            return True
    return False


def _modals(words: Sequence[str]) -> set[str]:
    return {MODAL[word] for word in words if word in MODAL}


def _numbers(words: Sequence[str]) -> set[str]:
    return {word for word in words if is_number(word)}


def _counts_otherwise(mine: _Side, put: Sequence[int], theirs: _Side, wanted: Sequence[int], fresh: set[int]) -> bool:
    """Whether the same number, that the change brings, counts by another unit on each side."""
    here = {mine.words[at] for at in put} & UNITS
    there = {theirs.words[at] for at in wanted} & UNITS
    if not here or not there or here == there:
        return False
    near = range(min(put) - _BESIDE, max(put) + _BESIDE + 1)
    return any(at in fresh and is_number(mine.words[at]) for at in near if at in mine.equal) or not fresh.isdisjoint(
        put
    )
