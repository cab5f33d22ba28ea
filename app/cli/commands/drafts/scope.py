"""The verb that tells which provisions reach which offences: scope. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import CliColumn, table
from app.place import place_of
from app.redline.scope.board import scope_board
from app.redline.scope.lines import scope_lines
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.readings import readings_of
from app.services.comparisons.scope_tags import scope_of
from app.services.comparisons.scopes import board_of_change, scope_change
from app.services.exports import data_files
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.job import Progress
    from app.place import NamedDraft
    from app.redline.scope.model import ScopeBoard, ScopeTurn
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading

_ROWS = (CliColumn("Provision", 2), CliColumn("Reaches", 3), CliColumn("By", 2), CliColumn("Words", 4),
         CliColumn("Limits", 3))  # fmt: skip
_TURNS = (CliColumn("Provision", 2), CliColumn("Reached before", 3), CliColumn("Reaches now", 3),
          CliColumn("Goes along", 2), CliColumn("Who asked", 2))  # fmt: skip


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
        drafts = list(inputs.drafts_of(places, resources, register, progress, **inputs.reading_as(arguments)))
        if len(drafts) == 1:
            (reading,) = readings_of(drafts, arguments.reading)
            found = scope_of(reading.draft, resources)
            document, told = data_files.scope_json(found, reading), _told(scope_board(found, reading.draft), reading)
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
    change = scope_change(compared)
    document = data_files.scope_change_json(change, compared)
    return document, _turns_told(board_of_change(change, compared), compared)


def _told(board: ScopeBoard, reading: Reading) -> str:
    name = reading.draft.label or reading.draft.source
    if board.empty:
        return f"{name}: creates no offence and reaches none."
    listed = "; ".join(f"{one.address} {one.heading}".strip() for one in board.offences) or "none"
    reaching = "1 provision reaches" if len(board.rows) == 1 else f"{len(board.rows)} provisions reach"
    head = f"{name}: {reaching} offences\nOffences that it creates: {listed}"
    rows = [
        [one.address, one.reached, ", ".join(one.ways) or "its own words", one.words, "; ".join(one.limits)]
        for one in scope_lines(board.rows)
    ]
    return f"{head}\n\n{table(_ROWS, rows)}"


def _turns_told(board: ScopeBoard, compared: ComparedDrafts) -> str:
    before, after = (one.draft.label or one.draft.source for one in (compared.older, compared.newer))
    if not board.turns:
        return f"From {before} to {after} no provision reaches more or less than it did."
    counted = "the scope moved in 1 place" if len(board.turns) == 1 else f"the scope moved in {len(board.turns)} places"
    rows = [
        [
            f"{turn.address} {turn.heading}".strip(),
            turn.older or ("no offence" if turn.by_offence else "nothing"),
            turn.newer or ("no offence" if turn.by_offence else "nothing"),
            turn.carried,
            _who(turn),
        ]
        for turn in board.turns
    ]
    return f"From {before} to {after} {counted}\n\n{table(_TURNS, rows)}"


def _who(turn: ScopeTurn) -> str:
    """Who asked for it, and who for the contrary."""
    asked, against = ([chip.name for chip in turn.chips if chip.opposite is side] for side in (False, True))
    said = [", ".join(asked) or "nobody known", *([f"against: {', '.join(against)}"] if against else [])]
    return "; ".join(said)
