"""Shows a later draft as seen from the one that asks speak to. It tells what of each text stands, where, and within
which brackets.

It is made once for two drafts, of their comparison, and looked into for every ask. It knows no ask and judges nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property, lru_cache
from itertools import compress
from typing import TYPE_CHECKING

from app.attribution.words.provision_index import PairContext, ProvisionIndex, pair_context_on
from app.attribution.words.survival import SurvivingText
from app.attribution.words.terms import Term, grams, is_content, terms_of
from app.late_methods import dataclass
from app.treaty.draft import Kind
from app.treaty.marks import Bracket

if TYPE_CHECKING:
    from app.treaty.changes import Comparison


_KEPT = 8_192
"""Texts of which it is remembered where their words begin, and rows of depths."""
LONE_RUN = 4
"""Words in a row by which a text may be known wherever it stands."""
_MOST_SLIDES = 6
"""Words by which words put in may be said to stand elsewhere."""


@dataclass(frozen=True)
class IndexedDraft:
    """A draft as words: for each provision its words in order, and how many brackets and options hold each."""

    places: ProvisionIndex
    terms: dict[str, tuple[Term, ...]]
    of: dict[str, tuple[str, ...]]
    """The folded words alone."""
    depth: dict[str, tuple[int, ...]]

    def slice(self, provision: str, start: int, end: int) -> tuple[int, int]:
        """The words of a provision that begin in [start, end) of its text, as a range of words."""
        starts = self.starts[provision]
        return bisect_left(starts, start), bisect_left(starts, end)

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """Where each word of a provision begins in its text."""
        return {provision.id: _starts(provision.text) for provision in self.places.draft.provisions}

    @cached_property
    def by_run(self) -> dict[tuple[str, ...], list[str]]:
        """The provisions by each run of `LONE_RUN` words that they have."""
        found: dict[tuple[str, ...], list[str]] = {}
        for identity, words in self.of.items():
            for run in grams(words, LONE_RUN):
                found.setdefault(run, []).append(identity)
        return found

    def let_go(self) -> None:
        """Give back the runs; they are made again when asked for."""
        self.__dict__.pop("by_run", None)

    @cached_property
    def by_words(self) -> dict[tuple[str, ...], list[str]]:
        """The provisions by their words."""
        found: dict[tuple[str, ...], list[str]] = {}
        for identity, words in self.of.items():
            found.setdefault(words, []).append(identity)
        return found


def index_draft(places: ProvisionIndex) -> IndexedDraft:
    """A draft as words, by its places."""
    provisions = places.draft.provisions
    terms = {p.id: terms_of(p.text) for p in provisions}
    options: dict[str, int] = {}
    depth: dict[str, tuple[int, ...]] = {}
    for provision in provisions:
        held = options[provision.id] = options.get(provision.parent, 0) + (provision.kind is Kind.OPTION)
        ranges = [(mark.start, mark.end) for mark in provision.marks.text if isinstance(mark, Bracket)]
        if not ranges:
            depth[provision.id] = _even(held, len(terms[provision.id]))
            continue
        depth[provision.id] = tuple(
            held + sum(start <= term.start and term.end <= end for start, end in ranges) for term in terms[provision.id]
        )
    return IndexedDraft(
        places, terms, {key: _words_of(found, places.words[key]) for key, found in terms.items()}, depth
    )


def _words_of(terms: Sequence[Term], known: tuple[str, ...]) -> tuple[str, ...]:
    """The words of terms: those that are `known` of the same text, where they are the same, so that these are held
    once.
    """
    words = tuple([term.word for term in terms])
    return known if words == known else words


@lru_cache(maxsize=_KEPT)
def _even(depth: int, words: int) -> tuple[int, ...]:
    """The depths of words that all stand in as many brackets."""
    return (depth,) * words


@lru_cache(maxsize=_KEPT)
def _starts(text: str) -> list[int]:
    """Where each word of a text begins: most of a draft stands in the next one."""
    return [term.start for term in terms_of(text)]


LooseWords = tuple[tuple[bool, ...], tuple[str, ...], frozenset[str]]
"""Which words of a text are loose; of these those that carry content, each once; and all of them."""


@dataclass(frozen=True)
class TiedWords:
    """Which words of two drafts are the same ones."""

    counterpart: dict[str, list[tuple[str, int] | None]]
    """For each word of the base: the word of the later draft that is the same one."""
    fresh: dict[str, list[bool]]
    """For each word of the later draft: no word of the base is the same one."""
    whole: dict[str, str] = field(default_factory=dict)
    """Provisions of the later draft that are one of the base, word for word, with that one; others may be so, too."""
    loosened: dict[str, LooseWords] = field(default_factory=dict)
    """The loose words of provisions of the later draft that were asked for, to be told again of the next one."""


class DraftAlignment:
    """A later draft beside the base. Words are named by the id of their provision and their index in it."""

    def __init__(
        self,
        ground: PairContext,
        base: IndexedDraft,
        later: IndexedDraft,
        tied: TiedWords,
        comparison: Comparison | None = None,
        depth_of: Callable[[str, int], int] | None = None,
    ) -> None:
        """`comparison` is that of the two, None where they were never compared but by drafts between them. `depth_of`
        tells of a word of the later draft that the base has in how many brackets it stands there; where it is None,
        that is found by the words of the base.
        """
        self.base = base
        self.later = later
        self.ground = ground
        self.counterpart, self.fresh, self._whole = tied.counterpart, tied.fresh, tied.whole
        self._loose = tied.loosened
        self.standing = SurvivingText(comparison or _counting(tied.counterpart), ground)
        self._depth_of = depth_of
        self._depths: dict[str, list[tuple[int, int]]] = {}
        self._articles: dict[str, tuple[str, ...]] = {}

    def loose(self, provision: str) -> tuple[bool, ...]:
        """As `fresh`, with the words that are fresh if words put in are said to stand elsewhere: of "coastal States,
        island States" put in before "States" either word may be the new one.
        """
        return self._loosened(provision)[0]

    def _loosened(self, provision: str) -> LooseWords:
        found = self._loose.get(provision)
        if found is None:
            found = self._loose[provision] = _loosened(self.later.of[provision], tuple(self.fresh[provision]))
        return found

    def has_loose(self, provision: str, words: Iterable[str]) -> bool:
        """Whether one of some words is among the loose ones of a later provision."""
        return not self._loosened(provision)[2].isdisjoint(words)

    @cached_property
    def holders(self) -> dict[str, list[str]]:
        """For each word that carries content: the provisions in which it stands fresh."""
        return self.holders_among(self.fresh)

    def holders_among(self, provisions: Iterable[str]) -> dict[str, list[str]]:
        """The same of some provisions; such as are not in the later draft have no words."""
        holders: dict[str, list[str]] = {}
        for identity in provisions:
            if identity in self._whole or identity not in self.fresh:
                continue  # of most no word is fresh
            for word in self._loosened(identity)[1]:
                holders.setdefault(word, []).append(identity)
        return holders

    def became(self, provision: str) -> tuple[str, ...]:
        """Ids of the later provisions that a provision of the base became."""
        return self.ground.news.get(provision, ())

    def article(self, base_article: str) -> tuple[str, ...]:
        """Ids of all later provisions in the articles that an article of the base became, in document order."""
        if base_article not in self._articles:
            tops = dict.fromkeys(self.later.places.root[identity] for identity in self.became(base_article))
            under = tuple([p.id for top in tops for p in self.later.places.inside.get(top, ())])
            self._articles[base_article] = under
        return self._articles[base_article]

    def held(self, provision: str, at: int) -> int:
        """In how many more brackets and options a word of the later draft stands than the words of the base around it:
        0 for one that stands as the text around it did.
        """
        return self.later.depth[provision][at] - self._depth_around(provision, at)

    def _depth_around(self, provision: str, at: int) -> int:
        """The depth, in the base, of the nearest kept word of this provision that no bracket of its own sets apart."""
        if provision in self._whole:
            return self.base.depth[self._whole[provision]][at]
        if self._depth_of is not None:
            kept = _nearest_kept(self.fresh[provision], at)
            return self._depth_of(provision, kept) if kept is not None else 0
        around = self._kept_depths(provision)
        if not around:
            return 0
        after = bisect_left(around, (at, 0))
        near = around[max(0, after - 1) : after + 1]
        return min(near, key=lambda known: (abs(known[0] - at), known[0]))[1]

    def _kept_depths(self, provision: str) -> list[tuple[int, int]]:
        """The kept words of a later provision in order, with their depths in the base."""
        if provision not in self._depths:
            found: list[tuple[int, int]] = []
            for identity in self._sources.get(provision, ()):
                depth = self.base.depth[identity]
                for at, there in enumerate(self.counterpart[identity]):
                    if there is not None and there[0] == provision:
                        found.append((there[1], depth[at]))
            self._depths[provision] = sorted(found)
        return self._depths[provision]

    @cached_property
    def _sources(self) -> dict[str, dict[str, None]]:
        """For each later provision: those of the base of which it has words."""
        found: dict[str, dict[str, None]] = {}
        whole = frozenset(self._whole.values())
        for identity, words in self.counterpart.items():
            for provision in {there[0] for there in words if there} if identity not in whole else ():
                found.setdefault(provision, {})[identity] = None
        return found

    def same_text(self, words: Sequence[str], near: Collection[str] = ()) -> str:
        """The id of a provision that is these words and no others, and is not as it was in the base, one of `near` if
        any is; "" for none.
        """
        same = [identity for identity in self.later.by_words.get(tuple(words), ()) if any(self.fresh[identity])]
        return next((identity for identity in same if identity in near), same[0] if same else "")

    def quote(self, provision: str, first: int, last: int) -> tuple[int, int]:
        """The range of the text of a later provision that holds the words [first, last)."""
        terms = self.later.terms[provision]
        if not terms or first >= last:
            return 0, 0
        return terms[first].start, terms[last - 1].end


def _nearest_kept(fresh: Sequence[bool], at: int) -> int | None:
    """The word nearest to one that is not fresh, the former of two; None where all are.

    >>> _nearest_kept([False, True, True, False], 1), _nearest_kept([False, True, False], 1), _nearest_kept([True], 0)
    (0, 0, None)
    """
    if False not in fresh:
        return None
    near = (place for by in range(len(fresh)) for place in (at - by, at + by) if 0 <= place < len(fresh))
    return next(place for place in near if not fresh[place])


def align_compared(comparison: Comparison, base: IndexedDraft, later: IndexedDraft) -> DraftAlignment:
    """A later draft beside the base, by their comparison."""
    ground = pair_context_on(comparison, base.places, later.places)
    return DraftAlignment(ground, base, later, _tied(comparison, base, later), comparison)


def _tied(comparison: Comparison, base: IndexedDraft, later: IndexedDraft) -> TiedWords:
    counterparts: dict[str, list[tuple[str, int] | None]] = {
        identity: [None] * len(words) for identity, words in base.of.items()
    }
    freshness = {identity: [True] * len(words) for identity, words in later.of.items()}
    for run in comparison.equal:
        first, last = base.slice(run.older, run.older_start, run.older_start + run.length)
        begin, end = later.slice(run.newer, run.newer_start, run.newer_start + run.length)
        shift = run.newer_start - run.older_start
        mine = [start + shift for start in base.starts[run.older][first:last]]
        theirs = later.starts[run.newer][begin:end]
        words, found = base.of[run.older], later.of[run.newer]
        counterpart, fresh = counterparts[run.older], freshness[run.newer]
        if mine == theirs and words[first:last] == found[begin:end]:  # as nearly always
            counterpart[first:last] = [(run.newer, here) for here in range(begin, end)]
            fresh[begin:end] = [False] * (end - begin)
            continue
        places = dict(zip(theirs, range(begin, end), strict=True))
        for at, start in enumerate(mine, first):
            here = places.get(start, -1)
            if here >= 0 and words[at] == found[here]:
                counterpart[at] = (run.newer, here)
                fresh[here] = False
    return TiedWords(counterparts, freshness)


def run_at(words: Sequence[str], run: Sequence[str]) -> list[int]:
    """Where a run of at least one word stands in the words as one piece.

    >>> run_at(["ships", "moor", "by", "day"], ["by", "day"])
    [2]
    """
    size, run = len(run), tuple(run)
    if run[0] not in words:
        return []
    starts = range(len(words) - size + 1)
    return [at for at in starts if words[at] == run[0] and tuple(words[at : at + size]) == run]


def _counting(counterpart: Mapping[str, Sequence[object]]) -> Callable[[str], int]:
    """What tells how many words of a provision of the base stand in the later draft. It holds no more than that: what
    holds itself stays until somebody looks for it.
    """

    def kept(provision: str) -> int:
        row = counterpart[provision]
        return len(row) - row.count(None)

    return kept


@lru_cache(maxsize=_KEPT)
def _loosened(words: tuple[str, ...], fresh: tuple[bool, ...]) -> LooseWords:
    """The fresh words, and those along which a run of them can be moved so that the text stays the same; of all these
    those that carry content, each once; and all of them.
    """
    loose = list(fresh)
    if True not in loose:
        return fresh, (), frozenset()
    end, most = 0, _MOST_SLIDES
    while True in fresh[end:]:
        start = fresh.index(True, end)
        end = fresh.index(False, start) if False in fresh[start:] else len(words)
        ahead = _alike(words[start : start + most], words[end : end + most])
        loose[end : end + ahead] = [True] * ahead
        back = _alike(words[max(0, start - most) : start][::-1], words[max(0, end - most) : end][::-1])
        loose[start - back : start] = [True] * back
    found = dict.fromkeys(compress(words, loose))
    return tuple(loose), tuple(filter(is_content, found)), frozenset(found)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two sequences begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))
