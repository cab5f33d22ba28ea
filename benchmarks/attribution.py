"""Attribution on the real pair of 2022: what the compilation holds, how many changes find a name, and in what time.

    python benchmarks/attribution.py [--list]

Needs the real documents beside the project (../shared/corpus/bbnj). `--list` prints every name with its change and its
evidence, so that each can be read against both papers; that reading, not a score, is the measure of precision.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.importing.papers import read_paper  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from app.treaty.reading import read  # noqa: E402


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--list", action="store_true", help="print every name with its evidence")
    given = words.parse_args()
    folder = ROOT.parent / "shared" / "corpus" / "bbnj"
    if not folder.is_dir():
        print("The real documents are not on this machine.")
        return 0
    resources = load_resources(ROOT / "resources")
    files = [next(folder.glob(pattern)) for pattern in ("2022-06-01_*", "2022-12-12_*", "2022-08-01_*")]
    older, newer = (read(read_draft(path, resources.register, resources.profiles)).draft for path in files[:2])
    start = time.perf_counter()
    paper = read_paper(files[2], resources.register)
    read_time = time.perf_counter() - start
    start = time.perf_counter()
    comparison = compare(older, newer)
    compare_time = time.perf_counter() - start
    start = time.perf_counter()
    found = attribute(comparison, older, newer, (paper,), resources.register)
    attribute_time = time.perf_counter() - start
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    asks = sum(len(proposal.asks) for proposal in paper.proposals)
    print(f"compilation: {len(paper.proposals)} blocks, {asks} asks, read in {read_time:.2f} s")
    print(f"comparison:  {len(comparison.changes)} changes in {compare_time:.2f} s")
    for_it = [one for one in found if not one.opposite]
    changes = {one.change for one in for_it}
    print(
        f"attribution: {len(for_it)} names on {len(changes)} changes, "
        f"{len(found) - len(for_it)} shown as asking the opposite, in {attribute_time:.2f} s"
    )
    for actor, count in sorted(Counter(actor.id for one in for_it for actor in one.actors).items()):
        print(f"  {actor:12} {resources.register.type_of(actor):13} {count}")
    if given.list:
        at = {**{p.id: p.address for p in older.provisions}}
        now = {p.id: p.address for p in newer.provisions}
        by_id = {change.id: change for change in comparison.changes}
        for one in found:
            change = by_id[one.change]
            before = f"{at[change.older.provision]}: {change.older.text[:160]!r}" if change.older else "-"
            after = f"{now[change.newer.provision]}: {change.newer.text[:160]!r}" if change.newer else "-"
            print(f"\n{change.id} {change.kind.value}\n  older {before}\n  newer {after}")
            sign = "against " if one.opposite else ""
            names = ", ".join(f"{actor.id} ({actor.as_written})" for actor in one.actors)
            print(f"  {sign}{names}: {one.stance.value}, {one.score}, {one.words}, {one.asked.where}, {one.notes}")
            print(f"  “{one.asked.quote}”")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
