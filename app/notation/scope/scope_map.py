"""Reads the scope of a draft: which provisions reach which offences (`app.treaty.scope`).

In: a draft, or a reading of one, and the phrases of its language. Out: a `ScopeMap`. Every literal phrase is told, in
any paragraph; a class is never expanded into its members; what a citation leads to is told with the way.
Rules: docs/domain.md, section 13.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.notation.references.citations import CONNECTED, read_references
from app.notation.references.targets import Reference, place_key, resolve_targets
from app.notation.scope.bare_text import (
    SILENT,
    BareText,
    alternatives_of,
    bare_text,
    openness,
    texts_of_crime,
    within_brackets,
)
from app.notation.scope.crime_words import limit_spans
from app.notation.scope.literal import (
    OffenceNames,
    ScopeCitation,
    ScopeStatement,
    cited_places,
    is_convention,
    is_definition,
    names_of,
    offences_in,
    sentence_around,
    statements_in,
)
from app.notation.scope.offences import Offences, Outline, find_offences, offence_of, outline_of
from app.notation.scope.ways import ReadProvision, Way, WayFinder, takes_over
from app.treaty.draft import Draft, Kind
from app.treaty.scope import (
    ClassWords,
    Offence,
    OffenceClass,
    ScopeMap,
    ScopeReach,
    ScopeTarget,
    ScopeWords,
    TargetKind,
)

if TYPE_CHECKING:
    from app.notation.scope.phrases import ScopePhrases

_DOTTED = re.compile(r"^(article \d+)\.(\d+)")
_DIGIT = re.compile(r"[\dIVX]")
_MOST = 400
"""Targets that one provision takes over: no instrument creates as many offences, and a hostile one ends here."""
_LONGEST = 24
"""Citations on one way."""
_JOINED = re.compile(r"(?:(?<!\w)(?:and|or|et|ou|y|o|e|и|или|و|أو)|[和或及])\s?[,،，]?\s?\Z", re.IGNORECASE)
"""A conjunction, behind which stands what limits the next thing alone."""
_CONJUNCTION = 8
"""Signs that it has at most, with its comma."""
_JOINT = 20
"""Signs between two citations of one instrument at most."""


def read_scope(draft: Draft, phrases: ScopePhrases) -> ScopeMap:
    """The scope of a draft.

    Article 2 creates an offence; article 3 reaches it by citing it, and article 4 by citing article 3.

    >>> text = draft(
    ...     "Article 2",
    ...     "Deeds",
    ...     "1. Parties shall establish as criminal offences the acts of wreckers.",
    ...     "Article 3",
    ...     "Lamps",
    ...     "1. Lamps are seized for the offences established in accordance with article 2.",
    ...     "Article 4",
    ...     "Rope",
    ...     "1. Parties extradite for the offences referred to in article 3.",
    ... )
    >>> found = read_scope(text, scope_phrases("en"))
    >>> [(one.address, one.target.id, one.via) for one in found.reaches]
    [('Article 3(1)', 'article-2', ()), ('Article 4(1)', 'article-2', ('article-3/1',))]
    """
    crime = texts_of_crime(draft, phrases)
    if not crime:
        return ScopeMap()
    texts = [bare_text(one) for one in draft.provisions if one.text and one.kind not in SILENT]
    outline = outline_of(draft)
    citations = _Citations(draft.language, outline, _index(draft), _own_words(draft, phrases))
    offences = find_offences(crime, outline, phrases, citations.of)
    names = names_of(offences, phrases, _title(draft))
    reader = _Reader(citations, offences, phrases, names)
    told = {text.provision.id: reader.read(text) for text in crime}
    if not offences.articles and not any(one.said for one in told.values()):
        return ScopeMap()
    read = {text.provision.id: told.get(text.provision.id) or reader.read_citations(text) for text in texts}
    finder = WayFinder(read, offences, phrases)
    table = _Table(read, phrases)
    table.state()
    table.follow(list(finder.ways()))
    reaches = table.in_order()
    return ScopeMap(_offences(offences, reaches), _classes(reaches, crime, phrases), reaches)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what provisions say by themselves."""

    citations: _Citations
    offences: Offences
    phrases: ScopePhrases
    names: OffenceNames

    def read(self, text: BareText) -> ReadProvision:
        """What one provision says; of brackets side by side also what it says without each."""
        cited, said = self._said(text)
        known = {one.target for one in said}
        found = list(said)
        for other in alternatives_of(text.provision):
            for one in self._said(other)[1]:
                if one.target not in known:
                    known.add(one.target)
                    words = other.words(one.start, one.end)
                    found.append(ScopeStatement(one.target, text.at(words.start), text.at(words.end - 1) + 1))
        return ReadProvision(text, cited, tuple(found), speaks=True)

    def read_citations(self, text: BareText) -> ReadProvision:
        """What a provision says that has no word of crime: it may cite an offence, or call one by its name."""
        told = self.citations.of(text) if self._may_cite(text.text) else ()
        cited = cited_places(text, told, self.phrases, speaks=False)
        return ReadProvision(text, cited, offences_in(text, cited, self.offences, self.names))

    def _may_cite(self, text: str) -> bool:
        """Whether a text has a number or a word without which it cites no provision; Chinese ones are quickly read."""
        phrases = self.phrases
        return phrases.modifiers_first or any(one.search(text) for one in (_DIGIT, phrases.own, phrases.beside))

    def _said(self, text: BareText) -> tuple[tuple[ScopeCitation, ...], tuple[ScopeStatement, ...]]:
        cited = cited_places(text, self.citations.of(text), self.phrases, speaks=True)
        said = statements_in(text, cited, self.offences, self.phrases, self.names)
        return cited, said


