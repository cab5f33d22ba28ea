"""Finds the words of crime in a text: nouns, what they are joined to, evidence, what creates an offence.

Facts of the text alone, whatever provision it stands in, and kept for a text that is read again: two drafts have most
of their paragraphs in common. What they say of a draft's offences is `literal.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.treaty.scope import OffenceClass

if TYPE_CHECKING:
    from app.notation.scope.phrases import ScopePhrases

Span = tuple[int, int]
_KEPT = 8192
"""Texts that are kept: two drafts of a long convention."""
_NEAR = 60
"""Signs within which the offence stands of which there is evidence."""
_SENTENCE = re.compile(r"(?:(?<!\d)(?<!\b\w)\.(?!\w)|[;。；؛])\s*")
_AND = re.compile(r"\s?(?:,|،|(?:as well as|and|or|et|ou|y|o|и|или|أو)\b|و)", re.IGNORECASE)
"""Behind evidence, what says that offences behind it are another thing."""
_QUOTES = tuple('“"«„「『`‘')


@dataclass(frozen=True, slots=True)
class StoredEvidence:
    """Evidence in electronic form. `noun` is the offence of which it is evidence, -1 for none; `narrow` says that words
    make that offence a narrower one; `nouns` are those that stand with it and say nothing else.
    """

    start: int
    end: int
    noun: int
    narrow: bool
    nouns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CrimeWords:
    """The words of crime in a text, each kind in its order."""

    nouns: tuple[Span, ...]
    created: tuple[Span, ...]
    """Where words create an offence: a noun in them speaks of none."""
    classes: tuple[tuple[OffenceClass | None, int, int], ...]
    """Words of a class, those of an earlier class first; None for the offences of "the Convention"."""
    serious: tuple[Span, ...]
    evidence: tuple[StoredEvidence, ...]
    unlimited: tuple[Span, ...]
    """Words for any offence."""

    def is_created(self, at: int) -> bool:
        """Whether a place stands in words that create an offence."""
        return within(self.created, at)


def within(spans: Sequence[Span], at: int) -> bool:
    """Whether a place stands in one of some spans, which are in order and apart.

    >>> [within(((0, 3), (5, 9)), at) for at in (2, 3, 5)]
    [True, False, True]
    """
    found = bisect_right(spans, (at, len(spans) and spans[-1][1]))
    return found > 0 and at < spans[found - 1][1]


@lru_cache(maxsize=_KEPT)
def created_spans(text: str, phrases: ScopePhrases) -> tuple[Span, ...]:
    """Where words of a text create an offence."""
    small = text.lower()
    found = [one.span() for needs, pattern in phrases.creates if _has(small, needs) for one in pattern.finditer(text)]
    return tuple(_apart(sorted(found)))


@lru_cache(maxsize=_KEPT)
def crime_words(text: str, phrases: ScopePhrases) -> CrimeWords:
    """The words of crime in a text.

    >>> found = crime_words("Parties trace grave crimes and any other offence.", scope_phrases("en"))
    >>> [(name, len(getattr(found, name))) for name in ("nouns", "serious", "unlimited", "created")]
    [('nouns', 2), ('serious', 1), ('unlimited', 1), ('created', 0)]
    """
    nouns = tuple(found.span() for found in phrases.offence.finditer(text))
    small = text.lower()
    graves = phrases.serious.finditer(text) if _has(small, phrases.serious_stems) else ()
    serious = tuple(found.span() for found in graves)
    created = created_spans(text, phrases)
    classes = tuple(_classes(text, nouns, serious, created, phrases))
    narrow = _apart(
        sorted((*serious, *((low, high) for name, low, high in classes if name is not OffenceClass.BY_SYSTEM)))
    )
    stored = phrases.evidence.finditer(text) if _has(small, phrases.evidence_stems) else ()
    evidence = tuple(_evidence(found, nouns, narrow, phrases) for found in stored)
    said = tuple(one for one in serious if text[max(0, one[0] - 2) : one[0]].strip()[-1:] not in _QUOTES)
    return CrimeWords(nouns, created, classes, said, evidence, tuple(_unlimited(text, nouns, phrases)))


def _has(small: str, stems: Sequence[str]) -> bool:
    return any(map(small.__contains__, stems))


def _classes(
    text: str, nouns: Sequence[Span], serious: Sequence[Span], created: Sequence[Span], phrases: ScopePhrases
) -> Iterator[tuple[OffenceClass | None, int, int]]:
    """Words of the classes. Words that one class has taken are no other's; those that are taken back say nothing."""
    taken: set[int] = set()
    systems = _has(text.lower(), phrases.system_stems)
    for name, pattern in (*phrases.classes, (None, phrases.parent), (OffenceClass.BY_SYSTEM, phrases.cyber)):
        if name is OffenceClass.BY_SYSTEM and not systems:
            continue
        anchored = not phrases.modifiers_first and pattern is not phrases.cyber
        if anchored:
            anchors = serious if name is OffenceClass.DOMESTIC_SERIOUS else nouns
            matches = _behind(pattern, text, anchors, nouns)
        else:
            matches = (found.span() for found in pattern.finditer(text))
        for start, end in matches:
            first = phrases.modifiers_first and pattern is not phrases.cyber
            edge, noun = (start, end - 1) if first else (end, start)
            if edge not in taken and not within(created, noun) and not _is_taken_back(text, start, end, phrases):
                taken.add(edge)
                yield name, start, end


