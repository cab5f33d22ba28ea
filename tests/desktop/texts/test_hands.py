"""Keys, clicks and menus on the texts: rows, moves, joining by hand, and what is told to others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QMenu

from app.desktop.ground.style.theme import CONTRAST, DARK, LIGHT
from app.desktop.texts.context_menu import choices_on
from app.desktop.texts.rows.margin_painter import contrast, paint_row_sign, readable_ink
from app.redline.model import RowState
from tests.desktop.texts import made
from tests.desktop.texts.conftest import look_of, place

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def menu_words() -> dict[str, object]:
    """The open menu: its actions by their words without keys; it is closed."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text().partition("\t")[0]: action for action in menu.actions()}


def open_menu(view, at: QPoint) -> dict[str, object]:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return menu_words()


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


# --- rows by keys ---


def test_the_keys_go_from_row_to_row_and_it_is_seen_where_they_are(texts, qtbot):
    texts.setFocus()
    qtbot.keyClick(texts, Qt.Key.Key_Down, CTRL)
    assert texts.at_row == "t"
    plain = texts.viewport().grab().toImage()
    with qtbot.waitSignal(texts.row_read, check_params_cb=lambda row: row == "a5"):
        qtbot.keyClick(texts, Qt.Key.Key_Down, CTRL)
    assert texts.viewport().grab().toImage() != plain
    for _ in range(30):
        qtbot.keyClick(texts, Qt.Key.Key_Down, CTRL)
    assert texts.at_row == "z"
    box = texts.row_place("z")
    assert box.top() >= 0
    assert box.bottom() <= texts.viewport().height()
    qtbot.keyClick(texts, Qt.Key.Key_Up, CTRL)
    assert texts.at_row == "came"


def test_enter_chooses_the_changes_of_a_row_one_after_the_other(texts, qtbot):
    two = replace(texts.row("p1"), changes=("c1", "c9"))
    rows = tuple(two if row.id == "p1" else row for row in texts.redline.rows)
    texts.show_redline(replace(texts.redline, rows=rows))
    texts.go_to_row("p1")
    heard: list[str] = []
    texts.change_chosen.connect(heard.append)
    texts.change_chosen.connect(texts.show_change)
    for _ in range(3):
        qtbot.keyClick(texts, Qt.Key.Key_Return)
    assert heard == ["c1", "c9", "c1"]


