"""A replaced paragraph, its words a key away; letters that are others; brackets that are no daggers; what is alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.comparison.compare import compare
from app.desktop.texts.look import page_of
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.spoken_row import row_words
from app.redline.compose import compose
from app.redline.model import Style
from tests.comparison.alignment.test_resemblances import pair, text
from tests.comparison.drafts import article
from tests.redline.made import register
from tests.redline.rows.test_replacements import MANY


def page(older, newer):
    return compose(compare(older, newer), (), older, newer, register())


def formats(row, look, side):
    """The words of a side of a row: whether each is bold, has a line above, is struck."""
    laid = RowLayout(row, page_of(look, 900.0))
    shape = next(s for s in laid.shapes if s.side == side and s.field == "text")
    words = shape.layout.text()
    return {
        words[f.start : f.start + f.length]: (
            f.format.fontWeight() == QFont.Weight.Bold,
            f.format.fontOverline(),
            f.format.fontStrikeOut(),
        )
        for f in shape.layout.formats()
    }


def test_a_key_shows_the_words_of_a_replaced_paragraph_and_shows_it_whole_again(texts, qtbot):
    texts.show_redline(page(article(MANY[0]), article(MANY[1])))
    row = texts.stage.redline.rows[-1].id

    def kept():
        return [r.text for r in texts.row(row).newer.text if r.style is Style.EQUAL]

    assert texts.row(row).replaced
    assert kept() == []
    qtbot.keyClick(texts, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert texts.in_words
    assert len(kept()) >= 8
    texts.set_in_words(True)
    texts.refresh(page(article(MANY[0]), article(MANY[1])))
    assert len(kept()) >= 8, "names that are found later change nothing of it"
    qtbot.keyClick(texts, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert kept() == []


def test_letters_that_are_others_are_bold_and_one_letter_is_said(texts):
    row = page(article("Each State moors."), article("Each States moors.")).rows[-1]
    found = formats(row, texts.stage.look, "newer")
    assert found["s"][0]
    assert not found["State"][0]
    assert "States, one letter" in row_words(row)
    more = page(article("The party pays."), article("The parties pays.")).rows[-1]
    assert "one letter" not in row_words(more)
    gone = page(article("Each States moors."), article("Each State moors.")).rows[-1]
    assert "State, one letter" in row_words(gone)


def test_a_bracket_that_went_is_not_struck(texts):
    older, newer = "Ships [of every port in the league] moor.", "Ships of every port in the league moor."
    found = formats(page(article(older), article(newer)).rows[-1], texts.stage.look, "older")
    assert found["["] == (True, True, False)


def test_what_is_only_alike_is_named_where_it_stands_and_said(texts):
    drawn = page(*pair(text(0, 1, 2, 3), text(3, 2, 1, 0)))
    (new,) = [row for row in drawn.rows if row.newer and row.newer.signs]
    laid = RowLayout(new, page_of(texts.stage.look, 900.0))
    assert any("compare Article 2(2)" in s.layout.text().replace("\u00a0", " ") for s in laid.shapes)
    assert "compare Article 2(2)" in row_words(new).replace("\u00a0", " ")
