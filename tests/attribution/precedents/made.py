"""Instruments and maps of precedents made by hand for the tests. Invented wording only.

A map is that of one instrument compared with the draft: no engine looks for the sources, so that what becomes of them
is tested by itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.treaty.instruments import Instrument
from app.treaty.precedents import CommonRun, Precedent, PrecedentMap, ProvisionPrecedents

if TYPE_CHECKING:
    from app.treaty.draft import Draft


def on_shelf(name: str, text: Draft, date: str = "") -> Instrument:
    """An instrument on the shelf."""
    return Instrument(name.lower(), replace(text, date=date), name)


def shared(draft: Draft, *shelf: Instrument, least: float = 0.4) -> PrecedentMap:
    """What of each provision of a draft stands in its pair of each instrument, where that is `least` of its words."""
    found = {one.id: ProvisionPrecedents(one.id, one.address) for one in draft.provisions}
    for source in shelf:
        for one in _shared(draft, source, least):
            told = found[one[0]]
            ranked = sorted((*told.precedents, one[1]), key=lambda precedent: -precedent.share)
            found[one[0]] = replace(told, precedents=tuple(ranked))
    return PrecedentMap(tuple(found.values()))


def _shared(draft: Draft, source: Instrument, least: float) -> list[tuple[str, Precedent]]:
    comparison = compare(source.text, draft)
    texts, places = draft.by_id(), {one.id: one for one in source.text.provisions}
    below = {one.id: _below(draft, one.id) for one in draft.provisions}
    found = []
    for pair in comparison.pairs:
        own = below[pair.newer]
        total = sum(len(texts[one].text.split()) for one in own)
        held = sum(
            len(texts[run.newer].text[run.newer_start : run.newer_start + run.length].split())
            for run in comparison.equal
            if run.newer in own
        )
        if not total or held < least * total:
            continue
        runs = [
            CommonRun(
                run.newer_start, run.newer_start + run.length, run.older, run.older_start, run.older_start + run.length
            )
            for run in comparison.equal
            if run.newer == pair.newer
        ]
        changes = [
            one
            for one in comparison.changes
            if (one.newer.provision if one.newer else "") in (pair.newer, "")
            and (one.newer is not None or (one.older is not None and one.older.provision == pair.older))
            and {side.field for side in (one.older, one.newer) if side} == {"text"}
        ]
        departures = tuple(replace(one, id=f"d{at}") for at, one in enumerate(changes, 1))
        address = places[pair.older].address
        precedent = Precedent(source.key, pair.older, address, held, held / total, tuple(runs), departures)
        found.append((pair.newer, precedent))
    return found


def _below(draft: Draft, provision: str) -> set[str]:
    found = {provision}
    for one in draft.provisions:
        if one.parent in found:
            found.add(one.id)
    return found
