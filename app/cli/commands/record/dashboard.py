"""The verb that counts: dashboard, of two drafts or of a whole dossier. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.text_table import CliColumn, shorten_cell, table
from app.job import Refused
from app.services.dashboard import dossier_board, pair_board
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

_LONGEST = 120
"""Characters of words in a cell: enough to know them by; `--json` and `--csv` have them whole."""
_WORDY = frozenset({"change", "text", "older words", "newer words", "passage", "note", "holders", "chapter", "of"})
"""Heads of columns that share the room that is left."""


def dashboard(arguments: argparse.Namespace, folder: Path) -> int:
    """Count what changed, what is open and who got how much."""
    targets = inputs.outputs({kind: getattr(arguments, kind) for kind in ("json", "csv", "xlsx")}, [arguments.dossier])
    if len(arguments.pair) not in (0, 2):
        raise Refused("Name two drafts by their labels, or none for all drafts of the dossier.")
    if "csv" in targets and not arguments.table:
        raise Refused("Say with --table which of the tables is written as CSV.")
    resources = load_resources(folder)
    with terminal.progress() as progress:
        if arguments.pair:
            with Dossier.open(arguments.dossier, write=False) as there:
                older, newer = (there.label(word) for word in arguments.pair)
            board = pair_board(arguments.dossier, older, newer, resources, progress=progress)
            tables = data_files.board_tables(board)
            document, book = data_files.board_json(board), data_files.board_xlsx(board) if arguments.xlsx else b""
        else:
            whole = dossier_board(arguments.dossier, resources, progress=progress)
            tables = data_files.board_tables(whole)
            document, book = data_files.board_json(whole), data_files.board_xlsx(whole) if arguments.xlsx else b""
    if arguments.table and arguments.table not in tables:
        raise Refused(f"There is no table “{arguments.table}”; there are: {', '.join(tables)}.")
    if not targets:
        chosen = [tables[arguments.table]] if arguments.table else [*tables.values()]
        terminal.say("\n\n".join(_told(one.title, one.head, one.rows) for one in chosen))
        return 0
    contents = {"json": data_files.document_bytes(document), "xlsx": book}
    if arguments.table:
        contents["csv"] = data_files.board_csv(tables[arguments.table])
    standing = data_files.write_all(contents, targets)
    if standing is not None:
        terminal.write(standing)
    return 0


def _told(title: str, head: Sequence[str], cells: Sequence[Sequence[object]]) -> str:
    """A table under its title; columns in which nothing stands are left out."""
    full = [at for at in range(len(head)) if any(row[at] not in ("", 0, "0.000") for row in cells)]
    columns = [
        CliColumn(
            head[at],
            share=1 if head[at] in _WORDY else 0,
            number=all(isinstance(row[at], int) or row[at] == "" for row in cells),
        )
        for at in full
    ]
    rows = [[shorten_cell(str(row[at]), _LONGEST) for at in full] for row in cells]
    return table(columns, rows, title=title) or f"{title}: none."
