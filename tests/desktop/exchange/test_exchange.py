"""A colleague's dossier in the window: merged, shown, settled, taken back; and a copy for a partner."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.desktop.exchange.merge_dialog import MergeDialog
from app.desktop.ground.undo_history import UndoHistory
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.merging import MergeAccount
from app.services.dossiers.sharing import CopiedNotes


@pytest.fixture
def other(sample):
    return Path(shutil.copy(sample, sample.with_name("other.travaux")))


@pytest.fixture
def opened(window, sample, other, at_rest):
    """The window on a dossier of which a colleague has another state."""
    for path, actor in ((sample, "FRA"), (other, "DEU")):
        with Dossier.open(path) as there:
            there.set_author("A. Clerk", actor)
    with Dossier.open(other) as there:
        there.set_author("B. Clerk", "NOR")
    window.dossiers.open(sample)
    at_rest()
    return window


def authors(path):
    with Dossier.open(path, write=False) as there:
        return {name: actor for name, actor in there.authors().items() if "Clerk" in name}


def test_a_conflict_is_shown_and_settled_and_taken_back(opened, sample, other, at_rest, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    opened.actions_of_menus.by_name["merge"].trigger()
    qtbot.waitUntil(lambda: opened.dossiers.exchanging.dialog is not None)
    at_rest()
    dialog = opened.dossiers.exchanging.dialog
    assert "1 author of tracked changes" in dialog.head.text()
    assert "before merging 1.travaux" in dialog.head.text()
    assert "A. Clerk" in dialog.list.item(0).text()
    assert (dialog.ours.toPlainText(), dialog.theirs.toPlainText()) == ("FRA", "DEU")
    assert authors(sample) == {"A. Clerk": "FRA", "B. Clerk": "NOR"}
    dialog.take.click()
    at_rest()
    assert authors(sample)["A. Clerk"] == "DEU"
    assert (dialog.list.count(), dialog.take.isEnabled()) == (0, False)
    opened.undo()
    at_rest()
    assert authors(sample)["A. Clerk"] == "FRA"
    assert dialog.list.count() == 1
    dialog.reject()
    opened.actions_of_menus.by_name["conflicts"].trigger()
    assert opened.dossiers.exchanging.dialog.list.count() == 1
    opened.dossiers.exchanging.dialog.keep.click()
    opened.dossiers.exchanging.dialog.reject()
    opened.actions_of_menus.by_name["conflicts"].trigger()
    assert opened.dossiers.exchanging.dialog is None
    assert opened.context.message.words.text() == "Nothing waits to be settled."


def test_a_window_that_takes_the_place_of_another_takes_settling_back(opened, sample, other, at_rest, qtbot):
    opened.dossiers.exchanging.merge(sample, other)
    qtbot.waitUntil(lambda: opened.dossiers.exchanging.dialog is not None)
    at_rest()
    opened.dossiers.exchanging.dialog.take.click()
    at_rest()
    opened.dossiers.exchanging.dialog.reject()
    told, shown = [], []
    opened.dossiers.exchanging.changed.connect(lambda: told.append(True))
    later = UndoHistory(opened)
    later.go_on_from(opened.context.history, shown.append)
    assert later.undo()
    assert (authors(sample)["A. Clerk"], shown, told) == ("FRA", [False], [])


def test_the_copy_kept_before_is_put_back(opened, sample, other, at_rest, qtbot):
    opened.dossiers.exchanging.merge(sample, other)
    qtbot.waitUntil(lambda: opened.dossiers.exchanging.dialog is not None)
    at_rest()
    opened.dossiers.exchanging.dialog.back.click()
    qtbot.waitUntil(lambda: authors(sample) == {"A. Clerk": "FRA"})
    at_rest()
    assert "as it was before merging" in opened.context.message.words.text()
    assert len([path for path in sample.parent.iterdir() if "(merged " in path.name]) == 1


def test_what_cannot_be_merged_is_refused_in_one_sentence(opened, sample, at_rest, qtbot):
    before = sample.read_bytes()
    opened.dossiers.exchanging.merge(sample, sample)
    qtbot.waitUntil(lambda: opened.context.message.words.text() != "")
    assert "into itself" in opened.context.message.words.text()
    assert opened.dossiers.exchanging.dialog is None
    assert sample.read_bytes() == before


def test_a_copy_for_a_partner_is_written_and_what_it_lacks_told(opened, sample, at_rest, qtbot, monkeypatch):
    target = sample.with_name("partner.travaux")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    opened.actions_of_menus.by_name["share"].trigger()
    dialog = opened.dossiers.exchanging.sharing
    assert (dialog.choice().notes, dialog.choice().matched, dialog.choice().positions) == (
        CopiedNotes.SHARED,
        True,
        False,
    )
    dialog.matched.setChecked(False)
    dialog.write.click()
    qtbot.waitUntil(target.exists)
    at_rest()
    assert "“partner.travaux” was written. Left out:" in opened.context.message.words.text()
    assert "proposal paper" in opened.context.message.words.text()
    with Dossier.open(target, write=False) as there:
        assert there.papers() == ()
        there.check()


def test_a_merge_without_news_is_one_sentence_and_no_empty_box(qtbot):
    dialog = MergeDialog()
    qtbot.addWidget(dialog)
    dialog.show_account(MergeAccount({}, (), (), (), (), (), (), 0, False, None, False), "theirs")
    dialog.show()
    assert "Nothing new came in." in dialog.head.text()
    assert not any(widget.isVisible() for widget in (dialog.list, dialog.ours, dialog.theirs, dialog.keep, dialog.take))
    assert dialog.height() < 240, "a sentence needs no more"
    assert dialog.head.height() >= dialog.head.heightForWidth(dialog.head.width())
