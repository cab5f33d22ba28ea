"""Entering a proposal by hand in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.services.dossiers.dossier import Dossier
from app.treaty.proposals import EvidenceKind


def test_a_proposal_is_entered_and_a_refusal_loses_nothing(on_sample, qtbot, sample, at_rest):
    window = on_sample
    window.imports.intake.enter_by_hand()
    form = window.imports.intake.form
    form.choose()
    qtbot.keyClicks(form.chooser.typed, "Mirandel")
    qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    assert form.who.text() == "Mirandel"
    form.wording.setPlainText("with a lantern of brass")
    form.source.setText("Meeting of 3 May")
    form.accept()
    assert form.isVisible()
    assert "needs a place" in form.refusal.text()
    assert form.wording.toPlainText() == "with a lantern of brass"
    form.address.setText("Article 5(2)")
    form.accept()
    assert not form.isVisible()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        one = there.papers()[-1].proposals[0]
    assert [actor.id for actor in one.actors] == ["XMI"]
    assert (one.address, one.asks[0].wording, one.source) == (
        "Article 5(2)",
        "with a lantern of brass",
        "Meeting of 3 May",
    )
    assert one.asks[0].kind is EvidenceKind.ENTRY
    assert window.comparison.compared.redline.older.label == "zero"


def test_without_a_dossier_one_is_asked_for_and_a_damaged_one_is_told(window, tmp_path):
    window.imports.intake.enter_by_hand()
    assert "dossier first" in window.context.message.words.text()
    window.imports.intake.dossier = tmp_path / "none.travaux"
    window.imports.intake.enter_by_hand()
    assert "no dossier" in window.context.message.words.text()
