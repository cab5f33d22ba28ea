"""Finding words in both texts and going to a provision, by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.desktop.texts.search.go_to import goal_words
from app.redline.search.go_to import Goal
from tests.desktop.texts import made

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def open_bar(view, qtbot, words: str) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    assert view.search.bar.isVisible()
    view.search.bar.typed.clear()
    if words.isascii():
        QTest.keyClicks(view.search.bar.typed, words)
    else:
        view.search.bar.typed.setText(words)  # the keys of QTest are a Latin keyboard's


def count(view) -> str:
    return view.search.bar.count.text()


def test_typing_finds_in_both_texts_and_opens_the_fold_that_hides_it(texts, qtbot):
    assert texts.items[texts.item_of("q3")].folded
    open_bar(texts, qtbot, "quiet words 3")
    assert count(texts) == "1 of 2"
    hit = texts.search.matches.current
    assert (texts.redline.rows[hit.row].id, hit.side) == ("q3", "older")
    assert texts.items[texts.item_of("q3")].is_row
    assert texts.viewport().rect().contains(texts.row_place("q3").toRect())


def test_enter_and_f3_go_on_and_around(texts, qtbot):
    open_bar(texts, qtbot, "lamp")
    total = texts.search.matches.count
    assert total == 2 * (6 + 1) + 2 + 2
    qtbot.keyClick(texts.search.bar.typed, Qt.Key.Key_Return)
    assert count(texts) == f"2 of {total}"
    qtbot.keyClick(texts.search.bar.typed, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(texts, Qt.Key.Key_F3, SHIFT)
    assert count(texts) == f"{total} of {total}"
    qtbot.keyClick(texts, Qt.Key.Key_F3)
    assert count(texts) == f"1 of {total}"


def test_options_narrow_what_is_found(texts, qtbot):
    open_bar(texts, qtbot, "lamp")
    both = texts.search.matches.count
    qtbot.mouseClick(texts.search.bar.word, LEFT)
    whole = texts.search.matches.count
    assert 0 < whole < both
    qtbot.mouseClick(texts.search.bar.word, LEFT)
    texts.search.bar.choose_side("newer")
    assert texts.search.matches.count == both // 2
    assert texts.search.bar.side.text() == "Rev.2 ▾"
    texts.search.bar.choose_side("")
    texts.search.bar.typed.setText("Lamp")
    qtbot.mouseClick(texts.search.bar.case, LEFT)
    assert texts.search.matches.count == 2


def test_nothing_found_says_so_and_an_empty_line_says_nothing(texts, qtbot):
    open_bar(texts, qtbot, "walrus")
    assert count(texts) == "Nothing found"
    qtbot.keyClick(texts.search.bar.typed, Qt.Key.Key_Return)
    texts.search.bar.typed.clear()
    assert count(texts) == ""


def test_what_is_found_is_lit_and_the_current_place_stands_out(texts, qtbot):
    open_bar(texts, qtbot, "Each keeper")
    picture = texts.viewport().grab().toImage()
    ink, found = (texts.look.theme.colour(role) for role in ("ink", "found"))

    def share(side: str, colour: QColor) -> float:
        """How much of the ground of the words has a colour."""
        box = texts.row_place("p1", side)
        left, top = round(box.left()) + 56, round(box.top())
        pixels = [picture.pixelColor(left + x, top + y) for x in range(70) for y in range(10, 28)]
        return sum(pixel == colour for pixel in pixels) / len(pixels)

    assert share("older", ink) > 0.5
    assert share("newer", found) > 0.5
    assert share("newer", ink) < 0.2


def test_escape_closes_the_bar_and_puts_out_what_was_lit(texts, qtbot):
    open_bar(texts, qtbot, "lamp")
    tall = texts.viewport().height()
    qtbot.keyClick(texts.search.bar.typed, Qt.Key.Key_Escape)
    assert not texts.search.bar.isVisible()
    assert texts.viewport().height() > tall
    assert texts.search.matches.count == 0
    qtbot.keyClick(texts, Qt.Key.Key_F3)
    assert texts.search.bar.isVisible()
    assert texts.search.matches.count > 0
    qtbot.keyClick(texts, Qt.Key.Key_Escape)
    assert not texts.search.bar.isVisible()


def test_chosen_words_are_looked_for(texts, qtbot):
    texts.selection.choose_word(QPointF(texts.row_place("p1", "newer").left() + 70, texts.row_place("p1").top() + 16))
    qtbot.keyClick(texts, Qt.Key.Key_F, CTRL)
    assert texts.search.bar.typed.text() == "Each"
    assert texts.search.matches.count == 2


def test_finding_begins_where_one_reads(texts, qtbot):
    texts.set_folding(False)
    texts.show_row("s25")
    open_bar(texts, qtbot, "Still words")
    assert texts.search.matches.current.row >= texts.stage.index.numbers[texts.items[texts.in_sight().start].row.id]
    assert texts.search.matches.number > 10


def test_it_finds_in_one_column_in_the_words_of_either_draft(texts, qtbot):
    texts.set_inline(True)
    open_bar(texts, qtbot, "keeper may light")
    assert count(texts) == "1 of 1"
    laid = texts.stage.layout(texts.item_of("p1"))
    (shape,) = (shape for shape in laid.shapes if shape.field == "text")
    formats = texts.search.highlights(laid)(shape)
    lit = "".join(shape.layout.text()[held.start : held.start + held.length] for held in formats)
    assert lit == "keeper may light"


def test_what_was_looked_for_is_not_lit_again_in_other_texts_when_the_bar_is_closed(texts, qtbot):
    open_bar(texts, qtbot, "lamp")
    qtbot.keyClick(texts.search.bar.typed, Qt.Key.Key_Escape)
    texts.show_redline(made.lamps(quiet=2))
    assert texts.search.matches.count == 0


def test_other_texts_are_searched_anew(texts, qtbot):
    open_bar(texts, qtbot, "lamp")
    before = texts.search.matches.count
    texts.show_redline(made.lamps(quiet=2))
    assert 0 < texts.search.matches.count < before


def test_arabic_and_chinese_are_found_and_lit_at_their_letters(texts, qtbot):
    rows = (
        made.plain_row("ar", "المادة 1", "على السُّفُنِ الصغيرة أن تُضيءَ المصباح", number="1."),
        made.plain_row("zh", "第二条", "各缔约国应保护灯塔。", number="2."),
    )
    texts.show_redline(replace(made.lamps(), rows=rows, changes=()))
    open_bar(texts, qtbot, "السفن")
    assert count(texts) == "1 of 2"
    laid = texts.stage.layout(texts.item_of("ar"))
    shape = next(s for s in laid.shapes if s.side == "older" and s.field == "text")
    (held,) = texts.search.highlights(laid)(shape)
    assert shape.layout.text()[held.start : held.start + held.length] == "السُّفُنِ"
    texts.search.bar.typed.setText("灯塔")
    assert count(texts) == "1 of 2"


def test_looking_begins_at_the_row_on_which_the_keys_act(texts):
    in_sight = [texts.items[at].row.id for at in texts.in_sight() if texts.items[at].is_row]
    row = in_sight[2]
    texts.go_to_row(row)
    texts.search.open("e")
    assert texts.search.matches.number > 1
    assert texts.search.matches.current.row == texts.stage.index.numbers[row]


# --- going ---


def test_a_number_leads_to_its_provision_and_the_old_one_too(texts, qtbot):
    qtbot.keyClick(texts, Qt.Key.Key_G, CTRL)
    line = texts.search.go_line
    assert line.isVisible()
    QTest.keyClicks(line.typed, "5 1")
    assert line.list.item(0).text() == "Article 5(1) (was Article 4(1))"
    line.typed.clear()
    QTest.keyClicks(line.typed, "art 4")
    assert line.list.item(0).text() == "Article 5 (was Article 4) · Lamps"
    qtbot.keyClick(line.typed, Qt.Key.Key_Return)
    assert not line.isVisible()
    assert texts.at_row == "a5"


def test_going_opens_the_fold_and_tells_which_row_is_read(texts, qtbot):
    texts.search.open_go_to()
    QTest.keyClicks(texts.search.go_line.typed, "8 17")
    with qtbot.waitSignal(texts.row_read, check_params_cb=lambda row: row == "s17"):
        qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Return)
    assert texts.items[texts.item_of("s17")].is_row
    assert 0 <= texts.row_place("s17").top() < texts.viewport().height()


def test_arrows_choose_among_suggestions_and_escape_goes_nowhere(texts, qtbot):
    texts.search.open_go_to()
    QTest.keyClicks(texts.search.go_line.typed, "lamps")
    texts.search.go_line.typed.clear()
    QTest.keyClicks(texts.search.go_line.typed, "8 1")
    rows = texts.search.go_line.list.count()
    assert rows > 5
    qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Down)
    assert texts.search.go_line.list.currentRow() == 1
    qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Up)
    qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Up)
    assert texts.search.go_line.list.currentRow() == rows - 1
    qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Escape)
    assert not texts.search.go_line.isVisible()
    assert texts.at_row == ""


def test_a_click_on_a_suggestion_goes_there(texts, qtbot):
    texts.search.open_go_to()
    QTest.keyClicks(texts.search.go_line.typed, "10")
    place = texts.search.go_line.list.visualItemRect(texts.search.go_line.list.item(0)).center()
    qtbot.mouseClick(texts.search.go_line.list.viewport(), LEFT, pos=place)
    assert texts.at_row == "z"


def test_what_is_not_there_is_said(texts, qtbot):
    texts.search.open_go_to()
    assert "as you would say it" in texts.search.go_line.hint.text()
    QTest.keyClicks(texts.search.go_line.typed, "99 bis")
    assert "No provision" in texts.search.go_line.hint.text()
    qtbot.keyClick(texts.search.go_line.typed, Qt.Key.Key_Return)
    assert texts.search.go_line.isVisible()
    texts.show_redline(None)
    texts.search.go_line.close_again()
    texts.search.open_go_to()
    assert not texts.search.go_line.isVisible()


def test_suggestions_say_what_is_new_and_what_is_gone():
    assert goal_words(Goal("r", "newer", "", "Article 6", "Bells")) == "Article 6 (new) · Bells"
    assert goal_words(Goal("r", "older", "Article 7", "", "")) == "Article 7 (only in the older draft)"
    assert goal_words(Goal("r", "newer", "Article 7", "Article 7", "")) == "Article 7"
