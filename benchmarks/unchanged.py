"""Whether anything changed for a user: all that the program says and writes, called from outside, against what it did.

    python benchmarks/unchanged.py [--write] [--only PATTERN] [--keep FOLDER] [--jobs N]

On the sample, pairs of real documents in six languages and papers of proposals (`../shared/corpus`; only the sample
where it is not there), and refusals: what every verb says, with its exit code; JSON, pages in every layout and
language, Word files, tables; the tables of dossiers. Each output is hashed, and the hashes are compared with those of
`unchanged.json`, which `--write` makes anew. There is no peer but the program as it was. The exit code is 1 where an
output differs, lacks or is new that is not listed in ON_PURPOSE; `--keep` keeps the outputs of two runs for diff.

What is put right before it is hashed, and no more: the folder of the run where a text names it; the day of the run in
what tells of confirmations and copies (`Call.dated`) and in tables; the ids of positions in tables, which are chance;
the number of the schema, and the columns that a later one than the kept added;
how Word files and workbooks are packed (names, order and contents of their members are hashed).
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.measuring.asked_outside import (  # noqa: E402
    CORPUS,
    MADE,
    absent,
    making,
    of_the_corpus,
    of_the_sample,
    wanted,
)
from benchmarks.measuring.told import ABSENT, Told, Walk, digest, follow, lay  # noqa: E402

KEPT = ROOT / "benchmarks" / "unchanged.json"
_SHOWN = 60
"""So many names are printed of each sort of difference."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """An output that is meant to differ: a pattern of its name, why, its hash before and after."""

    pattern: str
    reason: str
    before: str
    after: str


ON_PURPOSE: tuple[Purpose, ...] = ()
"""Since the outputs were kept last."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An output whose hash is another; `before` or `after` is ABSENT where it lacks or is new."""

    name: str
    before: str
    after: str

    @property
    def sort(self) -> str:
        """What became of it."""
        return "new" if self.before == ABSENT else "lacks" if self.after == ABSENT else "differs"


def forbidden(purposes: Iterable[Purpose], names: Iterable[str]) -> list[str]:
    """The patterns that would let JSON differ: a script reads it, so it never changes on purpose here."""
    readable = [*(name for name in names if name.endswith(".json")), "any/output.json"]
    return [one.pattern for one in purposes if any(fnmatchcase(name, one.pattern) for name in readable)]


def differences(before: dict[str, str], after: dict[str, str]) -> list[Difference]:
    """Every output that is not as it was, by name."""
    pairs = ((name, before.get(name, ABSENT), after.get(name, ABSENT)) for name in sorted({*before, *after}))
    return [Difference(*pair) for pair in pairs if pair[1] != pair[2]]


def purpose_of(one: Difference, purposes: Iterable[Purpose]) -> Purpose | None:
    """The entry that allows a difference: its name, from that hash to that hash."""
    said = ((each.pattern, each.before, each.after, each) for each in purposes)
    return next(
        (each for pattern, *hashes, each in said
         if fnmatchcase(one.name, pattern) and hashes == [one.before, one.after]), None
    )  # fmt: skip


def made(walks: Sequence[Walk], only: str, jobs: int, keep: Path | None) -> Told:
    """Make the walks that have an output whose name is asked for, so many at a time."""
    chosen = [walk for walk in walks if any(fnmatchcase(name, only) for name in walk.names)]
    told = Told()
    with tempfile.TemporaryDirectory(prefix="unchanged-", ignore_cleanup_errors=True) as there:
        base = Path(there).resolve()
        homes = base / "homes"
        first = making()
        for walk in (first, *chosen):
            folder = lay(walk, base)
            for name, text in MADE.items():
                if walk.folder in ("changed", "refused"):
                    (folder / name).write_text(text, "utf-8")
        parts = [follow(first, base, homes / "first", keep)]
        with ThreadPoolExecutor(jobs) as pool:
            numbered = list(enumerate(chosen))
            parts += pool.map(lambda one: follow(one[1], base, homes / str(one[0]), keep), numbered)
    for part in parts:
        told.hashes |= {name: value for name, value in part.hashes.items() if fnmatchcase(name, only)}
        told.undated += part.undated
    return told


