"""Wording: does a change bring the very words that an ask added? Two ways, both strict.

*The same edit*: at the same words of the same provision the ask and the change put in the same words. *The same
phrase*: the change brings a run of words that the ask added and the older article had nowhere; in another paragraph
than the one the ask restates, or in a paragraph that is new, the run must be long or most of the change. Function
words and boilerplate name nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.attribution.asked import Alteration, Made, Wanted, matched
from app.attribution.terms import MODALS, Rarity, is_content

_CONTEXT = 3
"""Words on each side that show two edits to stand at the same place, when the provisions they were laid against
differ.
"""
_SLACK = 2
"""Words by which two edits of one provision may stand apart and still be at the same place."""
_NEAR_RUN = 4
_NEAR_OF_CHANGE = 0.7
_NEAR_OF_ASK = 0.5
"""A run of four words or more that makes up most of what the change and half of what the ask puts in at one place:
nearly the same edit.
"""
_PLACE_RUN = 3
"""Words of a run that counts at the same place though much else was put in; two of them must carry content."""
_PHRASE_WORDS = 2
_HERE_WEIGHT = 1.2
_HERE_COVERED = 0.34
_HERE_RARE = 2.0
"""Weight from which a phrase in the provision that the ask restates counts whatever else the change brings."""
_AWAY_WEIGHT = 1.6
_AWAY_COVERED = 0.5
_LONG_WEIGHT = 4.0
_LONG_COVERED = 0.12
_PART = 0.75
"""Below this share of a change's new words a reader is told that the ask explains a part of it only."""
_PARTLY = ("Part of the words of this change.",)


@dataclass(frozen=True, slots=True)
class Likeness:
    """That a change brings what an ask asked: how much (0 to 1), the words, and where in the wording they stand."""

    score: float
    words: tuple[str, ...]
    first: int
    last: int
    """First and last term of the wording that count."""
    notes: tuple[str, ...] = ()


def same_edit(change: Made, ask: Wanted, rarity: Rarity) -> Likeness | None:
    """The likeness of a change and an ask that put the same words in at the same place; None when they do not."""
    best: Likeness | None = None
    for alteration in ask.alterations:
        if not change.brought or not ask.base or not _same_place(change, ask, alteration):
            continue
        found = _edit(change, alteration, ask, rarity)
        if found is not None and (best is None or found.score > best.score):
            best = found
    return best


def _edit(change: Made, alteration: Alteration, ask: Wanted, rarity: Rarity) -> Likeness | None:
    start, end = alteration.asked
    asked = ask.words[start:end]
    brought = change.brought
    if tuple(brought) == tuple(asked):
        if _says_something(asked, rarity) or (len(asked) == 1 and is_content(asked[0]) and change.replaces):
            return Likeness(1.0, (" ".join(asked),), start, end - 1)
        return None
    runs = [run for run in matched(brought, asked) if run[2] >= _PLACE_RUN]
    if not runs:
        return None
    i, j, size = max(runs, key=lambda run: run[2])
    words = (" ".join(brought[i : i + size]),)
    covered = size / len(brought)
    notes = () if covered >= _PART else _PARTLY
    near = size >= _NEAR_RUN and covered >= _NEAR_OF_CHANGE and size >= _NEAR_OF_ASK * len(asked)
    if near and _says_something(brought[i : i + size], rarity):
        return Likeness(round(0.7 + 0.25 * covered, 2), words, start + j, start + j + size - 1, notes)
    content = sum(is_content(word) for word in brought[i : i + size])
    new = [brought[i + n] for n in range(size) if ask.added[start + j + n]]
    if content >= _PHRASE_WORDS and _says_something(new, rarity):
        return Likeness(round(0.55 + 0.35 * covered, 2), words, start + j, start + j + size - 1, notes)
    return None


def _says_something(words: Sequence[str], rarity: Rarity) -> bool:
    """A modal, or one word that does not stand all over the older draft; boilerplate names nobody."""
    return any(word in MODALS or rarity.weight(word) > rarity.least for word in words)


def same_phrase(change: Made, ask: Wanted, rarity: Rarity) -> Likeness | None:
    """The likeness of a change and an ask that have a run of new words in common; None when they have none that says
    enough.
    """
    if len(change.news & ask.news) < _PHRASE_WORDS:
        return None
    start, end = change.inside
    brought = change.words[start:end]
    whole = rarity.total(word for word, new in zip(brought, change.added[start:end], strict=True) if new)
    here = change.spot is not None and change.spot[0] == ask.base
    least = _HERE_WEIGHT if here else _AWAY_WEIGHT
    counted: list[tuple[int, int, int, float]] = []
    for i, j, size in matched(brought, ask.words):
        run = [
            n for n in range(size) if change.added[start + i + n] and ask.added[j + n] and is_content(brought[i + n])
        ]
        weight = rarity.total(brought[i + n] for n in run)
        if len(run) >= _PHRASE_WORDS and weight >= least:
            counted.append((i + run[0], j + run[0], run[-1] - run[0] + 1, weight))
    if not counted:
        return None
    weight = sum(found[3] for found in counted)
    covered = weight / whole
    longest = max(found[3] for found in counted)
    enough = covered >= (_HERE_COVERED if here else _AWAY_COVERED) or (here and longest >= _HERE_RARE)
    if change.spot is not None and ask.base and not here:
        enough = False
    if not enough and not (longest >= _LONG_WEIGHT and covered >= _LONG_COVERED):
        return None
    words = tuple(" ".join(brought[i : i + size]) for i, _, size, _ in counted)
    score = min(0.95, 0.45 + 0.3 * covered + 0.04 * min(weight, 5))
    notes = () if covered >= _PART else _PARTLY
    return Likeness(round(score, 2), words, counted[0][1], counted[-1][1] + counted[-1][2] - 1, notes)


def _same_place(change: Made, ask: Wanted, alteration: Alteration) -> bool:
    """The same words of the same provision; or, in the same article, the same three words before and after."""
    if change.spot is not None and change.spot[0] == ask.base:
        older = alteration.older
        return older[0] <= change.spot[2] + _SLACK and change.spot[1] <= older[1] + _SLACK
    if ask.article not in change.articles:
        return False
    at, end = alteration.asked
    start, stop = change.inside
    before = ask.words[max(0, at - _CONTEXT) : at]
    after = ask.words[end : end + _CONTEXT]
    here_before = change.words[max(0, start - _CONTEXT) : start]
    here_after = change.words[stop : stop + _CONTEXT]
    whole = len(before) == _CONTEXT and len(after) == _CONTEXT
    return whole and before == here_before and after == here_after
