"""Reads the reaches that the words of a provision state themselves: classes, and articles that are cited.

What is reached only through what a citation says elsewhere is `ways.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.notation.scope.crime_words import CrimeWords, Span, created_spans, crime_words, within
from app.treaty.scope import OffenceClass, ScopeTarget, TargetKind

if TYPE_CHECKING:
    from app.notation.references.targets import Reference
    from app.notation.scope.bare_text import BareText
    from app.notation.scope.offences import Offences
    from app.notation.scope.phrases import ScopePhrases
    from app.treaty.draft import Provision

_SENTENCE = re.compile(r"(?:(?<!\d)(?<!\b\w)\.(?!\w)|[;。；؛])\s*")
_NEAR = 60
"""Signs within which the offence stands of which there is evidence, and the words that lead to a citation begin."""
_CHAIN = re.compile(
    r"(?:[\s,،、]|and/or|and|or|et|ou|y|o|e|и|или|و|أو|和|或|及|to|of|in|the|subparagraphs?)*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ScopeCitation:
    """A citation and the provisions of this draft that it names; `led` says that the noun of an offence leads to it,
    `excepted` that it is taken out.
    """

    reference: Reference
    provisions: tuple[str, ...]
    led: int | None
    excepted: bool


@dataclass(frozen=True, slots=True)
class ScopeStatement:
    """Words over `[start, end)` of the bare text state a target."""

    target: ScopeTarget
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OffenceNames:
    """By which words offences are called where they are not cited, each with the provisions that create them; and
    those that are called by what the whole instrument is against ("corruption offences").
    """

    called: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...]
    """Each with small letters that stand in every text that calls it so."""
    subject: re.Pattern[str] | None = None
    against: str = ""
    """Small letters that stand in whatever `subject` matches."""
    convention: OffenceClass = OffenceClass.OTHER_INSTRUMENTS
    """What the offences of "the Convention" are: its own in a convention, those of another instrument in a protocol."""


def names_of(offences: Offences, phrases: ScopePhrases, title: str = "") -> OffenceNames:
    """What offences are called: by their heads ("Criminalization of X"), by names that a language has for some, by the
    title of the instrument.
    """
    provisions = offences.outline.provisions
    called: dict[tuple[str, str], list[str]] = {}
    for article in sorted(offences.articles, key=lambda one: offences.outline.order[one]):
        heading = provisions[article].heading
        for name in phrases.names:
            if name.heading.search(heading):
                called.setdefault((name.stem, name.said), []).append(article)
        bare = phrases.criminal_heads.sub("", heading).strip(" .")
        if len(bare.split()) > 2:
            called.setdefault((bare.lower(), rf"\b{re.escape(bare)}\b"), []).append(article)
    named = tuple((stem, re.compile(said, re.IGNORECASE), tuple(ids)) for (stem, said), ids in called.items())
    convention = OffenceClass.THIS_CONVENTION if is_convention(title, phrases) else OffenceClass.OTHER_INSTRUMENTS
    against = _against_what(title, phrases)
    return OffenceNames(named, _subject(against, phrases), against.lower(), convention)


def is_convention(title: str, phrases: ScopePhrases) -> bool:
    """Whether by the title of an instrument "the Convention" is that instrument: of a protocol it is its parent."""
    return bool(phrases.convention.search(title)) and not phrases.protocol.search(title)


def _against_what(title: str, phrases: ScopePhrases) -> str:
    """The one word that an instrument is against: "Corruption"; "" where the title has none."""
    against = phrases.against.search(title)
    word = title[against.end() :].strip(" .") if against else ""
    return word if 1 < len(word) <= 24 and " " not in word else ""


def _subject(word: str, phrases: ScopePhrases) -> re.Pattern[str] | None:
    """How offences are called by the title: "corruption offences", by "Convention against Corruption"."""
    if not word:
        return None
    noun, said = phrases.offence.pattern, re.escape(word)
    order = rf"{said}[- ]?(?:related )?{noun}" if phrases.code in ("en", "zh") else rf"{noun} (?:\w+[ ’'])?{said}"
    return re.compile(rf"(?<!\w){order}", re.IGNORECASE)


def sentence_around(text: str, start: int) -> tuple[int, int]:
    """The ends of the sentence in which a place of a text stands.

    >>> sentence_around("One act. Two acts.", 10)
    (9, 18)
    """
    stops = _stops(text)
    at = bisect_left(stops, (start, 0))
    return stops[at - 1][1] if at else 0, stops[at][0] + 1 if at < len(stops) else len(text)


@lru_cache(maxsize=4096)
def _stops(text: str) -> tuple[Span, ...]:
    """Where the sentences of a text end, and where the next ones begin."""
    return tuple(found.span() for found in _SENTENCE.finditer(text))


def cited_places(
    text: BareText, cited: Sequence[tuple[Reference, tuple[str, ...]]], phrases: ScopePhrases, *, speaks: bool
) -> tuple[ScopeCitation, ...]:
    """The citations of a text with what leads to them; those that follow each other in a list are led by the same. A
    text that does not speak of crime (`speaks`) has no noun that leads.
    """
    found: list[ScopeCitation] = []
    for reference, provisions in cited:
        before = found[-1] if found else None
        if before is not None and _CHAIN.fullmatch(text.text, before.reference.end, reference.start):
            led, excepted = before.led, before.excepted
        else:
            led = _led(text.text, reference, phrases) if speaks else None
            low = max(sentence_around(text.text, reference.start)[0], reference.start - 160)
            exception = phrases.exceptions.search(text.text, low, reference.start)
            # An exception takes out what is cited first behind it: "save as is said in paragraph 2, article 3 applies".
            excepted = exception is not None and (before is None or before.reference.end <= exception.start())
        found.append(ScopeCitation(reference, provisions, led, excepted))
    return tuple(found)


def _led(text: str, reference: Reference, phrases: ScopePhrases) -> int | None:
    """Where the noun of an offence stands that leads to a citation."""
    low, high = sentence_around(text, reference.start)
    if phrases.modifiers_first:
        joined = phrases.joined.search(text, reference.end, min(high, reference.end + 8))
        noun = phrases.offence.search(text, reference.end, min(high, reference.end + _NEAR // 2)) if joined else None
        return noun.start() if noun else None
    created = created_spans(text, phrases)
    nouns = [
        noun
        for noun in phrases.offence.finditer(text, max(low, reference.start - 2 * _NEAR), reference.start)
        if not within(created, noun.start())
    ]
    for noun in reversed(nouns):
        joined = phrases.joined.search(text, noun.end(), min(reference.start, noun.end() + _NEAR))
        if joined or reference.start - noun.end() < 20:
            return noun.start()
    return None


def statements_in(
    text: BareText,
    cited: Sequence[ScopeCitation],
    offences: Offences,
    phrases: ScopePhrases,
    names: OffenceNames,
) -> tuple[ScopeStatement, ...]:
    """What a provision's own words state, in order, each target once for the same words.

    "Any crime" is a class, "a crime" is none.

    >>> [(one.target.id.value, one.words.text) for one in scope_in(draft("1. Any crime is a crime.")).reaches]
    [('any_offence', 'Any crime')]
    """
    words = crime_words(text.text, phrases)
    reader = _Literal(text, cited, phrases, words, names.convention)
    # What a State shall criminalise is not called by what others criminalise already.
    called = () if words.created else _called(text, offences, names)
    found = [
        *_cited_offences(text, cited, offences),
        *called,
        *_against(text, names),
        *reader.classes(),
        *reader.evidence(),
    ]
    found += reader.any(found)
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def offences_in(
    text: BareText, cited: Sequence[ScopeCitation], offences: Offences, names: OffenceNames
) -> tuple[ScopeStatement, ...]:
    """What a provision states that has no word of crime: offences that it cites or calls by their names.

    >>> text = draft(
    ...     "Article 1",
    ...     "Rope",
    ...     "1. Parties shall criminalize the theft of rope.",
    ...     "Article 2",
    ...     "Rest",
    ...     "1. Article 1 is read aloud.",
    ... )
    >>> [one.target.id for one in scope_in(text).reaches]
    ['article-1']
    """
    found = [*_cited_offences(text, cited, offences), *_called(text, offences, names), *_against(text, names)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _called(text: BareText, offences: Offences, names: OffenceNames) -> Iterator[ScopeStatement]:
    if not names.called:
        return
    own, small = offences.outline.article(text.provision.id), text.text.lower()
    for stem, said, articles in names.called:
        if stem in small and own not in articles and (found := said.search(text.text)):
            for article in articles:
                yield ScopeStatement(ScopeTarget(TargetKind.OFFENCE, article), found.start(), found.end())


def _against(text: BareText, names: OffenceNames) -> Iterator[ScopeStatement]:
    for found in names.subject.finditer(text.text) if names.subject and names.against in text.text.lower() else ():
        yield _stated(OffenceClass.THIS_CONVENTION, found.span())


def _cited_offences(text: BareText, cited: Sequence[ScopeCitation], offences: Offences) -> Iterator[ScopeStatement]:
    """Articles of offences that are cited: in another article by any citation, in their own by the noun."""
    outline = offences.outline
    own = outline.article(text.provision.id)
    for one in cited:
        start = one.reference.start if one.led is None else min(one.led, one.reference.start)
        end = one.reference.end if one.led is None else max(one.led, one.reference.end)
        if one.excepted:
            continue
        if one.reference.external and one.led is not None:
            yield ScopeStatement(ScopeTarget(TargetKind.CLASS, OffenceClass.OTHER_INSTRUMENTS), start, end)
        for provision in (place for cited in one.provisions for place in offences.within(cited)):
            offence = offences.part(provision)
            if offence is None and one.led is not None and outline.article(provision) in offences.articles - {own}:
                offence = provision  # a part of it that a text calls an offence itself
            if offence is None or (one.led is None and outline.article(offence) == own):
                continue
            yield ScopeStatement(ScopeTarget(TargetKind.OFFENCE, offence), start, end)


@dataclass(slots=True)
class _Literal:
    text: BareText
    cited: Sequence[ScopeCitation]
    phrases: ScopePhrases
    words: CrimeWords
    convention: OffenceClass

    def classes(self) -> list[ScopeStatement]:
        """Classes that are said by what the noun is joined to, and serious crimes."""
        cited = sorted((one.led, one.reference.start, one.reference.end) for one in self.cited
                       if one.led is not None and not one.reference.relative)  # fmt: skip
        found = [
            ScopeStatement(ScopeTarget(TargetKind.CLASS, name or self.convention), start, end)
            for name, start, end in self.words.classes
            if name not in _OF_THIS or not _is_cited(cited, start, end)
        ]
        domestic = [(one.start, one.end) for one in found if one.target.id == OffenceClass.DOMESTIC_SERIOUS]
        return found + [
            _stated(OffenceClass.SERIOUS_CRIME, one)
            for one in self.words.serious
            if not within(domestic, one[0]) and not self.words.is_created(one[0])
        ]

    def evidence(self) -> list[ScopeStatement]:
        """Evidence in electronic form, where the offence of which it is evidence is not said to be a narrower one."""
        led = {one.led for one in self.cited}
        return [
            _stated(OffenceClass.ELECTRONIC_EVIDENCE, (one.start, one.end))
            for one in self.words.evidence
            if not one.narrow and one.noun not in led
        ]

    def any(self, found: Sequence[ScopeStatement]) -> list[ScopeStatement]:
        """Offences that nothing limits: the noun of none of those found, of no evidence, and not of what is created."""
        text, words = self.text.text, self.words
        taken = {noun for one in found for noun in self._nouns_in(one.start, one.end)}
        taken |= {one.led for one in self.cited if one.led is not None and not one.excepted}
        taken |= {noun for one in words.evidence for noun in one.nouns}
        said: list[ScopeStatement] = []
        for start, end in words.unlimited:
            noun = self.phrases.offence.search(text, start, end)
            at = noun.start() if noun else start
            beside = self.phrases.offence.match(text, noun.end() + 1) if noun else None
            if beside is not None and beside.start() in taken:  # "[criminal offences] [crimes] covered by"
                continue
            if at not in taken and not words.is_created(at):
                taken.add(at)
                said.append(_stated(OffenceClass.ANY_OFFENCE, (start, end)))
        return said

    def _nouns_in(self, start: int, end: int) -> Iterator[int]:
        return (noun.start() for noun in self.phrases.offence.finditer(self.text.text, start, end))


_OF_THIS = (OffenceClass.THIS_CONVENTION, OffenceClass.COVERED)


def _is_cited(cited: Sequence[tuple[int, int, int]], start: int, end: int) -> bool:
    """Whether it is the offences of an article that words speak of: "set forth in article 2 of this Convention"."""
    at = bisect_left(cited, (start, 0, 0))
    return any(start <= first and last <= end for led, first, last in cited[at : at + _FEW] if led < end)


_FEW = 8
"""Citations that one noun leads to, of which it is looked whether they stand in some words."""


def _stated(name: OffenceClass, found: Span) -> ScopeStatement:
    return ScopeStatement(ScopeTarget(TargetKind.CLASS, name), *found)


def is_definition(provision: Provision, phrases: ScopePhrases, *, of: str) -> bool:
    """Whether a provision defines a term of a sort of offences: the term stands there in quotation marks."""
    pattern = getattr(phrases, of).pattern
    return bool(re.search(rf"[“\"«‘„「『`']\s?{pattern}\s?[”\"»’」』']", provision.text, re.IGNORECASE))
