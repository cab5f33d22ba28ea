"""The switches do what they say and show in which state the texts are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.desktop.texts.view_switches import TextSwitches

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def switches(texts, qtbot):
    made = TextSwitches(texts)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_switch_sets_the_texts(switches, texts, qtbot):
    qtbot.mouseClick(switches.inline, LEFT)
    assert texts.inline
    assert not switches.unlock.isEnabled()
    qtbot.mouseClick(switches.inline, LEFT)
    qtbot.mouseClick(switches.unlock, LEFT)
    assert texts.unlocked
    qtbot.mouseClick(switches.fold, LEFT)
    assert not texts.folding
    assert not switches.context.isEnabled()
    qtbot.mouseClick(switches.fold, LEFT)
    qtbot.keyClick(switches.context, Qt.Key.Key_Up)
    assert texts.context == 1
    qtbot.mouseClick(switches.search, LEFT)
    assert texts.search.bar.isVisible()
    qtbot.mouseClick(switches.go_to, LEFT)
    assert texts.search.go_line.isVisible()


def test_the_switches_follow_the_keys(switches, texts, qtbot):
    qtbot.keyClick(texts, Qt.Key.Key_F8)
    assert switches.unlock.isChecked()
    qtbot.keyClick(texts, Qt.Key.Key_F9)
    assert switches.inline.isChecked()
    assert not switches.unlock.isChecked()
    qtbot.keyClick(texts, Qt.Key.Key_Plus)
    assert switches.context.value() == 1
