"""The verb `metadata`: what files give away beside their words. It returns the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.passwords import password_prompt
from app.cli.text_table import CliColumn, table
from app.services.exports import data_files
from app.services.imports.metadata import read_traces
from app.services.processes.worker_pool import WorkerPool

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.treaty.traces import Trace


def metadata(arguments: argparse.Namespace, folder: Path) -> int:
    """Tell what each file gives away of people, machines and times. Nothing is stored."""
    del folder
    targets = inputs.outputs({"json": arguments.json}, arguments.files)
    with terminal.progress() as progress:
        ask = password_prompt(arguments.password_file, progress)
        found = {str(path): read_traces(path, WorkerPool(), ask, progress) for path in arguments.files}
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
    columns = (CliColumn("What"), CliColumn("Value", 2), CliColumn("Where"), CliColumn("Times"))
    rows = [
        (f"{one.sort.value}: {one.what}", one.value, one.where, str(one.times) if one.times > 1 else "")
        for one in traces
    ]
    return table(columns, rows, title=name)
