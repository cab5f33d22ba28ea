"""One goes back and forward through rooms and places of the texts; arrows in the window say whether one can."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.desktop.frame.rooms import Rooms

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def arrows(window):
    bar = window.context.rooms.bar
    return bar.back.isEnabled(), bar.forward.isEnabled()


def articles(window):
    return [row for row in window.texts.redline.rows if row.newer and row.newer.kind == "article"]


def shown_one_after_the_other(window, *numbers):
    """Articles by their numbers; returns what is chosen at each."""
    chosen = []
    for at in numbers:
        window.navigator.show_row(articles(window)[at].id)
        chosen.append(window.texts.walk.current)
    assert len(set(chosen)) == len(numbers)
    return chosen


def test_the_arrows_are_dead_before_one_went_anywhere(on_sample):
    assert arrows(on_sample) == (False, False)
    assert not on_sample.actions_of_menus.by_name["back"].isEnabled()


def test_a_jump_in_the_texts_can_be_gone_back_and_forward(on_sample, qtbot):
    chosen = shown_one_after_the_other(on_sample, 2, 9)
    assert arrows(on_sample) == (True, False)
    qtbot.mouseClick(on_sample.context.rooms.bar.back, Qt.MouseButton.LeftButton)
    assert on_sample.texts.walk.current == chosen[0]
    assert arrows(on_sample)[1]
    qtbot.mouseClick(on_sample.context.rooms.bar.forward, Qt.MouseButton.LeftButton)
    assert on_sample.texts.walk.current == chosen[1]
    assert arrows(on_sample) == (True, False)


def test_rooms_and_places_are_one_history(on_sample):
    window, rooms = on_sample, on_sample.context.rooms
    row = articles(window)[5]
    window.navigator.show_row(row.id)
    window.imports.open_review()
    rooms.back()
    assert rooms.name == "texts"
    assert window.texts.view.at_row == row.id
    rooms.forward()
    assert rooms.name == "review"
    rooms.back()
    rooms.back()
    assert rooms.name == "texts"
    assert window.texts.view.at_row != row.id


def test_who_goes_elsewhere_after_going_back_has_nothing_before_them(on_sample):
    first, second, third = (articles(on_sample)[at] for at in (2, 5, 8))
    on_sample.navigator.show_row(first.id)
    on_sample.navigator.show_row(second.id)
    on_sample.context.rooms.back()
    on_sample.navigator.show_row(third.id)
    assert arrows(on_sample) == (True, False)


def test_keys_do_what_the_arrows_do(on_sample, qtbot):
    chosen = shown_one_after_the_other(on_sample, 2, 9)
    qtbot.keyClick(on_sample, KEY.Key_Left, ALT)
    assert on_sample.texts.walk.current == chosen[0]
    qtbot.keyClick(on_sample, KEY.Key_Right, ALT)
    assert on_sample.texts.walk.current == chosen[1]


def test_an_amendment_that_was_shown_is_shown_again(on_sample):
    window = on_sample
    window.navigator.step(1)
    current = window.texts.walk.current
    window.navigator.show_row(articles(window)[12].id)
    window.context.rooms.back()
    assert window.texts.walk.current == current


def test_the_arrows_have_names_and_tips(qtbot):
    rooms = Rooms()
    qtbot.addWidget(rooms)
    qtbot.addWidget(rooms.bar)
    for arrow, keys in ((rooms.bar.back, "Alt+Left"), (rooms.bar.forward, "Alt+Right")):
        assert arrow.text()
        assert keys in arrow.toolTip()
        assert not arrow.icon().isNull()
