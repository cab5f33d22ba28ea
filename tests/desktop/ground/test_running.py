"""Several programs at a time, one that was killed, and files that the system asks to have opened."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent

from app.desktop.application import Opener, Session
from app.desktop.ground.instance_lock import InstanceLock

ANOTHER = """
import os, sys
from PySide6.QtCore import QCoreApplication
from app.desktop.ground.instance_lock import InstanceLock
QCoreApplication([])
running = InstanceLock()
print(running.begin(), flush=True)
if sys.stdin.readline() == "close\\n":
    running.end()
os._exit(0)
"""


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """Settings of one's own, in this process and in those it starts."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    before = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux").fileName()
    place = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(*place, str(tmp_path / "settings"))
    yield tmp_path / "settings"
    QSettings.setPath(*place, before.rpartition("/Travaux/")[0])


@pytest.fixture
def another(root, settings):
    """Another program: started, and ended by a word."""
    started = []

    def start():
        child = subprocess.Popen(
            [sys.executable, "-c", ANOTHER], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        started.append(child)
        return child, child.stdout.readline().strip()

    yield start
    for child in started:
        child.communicate()


def test_two_programs_at_a_time_are_nothing_unusual(qapp, another):
    child, said = another()
    assert said == "True"
    ours = InstanceLock()
    assert ours.begin()
    child.communicate("close\n")
    ours.end()
    assert InstanceLock().begin()


def test_a_program_that_was_killed_is_noticed_once(qapp, another):
    child, _ = another()
    child.communicate("die\n")
    ours = InstanceLock()
    assert not ours.begin()
    ours.end()
    again = InstanceLock()
    assert again.begin()
    again.end()


def test_where_nothing_can_be_written_nothing_was_out_of_order(qapp, settings):
    settings.write_text("no folder")
    assert InstanceLock().begin()


def test_a_file_that_the_system_asks_for_is_opened(qapp, resources, sample, another_sample, qtbot, settings):
    """As macOS tells it: to a program that is only starting, and to one that has another dossier open."""
    session = Session(qapp, resources)
    opener = Opener(session, qapp)
    try:
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(sample))))
        session.begin(None)
        qtbot.waitUntil(lambda: session.window.dossiers.dossier == sample)
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(another_sample))))
        qtbot.waitUntil(lambda: session.window.dossiers.dossier == another_sample)
        session.window.context.jobs.cancel()
    finally:
        qapp.removeEventFilter(opener)
        session.window.close()
        session.end()
        session.window.deleteLater()
        opener.deleteLater()


@pytest.fixture
def another_sample(sample, tmp_path):
    target = tmp_path / "another.travaux"
    target.write_bytes(sample.read_bytes())
    return target
