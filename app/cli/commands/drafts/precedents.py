"""The verb that tells which instruments the words of a draft come from: precedents. It returns the exit code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import CliColumn, table
from app.job import PartProgress
from app.place import place_of
from app.services.comparisons.precedents import dated_precedents
from app.services.comparisons.readings import readings_of
from app.services.exports import data_files
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from app.services.comparisons.precedents import DatedPrecedents
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import Precedent
    from app.treaty.reading import Reading

_ROWS = (CliColumn("Provision", 2), CliColumn("Source", 3), CliColumn("In common", 2), CliColumn("Departures", 2),
         CliColumn("Since", 2))  # fmt: skip


def precedents(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell the sources of every provision of the last of some drafts, and in which draft each came in."""
    places = [inputs.parse_draft_name(word) for word in arguments.drafts]
    targets = inputs.outputs(
        {"json": arguments.json}, [*(place.path for place in places), *map(place_of, arguments.instrument)]
    )
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        ask = inputs.reading_as(arguments)
        drafts = [inputs.draft_of(place, resources, register, progress, **ask) for place in places]
        readings = readings_of(drafts, arguments.reading)
        standing = inputs.needed_shelf_of(arguments, places, resources, register, progress)
        texts = readings_of([one.text for one in standing], "issued")
        shelf = tuple(replace(one, text=text.draft) for one, text in zip(standing, texts, strict=True))
        found = dated_precedents(
            [one.draft for one in readings], shelf, resources, PartProgress(progress, 0, PartProgress.WHOLE)
        )
    if "json" in targets:
        messages.document(data_files.precedents_json(found, readings, shelf, register), targets["json"])
    else:
        terminal.say(_told(found, readings, shelf))
    return 0


def _told(found: DatedPrecedents, readings: Sequence[Reading], shelf: Sequence[Instrument]) -> str:
    names = {one.key: one.name for one in shelf}
    last = readings[-1].draft
    sourced = [one for one in found.found.provisions if one.precedents]
    count = f"{len(sourced)} of {len(found.found.provisions)} provisions have words of an instrument on the shelf"
    head = (
        f"{last.label or last.source}: {count}" if sourced else f"{last.label or last.source}: no source on the shelf"
    )
    silent = [one.name for one in shelf if one.text.language != last.language]
    if silent:
        head += f"\nNot asked, in another language than the draft: {'; '.join(silent)}"
    if not sourced:
        return head
    rows = [
        [
            one.address,
            f"{names[precedent.instrument]}, {precedent.address or precedent.provision}",
            f"{precedent.share:.0%} ({precedent.words})",
            _departures(precedent),
            _label(readings, found.since[one.provision, (precedent.instrument, precedent.provision)]),
        ][: len(_ROWS) - (len(readings) == 1)]
        for one in sourced
        for precedent in one.precedents
    ]
    return f"{head}\n\n{table(_ROWS[: len(rows[0])], rows)}"


def _label(readings: Sequence[Reading], number: int) -> str:
    draft = readings[number].draft
    return draft.label or draft.source


def _departures(precedent: Precedent) -> str:
    """How many there are, by how much they weigh."""
    grave = sum(one.weight == "substantive" for one in precedent.departures)
    if grave:
        return f"{grave} of substance"
    return "none of substance" if precedent.departures else "none"
