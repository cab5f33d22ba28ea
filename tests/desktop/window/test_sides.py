"""What stands beside the texts, in a small window: hidden and shown by keys and commands, and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.frame.palette import commands_of
from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.treaty.languages import LANGUAGES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _nothing_remembered():
    Preferences()._settings.clear()
    yield
    Preferences()._settings.clear()


@pytest.fixture
def small(on_sample, qtbot):
    """The window as large as an old laptop's screen."""
    on_sample.resize(1024, 768)
    qtbot.waitUntil(lambda: on_sample.texts.width() == 1024)
    on_sample.activateWindow()
    qtbot.waitUntil(on_sample.isActiveWindow)
    return on_sample


def test_both_sides_are_hidden_and_shown_by_keys_and_the_texts_take_their_room(small, qtbot):
    window, view = small, small.texts.view
    before = view.width()
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    assert not window.texts.walk.list.isVisible()
    assert not window.actions_of_menus.by_name["lists"].isChecked()
    qtbot.waitUntil(lambda: view.width() > before + 100)
    without_list = view.width()
    QTest.keyClick(window, Qt.Key.Key_I, CTRL)
    assert not window.texts.details.isVisible()
    qtbot.waitUntil(lambda: view.width() > without_list + 100)
    assert window.texts.body.width() == 1024
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    QTest.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.texts.walk.list.isVisible()
    assert window.texts.details.isVisible()
    qtbot.waitUntil(lambda: view.width() == before)


def test_every_way_to_hide_them_is_among_the_commands(small):
    words = [command.words for command in commands_of(small.actions_of_menus)]
    assert "List of changes" in words
    assert "Details and notes" in words


def test_keys_in_what_is_hidden_go_to_the_texts(small):
    small.texts.walk.list.setFocus()
    small.actions_of_menus.by_name["lists"].trigger()
    assert QApplication.focusWidget() is small.texts.view


def test_what_is_wanted_there_shows_it_again(small):
    for side in ("lists", "aside"):
        small.navigator.show_side(side, False)
    small.navigator.filter_words()
    assert small.texts.filters.text.isVisible()
    small.navigator.show_notes()
    assert small.noting.panel.isVisible()
    small.navigator.show_side("aside", False)
    view = next(view for view in small.comparison.compared.redline.changes if len(view.attributions) > 1)
    small.texts.choose(view.id)
    small.comparison.answer("confirm")
    assert small.texts.details.isVisible(), "nobody confirms a name unseen"
    small.navigator.show_side("aside", False)
    small.actions_of_menus.by_name["words"].trigger()
    assert small.texts.words.isVisible()
    assert all(small.actions_of_menus.by_name[side].isChecked() for side in ("lists", "aside"))


def test_hidden_sides_are_hidden_in_the_next_window(small, qtbot, resources, worker):
    small.navigator.show_side("lists", False)
    small.leave()
    after = MainWindow(resources, worker, LIGHT, Preferences())
    qtbot.addWidget(after)
    after.show()
    assert after.texts.panes.widget(0).isHidden()
    assert not after.texts.panes.widget(2).isHidden()
    assert not after.actions_of_menus.by_name["lists"].isChecked()
    after.context.rooms.show_room("texts")
    after.texts.panes.show_side("lists")
    qtbot.waitUntil(lambda: after.texts.panes.sizes()[0] > 100)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_window_fits_a_small_screen_in_every_language(qapp, qtbot, resources, worker, language):
    speak(qapp, language, resources.folder / "translations")
    window = MainWindow(resources, worker, LIGHT, Preferences())
    qtbot.addWidget(window)
    for name in window.context.rooms.names():
        window.navigator.show_room(name)
        window.context.rooms.bar.show()
    least = window.minimumSizeHint().expandedTo(window.centralWidget().minimumSizeHint())
    assert least.width() <= 1024
    assert least.height() <= 768
