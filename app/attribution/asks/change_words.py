"""Passes over asks for words that share none with the changes of an article.

Of thousands of asks for words few have any word in common with a change. What is told apart here is only that a change
cannot answer an ask, nor do the contrary; whether one does is asked in `app/attribution/matching` (`wording.py`,
`quoted_words.py`, `requests.py`), and each rule there needs what is asked for here. An ask without words, and one that
is no wording, is never passed over.

A change that brings lamps can answer an ask for lamps and not one for nets. Wrong would be to pass over a part of what
was asked.

>>> said = tuple("ships moor with green lamps".split())
>>> change = ChangedText(said, said[2:], said[2:], (), alone=False)
>>> words = ChangeWords([change], every=False)
>>> [words.may_share(tuple(text.split())) for text in ("green lamps at dusk", "nets with holes", "green nets")]
[True, False, False]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.words.terms import content_of, grams, is_content
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import PlacedWords, WordEdit
    from app.treaty.proposals import Ask

_RUN = 3
"""Words of a run in common that may be an answer whatever they are; of two words both must carry content."""
_CONTENT = 2
"""Words of content that must go from a restated paragraph at once for their going to be an answer."""

_FRAGMENT = 4
"""Words of the longest restatement that may be a part of its paragraph, all of which may be asked for."""


class ChangedText(NamedTuple):
    """The words of one change, at one of the places at which they can be said to stand."""

    words: tuple[str, ...]
    """Of the newer provision in which it stands."""
    whole: tuple[str, ...]
    """The change's own among them."""
    brought: tuple[str, ...]
    """Those that it brings."""
    gone: tuple[str, ...]
    """Those that it takes out."""
    alone: bool
    """Whether it only takes out words."""


class ChangeWords:
    """What the changes of an article bring and take out, looked into for every ask that speaks to it."""

    def __init__(self, changes: Iterable[ChangedText], *, every: bool) -> None:
        """With `every` no ask is passed over: a change is among them of which more is asked than its words."""
        texts = list(dict.fromkeys(changes))
        self._every = every
        self._texts = {text.words for text in texts}
        self._wholes = [frozenset(text.whole) for text in texts if text.whole]
        self._all = frozenset().union(*self._wholes)
        brought = [text.brought for text in texts if text.brought]
        self._keys: dict[str, list[frozenset[str]]] = {}
        """What each brings in words of content, by one of these."""
        for key in dict.fromkeys(content_of(words) or frozenset(words) for words in brought):
            self._keys.setdefault(min(key), []).append(key)
        self._runs = frozenset(run for words in brought for run in _runs(words))
        self._some = frozenset(word for words in brought for word in words)
        self._cut = frozenset(len(text.gone) for text in texts if text.gone and (text.alone or _says(text.gone)))
        self._says = any(_says(text.gone) for text in texts)
        self._takes = any(text.alone and text.gone for text in texts)

    def may_share(self, words: tuple[str, ...]) -> bool:
        """Whether words asked for may be those that a change brings, or some of them."""
        if self._some.isdisjoint(words):
            return False
        there = frozenset(words)
        return any(key <= there for word in there for key in self._keys.get(word, ())) or not self._runs.isdisjoint(
            _runs(words)
        )

    def may_answer(self, ask: Ask, words: tuple[str, ...]) -> bool:
        """Whether a change may be an answer to an ask for words, or its contrary, before that is laid anywhere."""
        if self._is_asked_otherwise(ask, words) or self._says or (self._takes and ask.anchor != ""):
            return True
        return self.may_share(words)

    def may_answer_placed(self, laid: PlacedWords) -> bool:
        """The same of an ask whose words are placed in the draft that it speaks to."""
        if self._is_asked_otherwise(laid.ask, laid.words):
            return True
        if (laid.ask.edit is not Edit.RESTATE or len(laid.words) <= _FRAGMENT) and self.may_share(laid.words):
            return True
        if any(self.may_share(laid.words[start:end]) for start, end in _stretches(laid.alterations)):
            return True
        cuts = (way.older for way in laid.alterations if way.asked[0] == way.asked[1])
        return any(end - start in self._cut for start, end in cuts)

    def _is_asked_otherwise(self, ask: Ask, words: tuple[str, ...]) -> bool:
        """Whether an ask has the whole of a text, or is a part of one, or says more than its words."""
        if self._every or not words or ask.kind is EvidenceKind.RATIONALE or words in self._texts:
            return True
        return self._all.issuperset(words) and any(whole.issuperset(words) for whole in self._wholes)


def _says(words: Sequence[str]) -> bool:
    return sum(map(is_content, words)) >= _CONTENT


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The runs of words by which two texts may be told to share something."""
    yield from grams(words, _RUN)
    yield from (two for two in pairwise(words) if is_content(two[0]) and is_content(two[1]))


def _stretches(alterations: Iterable[WordEdit]) -> Iterator[tuple[int, int]]:
    """The stretches of a wording that alterations put in, those that touch each other as one."""
    start = end = -1
    for first, last in sorted(way.asked for way in alterations):
        if first > end:
            if start < end:
                yield start, end
            start = first
        end = max(end, last)
    if start < end:
        yield start, end
