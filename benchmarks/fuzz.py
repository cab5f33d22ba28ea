"""Reads mutants of good files of all formats and counts what became of them: none may crash, hang or write.

    python benchmarks/fuzz.py [CORPUS] [--papers] [--count N] [--seed N] [--state FILE] [--at-once N] [--only N,…]
                              [--keep DIR]

The good files are small ones that the tests make, and those of CORPUS (`../shared/corpus`) that are not large. A mutant
follows from the seed and its number. With a state file a run can be ended at any time and goes on where it was (give
the same `--state`; the seed stands in it, and a greater `--count` makes it longer); `--only` makes single ones again,
and `--keep` leaves their bytes in a folder. With `--papers` they are read as papers of proposals, tables among them.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measuring.fuzzing import Outcome, Reader, made
from tests.importing.good_files import written

ROOT = Path(__file__).resolve().parent.parent
_LARGEST = {".pdf": 3_000_000}
_LARGE = 150_000
"""Bytes of the largest file that is a seed; of a long PDF or text only some pages or lines are kept."""
_ROUND = 200
"""Mutants between two writings of the state."""


def seeds(corpus: Path, folder: Path, papers: bool = False) -> dict[str, list[Path]]:
    """The good files by suffix."""
    by_form: dict[str, list[Path]] = defaultdict(list)
    for path in written(folder, papers=papers):
        by_form[path.suffix].append(path)
    for path in sorted(corpus.rglob("*")):
        if path.suffix in by_form and path.is_file() and path.stat().st_size < _LARGEST.get(path.suffix, _LARGE):
            by_form[path.suffix].append(path)
    return dict(sorted(by_form.items()))


def seed_of(number: int, by_form: dict[str, list[Path]], base: int) -> Path:
    """The good file of the mutant with this number: formats take turns."""
    forms = list(by_form)
    return Random(f"{base}/{number}").choice(by_form[forms[number % len(forms)]])


def rounds(numbers: list[int]) -> Iterator[list[int]]:
    """The numbers, some at a time."""
    for at in range(0, len(numbers), _ROUND):
        yield numbers[at : at + _ROUND]


def told(state: dict, outcomes: list[Outcome]) -> None:
    """Enter what became of some mutants into the state."""
    for outcome in outcomes:
        counts = state["counts"].setdefault(Path(outcome.seed).suffix, {})
        counts[outcome.what] = counts.get(outcome.what, 0) + 1
        if outcome.bad or outcome.what == "died":
            state["found"].append([outcome.number, outcome.seed, outcome.what, outcome.said])
            print(f"  {outcome.number} {outcome.seed}: {outcome.what} {outcome.said[-300:]}", flush=True)


def show(state: dict) -> None:
    """Print the counts."""
    kinds = ("read", "refused", "died", "crash", "hang", "wrote", "unmade")
    print("".join(f"{word:>9}" for word in ("", *kinds)))
    whole: Counter[str] = Counter()
    for form, counts in sorted(state["counts"].items()):
        whole.update(counts)
        print(f"{form:>9}" + "".join(f"{counts.get(kind, 0):>9}" for kind in kinds))
    print(f"{'all':>9}" + "".join(f"{whole[kind]:>9}" for kind in kinds))
    print("died: the parser of a PDF fell in its own process; the person is told that in a sentence.")


def main() -> int:
    """Run, and return 1 when a mutant did what none may do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--count", type=int, default=20_000, help="mutants in all, those of former runs counted")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--papers", action="store_true")
    parser.add_argument("--state", type=Path)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--only", default="")
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    state = {"seed": asked.seed, "next": 0, "counts": {}, "found": []}
    if asked.state and asked.state.is_file():
        state = json.loads(asked.state.read_text("utf-8"))
    base = state["seed"]
    with tempfile.TemporaryDirectory(prefix="travaux-fuzz-") as name:
        folder = Path(name)
        (folder / "seeds").mkdir()
        by_form = seeds(asked.corpus, folder / "seeds", asked.papers)
        readers: SimpleQueue[Reader] = SimpleQueue()
        every = [Reader(folder / str(at), base, papers=asked.papers) for at in range(asked.at_once)]
        for reader in every:
            readers.put(reader)

        def one(number: int) -> Outcome:
            seed = seed_of(number, by_form, base)
            if asked.keep:
                asked.keep.mkdir(parents=True, exist_ok=True)
                (asked.keep / f"{number}{seed.suffix}").write_bytes(made(seed, number, base))
            reader = readers.get()
            try:
                return reader.outcome(seed, number)
            finally:
                readers.put(reader)

        numbers = [int(n) for n in asked.only.split(",")] if asked.only else list(range(state["next"], asked.count))
        with ThreadPoolExecutor(asked.at_once) as pool:
            for some in rounds(numbers):
                told(state, list(pool.map(one, some)))
                state["next"] = some[-1] + 1
                if asked.state and not asked.only:
                    asked.state.write_text(json.dumps(state, indent=1), "utf-8")
        for reader in every:
            reader.end()
    show(state)
    return int(any(what != "died" or not name.endswith(".pdf") for _, name, what, _ in state["found"]))


if __name__ == "__main__":
    raise SystemExit(main())
