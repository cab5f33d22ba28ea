r"""Time and memory of the comparison and of the lineage as ratios taken in one call, beside the peers that are here.

    python benchmarks/speed.py [JUDGE] [--words N] [--large N] [--rounds N] [--seed N] [--only PART,…]
                               [--clock wall|processor] [--peers FOLDER] [--json OUT] [--markdown OUT]

"Tokenising" is `re.findall(r"\w+|[^\w\s]", text)` over all paragraphs of the drafts concerned, already parsed. What is
compared in a row was run by turns, in rounds; the figure is the median over the rounds. Programs are timed with their
start; what is slow is run once, and a note says so. Parts: comparison, memory, lineage, word, cliffs, start, peers.
"""

from __future__ import annotations

import argparse
import gc
import os
import pickle
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.attribution.lineage.lineage import lineage
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import load_resources
from app.treaty.draft import Draft, Kind, Provision
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least, at_most
from benchmarks.measuring.flat import flat
from benchmarks.measuring.peers import (
    PEERS,
    docxodus,
    paragraphs_of,
    python_of,
    run_docx,
    text_peers,
    wikiwho,
    without_wikiwho,
    word_peers,
)
from benchmarks.measuring.series import JUDGE, LEVELS, Judge, draft_of, judge_in
from benchmarks.measuring.word_files import write_docx

ROOT = Path(__file__).resolve().parent.parent
_TOKEN = re.compile(r"\w+|[^\w\s]")
Pair = tuple[Draft, Draft]


class Clock:
    """Takes times, with nothing left over from before to be cleared away in them.

    By the wall, or by what the processor worked for this process and the programs it called: on a machine that has
    other work the latter is the steadier, but of a program with several processes it counts each.
    """

    def __init__(self, by: str) -> None:
        self.now = time.perf_counter if by == "wall" else _worked

    def seconds(self, work: Callable[[], object]) -> float:
        """The time that `work` takes."""
        gc.collect()
        begin = self.now()
        work()
        return self.now() - begin

    def tokenising(self, drafts: Iterable[Draft]) -> float:
        """The time to tokenise drafts: the median of five, for it is short."""
        texts = [provision.text for draft in drafts for provision in draft.provisions]
        return statistics.median(self.seconds(lambda: [_TOKEN.findall(text) for text in texts]) for _ in range(5))


def _worked() -> float:
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


def ratio(rows: list[dict[str, float]], above: str, below: str) -> float:
    """The median over the rounds of one time over another."""
    return statistics.median(row[above] / row[below] for row in rows)


def rounds(count: int, work: dict[str, Callable[[], float]]) -> list[dict[str, float]]:
    """Run everything by turns, `count` times; the seconds of each round by name."""
    return [{name: one() for name, one in work.items()} for _ in range(count)]


def pair_of(judge: Judge, words: int, level: str, seed: int, language: str = "en") -> Pair:
    """Two drafts of the generator."""
    older, newer = judge.series(words, 2, level, seed, language).data
    return draft_of(older), draft_of(newer)


