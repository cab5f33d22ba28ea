"""How quick the window is, beside two aligned QTextBrowsers in the same run.

Measures, off screen: (1) opening and scrolling a made redline of 300,000 words, against the usual way of showing two
texts with rows at the same height; (2) the longest time in which the event loop could do nothing else while a pair is
compared, shown, filtered, walked through, recoloured and resized: the real pair where it is at hand, else the sample.

    python dev.py bench desktop
"""

from __future__ import annotations

import html
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QTextBlockFormat, QTextCursor  # noqa: E402
from PySide6.QtWidgets import QApplication, QTextBrowser  # noqa: E402

from app.desktop.application import dress  # noqa: E402
from app.desktop.ground.theme import DARK, LIGHT  # noqa: E402
from app.desktop.texts.side_by_side import SideBySide  # noqa: E402
from app.desktop.window import Window  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.redline.model import Cell, DraftFacts, Redline, Row, RowState, Run, Style  # noqa: E402
from app.services.importing import import_drafts, import_papers  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.services.sample import build_sample  # noqa: E402
from app.services.workers import Processes  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "bbnj"
ROWS, WORDS_A_ROW = 6_420, 47


class Watchdog:
    """The longest pause of the event loop, in milliseconds, since it was last asked."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def during(self, work: Callable[[], object], more: Callable[[], bool] = lambda: False) -> float:
        """Do `work`, let the loop run until it is at rest, and return the longest pause."""
        settle(0.1)
        self._longest, self._last = 0.0, time.perf_counter()
        work()
        settle(0.4)
        while more():
            QApplication.processEvents()
        self._tick()
        return self._longest * 1000


def settle(seconds: float) -> None:
    """Let the event loop run for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def made_redline() -> Redline:
    """300,000 words in 6,420 rows; in each something was replaced."""
    facts = DraftFacts("Made", "a", "", "", "en", "", "", ROWS * WORDS_A_ROW, ROWS)
    line = "the parties shall take such measures as they find useful with a view to keeping the small boats safe"
    words = line.split(" ")
    rows = []
    for n in range(ROWS):
        text = " ".join(words[(n + w) % len(words)] for w in range(WORDS_A_ROW))
        cut = 20 + n % 90
        runs = [
            (Run(text[:cut], Style.EQUAL), Run(word, style, f"c{n}", cut), Run(text[cut:], Style.EQUAL, "", cut + 5))
            for word, style in (("older", Style.DELETED), ("newer", Style.INSERTED))
        ]
        cells = [
            Cell(f"{side}{n}", "paragraph", 1, (Run(f"{n % 9}.", Style.EQUAL),), (), run, f"Article {n}")
            for side, run in zip("on", runs, strict=True)
        ]
        rows.append(Row(f"r{n}", RowState.CHANGED, cells[0], cells[1], (f"c{n}",)))
    return Redline(facts, facts, tuple(rows), ())


def frames(bar: object, paint: Callable[[], object], steps: int = 150) -> list[float]:
    """Milliseconds for each of `steps` pages scrolled and painted."""
    found = []
    for step in range(steps):
        begun = time.perf_counter()
        bar.setValue(bar.minimum() + step * 400)  # type: ignore[attr-defined]
        paint()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def ours(redline: Redline, window: Window) -> tuple[float, list[float]]:
    """Opening the view, to its first painted rows; then its frames."""
    view = SideBySide(window.view.look)
    view.resize(1000, 800)
    view.show()
    settle(0.2)
    begun = time.perf_counter()
    view.show_redline(redline)
    view.viewport().grab()
    opened = (time.perf_counter() - begun) * 1000
    return opened, frames(view.verticalScrollBar(), view.viewport().grab)


