"""Lays a change against the older draft. What it brings and takes out is all of it that can answer an ask.

Nobody is named here.

"and boats" may be said to stand before or behind "and crews"; it answers an ask at either place.

>>> older, newer = draft("1. Ships and crews rest."), draft("1. Ships and boats and crews rest.")
>>> names(older, newer, asked("Norhaven", "restate", "Article 1(1)", "Ships and boats and crews rest."))
['insertion: +and boats  ← Norhaven']
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.words.brackets import EnclosedWords, enclosed_words
from app.attribution.words.common_runs import match_words, slides
from app.attribution.words.terms import is_content, word_spans, words_in
from app.late_methods import dataclass
from app.treaty.marks import AttributionTag, PlainMark, StatusMark

if TYPE_CHECKING:
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.provision_index import PairContext, ProvisionIndex
    from app.treaty.changes import Change, Side

_ASIDE = frozenset({"note", "unread"})
"""Plain marks whose words are not of the text: notes, and what looks like a tag."""


@dataclass(frozen=True)
class ChangeDelta:
    """A change of words laid against the older draft."""

    change: Change
    articles: tuple[str, ...]
    words: tuple[str, ...]
    """The words of the newer provision in which it stands; empty for a deletion."""
    inside: tuple[int, int]
    """The change's words among them."""
    fresh: tuple[bool, ...]
    """For each word of the newer provision: this change brings it, against its own older side."""
    added: tuple[bool, ...]
    """As `fresh`, and the word stands in no phrase of the older article."""
    novel: tuple[bool, ...]
    """As `added`, and the word stands in no phrase of the older draft."""
    spot: tuple[str, int, int] | None
    """The older provision and the range of its words at which the change stands."""
    gone: tuple[str, ...] = ()
    """The words it takes out: its older side without what its newer side still has."""
    bracket: EnclosedWords | None = None
    """What it encloses, for a change of brackets."""
    olders: tuple[str, ...] = ()
    """The older provisions with which its newer provision is paired."""

    @cached_property
    def news(self) -> frozenset[str]:
        """The added words that carry content."""
        return frozenset(word for word, new in zip(self.words, self.added, strict=True) if new and is_content(word))

    @property
    def own(self) -> tuple[int, int]:
        """First and last word of the newer provision that this change brings."""
        at = [place for place, fresh in enumerate(self.fresh) if fresh]
        return (at[0], at[-1]) if at else (0, max(0, len(self.words) - 1))

    @cached_property
    def brought(self) -> tuple[str, ...]:
        """The words this change brings, in order."""
        return tuple(word for word, fresh in zip(self.words, self.fresh, strict=True) if fresh)


def change_delta(change: Change, ground: PairContext, older: BaseIndex) -> tuple[ChangeDelta, ...]:
    """One change laid against the older draft, once for every place at which its words can be said to stand.

    Where "rope and" is put in before "rope and bell", it could as well be "and rope" put in one word later; all such
    ways mean the same, and any of them may be the one that a proposal has.
    """
    articles = ground.articles(change)
    spot = _word_spot(change, ground)
    bracket = enclosed_words(change, ground)
    side = change.newer
    if side is None or side.field != "text" or side.provision not in ground.newer.by_id:
        return (_taken_out(change, ground, spot, bracket),)
    words = ground.newer.words[side.provision]
    start, end = brought_range(side, ground.newer)
    replaced = words_in(change.older.text) if change.older is not None else ()
    gone = () if _same_letters(replaced, words[start:end]) else _gone(change, ground.older)
    found: list[ChangeDelta] = []
    for step in [0] if replaced or spot is None else slides(words, start, end):
        place = None if spot is None else (spot[0], max(0, spot[1] + step), max(0, spot[2] + step))
        first, last = start + step, end + step
        fresh = [first <= at < last for at in range(len(words))]
        for _, b, size in match_words(replaced, words[first:last]):
            fresh[first + b : first + b + size] = [False] * size
        for at in _same_word(replaced, words[first:last])[1]:
            fresh[first + at] = False
        if _same_letters(replaced, words[first:last]):
            fresh = [False] * len(words)
        repeated = older.repeated(words[first:last], articles)
        known = older.known_phrase(words[first:last])
        added = [first <= at < last and fresh[at] and not repeated[at - first] for at in range(len(words))]
        novel = [added[at] and not known[at - first] for at in range(len(words))]
        laid = (tuple(fresh), tuple(added), tuple(novel))
        olders = ground.olders_of.get(side.provision, ())
        found.append(ChangeDelta(change, articles, words, (first, last), *laid, place, gone, bracket, olders))
    return tuple(found)