class Speed:
    """One call: what was wished, and the report."""

    def __init__(self, wish: argparse.Namespace, judge: Judge, report: Report) -> None:
        self.wish = wish
        self.judge = judge
        self.report = report
        self.clock = Clock(wish.clock)
        self.wdiff = next(peer for peer in text_peers() if peer.name == "wdiff")

    def comparison(self) -> None:
        """Whole comparisons, small and large, beside wdiff."""
        wish = self.wish
        small, large = f"{wish.words:,} words", f"{wish.large:,} words"
        table = Table("Whole comparison", tuple(LEVELS))
        columns: dict[str, list[Cell]] = {}
        for level in LEVELS:
            with tempfile.TemporaryDirectory() as folder:
                work: dict[str, Callable[[], float]] = {}
                for name, words in (("small", wish.words), ("large", wish.large)):
                    series = self.judge.series(words, 2, level, wish.seed, "en")
                    pair = tuple(draft_of(data) for data in series.data)
                    files = [Path(folder) / f"{name}{n}.txt" for n in range(2)]
                    for n, path in enumerate(files):
                        path.write_text(series.text(n), encoding="utf-8")
                    work[f"{name} tokens"] = partial(self.clock.tokenising, pair)
                    work[f"{name} compare"] = partial(self.clock.seconds, partial(compare, *pair))
                    if not self.wdiff.absent:
                        work[f"{name} wdiff"] = partial(self.clock.seconds, partial(wdiff, *files))
                rows = rounds(wish.rounds, work)
            self.report.details.setdefault("comparison", {})[level] = rows

            def put(name: str, value: float | None, places: int, goal: Goal | None = None) -> None:
                columns.setdefault(name, []).append(Cell(value, places, goal))

            put(f"{small}: × tokenising both drafts", ratio(rows, "small compare", "small tokens"), 1, at_most(10))
            put(f"{large}: × tokenising both drafts", ratio(rows, "large compare", "large tokens"), 1, at_most(10))
            put(f"{large}: × {small}", ratio(rows, "large compare", "small compare"), 1, at_most(14))
            if not self.wdiff.absent:
                put(f"{large}: × wdiff", ratio(rows, "large compare", "large wdiff"), 2, at_most(1))
                put(f"wdiff, {small}: × tokenising", ratio(rows, "small wdiff", "small tokens"), 1)
                put(f"wdiff, {large}: × tokenising", ratio(rows, "large wdiff", "large tokens"), 1)
            put(f"{small}: seconds", statistics.median(row["small compare"] for row in rows), 2)
            put(f"{large}: seconds", statistics.median(row["large compare"] for row in rows), 2)
        for name, cells in columns.items():
            table.add(name, *cells)
        if self.wdiff.absent:
            table.notes.append(f"wdiff: not measured, {self.wdiff.absent}")
        else:
            table.notes.append(f"wdiff {self.wdiff.version}: the whole process, on the drafts as text files")
        self.report.show(table)

    def memory(self) -> None:
        """The most memory above the parsed drafts."""
        table = Table(f"Memory above the parsed drafts, {self.wish.large:,} words, one round", tuple(LEVELS))
        linux = Path("/proc/self/clear_refs").exists()
        found: dict[str, list[Cell]] = {"rss": [], "python": []}
        for level in LEVELS:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "pair.pickle"
                path.write_bytes(pickle.dumps(pair_of(self.judge, self.wish.large, level, self.wish.seed)))
                for mode, cells in found.items():
                    if mode == "rss" and not linux:
                        cells.append(Cell(None))
                        continue
                    script = ROOT / "benchmarks" / "measuring" / "memory.py"
                    command = [sys.executable, script, path, mode]
                    done = subprocess.run(command, capture_output=True, text=True, check=True)
                    cells.append(Cell(float(done.stdout), 0, at_most(100)))
        table.add("as the system counts it (RSS), MB", *found["rss"])
        table.add("as Python allocates it (tracemalloc), MB", *found["python"])
        if not linux:
            table.notes.append("RSS: not measured, this system has no /proc")
        self.report.show(table)

    def lineage(self) -> None:
        """Ten drafts traced, beside WikiWho."""
        wish = self.wish
        series = self.judge.series(wish.words, 10, "medium", wish.seed, "en")
        drafts = [draft_of(data) for data in series.data]
        rows = rounds(
            wish.rounds,
            {
                "tokens": partial(self.clock.tokenising, drafts),
                "trace": partial(self.clock.seconds, partial(lineage, drafts)),
            },
        )
        self.report.details["lineage"] = rows
        table = Table(f"Lineage, ten drafts of {wish.words:,} words, medium", ("figure",))
        table.add("× tokenising them all once", Cell(ratio(rows, "trace", "tokens"), 1, at_most(40)))
        took = statistics.median(row["trace"] for row in rows)
        table.add("seconds", Cell(took, 2))
        absent = without_wikiwho(wish.python)
        if not absent:
            try:
                _, slow = wikiwho(wish.python, [paragraphs_of(data) for data in series.data])
            except subprocess.TimeoutExpired as late:
                absent = f"given up after {late.timeout:.0f} s"
        if absent:
            table.notes.append(f"WikiWho: not measured, {absent}")
        else:
            table.add("WikiWho 1.0.3: seconds", Cell(slow, 1))
            table.add("× faster than WikiWho", Cell(slow / took, 0, at_least(40)))
            table.notes.append("WikiWho is slow: one round, its analysis alone.")
        self.report.show(table)

    def word(self) -> None:
        """A pair of Word files, reading included on both sides."""
        wish = self.wish
        table = Table(f"A pair of Word files, {wish.words:,} words, medium", ("figure",))
        peers = {peer.name: peer for peer in word_peers(wish.python)}
        resources = load_resources(ROOT / "resources")
        with tempfile.TemporaryDirectory() as folder:
            older, newer, out = (Path(folder) / f"{name}.docx" for name in ("older", "newer", "out"))
            series = self.judge.series(wish.words, 2, "medium", wish.seed, "en")
            flats = [flat(data) for data in series.data]
            for path, text in zip((older, newer), flats, strict=True):
                write_docx(path, text.written)

            def ours() -> None:
                compare(*(read_draft(path, resources.register, resources.profiles) for path in (older, newer)))

            command = [sys.executable, "-m", "app", "compare", older, newer, "--json", out.with_suffix(".json")]

            calls: dict[str, Callable[[], object]] = {
                "ours": ours,
                "program": lambda: subprocess.run(command, cwd=ROOT, check=True, capture_output=True),
            }
            absent = peers["docxodus (python-redlines)"].absent
            if not absent:
                calls["docxodus"] = partial(run_docx, docxodus(wish.python), older, newer, out)
            work = {name: partial(self.clock.seconds, call) for name, call in calls.items()}
            rounds(1, work)  # the first time unpacks programs and is not counted
            rows = rounds(wish.rounds, work)
        self.report.details["word"] = rows
        table.add("read both and compare: seconds", Cell(statistics.median(row["ours"] for row in rows), 2))
        table.add(
            "travaux compare … --json, whole process: seconds",
            Cell(statistics.median(row["program"] for row in rows), 2),
        )
        if absent:
            table.notes.append(f"docxodus: not measured, {absent}")
        else:
            slow = statistics.median(row["docxodus"] for row in rows)
            table.add("docxodus, whole process: seconds", Cell(slow, 2))
            table.add(
                "read both and compare: × faster than docxodus", Cell(ratio(rows, "docxodus", "ours"), 1, at_least(10))
            )
            table.add(
                "whole process, JSON written: × faster than docxodus", Cell(ratio(rows, "docxodus", "program"), 1)
            )
        self.report.show(table)

    def cliffs(self) -> None:
        """Drafts that are unlike any other."""
        wish = self.wish
        usual = pair_of(self.judge, wish.words, "medium", wish.seed)
        other = pair_of(self.judge, wish.words, "medium", wish.seed + 1000)[1]
        foreign = pair_of(self.judge, wish.words, "medium", wish.seed, "es")[1]
        one = tuple(in_one_paragraph(draft) for draft in usual)
        same, same_but_ten = identical(4000), identical(4000, 400)
        empty = Draft("", "en", "plain", ())
        pairs: dict[str, Pair] = {
            "usual": usual, "one": one, "one and many": (one[0], usual[1]), "same": (same, same_but_ten),
            "reversed": (usual[0], backwards(usual[1])), "unrelated": (usual[0], other),
            "foreign": (usual[0], foreign), "from nothing": (empty, usual[1]), "to nothing": (usual[0], empty),
            "nothing": (empty, empty),
        }  # fmt: skip
        work: dict[str, Callable[[], float]] = {
            name: partial(self.clock.seconds, partial(compare, *pair)) for name, pair in pairs.items()
        }
        work["one tokens"] = partial(self.clock.tokenising, one)
        rows = rounds(wish.rounds, work)
        self.report.details["cliffs"] = rows
        kept = [provision.id for provision in same_but_ten.provisions if provision.text == same.provisions[0].text]
        right = {p.newer for p in compare(same, same_but_ten).pairs} & set(kept)
        table = Table(f"Cliffs, {wish.words:,} words, medium", ("figure",))
        table.add("all in one paragraph: × tokenising", Cell(ratio(rows, "one", "one tokens"), 1, at_most(10)))
        table.add("one paragraph against many: × the usual time", Cell(ratio(rows, "one and many", "usual"), 2))
        table.add("4,000 identical paragraphs: % matched", Cell(100 * len(right) / len(kept), 2, at_least(99)))
        table.add("4,000 identical paragraphs: × the usual time", Cell(ratio(rows, "same", "usual"), 2))
        for name, title in (
            ("reversed", "reversed drafts"), ("unrelated", "unrelated drafts"), ("foreign", "drafts in two languages"),
        ):  # fmt: skip
            table.add(f"{title}: × the usual time", Cell(ratio(rows, name, "usual"), 2, at_most(2)))
        for name, title in (
            ("from nothing", "from a draft without provisions"), ("to nothing", "to a draft without provisions"),
            ("nothing", "both without provisions"),
        ):  # fmt: skip
            table.add(f"{title}: × the usual time", Cell(ratio(rows, name, "usual"), 2, at_most(1)))
        self.report.show(table)

    def start(self) -> None:
        """How long `--help` takes."""
        bare = [sys.executable, "-c", "pass"]
        commands = {"module": [sys.executable, "-m", "app", "--help"]}
        script = Path(sys.executable).parent / "travaux"
        if script.exists():
            commands["script"] = [str(script), "--help"]
        work = {
            name: partial(
                self.clock.seconds, partial(subprocess.run, command, cwd=ROOT, check=True, capture_output=True)
            )
            for name, command in {"bare": bare, **commands}.items()
        }
        rounds(2, work)
        rows = rounds(5 * self.wish.rounds, work)
        self.report.details["start"] = rows
        table = Table("Start", ("figure",))
        names = {"module": "python -m app --help", "script": "travaux --help, the installed command"}
        for name in commands:
            table.add(f"{names[name]}: × python -c pass", Cell(ratio(rows, name, "bare"), 2, at_most(3)))
        table.notes.append(f"medians of {len(rows)} rounds")
        self.report.show(table)

    def peers(self) -> None:
        """The time of all peers on one pair."""
        wish = self.wish
        series = self.judge.series(wish.words, 2, "medium", wish.seed, "en")
        pair: Pair = (draft_of(series.data[0]), draft_of(series.data[1]))
        flats = flat(series.data[0]), flat(series.data[1])
        clock = Clock("wall")
        base = clock.tokenising(pair)
        table = Table(f"Time of the peers, {wish.words:,} words, medium, one round", ("× tokenising", "seconds"))
        took = clock.seconds(partial(compare, *pair))
        table.add("travaux", Cell(took / base, 1), Cell(took, 2))
        for peer in (*text_peers(), *word_peers(wish.python)):
            if peer.absent:
                table.notes.append(f"{peer.name}: not measured, {peer.absent}")
                continue
            try:
                took = peer.ask(*flats).seconds
            except subprocess.TimeoutExpired as late:
                table.notes.append(f"{peer.name}: given up after {late.timeout:.0f} s")
                continue
            table.add(f"{peer.name} {peer.version}".strip(), Cell(took / base, 1), Cell(took, 2))
        table.notes.append("by the wall clock; programs with their start; those for Word files read and write files")
        self.report.show(table)


