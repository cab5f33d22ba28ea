"""Indexes the phrases of one draft. It tells which runs of words stand in it, in an article of it, and in several of
its provisions.

Each is made when it is first asked for, and never again: it is a function of the draft alone, whatever the draft is
compared with. It knows no change and names nobody.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from app.attribution.words.terms import grams, words_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.treaty.draft import Provision

ARTICLE_PHRASE = 3
DRAFT_PHRASE = 5
"""Words in a row that make a phrase of the draft: in the same article, and anywhere."""
LONG_PHRASE = 8
"""Words in a row that show a passage to stand elsewhere, unless they are a formula."""

_FEW = 200
"""Phrases of a draft that are searched for, each by itself, before all that it has are listed."""
_KEPT = 8_192
"""Runs of words whose phrases are shared by the drafts that have them: most of a draft stands in the next one."""
_END = "\n"
"""Between the words of two provisions; it is in no word."""

WordRun = tuple[str, ...]


class Phrases:
    """The phrases of a draft, by the words of its provisions (under their ids) and by what stands in each article.

    >>> phrases = Phrases({"a": ("ships", "moor", "here"), "b": ("ships", "moor")}, {})
    >>> phrases.times(("ships", "moor")), phrases.times(("moor", "here"))
    (2, 1)
    """

    def __init__(self, words: Mapping[str, WordRun], inside: Mapping[str, Sequence[Provision]]) -> None:
        self._words, self._inside = words, inside
        self._article: dict[str, tuple[frozenset[WordRun], ...]] = {}
        self._times: dict[WordRun, int] = {}
        self._searched = 0

    @cached_property
    def known(self) -> frozenset[str]:
        """All words of the draft."""
        return frozenset().union(*self._words.values())

    @cached_property
    def everywhere(self) -> frozenset[WordRun]:
        """The phrases of five words that stand anywhere."""
        found = set().union(*(_shared(words, DRAFT_PHRASE) for words in self._words.values()))
        return frozenset(found)  # made of a set it has half the room that a growing one takes

    def stands_anywhere(self, run: WordRun) -> bool:
        """Whether a phrase of five words stands anywhere. The first few are searched for: of most drafts no more are
        asked for than that, and all phrases of a draft take long to list.
        """
        if not self.known.issuperset(run):  # as most that an ask puts in
            return False
        if self._searched >= _FEW:
            return run in self.everywhere
        self._searched += 1
        return f" {' '.join(run)} " in self._whole

    @cached_property
    def long(self) -> frozenset[WordRun]:
        """The long phrases that stand anywhere."""
        return frozenset().union(*(_shared(words, LONG_PHRASE) for words in self._words.values()))

    def let_go(self, *, all_sizes: bool = False) -> None:
        """Give back the long phrases, and of all sizes what takes much room; they are made again when asked for."""
        self.__dict__.pop("long", None)
        if all_sizes:
            self._article.clear()
            for one in ("everywhere", "_whole"):
                self.__dict__.pop(one, None)

    @cached_property
    def formulas(self) -> frozenset[WordRun]:
        """The long phrases that several provisions share."""
        times = Counter(run for words in self._words.values() for run in set(_shared(words, LONG_PHRASE)))
        return frozenset(run for run, count in times.items() if count > 1)

    def of_article(self, article: str) -> tuple[frozenset[WordRun], ...]:
        """The phrases of three words of an article, by its id, provision by provision; headings count."""
        if article not in self._article:
            self._article[article] = tuple(
                _short((*words_in(provision.heading), *self._words[provision.id]))
                for provision in self._inside.get(article, ())
            )
        return self._article[article]

    def counts(self, provision: str) -> Counter[str]:
        """How often each word stands in a provision."""
        return _counts(self._words[provision])

    def times(self, run: WordRun) -> int:
        """In how many provisions a run of words stands."""
        if run not in self._times:
            self._times[run] = self._counted(f" {' '.join(run)} ") if self.known.issuperset(run) else 0
        return self._times[run]

    def _counted(self, sought: str) -> int:
        whole, count, at = self._whole, 0, -1
        while (at := whole.find(sought, at + 1)) >= 0:
            count += 1
            at = whole.find(_END, at)  # once in a provision is enough
        return count

    @cached_property
    def _whole(self) -> str:
        """The words of all provisions as one text."""
        return _END + _END.join(f" {' '.join(words)} " for words in self._words.values()) + _END


@lru_cache(maxsize=_KEPT // 4)  # four kilobytes each: those of one long draft in two sizes
def _shared(words: WordRun, size: int) -> tuple[WordRun, ...]:
    """The phrases of one provision: the same values for all drafts in which it stands."""
    return tuple(grams(words, size))


@lru_cache(maxsize=_KEPT)
def _short(words: WordRun) -> frozenset[WordRun]:
    """The phrases of three words of one provision, likewise."""
    return frozenset(grams(words, ARTICLE_PHRASE))


@lru_cache(maxsize=_KEPT)
def _counts(words: WordRun) -> Counter[str]:
    """How often each word stands in one provision, likewise."""
    return Counter(words)
