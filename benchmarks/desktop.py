"""How quick the window is: every number that is promised of it, with its bound, beside two aligned QTextBrowsers.

    python dev.py bench desktop [--clock wall|processor] [--rounds N] [--words N] [--json OUT] [--markdown OUT]
    python dev.py bench desktop --rooms DOSSIER [ROOM…]     only the rooms beside the texts, on a copy of this dossier

Off screen, on made dossiers: three drafts of 300,000 words (`--words`) and of 25,000, with proposals; and on the real
pair where it is at hand. What stands in a row was run by turns, in rounds; the figure is the median over the rounds.
"Pause" is the longest time in which the event loop could do nothing else; beside it stands what the machine itself does
to a loop in which nothing is done, since some machines stand still for 100 ms of their own. With `--clock processor`
the work of the window's own thread counts instead of the wall: on a machine that has other work that is the steadier;
the start, which is a process, is taken by both.
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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.application import set_up_application  # noqa: E402
from app.desktop.changes.filters.sections import Grouping  # noqa: E402
from app.desktop.ground.style.theme import DARK, LIGHT  # noqa: E402
from app.desktop.texts.side_by_side import SideBySide  # noqa: E402
from app.desktop.window.main_window import MainWindow  # noqa: E402
from app.job import SilentProgress  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.redline.model import NamesState  # noqa: E402
from app.redline.search.find_text import Query  # noqa: E402
from app.services.comparisons.client import ShownPair  # noqa: E402, TC001 - together with the others
from app.services.comparisons.pairs import DraftPair  # noqa: E402
from app.services.comparisons.transfer import prepare_comparing  # noqa: E402
from app.services.dossiers.dossier import Dossier, prepare_opening  # noqa: E402
from app.services.imports.import_files import import_drafts, import_papers  # noqa: E402
from app.services.processes.serialization import pack_value  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.instruments import Instrument  # noqa: E402
from benchmarks.measuring.event_loop import CLOCKS, Loop  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.made_dossier import make  # noqa: E402
from benchmarks.measuring.memory_steps import step_through_memory  # noqa: E402
from benchmarks.measuring.room_walks import is_busy, steps_in_room  # noqa: E402
from benchmarks.measuring.text_browsers import Browsers  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "bbnj"
HERE = Path(__file__).parent / "measuring"
AMENDMENTS = 20
"""How many amendments are chosen, opened and read for one figure."""
QUIET = 0.7
"""Seconds that `Loop.pause` waits before and after what it takes."""
WALKS = 3
"""Rounds of all that a reader does."""
FOUND = ("the", "shall", "of", "and", "with")
"""Words that stand all over the made texts."""


class Bench:
    """One call: what was wished, the window, and the folder of the made dossiers."""

    def __init__(self, wish: argparse.Namespace, folder: Path, resources: Resources) -> None:
        self.wish, self.folder, self.resources = wish, folder, resources
        self.loop = Loop(wish.clock)
        self.worker = WorkerPool()
        self.worker.warm(prepare_comparing, resources)
        prepare_opening()
        self.window = MainWindow(resources, self.worker, LIGHT)
        self.window.show()
        self.loop.settle(0.5)

    def median(self, work: Callable[[], float]) -> float:
        """The median over the rounds."""
        return statistics.median(work() for _ in range(self.wish.rounds))

    # --- the texts, beside the peer ---

    def texts(self, shown: ShownPair) -> Table:
        """Opening, scrolling, resizing and finding, each by turns with the peer; memory in processes of their own."""
        loop, redline = self.loop, shown.redline
        words = f"{redline.older.words:,} and {redline.newer.words:,} words in {len(redline.rows):,} rows"
        table = Table(f"The texts alone, {words}", ("ours", "two QTextBrowsers"))
        ours, peer = SideBySide(self.window.texts.view.stage.look), Browsers()
        ours.resize(1000, 800)
        ours.show()
        loop.settle(0.5)
        times: dict[str, tuple[list[float], list[float]]] = {}
        for turn in range(self.wish.rounds):
            sides = ((ours, ours.verticalScrollBar(), [ours.viewport()]), (peer, peer.bar, peer.seen))
            for side, (view, bar, seen) in enumerate(sides):
                opened = loop.taken(lambda view=view: view.show_redline(redline), *seen)
                frames = loop.frames(bar, seen)
                loop.until(lambda: ours.settled)
                width = 1000 + 60 * (turn % 2)
                resize = (lambda: ours.resize(width, 800)) if view is ours else (lambda: peer.resize(width))  # noqa: B023
                resized = loop.taken(resize, *seen)
                self._find_ready(ours)
                word = FOUND[turn % len(FOUND)]
                found = loop.taken(
                    (lambda: ours.search.matches.ask(Query(word))) if view is ours else (lambda: peer.find(word)),  # noqa: B023
                    *seen,
                )
                cuts = statistics.quantiles(frames, n=20)
                figures = {
                    "open, to the first painted rows, ms": opened,
                    "scroll, p50, ms": statistics.median(frames),
                    "scroll, p95, ms": cuts[18],
                    "scroll, longest, ms": max(frames),
                    "resize, to the first frame, ms": resized,
                    "find all places of a word, ms": found,
                }
                for name, figure in figures.items():
                    times.setdefault(name, ([], []))[side].append(figure)
        bounds = dict(zip(times, (200, None, 16, 33, 50, 100), strict=True))
        for name, both in times.items():
            mine, theirs = (statistics.median(figures) for figures in both)
            bound = bounds[name]
            table.add(name, Cell(mine, 1, at_most(bound) if bound else None), Cell(theirs, 1))
        ours.close()
        return self._memory(table, shown)

    def _find_ready(self, view: SideBySide) -> None:
        """Let the texts become ready for finding, as they do while nobody does anything."""
        view.search.matches.make_ready()
        self.loop.settle(2)

    def _memory(self, table: Table, shown: ShownPair) -> Table:
        if not Path("/proc/self/status").exists():
            table.notes.append("The memory of a view is counted on Linux only.")
            return table
        file = self.folder / "redline"
        file.write_bytes(pack_value(shown.redline))
        cells = [self._said([str(HERE / "view_memory.py"), str(file), way]) for way in ("ours", "browsers")]
        table.add("memory of the view, MB", Cell(float(cells[0]), 0, at_most(80)), Cell(float(cells[1]), 0))
        return table

    def _said(self, words: list[str]) -> str:
        done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True, cwd=ROOT)
        return done.stdout.split()[-1]

    # --- the window ---

    def start(self) -> Table:
        """The whole program as a process: to its first painted page, to the answer to a key that is pressed then, and
        started with a dossier, to its painted texts.
        """
        table = Table("The start", ("by the wall, ms", "of the processor, ms"))
        dossier = self.folder / "begun.travaux"
        shutil.copyfile(self.folder / "small.travaux", dossier)
        for name, moment, words, most in (
            ("to the painted start page", "painted", (), None),
            ("until a key that is pressed then is answered", "answered", (), 800),
            ("opened on a dossier, to its painted texts", "texts", ("open", str(dossier)), None),
        ):
            walls, works = zip(*(self._start_once(moment, *words) for _ in range(self.wish.rounds)), strict=True)
            by_wall = most if self.wish.clock == "wall" else None
            table.add(
                name,
                Cell(statistics.median(walls), 0, at_most(by_wall) if by_wall else None),
                Cell(statistics.median(works), 0, at_most(most) if most else None),
            )
        table.notes.append("The processor's time is that of the window's process, all threads.")
        return table

    def _start_once(self, moment: str, *words: str) -> tuple[float, float]:
        """Milliseconds until a moment, by the wall and of the processor."""
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
            begun = time.perf_counter()
            run = [sys.executable, str(HERE / "program_start.py"), *words]
            taken: tuple[float, float] | None = None
            with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as program:
                assert program.stdout is not None
                for line in program.stdout:
                    said, worked = line.decode().split()
                    if said == moment:
                        taken = (time.perf_counter() - begun) * 1000, float(worked)
            assert taken is not None, f"never: {moment}"
            return taken

    def switching(self, dossier: Path, labels: tuple[str, ...]) -> Table:
        """Going from pair to pair of drafts of 25,000 words, to the first painted rows, and until the names are there:
        the texts of a pair that is compared come first.
        """
        window, rounds = self.window, self.wish.rounds
        columns = ("to the first painted rows, ms", "until the names are there, ms")
        table = Table("Switching drafts of 25,000 words", columns)

        def add(name: str, taken: list[tuple[float, float]], most: float) -> None:
            rows, names = (statistics.median(times) for times in zip(*taken, strict=True))
            table.add(name, Cell(rows, 0, at_most(most)), Cell(names, 0))

        self._open(dossier, labels[:2])
        pairs = [(older, newer) for older in labels for newer in labels if older != newer]
        new = [(*pair, reading) for reading in ("original", "unbracketed") for pair in pairs]
        anew = [self._switch(*one) for one in new[: max(3, rounds)]]
        add("the pair is compared, the worker is warm", anew, 300)
        back = [self._switch(*one) for one in new[: max(3, rounds)]]
        add("the pair is in the cache", back, 100)
        self._switch(labels[0], labels[1], "accepted")
        window.comparison.comparing._look_ahead()
        ahead = DraftPair(dossier, labels[1], labels[2], "accepted", window.comparison.compared.pair.language)  # type: ignore[union-attr]
        self.loop.until(lambda: window.comparison.comparisons.recalled(ahead) is not None)
        self.loop.settle(0.3)
        next_one = self._switch(labels[1], labels[2], "accepted")
        add("the next pair, which was compared while one read", [next_one], 300)
        table.notes.append("By the wall: the worker is another process.")
        return table

    def _switch(self, older: str, newer: str, reading: str) -> tuple[float, float]:
        """Milliseconds to the first painted rows of a pair, and to its painted names."""
        window = self.window
        before, begun = window.comparison.compared, time.perf_counter()
        window.comparison.compare(older, newer, reading)
        self.loop.until(lambda: window.comparison.compared is not before)
        rows = self._painted(begun)
        self.loop.until(
            lambda: (
                window.comparison.compared is not None and window.comparison.compared.redline.names is NamesState.THERE
            )
        )
        names = self._painted(begun)
        window.comparison.comparing._idle.stop()
        self.loop.until(lambda: not window.context.jobs.working)
        self.loop.settle(0.3)
        return rows, names

    def _painted(self, begun: float) -> float:
        """Milliseconds since then, with the texts painted as they are now."""
        self.window.texts.view.viewport().grab()
        return (time.perf_counter() - begun) * 1000

    def first(self, title: str, dossier: Path, pair: tuple[str, ...]) -> Table:
        """A pair compared for the first time after another, to its first painted rows and until its names are there."""
        columns = ("to the first painted rows, ms", "until the names are there, ms")
        table = Table(f"The first comparison, {title}", columns)
        self._open(dossier, pair)
        self.window.comparison.asides._later.stop()  # what the worker does in its spare time gives way, but not at once
        self.loop.until(lambda: not self.window.context.jobs._aside)
        rows, names = self._switch(pair[1], pair[0], "issued")
        table.add("the other way round", Cell(rows, 0), Cell(names, 0))
        table.notes.append("By the wall: the worker is another process.")
        return table

    def _open(self, dossier: Path, pair: tuple[str, ...]) -> None:
        self.window.dossiers.open(dossier, *pair)
        self.loop.until(lambda: self.window.comparison.compared is not None and not self.window.context.jobs.working)
        self.window.comparison.comparing._idle.stop()
        self.loop.settle(0.5)

    def filtering(self) -> Table:
        """Filtering the changes that are shown, to the painted list."""
        window = self.window
        assert window.comparison.compared is not None
        total = len(window.comparison.compared.redline.changes)
        table = Table(f"Filtering {total:,} changes, to the painted list", ("ms",))
        chips = (chip.actor for view in window.comparison.compared.redline.changes for chip in view.chips)
        facts = {
            "by words": [{"text": word} for word in FOUND],
            "by kind": [{"kind": kind} for kind in ("insertion", "deletion", "substitution", "move", "bracketing")],
            "by actor": [{"actor": actor} for actor in dict.fromkeys(chips)],
            "show all": [{}],
        }
        seen = window.texts.walk.list.viewport()
        for name, wanted in facts.items():
            if wanted:
                times = [self.loop.taken(lambda one=one: window.texts.filters.want(one), seen) for one in wanted[:5]]
                table.add(name, Cell(statistics.median(times), 1, at_most(50)))
        window.texts.filters.reset()
        return table

    def amendments(self, title: str, dossier: Path, pair: tuple[str, ...]) -> Table:
        """Opening, choosing, reading and filtering by amendment, to the painted list and texts: each over several of
        them.
        """
        window = self.window
        self._open(dossier, pair)
        self.loop.until(lambda: window.comparison.reading.read is not None and window.texts.whole)
        texts, walk = window.texts, window.texts.walk
        redline = texts.redline
        assert redline is not None, "the pair is shown"
        table = Table(f"{len(redline.amendments):,} amendments, {title}, to the painted list and texts", ("ms",))
        seen = (walk.list.viewport(), texts.view.viewport())
        several = [one for one in redline.amendments if len(one.changes) > 1]
        step = max(1, len(redline.amendments) // AMENDMENTS)
        works: dict[str, list[Callable[[], object]]] = {
            "choose one": [partial(walk.choose, one.changes[0]) for one in redline.amendments[::step]],
            "open one, with the changes inside": [partial(walk.changes.toggle, one.id) for one in several[:AMENDMENTS]],
            "stand by weight": [partial(walk.group_by, Grouping.WEIGHT)],
            "next one by weight": [partial(walk.step, 1)] * AMENDMENTS,
            "read it, and on to the next unread": [walk.read_on] * AMENDMENTS,
            "unread again, and read": [walk.turn_read] * AMENDMENTS,
            "of weight A": [partial(texts.filters.want, {"amendment": "A"})],
            "unread": [partial(texts.filters.want, {"unread": True})],
            "unread of weight A": [partial(texts.filters.want, {"unread": True, "amendment": "A"})],
            "without brackets alone": [partial(texts.filters.want, {"brackets": False})],
            "show all": [texts.filters.reset],
            "stand under their articles": [partial(walk.group_by, Grouping.ARTICLE)],
        }
        for name, work in works.items():
            if work:
                times = [self.loop.taken(one, *seen) for one in work]
                table.add(name, Cell(statistics.median(times), 1, at_most(50)))
        return table

    def pauses(self, title: str, dossier: Path, pair: tuple[str, ...]) -> Table:
        """The longest pause of the event loop in each thing that a reader does: the median over rounds, and the longest
        of all of them.

        Each round is a walk through a dossier of its own, so that nothing of it was compared before.
        """
        taken: dict[str, list[float]] = {}
        for turn in range(WALKS):
            own = dossier.with_name(f"{dossier.stem} {turn}{dossier.suffix}")
            shutil.copyfile(dossier, own)
            for name, pause in self._walk(own, pair):
                taken.setdefault(name, []).append(pause)
        columns = ("ms, median", f"longest of {WALKS}")
        table = Table(f"The longest pause of the event loop, {title}", columns)
        for name, times in taken.items():
            table.add(name, Cell(statistics.median(times), 0, at_most(50)), Cell(max(times), 0))
        return table

    def _walk(self, dossier: Path, pair: tuple[str, ...]) -> Iterator[tuple[str, float]]:
        """What a reader does one after the other, each with its longest pause in milliseconds."""
        window, loop = self.window, self.loop

        def take(name: str, work: Callable[[], object]) -> tuple[str, float]:
            return name, loop.pause(work, lambda: window.context.jobs.working)

        yield take("open the dossier, compare, hand over, show", lambda: window.dossiers.open(dossier, *pair))
        window.comparison.comparing._idle.stop()
        shown = window.comparison.compared
        assert shown is not None, window.context.message.words.text()
        changes = shown.redline.changes
        view = next((view for view in changes if len(view.attributions) == 1), changes[0])
        yield take("another pair", lambda: window.comparison.compare(pair[1], pair[0], "issued"))
        window.comparison.comparing._idle.stop()
        yield take("back, from the cache", lambda: window.comparison.compare(*pair[:2], "issued"))
        window.comparison.comparing._idle.stop()
        last = changes[-1].id
        for name, work in (
            ("choose the last change", lambda: window.texts.choose(last)),
            ("next amendment", lambda: window.navigator.step(-1)),
            ("next change inside", lambda: window.navigator.step_inside(-1)),
            ("amendments by weight", lambda: window.texts.walk.group_by(Grouping.WEIGHT)),
            ("amendments of weight A", lambda: window.texts.filters.want({"amendment": "A"})),
            ("read, and on to the next unread", window.texts.walk.read_on),
            ("mark as read", window.texts.walk.turn_read),
            ("unread amendments alone", lambda: window.texts.filters.want({"unread": True})),
            ("read on in that filter", window.texts.walk.read_on),
            ("next amendment by weight", lambda: window.navigator.step(1)),
            ("show all again", window.texts.filters.reset),
            ("back under their articles", lambda: window.texts.walk.group_by(Grouping.ARTICLE)),
            ("filter by words", lambda: window.texts.filters.text.setText("shall")),
            ("next in the filter", lambda: window.navigator.step(1)),
            ("show all", window.texts.filters.reset),
            ("choose a change with a name", lambda: window.texts.choose(view.id)),
            ("say who asked", lambda: window.comparison.answer("reject")),
            ("take it back", window.undo),
            ("unfold everything", lambda: window.texts.view.set_folding(False)),
            ("fold again", lambda: window.texts.view.set_folding(True)),
            ("other colours", lambda: window.appearance.set_theme(DARK)),
            ("larger text", lambda: window.appearance.zoom(1)),
            ("resize", lambda: window.resize(1500, 900)),
        ):
            yield take(name, work)
        window.appearance.zoom(0)
        window.appearance.set_theme(LIGHT)
        window.resize(1280, 800)

    def rooms(self, title: str, dossier: Path, pair: tuple[str, ...], only: Sequence[str] = ()) -> Table:
        """The longest pause when each of the other rooms is entered from the texts, for the first time, with what is
        counted and read for it, and again.

        The rooms have been made ready, as the program does after some seconds in which nothing was done.
        """
        window, loop = self.window, self.loop
        self._open(dossier, pair)
        window.side_rooms.get_ready()
        loop.settle(7)
        columns = ("first, ms", "again, ms", "painted again, ms", "whole after, s")
        table = Table(f"The longest pause of the event loop, the other rooms, {title}", columns)
        for name, _words, _keys in window.side_rooms.names():
            if only and name not in only:
                continue
            enter = partial(window.navigator.show_room, name)
            begun = time.perf_counter()
            first = loop.pause(enter, partial(is_busy, window))
            whole = time.perf_counter() - begun - QUIET
            steps = [(step, loop.pause(work, partial(is_busy, window))) for step, work in steps_in_room(window, name)]
            again, painted = [], []
            for _turn in range(WALKS):
                window.navigator.show_room("texts")
                loop.settle(0.3)
                again.append(loop.pause(enter, lambda: window.context.jobs.working))
                window.navigator.show_room("texts")
                loop.settle(0.3)
                painted.append(loop.taken(enter, window.side_rooms.room(name)))
            window.navigator.show_room("texts")
            loop.settle(0.3)
            ends = (Cell(statistics.median(painted), 0, at_most(200)), Cell(whole, 1))
            table.add(name, Cell(first, 0), Cell(statistics.median(again), 0, at_most(50)), *ends)
            for step, pause in steps:
                table.add(f"{name}: {step}", Cell(pause, 0, at_most(50)), Cell(None), Cell(None), Cell(None))
        return table

    def machine(self) -> Table:
        """What the machine itself takes: the pauses of an event loop in which nothing is done, for comparison."""
        times = [self.loop.pause(lambda: self.loop.settle(2)) for _ in range(10)]
        table = Table("The longest pause of the event loop while nothing is done, 10 times 2.7 s", ("ms",))
        table.add("median", Cell(statistics.median(times), 0))
        table.add("longest", Cell(max(times), 0))
        table.add("a step anywhere in the memory, nanoseconds", Cell(step_through_memory(), 0))
        table.notes.append("What the machine does to any program; no target.")
        return table


def real_dossier(folder: Path, resources: Resources) -> tuple[Path, tuple[str, str]] | None:
    """The real pair with its proposals, where it is on this machine."""
    if not CORPUS.is_dir():
        return None
    dossier = folder / "real.travaux"
    for label, start in (("June", "2022-06-01"), ("December", "2022-12-12")):
        import_drafts(dossier, [next(CORPUS.glob(f"{start}*"))], resources, label=label)
    import_papers(dossier, [next(CORPUS.glob("2022-08-01*"))], resources)
    return dossier, ("June", "December")


def with_shelf(dossier: Path, label: str, target: Path) -> Path:
    """A copy of a dossier that has one of its drafts on the shelf as an instrument: nearly all has a source then."""
    shutil.copyfile(dossier, target)
    with Dossier.open(target) as there:
        text = replace(there.draft(label), label="", sha256="")
        there.put_on_shelf([Instrument("", text, "Old")])
    return target


def run(wish: argparse.Namespace, folder: Path, report: Report) -> None:
    """All tables."""
    resources = load_resources(resource_folder())
    small, large = folder / "small.travaux", folder / "large.travaux"
    labels = make(small, 25_000, 200, resources)
    make(large, wish.words, 40, resources)
    bench = Bench(wish, folder, resources)
    report.show(bench.start())
    report.show(bench.switching(small, labels))
    report.show(bench.pauses("25,000 words", small, labels[1:]))
    if real := real_dossier(folder, resources):
        report.show(bench.pauses("the real pair", *real))
        report.show(bench.amendments("the real pair", *real))
    else:
        print("The real pair is not on this machine.")
    report.show(bench.pauses(f"{wish.words:,} words", large, labels[1:]))
    sourced = with_shelf(small, labels[0], folder / "sourced.travaux")
    report.show(bench.pauses("25,000 words with a shelf of as many", sourced, labels[1:]))
    report.show(bench.rooms("25,000 words with a shelf of as many", sourced, labels[1:]))
    report.show(bench.rooms(f"{wish.words:,} words", large, labels[1:]))
    report.show(bench.machine())
    report.show(bench.first(f"{wish.words:,} words", large, labels[1:]))
    report.show(bench.filtering())
    report.show(bench.amendments(f"{wish.words:,} words", large, labels[1:]))
    shown = bench.window.comparison.comparisons.compared(DraftPair(large, *labels[1:]), SilentProgress())
    report.show(bench.texts(shown))
    bench.window.close()
    bench.worker.close()


def run_rooms(wish: argparse.Namespace, folder: Path, report: Report) -> None:
    """The table of the rooms alone, of the last two drafts of a dossier."""
    place, *only = wish.rooms
    dossier = folder / Path(place).name
    shutil.copyfile(place, dossier)
    with Dossier.open(dossier, write=False) as there:
        labels = tuple(one.label for one in there.drafts())[-2:]
    bench = Bench(wish, folder, load_resources(resource_folder()))
    report.show(bench.rooms(dossier.stem, dossier, labels, only))
    report.show(bench.machine())
    bench.window.close()
    bench.worker.close()


def main() -> None:
    """Read the words of the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clock", choices=tuple(CLOCKS), default="wall")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--words", type=int, default=300_000, help="of each of the long drafts")
    parser.add_argument("--rooms", nargs="+", metavar="DOSSIER", help="only the other rooms, or those named after it")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    wish = parser.parse_args()
    application = QApplication([])
    set_up_application(application, load_resources(resource_folder()))
    report = Report(f"PySide6 {PySide6.__version__}, off screen, clock: {wish.clock}, {wish.rounds} rounds")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        (run_rooms if wish.rooms else run)(wish, Path(folder), report)
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
