"""The window as a delegate uses it: keys, clicks, drops; one sentence when something cannot be done."""

from __future__ import annotations

import threading

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from app.desktop.changes.list.change_list import ChangeRole
from app.desktop.ground.style.theme import CONTRAST, DARK
from app.services.dossiers.dossier import Dossier
from tests.desktop.panes import drop


def keys(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.texts.view, key, modifier)


def find(window, words):
    return next(v for v in window.comparison.compared.redline.changes if words in v.title)


def test_next_and_previous_walk_through_all_changes(opened_sample, qtbot):
    window = opened_sample
    first, second = (view.id for view in window.comparison.compared.redline.changes[:2])
    keys(qtbot, window, Qt.Key.Key_F7)
    assert window.texts.walk.current == first
    keys(qtbot, window, Qt.Key.Key_F7)
    assert window.texts.walk.current == second
    keys(qtbot, window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert window.texts.walk.current == first
    keys(qtbot, window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert window.texts.walk.current == first
    assert "first change" in window.context.message.words.text()


def test_details_name_who_asked_and_where(on_sample):
    window = on_sample
    window.texts.choose(find(window, "a reasonable time").id)
    text = window.texts.details.toPlainText()
    assert "Galdor" in text
    assert "proposals on zero" in text
    assert "Found by wording" in text
    assert "six months" in text


def test_details_say_unattributed_where_nobody_is_known(on_sample):
    window = on_sample
    window.texts.choose(find(window, "any offence at all").id)
    assert "Unattributed" in window.texts.details.toPlainText()


def test_the_filter_by_actor_leaves_its_changes_and_the_counts_follow(on_sample):
    window = on_sample
    window.texts.filters.want({"actor": "XMI"})
    entries = [window.texts.walk.changes.entry(n) for n in range(window.texts.walk.changes.rowCount())]
    shown = [entry.view for entry in entries if not entry.heads]
    assert shown
    assert all(any(chip.actor == "XMI" for chip in view.chips) for view in shown)
    assert window.texts.draft_bar.counts.text().startswith(
        f"{len(shown)} of {len(window.comparison.compared.redline.changes)} "
    )
    window.texts.filters.clear.click()
    assert window.texts.walk.changes.count() == len(window.comparison.compared.redline.changes)


def test_the_current_change_stays_marked_in_the_list_while_the_filter_shows_it(on_sample):
    window = on_sample
    view = window.comparison.compared.redline.changes[5]
    window.texts.choose(view.id)
    window.texts.filters.text.setText(view.title)
    assert window.texts.walk.list.currentIndex().data(ChangeRole.ENTRY).view.id == view.id == window.texts.walk.current
    window.texts.filters.text.setText("no such words")
    assert not window.texts.walk.list.currentIndex().isValid()
    assert window.texts.walk.current == "", "keys act on no change that is not to be seen"
    assert "change" not in window.there()
    window.texts.filters.reset()
    assert window.texts.walk.current == ""


def test_the_list_stays_in_its_place_when_an_amendment_is_opened(on_final, qtbot):
    window = on_final
    window.resize(1000, 500)
    model, view = window.texts.walk.changes, window.texts.walk.list
    window.texts.choose(next(change.id for change in window.comparison.compared.redline.changes if not change.group))
    row = next(n for n in reversed(range(model.rowCount())) if (one := model.entry(n)).amendment and one.folds)
    view.scrollTo(model.index(row, 0))
    place, rows = view.verticalScrollBar().value(), model.rowCount()
    assert place > 0
    arrow = view.visualRect(model.index(row, 0)).topLeft() + QPoint(14, 14)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert model.rowCount() > rows
    assert view.verticalScrollBar().value() == place


def test_a_filter_that_hides_everything_says_so(on_sample):
    window = on_sample
    window.texts.filters.text.setText("no such words stand in this text")
    window.navigator.step(1)
    assert "filter hides them all" in window.context.message.words.text()


def test_a_click_on_changed_words_chooses_the_change(on_sample, qtbot):
    window = on_sample
    view = find(window, "a reasonable time")
    window.texts.choose(view.id)
    window.texts.walk.current = ""
    at = window.texts.view.item_of(view.row)
    laid = window.texts.view.stage.layout(at)
    run_top = laid.top_of(view.id)
    y = window.texts.view.tops[at] + run_top - window.texts.view.verticalScrollBar().value() + 8
    shape = next(s for s in laid.shapes if any(p.change == view.id for p in s.pieces) and s.side == "newer")
    x = None
    for step in range(int(shape.place.x()), int(shape.place.x() + shape.width), 3):
        if laid.change_at(QPointF(step, run_top + 8)) == view.id:
            x = step
            break
    assert x is not None
    qtbot.mouseClick(window.texts.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, round(y)))
    assert window.texts.walk.current == view.id


def test_a_fold_opens_when_it_is_clicked(on_sample, qtbot):
    window = on_sample
    at = next(n for n, item in enumerate(window.texts.view.items) if item.folded)
    count = len(window.texts.view.items[at].rows)
    before = len(window.texts.view.items)
    window.texts.view.verticalScrollBar().setValue(round(window.texts.view.tops[at]) - 40)
    y = window.texts.view.tops[at] - window.texts.view.verticalScrollBar().value() + 10
    qtbot.mouseClick(window.texts.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, round(y)))
    assert len(window.texts.view.items) == before + count


