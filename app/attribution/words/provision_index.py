"""Places: which article a provision stands in, and which provision of a draft an address means.

Addresses are compared without case, spaces and brackets of notation. An address that means nothing in the draft gives
nothing; none is guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import field
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar, cast

from app.attribution.words.phrases import Phrases
from app.attribution.words.terms import Rarity, rarity_of, word_spans, words_in
from app.comparison.text.near_runs import EqualRuns
from app.late_methods import dataclass
from app.notation.references.targets import place_key
from app.treaty.draft import Draft, Kind, Provision

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from app.treaty.changes import Change, Comparison

T = TypeVar("T")
_SPACES = re.compile(r"[\s\[\]]+")
_KEPT = 1 << 14
"""So many addresses are remembered as they are compared: asks bear those of provisions, and drafts each other's."""
_DOTTED = re.compile(r"^([^\W\d_]+)(\d+)\((\d+)\)")
"""The paragraph of an article; where paragraphs bear its number, too ("3.2"), it is asked for in either form."""
_ROOTS = frozenset({Kind.ARTICLE, Kind.ANNEX, Kind.PREAMBLE})


@lru_cache(maxsize=_KEPT)
def plain_address(address: str) -> str:
    """An address for comparison: "Article 4 BIS (2)" and "article 4bis(2)" are the same.

    So are "第四条(三)", "第4条(3)" and "Article 4(3)": a table may give the number of an article alone.

    >>> plain_address("Статья 5(1)") == plain_address("Article 5 (1)")
    True
    """
    return _SPACES.sub("", place_key(address))


def stands_in(address: str, above: str) -> bool:
    """Whether an address is that of a provision, or of one under it: "Article 6(2)(a)" stands in "Article 6(2)"."""
    here, top = plain_address(address), plain_address(above)
    return here == top or here.startswith((f"{top}(", f"{top},"))


@lru_cache(maxsize=_KEPT)
def article_name(address: str) -> str:
    """The article of an address, plain: "Article 10(6)(a)" → "article10".

    >>> article_name("Article 5(2)(a)")
    'article5'
    """
    return re.split(r"[(,]", plain_address(address), maxsplit=1)[0]