def brought_range(side: Side, newer: ProvisionIndex) -> tuple[int, int]:
    """The words of its provision that the newer side of a change of text is, as a range of words."""
    start = newer.words_before(side.provision, side.start)
    return start, max(start, newer.words_begun(side.provision, side.end))


def _taken_out(
    change: Change, ground: PairContext, spot: tuple[str, int, int] | None, bracket: EnclosedWords | None
) -> ChangeDelta:
    """A change that only takes out words; those of the one provision that its older provision became are given too."""
    became = ground.news.get(change.older.provision, ()) if change.older is not None else ()
    words = ground.newer.words[became[0]] if len(became) == 1 else ()
    none = (False,) * len(words)
    olders = ground.olders_of.get(became[0], ()) if len(became) == 1 else ()
    articles = ground.articles(change)
    return ChangeDelta(
        change, articles, words, (0, 0), none, none, none, spot, _gone(change, ground.older), bracket, olders
    )


def _gone(change: Change, places: ProvisionIndex) -> tuple[str, ...]:
    """The words of the text that a change takes out. Tags, statuses and notes are no words of it: they go with the next
    draft, whoever restated the paragraph.
    """
    side = change.older
    if side is None or side.field == "number" or not change.kind.traits.carries_words:
        return ()
    older = words_in(side.text)
    newer = words_in(change.newer.text) if change.newer is not None else ()
    out = [True] * len(older)
    for i, _, size in match_words(older, newer):
        out[i : i + size] = [False] * size
    for i in _same_word(older, newer)[0]:
        out[i] = False
    asides = _asides(side, places)
    if asides:
        for i, (start, end) in enumerate(word_spans(side.text)):
            out[i] = out[i] and not any(a <= side.start + start and side.start + end <= b for a, b in asides)
    return tuple(word for word, gone in zip(older, out, strict=True) if gone)


def _asides(side: Side, places: ProvisionIndex) -> list[tuple[int, int]]:
    """The ranges of tags, statuses and notes in the text of the provision in which a side of a change stands; none
    where that is the whole of it: who asked for a provision to go asked for all of it.
    """
    provision = places.by_id[side.provision]
    marks = provision.marks.text if side.field == "text" and side.text != provision.text else ()
    return [
        (mark.start, mark.end)
        for mark in marks
        if isinstance(mark, AttributionTag | StatusMark) or (isinstance(mark, PlainMark) and mark.mark in _ASIDE)
    ]


def _same_letters(older: Sequence[str], newer: Sequence[str]) -> bool:
    """The same letters with other spaces or hyphens: a matter of setting, which nobody asked for in words."""
    return bool(older) and "".join(older) == "".join(newer)


def _same_word(older: Sequence[str], newer: Sequence[str]) -> tuple[set[int], set[int]]:
    """Places, on both sides, of words that one side has whole and the other in two parts: broken in extraction."""
    found: tuple[set[int], set[int]] = (set(), set())
    for whole, parts, side in ((older, newer, 0), (newer, older, 1)):
        halves = {first + second: at for at, (first, second) in enumerate(itertools.pairwise(parts))}
        for at, word in enumerate(whole):
            if word in halves and word not in parts:
                found[side].add(at)
                found[1 - side].update((halves[word], halves[word] + 1))
    return found


def _word_spot(change: Change, ground: PairContext) -> tuple[str, int, int] | None:
    found = ground.spot(change)
    if found is None or found[0] not in ground.older.by_id:
        return None
    provision, offset = found
    end = change.older.end if change.older is not None else offset
    first = ground.older.words_before(provision, offset)
    return provision, first, ground.older.words_begun(provision, end) if end > offset else first
