"""Fate on made series of drafts: how often what the program says became of an ask is what was made of it.

    python benchmarks/fate_generated.py [--series N] [--list]

Each series has four drafts and some two hundred planted asks; the texts go through the reader of files. `--list` prints
every fate that is wrong.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.attribution.fates.fates import fates  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.marks import ActorRef, Stance  # noqa: E402
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from benchmarks.measuring.fate_series import DRAFTS, Planted, Series  # noqa: E402

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate


def drafts_of(series: Series, resources: Resources, folder: Path) -> list[Draft]:
    """The drafts of a series as read from text files."""
    found = []
    for at in range(DRAFTS):
        path = folder / f"draft{at}.txt"
        path.write_text(series.text(at), "utf-8")
        found.append(apply_reading(read_draft(path, resources.register, resources.profiles, label=f"D{at}")).draft)
    return found


def paper_of(series: Series) -> ProposalPaper:
    """The asks of a series as one paper."""
    proposals = []
    for at, planted in enumerate(series.asks):
        address, edit = series.address(planted), Edit(planted.edit)
        anchor = series.address(planted, target=True) if edit is Edit.MOVE else planted.anchor
        ask = Ask(f"p{at}.1", edit, Stance.PROPOSE, address, planted.wording(), anchor)
        actor = ActorRef(planted.actor, planted.actor)
        proposals.append(Proposal(f"p{at}", (actor,), "proponent", address, "made", "", "", "D0", (ask,)))
    return ProposalPaper("made", "", "", tuple(proposals))


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--series", type=int, default=4)
    words.add_argument("--list", action="store_true", help="print every fate that is wrong")
    given = words.parse_args()
    resources = load_resources(ROOT / "resources")
    matrix: Counter[tuple[str, str]] = Counter()
    kinds: dict[str, list[int]] = {}
    asks = spent = 0
    for seed in range(given.series):
        series = Series(seed)
        with tempfile.TemporaryDirectory() as folder:
            drafts = drafts_of(series, resources, Path(folder))
        paper = paper_of(series)
        start = time.perf_counter()
        found = fates(
            drafts,
            [paper],
            lambda i, j, drafts=drafts: compare(drafts[i], drafts[j]),  # type: ignore[misc]
            asking=lambda i, j, c, d=drafts, p=paper: attribute(c, d[i], d[j], [p], resources.register),  # type: ignore[misc]
        )
        spent += time.perf_counter() - start
        asks += len(found)
        for planted, one in zip(series.asks, found, strict=True):
            count(planted, one, seed, matrix, kinds, given.list)
    report(matrix, kinds, asks, spent)
    return 0


def count(
    planted: Planted, one: AskFate, seed: int, matrix: Counter[tuple[str, str]], kinds: dict[str, list[int]], show: bool
) -> None:
    """Count one ask's fates; print those that are wrong."""
    said = [fate.fate.value for fate in one.fates] or ["no fate"] * len(planted.fates)
    for at, (expected, told) in enumerate(zip(planted.fates, said, strict=True)):
        matrix[expected, told] += 1
        right = kinds.setdefault(planted.kind, [0, 0])
        right[0] += expected == told
        right[1] += 1
        if show and expected != told:
            fate = one.fates[at] if one.fates else None
            print(f"series {seed}, {planted.kind}, {one.address}, D{at + 1}: {expected}, said {told}")
            print(f"    asked: {one.ask.wording[-220:]}")
            print(f"    why:   {fate.why if fate else one.reason}")
            print(f"    now:   {fate.quote if fate else ''}")


def report(matrix: Counter[tuple[str, str]], kinds: dict[str, list[int]], asks: int, spent: float) -> None:
    """Print the share that is right, by kind of ask, and which fates are taken for which."""
    right = sum(n for (expected, told), n in matrix.items() if expected == told)
    whole = sum(matrix.values())
    print(f"{asks} asks, {whole} fates, {right / whole:.3f} right, in {spent:.1f} s with the comparisons")
    for kind, (good, all_) in sorted(kinds.items()):
        print(f"  {kind:28} {good / all_:.3f} of {all_}")
    print("made, and said to be:")
    for expected in sorted({pair[0] for pair in matrix}):
        row = {told: n for (made, told), n in sorted(matrix.items()) if made == expected}
        print(f"  {expected:14} {row.get(expected, 0) / sum(row.values()):.3f}  {row}")


if __name__ == "__main__":
    sys.exit(main())
