"""The verb that counts: dashboard, of two drafts or of a whole dossier. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.listings.tables import told_tables
from app.job import Refused
from app.services.dashboard import dossier_board, pair_board
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def dashboard(arguments: argparse.Namespace, folder: Path) -> int:
    """Count what changed, what is open and who got how much."""
    targets = inputs.outputs({kind: getattr(arguments, kind) for kind in ("json", "csv", "xlsx")}, [arguments.dossier])
    if len(arguments.pair) not in (0, 2):
        raise Refused("Name two drafts by their labels, or none for all drafts of the dossier.")
    if arguments.place and not arguments.holders:
        raise Refused("--in PLACE goes with --holders.")
    if arguments.holders and arguments.pair:
        raise Refused("--holders is of all drafts of the dossier; name none of them.")
    if "csv" in targets and not arguments.table:
        raise Refused("Say with --table which of the tables is written as CSV.")
    resources = load_resources(folder)
    with terminal.progress() as progress:
        if arguments.holders:
            from app.services.proposals.holders import dossier_holders

            held = dossier_holders(arguments.dossier, resources, place=arguments.place, progress=progress)
            tables = data_files.holders_tables(held)
            document, book = data_files.holders_json(held), data_files.tables_xlsx(tables) if arguments.xlsx else b""
        elif arguments.pair:
            with Dossier.open(arguments.dossier, write=False) as there:
                older, newer = (there.label(word) for word in arguments.pair)
            board = pair_board(arguments.dossier, older, newer, resources, progress=progress)
            tables = data_files.board_tables(board)
            document, book = data_files.board_json(board), data_files.board_xlsx(board) if arguments.xlsx else b""
        else:
            whole = dossier_board(arguments.dossier, resources, progress=progress)
            tables = data_files.board_tables(whole)
            document, book = data_files.board_json(whole), data_files.board_xlsx(whole) if arguments.xlsx else b""
    if arguments.holders and not (targets or arguments.table):
        from app.cli.listings.holders import holder_lines

        terminal.say(holder_lines(held, whole=bool(arguments.place)))
        return 0
    told_tables(arguments, targets, tables, document, book)
    return 0
