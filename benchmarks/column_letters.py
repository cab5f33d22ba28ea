"""How many letters stand in a line of the texts: in one column and in two, at each level by which text is set in.

    python dev.py bench column_letters [--json OUT] [--markdown OUT]

Off screen, on the sample, at the sizes of small laptops and with larger letters. What stands beside the texts folds
away as the window has it. A letter is one of usual width, as the window counts them.
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

from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.application import set_up_application  # noqa: E402
from app.desktop.ground.style.theme import LIGHT  # noqa: E402
from app.desktop.texts.look import LEAST_LETTERS, LEVELS  # noqa: E402
from app.desktop.window.main_window import MainWindow  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.services.imports.sample import build_sample  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.event_loop import Loop  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least  # noqa: E402

SIZES = ((1280, 800), (1024, 700))
POINTS = {"100 %": 11.0, "150 %": 16.5}
"""How large the letters of the texts are."""


def count(window: MainWindow, loop: Loop, report: Report) -> None:
    """Measure the columns of a window that shows a pair, in each size."""
    table = Table("Letters in a line", tuple(f"level {level}" for level in range(1, LEVELS + 1)))
    for size in SIZES:
        for zoom, points in POINTS.items():
            window.resize(*size)
            window.appearance.set_choice("size", str(points))
            for inline in (False, True):
                window.texts.view.set_inline(inline)
                loop.settle(0.2)
                page = window.texts.view.stage.page
                columns = 1 if page.columns.inline else 2
                name = f"{size[0]}×{size[1]}, {zoom}, {'one column' if inline else 'two columns'}"
                name += " (folded to one)" if columns == 1 and not inline else ""
                letters = (page.letters(level) for level in range(1, LEVELS + 1))
                table.add(name, *(Cell(float(number), 0, at_least(LEAST_LETTERS)) for number in letters))
    report.show(table)


def main() -> None:
    """Read the words of the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    wish = parser.parse_args()
    application = QApplication([])
    resources = load_resources(resource_folder())
    set_up_application(application, resources)
    report = Report("Letters in a line of the texts, off screen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        dossier = Path(folder) / "sample.travaux"
        build_sample(resources.sample, dossier, resources)
        worker, loop = WorkerPool(), Loop("wall")
        window = MainWindow(resources, worker, LIGHT)
        window.show()
        window.dossiers.open(dossier, "zero", "rev1")
        loop.until(lambda: window.comparison.compared is not None and window.texts.whole)
        count(window, loop, report)
        window.close()
        worker.close()
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
