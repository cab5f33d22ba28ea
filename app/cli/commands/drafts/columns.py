"""The verb that sets drafts beside each other: columns. It returns the exit code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.print_options import paper_of
from app.job import Refused
from app.place import place_of
from app.redline.print_options import Orientation
from app.redline.tables.draft_columns import MOST_COLUMNS, restrict_table
from app.services.comparisons.draft_columns import column_table
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse


def columns(arguments: argparse.Namespace, folder: Path) -> int:
    """Write drafts, the asks of chosen actors and an empty column beside each other, as pages or as a Word file."""
    places = [inputs.parse_draft_name(word) for word in arguments.drafts]
    files = [*places, *map(place_of, (*arguments.evidence, *arguments.instrument))]
    targets = inputs.outputs_of(OutputKind.COLUMNS, arguments, files)
    if not targets:
        raise Refused("Nothing says where the table is to be written: give --pdf or --docx.")
    sourced = arguments.sources or arguments.computer or bool(arguments.instrument)
    if len(places) + len(set(arguments.asks_of)) + arguments.compromise + sourced > MOST_COLUMNS:
        raise Refused(f"No more than {MOST_COLUMNS} columns can be read on a page; leave some out.")
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    actors = tuple(dict.fromkeys(inputs.actor_of(name, register) for name in arguments.asks_of))
    choices = paper_of(arguments, Orientation.LANDSCAPE)
    with terminal.progress() as progress:
        drafts = inputs.drafts_of(places, resources, register, progress, **inputs.reading_as(arguments))
        known = inputs.known_of(arguments.evidence, places, resources, register, progress, drafts=drafts)
        if known.series:  # a proposal on a draft that has no column is not taken for one on another
            with Dossier.open(places[0].path, write=False) as there:
                known = replace(known, series=tuple(there.draft(one.label) for one in there.drafts()))
        table = column_table(
            drafts,
            known,
            resources,
            register,
            actors=actors,
            empty=arguments.compromise,
            pins={
                n: inputs.pins_of(places[n - 1], places[n], (drafts[n - 1], drafts[n])) for n in range(1, len(drafts))
            },
            shelf=inputs.needed_shelf_of(arguments, places, resources, register, progress) if sourced else (),
            language=choices.language or "en",
            progress=progress,
        )
        if arguments.place:
            table = restrict_table(table, arguments.place)
            if not table.rows:
                raise Refused(f"None of the drafts has “{arguments.place}”; name a provision as one of them prints it.")
        settings = MakerSettings(resources, choices, language=choices.language or "en")
        standing = write_outputs(OutputKind.COLUMNS, table, targets, settings, WorkerPool(), progress)
    if standing is not None:
        terminal.write(standing)
    return 0