def test_keys_scroll_by_lines_pages_and_to_the_ends(texts, qtbot):
    texts.set_folding(False)
    qtbot.waitUntil(lambda: texts.settled)
    bar = texts.verticalScrollBar()
    qtbot.keyClick(texts, Qt.Key.Key_Down)
    line = bar.value()
    assert line > 0
    qtbot.keyClick(texts, Qt.Key.Key_Space)
    assert bar.value() > line + 200
    qtbot.keyClick(texts, Qt.Key.Key_PageUp)
    assert bar.value() == line
    qtbot.keyClick(texts, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    box = texts.row_place("z")
    assert box.bottom() < texts.viewport().height()
    qtbot.keyClick(texts, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_key_that_means_nothing_here_goes_on_to_the_window(texts, qtbot):
    for key in (Qt.Key.Key_F5, Qt.Key.Key_Escape):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        texts.keyPressEvent(event)
        assert not event.isAccepted()


# --- moves ---


def test_a_key_leads_to_the_other_end_of_a_move_and_back(texts, qtbot):
    texts.go_to_row("left")
    qtbot.keyClick(texts, Qt.Key.Key_J, CTRL)
    assert texts.at_row == "came"
    qtbot.keyClick(texts, Qt.Key.Key_J, CTRL)
    assert texts.at_row == "left"
    texts.go_to_row("p1")
    with qtbot.waitSignal(texts.told, check_params_cb=lambda words: "did not move" in words):
        qtbot.keyClick(texts, Qt.Key.Key_J, CTRL)


def test_a_click_on_the_label_of_a_move_leads_there(texts, qtbot):
    margin = texts.stage.layout(texts.item_of("left")).margin
    point = margin.move.center() + QPointF(0, texts.row_place("left").top())
    assert texts.pointer.words_at(point) == "Go to the other end of the move: Article 9"
    qtbot.mouseClick(texts.viewport(), LEFT, pos=point.toPoint())
    assert texts.at_row == "came"


# --- joining ---


def test_two_provisions_are_joined_by_menu_and_click(texts, qtbot):
    actions = open_menu(texts, place(texts, "out", "older"))
    actions["Join Article 7 of Rev.1 with…"].trigger()
    close_menu()
    assert texts.notice.isVisible()
    assert "Article 7 of Rev.1" in texts.notice.words.text()
    heard: list[tuple[str, str]] = []
    texts.pin_wanted.connect(lambda older, newer: heard.append((older, newer)))
    qtbot.mouseClick(texts.viewport(), LEFT, pos=place(texts, "p1", "older"))
    assert heard == []
    qtbot.mouseClick(texts.viewport(), LEFT, pos=place(texts, "in", "newer"))
    assert heard == [("older-Article 7", "newer-Article 6")]
    assert not texts.notice.isVisible()


def test_two_provisions_are_joined_by_keys_the_other_way_round(texts, qtbot):
    texts.pin_marker.mark(texts.row("in"), "newer")
    for _ in range(3):
        qtbot.keyClick(texts, Qt.Key.Key_Down, CTRL)
    texts.at_row = "out"
    with qtbot.waitSignal(texts.pin_wanted) as told:
        qtbot.keyClick(texts, Qt.Key.Key_Return)
    assert told.args == ["older-Article 7", "newer-Article 6"]


def test_escape_and_the_button_give_joining_up(texts, qtbot):
    for give_up in (
        lambda: qtbot.keyClick(texts, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(texts.notice.button, LEFT),
    ):
        texts.pin_marker.mark(texts.row("out"), "older")
        assert texts.notice.isVisible()
        give_up()
        assert texts.pin_marker.marked is None
        assert not texts.notice.isVisible()


def test_a_joined_row_shows_a_pin_says_why_and_can_be_taken_apart(texts, qtbot):
    pinned = replace(texts.row("p1"), pinned=True, paired="Joined by hand: same heading.")
    rows = tuple(pinned if row.id == "p1" else row for row in texts.redline.rows)
    texts.show_redline(replace(texts.redline, rows=rows))
    ((sign, box),) = texts.stage.layout(texts.item_of("p1")).margin.signs
    assert sign.kind == "pin"
    assert texts.pointer.words_at(box.center() + QPointF(0, texts.row_place("p1").top())) == pinned.paired
    with qtbot.waitSignal(texts.unpin_wanted) as told:
        open_menu(texts, place(texts, "p1"))["Take apart what was joined by hand"].trigger()
    close_menu()
    assert told.args == ["older-Article 4(1)", "newer-Article 5(1)"]


# --- the menu ---


def test_the_menu_says_what_can_be_done_at_a_place(texts, qtbot):
    texts.go_to_row("left")
    actions = open_menu(texts, place(texts, "left", "older"))
    assert actions["Go to the other end of the move"].isEnabled()
    assert "Note on this provision…" in actions
    with qtbot.waitSignal(texts.life_wanted) as told:
        actions["Life of Article 8…"].trigger()
    assert told.args == ["older", "older-Article 8"]
    close_menu()
    actions = open_menu(texts, place(texts, "in"))
    assert not actions["Go to the other end of the move"].isEnabled()
    actions["Copy with address"].trigger()
    assert QGuiApplication.clipboard().text() == "Article 6, Rev.2: A new bell."
    close_menu()


def test_the_menu_key_opens_it_at_the_row_of_the_keys(texts, qtbot):
    texts.go_to_row("q0")
    texts.fold_all()
    qtbot.keyClick(texts, Qt.Key.Key_Menu)
    actions = menu_words()
    actions["Show these provisions"].trigger()
    close_menu()
    assert texts.items[texts.item_of("q0")].is_row
    qtbot.keyClick(texts, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu_words()["Fold these provisions again"].trigger()
    close_menu()
    assert texts.items[texts.item_of("q0")].folded


def test_the_menu_copies_the_change_under_the_pointer(texts, qtbot):
    texts.selection.choose_word(QPointF(place(texts, "p1", right=60)))
    actions = open_menu(texts, place(texts, "p1"))
    assert "Note on these words…" in actions
    assert "Find these words" in actions
    actions["Copy as &quoted lines"].trigger()
    close_menu()
    assert QGuiApplication.clipboard().text().startswith("Article 4(1) → Article 5(1)")


def test_every_line_of_the_menu_can_be_chosen_or_is_off(texts):
    for row in texts.redline.rows:
        lines = [choice for choice in choices_on(texts.text_actions, row, texts.side_on(row), "") if choice is not None]
        assert len({choice.words for choice in lines}) == len(lines)


# --- colours ---


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["#332288", "#ddcc77", "#aa4499", "#44aa99", "#882255", "#777777"])
def test_the_ink_on_a_followed_actor_is_read(theme, ground):
    ink = readable_ink(QColor(ground), theme.colour("ink"), theme.colour("paper"))
    assert contrast(QColor(ground), ink) >= 4.5


def test_a_followed_actor_has_its_colour_and_others_have_none(texts):
    def colours() -> set[str]:
        picture = texts.viewport().grab().toImage()
        chip = texts.stage.layout(texts.item_of("p1")).margin.chips[0].place
        top = texts.row_place("p1").top() + chip.top()
        return {
            picture.pixelColor(round(chip.left()) + x, round(top) + y).name()
            for x in range(0, round(chip.width()))
            for y in range(0, round(chip.height()))
        }

    assert "#ddcc77" not in colours()
    texts.set_look(look_of(followed=(("XKE", "#ddcc77"),)))
    assert "#ddcc77" in colours()


@pytest.mark.parametrize("kind", ["note", "redline", "own", "check", "pin", "no such"])
def test_every_sign_of_a_row_leaves_ink(qapp, kind):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    empty = image.copy()
    painter = QPainter(image)
    paint_row_sign(painter, kind, image.rect().toRectF(), QColor("black"))
    painter.end()
    assert image != empty


def test_all_signs_of_rows_look_different(qapp):
    seen = []
    for kind in ("note", "redline", "own", "check", "pin"):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_row_sign(painter, kind, image.rect().toRectF(), QColor("black"))
        painter.end()
        assert image not in seen
        seen.append(image)


def test_nobody_is_said_to_have_asked_where_nobody_is_known(texts):
    row = replace(texts.row("p1"), chips=())
    texts.show_redline(replace(texts.redline, rows=(row,)))
    nobody = texts.stage.layout(0).margin.nobody
    words = texts.pointer.words_at(nobody.center() + QPointF(0, texts.row_place("p1").top()))
    assert words == "Unattributed: nobody is known to have asked."
    assert row.state is RowState.CHANGED
    assert made.CHIP.name == "Kestria"


def test_a_click_on_a_line_of_the_menu_does_it_and_the_menu_is_gone(texts, qtbot):
    open_menu(texts, place(texts, "in"))
    menu = QApplication.activePopupWidget()
    action = next(action for action in menu.actions() if action.text().startswith("Life of"))
    with qtbot.waitSignal(texts.life_wanted) as told, qtbot.waitSignal(menu.destroyed):
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert told.args == ["newer", "newer-Article 6"]
    assert QApplication.activePopupWidget() is None


def test_over_a_number_it_is_said_why_two_provisions_are_one(texts):
    row = replace(texts.row("p1"), paired="Paired by wording: 93% of the words are the same.")
    texts.show_redline(replace(texts.redline, rows=(row,)))
    box = texts.row_place("p1", "newer")
    assert texts.pointer.words_at(QPointF(box.left() + 14, box.top() + 16)) == row.paired
    assert texts.pointer.words_at(QPointF(box.left() + 90, box.top() + 16)) == ""


def test_the_pane_in_which_the_keys_act_is_pointed_out(texts, qtbot):
    def lines() -> list[bool]:
        picture = texts.heads.grab().toImage()
        accent, y = texts.look.theme.colour("accent"), texts.heads.height() - 2
        return [picture.pixelColor(x, y) == accent for x in (40, texts.heads.width() - 40)]

    assert lines() == [False, False]
    qtbot.keyClick(texts, Qt.Key.Key_Left)
    assert lines() == [True, False]
    qtbot.keyClick(texts, Qt.Key.Key_Right)
    assert lines() == [False, True]
    qtbot.mouseClick(texts.viewport(), LEFT, pos=place(texts, "p1", "older"))
    assert lines() == [False, False]
    texts.set_unlocked(True)
    assert lines() == [True, False]


def test_a_right_click_chooses_the_change_under_the_pointer_first(texts):
    heard: list[str] = []
    texts.change_chosen.connect(heard.append)
    texts.change_chosen.connect(texts.show_change)
    box = texts.row_place("p1")
    points = (
        QPoint(x, y)
        for y in range(int(box.top()) + 4, int(box.bottom()), 6)
        for x in range(int(box.left()), int(box.right()), 4)
    )

    def change_at(point: QPoint) -> str:
        number, inside = texts.under(QPointF(point))
        return texts.stage.layout(number).change_at(inside) if number >= 0 and texts.items[number].is_row else ""

    at = next(point for point in points if change_at(point))
    open_menu(texts, at)
    close_menu()
    assert heard == [change_at(at)]
    assert texts.current == change_at(at)
    open_menu(texts, at)
    close_menu()
    assert len(heard) == 1, "it is chosen already"
