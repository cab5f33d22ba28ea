"""What journeys inside this process stand on: a program that can be started more than once, and that may not complain.

A warning of Qt, a warning or an error in the log, a word on stderr, a fault of a job: each fails the journey.
"""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.services.processes.worker_pool import WorkerPool
from tests.journeys.hands import Hands

QUIET = ("This plugin does not support",)
"""Words of the off-screen platform that say nothing of us."""


class _Heard(logging.Handler):
    """Everything that is logged from a warning on."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.words.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def silence(qtlog, capfd):
    """Fails the journey for every complaint: of Qt, in the log, on stderr."""
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    yield heard
    logging.getLogger().removeHandler(heard)
    complaints = [record.message for record in qtlog.records] + heard.words + capfd.readouterr().err.splitlines()
    loud = [words for words in complaints if words.strip() and not any(quiet in words for quiet in QUIET)]
    assert not loud


@pytest.fixture(scope="session")
def worker():
    """The processes that work for all windows of a run."""
    made = WorkerPool()
    yield made
    made.close()


class Program:
    """The program as one reader has it on one computer: started, closed and started again, with its memory."""

    def __init__(self, application, qtbot, resources, worker) -> None:
        self._application, self._qtbot = application, qtbot
        self._resources, self._worker = resources, worker
        self.windows: list[MainWindow] = []
        self.faults: list[object] = []

    def start(self) -> Hands:
        """Start it; returns the hands at its window."""
        speak(self._application, Preferences().choice("language") or "en", self._resources.folder / "translations")
        window = MainWindow(self._resources, self._worker, LIGHT, Preferences())
        window.context.jobs.failed.connect(self.faults.append)
        self.windows.append(window)
        window.show()
        window.activateWindow()
        self._qtbot.waitActive(window).__enter__()
        self._qtbot.waitUntil(lambda: self._application.focusWindow() is window.windowHandle())
        return Hands(self._qtbot, window)

    def end(self) -> None:
        """Close what is still open, and speak English again."""
        for window in self.windows:
            window.close()
            window.deleteLater()
        self._application.processEvents()
        speak(self._application, "en", self._resources.folder / "translations")


@pytest.fixture
def program(dressed, qtbot, resources, worker, silence):
    """A program that remembers nothing yet."""
    _forget()
    made = Program(dressed, qtbot, resources, worker)
    yield made
    made.end()
    _forget()
    assert not made.faults


def _forget() -> None:
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux")
    settings.clear()
    settings.sync()


@pytest.fixture
def sample_files(resources) -> Path:
    """The folder of the drafts and papers of the sample."""
    return resources.sample
