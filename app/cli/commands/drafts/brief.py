"""The verb that writes a brief: brief. It returns the exit code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs as named
from app.cli import terminal
from app.cli.print_options import paper_of
from app.job import Refused
from app.place import place_of, real_path
from app.redline.print_options import MOST_BRIEF, NO_SUPPLEMENTS, Orientation
from app.services.comparisons.compare import compare_drafts
from app.services.exports.catalogue import OutputKind
from app.services.exports.documents import brief_subject
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.exports.supplements import notes_on
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.paper_names import paper_titles
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.services.comparisons.compare import ComparedDrafts


def brief(arguments: argparse.Namespace, folder: Path) -> int:
    """Write some amendments between two drafts as a brief, in PDF or Word."""
    places = [named.parse_draft_name(arguments.older), named.parse_draft_name(arguments.newer)]
    inputs = [*places, *map(place_of, arguments.evidence)]
    targets = named.outputs_of(OutputKind.BRIEF, arguments, inputs)
    if not targets:
        raise Refused("Nothing says where the brief is to be written: give --pdf or --docx.")
    resources = load_resources(folder)
    register = named.register_for(resources, places, arguments.own_actors)
    choices = paper_of(arguments, Orientation.PORTRAIT)
    with terminal.progress() as progress:
        older, newer = named.drafts_of(
            places, resources, register, progress, checked=bool(targets), **named.reading_as(arguments)
        )
        known = named.known_of(arguments.evidence, places, resources, register, progress, drafts=(older, newer))
        pins = named.pins_of(places[0], places[1], (older, newer))
        compared = compare_drafts(older, newer, known, resources, pins=pins, register=register, progress=progress)
        beside = NO_SUPPLEMENTS
        if arguments.notes:
            if not all(place.in_dossier for place in places) or real_path(places[0].path) != real_path(places[1].path):
                raise Refused("Notes are kept in a dossier: name two drafts of one to have them in the brief.")
            beside = notes_on(places[1].path, compared, resources, private=True, progress=progress)
        if places[1].in_dossier:
            beside = replace(beside, titles=paper_titles(places[1].path))
        chosen = _chosen(compared, arguments.amendments, arguments.changes)
        subject = brief_subject(compared, chosen, resources, choices, beside)
        settings = MakerSettings(resources, choices, beside)
        standing = write_outputs(OutputKind.BRIEF, subject, targets, settings, WorkerPool(), progress)
    if standing is not None:
        terminal.write(standing)
    return 0


def _chosen(compared: ComparedDrafts, numbers: list[int], changes: list[str]) -> tuple[str, ...]:
    """The ids of the amendments with these numbers, and of the changes. Raises Refused for what is none, for nothing,
    and for too many.
    """
    amendments = {one.number: one.id for one in compared.redline.amendments}
    unknown = next((number for number in numbers if number not in amendments), None)
    if unknown is not None:
        raise Refused(
            f"There is no amendment {unknown}: they are numbered from 1 to {len(amendments)}, as --list tells."
        )
    known = {view.id for view in compared.redline.changes}
    strange = next((change for change in changes if change not in known), None)
    if strange is not None:
        raise Refused(f"There is no change {strange}: compare --list --inside tells their ids.")
    chosen = tuple(dict.fromkeys((*(amendments[number] for number in numbers), *changes)))
    if not chosen:
        raise Refused("Nothing says what the brief is about: give --amendments or --changes.")
    if len(chosen) > MOST_BRIEF:
        raise Refused(f"No more than {MOST_BRIEF} amendments go into one brief; choose fewer.")
    return chosen
