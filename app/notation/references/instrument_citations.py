"""Leads citations of existing instruments in a draft to those on its shelf, and to their provisions.

In: a draft and the instruments. Out: `InstrumentCitation`s, in order. A citation of the draft's own provisions is none
(`citations.py`), nor one of an instrument that is not on the shelf, or of which it is not certain which one it is
(`instrument_names.py`): no instrument is named without its name. A draft may define a name of its own ("“Convention”
means the …"): it counts where a provision is cited of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.references.citations import CONNECTED, read_references
from app.notation.references.instrument_names import (
    InstrumentMention,
    InstrumentName,
    mentions_in,
    names_on,
    short_name,
)
from app.notation.references.instrument_words import instrument_words, names_instrument
from app.notation.references.targets import Reference, place_key
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision
    from app.treaty.instruments import Instrument

_NEAR = 60
"""Signs between a citation and the name of its instrument at most."""
_JOINED = 20
"""Signs between two citations of one instrument at most."""
_QUOTED = r"[“\"«„「『《]\s*(?P<term>[^“”\"«»„「」『』《》]{2,40}?)\s*[”\"»“」』》]"
_DEFINED_BEFORE = re.compile(rf"{_QUOTED}[^.;。；“”\"«»]{{0,40}}$")
_DEFINED_BEHIND = re.compile(rf"》?[^.;。；]{{0,40}}?[(（][^()（）]{{0,60}}?{_QUOTED}")
_ARTICLE = re.compile(r"^(?:the|la|le|el|les|los|l['’])\s*", re.IGNORECASE)
_THIS = re.compile(r"^(?:this|the present|présent|presente|настоящ|هذ|本)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InstrumentCitation:
    """Words over `[start, end)` of a provision's text cite an instrument, or some of its provisions."""

    provision: str
    """Id of the provision of the draft."""
    start: int
    end: int
    instrument: str
    """Key of the instrument."""
    targets: tuple[str, ...] = ()
    """Ids of the provisions of the instrument that are cited, of a number that is not there that of the nearest one
    above; () where it is cited as a whole.
    """


def cited_instruments(draft: Draft, shelf: Sequence[Instrument]) -> tuple[InstrumentCitation, ...]:
    """The citations in a draft of instruments that stand on the shelf, in the order of the draft.

    >>> kites = instrument("Convention on Kites", "Article 2", "Kites", "1. Kites fly.")
    >>> text = draft("1. Parties keep kites, as defined in article 2 of the Convention on Kites, and sails.")
    >>> [
    ...     (text.by_id()[one.provision].text[one.start : one.end], one.targets)
    ...     for one in cited_instruments(text, [kites])
    ... ]
    [('article 2 of the Convention on Kites', ('article-2',))]
    """
    names = names_on(shelf, draft.language)
    provisions = [one for one in draft.provisions if one.text and one.kind is not Kind.TITLE]
    named = {one.id: mentions_in(one.text, names, draft.language) for one in provisions} if names else {}
    terms = tuple(_terms(provisions, named, draft.language))
    places = {one.key: _index(one.text) for one in shelf}
    found: list[InstrumentCitation] = []
    for one in provisions if any(named.values()) else ():
        mentions = named[one.id]
        if terms:
            mentions = _with_terms(mentions, mentions_in(one.text, terms, draft.language))
        if mentions:
            found += _cited(one, mentions, draft.language, places)
    return tuple(found)


def _index(text: Draft) -> dict[str, str]:
    """The provisions of an instrument by the keys of their addresses; of two with one address the first."""
    found: dict[str, str] = {}
    for one in text.provisions:
        found.setdefault(place_key(one.address), one.id)
    return found


