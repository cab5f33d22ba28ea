"""A real window on the real sample, off screen; and a Qt that may not complain."""

from __future__ import annotations

import functools
import time

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.ground.language.translation import speak
from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.services.comparisons.client import ShownPair
from app.services.comparisons.pairs import DraftPair, compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.processes.worker_pool import WorkerPool
from app.storage.file.stamp import stamp_of
from tests.desktop.panes import Bench

QUIET = ("This plugin does not support",)
"""Words of the off-screen platform that say nothing of us."""


@pytest.fixture(autouse=True)
def _english(dressed, resources):
    """The interface speaks English, with its singulars, whatever a test before had it speak."""
    speak(dressed, "en", resources.folder / "translations")


@pytest.fixture(scope="session")
def worker():
    """The processes that work for all windows of a run, so that each is started and warmed once."""
    made = WorkerPool()
    yield made
    made.close()


@pytest.fixture
def window(qtbot, resources, worker, qtlog):
    """The window as it starts. A warning of Qt, or a fault that a job met, fails the test."""
    made = MainWindow(resources, worker, LIGHT)
    faults: list[object] = []
    made.context.jobs.failed.connect(faults.append)
    qtbot.addWidget(made)
    made.resize(1600, 900)  # with room for all panes, whatever screen the window of a test before was fitted to
    made.show()
    yield made
    made.context.jobs.wait()
    assert not faults
    loud = [r.message for r in qtlog.records if not any(word in r.message for word in QUIET)]
    assert not loud


@pytest.fixture
def at_rest(qtbot, window):
    """Wait until no job is left, all who hear of its end one after the other have heard of it, and what stands beside
    the texts is there, too.
    """

    def rests() -> bool:
        return not window.context.jobs.working and window.texts.whole and window.context.rooms.updatesEnabled()

    def wait() -> None:
        for _ in range(2):
            qtbot.waitUntil(rests)
            time.sleep(0.005)
            QApplication.processEvents()
        qtbot.waitUntil(rests)

    return wait


@pytest.fixture(scope="session")
def compared(resources, made_sample):
    """Pairs of the sample as a child would compare them, each compared once: `compared("zero", "rev1")`."""
    return functools.cache(lambda older, newer: compare_pair(made_sample, older, newer, resources))


@pytest.fixture
def on_sample(window, sample, compared):
    """The window on the first two drafts of the sample, as it stands when their comparison has come back."""
    return shown(window, sample, compared("zero", "rev1"))


@pytest.fixture
def on_final(window, sample, compared):
    """The window on the last two drafts of the sample, between which articles moved and a paragraph was divided."""
    return shown(window, sample, compared("rev2", "final"))


def shown(window, dossier, value):
    """The window, showing a compared pair of a dossier without waiting for a child."""
    pair = value.redline.older.label, value.redline.newer.label
    window.dossiers.opener.path = window.comparison.dossier = window.imports.intake.dossier = dossier
    with Dossier.open(dossier, write=False) as there:
        drafts, state = there.drafts(), there.state()
    window.texts.draft_bar.show_drafts(drafts, *pair)
    window.context.rooms.begin("texts")
    made = ShownPair(DraftPair(dossier, *pair), value.redline, value.papers, value.register, state, stamp_of(dossier))
    window.comparison.comparisons.remember(made)
    window.comparison._show_compared(made)
    # Else it comes in the next turn of the event loop: tests take pictures before that.
    window.context.rooms.setUpdatesEnabled(True)
    return window


@pytest.fixture
def opened_sample(window, sample, at_rest):
    """The window on the same pair, opened and compared in a child."""
    window.dossiers.open(sample, "zero", "rev1")
    at_rest()
    assert window.comparison.compared is not None, window.context.message.words.text()
    return window


@pytest.fixture
def panes(qtbot, qtlog):
    """The list of changes, its filters, the texts and the details without the rest of the window."""
    made = Bench()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    assert not [r.message for r in qtlog.records if "This plugin does not support" not in r.message]


@pytest.fixture
def on_zero(panes, compared):
    """The panes on the first two drafts of the sample."""
    return panes.show_compared(compared("zero", "rev1"))


@pytest.fixture
def on_last(panes, compared):
    """The panes on the last two drafts of the sample."""
    return panes.show_compared(compared("rev2", "final"))


@pytest.fixture
def take(qtbot):
    """Take all that a preview shows, as it was recognised, when it has been read; wait until it is stored."""

    def taken(intake, jobs):
        qtbot.waitUntil(lambda: not jobs.working)
        intake.preview.dialog.take.click()
        qtbot.waitUntil(lambda: not jobs.working)

    return taken
