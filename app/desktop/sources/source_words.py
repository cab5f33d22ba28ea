"""What the room of sources says of a provision and of a source: how it stands to it, in words and by which sign.

Every sign has its words here, so that nothing is told by a form alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, join_facts, percent_words
from app.desktop.ground.language.terms import class_words, tag_words
from app.desktop.ground.language.translation import day_words, tr
from app.redline.precedents.compose import percent_of
from app.treaty.precedents import Bearing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.precedents.model import BearingView, DepartureView, ShownInstrument, SourceView
    from app.services.history.source_views import SourcedProvision


class SourceSort(StrEnum):
    """Which provisions of a draft are shown."""

    ALL = ""
    SOURCED = "sourced"
    VERBATIM = "verbatim"
    ADAPTED = "adapted"
    TOWARD = "toward"
    AWAY = "away"
    NONE = "none"


def sort_words(sort: SourceSort) -> str:
    """What is shown, as it is chosen."""
    return {
        SourceSort.ALL: tr("all provisions"),
        SourceSort.SOURCED: tr("with a source"),
        SourceSort.VERBATIM: tr("verbatim"),
        SourceSort.ADAPTED: tr("with departures"),
        SourceSort.TOWARD: tr("going toward a source"),
        SourceSort.AWAY: tr("going away from a source"),
        SourceSort.NONE: tr("without a source"),
    }[sort]


def is_of(one: SourcedProvision, sort: SourceSort, instrument: str = "") -> bool:
    """Whether a provision is shown among some; with an `instrument` (key) only what has to do with that."""
    sources = [each for each in one.sources.sources if instrument in ("", each.instrument)]
    leads = [each.bearing for each in one.bearings if instrument in ("", each.instrument)]
    if sort is SourceSort.NONE:
        return not sources and bool(one.text.strip())
    if sort in (SourceSort.TOWARD, SourceSort.AWAY):
        return Bearing(sort.value) in leads
    if sort is SourceSort.VERBATIM:
        return bool(sources) and sources[0].verbatim
    if sort is SourceSort.ADAPTED:
        return bool(sources) and not sources[0].verbatim
    return bool(sources) or (sort is SourceSort.ALL and (not instrument or bool(leads)))


def sign_of(one: SourcedProvision, instrument: str = "") -> str:
    """The sign of a provision: "verbatim" or "adapted", "" where it has no source."""
    source = next((each for each in one.sources.sources if instrument in ("", each.instrument)), None)
    return "" if source is None else "verbatim" if source.verbatim else "adapted"


def leads_of(bearings: Iterable[BearingView]) -> tuple[str, ...]:
    """The signs of which way changes lead: "toward", "away", each once."""
    return tuple(dict.fromkeys(one.bearing.value for one in bearings))


def place_words(one: SourcedProvision) -> str:
    """A provision with its heading."""
    place = isolate_text(address_words(one.sources.address)) if one.sources.address else ""
    heading = isolate_text(one.heading) if one.heading and one.heading != one.sources.address else ""
    return join_facts((place, heading)) or one.text[:60]


def source_line(source: SourceView) -> str:
    """A source in a few words: its name and how much of the provision stands in it."""
    share = tr("verbatim") if source.verbatim else percent_words(percent_of(source.share))
    return f"{isolate_text(source.name)} · {share}"


def share_words(source: SourceView) -> str:
    """How much of a provision stands in a source, as a sentence says it."""
    words = tr("%n words of it stand there", "", source.words)
    return commas((words, tr("{share} of all").format(share=percent_words(percent_of(source.share)))))


def standing_words(source: SourceView) -> str:
    """Whether a provision stands verbatim, or with how many departures."""
    if source.verbatim:
        return tr("nothing of substance differs")
    return tr("%n departures", "", sum(one.weight == "substantive" for one in source.departures))


def departure_facts(one: DepartureView) -> str:
    """Of what class a departure is, what it touches, when it came and who asked."""
    sorts = [class_words(one.weight.value), *map(tag_words, one.tags)]
    return join_facts((commas(sorts), one.told, asked_words(one)))


def asked_words(one: DepartureView) -> str:
    """Who asked for a departure; that nobody is known to have asked is said where it was looked for."""
    names = [chip.full or chip.name for chip in one.chips if not chip.opposite]
    if names:
        return tr("asked by {names}").format(names=commas(dict.fromkeys(names)))
    return tr("nobody is known to have asked") if one.sought else ""


def spoken_words(one: SourcedProvision) -> str:
    """A provision in the list as a screen reader says it."""
    leads = [view.told for view in one.bearings]
    return commas((place_words(one), one.sources.told, *leads))


def instrument_words(one: ShownInstrument) -> str:
    """An instrument with its symbol and its day."""
    name = isolate_text(one.name)
    title = isolate_text(one.title) if one.title != one.name else ""
    return join_facts((name, title, isolate_text(one.symbol) if one.symbol else "", day_words(one.date)))
