"""Composes what is told of the sources of a draft, in the words of a vocabulary.

It finds no source and no name: those come from the floors below. How a change is called and how names are set in order
is handed in, as the rest of the redline has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.precedents.bearings import JointBearings
from app.redline.precedents.model import (
    AskedSource,
    BearingView,
    DepartureView,
    PieceState,
    PrecedentsView,
    ProvisionSources,
    ShownInstrument,
    SourcePiece,
    SourceView,
)
from app.treaty.changes import ChangeClass
from app.treaty.precedents import Bearing

if TYPE_CHECKING:
    from app.attribution.precedents.asked_sources import TakenSource
    from app.attribution.precedents.departures import DepartureCourse, SourceHistory
    from app.attribution.precedents.known_sources import KnownSources
    from app.redline.name_chip import Chip
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Side
    from app.treaty.draft import Draft, Provision
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import Precedent, ProvisionPrecedents
    from app.treaty.vocabulary import Vocabulary

_NUMBER = re.compile(r"[^\W\d_]+\.? (?=\d)")
"""The word for an article before its number."""


@dataclass(frozen=True)
class SourceTelling:
    """How a redline calls changes and sets names in order."""

    words: Vocabulary
    title: Callable[[Change], str]
    chips: Callable[[Sequence[Attribution]], tuple[Chip, ...]]
    askers: Callable[[TakenSource], tuple[Chip, ...]]
    """The names of those who make a proposal."""


def compose_precedents(
    known: KnownSources, newer: Draft, rows: Mapping[str, str], telling: SourceTelling
) -> PrecedentsView:
    """What is told of the sources of a draft; `rows` are the ids of the rows by the provisions of the newer draft."""
    composer = _Composer(known, newer, telling)
    provisions = tuple(composer.provision(one, rows.get(one.provision, "")) for one in known.found.provisions)
    facts = tuple(
        ShownInstrument(one.key, one.name, one.text.title, one.text.symbol, one.text.date) for one in known.shelf
    )
    return PrecedentsView(facts, provisions, tuple(map(composer.asked, known.taken)), composer.told(provisions))


class SourceNames:
    """How the provisions of a shelf are cited: "UNTOC 18(9)"."""

    def __init__(self, shelf: Sequence[Instrument], words: Vocabulary) -> None:
        self._names = {one.key: one.name for one in shelf}
        self._words = words

    def name(self, instrument: str, address: str) -> str:
        """The name of a provision; of a whole instrument where there is no address.

        >>> from app.treaty.vocabulary import ENGLISH
        >>> names = SourceNames([on_shelf("TIDE", draft("1. Ships moor."))], ENGLISH)
        >>> names.name("tide", "Article 18(9)"), names.name("tide", "Preamble"), names.name("tide", "")
        ('TIDE 18(9)', 'TIDE, Preamble', 'TIDE')
        """
        called = self._names.get(instrument, instrument)
        if not address:
            return called
        if found := _NUMBER.match(address):
            return f"{called} {address[found.end() :]}"
        return self._words.joined((called, self._words.place(address)))


def composed_bearings(
    known: KnownSources, events: Mapping[str, Sequence[str]], words: Vocabulary
) -> dict[str, tuple[BearingView, ...]]:
    """Which way some events lead, each a number of changes by their ids; those that lead nowhere are left out."""
    if not known.leanings:
        return {}
    names, joint = SourceNames(known.shelf, words), JointBearings(known.leanings, known.shelf)
    told = {
        event: tuple(
            _bearing(one.bearing, one.instrument, one.provision, names.name(one.instrument, one.address), words)
            for one in joint.of(changes)
        )
        for event, changes in events.items()
    }
    return {event: views for event, views in told.items() if views}


def _bearing(bearing: Bearing, instrument: str, provision: str, name: str, words: Vocabulary) -> BearingView:
    if bearing is Bearing.TOWARD:
        told = words.say("toward {source}", source=name)
    else:
        told = words.say("away from {source}", source=name)
    return BearingView(bearing, instrument, provision, name, told)


class _Composer:
    """Tells the sources of one draft."""

    def __init__(self, known: KnownSources, newer: Draft, telling: SourceTelling) -> None:
        self._known, self._telling, self._words = known, telling, telling.words
        self._texts: dict[str, Provision] = newer.by_id()
        self._names = SourceNames(known.shelf, telling.words)

    def told(self, provisions: Sequence[ProvisionSources]) -> str:
        """How many provisions with words of their own have a source, and how many of them stand verbatim."""
        own = [one for one in provisions if one.provision in self._texts and self._texts[one.provision].text.strip()]
        sourced = [one for one in own if one.sources]
        verbatim = sum(one.sources[0].verbatim for one in sourced)
        words = self._words
        counted = words.count(
            "{n} of {total} provisions has a source on the shelf.",
            "{n} of {total} provisions have a source on the shelf.",
            len(sourced),
            total=len(own),
        )
        if not sourced:
            return counted
        return words.flow((counted, words.count("{n} stands verbatim.", "{n} stand verbatim.", verbatim)))

    def provision(self, one: ProvisionPrecedents, row: str) -> ProvisionSources:
        """The sources of a provision."""
        sources = tuple(self._source(one.provision, precedent) for precedent in one.precedents)
        told = self._words.clauses(source.told for source in sources)
        return ProvisionSources(
            one.provision, one.address, row, sources, told or self._words.say("no source on the shelf")
        )

    def asked(self, taken: TakenSource) -> AskedSource:
        """A proposal that takes over a source."""
        proposal, ask, one = taken.proposal, taken.ask, taken.precedent
        name = self._names.name(one.instrument, one.address)
        return AskedSource(
            proposal.id,
            ask.id,
            proposal.source,
            ask.where or proposal.where,
            ask.address or proposal.address,
            self._telling.askers(taken),
            one.instrument,
            one.provision,
            name,
            one.share,
            self._words.say("takes over {source}", source=name),
        )

    def _source(self, provision: str, one: Precedent) -> SourceView:
        history = self._known.histories.get((provision, one.instrument, one.provision))
        name = self._names.name(one.instrument, one.address)
        since = self._label(history.since) if history is not None else ""
        chain = self._known.chains.get((one.instrument, one.provision), ())
        text = self._texts[provision].text if provision in self._texts else ""
        return SourceView(
            one.instrument,
            one.provision,
            name,
            one.address,
            one.words,
            one.share,
            one.verbatim,
            since,
            self._line(one, name, since),
            self._departures(one, history),
            tuple(self._course(course) for course in history.gone) if history is not None else (),
            tuple(self._names.name(link.instrument, link.address) for link in chain) if len(chain) > 1 else (),
            pieces_of(provision, text, one),
        )

    def _line(self, one: Precedent, name: str, since: str) -> str:
        """All that is said of a source in one line."""
        words = self._words
        heavy = sum(change.weight is ChangeClass.SUBSTANTIVE for change in one.departures)
        parts = [
            words.say("{percent} % of its words", percent=percent_of(one.share)),
            words.say("verbatim") if one.verbatim else words.count("{n} departure", "{n} departures", heavy),
            words.say("since {draft}", draft=since) if since else "",
        ]
        return words.labelled(name, words.joined(filter(None, parts)))

    def _departures(self, one: Precedent, history: SourceHistory | None) -> tuple[DepartureView, ...]:
        if history is not None:
            return tuple(self._course(course) for course in history.departures)
        return tuple(self._departure(change) for change in one.departures)

    def _departure(self, change: Change) -> DepartureView:
        title = self._telling.title(change)
        return DepartureView(change.id, change.kind, change.weight, change.tags, title, change.older, change.newer, "")

    def _course(self, course: DepartureCourse) -> DepartureView:
        bare = self._departure(course.departure)
        came, words = self._label(course.came), self._words
        went = self._label(course.went) if course.went is not None else ""
        if not came:
            told = ""
        elif course.with_source:
            told = words.say("came with the source in {draft}", draft=came)
        else:
            told = words.say("came in {draft}", draft=came)
        if went:
            told = words.joined((told, words.say("went in {draft}", draft=went)))
        return DepartureView(
            bare.id, bare.kind, bare.weight, bare.tags, bare.title, bare.source, bare.draft, came, went,
            course.with_source, course.sought, self._telling.chips(course.asked), course.asked, told,
        )  # fmt: skip

    def _label(self, at: int) -> str:
        """What a draft is called; "" where only one is in hand."""
        return self._known.labels[at] if len(self._known.labels) > 1 else ""


def percent_of(share: float) -> int:
    """A share as a whole number of hundredths; less than all is never told as all, nor something as nothing.

    >>> percent_of(0.999), percent_of(0.001), percent_of(1.0)
    (99, 1, 100)
    """
    if share >= 1:
        return 100
    return min(99, max(1, round(100 * share))) if share > 0 else 0


def pieces_of(provision: str, text: str, one: Precedent) -> tuple[SourcePiece, ...]:
    """A provision's own text laid against its source: what both have, what the source has alone, what the draft.

    >>> source = on_shelf("TIDE", draft("1. Ships shall moor by day."))
    >>> text = draft("1. Ships may moor by day.")
    >>> found = shared(text, source).by_provision()["article-1/1"][0]
    >>> [(one.text, one.state.value) for one in pieces_of("article-1/1", "Ships may moor by day.", found)]
    [('Ships ', 'both'), ('shall', 'source'), ('may', 'draft'), (' moor by day.', 'both')]
    """
    placed: list[tuple[int, int, str, str]] = []
    for change in one.departures:
        older, newer = change.older, change.newer
        if change.kind.traits.points or (newer is not None and (newer.provision, newer.field) != (provision, "text")):
            continue
        gone = older.text if older is not None and older.field == "text" else ""
        if newer is not None and gone != newer.text:
            placed.append((newer.start, newer.end, gone, change.id))
        elif newer is None and older is not None and gone and (at := _anchor(one, older)) is not None:
            placed.append((at, at, gone, change.id))
    return tuple(_pieces(text, sorted(placed, key=lambda found: found[:2]))) if text.strip() else ()


def _anchor(one: Precedent, gone: Side) -> int | None:
    """Where in the draft words would stand that the source has alone; None where nothing around them tells."""
    beside = [run for run in one.equal if run.source == gone.provision]
    before = max((run for run in beside if run.source_end <= gone.start), key=lambda run: run.source_end, default=None)
    if before is not None:
        return before.end
    after = min((run for run in beside if run.source_start >= gone.end), key=lambda run: run.start, default=None)
    return None if after is None else after.start


def _pieces(text: str, placed: Sequence[tuple[int, int, str, str]]) -> Iterable[SourcePiece]:
    at = 0
    for start, end, gone, departure in placed:
        if start > at:
            yield SourcePiece(text[at:start], PieceState.BOTH)
        if gone:
            yield SourcePiece(gone, PieceState.SOURCE, departure)
        if end > max(at, start):
            yield SourcePiece(text[max(at, start) : end], PieceState.DRAFT, departure)
        at = max(at, end)
    if at < len(text):
        yield SourcePiece(text[at:], PieceState.BOTH)
