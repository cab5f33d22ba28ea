"""Where the words of the newer draft come from, in lines: for title pages, a page of their own, comments, the web page
and tables. Facts of the redline; nothing is computed.

Of a provision all sources are told, of the first of them each departure. What has no source is told in one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import printable
from app.exporting.layout.chips import chip_data, chip_words
from app.late_methods import dataclass
from app.redline.print_options import Section
from app.treaty.precedents import Bearing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Amendment, ChangeView
    from app.redline.precedents.model import AskedSource, DepartureView, PrecedentsView, ProvisionSources, SourceView
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A provision with its sources, as pages print it."""

    provision: ProvisionSources
    place: str
    lines: tuple[str, ...]
    """What is said of each source, with from where that has its own words."""
    departures: tuple[DepartureView, ...]
    """From the first of them, in the words of the provision itself: those that stand, then those that are gone."""


def precedents_in(drawing: PrintJob) -> PrecedentsView | None:
    """What is told of sources; None where there is no shelf, or where it is not to be printed."""
    return drawing.redline.precedents if Section.PRECEDENTS in drawing.choices.sections else None


def source_line(drawing: PrintJob) -> str:
    """How many provisions have a source, and how many amendments lead toward one or away; "" without a shelf."""
    told = precedents_in(drawing)
    if told is None:
        return ""
    words = drawing.words
    return words.flow((told.told, *bearing_counts(drawing.redline.amendments, told, words)))


def bearing_counts(amendments: Iterable[Amendment], told: PrecedentsView, words: Vocabulary) -> list[str]:
    """How many amendments lead toward each instrument, and how many away from it, a sentence each."""
    found = [one for amendment in amendments for one in amendment.bearings]
    said = []
    for instrument in told.instruments:
        counts = {
            bearing: sum(one.instrument == instrument.key and one.bearing is bearing for one in found)
            for bearing in Bearing
        }
        if counts[Bearing.TOWARD]:
            said.append(words.count(
                "{n} amendment leads toward {source}.", "{n} amendments lead toward {source}.",
                counts[Bearing.TOWARD], source=instrument.name,
            ))  # fmt: skip
        if counts[Bearing.AWAY]:
            said.append(words.count(
                "{n} amendment leads away from {source}.", "{n} amendments lead away from {source}.",
                counts[Bearing.AWAY], source=instrument.name,
            ))  # fmt: skip
    return said


def bearing_words(one: Amendment | ChangeView, words: Vocabulary) -> str:
    """Which way an amendment or a change leads; "" for no way."""
    return words.clauses(bearing.told for bearing in one.bearings)


def source_entries(drawing: PrintJob) -> tuple[SourceEntry, ...]:
    """The provisions that have a source, in the order of the newer draft."""
    told = precedents_in(drawing)
    if told is None:
        return ()
    words = drawing.words
    return tuple(_entry(one, words) for one in told.provisions if one.sources)


def _entry(one: ProvisionSources, words: Vocabulary) -> SourceEntry:
    first = one.sources[0]
    departures = tuple(each for each in (*first.departures, *first.gone) if _is_own(each, one, first))
    return SourceEntry(
        one,
        words.place(one.address),
        tuple(
            words.clauses(said for said in (source.told, chain_words(source, words)) if said) for source in one.sources
        ),
        departures,
    )


def _is_own(departure: DepartureView, one: ProvisionSources, source: SourceView) -> bool:
    """Whether a departure stands in the words of the provision itself, and not under it."""
    if departure.draft is not None:
        return departure.draft.provision == one.provision
    return departure.source is None or departure.source.provision == source.provision


def chain_words(source: SourceView, words: Vocabulary) -> str:
    """From where a source has its words: "UNCAC 46 ← UNTOC 18"; "" where that is unknown."""
    told = ""
    for one in source.chain:
        told = words.say("{source} ← {older}", source=told, older=one) if told else one
    return told


def departure_words(one: DepartureView, drawing: PrintJob) -> str:
    """A departure in a line of text: what it is, when it came and went, and who asked."""
    words = drawing.words
    names = [chip_words(chip, words) for chip in one.chips] if drawing.named else []
    asked = words.labelled(words.say("Who asked"), words.joined(names)) if names else ""
    return words.clauses(part for part in (one.title, one.told, asked) if part)


def asked_words(one: AskedSource, drawing: PrintJob) -> str:
    """A proposal that takes over a source, in a line of text."""
    words = drawing.words
    names = words.joined(chip_words(chip, words) for chip in one.chips) if drawing.named else ""
    return words.labelled(words.beside((names, words.place(one.address), one.paper)), one.told)


def silent_words(drawing: PrintJob) -> str:
    """The provisions with words of their own that have no source, in one line; "" where all have one."""
    told = precedents_in(drawing)
    if told is None:
        return ""
    words = drawing.words
    texts = {row.newer.provision: row.newer for row in drawing.redline.rows if row.newer is not None}
    silent = [
        words.place(one.address)
        for one in told.provisions
        if not one.sources and any(run.text.strip() for run in getattr(texts.get(one.provision), "text", ()))
    ]
    return words.labelled(words.say("no source on the shelf"), words.joined(dict.fromkeys(silent))) if silent else ""


def sources_of(drawing: PrintJob) -> dict[str, Any] | None:
    """The page of sources as plain data for the template; None where there is no shelf."""
    told = precedents_in(drawing)
    if told is None:
        return None
    words, choices = drawing.words, drawing.choices
    lines = [
        {
            "place": printable(entry.place),
            "sources": [printable(line) for line in entry.lines],
            "departures": [
                {
                    "title": printable(one.title),
                    "told": printable(one.told),
                    "chips": [chip_data(chip, words, choices.followed) for chip in one.chips] if drawing.named else [],
                }
                for one in entry.departures
            ],
        }
        for entry in source_entries(drawing)
    ]
    return {
        "told": printable(source_line(drawing)),
        "shelf": [
            printable(words.labelled(one.name, words.beside((one.title, one.symbol, words.day(one.date)))))
            for one in told.instruments
        ],
        "heads": [words.say("Where"), words.say("Source"), words.say("Departures")],
        "lines": lines,
        "asked": [printable(asked_words(one, drawing)) for one in told.asked] if drawing.named else [],
        "asked_title": words.say("Proposals that take over a source"),
        "silent": printable(silent_words(drawing)),
    }
