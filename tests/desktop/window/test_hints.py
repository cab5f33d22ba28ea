"""At the first start on the sample three hints are told, each gone with one key, and never again."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from app.desktop.dossier.opening import sample_place
from app.desktop.frame.hint_card import SEEN

KEY = Qt.Key


@pytest.fixture
def first_time(window, made_sample, at_rest):
    """The window on the program's own sample, which nobody opened before."""
    QStandardPaths.setTestModeEnabled(True)
    sample_place().parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made_sample, sample_place())
    window.context.preferences.choose(SEEN, "")
    window.dossiers.open(sample_place(), "zero", "rev1")
    at_rest()
    yield window
    sample_place().unlink()
    QStandardPaths.setTestModeEnabled(False)


def test_three_hints_each_gone_with_one_key(first_time, qtbot):
    hints, view = first_time.texts.hints, first_time.texts.view
    told = []
    while hints.isVisible():
        told.append(hints.words.text())
        qtbot.keyClick(view, KEY.Key_Escape)
    assert len(told) == 3
    for words, what in zip(told, ("≈", "F7", "F5"), strict=True):
        assert what in words
    hints.begin({"names": "again", "steps": "again", "time": "again"})
    assert not hints.isVisible()


def test_what_was_done_need_not_be_told(first_time):
    hints = first_time.texts.hints
    first_time.navigator.step(1)
    first_time.texts.show_timeline(True)
    assert first_time.context.preferences.choice(SEEN) == "steps,time"
    assert hints.isVisible()
    hints.pass_on()
    assert not hints.isVisible()


def test_they_can_all_be_sent_away_at_once(first_time, qtbot):
    hints = first_time.texts.hints
    qtbot.mouseClick(hints.none, Qt.MouseButton.LeftButton)
    assert not hints.isVisible()
    assert len(first_time.context.preferences.choice(SEEN).split(",")) == 3


def test_nothing_moves_when_one_goes(first_time, qtbot):
    view = first_time.texts.view
    before = view.size(), view.row_place(view.row_in_sight())
    first_time.texts.hints.end()
    qtbot.wait(50)
    assert (view.size(), view.row_place(view.row_in_sight())) == before


def test_other_dossiers_have_none(opened_sample):
    assert not opened_sample.texts.hints.isVisible()
