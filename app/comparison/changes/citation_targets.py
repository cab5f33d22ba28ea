"""Which provision of its draft a citation means, and what that provision is in the other draft.

Citations are read by `app.notation.references.citations`; here they are looked up among the provisions of the draft in
which they stand. What follows for the citation is said in `citation_changes.py`.

>>> older = draft("Article 1", "Nets", "1. Nets are dried.", "2. See paragraph 1.")
>>> newer = draft("Article 1", "Nets", "1. A net is any net.", "2. Nets are dried.", "3. See paragraph 2.")
>>> [(change.cited.older, change.cited.newer) for change in compare(older, newer).changes if change.cited]
[('Article 1(1)', 'Article 1(2)')]
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.changes.raw_changes import CitedPlaces
from app.late_pattern import compile_later
from app.notation.references.citations import citing_words, read_references
from app.notation.references.targets import place_key, resolve_targets
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.comparison.changes.raw_changes import ProvisionPair
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.notation.references.targets import Reference


_REACH = 48
"""So many tokens before an edit the first word of a long list of articles may stand."""
_BEHIND = 4
"""So many tokens behind it the word of "the preceding paragraph" may stand."""
NOWHERE = -1
UNSURE = -2
"""Two provisions of the draft have the address cited: which is meant cannot be told."""

_OPTION = compile_later(r", (?:option|alternative|alt|variante?|opción|вариант|الخيار|البديل|备选案文|选项)[^,(]*")
_DOTTED = re.compile(r"(article \d+\w*)\.(\d+)$")
_TEXTS = frozenset({Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.UNNUMBERED, Kind.CHAPEAU, Kind.PREAMBULAR})


def citations_touching(citations: Sequence[Reference], start: int, end: int) -> Iterator[Reference]:
    """Those of the citations of a text (in order, none overlapping) that a range which is not empty touches."""
    at = bisect_right(citations, start, key=lambda reference: reference.end)
    while at < len(citations) and citations[at].start < end:
        yield citations[at]
        at += 1


class Target(NamedTuple):
    """A provision that a citation names: its place, NOWHERE or UNSURE, and what of the address stands below it."""

    place: int
    rest: str = ""
    among: tuple[int, ...] = ()
    """The places that are meant by UNSURE."""


class Targets:
    """The citations of one draft and what they mean, read when first asked for."""

    def __init__(
        self,
        outline: TokenizedDraft,
        words: Sequence[str],
        known: dict[tuple[str, str], tuple[Reference, ...]] | None = None,
    ) -> None:
        """In: `words` are the tokens of the vocabulary with which the outline was read; `known` the citations of texts
        (language, text) that were read before, to which it adds.
        """
        self.outline = outline
        self.citing = citing_words(words, outline.draft.language)
        """The numbers of the words with which citations are made."""
        self._read: dict[int, tuple[Reference, ...]] = {}
        self._cite: dict[int, list[int]] = {}
        self._known = {} if known is None else known

    def citations(self, place: int) -> tuple[Reference, ...]:
        """The citations in the text at a place, in order."""
        known = self._read.get(place)
        if known is None:
            tokens = self.outline.texts[place]
            known = ()
            if not self.citing.isdisjoint(tokens.ids):
                key = (self.outline.draft.language, tokens.text)
                if key not in self._known:
                    spans, citing = tokens.spans, self.citing
                    heads = [spans[k][0] for k, number in enumerate(tokens.ids) if number in citing]
                    self._known[key] = read_references(tokens.text, key[0], heads)
                known = self._known[key]
            self._read[place] = known
        return known

    def near(self, place: int, start: int, end: int) -> bool:
        """Whether a word with which citations are made stands in a range of the text at a place, or not far from it."""
        cite = self._cite.get(place)
        if cite is None:
            ids = self.outline.texts[place].ids
            cite = [] if self.citing.isdisjoint(ids) else [at for at, one in enumerate(ids) if one in self.citing]
            self._cite[place] = cite
        if not cite:
            return False
        tokens = self.outline.texts[place]
        low = max(0, tokens.before(start + 1) - _REACH)
        high = tokens.before(end) + _BEHIND
        return bisect_left(cite, low) < bisect_left(cite, high)

    def of(self, place: int, reference: Reference) -> list[Target]:
        """The provisions that a citation in the text at `place` names, in the order cited, of a range its two ends."""
        if reference.beside:
            return [Target(self._beside(place, reference))]
        if not reference.targets:
            return [Target(self._around(place, Kind(reference.under)))]
        if reference.targets == ("",):
            return [Target(self._own(place, reference.under))]
        address = self.outline.provisions[place].address
        return [self._at(place, place_key(cited)) for cited in resolve_targets(reference, address, ends=True)]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The key of each place's address."""
        return tuple(place_key(provision.address) for provision in self.outline.provisions)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The places under their keys. What stands in an option is also known without it, if nothing else is."""
        places: dict[str, list[int]] = {}
        inside: dict[str, list[int]] = {}
        for place, key in enumerate(self.keys):
            places.setdefault(key, []).append(place)
            if (", " in key) and (plain := _OPTION.sub("", key)) != key:
                inside.setdefault(plain, []).append(place)
        return inside | places

    def _at(self, place: int, key: str) -> Target:
        """The provision under a key, else the one under the longest beginning of it that there is."""
        annex = self._annex(place)
        if annex and key.startswith("article") and f"{annex}, {key}".partition("(")[0] in self._places:
            key = f"{annex}, {key}"
        if (dotted := _DOTTED.match(key)) and key not in self._places:
            inner = f"{dotted[1]}({dotted[1].removeprefix('article ')}.{dotted[2]})"
            key = inner if inner in self._places else f"{dotted[1]}({dotted[2]})"
        rest = ""
        while (found := self._places.get(key)) is None:
            if not key.endswith(")"):
                return Target(NOWHERE, rest)
            key, _, last = key.rpartition("(")
            counted = self._counted(self._places.get(key, ()), last[:-1])
            if counted >= 0:
                return Target(counted, rest)
            rest = f"({last}{rest}"
        return Target(found[0], rest) if len(found) == 1 else Target(UNSURE, rest, tuple(found))

    def _counted(self, places: Sequence[int], number: str) -> int:
        """The paragraph of this rank in an article whose paragraphs bear no numbers; its own text is the first."""
        if len(places) != 1 or not number.isdecimal():
            return NOWHERE
        place, rank = places[0], int(number)
        if self.outline.provisions[place].kind is not Kind.ARTICLE:
            return NOWHERE
        under = self._under.get(place, [])
        kinds = [self.outline.provisions[k].kind for k in under]
        if Kind.PARAGRAPH in kinds:
            return NOWHERE
        paragraphs = [k for k, kind in zip(under, kinds, strict=True) if kind is Kind.UNNUMBERED]
        if self.outline.provisions[place].text:
            paragraphs.insert(0, place)
        return paragraphs[rank - 1] if 0 < rank <= len(paragraphs) else NOWHERE

    @cached_property
    def _under(self) -> dict[int, list[int]]:
        """The places under each place."""
        under: dict[int, list[int]] = {}
        for place, above in enumerate(self.outline.parents):
            under.setdefault(above, []).append(place)
        return under

    def innermost(self, place: int) -> int | None:
        """The one place at or below this that holds all its words; None when several do."""
        while len(under := self._under.get(place, [])) == 1 and not self.outline.texts[place].ids:
            place = under[0]
        return None if under else place

    def _annex(self, place: int) -> str:
        """The key of the annex in which a place stands, "" outside of annexes."""
        found = self._around(place, Kind.ANNEX) if self._has_annexes else NOWHERE
        return self.keys[found] if found >= 0 else ""

    @cached_property
    def _has_annexes(self) -> bool:
        return any(provision.kind is Kind.ANNEX for provision in self.outline.provisions)

    def _around(self, place: int, kind: Kind) -> int:
        """The provision of this kind at or above a place."""
        for above in (place, *self.outline.above(place)):
            if self.outline.provisions[above].kind is kind:
                return above
        return NOWHERE

    def _beside(self, place: int, reference: Reference) -> int:
        """The provision of the level `under` before or after the one in which the citation stands."""
        own = self._own(place, reference.under)
        if own < 0:
            return NOWHERE
        row = list(self._row(own, reference.under))
        at = row.index(own) + reference.beside
        return row[at] if 0 <= at < len(row) else NOWHERE

    def _own(self, place: int, level: str) -> int:
        if level not in ("paragraph", "subparagraph"):
            return self._around(place, Kind(level))
        chain = [place, *self.outline.above(place)]
        texts = [k for k in chain if self.outline.provisions[k].kind in _TEXTS]
        if level == "subparagraph":
            return next((k for k in texts if self.outline.provisions[k].kind is Kind.SUBPARAGRAPH), NOWHERE)
        paragraphs = [k for k in texts if self.outline.provisions[k].kind is not Kind.SUBPARAGRAPH]
        return paragraphs[-1] if paragraphs else NOWHERE

    def _row(self, own: int, level: str) -> Iterator[int]:
        """The provisions among which a place has neighbours."""
        kind = self.outline.provisions[own].kind
        if kind is Kind.ARTICLE:
            yield from (k for k, p in enumerate(self.outline.provisions) if p.kind is kind)
            return
        above = self.outline.parents[own]
        if level == "paragraph" and above >= 0 and self.outline.provisions[above].text:
            yield above
        for k in self._under.get(above, ()):
            if level != "paragraph" or self.outline.provisions[k].kind in _TEXTS:
                yield k


class CitationPairs:
    """What a provision of one draft is in the other: all its pairs, not only the main one. Of a target that was split,
    both halves are still it; of two that were joined, the joint one is both.
    """

    def __init__(self, pairs: Iterable[ProvisionPair], primary: Mapping[int, int]) -> None:
        self.primary = primary
        self._back = {j: i for i, j in primary.items()}
        self._all: tuple[dict[int, set[int]], dict[int, set[int]]] = ({}, {})
        for twin in pairs:
            self._all[0].setdefault(twin.first, set()).add(twin.second)
            self._all[1].setdefault(twin.second, set()).add(twin.first)

    def cited(self, one: Target, other: Target) -> CitedPlaces | None:
        """The provisions that two citations name, each with what it is in the other draft; None when neither names any
        or one may name two: nothing can be said then.
        """
        ends = (one.place, other.place)
        if UNSURE in ends or ends == (NOWHERE, NOWHERE):
            return None
        return CitedPlaces(*ends, self.primary.get(ends[0], NOWHERE), self._back.get(ends[1], NOWHERE))

    def pair(self, one: Target, other: Target) -> tuple[int, int] | None:
        """The places of the one provision that two citations name in the two drafts, None if they name two; where
        several have the address, one that is meant by both is taken.
        """
        if one.rest == other.rest:
            theirs = other.among or (other.place,)
            for i in one.among or (one.place,):
                if i >= 0 and self.primary.get(i) in theirs:
                    return i, self.primary[i]
        return None

    def paired(self, i: int, j: int) -> bool:
        """Whether two places are a pair, main or not."""
        return j in self._all[0].get(i, ())

    def beside(self, i: int, j: int) -> tuple[set[int], set[int]]:
        """What else the two places of a pair are paired with: first places, second places."""
        return self._all[1][j] - {i}, self._all[0][i] - {j}

    def parted(self, one: Target, other: Target) -> CitedPlaces | None:
        """What two citations in the same words mean, when that is certainly not the same provision; else None."""
        if UNSURE in (one.place, other.place):
            return None
        if one.rest != other.rest:
            # The deeper of two addresses is there in one draft only: in the other one it names nothing.
            if one.rest and other.rest:
                return None
            one, other = (Target(NOWHERE) if one.rest else one), (Target(NOWHERE) if other.rest else other)
        if one.place == other.place == NOWHERE:
            return None
        mine, theirs = self._all[0].get(one.place, ()), self._all[1].get(other.place, ())
        if other.place in mine:
            return None
        if one.place >= 0 and other.place >= 0 and not mine and not theirs:
            return None
        return self.cited(one, other)

    def any_parted(self, first: Sequence[Target], second: Sequence[Target]) -> CitedPlaces | None:
        """The first of the places cited by two citations in the same words that parted; None if none did."""
        if len(first) != len(second):
            return None
        return next((cited for a, b in zip(first, second, strict=True) if (cited := self.parted(a, b))), None)