def _title(draft: Draft) -> str:
    return next((one.text for one in draft.provisions if one.kind is Kind.TITLE and one.text), draft.title)


_QUOTES = ('[“"«„「『]', '[”"»“」』]')


def _own_words(draft: Draft, phrases: ScopePhrases) -> re.Pattern[str] | None:
    """What says of a citation that it is of this very convention; None where "the Convention" may be another one: the
    draft is none, or defines the word.
    """
    if not is_convention(_title(draft), phrases):
        return None
    opened, closed = _QUOTES
    defined = re.compile(rf"{opened}[^“”\"«»]{{0,8}}?{phrases.convention.pattern}\s?{closed}", re.IGNORECASE)
    return None if any(defined.search(one.text) for one in draft.provisions) else phrases.the_convention


@dataclass(frozen=True, slots=True)
class _Citations:
    """Reads the citations of texts of a draft, and finds the provisions that they name."""

    language: str
    outline: Outline
    index: Mapping[str, str]
    """The provisions by the keys of their addresses; of two with one address the first."""
    own: re.Pattern[str] | None
    """Behind a citation (before it in Chinese), that it is of this draft though it says "of the Convention"."""

    def of(self, text: BareText) -> tuple[tuple[Reference, tuple[str, ...]], ...]:
        """The citations of a text, each with the provisions of this draft that it names."""
        found = self._owned(text.text, _references(text.text, self.language))
        return tuple((one, tuple(self._places(one, text))) for one in found)

    def _owned(self, text: str, references: Sequence[Reference]) -> Sequence[Reference]:
        """The citations, of which those "of the Convention" are of this draft, and of no other instrument; so are
        those that are joined to one: "articles 3 and 4 of the Convention".
        """
        if self.own is None or not any(one.external for one in references):
            return references
        ahead = self.language == "zh"  # there the instrument stands before its articles
        own: list[Reference] = []
        found: list[Reference] = []
        for one in references if ahead else reversed(references):
            said = self.own.search(text[: one.start]) if ahead else self.own.match(text, one.end)
            if one.external and (said or (own and own[-1] is found[-1] and _is_joined(text, one, own[-1]))):
                one = replace(one, external=False)
                own.append(one)
            found.append(one)
        return found if ahead else found[::-1]

    def _places(self, reference: Reference, text: BareText) -> list[str]:
        places: list[str] = []
        if reference.beside:
            places += self._neighbour(reference, text.provision.id)
        elif not reference.external:
            for target in _lettered(resolve_targets(reference, text.provision.address), text.text, reference.end):
                if (place := _standing(place_key(target), self.index)) is not None and place not in places:
                    places.append(place)
        return places

    def _neighbour(self, reference: Reference, provision: str) -> Iterator[str]:
        """The provision of a level before or after the one in which a citation stands: "the preceding paragraph"."""
        provisions = self.outline.provisions
        own = next((one for one in self.outline.over(provision) if provisions[one].kind.value == reference.under), None)
        if own is not None:
            siblings = self.outline.children[provisions[own].parent]
            at = self.outline.place(own) + reference.beside
            if 0 <= at < len(siblings) and provisions[siblings[at]].kind is provisions[own].kind:
                yield siblings[at]


def _is_joined(text: str, *both: Reference) -> bool:
    """Whether two citations stand beside each other as those of one instrument do."""
    first, second = sorted(both, key=lambda one: one.start)
    between = text[first.end : second.start]
    return len(between) < _JOINT and CONNECTED.fullmatch(between) is not None


