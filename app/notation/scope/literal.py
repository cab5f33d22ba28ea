"""Reads the reaches that the words of a provision state themselves: classes, and articles that are cited.

What is reached only through what a citation says elsewhere is `ways.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.notation.scope.offences import created_spans
from app.notation.scope.phrases import ScopePhrases
from app.treaty.scope import OffenceClass, ScopeTarget, TargetKind

if TYPE_CHECKING:
    from app.notation.references.targets import Reference
    from app.notation.scope.bare_text import BareText
    from app.notation.scope.offences import Offences
    from app.treaty.draft import Provision

_SENTENCE = re.compile(r"(?:(?<!\d)(?<!\b\w)\.(?!\w)|[;。；؛])\s*")
_AND = re.compile(r"\s?(?:,|،|(?:as well as|and|or|et|ou|y|o|и|или|أو)\b|و)", re.IGNORECASE)
"""Behind evidence, what says that offences behind it are another thing."""
_QUOTES = tuple('“"«„「『`‘')
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
    own = phrases.convention.search(title) and not phrases.protocol.search(title)
    convention = OffenceClass.THIS_CONVENTION if own else OffenceClass.OTHER_INSTRUMENTS
    return OffenceNames(named, _subject(title, phrases), convention)


def _subject(title: str, phrases: ScopePhrases) -> re.Pattern[str] | None:
    """How offences are called by the title: "corruption offences", by "Convention against Corruption"."""
    against = phrases.against.search(title)
    word = title[against.end() :].strip(" .") if against else ""
    if not 1 < len(word) <= 24 or " " in word:
        return None
    noun, said = phrases.offence.pattern, re.escape(word)
    order = rf"{said}[- ]?(?:related )?{noun}" if phrases.code in ("en", "zh") else rf"{noun} (?:\w+[ ’'])?{said}"
    return re.compile(rf"(?<!\w){order}", re.IGNORECASE)


def sentence_around(text: str, start: int) -> tuple[int, int]:
    """The ends of the sentence in which a place of a text stands.

    >>> sentence_around("One act. Two acts.", 10)
    (9, 18)
    """
    low = 0
    for stop, after in _stops(text):
        if stop >= start:
            return low, stop + 1
        low = after
    return low, len(text)


@lru_cache(maxsize=256)
def _stops(text: str) -> tuple[tuple[int, int], ...]:
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
            # An exception takes out what is cited first behind it: "save as provided in paragraph 2, article 3 applies".
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
    nouns = [
        noun
        for noun in phrases.offence.finditer(text, max(low, reference.start - 2 * _NEAR), reference.start)
        if not any(start <= noun.start() < end for start, end in created_spans(text, phrases))
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
    *,
    defines_serious: bool,
) -> tuple[ScopeStatement, ...]:
    """What a provision's own words state, in order, each target once for the same words.

    "Any crime" is a class, "a crime" is none.

    >>> [(one.target.id.value, one.words.text) for one in scope_in(draft("1. Any crime is a crime.")).reaches]
    [('any_offence', 'Any crime')]
    """
    reader = _Literal(text, cited, offences, phrases, names.convention, defines_serious)
    # What a State shall criminalise is not called by what others criminalise already.
    called = () if created_spans(text.text, phrases) else _called(text, offences, names)
    found = [*reader.offences(), *called, *_against(text, names), *reader.classes(), *reader.evidence()]
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
    for found in names.subject.finditer(text.text) if names.subject else ():
        yield _stated(OffenceClass.THIS_CONVENTION, found)


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
            if offence is None or (one.led is None and outline.article(offence) == own):
                continue
            yield ScopeStatement(ScopeTarget(TargetKind.OFFENCE, offence), start, end)


@dataclass(slots=True)
class _Literal:
    text: BareText
    cited: Sequence[ScopeCitation]
    defined: Offences
    phrases: ScopePhrases
    convention: OffenceClass
    defines_serious: bool

    def classes(self) -> list[ScopeStatement]:
        """Classes that are said by what the noun is joined to. Words that one class has taken are no other's."""
        found: list[ScopeStatement] = []
        taken: set[int] = set()
        text = self.text.text
        created = created_spans(text, self.phrases)
        nouns = [noun.start() for noun in self.phrases.offence.finditer(text)]
        serious = tuple(self.phrases.serious.finditer(text))
        graves = [one.start() for one in serious]
        for name, pattern in (*self.phrases.classes, (self.convention, self.phrases.parent)):
            for one in self._matches(pattern, graves if name is OffenceClass.DOMESTIC_SERIOUS else nouns):
                end = one.start() if self.phrases.modifiers_first else one.end()
                noun = one.end() - 1 if self.phrases.modifiers_first else one.start()
                in_creation = any(low <= noun < high for low, high in created)
                if (
                    end in taken
                    or in_creation
                    or self._is_taken_back(one.start(), one.end())
                    or self._is_cited(name, one)
                ):
                    continue
                taken.add(end)
                found.append(_stated(name, one))
        for one in self.phrases.cyber.finditer(text):
            if one.end() not in taken and not any(low <= one.start() < high for low, high in created):
                taken.add(one.end())
                found.append(_stated(OffenceClass.BY_SYSTEM, one))
        domestic = [one for one in found if one.target.id == OffenceClass.DOMESTIC_SERIOUS]
        for one in serious:
            if not (
                text[max(0, one.start() - 2) : one.start()].strip()[-1:] in _QUOTES
                or any(said.start <= one.start() < said.end for said in domestic)
                or any(low <= one.start() < high for low, high in created)
            ):
                found.append(_stated(OffenceClass.SERIOUS_CRIME, one))  # noqa: PERF401
        if not self.defines_serious and domestic:
            found = [one for one in found if one.target.id != OffenceClass.SERIOUS_CRIME]
        return found

    def _matches(self, pattern: re.Pattern[str], nouns: Sequence[int]) -> Iterator[re.Match[str]]:
        """Where a pattern of a class stands: it begins with the noun, where that is not behind what limits it."""
        text = self.text.text
        if self.phrases.modifiers_first:
            return pattern.finditer(text)
        return filter(None, (pattern.match(text, noun) for noun in nouns))

    def _is_cited(self, name: OffenceClass, found: re.Match[str]) -> bool:
        """Whether it is the offences of an article that words speak of: "set forth in article 2 of this Convention"."""
        return name in (OffenceClass.THIS_CONVENTION, OffenceClass.COVERED) and any(
            one.led is not None
            and not one.reference.relative
            and found.start() <= one.led < found.end()
            and found.start() <= one.reference.start
            and one.reference.end <= found.end()
            for one in self.cited
        )

    def _is_taken_back(self, start: int, end: int) -> bool:
        text = self.text.text
        return any(
            self.phrases.negated.search(text, start, joined.start())
            or self.phrases.exceptions.search(text, start, joined.start())
            for joined in self.phrases.joined.finditer(text, start, end)
        ) or bool(re.search(r"\bnot (?:covered|fall)", text[start:end]))

    def offences(self) -> Iterator[ScopeStatement]:
        """The offences that are cited."""
        return _cited_offences(self.text, self.cited, self.defined)

    def evidence(self) -> list[ScopeStatement]:
        """Evidence in electronic form, where the offence of which it is evidence is not said to be a narrower one."""
        return [
            _stated(OffenceClass.ELECTRONIC_EVIDENCE, one)
            for one in self.phrases.evidence.finditer(self.text.text)
            if not self._of_narrower(one)
        ]

    def _of_narrower(self, evidence: re.Match[str]) -> bool:
        text = self.text.text
        if self.phrases.modifiers_first:
            low = max(0, evidence.start() - _NEAR // 2)
            patterns = [
                self.phrases.serious,
                *(p for name, p in self.phrases.classes if name is not OffenceClass.BY_SYSTEM),
            ]
            return any(
                evidence.start() - one.end() < 4 for p in patterns for one in p.finditer(text, low, evidence.start())
            )
        noun = self.phrases.offence.search(text, evidence.end(), evidence.end() + _NEAR)
        if noun is None or _SENTENCE.search(text, evidence.end(), noun.start()) or _AND.match(text, evidence.end()):
            return False
        narrow = (self.phrases.serious, *(p for name, p in self.phrases.classes if name is not OffenceClass.BY_SYSTEM))
        return any(
            one.start() <= noun.start() < one.end() for p in narrow for one in p.finditer(text, evidence.end())
        ) or any(one.led == noun.start() for one in self.cited)

    def any(self, found: Sequence[ScopeStatement]) -> list[ScopeStatement]:
        """Offences that nothing limits: the noun of none of those found, of no evidence, and not of what is created."""
        text = self.text.text
        nouns = {noun.start() for one in found for noun in self.phrases.offence.finditer(text, one.start, one.end)}
        nouns |= {one.led for one in self.cited if one.led is not None and not one.excepted}
        closed = created_spans(text, self.phrases)
        for one in self.phrases.evidence.finditer(text):
            if self.phrases.modifiers_first:
                low = max(0, one.start() - _NEAR // 2)
                nouns |= {noun.start() for noun in self.phrases.offence.finditer(text, low, one.start())}
            elif (noun := self.phrases.offence.search(text, one.end(), one.end() + _NEAR)) is not None:
                nouns.add(noun.start())
        said: list[ScopeStatement] = []
        for one in self._unlimited():
            noun = self.phrases.offence.search(text, one.start(), one.end())
            at = noun.start() if noun else one.start()
            beside = self.phrases.offence.match(text, noun.end() + 1) if noun else None
            if beside is not None and beside.start() in nouns:  # "[criminal offences] [crimes] covered by"
                continue
            if at not in nouns and not any(low <= at < high for low, high in closed):
                nouns.add(at)
                said.append(_stated(OffenceClass.ANY_OFFENCE, one))
        return said

    def _unlimited(self) -> Iterator[re.Match[str]]:
        """Words for any offence; they stand round a noun, so that they are looked for there alone."""
        text, end = self.text.text, 0
        for noun in self.phrases.offence.finditer(text):
            low, high = max(end, noun.start() - _NEAR), min(len(text), noun.end() + _NEAR)
            for one in self.phrases.any.finditer(text, low, high):
                yield one
                end = max(end, one.end())


def _stated(name: OffenceClass, found: re.Match[str]) -> ScopeStatement:
    return ScopeStatement(ScopeTarget(TargetKind.CLASS, name), found.start(), found.end())


def is_definition(provision: Provision, phrases: ScopePhrases, *, of: str) -> bool:
    """Whether a provision defines a term of a sort of offences: the term stands there in quotation marks."""
    pattern = getattr(phrases, of).pattern
    return bool(re.search(rf"[“\"«‘„「『`']\s?{pattern}\s?[”\"»’」』']", provision.text, re.IGNORECASE))
