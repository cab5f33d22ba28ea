"""Choosing words by pointer and keys, and copying them with address and draft: never a word of the other pane."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.desktop.texts.selection.clipboard import copy_selection, quote_change
from app.desktop.texts.selection.selection import Selection, SelectionWords, TextSpot
from app.redline.model import Chip
from app.treaty.attributions import Link
from tests.desktop.texts import made
from tests.desktop.texts.conftest import place

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def at(view, row: str, side: str, field: str, offset: int) -> QPoint:
    """A point of the viewport just behind the beginning of a letter."""
    laid = view.stage.layout(view.item_of(row))
    shape = next(s for s in laid.shapes if s.side in ("", side) and s.field == field)
    box = shape.caret(offset)
    return QPointF(box.left() + 1.0, view.row_place(row, side).top() + box.center().y()).toPoint()


def draw(view, qtbot, start: QPoint, end: QPoint) -> None:
    """Press at one point, draw to another, let go."""
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    event_move(view, end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)


def event_move(view, to: QPoint) -> None:
    """A move with the button down: QTest's own says nothing of buttons off screen."""
    spot = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, spot, view.viewport().mapToGlobal(spot), Qt.MouseButton.NoButton, LEFT,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def chosen(view) -> str:
    """The chosen words, fields and rows set apart by bars."""
    held = view.selection.chosen
    if held is None:
        return ""
    words = SelectionWords(view.redline.rows, held.side)
    rows = [["".join(p.text for p in pieces) for pieces in fields if pieces] for _, fields in words.chosen(held)]
    return " || ".join("|".join(fields) for fields in rows)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# --- by pointer ---


def test_words_are_drawn_over_across_rows_and_stay_in_their_pane(texts, qtbot):
    draw(texts, qtbot, at(texts, "a5", "newer", "heading", 2), at(texts, "p1", "newer", "text", 11))
    assert chosen(texts) == "mps || 2.|Each keeper"
    over_the_other = QPoint(40, at(texts, "p1", "newer", "text", 0).y())
    draw(texts, qtbot, at(texts, "a5", "newer", "heading", 2), over_the_other)
    assert "may" not in chosen(texts)
    assert texts.selection.current.side == "newer"


def test_a_click_without_drawing_chooses_the_change_and_no_words(texts, qtbot):
    with qtbot.waitSignal(texts.change_chosen, check_params_cb=lambda change: change == "c1"):
        qtbot.mouseClick(texts.viewport(), LEFT, pos=at(texts, "p1", "newer", "text", 14))
    assert texts.selection.chosen is None
    assert texts.at_row == "p1"


def test_drawing_over_words_chooses_no_change(texts, qtbot):
    heard: list[str] = []
    texts.change_chosen.connect(heard.append)
    draw(texts, qtbot, at(texts, "p1", "newer", "text", 12), at(texts, "p1", "newer", "text", 17))
    assert chosen(texts) == "shall"
    assert heard == []


def test_shift_and_a_click_go_on_to_there(texts, qtbot):
    qtbot.mouseClick(texts.viewport(), LEFT, pos=at(texts, "p1", "older", "text", 5))
    qtbot.mouseClick(texts.viewport(), LEFT, SHIFT, at(texts, "p1", "older", "text", 15))
    assert chosen(texts) == "keeper may"


def test_two_clicks_take_the_word_and_three_the_provision(texts, qtbot):
    point = at(texts, "p1", "newer", "text", 14)
    qtbot.mouseClick(texts.viewport(), LEFT, pos=point)
    qtbot.mouseDClick(texts.viewport(), LEFT, pos=point)
    assert chosen(texts) == "shall"
    qtbot.mouseClick(texts.viewport(), LEFT, pos=point)
    assert chosen(texts) == "2.|Each keeper shall light the lamp."


def test_all_of_a_pane_is_chosen_and_folded_rows_are_in_it(texts, qtbot):
    qtbot.mouseClick(texts.viewport(), LEFT, pos=place(texts, "p1", "older"))
    qtbot.keyClick(texts, Qt.Key.Key_A, CTRL)
    words = chosen(texts)
    assert words.startswith("On lamps || Article 4|Lamps || 1.|Each keeper may")
    assert "Quiet words 3" in words
    assert words.endswith("The last words of all.")
    assert "shall" not in words


def test_in_the_older_pane_a_moved_provision_is_chosen_once(texts, qtbot):
    """It stands where it was, and again for comparison where it went."""
    qtbot.keyClick(texts, Qt.Key.Key_Left)
    qtbot.keyClick(texts, Qt.Key.Key_A, CTRL)
    assert chosen(texts).count("The fog is reported.") == 1
    texts.selection.choose_provision(QPointF(place(texts, "came", "older")))
    assert chosen(texts) == "8.|The fog is reported."


