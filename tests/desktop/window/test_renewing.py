"""A dossier of an older schema in the window: brought up to date in a job; and nothing is counted to open one."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest
from sqlalchemy import Engine, event

from app.services.dossiers.dossier import Dossier

OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.desktop.application import Session, set_up_application
from app.main import resource_folder
from app.services.resources import load_resources
if __name__ == "__main__":
    application = QApplication([])
    resources = load_resources(resource_folder())
    set_up_application(application, resources)
    session = Session(application, resources)
    session.begin(Path(sys.argv[1]))
    def look():
        if session.window.dossiers.dossier is not None:
            print(session.window.windowTitle(), "alembic" in sys.modules, flush=True)
            session.window.context.jobs.cancel()
            session.window.close()
            application.quit()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    application.exec()
    session.end()
"""


@pytest.fixture
def old(root, tmp_path):
    return shutil.copy(root / "tests" / "storage" / "kept" / "revision-1.travaux", tmp_path / "kites.travaux")


def schema(path):
    with sqlite3.connect(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return version


def test_an_older_dossier_is_renewed_in_a_job_and_opened_with_a_copy_beside_it(window, old, qtbot, at_rest):
    window.dossiers.open(old)
    assert window.context.jobs.working
    assert window.dossiers.dossier is None, "nothing was done on the event loop"
    qtbot.waitUntil(lambda: window.dossiers.dossier == old)
    assert not Dossier.is_older(old)
    copy = old.with_name("kites (schema 1).travaux")
    assert schema(copy) == 1
    assert "a copy of it as it was" in window.context.message.words.text()
    at_rest()
    assert window.texts.draft_bar.labels() == ["zero", "one"]
    assert window.context.message.words.isVisible()


def test_a_renewal_that_the_reader_stops_leaves_everything_as_it_was(window, sample, old, at_rest):
    window.dossiers.open(sample, "zero", "rev1")
    at_rest()
    go = threading.Event()
    window.context.jobs.start("What runs before", lambda _job: go.wait(60), lambda _value: None)
    window.dossiers.open(old)
    window.context.jobs.cancel()
    go.set()
    at_rest()
    assert window.dossiers.dossier == sample
    assert window.comparison.compared is not None
    assert "up to date was stopped" in window.context.message.words.text()
    assert schema(old) == 1
    assert [file.name for file in old.parent.iterdir() if file.name.startswith("kites")] == ["kites.travaux"]


def test_who_opens_another_dossier_meanwhile_stays_there(window, sample, old, qtbot, at_rest):
    window.dossiers.open(old)
    window.dossiers.open(sample, "zero", "rev1")
    assert window.dossiers.dossier == sample
    qtbot.waitUntil(lambda: not Dossier.is_older(old))
    at_rest()
    assert window.dossiers.dossier == sample


def test_the_window_never_loads_what_renews(old, root, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(OPENED)
    environment = {**os.environ, "PYTHONPATH": str(root), "XDG_CONFIG_HOME": str(tmp_path / "settings")}
    words = [sys.executable, str(program), str(old)]
    done = subprocess.run(words, cwd=root, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout.split()[-1:] == ["False"], done.stderr


def test_opening_a_dossier_counts_nothing(window, sample):
    said: list[str] = []

    def hear(_connection, _cursor, statement, *_rest):
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        assert window.dossiers.opener.open(sample)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert said
    assert not [statement for statement in said if "count(" in statement.lower()]
