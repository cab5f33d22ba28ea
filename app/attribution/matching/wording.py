"""Wording: does a change bring the very words that an ask added? Two ways, both strict.

*The same edit*: at the same words of the same provision the ask and the change put in the same words. *The same
phrase*: the change brings a run of words that the ask added and the older article had nowhere; in another paragraph
than the one the ask restates, or in a paragraph that is new, the run must be long or most of the change. Function
words and boilerplate name nobody.

Only what an ask adds is evidence. Wrong would be to name who repeats "at the pier", which stood there before.

>>> older, newer = draft("1. Ships moor at the pier."), draft("1. Ships and boats moor at the pier.")
>>> names(older, newer, asked("Norhaven", "restate", "Article 1(1)", "Ships and boats moor at the pier."))
['insertion: +and boats  ← Norhaven']
>>> names(older, newer, asked("Kestria", "restate", "Article 1(1)", "Ships anchor at the pier."))
[]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.words.common_runs import common_runs, match_words
from app.attribution.words.polarity import denies, is_number
from app.attribution.words.terms import MODALS, Rarity, amount, is_content
from app.comparison.text.spelling import fold_spelling
from app.late_methods import dataclass
from app.message import Message
from app.treaty.attributions import ONLY_PART, ONLY_WHAT_CAME
from app.treaty.changes import ChangeClass
from app.treaty.draft import Kind
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta, WordEdit
    from app.attribution.matching.change_delta import ChangeDelta
    from app.attribution.words.base_index import BaseIndex

_CONTEXT = 3
"""Words on each side that show two edits to stand at the same place, when the provisions they were laid against
differ.
"""
_SLACK = 2
"""Words by which two edits of one provision may stand apart and still be at the same place."""
_RESTATED = 0.6
"""Share of a provision that a wording must restate before a single word put in at the same place says anything."""
_NEAR_RUN = 4
_NEAR_OF_CHANGE = 0.7
_NEAR_OF_ASK = 0.5
"""A run of four words or more that makes up most of what the change and half of what the ask puts in at one place:
nearly the same edit.
"""
_PLACE_RUN = 3
"""Words of a run that counts at the same place though much else was put in; two of them must carry content."""
_SOME_OF_ASK = 1 / 3
"""Share of the words of content asked for at one place that must come there, when no three of them stand together."""
_PHRASE_WORDS = 2
_HERE_WEIGHT = 1.2
_HERE_COVERED = 0.34
_HERE_RARE = 2.0
"""Weight from which a phrase in the provision that the ask restates counts whatever else the change brings."""
_AWAY_WEIGHT = 1.6
_AWAY_COVERED = 0.5
_OF_ASK = 0.6
"""Share of what a wording puts in that a change must bring, when the wording restates too little of a provision to say
where its phrase belongs: the same phrase in a sentence of another meaning is not what was asked.
"""
_LONG_WEIGHT = 4.0
_LONG_COVERED = 0.12
_WHOLE = 6
"""Words of the shortest paragraph of which a restatement with one word fewer says that this word is to go."""
_HALF = 0.75
"""Score from which on no half of a change is shown as the whole of it."""
_WORD_FOR_WORD = ("The new text is the proposal word for word; the proposal does not say in words what should go.",)


@dataclass(frozen=True, slots=True)
class WordingMatch:
    """That a change brings what an ask asked: how much (0 to 1), the words, and where in the wording they stand."""

    score: float
    words: tuple[str, ...]
    first: int
    last: int
    """First and last term of the wording that count."""
    notes: tuple[Message | str, ...] = ()


class WordingMatcher:
    """Tells likenesses apart from chance, by how rare words and phrases are in the older draft."""

    def __init__(self, older: BaseIndex, rarity: Rarity) -> None:
        self._older = older
        self._rarity = rarity

    def likeness(self, change: ChangeDelta, ask: AskDelta) -> WordingMatch | None:
        """What a change has of an ask's own words; None when that is nothing, or too little to name anyone."""
        if self._is_of_another_place(change, ask):
            return None
        found = self._same_text(change, ask) or self._same_edit(change, ask) or self._same_phrase(change, ask)
        if found is None or not _was_to_stay(change, ask):
            return found
        note = Message(ONLY_WHAT_CAME, (f"“{' '.join(change.gone)}”",))
        return replace(found, score=min(found.score, _HALF), notes=(*found.notes, note))

    def _is_of_another_place(self, change: ChangeDelta, ask: AskDelta) -> bool:
        """Whether words are asked for in one paragraph, and a change brings some into another one of its article."""
        if ask.ask.edit not in (Edit.INSERT, Edit.REPLACE) or ask.carried or change.spot is None:
            return False
        target = self._older.places.at(ask.ask.address)
        named = bool(target) and self._older.places.by_id[target].kind is not Kind.ARTICLE
        return named and change.spot[0] not in self._older.places.below(target)

    def _same_text(self, change: ChangeDelta, ask: AskDelta) -> WordingMatch | None:
        """The newer provision is the ask, word for word, and not what stood there before: all its changes answer it."""
        if change.words != ask.words or not (change.brought or change.gone) or ask.of_another:
            return None
        new = [word for word, is_new in zip(ask.words, ask.novel, strict=True) if is_new and is_content(word)]
        here = bool(ask.base) and bool(ask.alterations) and ask.base in change.olders
        if not here and (change.olders or len(new) < _PHRASE_WORDS):
            return None
        said = change.brought or change.gone
        turns = here and any(denies(fold_spelling(word)) for word in (*change.brought, *change.gone))
        counts = here and _substantive(change) and any(map(is_number, change.brought))
        if not turns and not counts and not any(_says(word) for word in said):
            return None
        if change.brought:
            return WordingMatch(1.0, (" ".join(change.brought),), *change.own)
        if here and not turns and ask.differing < _PHRASE_WORDS:
            return _one_word_fewer(change, ask)
        start, end = change.inside
        shown = change.words[start:end] if change.change.newer is not None else ()
        return WordingMatch(0.9, (" ".join(shown or change.gone),), 0, len(ask.words) - 1, _WORD_FOR_WORD)

    def _same_edit(self, change: ChangeDelta, ask: AskDelta) -> WordingMatch | None:
        best: WordingMatch | None = None
        for alteration in ask.alterations:
            if not change.brought or not ask.base or not _same_place(change, ask, alteration):
                continue
            found = self._edit(change, alteration, ask)
            if found is not None and (best is None or found.score > best.score):
                best = found
        return best

    def _edit(self, change: ChangeDelta, alteration: WordEdit, ask: AskDelta) -> WordingMatch | None:
        brought = change.brought
        start, end = alteration.asked
        asked = ask.words[start:end]
        whole = change.words[slice(*change.inside)]
        if asked in (brought, whole):
            alone = sum(is_content(word) for word in asked) <= 1
            if alone and (ask.restates < _RESTATED or not _at_named_words(change, alteration, ask)):
                return None
            said = any(map(_says, asked)) or self._exactly(change, alteration, ask)
            return WordingMatch(1.0, (" ".join(asked),), start, end - 1) if said else None
        blocks = match_words(brought, asked)
        runs = [
            run for run in blocks if run[2] >= _PLACE_RUN and amount(asked[run[1] : run[1] + run[2]]) >= _PHRASE_WORDS
        ]
        if not runs:
            found = _some_of_it(change, alteration, ask, blocks)
            return None if found is None or self._is_of_a_rival(found, ask) else found
        i, j, size = max(runs, key=lambda run: run[2])
        common = brought[i : i + size]
        covered = size / len(brought)
        notes = () if size == len(brought) else (_only_part(ask, [(start + j, size)]),)
        near = size >= _NEAR_RUN and covered >= _NEAR_OF_CHANGE and size >= _NEAR_OF_ASK * len(asked)
        plain = near and sum(is_content(word) for word in common) >= _PHRASE_WORDS
        if not plain and not self._says_something(common):
            return None
        new = any(is_content(common[n]) and ask.added[start + j + n] for n in range(size))
        if not near and not (new and sum(is_content(word) for word in common) >= _PHRASE_WORDS):
            return None
        score = 0.7 + 0.25 * covered if near else 0.55 + 0.35 * covered
        return WordingMatch(round(score, 2), (" ".join(common),), start + j, start + j + size - 1, notes)

    def _is_of_a_rival(self, found: WordingMatch, ask: AskDelta) -> bool:
        """Whether all that came of an ask is one word that another option of the provision has: it may have come from
        there.
        """
        places = self._older.places
        here = places.by_id[ask.base]
        said = [word for phrase in found.words for word in phrase.split() if is_content(word)]
        options = [p for p in places.inside[places.root[ask.base]] if p.parent == here.parent and p is not here]
        others = [self._older.of[p.id] for p in options if p.kind is Kind.OPTION]
        return here.kind is Kind.OPTION and len(said) == 1 and any(said[0] in words for words in others)

    def _exactly(self, change: ChangeDelta, alteration: WordEdit, ask: AskDelta) -> bool:
        """Whether a change is the very edit at the very place, and small words of it say as much as others: those that
        are named by the words standing there, and a number for a number; of another draft only where the provision
        reads as it does there.
        """
        own = self._older.of[ask.base]
        gone = own[slice(*alteration.older)]
        if change.spot != (ask.base, *alteration.older) or change.gone != gone or ask.base_words != own:
            return False
        numbers = _substantive(change) and all(map(is_number, (*gone, *change.brought)))
        return len(ask.instead) == 1 or (bool(gone) and numbers and ask.restates >= _RESTATED)

    def _asks_weight(self, ask: AskDelta) -> float:
        """The weight of all that an ask would put in: words that stand in none of the base's own order."""
        asked = {at for way in ask.alterations for at in range(*way.asked)}
        return self._rarity.total(word for at, word in enumerate(ask.words) if at in asked and is_content(word))

    def _says_something(self, words: Sequence[str]) -> bool:
        """A modal, or a word of content in a run that is no formula of the draft."""
        if any(word in MODALS for word in words):
            return True
        return any(is_content(word) for word in words) and not self._older.is_formula(_core(words))

    def _same_phrase(self, change: ChangeDelta, ask: AskDelta) -> WordingMatch | None:
        if len(change.news & ask.news) < _PHRASE_WORDS:
            return None
        here = change.spot is not None and change.spot[0] == ask.base
        start, end = change.inside
        brought = change.words[start:end]
        new, asked_new = (change.added, ask.added) if here else (change.novel, ask.novel)
        whole = self._rarity.total(word for word, is_new in zip(brought, new[start:end], strict=True) if is_new)
        counted: list[tuple[int, int, int, float]] = []
        mine = [word if is_new else "" for word, is_new in zip(brought, new[start:end], strict=True)]
        theirs = [word if is_new else "" for word, is_new in zip(ask.words, asked_new, strict=True)]
        for i, j, size in common_runs(mine, theirs):
            content = [n for n in range(size) if is_content(brought[i + n])]
            weight = self._rarity.total(brought[i + n] for n in content)
            if len(content) < _PHRASE_WORDS or weight < (_HERE_WEIGHT if here else _AWAY_WEIGHT):
                continue
            first, last = content[0], content[-1]
            if weight < len(content) and self._older.is_formula(brought[i + first : i + last + 1]):
                continue
            counted.append((i + first, j + first, last - first + 1, weight))
        if not counted:
            return None
        weight = fsum(found[3] for found in counted)
        covered = weight / whole
        if not _enough(change, ask, here, covered, max(found[3] for found in counted)):
            return None
        if ask.restates < _RESTATED and weight < _OF_ASK * self._asks_weight(ask):
            return None
        phrases = tuple(" ".join(brought[i : i + size]) for i, _, size, _ in counted)
        score = min(0.95, 0.45 + 0.3 * covered + 0.04 * min(weight, 5))
        asked = {i + n for i, _, size, _ in counted for n in range(size)}
        fresh = [at for at in range(end - start) if change.fresh[start + at] and _says(brought[at])]
        notes = () if asked.issuperset(fresh) else (_only_part(ask, [(j, size) for _, j, size, _ in counted]),)
        return WordingMatch(round(score, 2), phrases, *_span(counted), notes)


