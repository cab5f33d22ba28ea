"""A window that is read from the right: what Qt does not turn round by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QTextDocument

from app.desktop.dashboard import figure_painter
from app.desktop.dashboard.common_charts import step_words
from app.desktop.drafts.timeline.draft_bar import DraftBar
from app.desktop.frame.guide import Guide
from app.desktop.ground.language.direction import html_direction, leading_side
from app.desktop.ground.language.translation import FAMILIES, day_words, speak
from app.desktop.start.start_page import StartPage


@pytest.fixture
def arabic(qapp, root):
    speak(qapp, "ar", root / "resources" / "translations")
    yield qapp
    speak(qapp, "en", root / "resources" / "translations")


def arrows(bar: DraftBar) -> tuple[Qt.ArrowType, Qt.ArrowType]:
    return bar.back.arrowType(), bar.on.arrowType()


def test_the_arrows_of_the_pair_point_away_from_it(qtbot, arabic):
    bar = DraftBar()
    qtbot.addWidget(bar)
    assert arrows(bar) == (Qt.ArrowType.RightArrow, Qt.ArrowType.LeftArrow)


def test_in_english_they_stand_as_ever(qtbot):
    bar = DraftBar()
    qtbot.addWidget(bar)
    assert arrows(bar) == (Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow)


def test_a_latin_heading_begins_where_arabic_lines_begin(qtbot, arabic):
    page = StartPage()
    qtbot.addWidget(page)
    assert page.heading.alignment() & Qt.AlignmentFlag.AlignRight
    assert leading_side() & Qt.AlignmentFlag.AlignAbsolute


def test_a_paragraph_of_the_interface_begins_on_its_side_and_a_quotation_on_its_own(arabic):
    document = QTextDocument()
    document.setHtml(f"<p {html_direction()}>Norhaven</p><p {html_direction('shall')}>shall</p>")
    first, second = document.firstBlock(), document.lastBlock()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert second.textDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_days_have_the_digits_of_the_numbers_beside_them(arabic):
    assert QLocale().toString(12) == "12"
    assert "20" in day_words("2031-10-20")
    assert "2031" in day_words("2031-10-20")


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_older_words_of_a_step_come_first_where_reading_begins(qapp, mirrored):
    words = step_words("may", "shall")
    layout = figure_painter._laid(words, QFont(), 400.0, mirrored=mirrored)
    line = layout.lineAt(0)
    older, newer = (line.cursorToX(words.index(word) + 1)[0] for word in ("may", "shall"))
    assert (older > newer) is mirrored


def test_the_guide_runs_from_the_right(qtbot, arabic, tmp_path):
    """Chapters, paragraphs that begin with a key, tables and numbers of lists; keys and names are as in English."""
    page = "## فصل\n\n**Ctrl+]** مفتاح `--label`\n\n1. بند\n\n| أول | ثان |\n|---|---|\n| قبل | بعد |\n"
    (tmp_path / "guide.ar.md").write_text(page, encoding="utf-8")
    guide = Guide(tmp_path / "guide.ar.md")
    qtbot.addWidget(guide)
    guide.show()
    text = guide.text
    assert guide.chapters.geometry().left() > text.geometry().right()

    def left(words):
        return text.cursorRect(text.document().find(words)).left()

    assert left("أول") > left("ثان") > text.viewport().width() / 2
    assert left("قبل") > left("بعد")
    block = text.document().find("Ctrl").block()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    said = block.text()
    for first, then in (("+", "]"), ("-l", "l")):
        assert line.cursorToX(said.index(first))[0] < line.cursorToX(said.index(then))[0]
    item = text.document().find("بند").block()
    assert item.textList().itemText(item) == "1."  # drawn from the right, and so with the point at the left


def test_the_words_of_the_screen_are_in_the_letters_of_the_text(qtbot, arabic, tmp_path):
    """In italics, too: where a font has none, another with smaller letters must not take its place."""
    (tmp_path / "guide.ar.md").write_text("كلمة *كلمة*\n", encoding="utf-8")
    guide = Guide(tmp_path / "guide.ar.md")
    qtbot.addWidget(guide)
    guide.show()
    block = guide.text.document().firstBlock()
    runs = block.layout().glyphRuns(0, block.length())
    assert FAMILIES[1] in {run.rawFont().familyName() for run in runs} <= set(FAMILIES[:2])
