"""Nothing moves under the hand: notices and work come and go in one line, with what can be done about them; a notice
goes with its cause; no text stands under the names of others.
"""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from app.job import Refused
from app.services.dossiers.unsaved_work import UnsavedWork

LEFT = Qt.MouseButton.LeftButton
ROOMS = ("start", "texts", "dashboard", "life", "proposals", "positions", "delegation", "languages", "export", "review")
LONG = "This cannot be done, and why is told in many words. " * 8


@pytest.fixture
def all_rooms(opened_sample, at_rest, qtbot):
    """The window on the sample at 1280 x 800, with every room made and at rest."""
    window = opened_sample
    window.resize(1280, 800)
    for name in ROOMS[1:-1]:
        window.navigator.show_room(name)
        at_rest()
    export = window.side_rooms.export
    window.navigator.show_room("export")
    qtbot.waitUntil(lambda: not export.preview.making)
    at_rest()
    window.context.message.clear()
    return window


def places(window):
    """Where all stands that is seen of the room, below what lies over it."""
    QApplication.processEvents()
    message, room = window.context.message, window.context.rooms.currentWidget()
    return {
        part: (part.mapTo(window, QPoint(0, 0)).toTuple(), part.size().toTuple())
        for part in (room, *room.findChildren(QWidget))
        if part.isVisible() and not message.isAncestorOf(part) and not part.isWindow()
    }


@pytest.mark.parametrize("name", ROOMS)
def test_no_notice_and_no_work_moves_anything_in_any_room(all_rooms, sample, qtbot, at_rest, name):
    window, message = all_rooms, all_rooms.context.message
    if name == "review":
        window.imports.open_review()
    else:
        window.navigator.show_room(name)
    at_rest()
    message.clear()
    begun = UnsavedWork(
        "note", str(sample.absolute()), "a place", "a note on Article 5", {"text": "Mind the quay " * 30}
    )
    before = places(window)
    assert len(before) > 3
    line = window.centralWidget().layout().itemAt(window.centralWidget().layout().count() - 1).widget()
    high = line.height()
    for say in (
        lambda: message.tell("Written."),
        lambda: message.tell("Told in a few more words than are usual. " * 6),
        lambda: message.refuse(LONG),
        lambda: message.busy("Comparing"),
        lambda: message.progress(3, 7, "Reading a file with a name that is much longer than names of files are " * 3),
        message.idle,
        message.clear,
        lambda: message.busy("Comparing"),
        message.idle,
        lambda: window.imports.begun.offer((begun, begun)),
        lambda: window.imports.begun.offer(()),
        window.texts.names_bar.show,
        window.texts.names_bar.hide,
    ):
        say()
        assert places(window) == before
        assert line.height() == high


def test_a_sentence_of_two_lines_lies_over_nothing(on_sample, qtbot):
    message, rooms = on_sample.context.message, on_sample.context.rooms
    on_sample.resize(1280, 800)
    message.tell("Told in a few more words than are usual. " * 5)
    QApplication.processEvents()
    assert message.y() >= rooms.geometry().bottom()
    assert message.words.height() >= 2 * message.words.fontMetrics().lineSpacing()


