"""Pasting from the room screen: the dialog, what it proposes, what is kept, and taking it back."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.desktop.drafts.paste.paste_dialog import PasteController
from app.desktop.drafts.paste.paste_field import PasteField
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.language.translation import speak
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.texts.canvas.column_heads import head_of
from app.desktop.texts.selection.selection import Selection
from app.redline.model import DraftFacts
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork
from app.services.imports.pasting import FormattedText
from app.treaty.marks import Revision

SCREEN = (
    "<p>Article 6</p><p>Human rights</p>"
    "<p>1. Contracting States shall <s>carry</s> <u>bring</u> out this Convention.</p>"
    "<p>2. Nothing shall be <ins>construed</ins><del>read</del> as <b>allowing</b> it.</p>"
    "<p style='display:none'>secret words</p><img src='file:///etc/hostname'>"
)


@pytest.fixture
def pasting(qtbot, resources, worker, qtlog, tmp_path):
    window, jobs, deeds = QWidget(), Jobs(), UndoHistory()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = PasteController(jobs, worker, resources, deeds, window, UnsavedFiles(tmp_path / "unfinished"))
    made.jobs, made.deeds, made.said = jobs, deeds, []
    made.added.connect(lambda label: made.said.append(("added", label)))
    made.removed.connect(lambda label: made.said.append(("removed", label)))
    made.refused.connect(lambda words: made.said.append(("refused", words)))
    qtbot.addWidget(window)
    window.show()
    yield made
    if made.dialog is not None:
        made.dialog.close()
    jobs.wait()
    assert not faults
    quiet = ("propagateSizeHints", "raise()", "grabbing the keyboard")  # the platform's, of lists that open
    assert not [r.message for r in qtlog.records if not any(word in r.message for word in quiet)]


@pytest.fixture
def at_rest(qtbot, pasting):
    return lambda: qtbot.waitUntil(lambda: not pasting.jobs.working)


def copied(html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def asked(pasting, sample, html: str = "", text: str = ""):
    copied(html, text)
    pasting.ask(sample)
    return pasting.dialog


def kept(sample):
    with Dossier.open(sample, write=False) as there:
        return there.draft(there.drafts()[-1].label)


def test_the_label_is_proposed_in_the_language_of_the_interface(qapp, pasting, sample, resources):
    speak(qapp, "fr", resources.folder / "translations")
    dialog = asked(pasting, sample, text="Article 6")
    assert dialog.label.text().startswith("projet de travail 20")


def test_what_is_on_the_clipboard_is_shown_with_its_looks_and_its_place_is_proposed(pasting, sample):
    dialog = asked(pasting, sample, SCREEN)
    assert dialog.text.lines()[:2] == ["Article 6", "Human rights"]
    assert "secret" not in dialog.text.toPlainText()
    assert dialog.text.hidden == 1
    paragraph = dialog.text.paragraphs()[3]
    assert FormattedText("construed", frozenset({"inserted"})) in paragraph
    assert FormattedText("read", frozenset({"deleted"})) in paragraph
    assert FormattedText("allowing", frozenset({"bold"})) in paragraph
    assert (dialog.extent.currentData(), dialog.place.text()) == ("part", "Article 6")
    assert dialog.base.currentData() == "final"
    assert dialog.by_hand.isChecked()
    assert dialog.label.text().startswith("working ")


def test_it_is_kept_as_an_unofficial_draft_and_taken_back(pasting, qtbot, sample, at_rest):
    dialog = asked(pasting, sample, SCREEN)
    dialog.time.setDateTime(QDateTime.fromString("2032-12-04T14:05", "yyyy-MM-ddTHH:mm"))
    assert dialog.label.text() == "working 2032-12-04 14:05"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.source, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_rest()
    assert dialog.refusal.text().startswith("! Say where this text was shown")
    qtbot.keyClicks(dialog.source, "Screen in room 2")
    qtbot.mouseClick(dialog.buttons.button(dialog.buttons.StandardButton.Save), Qt.MouseButton.LeftButton)
    at_rest()
    assert pasting.dialog is None
    assert pasting.said == [("added", "working 2032-12-04 14:05")]
    draft = kept(sample)
    assert (draft.unofficial, draft.received, draft.source) == (True, "2032-12-04T14:05", "Screen in room 2")
    one = next(p for p in draft.provisions if p.address == "Article 6(1)")
    assert [one.text[m.start : m.end] for m in one.marks.text if isinstance(m, Revision)] == ["carry", "bring"]
    assert pasting.deeds.next_undo == "the pasted draft working 2032-12-04 14:05"
    assert pasting.deeds.undo()
    assert kept(sample).label == "final"
    assert pasting.deeds.redo()
    assert kept(sample).label == "working 2032-12-04 14:05"
    assert [what for what, _ in pasting.said] == ["added", "removed", "added"]


def test_what_was_pasted_and_not_kept_is_offered_again_with_its_looks(pasting, qtbot, sample, at_rest):
    dialog = asked(pasting, sample, SCREEN)
    qtbot.keyClicks(dialog.source, "Screen in room 2")
    dialog.time.setDateTime(QDateTime.fromString("2032-12-04T14:05", "yyyy-MM-ddTHH:mm"))
    dialog.base.setCurrentIndex(dialog.base.findData("rev1"))
    shown = dialog.text.paragraphs()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert pasting.dialog is None
    (begun,) = pasting.unkept(sample)
    assert begun.title == "a working draft from “Screen in room 2”"
    assert begun.words.startswith("Article 6 Human rights")
    pasting.ask(sample, begun)
    dialog = pasting.dialog
    assert dialog.text.paragraphs() == shown
    assert (dialog.text.hidden, dialog.text.wrapped, dialog.received()) == (1, False, "2032-12-04T14:05")
    assert (dialog.base.currentData(), dialog.extent.currentData(), dialog.place.text()) == (
        "rev1",
        "part",
        "Article 6",
    )
    assert dialog.label.text() == "working 2032-12-04 14:05"
    dialog.accept()
    at_rest()
    assert pasting.said == [("added", "working 2032-12-04 14:05")]
    assert pasting.unkept(sample) == ()


def test_looks_that_are_damaged_come_back_as_plain_text(pasting, sample):
    begun = UnsavedWork(
        "text", str(sample), "x", "a working draft", {"text": "One.\nTwo.", "looks": "[[3]]", "hidden": "?"}
    )
    pasting.ask(sample, begun)
    assert pasting.dialog.text.lines() == ["One.", "Two."]
    assert pasting.dialog.text.hidden == 0
    pasting.dialog.text.empty()
    pasting.dialog.reject()
    assert pasting.unkept(sample) == ()


def test_plain_text_is_pasted_and_a_place_is_chosen(pasting, qtbot, sample, at_rest):
    dialog = asked(pasting, sample, text="Nothing in this Convention allows\nthe ringing of bells.")
    assert (dialog.extent.currentData(), dialog.place.text()) == ("part", ""), "what is unknown is no whole text"
    assert "does not say of which provision" in dialog.effect.text()
    assert not dialog.by_hand.isEnabled()
    dialog.source.setText("Screen")
    dialog.accept()
    assert "of which provision" in dialog.refusal.text()
    qtbot.keyClicks(dialog.place, "Article 77")
    dialog.accept()
    at_rest()
    assert "There is no “Article 77”" in dialog.refusal.text()
    assert dialog.text.toPlainText().startswith("Nothing in this Convention")
    dialog.place.setText("6(2)")
    dialog.label.setText("w1")
    dialog.accept()
    at_rest()
    text = {p.address: p.text for p in kept(sample).provisions}["Article 6(2)"]
    assert text == "Nothing in this Convention allows the ringing of bells."


def base_text(sample, *addresses):
    """The wording of articles of the last draft of the sample, as it is printed."""
    with Dossier.open(sample, write=False) as there:
        base = there.draft("final")
    lines = []
    for one in base.provisions:
        if one.address.partition("(")[0] in addresses:
            lines += [one.number, one.heading, one.text] if one.heading else [f"{one.number} {one.text}".strip()]
    return "\n".join(line for line in lines if line)


def test_one_article_is_proposed_as_that_article_and_what_would_change_is_shown(pasting, qtbot, sample, at_rest):
    text = base_text(sample, "Article 7")
    dialog = asked(pasting, sample, text=text.replace(" the ", " a ", 2))
    assert (dialog.extent.currentData(), dialog.place.text()) == ("part", "Article 7")
    assert "number with which it begins" in dialog.effect.text()
    qtbot.waitUntil(lambda: "change" in dialog.effect.text())
    said = dialog.effect.text().split("\n")[0]
    assert re.fullmatch(r"[12] provisions?, [1-4] changes?", said), said
    assert "Most of" not in dialog.effect.text()
    dialog.text.empty()
    dialog.text.setPlainText(text)
    qtbot.waitUntil(lambda: "Nothing would change." in dialog.effect.text())
    dialog.source.setText("Screen")
    dialog.accept()
    at_rest()
    assert pasting.asking is None
    assert pasting.dialog is None


def test_articles_copied_in_the_texts_of_the_window_are_proposed_as_what_they_are(pasting, on_final, sample, qtbot):
    rows = on_final.texts.redline.rows
    at = next(n for n, row in enumerate(rows) if row.newer and row.newer.address == "Article 6")
    last = max(n for n, row in enumerate(rows) if row.newer and row.newer.address.startswith("Article 6("))
    view = on_final.texts.view
    words = view.selection.words("newer")
    view.selection._set(Selection("newer", words.beginning_of(at), words.end_of(last)))
    view.text_actions.copy()
    assert QGuiApplication.clipboard().text().startswith("Article 6, final:")
    pasting.ask(sample)
    dialog = pasting.dialog
    assert dialog.text.lines()[0] == "Article 6"
    assert "final:" not in dialog.text.toPlainText()
    assert (dialog.extent.currentData(), dialog.place.text()) == ("part", "Article 6")
    qtbot.waitUntil(lambda: "Nothing would change." in dialog.effect.text())


@pytest.mark.parametrize("keeps", [False, True])
def test_before_most_of_a_draft_goes_it_is_asked_and_the_answer_at_hand_is_no(pasting, qtbot, sample, at_rest, keeps):
    dialog = asked(pasting, sample, text=base_text(sample, "Article 7"))
    dialog.extent.setCurrentIndex(0)
    dialog.extent.activated.emit(0)
    qtbot.waitUntil(lambda: "Most of “final” would go" in dialog.effect.text())
    assert dialog.effect.heightForWidth(dialog.effect.width()) <= dialog.effect.height(), "all of it is in sight"
    dialog.source.setText("Screen")
    dialog.accept()
    at_rest()
    asking = pasting.asking
    assert asking is not None
    assert re.search(r"Most of “final” would go: \d+ of its \d+ provisions", asking.text())
    assert asking.defaultButton() is asking.escapeButton() is not None
    assert pasting.said == []
    if keeps:
        button = next(one for one in asking.buttons() if one is not asking.defaultButton())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        at_rest()
        assert [what for what, _ in pasting.said] == ["added"]
        return
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    at_rest()
    assert pasting.said == []
    assert pasting.dialog is dialog
    assert dialog.buttons.isEnabled()
    assert dialog.text.toPlainText().startswith("Article 7")
    assert kept(sample).label == "final"


def test_without_a_draft_it_is_a_whole_text(pasting, sample):
    dialog = asked(pasting, sample, text="Article 6\n1. Bells.")
    assert dialog.extent.currentData() == "part"
    dialog.base.setCurrentIndex(0)
    dialog.base.activated.emit(0)
    assert (dialog.extent.currentData(), dialog.extent.isEnabled(), dialog.place.text()) == ("whole", False, "")


def test_what_is_too_large_is_refused_in_the_dialog(pasting, sample):
    dialog = asked(pasting, sample, text="x" * 1_000_001)
    assert "too large" in dialog.refusal.text()
    assert dialog.text.toPlainText() == ""
    copied(text="A bell.")
    dialog.again.click()
    assert dialog.text.toPlainText() == "A bell."


def test_a_dossier_is_needed_and_one_that_can_be_read(pasting, tmp_path):
    pasting.ask(None)
    pasting.ask(tmp_path / "none.travaux")
    assert ["dossier first" in pasting.said[0][1], "no dossier" in pasting.said[1][1]] == [True, True]
    assert pasting.dialog is None


def test_the_field_gives_html_of_others_to_nobody_and_keeps_what_is_typed(qtbot):
    field = PasteField()
    qtbot.addWidget(field)
    data = QMimeData()
    data.setHtml("<p>a <u>bell</u></p><p>rings</p>")
    field.take(data)
    qtbot.keyClicks(field, " loudly")
    assert field.lines() == ["a bell", "rings loudly"]
    assert field.has_looks()
    assert not field.wrapped
    assert "img" not in field.toHtml()
    field.empty()
    assert (field.paragraphs(), field.wrapped, field.has_looks()) == (((),), True, False)


def test_its_column_of_the_texts_says_that_nobody_issued_it(qapp):
    issued = DraftFacts("", "Rev.2", "", "", "en", "", "", 1, 1)
    assert head_of(issued) == "Rev.2"
    assert head_of(replace(issued, unofficial=True, date="2032-12-04")) == "Rev.2 (unofficial) · 4 December 2032"
