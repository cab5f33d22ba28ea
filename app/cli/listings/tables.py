"""Tables that were counted: printed, or written as the files that were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli import terminal
from app.cli.text_table import CliColumn, shorten_cell, table
from app.job import Refused
from app.services.exports import data_files
from app.services.exports.json_documents import JsonDocument

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.services.exports.data_files import CountedTable


_LONGEST = 120
"""Characters of words in a cell: enough to know them by; `--json` and `--csv` have them whole."""
_WORDY = frozenset(
    {
        "change", "text", "older words", "newer words", "passage", "note", "holders", "chapter", "of", "article",
        "words in dispute", "held by", "asking", "words", "words before", "the one said", "the other said",
        "the group said", "the member said", "actors", "asked by", "contrary asked by", "one", "other", "name",
    }
)  # fmt: skip
"""Heads of columns that share the room that is left."""


def told_tables(
    arguments: argparse.Namespace,
    targets: Mapping[str, Path | None],
    tables: Mapping[str, CountedTable],
    document: dict[str, Any],
    book: bytes,
    *,
    shown: Sequence[str] = (),
    whole: bool = False,
) -> None:
    """Print the table named by `--table`, or those `shown` (all, if none is named), or write what was asked for;
    `whole` prints columns of noughts as well.

    Raises Refused for a table that is none, and where a file cannot be written.
    """
    if arguments.table and arguments.table not in tables:
        raise Refused(f"There is no table “{arguments.table}”; there are: {', '.join(tables)}.")
    if not targets:
        chosen = [arguments.table] if arguments.table else [*(shown or tables)]
        terminal.say("\n\n".join(table_lines(tables[name], whole=whole) for name in chosen))
        return
    contents: dict[str, bytes | JsonDocument] = {"json": JsonDocument(document), "xlsx": book}
    if arguments.table:
        contents["csv"] = data_files.board_csv(tables[arguments.table])
    standing = data_files.write_all(contents, targets)
    if standing is not None:
        terminal.write(standing)


def table_lines(counted: CountedTable, *, whole: bool = False) -> str:
    """A table under its title; columns in which nothing stands are left out, and those of noughts if not `whole`."""
    head, cells = counted.head, counted.rows
    nothing = ("",) if whole else ("", 0, "0.000")
    full = [at for at in range(len(head)) if any(row[at] not in nothing for row in cells)]
    columns = [
        CliColumn(
            head[at],
            share=1 if head[at] in _WORDY else 0,
            number=all(isinstance(row[at], int) or row[at] == "" for row in cells),
        )
        for at in full
    ]
    rows = [[shorten_cell(str(row[at]), _LONGEST) for at in full] for row in cells]
    return table(columns, rows, title=counted.title) or f"{counted.title}: none."
