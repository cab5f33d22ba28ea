"""Another language of the interface: the window is made anew, and the reader finds everything where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from app.desktop.application import Session
from app.desktop.frame.settings import Settings
from app.desktop.ground.language.phrases import with_number
from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.services.dossiers.dossier import Dossier


@pytest.fixture
def session(qapp, resources, qtlog):
    """The program as it is started, which remembers nothing yet."""
    Preferences()._settings.clear()
    made = Session(qapp, resources)
    faults: list[object] = []
    made.window.context.jobs.failed.connect(faults.append)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.end()
    qapp.processEvents()
    Preferences()._settings.clear()
    speak(qapp, "en", resources.folder / "translations")
    assert not faults


@pytest.fixture
def reading(session, sample, qtbot):
    """The program in the middle of the texts, in a window that was moved and made smaller."""
    Preferences().keep_window(session.window)  # where it was on an evening before
    session.begin(sample)
    compared(session, qtbot)
    window = session.window
    window.setGeometry(QRect(5, 41, 792, 607))
    window.texts.draft_bar.choose("rev1", "rev2")
    compared(session, qtbot)
    return session


def compared(session, qtbot):
    qtbot.waitUntil(lambda: session.window.comparison.compared is not None and not session.window.context.jobs.working)


def test_the_window_keeps_its_place_its_pair_the_change_and_what_is_read(reading, qtbot):
    old = reading.window
    views = old.comparison.compared.redline.changes
    old.texts.choose(views[len(views) // 2].id)
    old.texts.view.bar().setValue(old.texts.view.bar().value() + 1201)  # and read on from there
    before = old.geometry(), old.texts.draft_bar.pair(), old.texts.walk.current, old.texts.view.row_in_sight()
    down = old.texts.view.row_place(before[3]).top()
    old.appearance.set_choice("language", "fr")
    window = reading.window
    assert window is not old
    compared(reading, qtbot)
    assert window.actions_of_menus.by_name["open"].text() == "&Ouvrir…"
    now = window.geometry(), window.texts.draft_bar.pair(), window.texts.walk.current, window.texts.view.row_in_sight()
    assert now == before
    assert abs(window.texts.view.row_place(before[3]).top() - down) <= 1
    assert window.context.rooms.name == "texts"


@pytest.mark.parametrize("room", ["proposals", "export", "start", "review"])
def test_the_window_stays_in_its_room(reading, qtbot, room):
    if room == "review":
        reading.window.imports.open_review()
    else:
        reading.window.navigator.show_room(room)
    reading.window.appearance.set_choice("language", "es")
    compared(reading, qtbot)
    assert reading.window.context.rooms.name == room
    assert reading.window.texts.draft_bar.pair() == ("rev1", "rev2")


def test_a_pair_that_has_not_come_yet_is_the_one_that_is_wanted(reading, qtbot):
    reading.window.texts.draft_bar.choose("zero", "final")
    reading.window.comparison._show_compared(None)
    reading.window.appearance.set_choice("language", "es")
    compared(reading, qtbot)
    assert reading.window.comparison.compared.pair.older == "zero"
    assert reading.window.texts.draft_bar.pair() == ("zero", "final")


def test_what_was_entered_before_can_be_taken_back_and_done_again_in_the_new_window(reading, sample, qtbot):
    old = reading.window
    pair = old.comparison.compared.pair
    row = next(row for row in old.comparison.compared.redline.rows if row.older and row.newer)
    old.navigator.pinning.join(pair, row.older.provision, row.newer.provision)
    old.imports.arranging._move(sample, "final", -1)
    qtbot.waitUntil(lambda: not old.context.jobs.working)
    assert orders(sample)[-2:] == ["final", "rev2"]
    old.appearance.set_choice("language", "fr")
    window = reading.window
    compared(reading, qtbot)
    assert window.actions_of_menus.by_name["undo"].isEnabled()
    window.undo()
    compared(reading, qtbot)
    assert orders(sample)[-2:] == ["rev2", "final"]
    assert window.texts.draft_bar.labels()[-1] == "final", "the new window shows it"
    window.undo()
    assert not window.navigator.pinning.joined(pair)
    assert not window.actions_of_menus.by_name["undo"].isEnabled()
    window.redo()
    window.redo()
    compared(reading, qtbot)
    assert window.navigator.pinning.joined(pair)
    assert orders(sample)[-2:] == ["final", "rev2"]
    window.dossiers.open(sample)
    assert not window.context.history.next_undo, (
        "another dossier, or the same one opened anew, has a history of its own"
    )


def orders(dossier):
    with Dossier.open(dossier, write=False) as there:
        return [draft.label for draft in there.drafts()]


@pytest.mark.parametrize(("language", "said"), [("en", "3 taken"), ("fr", "taken\u00a0: 3"), ("ru", "taken: 3")])
def test_a_number_stands_where_no_word_must_follow_it(qapp, resources, language, said):
    speak(qapp, language, resources.folder / "translations")
    assert with_number("taken", 3) == said


def test_the_settings_stay_in_the_new_language_with_the_same_choice_at_hand(reading, qtbot):
    reading.window.appearance.show_settings()
    before = reading.window.findChild(Settings)
    before.language.setFocus()
    before.language.setCurrentIndex(before.language.findData("fr"))
    before.language.activated.emit(before.language.currentIndex())
    compared(reading, qtbot)
    (dialog,) = reading.window.findChildren(Settings)
    assert dialog is not before
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Paramètres"
    assert dialog.language.currentData() == "fr"
    assert dialog.focusWidget() is dialog.language
    dialog.reject()
    reading.window.appearance.set_choice("language", "")
    compared(reading, qtbot)
    assert not [one for one in reading.window.findChildren(Settings) if one.isVisible()], "who left them, left them"