def wdiff(older: Path, newer: Path) -> None:
    """wdiff on two text files; it exits with 1 when they differ."""
    subprocess.run(["wdiff", older, newer], stdout=subprocess.DEVNULL, check=False)


def in_one_paragraph(draft: Draft) -> Draft:
    """All words of a draft in one paragraph."""
    text = " ".join(provision.text for provision in draft.provisions if provision.text)
    return replace(draft, provisions=(Provision("p0", "", Kind.PARAGRAPH, "1.", "", text),))


def identical(count: int, every: int = 0) -> Draft:
    """Paragraphs that say the same; before each `every`-th stands one that does not."""
    made: list[Provision] = []
    for n in range(count):
        if every and n % every == every // 2:
            made.append(
                Provision(f"n{n}", "", Kind.PARAGRAPH, "", "", f"Paragraph added before number {n} of the old draft.")
            )
        made.append(Provision(f"p{n}", "", Kind.PARAGRAPH, "", "", "[deleted]"))
    return Draft("", "en", "plain", tuple(made))


def backwards(draft: Draft) -> Draft:
    """A draft with its provisions in reversed order at every level."""
    below: dict[str, list[Provision]] = {}
    for provision in draft.provisions:
        below.setdefault(provision.parent, []).append(provision)
    made: list[Provision] = []

    def take(parent: str) -> None:
        for provision in reversed(below.get(parent, [])):
            made.append(provision)
            take(provision.id)

    take("")
    return replace(draft, provisions=tuple(made))


PARTS = ("comparison", "memory", "lineage", "word", "cliffs", "start", "peers")


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("judge", type=Path, nargs="?", default=JUDGE)
    reader.add_argument("--words", type=int, default=25_000)
    reader.add_argument("--large", type=int, default=300_000)
    reader.add_argument("--rounds", type=int, default=5)
    reader.add_argument("--seed", type=int, default=601)
    reader.add_argument("--only", default=",".join(PARTS), help="some of the parts")
    reader.add_argument("--clock", choices=("wall", "processor"), default="wall", help="on a busy machine: processor")
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    wish = reader.parse_args()
    if unknown := set(wish.only.split(",")) - set(PARTS):
        reader.error(f"no such part: {', '.join(sorted(unknown))}")
    judge = judge_in(wish.judge)
    if judge is None:
        print("The generator of draft series is not on this machine; nothing was measured.")
        return
    wish.python = python_of(wish.peers)
    report = Report(f"Speed: medians of {wish.rounds} rounds taken by turns, {wish.clock} clock, seed {wish.seed}")
    speed = Speed(wish, judge, report)
    for part in PARTS:
        if part in wish.only.split(","):
            getattr(speed, part)()
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
