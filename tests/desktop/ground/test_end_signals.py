"""What asks the program to end from outside: the window is closed in order, and nothing is told of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process")
LONGEST = 60


def _hear():
    """Have the program hear what whoever started the tests may have ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def started(root, tmp_path):
    """`started(WORDS…)` gives the program with a window on these, and the folder of its settings."""
    settings, running = tmp_path / "settings", []

    def start(*words):
        home = {f"XDG_{name}_HOME": str(settings / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *map(str, words)],
            cwd=root,
            env={**os.environ, **home},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_hear,
        )
        running.append(process)
        until = time.monotonic() + LONGEST
        while not list(settings.rglob("running-*.lock")):
            assert time.monotonic() < until
            assert process.poll() is None
            time.sleep(0.05)
        return process, settings

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_the_window_is_closed_in_order(started, sample, name):
    process, settings = started(sample)
    time.sleep(1.5)  # in the midst of showing the dossier
    process.send_signal(getattr(signal, name))
    _, err = process.communicate(timeout=LONGEST)
    assert process.returncode == 0
    assert "KeyboardInterrupt" not in err
    assert not list(settings.rglob("running-*.lock")), "the next one need not say that this one was not closed"


def test_who_asks_twice_is_asked_nothing(started, tmp_path):
    for name, word in (("older", "shall"), ("newer", "may")):
        (tmp_path / f"{name}.txt").write_text(f"Article 1\n\n1. Each Party {word} fly a kite.\n")
    process, settings = started(tmp_path / "older.txt", tmp_path / "newer.txt")
    until = time.monotonic() + LONGEST
    while process.poll() is None and time.monotonic() < until:
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
    assert process.wait(1) == 0
    assert not list(settings.rglob("running-*.lock"))


def test_who_asks_while_python_ends_is_not_heard_as_a_failure(started, tmp_path):
    (tmp_path / "draft.txt").write_text("Article 1\n\n1. Each Party shall fly a kite.\n")
    process, settings = started(tmp_path / "draft.txt")
    time.sleep(1.5)
    until = time.monotonic() + LONGEST
    while process.poll() is None and time.monotonic() < until:
        process.send_signal(signal.SIGTERM)
        time.sleep(0.002)
    assert process.wait(1) == 0
    assert not list(settings.rglob("running-*.lock"))
