"""The verb that tells which provisions reach which offences: scope. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import CliColumn, table
from app.place import place_of
from app.services.comparisons.compare import compare_drafts, readings_of
from app.services.comparisons.scopes import scope_change, scope_of
from app.services.exports import data_files
from app.services.resources import load_resources
from app.treaty.scope import CLASS_WORDS, OffenceClass, TargetKind

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from app.job import Progress
    from app.place import NamedDraft
    from app.services.comparisons.scopes import ScopeChange
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading
    from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget

_ROWS = (CliColumn("Provision", 2), CliColumn("Reaches", 3), CliColumn("By", 2), CliColumn("Words", 4),
         CliColumn("Limits", 3))  # fmt: skip
_MOVES = (CliColumn("Provision", 2), CliColumn("What", 2), CliColumn("Reaches", 3), CliColumn("Words", 4),
          CliColumn("Who asked", 3))  # fmt: skip


def scope(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell the scope of a draft; of two, what moved in it, by which change, and who asked for it."""
    names = [arguments.draft, *([arguments.newer] if arguments.newer else [])]
    places = [inputs.parse_draft_name(word) for word in names]
    targets = inputs.outputs(
        {"json": arguments.json}, [*(place.path for place in places), *map(place_of, arguments.evidence)]
    )
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        drafts = [
            inputs.draft_of(place, resources, register, progress, **inputs.reading_as(arguments)) for place in places
        ]
        if len(drafts) == 1:
            (reading,) = readings_of(drafts, arguments.reading)
            found = scope_of(reading.draft, resources)
            document, told = data_files.scope_json(found, reading), _told(found, reading)
        else:
            document, told = _moved(arguments, places, drafts, resources, progress)
    if "json" in targets:
        messages.document(document, targets["json"])
    else:
        terminal.say(told)
    return 0


def _moved(
    arguments: argparse.Namespace,
    places: list[NamedDraft],
    drafts: list[Draft],
    resources: Resources,
    progress: Progress,
) -> tuple[dict[str, object], str]:
    register = inputs.register_for(resources, places, arguments.own_actors)
    known = inputs.known_of(arguments.evidence, places, resources, register, progress, drafts=drafts)
    compared = compare_drafts(
        drafts[0],
        drafts[1],
        known,
        resources,
        reading=arguments.reading,
        pins=inputs.pins_of(places[0], places[1], (drafts[0], drafts[1])),
        register=register,
        progress=progress,
    )
    change = scope_change(compared, resources)
    document = data_files.scope_change_json(change, compared)
    return document, _moves_told(change, compared.older, compared.newer)


def _told(found: ScopeMap, reading: Reading) -> str:
    name = reading.draft.label or reading.draft.source
    if not found.offences and not found.reaches:
        return f"{name}: creates no offence and reaches none."
    places = {one.id: one.address for one in reading.draft.provisions}
    listed = ", ".join(f"{one.address} {one.heading}".strip() for one in found.offences) or "none"
    head = f"{name}: {len(found.reaches)} statements of scope\nOffences that it creates: {listed}"
    cells: dict[tuple[str, ...], list[str]] = {}
    for reach in found.reaches:
        by = ", ".join(dict.fromkeys(places[one] for one in reach.via)) or "its own words"
        limits = "; ".join(one.text.strip() for one in reach.limits)
        target = _target(reach.target, places) + (f" [{reach.open}]" if reach.open else "")
        cells.setdefault((reach.address, by, reach.words.text, limits), []).append(target)
    rows = [[address, _gathered(targets), by, words, limits] for (address, by, words, limits), targets in cells.items()]
    return f"{head}\n\n{table(_ROWS, rows)}"


def _moves_told(change: ScopeChange, older: Reading, newer: Reading) -> str:
    before, after = (one.draft.label or one.draft.source for one in (older, newer))
    if not change.moves:
        return f"From {before} to {after} no provision reaches more or less than it did."
    was = {one.id: one.address for one in older.draft.provisions}
    places = was | {one.id: one.address for one in newer.draft.provisions}
    rows = []
    for move in change.moves:
        reach = move.newer or move.older
        how = "widened" if move.older is None else "narrowed" if move.newer is None else "other limits"
        asked = sorted({actor.as_written for one in move.answers if not one.opposite for actor in one.actors})
        against = sorted({actor.as_written for one in move.answers if one.opposite for actor in one.actors})
        who = "; ".join((", ".join(asked) or "nobody known", *([f"against: {', '.join(against)}"] if against else [])))
        rows.append([places[move.provision], how, _target(move.target, places), _words(reach), who])
    return f"From {before} to {after} {len(rows)} cells of the scope moved\n\n{table(_MOVES, rows)}"


def _gathered(targets: Iterable[str]) -> str:
    """Targets of one statement in a cell: each once."""
    return ", ".join(dict.fromkeys(targets))


def _words(reach: ScopeReach | None) -> str:
    return reach.words.text if reach is not None else ""


def _target(target: ScopeTarget, places: dict[str, str]) -> str:
    return CLASS_WORDS[OffenceClass(target.id)] if target.kind is TargetKind.CLASS else places[target.id]
