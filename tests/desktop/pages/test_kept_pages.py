"""Pages whose words were not read from letters: their pictures in the window, from all places that lead there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtWidgets import QApplication

from app.desktop.texts.rows.recognition import recognised_words
from app.desktop.texts.rows.spoken_row import row_words
from app.importing.pdf.ocr.png import grey_png
from app.message import Message
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.storage.records.arrivals import IncomingDraft
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Marks, PlainMark
from app.treaty.pages import PagePicture, PageReason, PageWord
from tests.desktop.conftest import shown
from tests.importing.lying_pdfs import ENGLISH, scanned
from tests.importing.pdf_files import set_in_typst

LEFT = Qt.MouseButton.LeftButton
WORDS = "Each Party keeps two 1amps in every harbour."
SURE, DOUBTFUL = PlainMark(0, 20, "ocr", confidence=95), PlainMark(21, 26, "ocr", confidence=52)
ONE = Provision("article-1", "", Kind.ARTICLE, "Article 1", "", WORDS, "Article 1", where="page 2")
TWO = replace(ONE, id="article-2", number="Article 2", address="Article 2", text="Bells are rung.", where="page 1")
OLDER = Draft("Lamps", "en", "plain", (replace(ONE, text=WORDS.replace("two 1", "three l")), TWO), label="zero")
READ = replace(ONE, marks=Marks(text=(SURE, DOUBTFUL)))
REPORT = ImportReport(
    (
        ReportLine(Severity.INFO, Message("Notation profile “plain”."), ""),
        ReportLine(
            Severity.ERROR,
            Message("Pages that are pictures, not in the draft until Tesseract is installed: {pages}.", ("4",)),
            "page 4",
        ),
    )
)
NEWER = replace(OLDER, label="rev1", provisions=(READ, TWO), report=REPORT, sha256="b" * 64)
ON_PAGE = (
    PageWord("two", 20, 20, 30, 12, 95, 0),
    PageWord("1amps", 60, 20, 40, 12, 52, 0),
    PageWord("in", 20, 50, 20, 12, 96, 1),
    PageWord("harb0ur", 60, 50, 60, 12, 61, 1),
)
PNG = grey_png(200, 300, bytes(b"\xff" * 60_000))
PAGES = (
    PagePicture(2, PageReason.RECOGNISED, 200, 300, PNG, ON_PAGE),
    PagePicture(4, PageReason.UNREAD, 200, 300, PNG),
    PagePicture(6, PageReason.WORDLESS, 200, 300, PNG),
)


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "lamps.travaux"
    with Dossier.create(path, "Lamps") as there:
        there.bring([IncomingDraft(OLDER), IncomingDraft(NEWER, pictures=PAGES)])
    return path


@pytest.fixture
def on_pages(window, dossier, resources):
    """The window on two drafts, of which the newer has a provision that was recognised in a picture."""
    return shown(window, dossier, compare_pair(dossier, "zero", "rev1", resources))


def row(window):
    return next(
        row for row in window.comparison.compared.redline.rows if row.newer and row.newer.provision == "article-1"
    )


# --- in the texts ---


def test_a_row_says_that_it_was_recognised_and_which_words_are_doubtful(on_pages):
    said = "Recognised in a picture (page 2); compare it with the page. Doubtful: “1amps” (52% sure)."
    assert recognised_words(row(on_pages)) == said
    assert said in row_words(row(on_pages))
    assert [recognised_words(one) for one in on_pages.comparison.compared.redline.rows].count("") == 1, (
        "the other was not"
    )
    laid = on_pages.texts.view.stage.layout(on_pages.texts.view.item_of(row(on_pages).id))
    assert [(sign.kind, sign.words) for sign, _ in laid.margin.signs] == [("doubtful", said)]


def test_a_click_on_its_sign_shows_the_page(on_pages, qtbot):
    view = on_pages.texts.view
    number = view.item_of(row(on_pages).id)
    place = view.stage.layout(number).margin.signs[0][1].center() + QPointF(0, view.row_place(row(on_pages).id).top())
    qtbot.mouseClick(view.viewport(), LEFT, pos=place.toPoint())
    assert on_pages.navigator.showing_pages.dialog.picture == PAGES[0]


def test_the_menu_at_a_provision_leads_to_its_page(on_pages, qtbot):
    view = on_pages.texts.view
    view.setFocus()
    for provision, there in (("article-1", True), ("article-2", False)):
        view.go_to_row(next(r.id for r in on_pages.comparison.compared.redline.rows if r.newer.provision == provision))
        qtbot.keyClick(view, Qt.Key.Key_Menu)
        menu = QApplication.activePopupWidget()
        found = [action for action in menu.actions() if action.text().startswith("Show the page")]
        assert bool(found) is there
        if found:
            found[0].trigger()
        menu.close()
    assert on_pages.navigator.showing_pages.dialog.picture == PAGES[0]


def test_the_details_of_a_change_lead_to_the_page(on_pages):
    on_pages.texts.choose(row(on_pages).changes[0])
    assert "Doubtful: “1amps” (52% sure)." in on_pages.texts.details.toPlainText()
    on_pages.texts.details.anchorClicked.emit(QUrl(f"page:newer/{row(on_pages).id}"))
    assert on_pages.navigator.showing_pages.dialog.picture == PAGES[0]


def test_a_page_that_is_not_kept_is_said(on_pages):
    with Dossier.open(on_pages.dossiers.dossier) as there:
        there.put_back([replace(one, _below=(*one._below[:3], ())) for one in there.remove_drafts(["rev1"])])
    on_pages.texts.view.page_wanted.emit("newer", row(on_pages).id)
    assert on_pages.navigator.showing_pages.dialog is None
    assert "No picture of this page of rev1 is kept" in on_pages.context.message.words.text()


# --- the report ---


def test_the_report_of_a_draft_leads_to_its_pages(on_pages, qtbot):
    on_pages.imports.show_report()
    dialog = on_pages.imports.reporting.dialog
    assert dialog.state.text() == "1 doubt."
    assert dialog.lines.item(0).text().startswith("error")
    assert dialog.show_pages.text() == "&Show 3 pages as pictures…"
    qtbot.keyClick(dialog.lines, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Return is not also the button that closes"
    assert on_pages.navigator.showing_pages.dialog.picture == PAGES[1]
    on_pages.navigator.showing_pages.dialog.close()
    dialog.show_pages.click()
    assert on_pages.navigator.showing_pages.dialog.picture == PAGES[0]
    on_pages.navigator.showing_pages.dialog.close()
    dialog.drafts.setCurrentText("zero")
    dialog.wanted.emit("zero")
    assert (dialog.state.text(), dialog.show_pages.isVisible()) == ("Nothing was reported.", False)


# --- the dialog ---


@pytest.fixture
def dialog(on_pages):
    on_pages.navigator.showing_pages.show_kept(on_pages.dossiers.dossier, "rev1")
    return on_pages.navigator.showing_pages.dialog


def test_pages_are_turned_by_keys_and_say_why_they_are_kept(dialog, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for _ in range(4):
        seen.append((dialog.picture.page, dialog.beside.isVisible(), dialog.why.text().split()[0]))
        qtbot.keyClick(dialog, Qt.Key.Key_PageDown, control)
    assert seen == [(2, True, "The"), (4, False, "Nothing"), (6, False, "No"), (6, False, "No")]
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, control)
    assert dialog.pages.currentText().endswith("not in the draft")


def test_words_stand_beside_the_page_with_how_sure_they_are(dialog):
    assert dialog.words.toPlainText() == "two 1amps 52%\nin harb0ur 61%"
    assert dialog.said.text() == "4 words. 2 of them are doubtful, with a wave below them."


def test_doubtful_words_are_gone_through_by_keys_and_marked_in_the_picture(dialog, qtbot):
    seen = []
    for keys in (None, None, None, Qt.KeyboardModifier.ShiftModifier):
        qtbot.keyClick(dialog, Qt.Key.Key_F7, keys or Qt.KeyboardModifier.NoModifier)
        seen.append((dialog.words.textCursor().selectedText(), dialog.canvas.sheet._marked))
    assert seen == [("1amps", 1), ("harb0ur", 3), ("1amps", 1), ("harb0ur", 3)]
    assert "61% sure" in dialog.words.accessibleDescription()


def test_a_word_in_the_picture_is_found_among_the_words(dialog, qtbot):
    sheet = dialog.canvas.sheet
    qtbot.mouseClick(sheet, LEFT, pos=sheet.place(2).center().toPoint())
    assert dialog.words.textCursor().selectedText() == "in"
    qtbot.mouseClick(sheet, LEFT, pos=(sheet.place(3).bottomRight() + QPointF(40, 40)).toPoint())
    assert dialog.words.textCursor().selectedText() == "in", "there is no word"


@pytest.mark.parametrize(
    ("words", "number"), [("in  harb0ur", 2), ("1amps in harb0ur", 1), ("two lamps, read elsewhere", -1), ("", -1)]
)
def test_a_passage_is_looked_for_on_its_page(dialog, words, number):
    assert dialog.words.where(words) == number
    before = dialog.words.textCursor().selectedText()
    dialog.seek(words)
    assert dialog.words.textCursor().selectedText() == (ON_PAGE[number].text if number >= 0 else before)


def test_it_is_as_wide_as_the_view_until_it_is_made_larger(dialog, qtbot):
    canvas = dialog.canvas
    assert canvas.sheet.width() == canvas.viewport().width()
    dialog.resize(dialog.width() - 120, dialog.height())
    assert canvas.sheet.width() == canvas.viewport().width()
    before = canvas.sheet.scale
    qtbot.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.sheet.scale < before
    assert dialog.zoom.text() == f"{round(100 * canvas.sheet.scale)}%"
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.sheet.width() == canvas.viewport().width()


def test_what_is_no_picture_is_shown_as_an_empty_page(on_pages):
    broken = replace(PAGES[1], png=b"\x89PNG\r\n\x1a\nbroken")
    on_pages.navigator.showing_pages.show_read("lamps.pdf", (broken,), 0, on_pages)
    assert on_pages.navigator.showing_pages.dialog.canvas.sheet.size().isEmpty()
    assert on_pages.navigator.showing_pages.dialog.grab().width() > 100


# --- before anything is stored ---


def test_the_preview_shows_pages_before_they_are_stored_with_the_draft(
    on_pages, dossier, tmp_path, monkeypatch, at_rest, qtbot
):
    monkeypatch.setenv("PATH", str(tmp_path))  # nothing can read the picture of a page
    file = tmp_path / "lamps.pdf"
    file.write_bytes(scanned(set_in_typst(ENGLISH), tmp_path, before=ENGLISH.replace("12", "11")))
    on_pages.imports.add_files([file], papers=False)
    at_rest()
    preview = on_pages.imports.intake.preview
    assert preview.dialog.pages.text() == "S&how 1 page as a picture…"
    preview.dialog.pages.click()
    assert preview.showing.dialog.picture.page == 2
    preview.showing.dialog.close()
    preview.dialog.facts.profile.setCurrentIndex(preview.dialog.facts.profile.findData("rio"))
    preview.dialog.facts.profile.activated.emit(0)
    at_rest()
    assert preview.dialog.pages.isVisible(), "read otherwise, it still has them"
    preview.dialog.take.click()
    at_rest()
    with Dossier.open(dossier, write=False) as there:
        kept = {draft.label: [facts.page for facts in there.pages(draft.label)] for draft in there.drafts()}
    assert kept == {"zero": [], "rev1": [2, 4, 6], "lamps": [2]}