def _index(draft: Draft) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in draft.provisions:
        found.setdefault(place_key(one.address), one.id)
    return found


@lru_cache(maxsize=8192)
def _references(text: str, language: str) -> tuple[Reference, ...]:
    """The citations of a text, kept for one that is read again: two drafts have most of their paragraphs in common."""
    return read_references(text, language, loose=True)


_LETTERS = re.compile(r"\.([a-z])(?![\w])(?:(?:,\s?|\s(?:and|or|et|y)\s)([a-z])(?![\w.’']))?")


def _lettered(targets: Sequence[str], text: str, end: int) -> list[str]:
    """Targets with the letters that stand behind a dot: "paragraph 1.b", "9.1.a and c"."""
    found = _LETTERS.match(text, end)
    if found is None or not targets:
        return list(targets)
    return [*targets[:-1], *(f"{targets[-1]}({letter})" for letter in found.groups() if letter)]


def _standing(key: str, index: Mapping[str, str]) -> str | None:
    """The provision under a key; of a number that is not there the nearest one above: a draft cites what it lost."""
    if key not in index:
        key = _DOTTED.sub(r"\1(\2)", key)
    while key not in index:
        head, opened, _ = key.rpartition("(")
        if not opened:
            return None
        key = head
    return index[key]


@dataclass(slots=True)
class _Table:
    """The reaches as they are found, by provision and target."""

    read: dict[str, ReadProvision]
    phrases: ScopePhrases
    found: dict[str, list[ScopeReach]] = field(default_factory=dict)
    limits: dict[tuple[str, int, int], tuple[tuple[ScopeWords, str, int], ...]] = field(default_factory=dict)
    """The limits in a sentence, each with what it stands in, and from where on it limits (0: all of the sentence)."""

    def state(self) -> None:
        """What the provisions say by themselves."""
        for provision, read in self.read.items():
            for one in read.said:
                words = read.text.words(one.start, one.end)
                standing = openness(read.text.provision, words.start, words.end)
                self._add(
                    ScopeReach(
                        provision,
                        read.text.provision.address,
                        one.target,
                        words,
                        limits=(*self._limits(read.text, one.start, standing), *self._limits_above(read.text)),
                        open=standing,
                    )
                )

    def follow(self, ways: Sequence[Way]) -> None:
        """What the ways lead to, as far as the chains of citations go: until nothing new is found.

        Each round takes along what the round before found, so that the shortest way to a target is the one told. Only
        the ways to what was found are gone, each for every target once.
        """
        for way in ways:
            if way.instead:
                self._take_back(way)
        paths = _Paths.of(ways)
        known = {place: {one.target for one in reaches} for place, reaches in self.found.items()}
        fresh = dict(self.found)
        while fresh:
            new: dict[str, list[ScopeReach]] = {}
            for way, leading in paths.to(fresh):
                has = known.setdefault(way.provision, set())
                for place, reach in leading:
                    if (
                        place != way.provision
                        and reach.target not in has
                        and takes_over(way, reach.target)
                        and len(has) < _MOST
                        and len(reach.via) < _LONGEST
                    ):
                        has.add(reach.target)
                        new.setdefault(way.provision, []).append(self._along(way, place, reach))
            for provision, reaches in new.items():
                self.found[provision] = [*self.found.get(provision, ()), *reaches]
            fresh = new

    def _along(self, way: Way, place: str, reach: ScopeReach) -> ScopeReach:
        read = self.read[way.provision]
        start, end = (way.start, way.end) if way.end else sentence_around(read.text.text, 0)
        words = read.text.words(start, end)
        standing = openness(read.text.provision, words.start, words.end)
        return ScopeReach(
            way.provision,
            read.text.provision.address,
            reach.target,
            words,
            via=(*way.through, place, *reach.via),
            limits=tuple(dict.fromkeys((*self._limits(read.text, start, standing), *reach.limits))),
            open=standing or reach.open,
        )

    def _take_back(self, way: Way) -> None:
        """Puts what the article says in the place of the class: "offences to which this article applies"."""
        words = self.read[way.provision].text.words(way.start, way.end)
        kept = [
            one
            for one in self.found.get(way.provision, ())
            if one.target.id != OffenceClass.COVERED or one.words.end < words.end or words.start < one.words.start
        ]
        self.found[way.provision] = kept

    def _add(self, reach: ScopeReach) -> None:
        self.found.setdefault(reach.provision, []).append(reach)

    def _limits(self, text: BareText, start: int, standing: str = "") -> tuple[ScopeWords, ...]:
        """The limits in the sentence of a place that is settled, or in an alternative; a sentence is looked through
        once. What limits one alternative does not limit the others, nor what is settled beside it; a limit behind a
        conjunction ("and, where its law so provides, any crime") limits what is said behind it.
        """
        sentence = sentence_around(text.text, start)
        key = (text.provision.id, *sentence)
        if key not in self.limits:
            self.limits[key] = tuple(
                (
                    within_brackets(words),
                    openness(text.provision, words.start, words.start + 1),
                    span[0] if _JOINED.search(text.text, max(0, span[0] - _CONJUNCTION), span[0]) else 0,
                )
                for span in limit_spans(text.text, *sentence, self.phrases)
                for words in (text.words(*span),)
            )
        return tuple(
            words for words, of, behind in self.limits[key] if of in ("", standing) and (not behind or behind <= start)
        )

    def _limits_above(self, text: BareText) -> tuple[ScopeWords, ...]:
        """What limits a list limits its items."""
        above = self.read.get(text.provision.parent)
        if above is None or not above.text.text.rstrip().endswith((":", "：")):
            return ()
        return self._limits(above.text, len(above.text.text.rstrip()) - 1)

    def in_order(self) -> tuple[ScopeReach, ...]:
        """All reaches in the order of the draft; the same words state a target once."""
        return tuple(dict.fromkeys(reach for place in self.read for reach in self.found.get(place, ())))


