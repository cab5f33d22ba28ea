"""One column of the window: both drafts are read in it, word for word, by the marks that are drawn and copied."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.comparison.compare import compare
from app.desktop.texts.look import page_of
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.row_painter import paint_row
from app.desktop.texts.rows.text_pieces import fields_in_one
from app.desktop.texts.selection.clipboard import copy_selection
from app.desktop.texts.selection.selection import SelectionWords
from app.redline.compose import compose
from app.redline.model import Style
from app.redline.rows.one_text import NEW, STRUCK
from tests.desktop.texts.conftest import look_of
from tests.exporting.layout.test_faithful import PAIRS
from tests.redline import made
from tests.redline.one_texts import said_by

LATIN = [name for name in PAIRS if name != "Chinese"]


@pytest.mark.parametrize("name", LATIN)
def test_both_drafts_are_read_in_what_is_set_in_one_column(name):
    older, newer = PAIRS[name]
    redline = compose(compare(older, newer), (), older, newer, made.register())
    for gone, draft in ((STRUCK, newer), (NEW, older)):
        fields = [pieces for row in redline.rows for _, pieces in fields_in_one(row).each()]
        # What the interface adds (where words stand now, a space between two words) is no word of a draft.
        words = ["".join(p.text for p in pieces if not p.sign and p.style not in gone) for pieces in fields]
        assert " ".join(words).split() == said_by(draft).split()


@pytest.mark.parametrize("name", LATIN)
def test_both_drafts_are_read_in_what_is_copied_of_one_column(name):
    older, newer = PAIRS[name]
    redline = compose(compare(older, newer), (), older, newer, made.register())
    whole = SelectionWords(redline.rows, "").whole
    assert whole is not None
    page = re.sub(r"<b>.*?</b>", "", copy_selection(redline, whole).html)
    for tag, draft in (("s", newer), ("u", older)):
        left = re.sub(r"</?[su]>", "", re.sub(rf"<{tag}>.*?</{tag}>", "", page))
        left = re.sub(r"<[^>]+>", " ", left).split()
        # The number of a provision is copied only where it has nothing else.
        texts = " ".join(text for one in draft.provisions for text in (one.heading, one.text)).split()
        assert [word for word in left if word in texts] == texts


def test_what_a_moved_provision_lost_is_drawn_struck_over_a_double_underline():
    older, newer = PAIRS["moved"]
    redline = compose(compare(older, newer), (), older, newer, made.register())
    row = next(row for row in redline.rows if any(p.style is Style.LOST for p in fields_in_one(row).text))
    laid = RowLayout(row, page_of(look_of(), 700.0, inline=True))
    (text,) = (shape for shape in laid.shapes if shape.field == "text")
    (lost,) = (span for span in text.spans if span.piece.style is Style.LOST)
    (held,) = (one for one in text.layout.formats() if one.start == lost.at)
    assert held.format.fontStrikeOut()
    plain = [(lost.at, Style.MOVED_FROM), (lost.at, Style.LOST)]
    pictures = [_painted(laid, text, at, style) for at, style in plain]
    assert pictures[0] != pictures[1]


def _painted(laid, text, at, style):
    """The row as it is painted with a style in the place of the lost words'."""
    spans = tuple(replace(s, piece=replace(s.piece, style=style)) if s.at == at else s for s in text.spans)
    laid.shapes = [replace(text, spans=spans)]
    image = QImage(700, int(laid.height) + 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_row(painter, laid, 0.0, "", margin=False)
    painter.end()
    return image