def _one_word_fewer(change: ChangeDelta, ask: AskDelta) -> WordingMatch | None:
    """One word of content that goes from a paragraph which then stands as an ask restates it, to the last word."""
    only = change.change.newer is None and sum(is_content(word) for word in change.gone) == 1
    if not only or len(ask.words) < _WHOLE or len(change.gone) != len(ask.base_words) - len(ask.words):
        return None
    return WordingMatch(0.6, (" ".join(change.gone),), 0, len(ask.words) - 1, _WORD_FOR_WORD)


def _was_to_stay(change: ChangeDelta, ask: AskDelta) -> bool:
    """Whether words of content went for those that came, and the ask restates them where they stood."""
    if change.spot is None or change.spot[0] != ask.base or not any(is_content(word) for word in change.gone):
        return False
    _, start, end = change.spot
    return start < end and not any(way.older[0] < end and start < way.older[1] for way in ask.alterations)


def _at_named_words(change: ChangeDelta, alteration: WordEdit, ask: AskDelta) -> bool:
    """Whether a change stands at the very words of an anchor that an ask repeats in others: what goes for others is of
    these, what is put in stands beside them. True for an ask that does not repeat its anchor.
    """
    if not ask.instead or alteration.asked == (0, len(ask.words)) or change.spot is None:
        return True
    (_, first, last), (start, end) = change.spot, alteration.older
    if first < last and start < end:
        return start < last and first < end
    return start <= last and first <= end


