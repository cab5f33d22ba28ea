"""The words of the older draft: by provision, and as phrases of an article and of the whole.

It answers what stands there already. It knows no change and names nobody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from app.attribution.words.phrases import ARTICLE_PHRASE, DRAFT_PHRASE, WordRun
from app.attribution.words.terms import grams, is_content

if TYPE_CHECKING:
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.proposals import Ask

_FORMULA_WORDS = 2
_FORMULA_TIMES = 3
"""Length of a run, and number of provisions that have it, from which it is a formula."""
_LIKE = 0.34
"""Share of words in common (Dice) from which a wording is a restatement of a provision and not a new one."""
_LONG = 8
"""Words of a provision from which the share of them that a wording has says something."""
_FEW = 200
"""Provisions of an article that are each held against a wording; of more, it is listed where each word stands."""
_SURE = 1.05
"""With its number, so much is more than any other provision can have."""
_SAME_NUMBER = 0.25
"""What the same number adds to the likeness of a wording and a provision."""


class BaseIndex:
    """The words of the older draft: by provision, and as phrases by article and as a whole.

    >>> from app.attribution.words.provision_index import index_provisions
    >>> older = BaseIndex(index_provisions(draft("1. Ships moor at the pier.")), frozenset())
    >>> older.repeated("moor at the quay".split(), ["article-1"])
    [True, True, True, False]
    """

    def __init__(self, places: ProvisionIndex, newer_words: frozenset[str]) -> None:
        self.places = places
        self.of = places.words
        self._phrases = places.phrases
        self._places_of_words: dict[str, Mapping[str, list[tuple[int, int]]]] = {}
        """Of a long article, by word: the provisions that have it, and how often."""
        own = self._phrases.known
        self.known = newer_words if own <= newer_words else own if newer_words <= own else newer_words | own

    def repeated(self, words: Sequence[str], articles: Sequence[str]) -> list[bool]:
        """For each word: it stands in a phrase of three words that one of `articles` has."""
        flags = [False] * len(words)
        runs = list(grams(words, ARTICLE_PHRASE))
        wanted, found = frozenset(runs), set[WordRun]()
        for phrases in chain.from_iterable(map(self._phrases.of_article, articles)) if wanted else ():
            found |= wanted & phrases
        for at in [at for at, run in enumerate(runs) if run in found] if found else ():
            if any(map(is_content, runs[at])):
                flags[at : at + ARTICLE_PHRASE] = [True] * ARTICLE_PHRASE
        return flags

    def known_phrase(self, words: Sequence[str]) -> list[bool]:
        """For each word: it stands in a phrase of five words that the older draft has anywhere."""
        flags = [False] * len(words)
        if len(words) < DRAFT_PHRASE:
            return flags
        for at in [at for at, run in enumerate(grams(words, DRAFT_PHRASE)) if self._phrases.stands_anywhere(run)]:
            flags[at : at + DRAFT_PHRASE] = [True] * DRAFT_PHRASE
        return flags

    def is_formula(self, words: Sequence[str]) -> bool:
        """True for boilerplate: a run of words that stands in three provisions of the older draft or more."""
        run = tuple(words)
        if len(run) < _FORMULA_WORDS:
            return False
        return self._phrases.times(run) >= _FORMULA_TIMES

    def base_of(self, ask: Ask, words: Sequence[str], article: str) -> str:
        """The provision of `article` that a wording restates, "" when it is like none. The number it bears counts, its
        words count more.
        """
        if not words:
            return ""
        named = self.places.at(ask.address)
        here = bool(named) and self.places.root[named] == article
        if here and (self._plainly(words, named) or ("(" in ask.address and self._begins_as(words, named))):
            return named
        if "(" not in ask.address and "," not in ask.address:
            begun = [one.id for one in self.places.inside.get(article, ()) if self._begins_as(words, one.id)]
            if len(begun) == 1 and sum(map(is_content, self.of[begun[0]])) >= _FORMULA_WORDS:
                return begun[0]
        best = (0.0, "")
        inside = self.places.inside.get(article, ())
        for provision, common in zip(inside, self._in_common(Counter(words), article), strict=True):
            score = _likeness(common, len(words), len(self.of[provision.id])) if common else 0.0
            score += _SAME_NUMBER if score and provision.id == named else 0.0
            if score > best[0]:
                best = (score, provision.id)
        return best[1]

    def _plainly(self, words: Sequence[str], provision: str) -> bool:
        """Whether a wording begins and ends as a provision does, so far that none can be more like it."""
        own = self.of[provision]
        shorter = min(len(own), len(words))
        head = next((at for at in range(shorter) if own[at] != words[at]), shorter)
        tail = next((at for at in range(shorter - head) if own[-1 - at] != words[-1 - at]), shorter - head)
        whole = len(own)
        covered = (head + tail) / whole if whole >= _LONG else 0.0
        return 2 * (head + tail) / max(1, len(words) + whole) + 0.3 * covered > _SURE

    def _begins_as(self, words: Sequence[str], provision: str) -> bool:
        """Whether a wording begins with all the words of a provision that nothing stands under, however it goes on."""
        own = self.of[provision]
        begins = len(own) >= ARTICLE_PHRASE and tuple(words[: len(own)]) == tuple(own)
        return begins and len(self.places.below(provision)) == 1

    def _in_common(self, counts: Counter[str], article: str) -> Iterable[int]:
        """How many words a wording has in common with each provision of an article, in their order."""
        inside = self.places.inside.get(article, ())
        if len(inside) <= _FEW:
            return (_common(counts, self._phrases.counts(provision.id)) for provision in inside)
        if article not in self._places_of_words:
            self._places_of_words[article] = standing = defaultdict[str, list[tuple[int, int]]](list)
            for at, provision in enumerate(inside):
                for word, times in self._phrases.counts(provision.id).items():
                    standing[word].append((at, times))
        found = [0] * len(inside)
        for word, count in counts.items():
            for at, times in self._places_of_words[article].get(word, ()):
                found[at] += min(count, times)
        return found


def _common(one: Counter[str], other: Counter[str]) -> int:
    """How many words two have in common: the one with fewer different words is gone through.

    >>> _common(Counter("a bell a horn".split()), Counter("a bell a rope a bell".split()))
    3
    """
    fewer, more = (one, other) if len(one) < len(other) else (other, one)
    return sum([min(count, more[word]) for word, count in fewer.items() if word in more])


def _likeness(common: int, words: int, whole: int) -> float:
    """How well a wording of so many words restates a provision, 0 (not at all) to 1.3 (word for word).

    >>> _likeness(9, 9, 9), _likeness(2, 9, 9)
    (1.3, 0.0)
    """
    like = 2 * common / (words + whole)
    covered = common / whole if whole >= _LONG else 0.0
    return like + 0.3 * covered if max(like, 0.75 * covered) >= _LIKE else 0.0
