"""The printed pages of a comparison in every layout: time, memory, size, and whether what was drawn is read back.

    python benchmarks/pages.py [--words 25000,300000] [--layouts side-by-side,final] [--read WORDS] [--keep FOLDER]

On invented drafts of which a quarter of the paragraphs is changed and every fourth change carries a name. Read back are
the names of all annotations (pikepdf), and with pdfannots, a reader of annotations by others, the first pages of drafts
of up to --read words: how many annotations it finds, in order, with the right author. Times are seconds of this
machine; the memory is the largest of any process that sets pages, in MB. Targets: 25,000 words in 3 s and 300 MB,
300,000 in 25 s.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import random
import resource
import sys
import tempfile
import time
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.comparison.compare import compare  # noqa: E402
from app.exporting.layout.rows import PrintJob  # noqa: E402
from app.exporting.pdf.pdf import annotator_of, prepare_redline, set_pages  # noqa: E402
from app.job import SilentProgress  # noqa: E402
from app.redline.compose import compose  # noqa: E402
from app.redline.print_options import EVERYTHING, Layout, Orientation  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from app.treaty.address import assign_addresses  # noqa: E402
from app.treaty.attributions import Attribution, Evidence, Link  # noqa: E402
from app.treaty.draft import Draft, Kind, Provision  # noqa: E402
from app.treaty.marks import ActorRef, Stance  # noqa: E402
from app.treaty.proposals import EvidenceKind  # noqa: E402

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.actors import Register

_WORDS = (
    "keeper", "lamp", "wick", "glass", "oil", "ship", "night", "fog", "horn", "tower", "stair", "log", "hour", "flag",
)  # fmt: skip
_VERBS = ("shall", "may", "should", "will")
_ACTORS = ("NOR", "CHE", "EGY", "KEN", "FRA")
_PAGES = 12
"""Pages that pdfannots reads: it takes a minute for all."""


def invented(words: int) -> tuple[Draft, Draft]:
    """Two drafts of about `words` words in chapters, articles and paragraphs; the same ones each time."""
    dice = random.Random(7)
    sides: tuple[list[Provision], list[Provision]] = ([], [])
    count = article = 0
    chapter = ""
    while count < words:
        if article % 12 == 0:
            chapter = f"Chapter {article // 12 + 1}"
            for side in sides:
                side.append(Provision(chapter, "", Kind.CHAPTER, chapter, "Of lamps", ""))
        article += 1
        name = f"a{article}"
        heading = " ".join(dice.choices(_WORDS, k=3))
        for side in sides:
            side.append(Provision(name, chapter, Kind.ARTICLE, f"Article {article}", heading, ""))
        for n in range(1, 6):
            text = dice.choices(_WORDS, k=dice.randint(25, 70))
            text.insert(3, dice.choice(_VERBS))
            count += len(text)
            for side in sides:
                side.append(Provision(f"{name}.{n}", name, Kind.PARAGRAPH, f"{n}.", "", " ".join(text) + "."))
                if side is sides[0] and dice.random() < 0.25:
                    at = dice.randrange(len(text) - 4)
                    text[at : at + dice.randint(0, 3)] = dice.choices(_WORDS, k=dice.randint(1, 6))
                    text[3] = dice.choice(_VERBS)
    older, newer = (
        Draft("Convention on Lighthouses", "en", "plain", assign_addresses(provisions), label=label)
        for label, provisions in zip(("Zero", "Rev.1"), sides, strict=True)
    )
    return older, newer


def redline_of(words: int, register: Register) -> Redline:
    """The redline of two invented drafts, every fourth change with a name."""
    older, newer = invented(words)
    comparison = compare(older, newer)
    asked = tuple(
        Attribution(
            change.id,
            (ActorRef(_ACTORS[n % len(_ACTORS)], _ACTORS[n % len(_ACTORS)]),),
            "proponent",
            Stance.PROPOSE,
            Link.MATCHED,
            0.9,
            Evidence(EvidenceKind.PROPOSAL, "LH/INF.5", "page 12", "trim the wick", "2031-05-01", "Zero"),
            words=("trim the wick",),
        )
        for n, change in enumerate(comparison.changes)
        if n % 4 == 0
    )
    return compose(comparison, asked, older, newer, register)


def names_in(pages: bytes) -> set[str]:
    """The ids of the changes that some annotation of the pages names."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        return {str(a.NM).split(":")[0] for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a}


def read_back(pages: bytes, redline: Redline) -> str:
    """What pdfannots reads of the first pages: annotations found of those that are there, in order, authors right."""
    try:
        import pdfannots
        from pdfminer.layout import LAParams
    except ImportError as missing:
        return f"not there: {missing.name}"
    views = {view.id: view for view in redline.changes}
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        while len(pdf.pages) > _PAGES:
            del pdf.pages[-1]
        del pdf.Root.Outlines
        there = sum("/NM" in a for page in pdf.pages for a in page.get("/Annots", []))
        first = io.BytesIO()
        pdf.save(first)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(first.getvalue())
        file.seek(0)
        found = [a for a in pdfannots.process_file(file, laparams=LAParams()).iter_annots() if a.name]
    right = sum(a.author == annotator_of(views[a.name.split(":")[0]], redline) for a in found if a.name)
    places = [(a.pos.page.pageno, views[a.name.split(":")[0]].number) for a in found if a.pos and a.name]
    order = "in order" if [p for p, _ in places] == sorted(p for p, _ in places) else "out of order"
    return f"{len(found)} of {there}, {right} authors right, pages {order}"


def _used() -> float:
    """Seconds of processor that processes of ours have used which have ended: on a machine with other work the steadier
    figure.
    """
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--words", default="25000,300000")
    given.add_argument("--layouts", default=",".join(layout.value for layout in Layout))
    given.add_argument("--read", type=int, default=25000, help="pdfannots reads drafts of up to so many words")
    given.add_argument("--keep", type=Path, help="folder for the PDFs")
    options = given.parse_args()
    resources, worker = load_resources(ROOT / "resources"), WorkerPool()
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, Typst {version('typst')}")
    sizes = f"{'pdf s':>7} {'cpu s':>7} {'MB':>6} {'file MB':>8}"
    print(f"{'words':>8} {'layout':<14} {'changes':>8} {'data s':>7} {sizes}  names  read back")
    with tempfile.TemporaryDirectory() as folder:
        for words in (int(one) for one in options.words.split(",")):
            redline = redline_of(words, resources.register)
            for layout in (Layout(one) for one in options.layouts.split(",")):
                upright = Orientation.PORTRAIT if layout.upright else Orientation.LANDSCAPE
                start = time.perf_counter()
                ready = prepare_redline(
                    PrintJob(redline, choices=replace(EVERYTHING, layout=layout, orientation=upright)), resources.pages
                )
                set_at, used = time.perf_counter(), _used()
                pages = set_pages(ready, worker, SilentProgress())
                done = time.perf_counter()
                ((options.keep or Path(folder)) / f"{words}-{layout}.pdf").write_bytes(pages)
                spent = _used() - used
                memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
                same = "✓" if names_in(pages) == {view.id for view in redline.changes} else "✗"
                told = read_back(pages, redline) if words <= options.read else "–"
                print(
                    f"{words:>8} {layout.value:<14} {len(redline.changes):>8} {set_at - start:>7.2f} "
                    f"{done - set_at:>7.2f} {spent:>7.2f} {memory:>6.0f} {len(pages) / 1e6:>8.1f}  {same:<5}  {told}",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
