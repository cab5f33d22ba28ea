"""The statements that records offer as positions, in the window: taken, refused, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.desktop.proposals.statements import StatementsDialog
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_papers
from app.services.proposals.offered_positions import offers_in

RECORD = (
    "Conference on Lighthouses\nSummary record of the 4th meeting\n15 June 2031\n\nArticle 3\n"
    "1. Ghana supported the deletion of paragraph 2. She also proposed the deletion of paragraph 1.\n"
    "2. Togo proposed that “white” in paragraph 1 be replaced by “green”.\n"
)


@pytest.fixture
def dossier(tmp_path, resources):
    (tmp_path / "record.txt").write_text(RECORD, "utf-8")
    path = tmp_path / "lamps.travaux"
    with Dossier.create(path, "Lamps"):
        pass
    import_papers(path, [tmp_path / "record.txt"], resources)
    return path


@pytest.fixture
def statements(window, dossier, qtbot):
    window.dossiers.open(dossier)
    window.imports.open_review()
    review = window.imports.review
    qtbot.keyClick(review.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: isinstance(review.dialog, StatementsDialog), timeout=20000)
    return review.dialog


def entered(path):
    with Dossier.open(path, write=False) as there:
        return [(one.actor.id, one.stance.value, one.address) for one in there.user_input.positions()]


def test_each_offer_is_listed_with_its_sentence_and_taken_or_refused(statements, dossier, resources, window):
    assert statements.list.count() == 2
    assert "“Ghana supported the deletion of paragraph 2.”" in statements.list.item(0).text()
    assert "2031-06-15" in statements.list.item(0).text()
    statements.take()
    assert entered(dossier) == [("GHA", "delete", "Article 3(2)")]
    statements.refuse()
    assert (statements.list.count(), offers_in(dossier, resources)) == (0, ())
    assert not statements.takes.isEnabled()
    statements.refuse()
    statements.take()
    assert window.imports.review.work.changed
    window.context.history.undo()
    assert [one.position.actor.id for one in offers_in(dossier, resources)] == ["TGO"]
    window.context.history.undo()
    assert entered(dossier) == []
    assert statements.list.count() == 2
    assert statements.list.currentRow() == 0
    window.context.history.redo()
    assert entered(dossier) == [("GHA", "delete", "Article 3(2)")]


def test_an_answer_is_taken_back_after_the_list_was_closed(statements, dossier, resources, window):
    statements.take()
    statements.reject()
    window.imports.review.close_review()
    window.context.history.undo()
    assert (entered(dossier), len(offers_in(dossier, resources))) == ([], 2)
