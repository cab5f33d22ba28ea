"""The JSON document of the precedents of a draft: the contract `travaux-precedents/1` (docs/formats.md).

Values are drawn, not computed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import change_json

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import Precedent, PrecedentMap
    from app.treaty.reading import Reading

Since = Mapping[tuple[str, tuple[str, str]], str]
"""For a provision and a source of it (instrument, provision there), the draft since which it has had it."""


def precedents_document(
    reading: Reading, shelf: Sequence[Instrument], found: PrecedentMap, since: Since, register: Register
) -> dict[str, Any]:
    """`travaux-precedents/1`: for every provision of a draft, the provisions that its words come from."""
    draft = reading.draft
    return {
        "format": "travaux-precedents/1",
        "draft": {
            "label": draft.label or draft.source,
            "symbol": draft.symbol,
            "date": draft.date,
            "language": draft.language,
            "reading": reading.name,
        },
        "instruments": [instrument_json(one) for one in shelf],
        "provisions": [
            {
                "provision": one.provision,
                "address": one.address,
                "since": _since(since, one.provision, one.precedents[0]) if one.precedents else None,
                "sources": [
                    {"since": _since(since, one.provision, precedent)} | precedent_json(precedent, register)
                    for precedent in one.precedents
                ],
            }
            for one in found.provisions
        ],
    }


def instrument_json(instrument: Instrument) -> dict[str, Any]:
    """What names an instrument."""
    text = instrument.text
    return {
        "id": instrument.key,
        "title": text.title,
        "short_name": instrument.short_name,
        "symbol": text.symbol,
        "date": text.date,
        "language": text.language,
        "source": text.source,
    }


def precedent_json(precedent: Precedent, register: Register) -> dict[str, Any]:
    """One source of a provision, with the words that stand in it and what departs from it."""
    own = [run for run in precedent.equal if run.source == precedent.provision]
    below = [run for run in precedent.equal if run.source != precedent.provision]
    return {
        "instrument": precedent.instrument,
        "provision": precedent.provision,
        "address": precedent.address,
        "share": precedent.share,
        "words": precedent.words,
        "verbatim": precedent.verbatim,
        "equal": [[run.start, run.end, run.source_start, run.source_end] for run in own],
        "equal_below": [[run.start, run.end, run.source, run.source_start, run.source_end] for run in below],
        "departures": [change_json(change, (), register) for change in precedent.departures],
    }


def _since(since: Since, provision: str, precedent: Precedent) -> str:
    return since[provision, (precedent.instrument, precedent.provision)]
