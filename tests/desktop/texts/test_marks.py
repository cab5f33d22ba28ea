"""Every change that a row shows can be seen and pointed at: words, signs of breaks, labels of moves, other scripts."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.desktop.ground.style.icons import paint_sign
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.look import TextLook, page_of
from app.desktop.texts.rows.margin import status_signs
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.row_painter import paint_row
from app.desktop.texts.rows.spoken_row import row_words
from app.desktop.texts.rows.text_pieces import fields_of, pieces_of
from app.importing.files import read_draft
from app.redline.chips import unique_chips
from app.redline.model import Cell, Chip, Row, RowState, Run, Sign, Style
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.treaty.attributions import Link
from tests.desktop.conftest import shown

BEFORE = "المادة 1\nنطاق التطبيق\n1. تسري هذه الوثيقة على السفن الصغيرة.\n2. ترسل الدول تقريرا كل سنة.\n"
AFTER = "المادة 1\nنطاق التطبيق\n1. تسري هذه الوثيقة على السفن الكبيرة.\n2. ترسل الدول تقريرا كل سنة.\n"


def drawn(laid: RowLayout, current: str) -> QImage:
    """The row as a picture."""
    image = QImage(900, int(laid.height) + 1, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    paint_row(painter, laid, 0.0, current)
    painter.end()
    return image


@pytest.mark.parametrize("pair", list(itertools.pairwise(("zero", "rev1", "rev2", "final"))), ids="-".join)
def test_every_change_of_a_row_can_be_outlined(window, compared, pair):
    """A change that a row names is drawn in another way once it is the current one: so it is seen there."""
    for row in compared(*pair).redline.rows:
        laid = RowLayout(row, page_of(window.texts.view.look, 900.0))
        plain = drawn(laid, "")
        unseen = [change for change in row.changes if drawn(laid, change) == plain]
        assert not unseen, (row.id, unseen)


def test_a_break_has_its_sign_in_the_text_and_is_clicked_there(on_final):
    view = next(v for v in on_final.comparison.compared.redline.changes if v.kind.value == "split")
    on_final.texts.choose(view.id)
    laid = RowLayout(on_final.texts.view.row(view.row), page_of(on_final.texts.view.look, 900.0))
    shape = next(s for s in laid.shapes if any(p.sign == "split" for p in s.pieces))
    assert any(p.change == view.id for p in shape.pieces)
    assert any(laid.change_at(shape.place + QPointF(x, 8.0)) == view.id for x in range(0, 300, 2))


def test_a_move_is_named_in_the_margin_and_leads_to_its_other_end(on_final, qtbot):
    view = next(v for v in on_final.comparison.compared.redline.changes if v.kind.value == "move")
    on_final.texts.choose(view.id)
    texts = on_final.texts.view
    row = texts.row(view.row)
    assert row.twin
    at = texts.item_of(row.id)
    place = texts.stage.layout(at).margin.move.center() + QPointF(
        0.0, texts.tops[at] - texts.verticalScrollBar().value()
    )
    qtbot.mouseClick(texts.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    third = texts.verticalScrollBar().value() + texts.viewport().height() / 3
    assert abs(texts.tops[texts.item_of(row.twin)] - third) < 200


def test_signs_stand_at_their_offset_and_no_word_is_lost():
    runs = (Run("one two ", Style.EQUAL), Run("three", Style.INSERTED, "c1", 8))
    pieces = pieces_of(runs, [Sign("split", 10, "c2"), Sign("join", 13, "c3"), Sign("bracketing", 0, "c4")])
    assert "".join(piece.text for piece in pieces if not piece.sign) == "one two three"
    assert [piece.sign or piece.text for piece in pieces] == [
        "bracketing",
        "one two ",
        "th",
        "split",
        "ree",
        "join",
    ]


def test_a_cell_without_words_still_shows_its_sign():
    cell = Cell("p1", "paragraph", 1, (), (), (), "Article 1", (Sign("join", 0, "c1"),))
    assert [piece.sign for piece in fields_of(cell, "").text] == ["join"]


@pytest.mark.parametrize("kind", ["split", "join", "move", "away", "here", "matched", "asserted", "against", "no such"])
def test_every_sign_leaves_ink(qapp, kind):
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    empty = image.copy()
    painter = QPainter(image)
    paint_sign(painter, kind, image.rect().toRectF(), QColor("black"))
    painter.end()
    assert image != empty


def test_an_actor_has_one_chip_in_the_margin_of_the_strongest_link():
    def chip(name, link, opposite=False):
        return Chip(name.upper(), name, name, "state", link, "propose", opposite)

    chips = [chip("Kestria", Link.MATCHED), chip("Kestria", Link.MARKED), chip("Kestria", Link.MATCHED, opposite=True)]
    assert [(c.link, c.opposite) for c in unique_chips(chips)] == [(Link.MARKED, False), (Link.MATCHED, True)]


def test_authors_who_are_mapped_to_nobody_keep_their_chips():
    chips = [Chip("?", name, name, "author", Link.MARKED, "propose") for name in ("First", "Second")]
    assert list(unique_chips(chips)) == chips


def test_a_row_in_words_says_what_changed_and_who_asked():
    runs = (Run("Each State ", Style.EQUAL), Run("may", Style.DELETED, "c1", 11))
    after = (Run("Each State ", Style.EQUAL), Run("shall", Style.INSERTED, "c1", 11))
    older = Cell("p1", "paragraph", 1, (Run("1.", Style.EQUAL),), (), runs, "Article 4(1)")
    newer = Cell("p2", "paragraph", 1, (Run("1.", Style.EQUAL),), (), after, "Article 5(1)")
    chips = (
        Chip("XKE", "Kestria", "Republic of Kestria", "state", Link.MATCHED, "propose"),
        Chip("XMI", "Mirandel", "Mirandel", "state", Link.MARKED, "oppose", opposite=True),
    )
    words = row_words(Row("r1", RowState.CHANGED, older, newer, ("c1",), chips))
    assert words.splitlines() == [
        "Article 5(1), was Article 4(1)",
        "1. Each State (deleted: may) (inserted: shall)",
        "Proposed by: Republic of Kestria, matched by wording. Against: Mirandel, marked in the draft.",
    ]


def test_arabic_is_drawn_from_the_right(window, sample, tmp_path, resources):
    drafts = []
    for name, words in (("before", BEFORE), ("after", AFTER)):
        file = tmp_path / f"{name}.txt"
        file.write_text(words, encoding="utf-8")
        drafts.append(read_draft(file, resources.register, resources.profiles, label=name))
    assert [draft.language for draft in drafts] == ["ar", "ar"]
    shown(window, sample, compare_drafts(*drafts, KnownEvidence(), resources))
    look: TextLook = window.texts.view.look
    assert look.older_right_to_left
    assert look.newer_right_to_left
    row = next(r for r in window.comparison.compared.redline.rows if r.changes and r.newer and r.newer.text)
    laid = RowLayout(row, page_of(look, 900.0))
    number, text = (next(s for s in laid.shapes if s.side == "newer" and s.field == f) for f in ("number", "text"))
    assert number.place.x() > text.place.x() + text.width - 1
    line = text.layout.lineAt(0)
    assert line.naturalTextRect().right() > text.width - 2


@pytest.mark.parametrize(
    ("agreed", "aftermath", "kind", "words"),
    [
        ("agreed_ad_referendum", "", "agreed", "This text is agreed ad referendum."),
        ("agreed_in_informals", "touched", "touched", "its words or brackets are others now"),
        ("", "lost", "touched", "no longer said to be"),
        ("", "unsaid", "agreed", "says nothing of what is agreed"),
    ],
)
def test_agreed_text_has_its_sign_in_the_margin_and_its_words(on_sample, agreed, aftermath, kind, words):
    plain = on_sample.comparison.compared.redline.rows[20]
    told = replace(plain, agreed=agreed, aftermath=aftermath)
    (sign,) = status_signs(told)
    assert sign.kind == kind
    assert words in sign.words
    assert words in row_words(told)
    page = on_sample.texts.view.stage.page
    assert drawn(RowLayout(told, page), "") != drawn(RowLayout(plain, page), "")
    assert status_signs(plain) == ()


def test_agreed_text_that_was_touched_is_seen_in_the_sample(compared):
    rows = compared("rev1", "rev2").redline.rows
    assert [(row.newer.address, row.aftermath) for row in rows if row.aftermath] == [("Article 29(2)", "touched")]
    rows = compared("rev2", "final").redline.rows
    assert [(row.newer.address, row.aftermath) for row in rows if row.aftermath] == [("Article 29(2)", "unsaid")]
