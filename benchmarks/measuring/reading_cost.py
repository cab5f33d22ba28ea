"""What the reading of a long PDF and of a long Word file costs, beside other readers, all by turns in one run.

Whole programs are timed with their start and their child processes; what runs within this process says so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.docx.reader import read
from app.importing.files import read_draft
from benchmarks.measuring import pdf_reading
from benchmarks.measuring.figures import Cell, Goal, Table, at_most
from benchmarks.measuring.processes import Run, by_turns, run, timed
from benchmarks.measuring.word_reading import WORDS, long_file

if TYPE_CHECKING:
    from app.services.resources import Resources

ROOT = Path(__file__).resolve().parents[2]
_OURS = "travaux show"
_PEER = Path(__file__).with_name("peer_pdf.py")


def long_pdf(path: Path, python: Path | None, rounds: int) -> Table:
    """A PDF of 202 pages. `python` is that of the peers' environment, None where there is none."""
    table = Table("202 pages of PDF", ("seconds", "× ours", "of the processor", "megabytes", "F1 of words"))
    with tempfile.TemporaryDirectory() as folder:
        out = {name: Path(folder, f"{name}.txt") for name in (_OURS, "pdfplumber", "pypdf", "pdftotext")}
        works: dict[str, Callable[[], Run]] = {_OURS: partial(_show, path, out[_OURS])}
        for name in ("pdfplumber", "pypdf"):
            if (
                python is None
                or subprocess.run([python, "-c", f"import {name}"], capture_output=True, check=False).returncode
            ):
                table.notes.append(f"{name} is not in the peers' environment (see benchmarks/peers.txt).")
                continue
            works[name] = partial(run, [python, _PEER, name, path, out[name]])
        if shutil.which("pdftotext"):
            works["pdftotext"] = partial(run, ["pdftotext", path, out["pdftotext"]])
        else:
            table.notes.append("pdftotext is not installed.")
        taken = by_turns(rounds, works)
        table.notes += [f"{name} was given up." for name in works if name not in taken]
        wanted = pdf_reading.words_in(path.with_name("text.txt").read_text("utf-8"))
        for name, one in taken.items():
            text = out[name].read_text("utf-8")
            said = _said(json.loads(text)) if name == _OURS else text
            goals = (at_most(6), at_most(400)) if name == _OURS else (None, None)
            score = pdf_reading.score_of(pdf_reading.words_in(said), wanted)
            table.add(name, *_cells(one, taken[_OURS], *goals), Cell(score, 4))
    table.notes += [
        "travaux show writes articles, notes, looks, tables and marks as JSON; the others give text alone.",
        "Megabytes are those of all processes of a program at one time; what they share is counted in each.",
    ]
    return table


def long_word(resources: Resources, rounds: int) -> Table:
    """A Word file of 25,000 words with numbers, formats and tracked changes."""
    import docx

    table = Table(f"Word: {WORDS:,} words", ("seconds", "× ours", "of the processor", "megabytes"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.docx")
        long_file(path)
        data = path.read_bytes()
        ours = "a draft of provisions, in this process"
        works: dict[str, Callable[[], Run]] = {
            ours: lambda: timed(lambda: read_draft(path, resources.register, resources.profiles)),
            "… of that its blocks": lambda: timed(lambda: read(data, path.name)),
            "python-docx, the text of its paragraphs, in this process": lambda: timed(
                lambda: [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
            ),
            _OURS: lambda: _show(path, Path(folder, "out.json")),
        }
        if shutil.which("pandoc"):
            command = [
                "pandoc",
                "--track-changes=all",
                "--from=docx",
                "--to=json",
                "--output",
                Path(folder, "out"),
                path,
            ]
            works["pandoc to JSON"] = lambda: run(command)
        else:
            table.notes.append("pandoc is not installed.")
        taken = by_turns(2 * rounds + 1, works)
        for name, one in taken.items():
            table.add(
                name,
                *_cells(
                    one, taken[ours], at_most(0.7) if name == ours else None, at_most(400) if name == _OURS else None
                ),
            )
    table.notes.append("python-docx gives neither tracked changes nor numbers.")
    return table


def _show(path: Path, out: Path) -> Run:
    command = [sys.executable, "-m", "app", "show", path, "--json", out]
    return run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})


def _said(draft: dict) -> str:
    return " ".join(f"{p['number']} {p['heading']} {p['text']}" for p in draft["provisions"])


def _cells(one: Run, ours: Run, seconds: Goal | None, megabytes: Goal | None) -> tuple[Cell, ...]:
    memory = Cell(one.megabytes, 0, megabytes) if one.megabytes else Cell(None)
    return Cell(one.seconds, 2, seconds), Cell(one.seconds / ours.seconds, 2), Cell(one.worked, 2), memory