def _some_of_it(
    change: ChangeDelta, alteration: WordEdit, ask: AskDelta, blocks: Sequence[tuple[int, int, int]]
) -> WordingMatch | None:
    """Some of the words asked for at one place, and at that very place nothing but them: what a change brings stands
    in the ask in the same order, and is no small part of it.
    """
    at_it = change.spot is not None and change.spot == (ask.base, *alteration.older)
    brought, start = change.brought, alteration.asked[0]
    common = {i + n for i, _, size in blocks for n in range(size)}
    content = [at for at, word in enumerate(brought) if is_content(word)]
    asked = sum(is_content(word) for word in ask.words[slice(*alteration.asked)])
    if not at_it or ask.restates < _RESTATED or not content or not common.issuperset(content):
        return None
    if len(content) < _SOME_OF_ASK * asked:
        return None
    words = [(start + j, size) for i, j, size in blocks if any(i <= at < i + size for at in content)]
    phrases = tuple(" ".join(ask.words[at : at + size]) for at, size in words)
    return WordingMatch(0.6, phrases, words[0][0], sum(words[-1]) - 1, (_only_part(ask, words),))


def _substantive(change: ChangeDelta) -> bool:
    return change.change.weight is ChangeClass.SUBSTANTIVE


def _says(word: str) -> bool:
    return is_content(word) or word in MODALS


