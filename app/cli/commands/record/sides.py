"""The verb `sides`: who wants the same as whom of the provisions on which both spoke. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.listings.sides import pair_lines
from app.cli.listings.tables import told_tables
from app.job import Refused
from app.services.exports import data_files
from app.services.proposals.sides import SideChoices, dossier_sides, with_pairs_of
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.services.proposals.sides import DossierSides

_SHOWN = ("pairs", "apart", "clusters")
"""The tables that are printed where none is named."""


def sides(arguments: argparse.Namespace, folder: Path) -> int:
    """Count who stands with whom, or list the provisions on which two actors spoke."""
    targets = inputs.outputs({kind: getattr(arguments, kind) for kind in ("json", "csv", "xlsx")}, [arguments.dossier])
    if arguments.pair and "csv" in targets and not arguments.table:
        arguments.table = "provisions"
    if "csv" in targets and not arguments.table:
        raise Refused("Say with --table which of the tables is written as CSV.")
    resources = load_resources(folder)
    choices = SideChoices(
        arguments.place,
        arguments.groups == "expanded",
        arguments.until,
        tuple(arguments.actors),
        arguments.actors_of,
    )
    with terminal.progress() as progress:
        found = dossier_sides(arguments.dossier, resources, choices, progress=progress)
    if arguments.pair:
        pair = [inputs.actor_of(name, found.register) for name in arguments.pair]
        if pair[0] == pair[1]:
            raise Refused("Name two different actors with --pair.")
        found = with_pairs_of(found, pair)
        if not (targets or arguments.table):
            terminal.say(pair_lines(found))
            return 0
    tables = data_files.sides_tables(found, by_clusters=arguments.order == "clusters")
    book = data_files.tables_xlsx(tables) if arguments.xlsx else b""
    document = data_files.sides_json(found) if arguments.json else {}
    told_tables(arguments, targets, tables, document, book, shown=_SHOWN, whole=True)
    if not targets:
        _tell_limits(found)
    return 0


def _tell_limits(found: DossierSides) -> None:
    """Say what is in no count."""
    matrix = found.matrix
    if matrix.undated:
        groups = ", ".join(found.names[group] for group in matrix.undated)
        terminal.say(f"Counted as groups, for their members on the day are not known: {groups}.")
    if matrix.unread:
        terminal.say(f"In no count, for the names stand for nobody known: {matrix.unread} statements.")
    if matrix.unplaced:
        terminal.say(f"In no count, for they have no place in a draft of the dossier: {matrix.unplaced} statements.")
