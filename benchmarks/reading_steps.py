"""How many keys it takes to read all amendments of the real pair, the strongest first, from the window as it opens.

    python dev.py bench reading_steps [--json OUT] [--markdown OUT]

Off screen, at 1280×800 and at 1024×700: two keys to stand by weight, then N for each amendment, once more wherever not
all of it was in sight. A step is a key pressed. It is checked that each amendment was shown before it was marked, and
that what was marked is in the dossier when it is opened again.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.application import set_up_application  # noqa: E402
from app.desktop.changes.filters.sections import Grouping  # noqa: E402
from app.desktop.ground.style.theme import LIGHT  # noqa: E402
from app.desktop.window.main_window import MainWindow  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.redline.model import AmendmentWeight, NamesState  # noqa: E402
from app.services.dossiers.dossier import Dossier  # noqa: E402
from app.services.imports.import_files import import_drafts  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.event_loop import Loop  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "bbnj"
SIZES = ((1280, 800), (1024, 700))
MOST, MOST_A = 520, 200
"""Steps that are promised for all amendments, and for those of weight A."""
BY_WEIGHT = 2
"""Keys by which the list stands by weight: its box is entered, and the second of its lines taken."""


def steps_through(window: MainWindow, loop: Loop) -> tuple[int, int, int, int]:
    """Steps to read all amendments and those of weight A, and how many there are of each."""
    texts, pressed, heavy_read = window.texts, 0, 0
    redline = texts.redline
    assert redline is not None, "a pair is shown"
    heavy = {one.id for one in redline.amendments if one.weight is AmendmentWeight.A}
    while (read := window.comparison.reading.read) is None or len(read) < len(redline.amendments):
        QTest.keyClick(texts.view, Qt.Key.Key_N)
        loop.settle(0)
        pressed += 1
        read = window.comparison.reading.read or frozenset()
        heavy_read = heavy_read or (pressed if heavy <= read else 0)
        assert pressed < 10 * len(redline.amendments), "reading comes to no end"
    return pressed, heavy_read, len(redline.amendments), len(heavy)


def opened(dossier: Path, size: tuple[int, int], worker: WorkerPool, loop: Loop) -> MainWindow:
    """A window of a size that shows the pair of a dossier by weight, with all that stands beside the texts."""
    window = MainWindow(load_resources(resource_folder()), worker, LIGHT)
    window.resize(*size)
    window.show()
    window.dossiers.open(dossier, "June", "December")

    def there() -> bool:
        shown = window.comparison.compared
        named = shown is not None and shown.redline.names is NamesState.THERE
        return named and window.comparison.reading.read is not None and window.texts.whole

    loop.until(there)
    window.texts.walk.group_by(Grouping.WEIGHT)
    loop.settle(0.5)
    return window


def count(folder: Path, report: Report) -> None:
    """Read the pair to its end in windows of each size."""
    table = Table("Steps to the end", ("all", "of weight A", "amendments", "of these A"))
    for size in SIZES:
        dossier = folder / f"pair {size[0]}.travaux"
        for label, start in (("June", "2022-06-01"), ("December", "2022-12-12")):
            import_drafts(dossier, [next(CORPUS.glob(f"{start}*"))], load_resources(resource_folder()), label=label)
        worker, loop = WorkerPool(), Loop("wall")
        window = opened(dossier, size, worker, loop)
        steps, steps_a, amendments, heavy = steps_through(window, loop)
        window.close()
        worker.close()
        with Dossier.open(dossier, write=False) as there:
            assert len(there.user_input.read_amendments()) == amendments, "what was read is not all kept"
        table.add(
            f"{size[0]}×{size[1]}",
            Cell(float(BY_WEIGHT + steps), 0, at_most(MOST)),
            Cell(float(BY_WEIGHT + steps_a), 0, at_most(MOST_A)),
            Cell(float(amendments), 0),
            Cell(float(heavy), 0),
        )
    report.show(table)


def main() -> None:
    """Read the words of the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    wish = parser.parse_args()
    if not CORPUS.is_dir():
        print("The real pair is not on this machine.")
        return
    application = QApplication([])
    set_up_application(application, load_resources(resource_folder()))
    report = Report("Reading the real pair by weight, off screen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        count(Path(folder), report)
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