@dataclass(frozen=True)
class ProvisionIndex:
    """A draft seen by its articles."""

    draft: Draft
    by_id: dict[str, Provision]
    root: dict[str, str]
    """Provision id → id of the article (annex, preamble) it stands in; its own top when it stands in none."""
    inside: dict[str, tuple[Provision, ...]]
    """Article id → its provisions in document order, itself included."""
    _below: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    _articles: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _at: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _ends: dict[str, tuple[list[int], list[int]]] = field(default_factory=dict, compare=False, repr=False)
    _made: dict[Callable[..., object], object] = field(default_factory=dict, compare=False, repr=False)

    def once(self, make: Callable[[ProvisionIndex], T]) -> T:
        """What `make` gives for this draft, made when it is first asked for; nobody may alter it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    @cached_property
    def addressed(self) -> dict[str, str]:
        """Plain address → provision id; addresses that several provisions bear are left out."""
        found: dict[str, str] = {}
        twice: set[str] = set()
        for provision in self.draft.provisions:
            name = plain_address(provision.address)
            if name in found:
                twice.add(name)
            found[name] = provision.id
        return {name: identity for name, identity in found.items() if name not in twice and name}

    @cached_property
    def words(self) -> dict[str, tuple[str, ...]]:
        """Provision id → the folded words of its text."""
        return {p.id: words_in(p.text) for p in self.draft.provisions}

    @cached_property
    def alone(self) -> dict[tuple[str, ...], str]:
        """The provisions by the words of their text, such as no other one has."""
        found: dict[tuple[str, ...], str] = {}
        for one, words in self.words.items():
            found[words] = "" if words in found else one
        return {words: one for words, one in found.items() if one}

    @cached_property
    def phrases(self) -> Phrases:
        """The phrases of the draft."""
        return Phrases(self.words, self.inside)

    @cached_property
    def rarity(self) -> Rarity:
        """How rare each word is in the draft."""
        return rarity_of(self.draft, self.words)

    @cached_property
    def running(self) -> str:
        """The words of all texts one after the other, with a space between and around them."""
        return f" {' '.join(chain.from_iterable(self.words.values()))} "

    def let_go(self) -> None:
        """Give back what pairs of drafts are asked for and takes much room; it is made again when asked for."""
        self._ends.clear()
        self.__dict__.pop("running", None)
        self.phrases.let_go(all_sizes=True)

    def words_before(self, provision: str, offset: int) -> int:
        """How many words of the text of a provision end before an offset or at it."""
        return bisect_right(self._places_of(provision)[1], offset)

    def words_begun(self, provision: str, offset: int) -> int:
        """How many words of the text of a provision begin before an offset."""
        return bisect_left(self._places_of(provision)[0], offset)

    def _places_of(self, provision: str) -> tuple[list[int], list[int]]:
        if provision not in self._ends:
            spans = word_spans(self.by_id[provision].text)
            self._ends[provision] = ([start for start, _ in spans], [end for _, end in spans])
        return self._ends[provision]

    def article(self, address: str) -> str:
        """The id of the article an address names, "" when the draft has none of that name, or several."""
        if address not in self._articles:
            self._articles[address] = self.addressed.get(article_name(address), "")
        return self._articles[address]

    def at(self, address: str) -> str:
        """The id of the provision at an address, "" when there is none."""
        if address not in self._at:
            plain = plain_address(address)
            found = self.addressed.get(plain, "") or self.addressed.get(_DOTTED.sub(r"\1\2(\2.\3)", plain), "")
            self._at[address] = found or self._option(address)
        return self._at[address]

    def _option(self, address: str) -> str:
        """The option of an article by its name alone ("Article 2, Option B" for "Article 2(1), Option B"), where the
        article has one of that name.
        """
        above, comma, name = plain_address(address).partition(",")
        top = self.addressed.get(above, "") if comma and "," not in name and "(" not in name else ""
        under = self.inside.get(top, ()) if top else ()
        found = [p.id for p in under if p.kind is Kind.OPTION and plain_address(p.address).endswith(f",{name}")]
        return found[0] if len(found) == 1 else ""

    def below(self, provision: str) -> tuple[str, ...]:
        """The provision and all that stands under it, in document order."""
        if provision in self._below:
            return self._below[provision]
        found = {provision}
        ordered = [provision]
        for other in self.inside.get(self.root.get(provision, ""), ()):
            if other.parent in found and other.id not in found:
                found.add(other.id)
                ordered.append(other.id)
        self._below[provision] = tuple(ordered)
        return self._below[provision]


def index_provisions(draft: Draft) -> ProvisionIndex:
    """The places of a draft."""
    by_id = draft.by_id()
    root: dict[str, str] = {}
    inside: dict[str, list[Provision]] = {}
    for provision in draft.provisions:
        above = root.get(provision.parent, "")
        headed = by_id[above].kind in _ROOTS if above else False
        root[provision.id] = provision.id if provision.kind in _ROOTS or not headed else above
        inside.setdefault(root[provision.id], []).append(provision)
    return ProvisionIndex(draft, by_id, root, {top: tuple(under) for top, under in inside.items()})


@dataclass(frozen=True)
class PairContext:
    """Where the changes of a comparison stand in the older draft."""

    older: ProvisionIndex
    newer: ProvisionIndex
    olders_of: dict[str, tuple[str, ...]]
    """Newer provision id → the older provisions it is paired with."""
    runs: dict[str, tuple[tuple[int, str, int, int], ...]]
    """Newer provision id → its equal runs (newer start, older provision, older start, length), in order."""
    news: dict[str, tuple[str, ...]]
    """Older provision id → the newer provisions it is paired with."""
    kept: dict[str, tuple[tuple[int, int], ...]]
    """Older provision id → the ranges of its text that stand in the newer draft."""

    @cached_property
    def _runs_of(self) -> dict[str, EqualRuns]:
        return {}

    def equal(self, newer: str) -> EqualRuns:
        """The equal runs of a newer provision by place."""
        if newer not in self._runs_of:
            self._runs_of[newer] = EqualRuns(self.runs.get(newer, ()))
        return self._runs_of[newer]

    def standing(self, provision: str, start: int, end: int) -> float:
        """The share (0 to 1) of the characters of [start, end) of an older provision that stand in the newer draft; 0
        for none.
        """
        inside = sum(max(0, min(end, b) - max(start, a)) for a, b in self.kept.get(provision, ()))
        return inside / (end - start) if end > start else 0.0

    def articles(self, change: Change) -> tuple[str, ...]:
        """Ids of the older articles a change belongs to: where its words were, and what its provision or article is
        paired with.
        """
        found: dict[str, None] = {}
        if change.older is not None:
            found[self.older.root.get(change.older.provision, "")] = None
        if change.newer is not None:
            for identity in self.olders_of.get(change.newer.provision, ()):
                found[self.older.root.get(identity, "")] = None
            top = self.newer.root.get(change.newer.provision, "")
            for identity in self.olders_of.get(top, ()):
                found[self.older.root.get(identity, "")] = None
        found.pop("", None)
        return tuple(found)

    def spot(self, change: Change) -> tuple[str, int] | None:
        """(older provision, offset) at which a change of text stands in the older draft; None for words of a provision
        that is new.
        """
        if change.older is not None:
            return change.older.provision, change.older.start
        assert change.newer is not None, "a change has at least one side"
        runs = self.equal(change.newer.provision)
        before = runs.last_before(change.newer.start)
        if before is not None:
            _, provision, start, length = before
            return provision, start + length
        after = runs.first_from(change.newer.end)
        if after is not None:
            return after[1], after[2]
        paired = self.olders_of.get(change.newer.provision, ())
        return (paired[0], 0) if paired else None


def pair_context_of(comparison: Comparison, older: Draft, newer: Draft) -> PairContext:
    """The ground of a comparison of two drafts as read."""
    return pair_context_on(comparison, index_provisions(older), index_provisions(newer))


def pair_context_on(comparison: Comparison, older: ProvisionIndex, newer: ProvisionIndex) -> PairContext:
    """The same for drafts of which the places are at hand."""
    olders: dict[str, list[str]] = {}
    news: dict[str, list[str]] = {}
    for pair in comparison.pairs:
        olders.setdefault(pair.newer, []).append(pair.older)
        news.setdefault(pair.older, []).append(pair.newer)
    runs: dict[str, list[tuple[int, str, int, int]]] = {}
    kept: dict[str, list[tuple[int, int]]] = {}
    for equal in comparison.equal:
        runs.setdefault(equal.newer, []).append((equal.newer_start, equal.older, equal.older_start, equal.length))
        kept.setdefault(equal.older, []).append((equal.older_start, equal.older_start + equal.length))
    return PairContext(
        older,
        newer,
        {key: tuple(ids) for key, ids in olders.items()},
        {key: tuple(sorted(found)) for key, found in runs.items()},
        {key: tuple(ids) for key, ids in news.items()},
        {key: tuple(sorted(found)) for key, found in kept.items()},
    )


def side_of(article: str, others: Collection[str], places: ProvisionIndex) -> int:
    """On which side of one of the others an article stands right beside it: -1 before, 1 behind, 0 neither."""
    kind = places.by_id[article].kind
    row = [top for top in places.inside if places.by_id[top].kind is kind]
    at = row.index(article)
    if row[at + 1 : at + 2] and row[at + 1] in others:
        return -1
    return 1 if at and row[at - 1] in others else 0
