"""Everything a person enters is taken back and done again: imports, entries by hand, the notation of a draft."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.desktop.drafts.import_step import ImportedPapers
from app.desktop.drafts.intake import Intake
from app.desktop.drafts.notation_dialog import NotationController
from app.desktop.drafts.pins import PinController
from app.desktop.ground.undo_history import UndoHistory
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles
from app.services.notes.drafting import note_on_provision
from app.services.notes.store import keep_note
from app.treaty.reading import apply_reading

TABLE = """article,proponent,proposed text
Article 5(2),Mirandel,Each Contracting State keeps two red kites.
"""


@pytest.fixture
def intake(window, sample, worker, resources, tmp_path):
    """Bringing files into the sample, with a history and what it told."""
    deeds = UndoHistory()
    made = Intake(window.context.jobs, worker, resources, window, deeds, UnsavedFiles(tmp_path / "unfinished"))
    made.dossier, made.deeds, made.told = sample, deeds, []
    made.changed.connect(lambda: made.told.append("changed"))
    made.added.connect(lambda labels, papers, _left: made.told.append((labels, papers)))
    deeds.refused.connect(made.told.append)
    return made


def labels(path):
    with Dossier.open(path, write=False) as there:
        return [draft.label for draft in there.drafts()]


def sources(path):
    with Dossier.open(path, write=False) as there:
        return [paper.source for paper in there.papers()]


def test_an_import_of_drafts_is_taken_back_and_brought_again(intake, window, sample, resources, tmp_path, take):
    before = labels(sample)
    files = []
    for name in ("one", "two"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text((resources.sample / "zero.txt").read_text("utf-8") + f"\nThe {name}.\n", "utf-8")
    intake.add(files, papers=False)
    take(intake, window.context.jobs)
    (added, papers), = intake.told  # fmt: skip
    assert (labels(sample), papers) == ([*before, *added], False)
    assert intake.deeds.next_undo == f"the import of {', '.join(added)}"
    with Dossier.open(sample, write=False) as there:
        whole = [there.draft(label) for label in added]
    assert intake.deeds.undo()
    assert (labels(sample), intake.told[1:]) == (before, ["changed"])
    assert intake.deeds.redo()
    with Dossier.open(sample, write=False) as there:
        assert [there.draft(label) for label in added] == whole
        assert there.problems() == ()


def test_an_import_on_which_a_note_stands_is_not_taken_back(intake, window, sample, resources, tmp_path, take):
    file = tmp_path / "one.txt"
    file.write_text((resources.sample / "zero.txt").read_text("utf-8") + "\nOne.\n", "utf-8")
    intake.add([file], papers=False)
    take(intake, window.context.jobs)
    label = intake.told[0][0][0]
    with Dossier.open(sample, write=False) as there:
        draft = there.draft(label)
    keep_note(sample, replace(note_on_provision(apply_reading(draft), draft.provisions[0].id), text="Mine."))
    assert not intake.deeds.undo()
    assert "1 note" in intake.told[-1]
    assert label in labels(sample)
    assert intake.deeds.next_undo


def test_an_import_of_papers_takes_back_what_came_and_nothing_else(intake, sample, tmp_path, at_rest):
    before = sources(sample)
    file = tmp_path / "asked.csv"
    file.write_text(TABLE, "utf-8")
    intake.add([file], papers=True)
    at_rest()
    assert sources(sample) == [*before, "asked.csv"]
    assert intake.deeds.undo()
    assert sources(sample) == before
    assert intake.deeds.redo()
    assert sources(sample) == [*before, "asked.csv"]


def test_a_proposal_entered_by_hand_is_taken_back(intake, sample, qtbot, at_rest):
    before = sources(sample)
    intake.enter_by_hand()
    form = intake.form
    form.choose()
    qtbot.keyClicks(form.chooser.typed, "Mirandel")
    for _ in range(2):
        qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    form.wording.setPlainText("with a lantern of brass")
    form.address.setText("Article 5(2)")
    form.accept()
    assert sources(sample) == [*before, "entered by hand"]
    assert intake.deeds.next_undo == "the proposal entered on Article 5(2)"
    assert intake.deeds.undo()
    assert sources(sample) == before
    assert intake.deeds.redo()
    assert sources(sample) == [*before, "entered by hand"]
    assert intake.told == ["changed", "changed"]


def test_a_proposal_that_was_begun_is_offered_again_as_it_was_typed(intake, sample, qtbot):
    intake.enter_by_hand()
    qtbot.keyClick(intake.form, Qt.Key.Key_Escape)
    assert intake.unkept(sample) == ()
    intake.enter_by_hand()
    form = intake.form
    form.choose()
    qtbot.keyClicks(form.chooser.typed, "Mirandel")
    for _ in range(2):
        qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    qtbot.keyClicks(form.wording, "two red kites")
    qtbot.keyClicks(form.address, "Article 5(2)")
    qtbot.keyClicks(form.rationale, "One is soon lost.")
    form.edit.setCurrentIndex(form.edit.findData("delete"))
    form.base.setCurrentText("zero")
    typed = form._fields()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    (begun,) = intake.unkept(sample)
    assert (begun.title, begun.words) == ("a proposal on Article 5(2)", "two red kites")
    intake.enter_by_hand(begun)
    assert intake.form._fields() == typed
    assert intake.form.who.text() == "Mirandel"
    intake.form.edit.setCurrentIndex(intake.form.edit.findData("insert"))
    intake.form.accept()
    assert not intake.form.isVisible()
    assert intake.unkept(sample) == ()


def test_the_notation_of_a_draft_is_taken_back_with_its_marks(window, sample, resources, at_rest):
    deeds, told = UndoHistory(), []
    notating = NotationController(window.context.jobs, resources, window, deeds)
    notating.changed.connect(told.append)
    with Dossier.open(sample, write=False) as there:
        before = there.draft("rev1")
    notating._read(sample, "rev1", "capitals")
    at_rest()
    with Dossier.open(sample, write=False) as there:
        after = there.draft("rev1")
    assert (after.profile, deeds.next_undo) == ("capitals", "the notation of rev1")
    assert deeds.undo()
    with Dossier.open(sample, write=False) as there:
        assert there.draft("rev1") == before
    assert deeds.redo()
    with Dossier.open(sample, write=False) as there:
        assert there.draft("rev1") == after
    assert told == ["rev1"] * 3


def test_what_is_gone_already_cannot_be_taken_out(sample):
    deeds, told = UndoHistory(), []
    deeds.refused.connect(told.append)
    brought = ImportedPapers(sample, ("9" * 64,))
    deeds.done("the import of nine", brought.put_back, brought.take_out)
    assert not deeds.undo()
    assert "this proposal paper no more" in told[0]


def test_two_provisions_are_joined_and_parted_through_the_history(sample, qapp):
    deeds, told = UndoHistory(), []
    pinning = PinController(deeds, deeds)
    pinning.changed.connect(told.append)
    pinning.refused.connect(told.append)
    pair = DraftPair(sample, "zero", "rev1")
    assert pinning.joined(pair) == ()
    pinning.join(pair, "article-1", "article-2")
    pinning.join(pair, "article-1", "article-2")
    assert pinning.joined(pair) == (("article-1", "article-2"),)
    pinning.part(pair, "article-1", "article-2")
    pinning.part(pair, "article-1", "article-2")
    assert pinning.joined(pair) == ()
    assert deeds.undo()
    assert pinning.joined(pair) == (("article-1", "article-2"),)
    assert deeds.undo()
    assert pinning.joined(pair) == ()
    assert not deeds.undo()
    assert deeds.redo()
    assert pinning.joined(pair) == (("article-1", "article-2"),)
    assert told == [pair] * 5
    assert pinning.joined(DraftPair(sample, "zero", "nine")) == ()
    assert "no draft “nine”" in told[-1]


@pytest.mark.parametrize("again", ["Ctrl+Shift+Z", "Ctrl+Y"])
def test_both_usual_keys_do_again_what_was_taken_back(window, qtbot, again):
    done = []
    window.context.history.do("a deed", lambda: done.append(1), lambda: done.pop())
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keySequence(window.windowHandle(), QKeySequence("Ctrl+Z"))
    assert done == []
    QTest.keySequence(window.windowHandle(), QKeySequence(again))
    assert done == [1]