def _behind(pattern: re.Pattern[str], text: str, anchors: Sequence[Span], nouns: Sequence[Span]) -> Iterator[Span]:
    """Where a pattern stands behind a noun and before the next, from the noun on."""
    for start, end in anchors:
        after = _from(nouns, end - 1)
        found = pattern.match(text, end, nouns[after][0] if after < len(nouns) else len(text))
        if found is not None:
            yield start, found.end()


def _is_taken_back(text: str, start: int, end: int, phrases: ScopePhrases) -> bool:
    return any(
        phrases.negated.search(text, start, joined.start()) or phrases.exceptions.search(text, start, joined.start())
        for joined in phrases.joined.finditer(text, start, end)
    ) or bool(_NOT_COVERED.search(text, start, end))


_NOT_COVERED = re.compile(r"\bnot (?:covered|fall)")


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    found: list[Span] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _evidence(
    found: re.Match[str], nouns: Sequence[Span], narrow: Sequence[Span], phrases: ScopePhrases
) -> StoredEvidence:
    start, end = found.span()
    text = found.string
    if phrases.modifiers_first:
        low = max(0, start - _NEAR // 2)
        beside = tuple(noun for noun, _ in nouns[_from(nouns, low) : _from(nouns, start)])
        before = bisect_right(narrow, (start, -1))
        is_narrow = before > 0 and low <= narrow[before - 1][0] and 0 <= start - narrow[before - 1][1] < 4
        return StoredEvidence(start, end, -1, is_narrow, beside)
    at = _from(nouns, end)
    noun = nouns[at][0] if at < len(nouns) and nouns[at][1] <= end + _NEAR else -1
    beside = (noun,) if noun >= 0 else ()
    if noun < 0 or _SENTENCE.search(text, end, noun) or _AND.match(text, end):
        return StoredEvidence(start, end, -1, narrow=False, nouns=beside)
    return StoredEvidence(start, end, noun, within(narrow, noun), beside)


def _from(nouns: Sequence[Span], at: int) -> int:
    return bisect_right(nouns, (at, -1))


def _unlimited(text: str, nouns: Sequence[Span], phrases: ScopePhrases) -> Iterator[Span]:
    """Words for any offence; they begin with a noun or before it, and are looked for from the noun before on."""
    end = 0
    for first, last in nouns:
        one = phrases.any.search(text, max(end, first - _NEAR), min(len(text), last + _NEAR // 2))
        if one is not None:
            yield one.span()
        end = max(last, one.end() if one else 0)


@lru_cache(maxsize=_KEPT)
def limit_spans(text: str, start: int, end: int, phrases: ScopePhrases) -> tuple[Span, ...]:
    """Where words narrow what a sentence reaches that stands over `[start, end)`."""
    return tuple(found.span() for found in phrases.limits.finditer(text, start, end))
