"""What the frozen program weighs, and how quickly it starts, beside the same program run from its source.

    python dev.py bench packages [--rounds N] [--json OUT] [--markdown OUT]

It measures `dist/travaux` as `python3 dev.py build` left it (on Linux), and the packages beside it where there are any.
The start is timed on a screen of its own (Xvfb), from the call to the window in sight, by turns with the source; both
start with no settings. The first start after a build reads everything from the disk, so each is started once before.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from tests.journeys.screen import Screen  # noqa: E402

PROGRAM = ROOT / "dist" / "travaux"
WAYS: dict[str, Sequence[str | Path]] = {
    "frozen": (PROGRAM / "travaux",),
    "from source": (sys.executable, "-m", "app"),
}
LARGEST = 4.0
"""Parts of fewer megabytes are added up."""


def sizes() -> Table:
    """The folder of the program, its large parts, and the packages."""
    table = Table("Size", ("MB",))
    table.add("dist/travaux", Cell(_megabytes(PROGRAM), 0, at_most(350)))
    parts = {part.name: _megabytes(part) for part in [*(PROGRAM / "_internal").iterdir(), PROGRAM / "travaux"]}
    for name, size in sorted(parts.items(), key=lambda part: -part[1]):
        if size >= LARGEST:
            table.add(f"  {name}", Cell(size, 0))
    table.add("  everything else", Cell(sum(size for size in parts.values() if size < LARGEST), 0))
    for package in sorted(PROGRAM.parent.glob("travaux?*")):
        if package.is_file():
            table.add(package.name, Cell(_megabytes(package), 0))
    return table


def starts(rounds: int) -> Table:
    """How long each way of starting takes; the median of the rounds."""
    works = {
        "to the window in sight, ms": (_to_the_window, at_most(1000)),
        "--version, ms": (lambda way: _to_the_end(way, "--version"), None),
        "--help, ms": (lambda way: _to_the_end(way, "--help"), None),
        "the sample compared, as PDF, ms": (_to_the_pdf, None),
    }
    table = Table("The start", tuple(WAYS))
    for name, (work, goal) in works.items():
        taken: dict[str, list[float]] = {way: [] for way in WAYS}
        for turn in range(rounds + 1):
            for way in WAYS:
                figure = work(way)
                if turn:
                    taken[way].append(figure)
        cells = [Cell(statistics.median(taken[way]), 0, goal if way == "frozen" else None) for way in WAYS]
        table.add(name, *cells)
    return table


def _to_the_window(way: str) -> float:
    with tempfile.TemporaryDirectory() as home, Screen(Path(home) / "home", program=WAYS[way]) as screen:
        begun = time.perf_counter()
        program = screen.travaux()
        while not screen.sees("Travaux"):
            if program.poll() is not None:
                raise RuntimeError(f"{way}: the program ended at its start")
        taken = time.perf_counter() - begun
        screen.focus("Travaux")
        screen.keys("ctrl+q")
        program.communicate(timeout=30)
    return taken * 1000


def _to_the_end(way: str, *words: str | Path) -> float:
    with tempfile.TemporaryDirectory() as home:
        told = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home}
        begun = time.perf_counter()
        subprocess.run([*WAYS[way], *words], cwd=ROOT, env=told, stdout=subprocess.DEVNULL, check=True)
        return (time.perf_counter() - begun) * 1000


def _to_the_pdf(way: str) -> float:
    drafts = ROOT / "drafts"
    pair = tomllib.loads((drafts / "sample.toml").read_text("utf-8"))["compare"]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.pdf"
        return _to_the_end(way, "compare", drafts / pair["older"], drafts / pair["newer"], "--pdf", out)


def _megabytes(path: Path) -> float:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


def main() -> None:
    """Read the words of the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    wish = parser.parse_args()
    if not (PROGRAM / "travaux").is_file():
        print("There is no dist/travaux: call python3 dev.py build first. Nothing was measured.")
        return
    report = Report(f"{wish.rounds} rounds")
    report.show(sizes())
    if shutil.which("Xvfb") and shutil.which("xdotool"):
        report.show(starts(wish.rounds))
    else:
        print("Xvfb or xdotool is not installed, so no start was timed.")
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