def peers(redline: Redline) -> tuple[float, list[float]]:
    """The same in two QTextBrowsers whose paragraphs are given the height of the taller one."""
    panes = [QTextBrowser(), QTextBrowser()]
    for pane in panes:
        pane.resize(500, 800)
        pane.show()
    settle(0.2)
    begun = time.perf_counter()
    for pane, side in zip(panes, ("older", "newer"), strict=True):
        pane.setHtml("".join(f"<p>{_html(getattr(row, side))}</p>" for row in redline.rows))
    _align(panes)
    for pane in panes:
        pane.viewport().grab()
    opened = (time.perf_counter() - begun) * 1000
    panes[0].verticalScrollBar().valueChanged.connect(panes[1].verticalScrollBar().setValue)
    return opened, frames(panes[0].verticalScrollBar(), lambda: [pane.viewport().grab() for pane in panes])


def _html(cell: Cell) -> str:
    tags = {Style.EQUAL: "span", Style.INSERTED: "u", Style.DELETED: "s"}
    return " ".join(f"<{tags[r.style]}>{html.escape(r.text)}</{tags[r.style]}>" for r in (*cell.number, *cell.text))


def _align(panes: list[QTextBrowser]) -> None:
    documents = [pane.document() for pane in panes]
    pairs = []
    blocks = [document.begin() for document in documents]
    while all(block.isValid() for block in blocks):
        pairs.append([d.documentLayout().blockBoundingRect(b).height() for d, b in zip(documents, blocks, strict=True)])
        blocks = [block.next() for block in blocks]
    for side, document in enumerate(documents):
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for heights in pairs:
            if heights[side] < max(heights):
                block = QTextBlockFormat(cursor.blockFormat())
                block.setBottomMargin(block.bottomMargin() + max(heights) - heights[side])
                cursor.setBlockFormat(block)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.endEditBlock()


def pauses(window: Window, dossier: Path, pair: tuple[str, str]) -> None:
    """Print the longest pause of the event loop during each thing a reader does."""
    dog = Watchdog()
    print(f"{'what':34}longest pause, ms")
    compare = lambda: window.compare(*pair, "issued")  # noqa: E731
    for words, work in (
        ("open a dossier, compare in a child", lambda: window.open_dossier(dossier, *pair)),
        ("compare in a child, once more", compare),
    ):
        print(f"{words:34}{dog.during(work, lambda: window.jobs.working):8.0f}")
    value = window.compared
    assert value is not None, window.message.words.text()
    last = value.redline.changes[-1].id
    for words, work in (
        ("show again", lambda: window._show_compared(value)),
        ("choose the last change", lambda: window.choose(last)),
        ("next change", lambda: window.step(-1)),
        ("filter by words", lambda: window.filters.text.setText("shall")),
        ("next in the filter", lambda: window.step(1)),
        ("show all", window.filters.reset),
        ("unfold everything", lambda: window.view.set_folding(False)),
        ("other colours", lambda: window.set_theme(DARK)),
        ("larger text", lambda: window.zoom(1)),
        ("resize", lambda: window.resize(1500, 900)),
    ):
        print(f"{words:34}{dog.during(work):8.0f}")


def main() -> None:
    """Print the two tables."""
    application = QApplication([])
    resources: Resources = load_resources(resource_folder())
    dress(application, resources)
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, PySide6 {PySide6.__version__}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        window = Window(resources, Processes(), LIGHT)
        window.show()
        redline = made_redline()
        print(f"{'300,000 words':34}{'open ms':>10}{'p50':>8}{'p95':>8}{'max':>8}")
        for name, (opened, found) in (("side by side", ours(redline, window)), ("two QTextBrowsers", peers(redline))):
            cuts = statistics.quantiles(found, n=20)
            print(f"{name:34}{opened:10.0f}{statistics.median(found):8.1f}{cuts[18]:8.1f}{max(found):8.1f}")
        dossier, pair = Path(folder) / "pair.travaux", ("June", "December")
        if CORPUS.is_dir():
            for label, start in (("June", "2022-06-01"), ("December", "2022-12-12")):
                import_drafts(dossier, [next(CORPUS.glob(f"{start}*"))], resources, label=label)
            import_papers(dossier, [next(CORPUS.glob("2022-08-01*"))], resources)
        else:
            print("The real pair is not on this machine: the sample stands in.")
            build_sample(resources.sample, dossier, resources)
            pair = ("zero", "final")
        pauses(window, dossier, pair)
        window.close()


if __name__ == "__main__":
    main()
