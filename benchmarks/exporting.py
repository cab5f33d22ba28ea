"""Time, memory and size of what a comparison is exported as, on invented drafts of which a quarter is changed.

    python benchmarks/exporting.py [--words 25000,300000] [--only pdf,docx] [--rounds N] [--keep FOLDER]
                                   [--peers FOLDER] [--json OUT] [--markdown OUT]

A Word file with tracked changes beside programs that compare two Word files and write a third: their time is of the
whole process, so ours is shown with and without what comes before the writing. Of the PDF the memory is the largest of
the child process that sets the pages, and that of this process, which compares as well; the annotations are counted by
their names, qpdf checks the file, and pdfannots reads the first pages back: how many annotations it finds, in order,
with the right author. A quarter of the changes carry names, so that authors and comments are written.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.comparison.compare import compare  # noqa: E402
from app.exporting.docx.redline import redline_docx  # noqa: E402
from app.exporting.layout.rows import PrintJob  # noqa: E402
from app.exporting.pdf.pdf import prepare_redline, set_pages  # noqa: E402
from app.job import SilentProgress  # noqa: E402
from app.redline.compose import compose  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from app.treaty.address import assign_addresses  # noqa: E402
from app.treaty.attributions import Attribution, Evidence, Link  # noqa: E402
from app.treaty.draft import Draft, Kind, Provision  # noqa: E402
from app.treaty.marks import ActorRef, Stance  # noqa: E402
from app.treaty.proposals import EvidenceKind  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.flat import Flat  # noqa: E402
from benchmarks.measuring.peers import python_of, word_peers  # noqa: E402
from benchmarks.pages import names_in, read_back  # noqa: E402

if TYPE_CHECKING:
    from app.redline.model import Redline

PEERS = ROOT / "build" / "peers"
DOCX_SECONDS = {25_000: 1.0}
PDF_SECONDS = {25_000: 3.0, 300_000: 25.0}
PDF_MEMORY = {25_000: 300.0}
"""The targets, by words."""
READ = 25_000
"""pdfannots reads drafts of up to so many words back."""
_VERBS = ("shall", "may", "should", "will")
_WORDS = (
    "keeper", "lamp", "wick", "glass", "oil", "ship", "night", "fog", "horn", "tower", "stair", "log", "hour", "flag",
)  # fmt: skip
_ACTORS = ("NOR", "CHE", "EGY", "KEN", "FRA")


def invented(words: int) -> tuple[Draft, Draft]:
    """Two drafts of about `words` words in chapters, articles and paragraphs; the same ones each time."""
    dice = random.Random(7)
    older: list[Provision] = []
    newer: list[Provision] = []
    count = article = 0
    chapter = ""
    while count < words:
        if article % 12 == 0:
            chapter = f"Chapter {article // 12 + 1}"
            older.append(Provision(chapter, "", Kind.CHAPTER, chapter, "Of lamps", ""))
            newer.append(older[-1])
        article += 1
        name = f"a{article}"
        head = Provision(name, chapter, Kind.ARTICLE, f"Article {article}", " ".join(dice.choices(_WORDS, k=3)), "")
        older.append(head)
        newer.append(head)
        for n in range(1, 6):
            text = dice.choices(_WORDS, k=dice.randint(25, 70))
            text.insert(3, dice.choice(_VERBS))
            count += len(text)
            older.append(Provision(f"{name}.{n}", name, Kind.PARAGRAPH, f"{n}.", "", " ".join(text) + "."))
            if dice.random() < 0.25:
                at = dice.randrange(len(text) - 4)
                text[at : at + dice.randint(0, 3)] = dice.choices(_WORDS, k=dice.randint(1, 6))
                text[3] = dice.choice(_VERBS)
            newer.append(Provision(f"{name}.{n}", name, Kind.PARAGRAPH, f"{n}.", "", " ".join(text) + "."))
    first, second = (
        Draft("Convention on Lighthouses", "en", "plain", assign_addresses(provisions), label=label, date=date)
        for label, date, provisions in (("Zero", "2031-01-04", older), ("Rev.1", "2031-06-21", newer))
    )
    return first, second


def redline_of(older: Draft, newer: Draft) -> Redline:
    """Their redline, every fourth change with names."""
    comparison = compare(older, newer)
    asked = Evidence(
        EvidenceKind.PROPOSAL, "LH/INF.5", "page 12", "the keeper shall trim the wick", "2031-02-03", "", "", ""
    )
    named = [
        Attribution(
            change.id, tuple(ActorRef(actor, actor) for actor in _ACTORS[: n % 3 + 1]), "proponent", Stance.PROPOSE,
            Link.MATCHED if n % 2 else Link.MARKED, 0.9, asked, ("trim the wick",),
        )
        for n, change in enumerate(comparison.changes[::4])
    ]  # fmt: skip
    return compose(comparison, named, older, newer, load_resources(ROOT / "resources").register)


def docx(words: list[int], given: argparse.Namespace, report: Report) -> None:
    """The Word file, and beside it the peers on the smallest drafts."""
    table = Table("Word file with tracked changes", ("words", "changes", "write: s", "compare and write: s", "MB"))
    for size in words:
        older, newer = invented(size)
        writing, whole = [], []
        for _ in range(given.rounds):
            begun = time.perf_counter()
            drawing = PrintJob(redline_of(older, newer))
            composed = time.perf_counter()
            data = redline_docx(drawing)
            ended = time.perf_counter()
            writing.append(ended - composed)
            whole.append(ended - begun)
        if given.keep:
            (given.keep / f"{size}.docx").write_bytes(data)
        table.add(
            "ours", Cell(older.words(), 0), Cell(len(drawing.redline.changes), 0),
            Cell(statistics.median(writing), 2, at_most(DOCX_SECONDS[size]) if size in DOCX_SECONDS else None),
            Cell(statistics.median(whole), 2), Cell(len(data) / 1e6, 2),
        )  # fmt: skip
    older, newer = invented(words[0])
    flats = [_flat(draft) for draft in (older, newer)]
    for peer in word_peers(python_of(given.peers)):
        if peer.absent:
            table.notes.append(f"{peer.name}: not measured, {peer.absent}")
            continue
        try:
            took = statistics.median(peer.ask(*flats).seconds for _ in range(given.rounds))
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as failed:
            table.notes.append(f"{peer.name}: not measured, {type(failed).__name__}")
            continue
        name = f"{peer.name} {peer.version}"
        table.add(name, Cell(older.words(), 0), Cell(None), Cell(None), Cell(took, 2), Cell(None))
    table.notes.append("Peers name no actor and write no comment; their time includes reading two Word files.")
    report.show(table)


def _flat(draft: Draft) -> Flat:
    made = Flat()
    for provision in draft.provisions:
        line = " ".join(f"{provision.number} {provision.heading} {provision.text}".split())
        made.add(line.split(), line)
    return made


def pdf(words: list[int], given: argparse.Namespace, report: Report) -> None:
    """The annotated pages."""
    heads = ("words", "changes", "prepare: s", "whole: s", "child: MB", "own: MB", "MB", "in /NM", "qpdf --check")
    table = Table("Annotated PDF", heads)
    resources = load_resources(ROOT / "resources")
    for size in words:
        older, newer = invented(size)
        drawing = PrintJob(redline_of(older, newer))
        drawn = {view.id for view in drawing.redline.changes}
        begun = time.perf_counter()
        ready = prepare_redline(drawing, resources.pages)
        laid = time.perf_counter()
        data = set_pages(ready, WorkerPool(), SilentProgress())
        took = time.perf_counter() - begun
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        if given.keep:
            (given.keep / f"{size}.pdf").write_bytes(data)
        table.add(
            "ours", Cell(older.words(), 0), Cell(len(drawing.redline.changes), 0), Cell(laid - begun, 2),
            Cell(took, 2, at_most(PDF_SECONDS[size]) if size in PDF_SECONDS else None),
            Cell(memory, 0, at_most(PDF_MEMORY[size]) if size in PDF_MEMORY else None),
            Cell(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 0), Cell(len(data) / 1e6, 1),
            Cell(len(names_in(data) & drawn), 0), Cell(checked(data)),
        )  # fmt: skip
        if names_in(data) != drawn:
            table.notes.append(f"{size} words: the names of the annotations are not those of the changes ✗")
        if size <= READ:
            table.notes.append(f"{size} words, first pages read by pdfannots: {read_back(data, drawing.redline)}")
    report.show(table)


def checked(data: bytes) -> str:
    """What qpdf says of a PDF."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        try:
            done = subprocess.run(["qpdf", "--check", file.name], capture_output=True, timeout=300, check=False)
        except FileNotFoundError:
            return "not there"
    return "✓" if done.returncode == 0 else "✗"


PARTS = {"pdf": pdf, "docx": docx}
"""The pages first: the most that a child took is asked of the system, to which the peers are children, too."""


def main() -> int:
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--words", default="25000,300000")
    reader.add_argument("--only", default=",".join(PARTS), help="some of the parts")
    reader.add_argument("--rounds", type=int, default=3)
    reader.add_argument("--keep", type=Path, help="folder for the files")
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    given = reader.parse_args()
    words = [int(one) for one in given.words.split(",")]
    report = Report(f"Exports: medians of {given.rounds} rounds, the PDF of one")
    for part in given.only.split(","):
        PARTS[part](words, given, report)
    report.write(given.json, given.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
