"""Reads and compares made files of many shapes, each once and twice as long: whether what they cost grows with them.

    python benchmarks/growth.py [--only WORDS] [--twice]

A shape is something that no treaty has so much of and a hostile or broken file may: thousands of brackets in one
paragraph, articles without words, tracked changes side by side. Each is read alone (`travaux show`) and compared with
one of other words (`travaux compare --json`), read as a paper of one actor beside a draft, and kept in a dossier, whose
size is told. Bounds: 10 s of processor time and 300 MB for what is read, and no more than two and a half times as much
time for twice as long a file, which is read, too, with `--twice`. What takes a minute of the processor is given up.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measuring.growing_files import SHAPES, make_growing_file
from benchmarks.measuring.processes import GivenUp, Run, run

ROOT = Path(__file__).resolve().parent.parent
LONGEST, LARGEST, GROWTH = 10.0, 300.0, 2.5
_GIVEN_UP = 60
"""Seconds of the processor after which a command is given up."""
_ACTOR = "Norway"
"""Whose paper a file is read as: one that names nobody is refused before it has cost anything."""
_START = 0.6
"""Seconds that every command takes, about: growth is counted without them."""


def cost(shape: str, count: int) -> dict[str, Run | str]:
    """What reading a file of so many parts takes, and comparing it with another; of what did not come to its end,
    which of both it was.
    """
    found: dict[str, Run | str] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        older, newer = (make_growing_file(shape, count, folder, second=second) for second in (False, True))
        paper = make_growing_file(shape, count, folder, second=True, actor=_ACTOR)
        commands = {
            "read": ["show", older],
            "compared": ["compare", older, newer, "--json", folder / "out.json"],
            "as a paper": ["compare", older, older, "--evidence", paper, "--json", folder / "paper.json"],
        }
        for what, words in commands.items():
            found[what] = _taken(words)
        dossier = folder / "kept.travaux"
        if isinstance(_taken(["import", dossier, older]), Run):
            found["kept"] = _taken(["proposals", dossier, paper])
            found["in a dossier"] = f"{dossier.stat().st_size / 1e6:.0f} MB"
    return found


def _taken(words: Sequence[str | Path]) -> Run | str:
    """What a command takes."""
    try:
        return run([sys.executable, "-m", "app", *words], cwd=ROOT, limit=900, worked=_GIVEN_UP)
    except GivenUp:
        return f"given up after {_GIVEN_UP} s ✗"
    except RuntimeError:
        return "refused"


def told(once: Run | str, twice: Run | str | None, *, alone: bool) -> str:
    """One figure of the table: seconds, memory, for a file that is read `alone` whether it keeps to the bounds, and by
    how much the time grew.
    """
    if isinstance(once, str):
        return once
    words = f"{once.worked:5.1f} s {once.megabytes:4.0f} MB"
    if alone:
        words += " ✗" if once.worked > LONGEST or once.megabytes > LARGEST else " ✓"
    if isinstance(twice, Run):
        grown = (twice.worked - _START) / max(once.worked - _START, 0.4)
        words += f" × {grown:3.1f} {'✗' if grown > GROWTH else '✓'}"
    return words


def main() -> int:
    """Print the table; returns 0."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--only", default="", metavar="WORDS", help="shapes with these words in their names")
    reader.add_argument("--twice", action="store_true", help="also files twice as long")
    options = reader.parse_args()
    for shape, (_, count, _) in SHAPES.items():
        if options.only not in shape:
            continue
        once = cost(shape, count)
        twice = cost(shape, 2 * count) if options.twice else {}
        print(f"{shape} ({count:,})", flush=True)
        for what, taken in once.items():
            print(f"    {what:14}{told(taken, twice.get(what), alone=what != 'compared')}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
