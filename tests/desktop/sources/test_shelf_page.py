"""The shelf of a dossier and that of this computer: files come in by a preview, are described, copied, taken off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import LIGHT
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.sources.sources_room import SourcesRoom
from app.services.dossiers.dossier import Dossier

KITES = """Convention on the flying of kites (KITES)

Article 1
Freedom

1. States shall let kites fly over their beaches at any hour of the day.
2. Nobody shall be asked for a fee for the wind.
"""


@pytest.fixture
def room(qtbot, resources, worker, qtlog, sample, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    history = UndoHistory(jobs=jobs)
    made = SourcesRoom(jobs, worker, resources, history, LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs, made.history = jobs, history
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    made.show_dossier(sample)
    made.show_shelf()
    made.enter()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "This plugin does not support" not in r.message]


@pytest.fixture
def at_rest(qtbot, room):
    def wait() -> None:
        qtbot.wait(20)
        qtbot.waitUntil(lambda: not room.jobs.working)

    wait()
    return wait


@pytest.fixture
def kites(tmp_path):
    file = tmp_path / "kites.txt"
    file.write_text(KITES, "utf-8")
    return file


def shelf(dossier) -> dict[str, object]:
    with Dossier.open(dossier, write=False) as there:
        return {one.key: one for one in there.shelf_summaries()}


def added(room, at_rest, files, **how):
    room.shelf.add(files, **how)
    at_rest()
    return room.shelf.preview.dialog


def columns(tree, at: int) -> list[str]:
    item = tree.topLevelItem(at)
    return [item.text(column).strip("\u2066\u2067\u2068\u2069") for column in range(tree.columnCount())]


def test_it_tells_what_is_said_of_each_instrument(room, at_rest):
    first = columns(room.shelf_page.own, 0)
    assert first[:6] == [
        "Harbour",
        "Convention on cooperation against smuggling by sea",
        "HC/2009/17",
        "11 June 2009",
        "1 February 2012",
        "English",
    ]
    assert first[7] == "harbour-convention.txt"
    said = room.shelf_page.own.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert "Symbol: " in said
    assert "In force since: " in said


def test_files_are_shown_before_they_stand_on_the_shelf(room, at_rest, kites, sample, qtbot):
    dialog = added(room, at_rest, [kites])
    form = dialog.facts
    assert form.fields.short_name.text() == "KITES"
    assert form.fields.title.text().startswith("Convention on the flying of kites")
    assert not dialog.sort.isVisible()
    assert "kites" not in shelf(sample)
    form.fields.in_force.setText("1999-01-02")
    form.fields.in_force.textEdited.emit("1999-01-02")
    with qtbot.waitSignal(room.shelf_changed):
        dialog.take.click()
        at_rest()
    stored = shelf(sample)["kites"]
    assert (stored.short_name, stored.in_force) == ("KITES", "1999-01-02")
    assert room.shelf_page.own.topLevelItemCount() == 3


def test_an_import_is_taken_back_and_brought_again(room, at_rest, kites, sample):
    added(room, at_rest, [kites]).take.click()
    at_rest()
    assert "kites" in shelf(sample)
    room.history.undo()
    at_rest()
    assert "kites" not in shelf(sample)
    assert room.shelf_page.own.topLevelItemCount() == 2
    room.history.redo()
    at_rest()
    assert "kites" in shelf(sample)


def test_a_day_that_is_none_is_refused_and_nothing_is_lost(room, at_rest, kites, sample):
    dialog = added(room, at_rest, [kites])
    dialog.facts.fields.date.setText("last summer")
    dialog.facts.fields.date.textEdited.emit("last summer")
    assert "is no date" in dialog.facts.doubt.text()
    dialog.take.click()
    at_rest()
    assert dialog.refusal.text().startswith("!")
    assert "kites" not in shelf(sample)
    assert dialog.facts.fields.date.text() == "last summer"


def test_the_same_file_is_not_put_there_twice(room, at_rest, kites, sample):
    added(room, at_rest, [kites]).take.click()
    at_rest()
    dialog = added(room, at_rest, [kites])
    assert not dialog.take.isEnabled()
    assert "already" in dialog.state.text()


def test_a_file_that_cannot_be_read_says_why(room, at_rest, tmp_path):
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no archive")
    dialog = added(room, at_rest, [broken])
    assert "broken.docx" in dialog.state.text()
    assert not dialog.take.isEnabled()


def test_reading_in_another_language_keeps_what_was_typed(room, at_rest, kites):
    dialog = added(room, at_rest, [kites])
    dialog.facts.fields.short_name.setText("Mine")
    dialog.facts.fields.short_name.textEdited.emit("Mine")
    dialog.facts.say_language("fr")
    at_rest()
    assert dialog.facts.language.currentData() == "fr"
    assert dialog.facts.fields.short_name.text() == "Mine"


def test_an_instrument_is_described_as_a_version_and_stands_under_the_other(room, at_rest, sample):
    own = room.shelf_page.own
    own.choose("straits")
    room.shelf_page.buttons["own_describe"].click()
    dialog = room.shelf.dialog
    dialog.fields.version_of.setCurrentIndex(dialog.fields.version_of.findData("harbour"))
    dialog.fields.short_name.setText("Straits Protocol")
    dialog.take.click()
    at_rest()
    assert shelf(sample)["straits"].version_of == "harbour"
    assert own.topLevelItemCount() == 1
    assert own.topLevelItem(0).child(0).text(0).strip("\u2068\u2069") == "Straits Protocol"
    room.history.undo()
    at_rest()
    assert shelf(sample)["straits"].version_of == ""
    assert own.topLevelItemCount() == 2


def test_what_is_taken_off_comes_back(room, at_rest, sample):
    own = room.shelf_page.own
    own.choose("harbour")
    own.setFocus()
    QTest.keyClick(own, Qt.Key.Key_Delete)
    at_rest()
    assert list(shelf(sample)) == ["straits"]
    room.history.undo()
    at_rest()
    assert list(shelf(sample)) == ["harbour", "straits"]


def test_it_is_kept_on_this_computer_and_taken_into_another_dossier(room, at_rest, sample, kites):
    page = room.shelf_page
    assert page.computer_empty.isVisible()
    page.own.choose("harbour")
    page.buttons["own_copy"].click()
    at_rest()
    assert page.computer.topLevelItemCount() == 1
    assert columns(page.own, 0)[8] == "this computer"
    page.own.choose("harbour")
    page.buttons["own_remove"].click()
    at_rest()
    assert "harbour" not in shelf(sample)
    page.computer.choose("harbour")
    page.buttons["computer_copy"].click()
    at_rest()
    assert "harbour" in shelf(sample)


def test_files_are_added_to_the_shelf_of_this_computer(room, at_rest, kites, sample):
    dialog = added(room, at_rest, [kites], computer=True)
    dialog.take.click()
    at_rest()
    assert room.shelf_page.computer.topLevelItemCount() == 1
    assert "kites" not in shelf(sample)


def test_an_instrument_is_read_by_enter(room, at_rest):
    room.shelf_page.own.choose("straits")
    QTest.keyClick(room.shelf_page.own, Qt.Key.Key_Return)
    at_rest()
    assert room.reader.windowTitle() == "Straits"
    assert "flee" in room.reader.page.toPlainText() + room.reader.about.text()


def test_an_empty_shelf_says_what_for_it_is(room, at_rest):
    room.shelf.take_off(("harbour", "straits"), computer=False)
    at_rest()
    assert room.shelf_page.own_empty.isVisible()
    assert "Add the files of existing treaties" in room.shelf_page.own_empty.text()
