"""The start of the program: nothing heavy is imported before the window is in sight; nothing is left behind after."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow

HEAVY = (
    "sqlalchemy", "alembic", "lxml", "docx", "openpyxl", "pikepdf", "pypdfium2", "typst", "rich", "markdown_it",
    "app.comparison.compare", "app.attribution.attribute", "app.notation.statements.stances", "app.importing.files",
)  # fmt: skip
"""What takes long to import and is not needed to show a window. Import it in the function that needs it."""

LATER = (
    "app.desktop.window.work_area", "app.desktop.texts.side_by_side", "app.desktop.changes.filters.filters",
    "app.desktop.notes.note_editor", "app.desktop.drafts.intake", "app.redline.model",
)  # fmt: skip
"""What the start page does without: it comes when a dossier is asked for, or when nobody waits."""

LOADED = """
import sys
import app.desktop.application
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""

PAINTED = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from app.main import main
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            application.removeEventFilter(self)
            print("painted", *(name for name in words if name in sys.modules), flush=True)
            application.closeAllWindows()
        return False
if __name__ == "__main__":
    words = sys.argv[1:]
    application = QApplication([])
    first = First()
    application.installEventFilter(first)
    sys.exit(main([]))
"""

WHOLE = """
import multiprocessing, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.main import main
def end():
    children = [child.pid for child in multiprocessing.active_children()]
    if not children:
        QTimer.singleShot(50, end)
        return
    print(*children, flush=True)
    application.closeAllWindows()
    application.quit()
if __name__ == "__main__":
    application = QApplication([])
    QTimer.singleShot(0, end)
    sys.exit(main([]))
"""


class WindowsShown(QObject):
    """Hears which widgets are shown as windows of their own."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.names.append(watched.metaObject().className())
        return False


def run(code, *words, root, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(code)
    environment = {**os.environ, "PYTHONPATH": str(root), "XDG_CONFIG_HOME": str(tmp_path)}
    return subprocess.run(
        [sys.executable, str(program), *words], cwd=root, env=environment, capture_output=True, text=True, timeout=100
    )


def test_nothing_heavy_is_imported_before_the_window_is_in_sight(root, tmp_path):
    done = run(LOADED, *HEAVY, root=root, tmp_path=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [], "import these in the functions that need them"


def test_the_start_page_is_painted_before_what_works_on_a_dossier_is_imported(root, tmp_path):
    done = run(PAINTED, *LATER, root=root, tmp_path=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["painted"], "import these when the work area is made"


def test_a_step_of_the_start_page_is_taken_though_nothing_works_on_a_dossier_yet(window, qtbot):
    look = next(one for one in window.start_page.findChildren(QPushButton) if one.text() == "Look at the sample")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.comparison.compared is not None and window.context.rooms.name == "texts")


@pytest.mark.parametrize("timeline", [False, True])
def test_the_keys_stay_on_the_start_page_while_the_rest_is_made(window, qtbot, timeline):
    window.context.preferences.choose("timeline", timeline)
    qtbot.waitUntil(lambda: window.start_page.isAncestorOf(QApplication.focusWidget()))
    held, done, windows = QApplication.focusWidget(), [], WindowsShown()
    QApplication.instance().installEventFilter(windows)
    window.get_ready(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    QApplication.instance().removeEventFilter(windows)
    window.context.preferences.choose("timeline", False)
    assert windows.names == [], "a part was a window of its own before it had its place"
    assert (QApplication.activeWindow(), QApplication.focusWidget()) == (window, held)
    assert window.context.rooms.name == "start"


def test_a_window_that_is_closed_before_the_rest_is_made_closes(resources, worker, qtbot):
    window = MainWindow(resources, worker, LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.get_ready(lambda: None)
    assert window.close()


def test_the_program_starts_a_worker_and_ends_it(root, tmp_path):
    done = run(WHOLE, root=root, tmp_path=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    (worker,) = map(int, done.stdout.split())
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