def test_the_line_being_read_stays_while_heights_become_exact(on_sample, qtbot):
    view = on_sample.texts.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    anchor = view.anchor()
    row, below = anchor.row, anchor.below
    qtbot.waitUntil(lambda: view.settled)
    assert view.anchor().row == row
    assert abs(view.anchor().below - below) <= 1.0


def test_dropping_files_adds_drafts_and_shift_adds_proposals(window, tmp_path, resources, at_rest, take, qtbot):
    dossier = tmp_path / "mine.travaux"
    Dossier.create(dossier, "Mine").close()
    window.dossiers.open(dossier)
    assert "two drafts" in window.dossiers.start_page.words.text()
    drop(window, resources.sample / "zero.txt")
    take(window.imports.intake, window.context.jobs)
    drop(window, resources.sample / "rev1.txt")
    take(window.imports.intake, window.context.jobs)
    assert window.comparison.compared is not None
    drop(window, resources.sample / "proposals-on-zero.txt", shift=True)
    at_rest()
    qtbot.waitUntil(lambda: window.comparison.compared.papers != ())
    with Dossier.open(dossier, write=False) as there:
        assert len(there.drafts()) == 2
        assert len(there.papers()) == 1


def test_a_bad_file_is_one_sentence_and_nothing_is_added(on_sample, tmp_path, sample, at_rest):
    bad = tmp_path / "picture.docx"
    bad.write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    before = sample.read_bytes()
    on_sample.imports.add_files([bad], papers=False)
    at_rest()
    dialog = on_sample.imports.intake.preview.dialog
    assert "picture.docx" in dialog.state.text()
    assert not dialog.take.isEnabled()
    dialog.close()
    assert sample.read_bytes() == before


def test_files_without_a_dossier_ask_for_one(window, resources):
    window.imports.add_files([resources.sample / "zero.txt"], papers=False)
    assert "dossier first" in window.context.message.words.text()


def test_cancel_stops_a_job_and_leaves_the_window_as_it_was(on_sample, qtbot, at_rest):
    window = on_sample
    shown = window.comparison.compared
    began, results = threading.Event(), []

    def endless(progress):
        while True:
            began.set()
            progress.step(0, 0, "Working")

    window.context.jobs.start("Working", endless, results.append)
    assert not window.context.message.isVisible(), "what takes no time moves nothing"
    qtbot.waitUntil(began.is_set)
    qtbot.waitUntil(window.context.message.cancel.isVisible)
    qtbot.mouseClick(window.context.message.cancel, Qt.MouseButton.LeftButton)
    at_rest()
    assert not results
    assert window.comparison.compared is shown
    assert not window.context.message.isVisible()


def test_cancelling_a_comparison_kills_its_child(on_sample, qtbot, at_rest):
    window = on_sample
    shown = window.comparison.compared
    window.comparison.compare("zero", "final", "issued")
    window.context.jobs.cancel()
    at_rest()
    assert window.comparison.compared is shown


def export_room(window, qtbot):
    """The room of the export, with its pages made."""
    window.navigator.show_room("export")
    room = window.side_rooms.export
    qtbot.waitUntil(lambda: room.preview.pages is not None)
    return room


def test_the_pdf_carries_the_actors_as_authors(on_sample, tmp_path, at_rest, qtbot):
    target = tmp_path / "redline.pdf"
    export_room(on_sample, qtbot).write_to(target)
    at_rest()
    assert "Written" in on_sample.context.message.words.text()
    with pikepdf.open(target) as pdf:
        authors = {
            str(note.T) for page in pdf.pages for note in page.get("/Annots", ()) if "/T" in note and "/NM" in note
        }
    assert any("Galdor" in author for author in authors)
    assert any("Rev.1" in author or "/" in author for author in authors), "nobody's are signed by the newer draft"
    assert "Unattributed" not in authors


def test_an_unwritable_target_is_one_sentence(on_sample, tmp_path, at_rest, qtbot):
    export_room(on_sample, qtbot).write_to(tmp_path / "no" / "such" / "folder" / "x.pdf")
    at_rest()
    assert on_sample.context.message.sign.text() == "!"
    assert on_sample.comparison.compared is not None


@pytest.mark.parametrize("theme", [DARK, CONTRAST], ids=lambda theme: theme.name)
def test_other_colours_keep_the_place(on_sample, theme):
    on_sample.navigator.step(1)
    on_sample.navigator.step(1)
    row = on_sample.texts.view.anchor().row
    on_sample.appearance.set_theme(theme)
    assert on_sample.texts.view.anchor().row == row


def test_exchanging_the_drafts_mirrors_the_comparison(on_sample, qtbot, at_rest):
    window = on_sample
    count = len(window.comparison.compared.redline.changes)
    qtbot.mouseClick(window.texts.draft_bar.swap, Qt.MouseButton.LeftButton)
    at_rest()
    assert window.comparison.compared.redline.older.label == "rev1"
    assert len(window.comparison.compared.redline.changes) == count
