"""Time, memory and size of the annotated PDF, on invented drafts of 25,000 and 300,000 words, a quarter changed.

    python benchmarks/pdf.py [--words 25000,300000] [--keep FOLDER]

Times are seconds of this machine; the memory is the largest of the child process that sets the pages, in MB.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.comparison.compare import compare  # noqa: E402
from app.exporting.pdf import page_data, write_pdf  # noqa: E402
from app.redline.compose import compose  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from app.services.workers import Processes  # noqa: E402
from app.treaty.address import addressed  # noqa: E402
from app.treaty.draft import Draft, Kind, Provision  # noqa: E402

_WORDS = (
    "keeper",
    "lamp",
    "wick",
    "glass",
    "oil",
    "ship",
    "night",
    "fog",
    "horn",
    "tower",
    "stair",
    "log",
    "hour",
    "flag",
)
_VERBS = ("shall", "may", "should", "will")


def invented(words: int) -> tuple[Draft, Draft]:
    """Two drafts of about `words` words in chapters, articles and paragraphs; the same ones each time."""
    dice = random.Random(7)
    older: list[Provision] = []
    newer: list[Provision] = []
    count = article = 0
    while count < words:
        if article % 12 == 0:
            number = f"Chapter {article // 12 + 1}"
            older.append(Provision(number, "", Kind.CHAPTER, number, "Of lamps", ""))
            newer.append(older[-1])
        chapter = older[-1].id if older[-1].kind is Kind.CHAPTER else f"Chapter {article // 12 + 1}"
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
    return tuple(
        Draft("Convention on Lighthouses", "en", "plain", addressed(provisions), label=label)
        for label, provisions in (("Zero", older), ("Rev.1", newer))
    )  # type: ignore[return-value]


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--words", default="25000,300000")
    given.add_argument("--keep", type=Path, help="folder for the PDFs")
    options = given.parse_args()
    resources = load_resources(ROOT / "resources")
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, Typst {version('typst')}")
    print(f"{'words':>8} {'rows':>6} {'changes':>8} {'compose':>8} {'data':>6} {'pdf':>7} {'MB':>6} {'file MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for words in (int(w) for w in options.words.split(",")):
            older, newer = invented(words)
            comparison = compare(older, newer)
            start = time.perf_counter()
            redline = compose(comparison, (), older, newer, resources.register)
            composed = time.perf_counter()
            page_data(redline)
            ready = time.perf_counter()
            target = (options.keep or Path(folder)) / f"{words}.pdf"
            write_pdf(redline, target, templates=resources.pages, worker=Processes())
            done = time.perf_counter()
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(
                f"{older.words():>8} {len(redline.rows):>6} {len(redline.changes):>8} {composed - start:>8.2f} "
                f"{ready - composed:>6.2f} {done - ready:>7.2f} {memory:>6.0f} {target.stat().st_size / 1e6:>8.1f}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