def _only_part(ask: AskDelta, runs: Sequence[tuple[int, int]]) -> Message:
    """The note that a change brings more than was asked, with the words that were, as the ask writes them."""
    words = [ask.ask.wording[ask.terms[at].start : ask.terms[at + size - 1].end] for at, size in runs]
    return Message(ONLY_PART, (", ".join(f"“{said}”" for said in words),))


def _enough(change: ChangeDelta, ask: AskDelta, here: bool, covered: float, longest: float) -> bool:
    """Whether the phrases found are enough: most of a change, a rare phrase in the same provision, or a long one."""
    if here:
        return longest >= _LONG_WEIGHT or covered >= _HERE_COVERED or longest >= _HERE_RARE
    if change.spot is not None and bool(ask.base):
        # Asked for one provision, and put into another: the paper speaks to the first alone.
        return False
    return covered >= _AWAY_COVERED or (longest >= _LONG_WEIGHT and covered >= _LONG_COVERED)


def _span(counted: Sequence[tuple[int, int, int, float]]) -> tuple[int, int]:
    """First and last word in the ask of the heaviest run: what a quotation must show."""
    _, start, size, _ = max(counted, key=lambda found: found[3])
    return start, start + size - 1


def _core(words: Sequence[str]) -> Sequence[str]:
    """A run without the function words at its ends."""
    content = [at for at, word in enumerate(words) if is_content(word)]
    return words[content[0] : content[-1] + 1] if content else ()


def _same_place(change: ChangeDelta, ask: AskDelta, alteration: WordEdit) -> bool:
    """The same words of the same provision; or, in the same article, the same three words before and after."""
    if change.spot is not None and change.spot[0] == ask.base:
        older = alteration.older
        return older[0] <= change.spot[2] + _SLACK and change.spot[1] <= older[1] + _SLACK
    at, end = alteration.asked
    start, stop = change.inside
    if not at or not start or ask.words[at - 1] != change.words[start - 1]:
        return False
    before = ask.words[max(0, at - _CONTEXT) : at]
    after = ask.words[end : end + _CONTEXT]
    here_before = change.words[max(0, start - _CONTEXT) : start]
    here_after = change.words[stop : stop + _CONTEXT]
    whole = len(before) == _CONTEXT and len(after) == _CONTEXT
    return ask.article in change.articles and whole and before == here_before and after == here_after