def inputs() -> dict[str, str]:
    """The hashes of what goes in, so that another corpus is known from another program."""
    found = {f"corpus/{one}": CORPUS / one for one in wanted()}
    found |= {f"drafts/{one.name}": one for one in sorted((ROOT / "drafts").iterdir()) if one.is_file()}
    return {name: digest(path) for name, path in sorted(found.items()) if path.is_file()}


def compare(kept: dict[str, dict[str, str]], told: Told, tried: set[str]) -> int:
    """Print what is not as it was among the outputs that were tried; returns how many are so without a purpose."""
    before = {name: value for name, value in kept["outputs"].items() if name in tried}
    found = [(one, purpose_of(one, ON_PURPOSE)) for one in differences(before, told.hashes)]
    for one, purpose in found:
        if purpose:
            print(f"on purpose: {one.name}: {purpose.reason}")
    wrong = [one for one, purpose in found if not purpose]
    for sort in ("differs", "lacks", "new"):
        of_it = [one for one in wrong if one.sort == sort]
        for one in of_it[:_SHOWN]:
            print(f"{sort}: {one.name}  {one.before[:12]} -> {one.after[:12]}")
        if len(of_it) > _SHOWN:
            print(f"{sort}: and {len(of_it) - _SHOWN} more")
    print(f"{len(told.hashes)} outputs, {len(wrong)} not as they were, {len(found) - len(wrong)} so on purpose")
    return len(wrong)


def _other(kept: dict[str, dict[str, str]], here: dict[str, str]) -> list[str]:
    """What goes in and is not what went in when the hashes were kept."""
    return [name for name, value in here.items() if kept["inputs"].get(name, value) != value]


def _asked(words: Sequence[str] | None) -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--write", action="store_true", help=f"keep the hashes in {KEPT.name} instead of comparing")
    reader.add_argument("--only", default="*", metavar="PATTERN", help="only outputs with such a name: 'bbnj/*.json'")
    reader.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the outputs there, as they are hashed")
    reader.add_argument("--jobs", type=int, default=2, metavar="N", help="so many calls at a time")
    given = reader.parse_args(words)
    if given.write and given.only != "*":
        reader.error("--write keeps all outputs, and is not for some of them")
    return given


def main(words: Sequence[str] | None = None) -> int:
    given = _asked(words)
    lacking = absent()
    if lacking:
        print(f"not there: {', '.join(lacking)}" if len(lacking) < len(wanted()) else "no corpus: only the sample")
    if given.write and lacking:
        print("Hashes are kept only where the whole corpus is.")
        return 1
    walks = [*of_the_corpus(), *of_the_sample()]
    names = [name for walk in (making(), *walks) for name in walk.names]
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.is_file() and not given.write else {}
    if not given.write and not kept:
        print(f"There is no {KEPT.name}; make it with --write.")
        return 1
    if refused := forbidden(ON_PURPOSE, {*names, *kept.get("outputs", ())}):
        print(f"ON_PURPOSE may not list JSON: {', '.join(refused)}")
        return 1
    begun = time.perf_counter()
    told = made(walks, given.only, given.jobs, given.keep)
    print(f"{platform.system()}, Python {platform.python_version()}, {time.perf_counter() - begun:.0f} s")
    for name in told.undated:
        print(f"holds the day of this run, and will differ tomorrow: {name}")
    here, machine = inputs(), {"python": platform.python_version(), "system": platform.system()}
    if given.write:
        whole = {"machine": machine, "inputs": here, "outputs": dict(sorted(told.hashes.items()))}
        KEPT.write_text(json.dumps(whole, indent=1) + "\n", "utf-8")
        print(f"{len(told.hashes)} outputs kept")
        return 1 if told.undated else 0
    if kept["machine"] != machine:
        print(f"kept on {kept['machine']}, which may differ in the help of verbs")
    for name in (others := _other(kept, here)):
        print(f"another input than was kept: {name}")
    # Without the corpus, what was kept of it is not tried; with it, whatever was kept must be there again.
    tried = {name for name in {*names, *(() if lacking else kept["outputs"])} if fnmatchcase(name, given.only)}
    return 1 if compare(kept, told, tried) or others or told.undated else 0


if __name__ == "__main__":
    sys.exit(main())