@dataclass(frozen=True, slots=True)
class _Paths:
    """The ways by what they lead to; ways to the very same places (the powers of a chapter) are looked along once."""

    ways: Sequence[Way]
    together: Mapping[int, Sequence[int]]
    """The ways, by their numbers, that have one tuple of places."""
    leading: Mapping[str, Sequence[tuple[int, int]]]
    """For a place, the tuples in which it stands and where."""

    @classmethod
    def of(cls, ways: Sequence[Way]) -> _Paths:
        together: dict[int, list[int]] = {}
        leading: dict[str, list[tuple[int, int]]] = {}
        for n, way in enumerate(ways):
            if id(way.to) not in together:
                for at, place in enumerate(way.to):
                    leading.setdefault(place, []).append((id(way.to), at))
            together.setdefault(id(way.to), []).append(n)
        return cls(ways, together, leading)

    def to(self, fresh: Mapping[str, Sequence[ScopeReach]]) -> Iterator[tuple[Way, list[tuple[str, ScopeReach]]]]:
        """The ways that lead to what was found, in their order, each with that."""
        met: dict[int, list[tuple[int, str]]] = {}
        for place in fresh:
            for places, at in self.leading.get(place, ()):
                met.setdefault(places, []).append((at, place))
        gathered = {key: _gathered([place for _, place in sorted(found)], fresh) for key, found in met.items()}
        for n in sorted(n for key in met for n in self.together[key]):
            yield self.ways[n], gathered[id(self.ways[n].to)]


def _gathered(to: Sequence[str], fresh: Mapping[str, Sequence[ScopeReach]]) -> list[tuple[str, ScopeReach]]:
    """What some provisions reach: each target once, with the provision and the reach that has it first."""
    found: dict[ScopeTarget, tuple[str, ScopeReach]] = {}
    for place in to:
        for reach in fresh.get(place, ()):
            found.setdefault(reach.target, (place, reach))
    return list(found.values())


def _offences(offences: Offences, reaches: Sequence[ScopeReach]) -> tuple[Offence, ...]:
    outline = offences.outline
    listed = set(offences.articles) | {one.target.id for one in reaches if one.target.kind is TargetKind.OFFENCE}
    return tuple(
        offence_of(outline.provisions[one], outline.provisions[outline.article(one)])
        for one in sorted(listed, key=lambda one: outline.order[one])
    )


def _classes(reaches: Sequence[ScopeReach], texts: Sequence[BareText], phrases: ScopePhrases) -> tuple[ClassWords, ...]:
    first: dict[str, ScopeWords] = {}
    for reach in reaches:
        if reach.target.kind is TargetKind.CLASS and not reach.via:
            first.setdefault(reach.target.id, reach.words)
    for one in (text.provision for text in texts):
        if OffenceClass.SERIOUS_CRIME in first and is_definition(one, phrases, of="serious"):
            first[OffenceClass.SERIOUS_CRIME] = ScopeWords(one.id, 0, len(one.text), one.text)
            break
    return tuple(ClassWords(name, first[name]) for name in OffenceClass if name in first)