def test_a_sentence_and_two_works_share_one_line(window, qtbot, at_rest):
    message, may_end, second = window.context.message, threading.Event(), threading.Event()
    jobs = window.context.jobs
    jobs.start("Comparing", lambda _progress: may_end.wait(20), lambda _value: None)
    jobs.start("Counting", lambda _progress: second.wait(20), lambda _value: None)
    message.tell("Added: the first draft.")
    qtbot.waitUntil(message.cancel.isVisible)
    QApplication.processEvents()
    high = message.height()
    assert message.doing.text().startswith("Comparing"), "what is done is told, not what waits"
    tops = [part.mapTo(window, QPoint(0, part.height() // 2)).y() for part in (message.words, message.cancel)]
    assert abs(tops[0] - tops[1]) <= 2
    may_end.set()
    qtbot.waitUntil(lambda: message.doing.text().startswith("Counting"))
    assert message.height() == high
    second.set()
    at_rest()


# --- what can be done about it ---


def offered(window):
    return [one.text().replace("&", "") for one in window.context.message.actions_offered if not one.isHidden()]


def test_a_deed_is_said_with_undo_and_undo_with_redo(on_sample):
    kept, message = [], on_sample.context.message
    on_sample.context.history.do("note on Article 5", lambda: kept.append(1), kept.clear)
    assert message.words.text() == "Done: note on Article 5"
    assert offered(on_sample) == ["Undo"]
    message.actions_offered[0].click()
    assert kept == []
    assert message.words.text() == "Taken back: note on Article 5"
    assert offered(on_sample) == ["Redo"]
    message.actions_offered[0].click()
    assert kept == [1]
    assert offered(on_sample) == ["Undo"]


def test_undo_is_offered_of_the_last_deed_alone(on_sample, qtbot):
    history, message = on_sample.context.history, on_sample.context.message
    history.do("the first", lambda: None, lambda: None)
    message.tell("The proposal is kept.")
    assert (message.words.text(), offered(on_sample)) == ("The proposal is kept.", ["Undo"]), "another name for it"
    qtbot.wait(5)
    message.tell("Copied.")
    assert offered(on_sample) == [], "that is no deed"
    history.do("the second", lambda: None, lambda: None)
    history.clear()
    assert offered(on_sample) == []


def test_a_file_that_was_written_can_be_opened_and_shown_in_its_folder(on_sample, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or len(shown) < 3)
    on_sample.navigator.show_room("export")
    export = on_sample.side_rooms.export
    export.panel.what.choose(export.panel.what.thing, "csv")
    target = tmp_path / "changes.csv"
    target.write_text("one")
    export.writing._written(export._output, target, None)
    message = on_sample.context.message
    assert "changes.csv" in message.words.text()
    assert offered(on_sample) == ["Open", "Show in folder"]
    message.actions_offered[0].click()
    export.writing._written(export._output, target, None)
    message.actions_offered[1].click()
    assert shown == [str(target), str(tmp_path)]
    export.writing._written(export._output, target, None)
    message.actions_offered[0].click()
    assert message.sign.text() == "!"
    assert "No program" in message.words.text()


# --- a notice goes with its cause ---


def test_a_refusal_goes_when_the_same_work_is_done(window, qtbot, at_rest):
    jobs, message = window.context.jobs, window.context.message

    def refused(_progress):
        raise Refused("Choose another name.")

    jobs.start("Writing", refused, lambda _value: None)
    at_rest()
    assert message.words.text() == "Choose another name."
    jobs.start("Reading", lambda _progress: None, lambda _value: None)
    at_rest()
    assert message.words.text() == "Choose another name.", "that was another work"
    jobs.start("Writing", lambda _progress: None, lambda _value: None)
    at_rest()
    assert not message.isVisible()


def test_a_refusal_goes_when_the_reader_goes_to_another_room_and_news_stays(on_sample, qtbot):
    message = on_sample.context.message
    message.refuse("The pages could not be printed.")
    on_sample.navigator.show_room("dashboard")
    assert message.isVisible(), "said in this very moment, it is about where one comes"
    qtbot.wait(5)
    on_sample.navigator.show_room("texts")
    assert message.words.text() == ""
    message.tell("Written.")
    qtbot.wait(5)
    on_sample.navigator.show_room("dashboard")
    assert message.words.text() == "Written."


def test_what_a_brief_lacks_is_said_until_it_is_there(on_sample, qtbot):
    from app.services.exports.catalogue import OutputKind

    on_sample.navigator.show_room("export")
    export, message = on_sample.side_rooms.export, on_sample.context.message
    export.choose(OutputKind.BRIEF, "docx")
    export.ask()
    assert "numbers of the amendments" in message.words.text()
    export.panel.brief.numbers.setText("1")
    export.panel.brief.numbers.editingFinished.emit()
    assert message.words.text() == ""


# --- no text under the names of others ---


def awaits(window):
    return window.texts.notice.title.text() if not window.texts.body.full else ""


def test_another_pair_empties_the_room_at_once_and_says_what_is_awaited(opened_sample, at_rest, qtbot):
    window = opened_sample
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    window.navigator.show_room("dashboard")
    at_rest()
    window.navigator.show_room("export")
    window.navigator.show_room("texts")
    window.texts.draft_bar.choose("zero", "final", "unbracketed")
    assert awaits(window) == "Comparing zero and final …"
    assert "not compared" not in window.texts.notice.title.text()
    assert window.texts.view.redline is None
    assert window.texts.walk.changes.rowCount() == 0
    assert window.comparison.compared is None
    assert "pair" not in window.there()
    assert window.side_rooms.export.panel.what.isEnabled()
    assert not window.side_rooms.export.write.isEnabled()
    assert window.texts.notice.button.text() == "Cancel"
    at_rest()
    assert window.texts.body.full
    assert window.comparison.compared.pair.newer == "final"


def test_who_cancels_what_was_just_compared_is_back_too(opened_sample, at_rest, qtbot):
    window = opened_sample
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    before = window.comparison.compared
    window.texts.draft_bar.choose("zero", "final", "unbracketed")
    assert awaits(window)
    window.context.jobs._pool.waitForDone()  # the pair is there, and the window was not told yet
    qtbot.mouseClick(window.texts.notice.button, LEFT)
    at_rest()
    assert window.comparison.compared is before
    assert window.texts.draft_bar.pair() == ("zero", "rev1")


def test_who_cancels_is_back_where_they_were(opened_sample, at_rest, qtbot):
    window = opened_sample
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    changes = window.comparison.compared.redline.changes
    window.texts.choose(changes[len(changes) // 2].id)
    QApplication.processEvents()
    before, current = window.comparison.compared, window.texts.walk.current
    row, down = window.navigator.here().row, window.navigator.here().down
    window.texts.draft_bar.choose("zero", "final", "unbracketed")
    assert awaits(window)
    qtbot.mouseClick(window.texts.notice.button, LEFT)
    at_rest()
    assert window.texts.body.full
    assert window.comparison.compared is before
    assert window.texts.draft_bar.pair() == ("zero", "rev1")
    assert window.texts.draft_bar.reading_name() == "issued"
    assert window.texts.walk.current == current
    assert (window.navigator.here().row, window.navigator.here().down) == (row, down)


def test_the_same_newer_draft_begins_where_the_reader_was(opened_sample, at_rest, qtbot):
    window = opened_sample
    window.texts.draft_bar.choose("rev2", "final")
    at_rest()
    view = window.texts.view
    view.show_row(window.comparison.compared.redline.changes[-1].row)
    QApplication.processEvents()
    provision = view.provisions_above()[0][1]
    assert provision
    window.texts.draft_bar.choose("zero", "final", "original")
    assert awaits(window)
    at_rest()
    assert view.provisions_above()[0][1].split("/")[0] == provision.split("/")[0]


def test_the_same_pair_compared_anew_stays_in_sight(opened_sample, at_rest):
    opened_sample.navigator.compare_again()
    assert opened_sample.texts.body.full
    assert opened_sample.comparison.compared is not None
    at_rest()


def test_what_is_open_is_covered_while_another_dossier_takes_its_time(opened_sample, at_rest, qtbot):
    window, may_end = opened_sample, threading.Event()
    cover, held = window.dossiers.cover, window.texts.view
    held.setFocus()
    opener = window.dossiers.opener
    window.context.jobs.start("Bringing “bay” up to date", lambda _p: may_end.wait(20), lambda _v: None,
                              ended=lambda *_: opener.arrived.emit())  # fmt: skip
    opener.awaiting.emit("Opening “bay”")
    assert cover.isVisible()
    assert cover.notice.title.text() == "Opening “bay” …"
    assert cover.size() == window.context.rooms.size()
    assert not held.isEnabled()
    assert not window.context.rooms.bar.isEnabled()
    assert window.there() == frozenset()
    assert not window.actions_of_menus.by_name["next"].isEnabled()
    assert cover.notice.button.hasFocus()
    may_end.set()
    at_rest()
    assert not cover.isVisible()
    assert held.isEnabled()
    assert window.focusWidget() is held
    assert "pair" in window.there()


# --- cancelled where it is shown ---


@pytest.mark.parametrize("name", ["proposals", "positions", "delegation", "dashboard"])
def test_a_room_that_waits_offers_to_cancel(opened_sample, at_rest, qtbot, monkeypatch, name):
    window = opened_sample
    if name == "delegation":
        from app.desktop.delegation import room as delegation

        monkeypatch.setattr(delegation, "own_actor", lambda _dossier: ("XMI", False))
    may_go = threading.Event()
    window.context.jobs.start("Before", lambda _progress: may_go.wait(20), lambda _value: None)
    window.navigator.show_room(name)
    room = window.context.rooms.currentWidget()
    notice = room.notices[0] if name == "dashboard" else room.notice
    assert notice.title.text().endswith("…")
    assert notice.bar.isVisible()
    assert notice.button.text() == "Cancel"
    qtbot.mouseClick(notice.button, LEFT)
    may_go.set()
    at_rest()
    assert not notice.bar.isVisible()
    assert "topped" in notice.title.text()
    assert notice.button.isVisible()


@pytest.mark.parametrize("name", ["proposals", "positions", "delegation"])
def test_another_draft_of_a_room_takes_the_old_one_away_until_it_is_there(
    opened_sample, at_rest, qtbot, monkeypatch, name
):
    window = opened_sample
    if name == "delegation":
        from app.desktop.delegation import room as delegation

        monkeypatch.setattr(delegation, "own_actor", lambda _dossier: ("XNO", True))
    window.navigator.show_room(name)
    at_rest()
    room = window.context.rooms.currentWidget()
    drafts = room.head.drafts if name == "delegation" else room.drafts
    assert room.body.full
    before, may_go = drafts.box.currentData(), threading.Event()
    window.context.jobs.start("Before", lambda _progress: may_go.wait(20), lambda _value: None)
    drafts.choose("rev1")
    assert not room.body.full
    assert room.notice.button.text() == "Cancel"
    qtbot.mouseClick(room.notice.button, LEFT)
    may_go.set()
    at_rest()
    assert room.body.full
    assert drafts.box.currentData() == before
    drafts.choose("rev1")
    at_rest()
    assert room.body.full
    assert drafts.box.currentData() == "rev1"


def test_another_life_takes_the_old_one_away_until_it_is_there(opened_sample, at_rest, qtbot):
    window = opened_sample
    window.navigator.show_life()
    at_rest()
    life = window.side_rooms.life
    assert life.pages.currentIndex() == 1
    shown, provision = life.life, life.provision
    life.loader._at_hand._kept = None
    may_go = threading.Event()
    window.context.jobs.start("Before", lambda _progress: may_go.wait(20), lambda _value: None)
    life.loader.loading.emit()
    assert life.pages.currentIndex() == 1, "the same one is followed anew"
    life._provision = "article-7"
    life.loader.loading.emit()
    assert life.pages.currentIndex() == 0
    life.loader.ended.emit("")
    assert life.pages.currentIndex() == 1
    assert (life.life, life.provision) == (shown, provision)
    may_go.set()
    at_rest()


def test_reading_is_stopped_in_the_dialog_that_waits_for_it_and_nothing_in_it_moves(
    on_sample, sample, qtbot, at_rest, tmp_path
):
    window, may_go = on_sample, threading.Event()
    file = tmp_path / "quay.txt"
    file.write_text("Article 1\n\nBoats rest at night.\n")
    window.context.jobs.start("Before", lambda _progress: may_go.wait(20), lambda _value: None)
    preview = window.imports.intake._previewing()
    preview.ask(sample, [file])
    dialog = preview.dialog

    def seen():
        QApplication.processEvents()
        parts = (dialog.panes, dialog.state, dialog.refusal, dialog.buttons, dialog.take)
        return [(part.mapTo(dialog, QPoint(0, 0)).toTuple(), part.size().toTuple()) for part in parts]

    qtbot.waitUntil(lambda: dialog.progress.isVisible())
    before = seen()
    qtbot.mouseClick(dialog.progress.stop, LEFT)
    may_go.set()
    at_rest()
    assert not dialog.progress.isVisible()
    assert "stopped" in dialog.state.text()
    assert seen() == before
    dialog.refuse("It cannot be stored so: two files cannot replace one draft.")
    assert seen() == before
    dialog.refuse("")
    assert seen() == before
    dialog.close()
