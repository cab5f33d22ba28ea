"""The notation of a draft in the window: shown with its reasons, changed, and what is compared follows."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.services.dossiers.dossier import Dossier


def marked(dialog, title):
    (item,) = dialog.profiles.findItems(title, Qt.MatchFlag.MatchExactly)
    dialog.profiles.setCurrentItem(item)


def test_the_notation_is_shown_with_reasons_and_changed(on_sample, sample, at_rest, qtbot):
    window = on_sample
    window.actions_of_menus.by_name["notation"].trigger()
    dialog = window.imports.notating.dialog
    assert dialog.isVisible()
    assert dialog.drafts.currentText() == "rev1"
    assert "rev1 is read as “Names after a dash”, as the text itself speaks for." in dialog.standing.text()
    assert "5 brackets end in a dash and names" in dialog.standing.text()
    assert not dialog.read.isEnabled(), "it is read so already"
    marked(dialog, "Capitals show additions")
    assert "CAPITAL LETTERS are proposed additions" in dialog.meaning.text()
    before = window.comparison.compared
    qtbot.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    at_rest()
    qtbot.waitUntil(lambda: not window.context.jobs.working and window.comparison.compared is not before)
    with Dossier.open(sample, write=False) as there:
        assert there.draft("rev1").profile == "capitals"
    assert "as somebody chose" in dialog.standing.text()
    assert "The text itself speaks for “Names after a dash”" in dialog.standing.text()


def test_another_draft_can_be_looked_at_and_the_dialog_closes(on_sample, sample, at_rest, qtbot):
    window = on_sample
    window.imports.ask_for_notation()
    dialog = window.imports.notating.dialog
    dialog.drafts.setCurrentText("final")
    dialog.drafts.textActivated.emit("final")
    assert dialog.standing.text().startswith("final is read as")
    marked(dialog, "Brackets are text")
    before = window.comparison.compared
    dialog.profiles.itemActivated.emit(dialog.profiles.currentItem())
    at_rest()
    with Dossier.open(sample, write=False) as there:
        assert there.draft("final").profile == "none"
    assert window.comparison.compared is before, "the pair that is shown does not have that draft"
    assert "final" in window.context.message.words.text()
    dialog.reject()
    assert window.imports.notating.dialog is None


def test_without_a_draft_there_is_no_notation(window, sample):
    window.imports.ask_for_notation()
    assert "Open a dossier with a draft first" in window.context.message.words.text()
    assert window.imports.notating.dialog is None


def test_a_dossier_that_is_gone_is_told(on_sample, sample):
    window = on_sample
    sample.unlink()
    window.imports.ask_for_notation()
    assert sample.name in window.context.message.words.text()
    assert window.imports.notating.dialog is None
