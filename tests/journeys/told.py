"""What a page of the documentation tells of the command line: each command, and the lines of its answer that it shows.

A fenced block `console` holds commands behind `$ travaux`, and below each as much of its answer as is shown. `…` stands
for what is left out; every line shown must be in what the command prints on a terminal of 160 columns.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.cli.main import parse_arguments, run
from app.services.imports.sample import build_sample
from app.services.resources import load_resources

_PROMPT = "$ travaux "


@dataclass(frozen=True)
class Told:
    """One command, under which heading it stands, and what is shown of its answer."""

    heading: str
    command: str
    answer: tuple[str, ...]


def told_by(page: str) -> Iterator[Told]:
    """Every command of a page, in order."""
    heading = ""
    for title, block in re.findall(r"^##+ (.+?)$|^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        if title:
            heading = title
            continue
        for piece in re.split(r"^(?=\$ )", block, flags=re.MULTILINE):
            if piece.startswith(_PROMPT):
                command, *answer = piece.rstrip("\n").split("\n")
                shown = tuple(line for line in answer if line.strip(" …─"))
                yield Told(heading, command.removeprefix(_PROMPT), shown)


def sample_folder(root: Path, folder: Path) -> Path:
    """Fill a folder with the sample dossier and its sources, as the pages suppose; returns it."""
    resources = load_resources(root / "resources")
    build_sample(resources.sample, folder / "sample.travaux", resources)
    for path in (root / "drafts").iterdir():
        if path.is_file():
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def hold(one: Told, root: Path, capsysbinary) -> None:
    """Run a command where we are; fails when it is refused, or does not say what the page shows."""
    code = run(parse_arguments(shlex.split(one.command)), root / "resources", lambda dossier: 77)
    out, err = capsysbinary.readouterr()
    assert code == 0, f"{one.heading}: {one.command}: {err.decode()}"
    said = [" ".join(line.split()) for line in out.decode("utf-8").split("\n")]
    for line in one.answer:
        wanted = [" ".join(part.split()) for part in line.split("…")]
        assert any(all(part in one_line for part in wanted) for one_line in said), (
            f"{one.heading}: {one.command}: {line}\n" + "\n".join(said[:40])
        )
