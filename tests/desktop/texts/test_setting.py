"""How the texts are set: folds with context, one column, panes that scroll apart, and nothing that jumps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.texts.canvas.items import fold_words, items_of
from app.desktop.texts.canvas.row_index import outside_folds
from app.desktop.texts.look import LINE_LETTERS, page_of
from app.desktop.texts.rows.margin import RowSign
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.row_painter import paint_row
from app.desktop.texts.rows.text_pieces import WAS, fields_in_one, was_number
from app.desktop.texts.side_by_side import SideBySide
from app.redline.model import Row, RowState, Sign, Style
from tests.desktop.texts import made
from tests.desktop.texts.conftest import look_of, place, turn


def names(view: SideBySide) -> list[str]:
    """The items: ids of rows, "+3" for a fold of three, "-3" for the line above three that were opened."""
    return [item.row.id if item.is_row else f"{'+' if item.folded else '-'}{len(item.rows)}" for item in view.items]


def folded(rows, **more) -> list[str]:
    return [i.row.id if i.is_row else f"+{len(i.rows)}" for i in items_of(rows, outside_folds(rows), fold=True, **more)]


# --- folds ---


def test_the_head_of_a_changed_provision_is_not_folded_and_quiet_rows_are(texts):
    assert names(texts) == ["t", "a5", "p1", "+6", "in", "out", "left", "+30", "came", "z"]


def test_what_only_follows_a_renumbering_is_folded_and_the_fold_says_so():
    rows = [
        made.article("a1", "1", "2", "Bells"),
        made.plain_row("b", "Article 2(1)", "Words."),
        made.changed_row("c", "c1"),
    ]
    rows[2] = replace(rows[2], newer=replace(rows[2].newer, kind="article", level=0))
    items = items_of(rows, outside_folds(rows), fold=True)
    assert [item.folded for item in items] == [True, False]
    assert fold_words(items[0].rows) == "2 provisions, 1 of them only renumbered: Article 2 – Article 2(1)"
    assert "renumbered" not in fold_words([rows[1], rows[1]])


def test_context_leaves_rows_around_changes_unfolded():
    rows = made.lamps().rows
    assert "+6" in folded(rows)
    assert folded(rows, context=1)[3:7] == ["q0", "+4", "q5", "in"]
    assert "q2" in folded(rows, context=3)
    assert items_of(rows, outside_folds(rows), fold=False)[5].is_row


def test_no_row_is_lost_in_folds():
    rows = made.lamps().rows
    for context in range(4):
        shown = [row for item in items_of(rows, outside_folds(rows), fold=True, context=context) for row in item.rows]
        assert shown == list(rows)


def test_a_click_opens_a_fold_and_a_click_on_its_line_folds_it_again(texts, qtbot):
    fold = texts.row_place("q0")
    qtbot.mouseClick(texts.viewport(), Qt.MouseButton.LeftButton, pos=fold.center().toPoint())
    assert names(texts)[3:6] == ["-6", "q0", "q1"]
    line = texts.row_place("q0").top() - 10
    qtbot.mouseClick(texts.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, round(line)))
    assert names(texts)[3] == "+6"


def test_enter_opens_a_fold_and_keys_set_the_context_and_open_all(texts, qtbot):
    texts.setFocus()
    for _ in range(4):
        qtbot.keyClick(texts, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert texts.at_row == "q0"
    qtbot.keyClick(texts, Qt.Key.Key_Return)
    assert "q3" in names(texts)
    qtbot.keyClick(texts, Qt.Key.Key_Plus)
    assert texts.context == 1
    assert names(texts)[3:6] == ["q0", "+4", "q5"]
    qtbot.keyClick(texts, Qt.Key.Key_Minus)
    qtbot.keyClick(texts, Qt.Key.Key_Asterisk, Qt.KeyboardModifier.ShiftModifier)
    assert not any(item.folded for item in texts.items)
    texts.fold_all()
    assert names(texts)[3] == "+6"
    qtbot.keyClick(texts, Qt.Key.Key_Minus)
    assert texts.context == 0


def test_opening_what_lies_above_does_not_move_what_is_read(texts):
    texts.toggle_fold("s0")
    texts.show_row("s25")
    before = texts.row_place("came").top()
    texts.toggle_fold("q0")
    assert "q3" in names(texts)
    assert abs(texts.row_place("came").top() - before) <= 1.0
    texts.toggle_fold("q2")
    assert "q3" not in names(texts)
    assert abs(texts.row_place("came").top() - before) <= 1.0


# --- numbers ---


def test_the_old_number_stands_beside_the_new_one(texts):
    head, paragraph = (RowLayout(texts.row(name), texts.stage.page) for name in ("a5", "p1"))
    (number,) = (shape for shape in head.shapes if shape.side == "newer" and shape.field == "number")
    assert number.layout.text() == "Article 5\u2002(was 4)"
    assert number.words == "Article 5"
    (number,) = (shape for shape in paragraph.shapes if shape.side == "newer" and shape.field == "number")
    assert number.layout.text() == "1. 2."
    struck = [held for held in number.layout.formats() if held.format.fontStrikeOut()]
    assert [(held.start, held.length) for held in struck] == [(0, 3)]
    (number,) = (shape for shape in paragraph.shapes if shape.side == "older" and shape.field == "number")
    assert number.layout.text() == "1."


def test_a_number_that_stayed_or_a_side_alone_has_no_old_number():
    rows = {row.id: row for row in made.lamps().rows}
    for name in ("q0", "in", "out"):
        assert was_number(rows[name], headed=False) == ()
    other = made.article("x", "4", "Five", "Lamps")
    other = replace(other, older=replace(other.older, number=made.runs("IV")))
    assert [piece.text for piece in was_number(other, headed=True)] == ["\u2002(was IV)"]


# --- one column ---


def test_one_column_strikes_what_went_where_it_stood_and_both_ends_of_moves_stay(texts, qtbot):
    qtbot.keyClick(texts, Qt.Key.Key_F9)
    assert texts.inline
    assert "one column" in texts.accessibleName()
    laid = texts.stage.layout(texts.item_of("p1"))
    (text,) = (shape for shape in laid.shapes if shape.field == "text")
    assert text.words == "Each keeper mayshall light the lamp."
    held = text.layout.formats()
    marked = {text.layout.text()[h.start : h.start + h.length]: h.format.fontStrikeOut() for h in held}
    assert marked == {"may": True, "\u2009": False, "shall": False}
    assert [h.format.fontUnderline() for h in held] == [False, False, True]
    (number,) = (shape for shape in laid.shapes if shape.field == "number")
    assert number.words == "1.2."
    for end in ("left", "came"):
        laid = texts.stage.layout(texts.item_of(end))
        assert not laid.margin.move.isNull()
        assert any(shape.words == "The fog is reported." for shape in laid.shapes)
    qtbot.keyClick(texts, Qt.Key.Key_F9)
    assert not texts.inline


def test_the_row_at_the_top_stays_when_the_columns_change(texts):
    texts.set_folding(False)
    texts.show_row("s20")
    row = texts.anchor().row
    texts.set_inline(True)
    assert texts.anchor().row == row
    texts.set_inline(False)
    assert texts.anchor().row == row


def test_words_of_the_older_draft_that_stand_elsewhere_are_struck_in_one_column(qapp):
    older = made.cell(
        "Article 1", made.runs("Keep the lamp. Ring the bell."), side="older", signs=(Sign("split", 14, "c1"),)
    )
    newer = made.cell("Article 1", made.runs("Keep the lamp."), side="newer", signs=(Sign("split", 14, "c1"),))
    row = Row("r", RowState.CHANGED, older, newer, ("c1",))
    pieces = fields_in_one(row).text
    assert [(p.text, p.style) for p in pieces if not p.sign] == [
        ("Keep the lamp.", Style.EQUAL),
        (" Ring the bell.", Style.MOVED_FROM),
    ]
    assert [p.sign for p in pieces if p.sign] == ["split"]


def test_older_and_newer_words_that_touch_are_set_apart_by_the_interface_alone(qapp):
    row = made.changed_row("r", "c1")
    pieces = fields_in_one(row).text
    assert [p.text for p in pieces] == ["Each keeper ", "may", "\u2009", "shall", " light the lamp."]
    assert [p.sign for p in pieces] == ["", "", WAS, "", ""]


# --- panes that scroll apart ---


def test_unlocked_panes_scroll_alone_and_lock_again_on_what_is_read(texts, qtbot):
    texts.set_folding(False)
    texts.show_row("s10")
    qtbot.keyClick(texts, Qt.Key.Key_F8)
    assert texts.unlocked
    assert texts.notice.isVisible()
    assert texts.older_bar.isVisible()
    before = texts.row_place("s10", "newer").top()
    turn(texts, place(texts, texts.anchor("older").row, "older", right=40), -240)
    assert texts.leading == "older"
    assert texts.row_place("s10", "newer").top() == before
    assert texts.row_place("s10", "older").top() < before
    read = texts.row_in_sight()
    where = texts.row_place(read, "older").top()
    qtbot.keyClick(texts, Qt.Key.Key_F8)
    assert not texts.unlocked
    assert not texts.notice.isVisible()
    assert not texts.older_bar.isVisible()
    assert abs(texts.row_place(read).top() - where) <= 1.5
    assert texts.row_place(read, "older").top() == texts.row_place(read, "newer").top()


def test_unlocked_panes_let_go_of_the_gaps(texts):
    texts.set_folding(False)
    texts.set_unlocked(True)
    assert texts.stage.heights.of(texts.item_of("in"), "older") == 0.0
    assert texts.stage.heights.of(texts.item_of("in"), "newer") > 0.0
    assert texts.stage.heights.of(texts.item_of("out"), "newer") == 0.0


def test_the_button_locks_again_and_so_does_escape(texts, qtbot):
    texts.set_unlocked(True)
    qtbot.mouseClick(texts.notice.button, Qt.MouseButton.LeftButton)
    assert not texts.unlocked
    texts.set_unlocked(True)
    qtbot.keyClick(texts, Qt.Key.Key_Escape)
    assert not texts.unlocked


def test_keys_move_the_pane_in_which_one_reads(texts, qtbot):
    texts.set_folding(False)
    texts.set_unlocked(True)
    qtbot.keyClick(texts, Qt.Key.Key_Left)
    assert texts.leading == "older"
    newer = texts.verticalScrollBar().value()
    qtbot.keyClick(texts, Qt.Key.Key_PageDown)
    assert texts.older_bar.value() > 100
    assert texts.verticalScrollBar().value() == newer
    qtbot.keyClick(texts, Qt.Key.Key_Right)
    qtbot.keyClick(texts, Qt.Key.Key_End)
    assert texts.verticalScrollBar().value() == texts.verticalScrollBar().maximum() > newer


def test_one_column_has_nothing_to_scroll_apart(texts, qtbot):
    texts.set_inline(True)
    with qtbot.waitSignal(texts.told):
        texts.set_unlocked(True)
    assert not texts.unlocked
    texts.set_inline(False)
    texts.set_unlocked(True)
    texts.set_inline(True)
    assert not texts.unlocked


# --- pages, looks and signs ---


def test_no_line_is_longer_than_is_read_with_ease():
    row = made.plain_row("r", "Article 1", "small lamps are lit by the keepers of every island " * 12)
    laid = RowLayout(row, page_of(look_of(), 3000.0))
    (text,) = (shape for shape in laid.shapes if shape.side == "newer" and shape.field == "text")
    lines = [text.layout.lineAt(n).textLength() for n in range(text.layout.lineCount())]
    assert 60 < max(lines) <= LINE_LETTERS + 3
    columns = laid.page.columns
    assert columns.left > 500
    assert abs((columns.left + columns.right) / 2 - 1500) < 1


def test_columns_are_mirrored_with_the_interface(texts):
    assert texts.columns.older.left < texts.columns.newer.left
    texts.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert texts.columns.older.left > texts.columns.newer.left
    assert texts.columns.side_at(10.0) == "newer"
    texts.set_inline(True)
    assert texts.columns.margin.left < texts.columns.newer.left


def test_larger_letters_keep_the_row_at_the_top(texts):
    texts.set_folding(False)
    texts.show_row("s20")
    row = texts.anchor().row
    texts.set_look(look_of(DARK, 17.0))
    assert texts.anchor().row == row
    assert texts.look.theme is DARK


def test_ctrl_and_the_wheel_ask_for_larger_letters(texts, qtbot):
    with qtbot.waitSignal(texts.zoom_wanted, check_params_cb=lambda steps: steps == 1):
        turn(texts, QPoint(100, 100), 120, Qt.KeyboardModifier.ControlModifier)
    turn(texts, QPoint(100, 100), 60, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(texts.zoom_wanted, check_params_cb=lambda steps: steps == 1):
        turn(texts, QPoint(100, 100), 60, Qt.KeyboardModifier.ControlModifier)


def test_signs_of_a_row_stand_in_its_margin_and_say_what_they_mean(texts):
    assert texts.stage.layout(texts.item_of("p1")).margin.signs == []
    before = texts.row_place("came").top()
    texts.set_row_signs({"p1": (RowSign("redline", "Touches our red line"), RowSign("note", "Ask the capital"))})
    margin = texts.stage.layout(texts.item_of("p1")).margin
    assert [sign.kind for sign, _ in margin.signs] == ["redline", "note"]
    assert margin.chips[0].place.top() > margin.signs[0][1].bottom()
    top = texts.row_place("p1").topLeft()
    assert texts.pointer.words_at(top + margin.signs[1][1].center() - QPointF(top.x(), 0)) == "Ask the capital"
    assert texts.pointer.words_at(top + margin.chips[0].place.center() - QPointF(top.x(), 0)).startswith(
        "Republic of Kestria: matched"
    )
    texts.set_row_signs({})
    assert texts.stage.layout(texts.item_of("p1")).margin.signs == []
    assert abs(texts.row_place("came").top() - before) <= 1.0


def test_another_reading_is_shown_at_the_place_that_is_read(texts):
    texts.set_folding(False)
    texts.show_row("s20")
    at = texts.anchor()
    other = made.lamps(quiet=2)
    other = replace(other, rows=tuple(replace(row, id=f"x{row.id}") for row in other.rows))
    texts.show_redline(other, held=texts.provisions_above())
    assert texts.anchor().row == f"x{at.row}"
    assert abs(texts.anchor().below - at.below) <= 1.0
    gone = tuple(row for row in other.rows if row.id != texts.anchor().row)
    before = [row.id for row in other.rows].index(texts.anchor().row) - 1
    texts.show_redline(replace(other, rows=gone), held=texts.provisions_above())
    assert texts.anchor().row == other.rows[before].id
    texts.show_redline(other)
    assert texts.verticalScrollBar().value() == 0
    texts.show_redline(None, held=texts.provisions_above())
    assert texts.row_in_sight() == ""


# --- nothing jumps ---


def test_rows_that_come_in_from_above_do_not_push_what_is_read(qtbot):
    """Heights above are estimates until they are seen: scrolling up by 60 pixels moves the text by 60 pixels."""
    view = SideBySide(look_of())
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    words = "WWWW MMMM " * 40
    rows = tuple(made.plain_row(f"r{n}", f"Article {n}", words, number=f"{n}.") for n in range(60))
    view._idle.timeout.disconnect()
    view.set_folding(False)
    view.show_redline(replace(made.lamps(), rows=rows, changes=()))
    view.verticalScrollBar().setValue(4000)
    view.viewport().grab()
    for _ in range(30):
        row = view.items[view.in_sight()[-1]].row.id
        before = view.row_place(row).top()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 60)
        view.viewport().grab()
        assert abs(view.row_place(row).top() - before - 60) <= 1.0


def test_a_change_that_is_in_sight_is_outlined_where_it_is(texts, qtbot):
    value = texts.verticalScrollBar().value()
    with qtbot.waitSignal(texts.current_changed):
        texts.show_change("c1")
    assert texts.verticalScrollBar().value() == value
    assert texts.current == "c1"


# --- other names on the same rows ---


def test_other_names_leave_items_layouts_and_place_alone(texts):
    redline = texts.redline
    at = next(n for n, row in enumerate(redline.rows) if row.chips)
    row = replace(redline.rows[at], chips=())
    other = next(n for n, item in enumerate(texts.items) if item.is_row and item.row.id != row.id)
    kept, laid = texts.items[other], texts.stage.layout(other)
    texts.verticalScrollBar().setValue(60)
    before = texts.anchor()
    texts.refresh(replace(redline, rows=(*redline.rows[:at], row, *redline.rows[at + 1 :])))
    assert texts.anchor() == before
    assert texts.items[other] is kept
    assert texts.stage.layout(other) is laid
    shown = texts.stage.item_of(row.id)
    assert texts.items[shown].row is row is texts.row(row.id)
    assert texts.stage.layout(shown).row is row


def test_a_fold_holds_the_rows_of_the_other_redline_too(texts):
    redline = texts.redline
    texts.refresh(replace(redline, rows=tuple(replace(row) for row in redline.rows)))
    assert names(texts) == ["t", "a5", "p1", "+6", "in", "out", "left", "+30", "came", "z"]
    shown = [row for item in texts.items for row in item.rows]
    assert all(row is texts.row(row.id) for row in shown)
    assert all(one is other for one, other in zip(texts.redline.rows, shown, strict=True))


def test_what_was_quiet_and_is_no_longer_comes_out_of_its_fold(texts):
    redline = texts.redline
    at = next(n for n, row in enumerate(redline.rows) if row.id == "q2")
    loud = replace(redline.rows[at], state=RowState.CHANGED)
    texts.refresh(replace(redline, rows=(*redline.rows[:at], loud, *redline.rows[at + 1 :])))
    assert "q2" in names(texts)
    texts.refresh(replace(redline, rows=redline.rows[:-1]))
    assert "z" not in names(texts)


def test_numbers_that_do_not_fit_side_by_side_stand_one_below_the_other():
    older = made.cell("Article 1(xxviii)", made.runs("A lamp."), side="older", number="(xxvii)", level=3)
    newer = made.cell("Article 1(xxix)", made.runs("A lamp."), side="newer", number="(xxix)", level=3)
    laid = RowLayout(Row("r", RowState.RENUMBERED, older, newer), page_of(look_of(), 900.0))
    number, text = (next(s for s in laid.shapes if s.side == "newer" and s.field == f) for f in ("number", "text"))
    assert number.layout.text() == "(xxix)\u2028(xxvii)"
    assert number.layout.lineCount() == 2
    assert number.place.y() == text.place.y()
    assert number.words == "(xxix)"


def test_a_number_stands_on_the_line_of_its_text_in_any_script():
    row = made.plain_row("r", "المادة 1", "تسري هذه الوثيقة على السفن", number="1.")
    laid = RowLayout(row, page_of(look_of(older_right_to_left=True, newer_right_to_left=True), 900.0))
    number, text = (next(s for s in laid.shapes if s.side == "newer" and s.field == f) for f in ("number", "text"))
    base = [shape.place.y() + shape.layout.lineAt(0).ascent() for shape in (number, text)]
    assert abs(base[0] - base[1]) < 0.5
    assert laid.height >= max(shape.place.y() + shape.height for shape in (number, text))


def test_a_deletion_in_chinese_is_struck_so_that_no_character_reads_as_another():
    """A font's stroke through 二 makes 三: the words are faint there, and a darker, longer stroke goes through them."""
    older = made.cell("第一条", made.runs("附件", ("二", Style.DELETED, "c1"), "。"), side="older")
    newer = made.cell("第一条", made.runs("附件", ("三", Style.INSERTED, "c1"), "。"), side="newer")
    laid = RowLayout(Row("r", RowState.CHANGED, older, newer, ("c1",)), page_of(look_of(), 900.0))
    text = next(s for s in laid.shapes if s.side == "older" and s.field == "text")
    (held,) = text.layout.formats()
    assert not held.format.fontStrikeOut()
    image = QImage(900, round(laid.height), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    paint_row(painter, laid, 0.0, "")
    painter.end()
    (box,) = text.boxes(2, 3)
    middle = round(box.center().y())
    behind = [image.pixelColor(round(box.right()) + 1, y) for y in range(middle - 1, middle + 4)]
    assert any(colour.lightness() < 120 for colour in behind)