def _with_terms(
    mentions: Sequence[InstrumentMention], terms: Sequence[InstrumentMention]
) -> tuple[InstrumentMention, ...]:
    """The names in a text with those that the draft defines; a title that holds such a word stands for itself."""
    more = [
        InstrumentMention(one.start, one.end, one.instrument, alone=False)
        for one in terms
        if not any(one.start < other.end and other.start < one.end for other in mentions)
    ]
    return tuple(sorted((*mentions, *more), key=lambda one: one.start))


def _terms(
    provisions: Sequence[Provision], named: Mapping[str, Sequence[InstrumentMention]], language: str
) -> Iterator[InstrumentName]:
    """What the draft itself calls instruments; a word for two of them is none."""
    meant: dict[str, dict[str, Instrument]] = {}
    for one in provisions:
        for mention in named.get(one.id, ()):
            before = _DEFINED_BEFORE.search(one.text, 0, mention.start)
            behind = _DEFINED_BEHIND.match(one.text, mention.end)
            for match in filter(None, (before, behind)):
                term = _ARTICLE.sub("", match["term"].strip())
                if names_instrument(term, language) and not _THIS.match(term):
                    meant.setdefault(term, {})[mention.instrument.key] = mention.instrument
    for term, instruments in meant.items():
        first, *others = instruments.values()
        if not others:
            yield short_name(first, term, language)


def _cited(
    provision: Provision,
    mentions: Sequence[InstrumentMention],
    language: str,
    places: Mapping[str, Mapping[str, str]],
) -> Iterator[InstrumentCitation]:
    """The citations in one provision: those of provisions of an instrument, and instruments that are named alone."""
    references = read_references(provision.text, language)
    direct = _direct(provision.text, references, mentions, language)
    linked = _along(provision.text, references, direct, language)
    beside = {id(mention) for mention in direct.values()}
    found = [
        InstrumentCitation(provision.id, one.start, one.end, one.instrument.key)
        for one in mentions
        if one.alone and id(one) not in beside
    ]
    for at, mention in linked.items():
        reference, key = references[at], mention.instrument.key
        start, end = reference.start, reference.end
        if at in direct:
            start, end = min(start, mention.start), max(end, mention.end)
        found.append(InstrumentCitation(provision.id, start, end, key, _targets(reference, places[key])))
    yield from sorted(found, key=lambda one: (one.start, one.end))


def _direct(
    text: str, references: Sequence[Reference], mentions: Sequence[InstrumentMention], language: str
) -> dict[int, InstrumentMention]:
    """The citations, by their numbers, beside which the name of an instrument stands."""
    link = re.compile(instrument_words(language).link, re.IGNORECASE)
    found: dict[int, InstrumentMention] = {}
    for at, one in enumerate(references):
        for mention in mentions:
            start, end = (mention.end, one.start) if language == "zh" else (one.end, mention.start)
            if one.targets and start <= end <= start + _NEAR and link.fullmatch(text, start, end):
                found[at] = mention
    return found


def _along(
    text: str, references: Sequence[Reference], direct: Mapping[int, InstrumentMention], language: str
) -> dict[int, InstrumentMention]:
    """The same with those that are joined to one: "articles 3 and 4, and annex II, of the Convention"."""
    found = dict(direct)
    order = range(1, len(references)) if language == "zh" else range(len(references) - 2, -1, -1)
    for at in order:
        beside = at - 1 if language == "zh" else at + 1
        first, second = sorted((at, beside))
        between = text[references[first].end : references[second].start]
        joined = len(between) < _JOINED and CONNECTED.fullmatch(between)
        if at not in found and beside in found and joined and references[at].targets:
            found[at] = found[beside]
    return found


def _targets(reference: Reference, places: Mapping[str, str]) -> tuple[str, ...]:
    """The provisions of an instrument that a citation names; a paragraph without its article names none."""
    found: list[str] = []
    for target in () if reference.relative else reference.targets:
        key = place_key(target)
        while key not in places and "(" in key:
            key = key.rpartition("(")[0]
        if key in places:
            found.append(places[key])
    return tuple(dict.fromkeys(found))
