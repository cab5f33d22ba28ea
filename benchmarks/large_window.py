"""The window on a long negotiation: when the texts of a pair stand there, and how long anything holds its event loop.

    python dev.py bench large_window [--dossier FILE] [--clock wall|processor] [--rounds N] [--json OUT]

40 drafts of 25,000 words, 10,000 proposals and 20,000 notes (`measuring/large_dossier.py`) lie in one dossier, which is
made where `--dossier` names none that is there: that takes minutes. A reader opens a late pair, goes on to the next,
looks at the notes, filters, searches and enters every room; each is done in rounds, and the figure is the longest pause
of all of them, with the median beside it. With `--clock processor`, which is usual here, a pause is what the window's
own thread worked without coming back to its loop.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.application import set_up_application  # noqa: E402
from app.desktop.changes.filters.sections import Grouping  # noqa: E402
from app.desktop.frame.palette import Palette  # noqa: E402
from app.desktop.ground.style.theme import LIGHT  # noqa: E402
from app.desktop.window.main_window import MainWindow  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.redline.model import NamesState  # noqa: E402
from app.services.comparisons.transfer import prepare_comparing  # noqa: E402
from app.services.dossiers.dossier import prepare_opening  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from benchmarks.measuring.event_loop import CLOCKS, Loop  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.large_dossier import Size, label_of, make_large  # noqa: E402

_SOON = 2000
"""Milliseconds within which the texts of a pair stand there."""
_PAUSE = 50
"""The longest that anything may hold the event loop, in milliseconds."""
_ROOMS_READY = 12.0
"""Seconds in which the rooms are made while nobody does anything."""


class LargeWalk:
    """The window, on the one dossier."""

    def __init__(self, wish: argparse.Namespace, dossier: Path, resources: Resources) -> None:
        self.wish, self.dossier = wish, dossier
        self.loop = Loop(wish.clock)
        self.worker = WorkerPool()
        self.worker.warm(prepare_comparing, resources)
        prepare_opening()
        self.window = MainWindow(resources, self.worker, LIGHT)
        self.window.show()
        self._taken: dict[str, list[float]] = {}
        done: list[bool] = []
        self.window.get_ready(lambda: done.append(True))
        self.loop.until(lambda: bool(done))
        self.window.side_rooms.get_ready()
        self.loop.settle(_ROOMS_READY)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Late pairs, each for one time."""
        last = self.wish.drafts - 3
        for turn in range(self.wish.rounds + 1):
            yield label_of(last - turn), label_of(last - turn + 1)

    def walk(self) -> tuple[Table, Table]:
        """When the texts stand there; and the pauses of all that a reader does."""
        window = self.window
        pairs = self.pairs()
        self._pause("open the dossier on a pair", partial(window.dossiers.open, self.dossier, *next(pairs)))
        texts, names = [], []
        for pair in pairs:
            before, begun = window.comparison.compared, time.perf_counter()
            self._pause("another pair", partial(window.comparison.compare, *pair, "issued"), self._stands(before))
            texts.append((self._at - begun) * 1000)
            names.append((time.perf_counter() - begun) * 1000)
        for _turn in range(self.wish.rounds):
            for name, work in self._works():
                self._pause(name, work)
        for _turn in range(self.wish.rounds):
            for name, words, _keys in window.side_rooms.names():
                self._pause(f"the room “{words}”", partial(window.navigator.show_room, name))
                window.navigator.show_room("texts")
                self.loop.settle(0.5)
        stands = Table("Another pair of the large dossier, by the wall", ("ms",))
        stands.add("until its texts are listed", Cell(statistics.median(texts), 0, at_most(_SOON)))
        stands.add("until all that is known of it is there", Cell(statistics.median(names), 0))
        pauses = Table("The longest pause of the event loop, the large dossier", ("longest, ms", "median, ms"))
        for name, times in self._taken.items():
            pauses.add(name, Cell(max(times), 0, at_most(_PAUSE)), Cell(statistics.median(times), 0))
        return stands, pauses

    def _stands(self, before: object) -> Callable[[], bool]:
        """Whether the names of the wanted pair are there; notes when its texts are."""
        self._at = 0.0

        def there() -> bool:
            shown = self.window.comparison.compared
            if shown is None or shown is before:
                return False
            self._at = self._at or time.perf_counter()
            return shown.redline.names is NamesState.THERE

        return there

    def _pause(self, name: str, work: Callable[[], object], there: Callable[[], bool] = lambda: True) -> None:
        more = lambda: not there() or self.window.context.jobs.working  # noqa: E731
        self._taken.setdefault(name, []).append(self.loop.pause(work, more))
        self.loop.settle(1.0)  # what comes after it belongs to it, and is taken with the next where it is late

    def _works(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """What a reader does beside the texts of a pair."""
        window = self.window
        texts, panel = window.texts, window.noting.panel
        yield "show the notes", texts.show_notes_pane
        yield "scroll through them", lambda: panel.list.verticalScrollBar().setValue(200_000)
        yield "the last note", lambda: [QTest.keyClick(panel.list, key) for key in (Qt.Key.Key_Down, Qt.Key.Key_End)]
        yield "filter the notes by words", lambda: panel.words.setText("capital")
        yield "only the orphaned", lambda: panel.show_sort("orphaned")
        yield "all notes", panel.clear_filter
        yield "read the notes anew", window.noting.refresh
        yield "filter the changes by words", lambda: texts.filters.text.setText("shall")
        yield "show all changes", texts.filters.reset
        yield "amendments by weight", lambda: texts.walk.group_by(Grouping.WEIGHT)
        yield "back under their articles", lambda: texts.walk.group_by(Grouping.ARTICLE)
        yield "next amendment", lambda: window.navigator.step(1)
        yield "find words in the texts", lambda: texts.view.search.bar.word.setText("the")
        yield "find anything", window.show_palette
        palette = next(one for one in window.findChildren(Palette) if one.isVisible())
        for letters in ("c", "capital", "nowhere at all"):
            yield f"find anything: “{letters}”", partial(palette.typed.setText, letters)
        palette.close()
        yield "other colours", window.appearance.next_theme
        yield "larger text", lambda: window.appearance.zoom(1)
        yield "resize", lambda: window.resize(1500, 900)
        window.appearance.zoom(0)
        window.resize(1280, 800)

    def close(self) -> None:
        """End the window and its worker."""
        self.window.close()
        self.worker.close()


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--dossier", type=Path)
    words.add_argument("--drafts", type=int, default=Size.drafts)
    words.add_argument("--words", type=int, default=Size.words)
    words.add_argument("--proposals", type=int, default=Size.proposals)
    words.add_argument("--notes", type=int, default=Size.notes)
    words.add_argument("--clock", choices=CLOCKS, default="processor")
    words.add_argument("--rounds", type=int, default=2)
    words.add_argument("--json", type=Path)
    words.add_argument("--markdown", type=Path)
    wish = words.parse_args()
    report = Report("The window on a long negotiation")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        application = QApplication([])
        resources = load_resources(resource_folder())
        set_up_application(application, resources)
        dossier = Path(folder) / "large.travaux"
        if wish.dossier is not None and wish.dossier.exists():
            shutil.copyfile(wish.dossier, dossier)
        else:
            make_large(dossier, Size(wish.drafts, wish.words, wish.proposals, wish.notes), resources)
            if wish.dossier is not None:
                shutil.copyfile(dossier, wish.dossier)
        walk = LargeWalk(wish, dossier, resources)
        for table in walk.walk():
            report.show(table)
        walk.close()
    report.write(wish.json, wish.markdown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
