r"""What whole commands cost, on pairs of real drafts and on a made one, in multiples of tokenising, beside the peers.

    python benchmarks/commands.py [JUDGE] [--corpus FOLDER] [--pairs NAME,…] [--rounds N] [--peers FOLDER]
                                  [--json OUT] [--markdown OUT]

Each is a process of its own with its start and all that it starts, by the work of the processor; taken by turns,
medians of the rounds. "Tokenising" is `re.findall(r"\w+|[^\w\s]", text)` over both drafts as they are compared. Memory
is the most that the processes of a command held at one time. For the Word files both drafts are written plainly, a
paragraph for each provision, and given to us and to every program here that compares two Word files and writes a third;
wdiff gets the same lines as text. In this process only: reading one draft, and comparing two that are read.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.peers import PEERS, python_of, word_comparers  # noqa: E402
from benchmarks.measuring.processes import Run, by_turns, run, timed  # noqa: E402
from benchmarks.measuring.series import JUDGE, judge_in  # noqa: E402
from benchmarks.measuring.word_files import write_docx  # noqa: E402

_BBNJ = "bbnj/2022-{}.txt"
_TOKEN = re.compile(r"\w+|[^\w\s]")
_TOKENISED = 5
"""So often the drafts are tokenised, for it is short."""


@dataclass(frozen=True)
class Pair:
    """Two files of drafts, and a paper of proposals between them."""

    older: Path
    newer: Path
    paper: Path | None = None


REAL = {
    "High Seas": (
        _BBNJ.format("06-01_further-revised-draft"), _BBNJ.format("12-12_further-refreshed-draft"),
        _BBNJ.format("08-01_textual-proposals-by-delegations_part-I-and-II"),
    ),
    "Paris": ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
    "plastics": ("plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf"),
}  # fmt: skip
MADE = "made light"
GOALS: dict[str, float] = {
    "read the newer": 12, "compare both": 15, "compare … --json": 80, "with its paper, --json --pdf": 330,
}  # fmt: skip
"""Multiples of tokenising, for the High Seas pair."""
_MEGABYTES = 300


def main() -> int:
    """Measure, and print."""
    given = _asked()
    report = Report(f"Whole commands: processor time, medians of {given.rounds} rounds taken by turns")
    resources = load_resources(ROOT / "resources")
    with tempfile.TemporaryDirectory() as scratch:
        for name, pair in _pairs(given, Path(scratch)).items():
            read = partial(read_draft, register=resources.register, profiles=resources.profiles)
            older, newer = (apply_reading(read(path), "issued").draft for path in (pair.older, pair.newer))
            texts = [provision.text for draft in (older, newer) for provision in draft.provisions]
            works: dict[str, Callable[[], Run]] = {
                "tokenising": partial(timed, lambda texts=texts: _tokenise(texts)),
                "read the newer": partial(timed, partial(read, pair.newer)),
                "compare both": partial(timed, partial(compare, older, newer)),
                **_commands(pair, Path(scratch)),
                **_word(name, (older, newer), Path(scratch), given, report),
            }
            taken = by_turns(given.rounds, works)
            report.details[name] = {work: one.__dict__ for work, one in taken.items()}
            report.show(_table(name, taken))
    report.write(given.json, given.markdown)
    return 0


def _tokenise(texts: list[str]) -> None:
    for _ in range(_TOKENISED):
        for text in texts:
            _TOKEN.findall(text)


def _pairs(given: argparse.Namespace, scratch: Path) -> dict[str, Pair]:
    """The pairs that were asked for and are here; what is not is said."""
    found: dict[str, Pair] = {}
    for name in given.pairs.split(","):
        judge = judge_in(given.judge) if name == MADE else None
        if judge is not None:
            series = judge.series(25_000, 2, "light", 601, "en")
            paths = [scratch / f"{name}{n}.txt" for n in range(2)]
            for n, path in enumerate(paths):
                path.write_text(series.text(n), encoding="utf-8")
            found[name] = Pair(*paths)
        elif name in REAL and all((given.corpus / one).is_file() for one in REAL[name]):
            found[name] = Pair(*(given.corpus / one for one in REAL[name]))
        else:
            print(f"{name}: not on this machine, not measured")
    return found


def _ours(scratch: Path, *words: str | Path) -> Callable[[], Run]:
    """Our command with its modules compiled, as an installed program has them, whatever this machine keeps of them."""
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(scratch / "bytecode")}
    return partial(run, [sys.executable, "-m", "app", *words], cwd=ROOT, env=compiled)


def _commands(pair: Pair, scratch: Path) -> dict[str, Callable[[], Run]]:
    both: tuple[str | Path, ...] = ("compare", pair.older, pair.newer)
    data, pages = scratch / "out.json", scratch / "out.pdf"
    works = {
        "--help": _ours(scratch, "--help"),
        "show … --json": _ours(scratch, "show", pair.newer, "--json", data),
        "compare … --json": _ours(scratch, *both, "--json", data),
        "compare … --pdf": _ours(scratch, *both, "--pdf", pages),
    }
    if pair.paper is not None:
        told = (*both, "--evidence", pair.paper)
        works["with its paper, --json"] = _ours(scratch, *told, "--json", data)
        works["with its paper, --json --pdf"] = _ours(scratch, *told, "--json", data, "--pdf", pages)
    return works


def _word(
    name: str, drafts: tuple, scratch: Path, given: argparse.Namespace, report: Report
) -> dict[str, Callable[[], Run]]:
    """Both drafts as Word files, compared into a third by whoever can; and as text by wdiff."""
    files: list[Path] = []
    for side, draft in zip(("older", "newer"), drafts, strict=True):
        lines = [" ".join(f"{one.number} {one.heading} {one.text}".split()) for one in draft.provisions]
        files.append(scratch / f"{name}-{side}.docx")
        write_docx(files[-1], lines, plain=True)
        files[-1].with_suffix(".txt").write_text("\n\n".join(lines), encoding="utf-8")
    out = scratch / "out.docx"
    works = {"Word files: ours": _ours(scratch, "compare", *files, "--docx", out)}
    for one in word_comparers(python_of(given.peers)):
        if one.absent:
            report.details.setdefault("absent", {})[one.name] = one.absent
        else:
            works[f"Word files: {one.name} {one.version}"] = partial(run, one.command()(*files, out))
    works["text: wdiff"] = partial(_wdiff, [one.with_suffix(".txt") for one in files])
    return works


def _wdiff(files: list[Path]) -> Run:
    """wdiff ends with 1 where two files differ, which is no fault."""
    return run(["sh", "-c", 'wdiff "$@" || test $? = 1', "wdiff", *files])


def _table(name: str, taken: dict[str, Run]) -> Table:
    table = Table(name, ("× tokenising", "seconds", "by the wall", "MB"))
    once = taken.pop("tokenising").worked / _TOKENISED
    peers = [one.worked for work, one in taken.items() if work.startswith("Word files: ") and "ours" not in work]
    for work, one in taken.items():
        most: Goal | None = at_most(GOALS[work]) if name == "High Seas" and work in GOALS else None
        half = at_most(round(min(peers) / 2, 2)) if peers and work == "Word files: ours" else None
        memory = at_most(_MEGABYTES) if "--pdf" in work else None
        table.add(
            work, Cell(one.worked / once, 0, most), Cell(one.worked, 2, half), Cell(one.seconds, 2),
            Cell(one.megabytes or None, 0, memory),
        )  # fmt: skip
    table.notes.append(f"tokenising both drafts takes {1000 * once:.1f} ms")
    return table


def _asked() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("judge", nargs="?", type=Path, default=JUDGE)
    reader.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    reader.add_argument("--pairs", default=",".join([*REAL, MADE]), help="some of the pairs")
    reader.add_argument("--rounds", type=int, default=3)
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    return reader.parse_args()


if __name__ == "__main__":
    sys.exit(main())