def test_choosing_beyond_the_edge_scrolls_on(texts, qtbot):
    texts.set_folding(False)
    start = at(texts, "p1", "newer", "text", 0)
    qtbot.mousePress(texts.viewport(), LEFT, pos=start)
    event_move(texts, QPoint(start.x(), start.y() + 30))
    event_move(texts, QPoint(start.x(), texts.viewport().height() + 40))
    qtbot.waitUntil(lambda: texts.verticalScrollBar().value() > 200)
    event_move(texts, QPoint(start.x(), 100))
    qtbot.mouseRelease(texts.viewport(), LEFT, pos=QPoint(start.x(), 100))
    assert texts.selection.chosen is not None


# --- by keys ---


def test_keys_choose_letters_words_lines_and_to_the_ends(texts, qtbot):
    qtbot.mouseClick(texts.viewport(), LEFT, pos=at(texts, "p1", "newer", "text", 0))
    for _ in range(4):
        qtbot.keyClick(texts, Qt.Key.Key_Right, SHIFT)
    assert chosen(texts) == "Each"
    qtbot.keyClick(texts, Qt.Key.Key_Right, SHIFT | CTRL)
    assert chosen(texts) == "Each "
    qtbot.keyClick(texts, Qt.Key.Key_End, SHIFT)
    assert chosen(texts) == "Each keeper shall light the lamp."
    qtbot.keyClick(texts, Qt.Key.Key_Home, SHIFT)
    assert chosen(texts) == "2."
    qtbot.keyClick(texts, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(texts, Qt.Key.Key_Left, SHIFT)
    assert chosen(texts) == "s || 2."
    qtbot.keyClick(texts, Qt.Key.Key_Escape)
    assert texts.selection.current is None


def test_a_line_down_reaches_the_next_provision(texts, qtbot):
    texts.set_folding(False)
    qtbot.mouseClick(texts.viewport(), LEFT, pos=at(texts, "p1", "newer", "text", 5))
    qtbot.keyClick(texts, Qt.Key.Key_Down, SHIFT)
    focus = texts.selection.current.focus
    assert texts.redline.rows[focus.row].id == "q0"
    assert (focus.field, focus.offset) == (2, 5)
    qtbot.keyClick(texts, Qt.Key.Key_Up, SHIFT)
    assert texts.selection.current.empty


def test_without_a_place_choosing_begins_at_the_row_of_the_keys(texts, qtbot):
    texts.go_to_row("p1")
    qtbot.keyClick(texts, Qt.Key.Key_Right, SHIFT)
    assert chosen(texts) == "2"


# --- what is drawn ---


def test_what_is_chosen_is_seen(texts, qtbot):
    before = texts.viewport().grab().toImage()
    draw(texts, qtbot, at(texts, "p1", "newer", "text", 12), at(texts, "p1", "newer", "text", 17))
    after = texts.viewport().grab().toImage()
    point = at(texts, "p1", "newer", "text", 13)
    accent = QColor(texts.look.theme.accent).rgb()
    seen = [after.pixel(x, point.y() + y) for x in range(point.x(), point.x() + 20) for y in (-6, 0, 6)]
    assert seen.count(accent) > 10
    assert accent not in [before.pixel(x, point.y()) for x in range(point.x(), point.x() + 20)]


# --- copying ---


def test_copy_has_the_address_and_the_draft_of_each_provision(texts, qtbot):
    draw(texts, qtbot, at(texts, "a5", "newer", "heading", 0), at(texts, "p1", "newer", "text", 17))
    with qtbot.waitSignal(texts.told):
        qtbot.keyClick(texts, Qt.Key.Key_C, CTRL)
    assert clipboard() == "Article 5, Rev.2: Lamps\nArticle 5(1), Rev.2: Each keeper shall"
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<b>Article 5(1), Rev.2:</b> Each keeper shall" in html
    assert "<u>" not in html


def test_copy_in_one_column_marks_what_changed_and_reads_as_the_newer_draft(texts, qtbot):
    texts.set_inline(True)
    texts.selection.choose_provision(QPointF(at(texts, "p1", "newer", "text", 2)))
    texts.text_actions.copy()
    assert clipboard() == "Article 5(1), Rev.2: Each keeper shall light the lamp."
    assert "Each keeper <s>may</s><u>shall</u> light" in QGuiApplication.clipboard().mimeData().html()
    texts.show_row("out")
    texts.selection.choose_provision(QPointF(at(texts, "out", "newer", "text", 2)))
    texts.text_actions.copy()
    assert clipboard() == "Article 7, Rev.1: An old horn."


def test_copy_without_a_choice_takes_the_provision_of_the_keys_or_says_what_to_do(texts, qtbot):
    with qtbot.waitSignal(texts.told, check_params_cb=lambda words: words.startswith("Nothing is chosen")):
        texts.text_actions.copy()
    texts.go_to_row("out")
    texts.text_actions.copy()
    assert clipboard() == "Article 7, Rev.1: An old horn."
    texts.text_actions.copy_words()
    assert clipboard() == "7. An old horn."


def test_markup_in_a_text_stays_text_in_the_html():
    redline = made.lamps()
    odd = made.plain_row("x", "Article 1", "a <b> & c", number="1.")
    redline = replace(redline, rows=(odd,))
    whole = SelectionWords(redline.rows, "older").whole
    assert whole is not None
    assert copy_selection(redline, whole).html == "<p><b>Article 1, Rev.1:</b> a &lt;b&gt; &amp; c</p>"


def test_arabic_is_copied_from_the_right():
    redline = made.lamps()
    row = made.plain_row("x", "المادة 1", "تسري هذه الوثيقة")
    redline = replace(redline, rows=(row,), newer=replace(redline.newer, language="ar"))
    whole = SelectionWords(redline.rows, "newer").whole
    assert whole is not None
    assert copy_selection(redline, whole).html.startswith('<p dir="rtl">')


def test_a_change_is_copied_as_one_line_that_says_how_it_is_known_who_asked(texts, qtbot):
    with qtbot.waitSignal(texts.told, check_params_cb=lambda words: words.startswith("No change")):
        texts.text_actions.copy_change()
    texts.show_change("c1")
    texts.text_actions.copy_change()
    assert clipboard() == (
        "Article 4(1) → Article 5(1) (Rev.1 → Rev.2): “may” → “shall” [Republic of Kestria (matched by wording)]"
    )


def test_who_asked_for_the_contrary_is_never_copied_as_an_author():
    against = Chip("XMI", "Mirandel", "Mirandel", "state", Link.MARKED, "oppose", opposite=True)
    line = quote_change(made.lamps(), made.view_of("c1", "p1", (against,))).plain
    assert line.endswith("[unattributed; asked for the contrary: Mirandel (marked in the draft)]")


# --- notes and lives ---


def test_a_note_is_wanted_on_the_chosen_words_or_on_the_whole(texts, qtbot):
    draw(texts, qtbot, at(texts, "p1", "older", "text", 5), at(texts, "p1", "older", "text", 11))
    with qtbot.waitSignal(texts.note_wanted) as told:
        texts.text_actions.want_note(texts.row("p1"), "older")
    assert told.args == ["p1", "older", 5, 11]
    with qtbot.waitSignal(texts.note_wanted) as told:
        texts.text_actions.want_note(texts.row("in"), "newer")
    assert told.args == ["in", "newer", 0, 0]


def test_in_one_column_a_note_stands_on_the_words_of_one_draft(texts, qtbot):
    texts.set_inline(True)
    draw(texts, qtbot, at(texts, "p1", "newer", "text", 12), at(texts, "p1", "newer", "text", 20))
    assert chosen(texts) == "mayshall"
    with qtbot.waitSignal(texts.note_wanted) as told:
        texts.text_actions.want_note(texts.row("p1"), "newer")
    assert told.args == ["p1", "newer", 12, 17]
    draw(texts, qtbot, at(texts, "p1", "newer", "text", 12), at(texts, "p1", "newer", "text", 15))
    with qtbot.waitSignal(texts.note_wanted) as told:
        texts.text_actions.want_note(texts.row("p1"), "newer")
    assert told.args == ["p1", "older", 12, 15]


# --- the value ---


@pytest.mark.parametrize("side", ["older", "newer", ""])
def test_a_selection_holds_the_same_words_whichever_way_it_was_drawn(side):
    rows = made.lamps().rows
    words = SelectionWords(rows, side)
    whole = words.whole
    assert whole is not None
    back = Selection(side, whole.focus, whole.anchor)
    assert list(words.chosen(back)) == list(words.chosen(whole))
    assert list(words.chosen(Selection(side, TextSpot(2, 0, 0), TextSpot(2, 0, 0)))) == []


def test_nothing_is_all_of_nothing(texts):
    assert SelectionWords((), "older").whole is None
    texts.show_redline(None)
    texts.text_actions.choose_all()
    assert texts.selection.chosen is None
