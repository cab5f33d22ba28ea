"""The start of the program: nothing heavy is imported before the window is in sight; nothing is left behind after."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy", "alembic", "lxml", "docx", "openpyxl", "pikepdf", "pypdfium2", "typst", "rich", "markdown_it",
    "app.comparison.compare", "app.attribution.attribute", "app.notation.statements.stances", "app.importing.files",
)  # fmt: skip
"""What takes long to import and is not needed to show a window. Import it in the function that needs it."""

LOADED = """
import sys
import app.desktop.application
print(*(name for name in sys.argv[1:] if name in sys.modules))
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


def test_the_program_starts_a_worker_and_ends_it(root, tmp_path):
    done = run(WHOLE, root=root, tmp_path=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    (worker,) = map(int, done.stdout.split())
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
