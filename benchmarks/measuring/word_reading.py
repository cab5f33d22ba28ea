"""How well and how fast Word files are read: against what a word processor made of them, and beside pandoc.

`measured(corpus)` gives the tables that a benchmark shows. What pandoc finds in every real file is compared by a test.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.docx import read
from app.importing.files import read_draft
from app.job import Refused
from app.treaty import reading
from benchmarks.measuring.figures import Cell, Table, at_least, at_most

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_TIMES = 7
_WORDS = 25_000
_SENTENCE = (
    "Each Party shall keep the lights of its harbours in good repair and report the state of the fog horns yearly"
)


def measured(corpus: Path, resources: Resources) -> Iterator[Table]:
    """All tables about Word files."""
    yield oracles(corpus, resources)
    yield answers(corpus, resources)
    yield cost(resources)


def oracles(corpus: Path, resources: Resources) -> Table:
    """Tracked files read as accepted and as original, beside what a word processor saved of each."""
    table = Table("Word: tracked files that read as their oracles", ("equal", "of"))
    folder = corpus / "docx-tracked" / "RP"
    for suffix, name in (("-Accepted", "accepted"), ("-Rejected", "original")):
        pairs = [(p, p.with_name(f"{p.stem}{suffix}.docx")) for p in sorted(folder.glob("*.docx"))]
        pairs = [(tracked, oracle) for tracked, oracle in pairs if oracle.exists()]
        equal = sum(
            _printed(_draft(tracked, resources), name) == _printed(_draft(oracle, resources), "issued")
            for tracked, oracle in pairs
        )
        table.add(name, Cell(equal, 0, at_least(len(pairs))), Cell(len(pairs), 0))
    return table


def answers(corpus: Path, resources: Resources) -> Table:
    """Whether every Word file is a draft, or is refused with a sentence."""
    counts = {"read": 0, "refused": 0}
    for path in corpus.rglob("*.docx"):
        try:
            _draft(path, resources)
            counts["read"] += 1
        except Refused:
            counts["refused"] += 1
    table = Table("Word: every file of the corpus", ("files",))
    for name, count in counts.items():
        table.add(name, Cell(count, 0))
    return table


def cost(resources: Resources) -> Table:
    """Seconds for a file of 25,000 words with numbers, formats and tracked changes, beside pandoc."""
    table = Table(f"Word: {_WORDS:,} words", ("seconds", "words"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.docx")
        long_file(path)
        data = path.read_bytes()
        words = sum(len(block.text.split()) for block in read(data, path.name).blocks)
        table.add("Travaux, blocks", Cell(_seconds(lambda: read(data, path.name)), 2, at_most(0.7)), Cell(words, 0))
        table.add("Travaux, a draft of provisions", Cell(_seconds(lambda: _draft(path, resources)), 2), Cell(words, 0))
        pandoc = shutil.which("pandoc")
        if pandoc is None:
            table.notes.append("pandoc is not installed.")
            return table
        command = [
            pandoc,
            "--track-changes=all",
            "--from=docx",
            "--to=json",
            "--output",
            str(Path(folder, "out")),
            path,
        ]
        table.add(
            "pandoc, JSON (with its start)", Cell(_seconds(lambda: subprocess.run(command, check=True)), 2), Cell(None)
        )
    return table


def long_file(path: Path) -> None:
    """Write a Word file as delegates have it: headings, runs of several formats, every tenth paragraph tracked."""
    import docx
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = docx.Document()
    size = len(_SENTENCE.split())
    for number in range(_WORDS // (2 * size)):
        if number % 10 == 0:
            document.add_heading(f"Article {number // 10 + 1}", level=1)
        paragraph = document.add_paragraph(style="List Number")
        for at, word in enumerate(_SENTENCE.split()):
            run = paragraph.add_run(f"{word} ")
            run.bold = at % 5 == 0 or None
        last = paragraph.add_run(f"{_SENTENCE}.")
        if number % 10 == 5:
            change = OxmlElement("w:ins")
            change.set(qn("w:author"), "Delegation of Arven")
            change.set(qn("w:date"), "2031-05-04T10:00:00Z")
            last._r.addprevious(change)
            change.append(last._r)
    document.save(str(path))


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def _draft(path: Path, resources: Resources) -> Draft:
    return read_draft(path, resources.register, resources.profiles)


def _printed(draft: Draft, name: str) -> list[str]:
    provisions = reading.read(draft, name).draft.provisions
    return " ".join(f"{p.number} {p.heading} {p.text}" for p in provisions).split()
