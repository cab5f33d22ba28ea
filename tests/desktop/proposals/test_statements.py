"""The statements that records offer as positions, in the window: taken, refused, taken back."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer

from app.attribution.positions.offered_positions import OfferedPosition
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.proposals.statements import BATCH, StatementsDialog
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_papers
from app.services.proposals.offered_positions import offers_in
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position

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


def listed(statements):
    return [statements.unanswered.index(row, 0).data() for row in range(statements.unanswered.rowCount())]


def entered(path):
    with Dossier.open(path, write=False) as there:
        return [(one.actor.id, one.stance.value, one.address) for one in there.user_input.positions()]


def test_each_offer_is_listed_with_its_sentence_and_taken_or_refused(
    statements, dossier, resources, window, qtmodeltester
):
    first, second = listed(statements)
    qtmodeltester.check(statements.unanswered)
    assert "“Ghana supported the deletion of paragraph 2.”" in first
    assert "2031-06-15" in first
    assert second.startswith("Togo · propose · Article 3(1) · “green”")
    statements.take()
    assert entered(dossier) == [("GHA", "delete", "Article 3(2)")]
    statements.refuse()
    assert (listed(statements), offers_in(dossier, resources)) == ([], ())
    assert not statements.takes.isEnabled()
    statements.refuse()
    statements.take()
    assert window.imports.review.work.changed
    window.context.history.undo()
    assert [one.position.actor.id for one in offers_in(dossier, resources)] == ["TGO"]
    window.context.history.undo()
    assert entered(dossier) == []
    assert listed(statements) == [first, second]
    assert statements.list.currentIndex().row() == 0
    window.context.history.redo()
    assert entered(dossier) == [("GHA", "delete", "Article 3(2)")]


def test_an_answer_is_taken_back_after_the_list_was_closed(statements, dossier, resources, window):
    statements.take()
    statements.reject()
    window.imports.review.close_review()
    window.context.history.undo()
    assert (entered(dossier), len(offers_in(dossier, resources))) == ([], 2)


def test_the_list_is_answered_with_keys_alone_and_nothing_else_takes_them(statements, dossier, qtbot):
    statements.window().activateWindow()
    assert statements.focusWidget() is statements.list
    qtbot.keyClick(statements.list, Qt.Key.Key_Down)
    qtbot.keyClick(statements.list, Qt.Key.Key_T)
    assert entered(dossier) == [("TGO", "propose", "Article 3(1)")]
    qtbot.keyClick(statements.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entered(dossier) == []
    assert statements.list.currentIndex().row() == 1
    qtbot.keyClick(statements.list, Qt.Key.Key_R)
    qtbot.keyClick(statements.list, Qt.Key.Key_T)
    assert entered(dossier) == [("GHA", "delete", "Article 3(2)")]
    assert listed(statements) == []
    qtbot.keyClick(statements, Qt.Key.Key_Escape)
    assert not statements.isVisible()


def offered(number):
    sentence = f"Mr. Doe said that his delegation could not accept the words that sailors of sort {number} needed."
    actor = ActorRef(("FRA", "NOR", "KEN")[number % 3], "Mr. Doe")
    said = Position(actor, Stance.OPPOSE, "Article 5(2)", "", "A/REC.1", f"line {number}: “{sentence}”", "2031-02-01")
    return OfferedPosition(said, sentence, "A/REC.1", f"line {number}")


def test_two_thousand_are_listed_and_answered_by_turns(dossier, resources, qtbot):
    deeds = UndoHistory()
    dialog = StatementsDialog(list(map(offered, range(2000))), dossier, resources.register, deeds, lambda: None)
    qtbot.addWidget(dialog)
    spent = []
    clock = QTimer(dialog)
    clock.timeout.connect(lambda: spent.append(time.process_time()))
    dialog.show()
    dialog.take()  # what it imports comes once
    qtbot.waitUntil(lambda: dialog.list.placed, timeout=20000)
    clock.start(0)
    qtbot.waitUntil(lambda: len(spent) > 1)
    dialog.list.setCurrentIndex(dialog.unanswered.index(1500, 0))
    for does in (dialog.take, dialog.refuse, deeds.undo, deeds.redo):
        QTimer.singleShot(0, does)
        qtbot.wait(20)
        qtbot.waitUntil(lambda: dialog.list.placed, timeout=20000)
    clock.stop()
    assert dialog.unanswered.rowCount() == 1997
    assert dialog.place == 1503
    assert dialog.list.visualRect(dialog.list.currentIndex()).intersects(dialog.list.viewport().rect())
    assert dialog.unanswered.rowCount() > BATCH
    assert max(after - before for before, after in pairwise(spent)) < 0.15, "a whole list takes twice as long"
