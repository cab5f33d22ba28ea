"""What stands beside the texts, in a small window: hidden and shown by keys and commands, and remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.frame.palette import commands_of
from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.look import LEAST_LETTERS
from app.desktop.window.main_window import MainWindow
from app.redline.model import NamesState
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


@pytest.fixture
def wide(on_sample, qtbot):
    """The window with room for all panes."""
    on_sample.resize(1600, 900)
    qtbot.waitUntil(lambda: on_sample.texts.width() == 1600)
    on_sample.activateWindow()
    qtbot.waitUntil(on_sample.isActiveWindow)
    return on_sample


def test_both_sides_are_hidden_and_shown_by_keys_and_the_texts_take_their_room(wide, qtbot):
    window, view = wide, wide.texts.view
    before = view.width()
    QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    assert not window.texts.walk.list.isVisible()
    assert not window.actions_of_menus.by_name["lists"].isChecked()
    qtbot.waitUntil(lambda: view.width() > before + 100)
    without_list = view.width()
    QTest.keyClick(window, Qt.Key.Key_I, CTRL)
    assert not window.texts.details.isVisible()
    qtbot.waitUntil(lambda: view.width() > without_list + 100)
    assert window.texts.body.width() == 1600
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
    small.actions_of_menus.by_name["lists"].trigger()
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


def test_hidden_sides_are_hidden_in_the_next_window(wide, qtbot, resources, worker):
    wide.navigator.show_side("lists", False)
    wide.leave()
    after = MainWindow(resources, worker, LIGHT, Preferences())
    qtbot.addWidget(after)
    after.resize(1600, 900)
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


# --- room to read ---


def shown_at(window, qtbot, *size):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.texts.width() == size[0])
    QApplication.processEvents()
    return window.texts


@pytest.mark.parametrize("points", [11, 16.5])
def test_in_one_column_text_that_is_set_in_has_forty_letters_too(on_sample, qtbot, points):
    on_sample.appearance.set_choice("size", str(points))
    on_sample.texts.view.set_inline(True)
    for wide in range(800, 1400, 60):
        page = shown_at(on_sample, qtbot, wide, 700).view.stage.page
        assert page.letters(9) >= LEAST_LETTERS, wide


@pytest.mark.parametrize("points", [11, 16.5])
def test_no_column_has_fewer_than_forty_letters_in_a_line(on_sample, qtbot, points):
    on_sample.appearance.set_choice("size", str(points))
    for wide in range(800, 1960, 60):
        texts = shown_at(on_sample, qtbot, wide, 700)
        page = texts.view.stage.page
        assert page.letters() >= LEAST_LETTERS, wide
        assert page.letters(2) < page.letters(1), "a level below is told from the one above"
        assert page.columns.width <= texts.view.viewport().width(), "nothing of them is cut off"


def test_details_fold_first_then_the_list_and_both_come_back(on_sample, qtbot):
    def beside():
        panes = on_sample.texts.panes
        return [side for side in ("lists", "aside") if not panes.folded(side)]

    seen = [(shown_at(on_sample, qtbot, wide, 700) and None, beside())[1] for wide in (1600, 1280, 1024, 1280, 1600)]
    assert seen == [["lists", "aside"], ["lists"], [], ["lists"], ["lists", "aside"]]
    assert all(on_sample.texts.panes.shows(side) for side in ("lists", "aside"))


def test_what_is_folded_lies_over_the_texts_when_it_is_wanted(small, qtbot):
    texts, panes = small.texts, small.texts.panes
    before = texts.body.width()
    QTest.keyClick(small, Qt.Key.Key_I, CTRL)
    assert texts.details.isVisible()
    assert small.actions_of_menus.by_name["aside"].isChecked()
    assert texts.body.width() == before, "the texts stay as they are below it"
    texts.details.setFocus()
    QTest.keyClick(texts.details, Qt.Key.Key_Escape)
    assert not texts.details.isVisible()
    assert QApplication.focusWidget() is texts.view
    assert not small.actions_of_menus.by_name["aside"].isChecked()
    panes.show_side("aside")
    shown_at(small, qtbot, 1600, 900)
    assert panes.widget(2).isVisible(), "with room for it, it stands beside them again"


def test_too_narrow_for_two_the_texts_stand_in_one_column_say_so_and_lead_back(on_sample, qtbot):
    view = shown_at(on_sample, qtbot, 830, 700).view
    assert view.inline
    assert view.notice.isVisible()
    assert view.notice.words.text() == "One column: the window is too narrow for two."
    assert on_sample.actions_of_menus.by_name["inline"].isChecked()
    shown_at(on_sample, qtbot, 1280, 800)
    assert not view.inline
    assert not view.notice.isVisible()
    shown_at(on_sample, qtbot, 830, 700)
    view.notice.button.click()
    assert not view.inline
    assert not view.notice.isVisible()
    shown_at(on_sample, qtbot, 810, 700)
    assert not view.inline, "who wants both beside each other all the same has them so"


def test_one_column_that_was_chosen_stays_one(on_sample, qtbot):
    view = shown_at(on_sample, qtbot, 1280, 800).view
    view.set_inline(True)
    shown_at(on_sample, qtbot, 830, 700)
    assert not view.notice.isVisible()
    shown_at(on_sample, qtbot, 1280, 800)
    assert view.inline


def test_one_key_puts_both_panes_away_and_brings_them_back(wide, qtbot):
    panes = wide.texts.panes
    QTest.keyClick(wide, Qt.Key.Key_F12)
    assert not panes.shows("lists")
    assert not panes.shows("aside")
    assert not wide.actions_of_menus.by_name["lists"].isChecked()
    QTest.keyClick(wide, Qt.Key.Key_F12)
    assert panes.shows("lists")
    assert panes.shows("aside")
    panes.show_side("aside", False)
    QTest.keyClick(wide, Qt.Key.Key_F12)
    QTest.keyClick(wide, Qt.Key.Key_F12)
    assert (panes.shows("lists"), panes.shows("aside")) == (True, False)


def test_what_folded_for_want_of_room_does_not_come_when_all_are_put_away(on_sample, qtbot):
    texts = shown_at(on_sample, qtbot, 1280, 800)
    texts.view.set_inline(True)
    qtbot.waitUntil(lambda: texts.panes.shows("lists") and texts.panes.shows("aside"))
    texts.view.set_inline(False)
    qtbot.waitUntil(lambda: not texts.panes.shows("aside"))
    QTest.keyClick(on_sample, Qt.Key.Key_F12)
    assert (texts.panes.shows("lists"), texts.panes.shows("aside")) == (False, False)
    QTest.keyClick(on_sample, Qt.Key.Key_F12)
    assert (texts.panes.shows("lists"), texts.panes.shows("aside")) == (True, False)
    texts.view.set_inline(True)
    qtbot.waitUntil(lambda: texts.panes.shows("aside"))


def test_the_key_for_reading_never_brings_a_side_for_which_there_is_no_room(on_sample, qtbot):
    panes = shown_at(on_sample, qtbot, 830, 700).panes
    qtbot.waitUntil(lambda: panes.folded("lists") and panes.folded("aside"))
    panes.show_side("lists")
    panes.show_side("lists", False)
    for _ in range(3):
        QTest.keyClick(on_sample, Qt.Key.Key_F12)
        assert not panes.shows("lists"), "beside the texts it would leave them a dozen letters"
        assert not panes.shows("aside")


@pytest.mark.parametrize("keys", ["list", "view"])
def test_esc_puts_away_what_lies_over_the_texts_wherever_the_keys_are(on_sample, qtbot, keys):
    texts = shown_at(on_sample, qtbot, 1280, 800)
    qtbot.waitUntil(lambda: texts.panes.folded("aside"))
    held = {"list": texts.walk.list, "view": texts.view}[keys]
    held.setFocus()
    texts.panes.show_side("aside")
    assert texts.panes.shows("aside")
    QTest.keyClick(held, Qt.Key.Key_Escape)
    assert not texts.panes.shows("aside")


def test_the_margin_is_as_narrow_as_what_is_in_it(wide, compared):
    redline, view = compared("zero", "rev1").redline, wide.texts.view
    nobody = replace(
        redline,
        rows=tuple(replace(row, chips=(), move="") for row in redline.rows),
        names=NamesState.THERE,
    )
    view.show_redline(nobody)
    alone = view.stage.page.columns.margin.width
    some = next(chip for row in redline.rows for chip in row.chips)
    rows = (replace(nobody.rows[0], chips=(replace(some, name="Ur"),)), *nobody.rows[1:])
    view.show_redline(replace(nobody, rows=rows))
    short = view.stage.page.columns.margin.width
    rows = (replace(nobody.rows[0], chips=(replace(some, name="The Long Named Republic"),)), *nobody.rows[1:])
    view.show_redline(replace(nobody, rows=rows))
    assert alone <= 48 < short < view.stage.page.columns.margin.width
    view.show_redline(nobody)
    view.refresh(replace(nobody, rows=rows))
    assert view.stage.page.columns.margin.width > short, "a name that comes has room at once"


def test_a_side_is_no_wider_than_leaves_the_texts_their_room(wide, qtbot):
    panes = wide.texts.panes
    panes.moveSplitter(900, 1)
    assert wide.texts.view.stage.page.letters() >= LEAST_LETTERS


@pytest.mark.parametrize("widths", [(1280, 1600), (1600, 1280), (1600, 980), (980, 1600), (1600, 1500)])
def test_the_texts_are_set_once_when_the_window_has_another_width(on_sample, qtbot, widths):
    shown_at(on_sample, qtbot, widths[0], 800)
    view = on_sample.texts.view
    seen = []

    class Watcher(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Resize and event.size().width() != event.oldSize().width():
                seen.append(event.size().width())
            return False

    watcher = Watcher()
    view.viewport().installEventFilter(watcher)
    shown_at(on_sample, qtbot, widths[1], 800)
    qtbot.wait(100)
    view.viewport().removeEventFilter(watcher)
    assert len(seen) == 1
    panes = on_sample.texts.panes
    taken = [panes.widget(at).width() for at in range(panes.count()) if not panes.widget(at).isHidden()]
    assert sum(taken) + panes.handleWidth() * (len(taken) - 1) == widths[1]


def test_all_that_stands_around_the_texts_is_painted_when_the_window_has_another_size(on_sample, qtbot):
    shown_at(on_sample, qtbot, 1280, 800)
    room = on_sample.texts
    parts = (room.view.viewport(), room.draft_bar, room.switches, room.walk.list.viewport(), room.aside)
    painted = set()

    class Watcher(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                painted.add(watched)
            return False

    watcher = Watcher()
    for part in parts:
        part.installEventFilter(watcher)
    shown_at(on_sample, qtbot, 1600, 900)
    qtbot.waitUntil(lambda: painted == set(parts))
    qtbot.waitUntil(lambda: all(part.updatesEnabled() for part in parts))
