"""Kills the program at random moments and counts what was lost: nothing that it had told as kept may be.

    python benchmarks/killing.py [--kills N] [--seed N] [--only WORK,…] [--locked]

A child brings in drafts, replaces them, takes notes, says who asked, writes exports, renews old dossiers, keeps copies
or locks and unlocks its dossier, and is killed (SIGKILL, with all its processes) at a moment between its birth and the
end of its work. Then the dossier must open, be sound, and hold whatever the child had told; exports must be whole or as
they were before.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.services.resources import load_resources
from benchmarks.measuring.killed import WORKS
from benchmarks.measuring.killing import Run, losses, prepare, run

ROOT = Path(__file__).resolve().parent.parent
KILLS, SEED = 300, 7
_OFTEN = 3
"""How often a work is begun again whose child ended before its moment came."""


def kills(
    count: int, seed: int, works: list[str], folder: Path, *, locked: bool = False
) -> Iterator[tuple[int, str, float, Run]]:
    """Kill so many children, one work after the other; gives number, work, the moment (seconds), and what was found.

    With `locked` they work on dossiers that are locked with a passphrase.
    """
    resources = load_resources(ROOT / "resources")
    spans: dict[str, float] = {}
    begun: dict[str, Path] = {}
    whole: dict[str, set[str]] = {}
    for number in range(count):
        work = works[number % len(works)]
        if work not in spans:  # once without a killing: how long it takes, and what its exports are
            begun[work] = folder / f"begun {work}"
            begun[work].mkdir()
            prepare(work, begun[work], resources, str(seed), locked=locked)
            shutil.copytree(begun[work], folder / f"whole {work}")
            done = run(work, folder / f"whole {work}", resources, f"{seed}/{work}", None)
            done.wrong += losses(work, folder / f"whole {work}", done.told, _hashes(done))
            spans[work], whole[work] = done.seconds, _hashes(done)
            if done.wrong:
                yield -1, work, done.seconds, done
        random = Random(f"{seed}/{number}")
        for _ in range(_OFTEN):
            here = folder / f"killed {number}"
            shutil.copytree(begun[work], here)
            moment = random.uniform(0.0, spans[work])
            found = run(work, here, resources, f"{seed}/{work}", moment)
            found.wrong += losses(work, here, found.told, whole[work])
            shutil.rmtree(here)
            if found.killed or found.wrong:
                break
        yield number, work, moment, found


def _hashes(done: Run) -> set[str]:
    return {one["sha256"] for one in done.told if one["what"] == "export"}


def main() -> int:
    """Kill, and print what was found; returns the exit code: 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", default=",".join(WORKS))
    parser.add_argument("--locked", action="store_true", help="on dossiers that are locked with a passphrase")
    arguments = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, work, moment, found in kills(
            arguments.kills, arguments.seed, arguments.only.split(","), Path(folder), locked=arguments.locked
        ):
            counted = counts.setdefault(work, Counter())
            counted["killed"] += found.killed
            counted["ended first"] += not found.killed
            counted["told"] += len(found.told)
            counted["losses"] += len(found.wrong)
            if number % 10 == 9:
                print(f"  {number + 1} of {arguments.kills}", file=sys.stderr, flush=True)
            for wrong in found.wrong:
                print(f"  {number} {work} after {moment:.3f} s: {wrong}", flush=True)
    heads = ("killed", "ended first", "told", "losses")
    print("".join(f"{word:>14}" for word in ("work", *heads)))
    for work, counted in counts.items():
        print(f"{work:>14}" + "".join(f"{counted[head]:>14}" for head in heads))
    print(f"{'all':>14}" + "".join(f"{sum(one[head] for one in counts.values()):>14}" for head in heads))
    return 1 if any(counted["losses"] for counted in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
