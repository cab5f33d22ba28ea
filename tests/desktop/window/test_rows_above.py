"""What stands above and below the texts: two rows and a line, in which everything is reached and nothing moves; and the
size of all letters.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from app.desktop.frame.settings import Settings
from app.desktop.ground.preferences import Preferences
from app.desktop.window.shell import LARGE_SIZE, SMALL_SIZE, USUAL_SIZE

LEFT = Qt.MouseButton.LeftButton
SIZES = [(1024, 700), (1280, 800), (1920, 1080)]


@pytest.fixture(autouse=True)
def _as_it_was(qapp):
    Preferences()._settings.clear()
    font = qapp.font()
    yield
    Preferences()._settings.clear()
    qapp.setFont(font)


def at(window, qtbot, *size):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.texts.width() == size[0])
    QApplication.processEvents()
    return window.texts


@pytest.mark.parametrize("size", SIZES)
def test_two_rows_stand_above_the_texts(on_sample, qtbot, size):
    texts = at(on_sample, qtbot, *size)
    menus, row = on_sample.menuBar().height(), texts.switches.height()
    assert texts.view.mapTo(on_sample, QPoint(0, 0)).y() <= menus + row + 2
    assert texts.draft_bar.mapTo(on_sample, QPoint(0, 0)).y() <= menus + row


@pytest.mark.parametrize("size", SIZES)
def test_no_button_of_the_two_rows_is_cut_off_or_without_a_name(on_sample, qtbot, size):
    texts = at(on_sample, qtbot, *size)
    for holder in (texts, on_sample.context.rooms.bar):
        for button in holder.findChildren(QToolButton):
            if button.isVisible() and button.objectName() != "qt_menubar_ext_button":
                place = button.mapTo(on_sample, QPoint(0, 0))
                assert place.x() >= 0, button.text()
                assert place.x() + button.width() <= on_sample.width(), button.text()
                assert button.text() or button.accessibleName() or button.toolTip()


def test_where_there_is_no_room_for_all_rooms_one_button_leads_to_each(on_sample, qtbot):
    bar = on_sample.context.rooms.bar
    at(on_sample, qtbot, 1920, 1080)
    assert bar.chooser.isHidden()
    at(on_sample, qtbot, 830, 700)
    assert bar.chooser.isVisible()
    assert bar.chooser.text().startswith("Texts")
    bar._fill()
    entries = bar._menu.actions()
    assert len(entries) == len(on_sample.context.rooms.names())
    assert [entry.text() for entry in entries if entry.isChecked()] == ["Texts"]
    next(entry for entry in entries if entry.text() == "Dashboard").trigger()
    assert on_sample.context.rooms.name == "dashboard"
    assert bar.chooser.text().startswith("Dashboard")


def test_as_many_rooms_have_a_button_as_there_is_room_for_and_one_more_holds_the_others(on_sample, qtbot):
    bar = on_sample.context.rooms.bar
    at(on_sample, qtbot, 1100, 700)
    shown = [button for button in bar._buttons if button.isVisible()]
    assert 4 <= len(shown) < len(bar._buttons)
    assert bar.chooser.text().startswith("More")
    bar._fill()
    assert [entry.text() for entry in bar._menu.actions()] == [one.text() for one in bar._buttons[len(shown) :]]
    bar._menu.actions()[-1].trigger()
    assert on_sample.context.rooms.name == "sides"
    assert bar.chooser.text().startswith("Sides")
    assert bar.chooser.isChecked()
    bar.chooser.setChecked(False)
    bar.chooser.clicked.emit()
    assert bar.chooser.isChecked()
    shown[0].click()
    assert bar.chooser.text().startswith("More")
    assert not bar.chooser.isChecked()


def test_how_the_texts_are_set_stands_below_one_button_in_a_narrow_window(on_sample, qtbot):
    texts = at(on_sample, qtbot, 1920, 1080)
    switches = texts.switches
    assert switches.inline.isVisible()
    assert switches.more.isHidden()
    at(on_sample, qtbot, 1024, 700)
    assert switches.more.isVisible()
    assert not switches.inline.isVisible()
    assert switches.search.isVisible()
    qtbot.mouseClick(switches.more, LEFT)
    assert switches.inline.isVisible()
    qtbot.mouseClick(switches.inline, LEFT)
    assert texts.view.inline
    switches._below.hide()
    at(on_sample, qtbot, 1920, 1080)
    assert switches.inline.isVisible()


def test_buttons_show_and_hide_the_panes_and_say_whether_they_are_there(on_sample, qtbot):
    texts = at(on_sample, qtbot, 1600, 900)
    for side, words in (("lists", "List"), ("aside", "Details")):
        button = next(one for one in texts.findChildren(QToolButton) if one.text() == words)
        assert button.isChecked()
        qtbot.mouseClick(button, LEFT)
        assert not texts.panes.shows(side)
        texts.panes.show_side(side)
        assert button.isChecked()


def test_the_line_of_time_is_shown_by_its_key_and_that_is_remembered(on_sample, qtbot):
    on_sample.activateWindow()
    qtbot.waitUntil(on_sample.isActiveWindow)
    assert not on_sample.texts.timeline.isVisible()
    QTest.keyClick(on_sample, Qt.Key.Key_F5)
    assert on_sample.texts.timeline.isVisible()
    assert Preferences().switch("timeline", False)


def test_no_notice_moves_anything(on_sample, qtbot):
    texts, message = at(on_sample, qtbot, 1280, 800), on_sample.context.message
    message.clear()
    QApplication.processEvents()

    def places():
        QApplication.processEvents()
        return texts.view.viewport().size(), texts.switches.mapTo(on_sample, QPoint(0, 0)), texts.height()

    before = places()
    for say in (
        lambda: message.tell("Written."),
        lambda: message.refuse("This cannot be done, and why is told in many words. " * 12),
        lambda: message.busy("Comparing"),
        message.idle,
        message.clear,
    ):
        say()
        assert places() == before
    message.refuse("This cannot be done, and why is told in many words. " * 12)
    QApplication.processEvents()
    assert message.height() >= message.heightForWidth(message.width()), "it is read to its end"
    assert message.mapTo(on_sample, QPoint(0, message.height())).y() <= on_sample.height()


# --- the size of letters ---


def heights(window):
    """How high a line is in each part of the window."""
    texts, dialog = window.texts, Settings(window.context.preferences, (), window)
    parts = {
        "list": texts.walk.list,
        "details": texts.details,
        "filters": texts.filters,
        "menus": window.menuBar(),
        "drafts": texts.draft_bar.older,
        "notes": window.noting.panel,
        "message": window.context.message.words,
        "dialog": dialog.findChild(QLabel),
    }
    found = {name: part.fontMetrics().height() for name, part in parts.items()}
    found["texts"] = round(texts.view.stage.page.pitch)
    found["heads"] = texts.view.heads.height()
    dialog.deleteLater()
    return found


def test_everything_grows_with_the_zoom_and_comes_back(on_sample, qtbot):
    at(on_sample, qtbot, 1600, 900)
    usual = heights(on_sample)
    for _ in range(6):
        on_sample.appearance.zoom(1)
    QApplication.processEvents()
    large = heights(on_sample)
    assert all(large[name] > 1.2 * usual[name] for name in usual if name != "heads"), (usual, large)
    assert large["heads"] > usual["heads"]
    on_sample.appearance.zoom(0)
    QApplication.processEvents()
    assert heights(on_sample) == usual


def test_there_are_three_sizes_of_type_and_one_is_remembered(on_sample, qtbot):
    seen = []
    for name in ("small", "usual", "large"):
        on_sample.actions_of_menus.by_name[name].trigger()
        QApplication.processEvents()
        seen.append(heights(on_sample))
        assert (
            Preferences().number("size", 0.0) == {"small": SMALL_SIZE, "usual": USUAL_SIZE, "large": LARGE_SIZE}[name]
        )
    for part in seen[0]:
        assert seen[0][part] <= seen[1][part] < seen[2][part], part


def test_the_rooms_come_back_whole_when_the_window_is_made_wider_again(on_sample, qtbot):
    bar = on_sample.context.rooms.bar
    for width in (1280, 900, 1280, 1000, 1278):
        on_sample.resize(width, 700)
        QApplication.processEvents()
        buttons = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
        assert all(one.width() >= one.sizeHint().width() for one in buttons), width
        assert bar.geometry().right() <= on_sample.width()
        shown = [one for one in on_sample.menuBar().actions() if on_sample.menuBar().actionGeometry(one).isEmpty()]
        assert shown == [], width


def test_menus_and_rooms_share_their_row_anew_when_letters_are_others(on_sample, qtbot):
    on_sample.resize(1280, 800)
    bar, rooms = on_sample.menuBar(), on_sample.context.rooms.bar
    left = []
    for steps in (2, 2, -4):
        on_sample.appearance.zoom(steps)
        QApplication.processEvents()
        ends = bar.actionGeometry(bar.actions()[-1]).right()
        assert ends < rooms.geometry().left(), steps
        left.append(rooms.geometry().left() - ends)
    assert left[-1] < 150, "no room is left out for which there is room again"
