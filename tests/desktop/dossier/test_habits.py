"""What is usual on any desktop: dossiers opened before in the menu, a copy, another window; a locked dossier says so
wherever it is named.
"""

from __future__ import annotations

import os
import signal
import subprocess

import pytest

from app.desktop.start.recent_list import RecentList
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked, lock
from app.services.processes import another_window


@pytest.fixture
def locked(tmp_path):
    path = tmp_path / "secret.travaux"
    Dossier.create(path, "secret").close()
    lock(path, "a passphrase")
    return path


@pytest.fixture(autouse=True)
def _alone(window):
    """What other tests opened is not among what was opened before."""
    for one in window.context.preferences.recent():
        window.context.preferences.forget(one.path)


def entries(window):
    actions = window.actions_of_menus.by_name
    return [action.text() for name, action in actions.items() if name.startswith("recent_") and action.isVisible()]


def test_dossiers_opened_before_are_in_the_menu(window, sample, tmp_path, at_rest):
    window.enable()
    assert entries(window) == []
    other = tmp_path / "other.travaux"
    Dossier.create(other, "a & b").close()
    for path in (other, sample):
        window.dossiers.open(path)
        at_rest()
    window.enable()
    assert entries(window) == ["a && b"], "that which is open is not among them"
    window.actions_of_menus.by_name["recent_0"].trigger()
    at_rest()
    assert window.dossiers.dossier == other


def test_a_locked_dossier_is_marked_wherever_it_is_named(window, locked, tmp_path, at_rest):
    window.dossiers.open(locked)
    at_rest()
    assert "(locked)" in window.windowTitle()
    assert "(locked)" in window.dossiers.start_page.heading.text()
    other = tmp_path / "other.travaux"
    Dossier.create(other, "other").close()
    window.dossiers.open(other)
    at_rest()
    window.enable()
    assert "(locked)" not in window.windowTitle()
    assert any("(locked)" in entry for entry in entries(window))
    shown = RecentList()
    shown.show_recent(window.context.preferences.recent())
    said = [shown.recent.index(row, 0).data() for row in range(2)]
    assert ["(locked)" in words for words in said] == [False, True]


def test_a_copy_is_saved_and_the_dossier_stays_open(window, sample, tmp_path, at_rest, monkeypatch):
    window.dossiers.open(sample)
    at_rest()
    target = tmp_path / "copy.travaux"
    monkeypatch.setattr(window.dossiers.copying, "_ask_where", lambda dossier: target)
    window.actions_of_menus.by_name["save_copy"].trigger()
    at_rest()
    assert window.dossiers.dossier == sample
    assert "copy.travaux" in window.context.message.words.text()
    with Dossier.open(target, write=False) as there, Dossier.open(sample, write=False) as own:
        assert (there.info(), is_locked(target)) == (own.info(), False)


def test_another_window_is_a_program_of_its_own(monkeypatch, tmp_path):
    started = []
    kept = subprocess.Popen

    def start(*words, **named):
        started.append(kept(*words, **named))
        return started[-1]

    monkeypatch.setattr(another_window.subprocess, "Popen", start)
    another_window.start_another()
    (program,) = started
    assert program.poll() is None
    os.kill(program.pid, signal.SIGKILL)
    program.wait(20)
