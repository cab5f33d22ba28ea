"""A real window on the real sample, off screen; and a Qt that may not complain."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.desktop.application import dress
from app.desktop.theme import LIGHT
from app.desktop.window import Window
from app.main import resource_folder
from app.services.resources import load_resources
from app.services.sample import build_sample
from app.services.workers import Processes

QUIET = ("propagateSizeHints",)
"""Words of the off-screen platform that say nothing of us."""


@pytest.fixture(scope="session")
def resources():
    return load_resources(resource_folder())


@pytest.fixture(scope="session")
def made_sample(resources, tmp_path_factory):
    target = tmp_path_factory.mktemp("sample") / "sample.travaux"
    build_sample(resources.sample, target, resources)
    return target


@pytest.fixture
def sample(made_sample, tmp_path) -> Path:
    """A copy of the sample dossier that a test may change."""
    return Path(shutil.copy(made_sample, tmp_path / "sample.travaux"))


@pytest.fixture
def window(qapp, qtbot, resources, qtlog):
    """The window as it starts. A warning of Qt, or a fault that a job met, fails the test."""
    dress(qapp, resources)
    made = Window(resources, Processes(), LIGHT)
    faults: list[object] = []
    made.jobs.failed.connect(faults.append)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.jobs.wait()
    assert not faults
    loud = [r.message for r in qtlog.records if not any(word in r.message for word in QUIET)]
    assert not loud


@pytest.fixture
def at_rest(qtbot, window):
    """Wait until no job is left."""

    def wait(timeout: int = 90_000) -> None:
        qtbot.waitUntil(lambda: not window.jobs.working, timeout=timeout)

    return wait


@pytest.fixture
def on_sample(window, sample, at_rest):
    """The window on the first two drafts of the sample, compared."""
    window.open_dossier(sample, "zero", "rev1")
    at_rest()
    assert window.compared is not None, window.message.words.text()
    return window
