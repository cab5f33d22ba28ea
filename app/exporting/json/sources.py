"""Where the words of a newer draft come from, as a part of the JSON of a comparison: sources, departures with the
drafts in which they came and went and who asked, proposals that take a source over.

It is there only where there is a shelf of instruments; `docs/formats.md` explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import change_json
from app.exporting.json.precedents import instrument_json, precedent_json

if TYPE_CHECKING:
    from app.attribution.precedents.asked_sources import TakenSource
    from app.attribution.precedents.departures import DepartureCourse
    from app.attribution.precedents.known_sources import KnownSources
    from app.treaty.actors import Register
    from app.treaty.precedents import Precedent, ProvisionPrecedents


def sources_json(known: KnownSources, register: Register) -> dict[str, Any]:
    """What is known of the sources of a draft, in the shape of `travaux-precedents/1`."""
    return {
        "instruments": [instrument_json(one) for one in known.shelf],
        "provisions": [_provision(one, known, register) for one in known.found.provisions],
        "asked": [_asked(one) for one in known.taken],
    }


def _provision(one: ProvisionPrecedents, known: KnownSources, register: Register) -> dict[str, Any]:
    sources = [_source(one.provision, precedent, known, register) for precedent in one.precedents]
    return {
        "provision": one.provision,
        "address": one.address,
        "since": sources[0]["since"] if sources else None,
        "sources": sources,
    }


def _source(provision: str, one: Precedent, known: KnownSources, register: Register) -> dict[str, Any]:
    history = known.histories[provision, one.instrument, one.provision]
    chain = known.chains.get((one.instrument, one.provision), ())
    return {
        "since": known.labels[history.since],
        **precedent_json(one, register),
        "departures": [_course(course, known, register) for course in history.departures],
        "gone": [_course(course, known, register) for course in history.gone],
        "chain": [
            {"instrument": link.instrument, "provision": link.provision, "address": link.address} for link in chain[1:]
        ],
    }


def _course(course: DepartureCourse, known: KnownSources, register: Register) -> dict[str, Any]:
    """A departure as a change, with the drafts in which it came and went; its attributions are those of the change by
    which it came, of one that went of that by which it went.
    """
    return {
        **change_json(course.departure, course.asked, register),
        "came": known.labels[course.came],
        "with_source": course.with_source,
    } | ({"went": known.labels[course.went]} if course.went is not None else {})


def _asked(taken: TakenSource) -> dict[str, Any]:
    one = taken.precedent
    return {
        "proposal": taken.proposal.id,
        "ask": taken.ask.id,
        "instrument": one.instrument,
        "provision": one.provision,
        "address": one.address,
        "share": round(one.share, 4),
    }
