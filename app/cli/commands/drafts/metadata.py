"""The verb `metadata`: what files give away beside their words. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.passwords import asking
from app.cli.text_table import Column, table
from app.services.exports import data_files
from app.services.imports.metadata import given_away
from app.services.processes.worker_pool import Processes

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.treaty.traces import Trace


def metadata(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell what each file gives away of people, machines and times. Nothing is stored."""
    del folder
    targets = inputs.outputs({"json": arguments.json}, arguments.files)
    with terminal.progress() as progress:
        ask = asking(arguments.password_file, progress)
        found = {str(path): given_away(path, Processes(), ask, progress) for path in arguments.files}
    if "json" in targets:
        messages.document(
            data_files.traces_json({path.name: found[str(path)] for path in arguments.files}), targets["json"]
        )
    else:
        terminal.say("\n\n".join(_told(path.name, found[str(path)]) for path in arguments.files))
    return 0


def _told(name: str, traces: tuple[Trace, ...]) -> str:
    if not traces:
        return f"{name}: nothing was found."
    columns = (Column("What"), Column("Value", 2), Column("Where"), Column("Times"))
    rows = [
        (f"{one.sort.value}: {one.what}", one.value, one.where, str(one.times) if one.times > 1 else "")
        for one in traces
    ]
    return table(columns, rows, title=name)
