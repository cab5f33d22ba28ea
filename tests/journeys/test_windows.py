"""Windows that begin otherwise than usual: in Arabic, on a file that cannot be read, stopped half-way, two at once; and
words chosen with the mouse.
"""

from __future__ import annotations

import os
import shutil
import sqlite3

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.changes.confirmation import CorrectionDialog
from app.desktop.ground.preferences import Preferences
from app.desktop.notes.note_editor import NoteEditor
from app.services.dossiers.dossier import Dossier
from app.treaty.notes import NoteSubject


@pytest.fixture
def dossier(made_sample, tmp_path):
    return shutil.copy(made_sample, tmp_path / "sample.travaux")


def open_by_keys(hands, dossier):
    hands.answer(lambda: hands.press("Ctrl+O"), dossier)
    hands.until(lambda: hands.window.comparison.compared, "the two drafts")
    hands.at_rest()
    return hands.window


def stored(dossier):
    with Dossier.open(dossier, write=False) as there:
        return there.user_input.confirmations()


def test_an_arabic_window_is_mirrored_to_the_last_column(program, dossier):
    Preferences().choose("language", "ar")
    hands = program.start()
    window = open_by_keys(hands, dossier)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    columns = window.texts.view.columns
    assert columns.mirrored
    assert columns.older.left > columns.newer.left
    lists, aside = window.texts.filters, window.texts.details
    assert lists.mapTo(window, QPoint(0, 0)).x() > aside.mapTo(window, QPoint(0, 0)).x()
    # Every menu speaks Arabic, and its keys are those of every other language.
    words = [action.text() for action in window.menuBar().actions()]
    assert all(any("\u0600" <= letter <= "\u06ff" for letter in word) for word in words), words
    first = window.comparison.compared.redline.changes[0].id
    hands.press("F7")
    assert window.texts.walk.current == first
    # The drafts are English and stay so: the left arrow leads to what stands at the left, the newer one.
    hands.press("Left")
    assert window.texts.view.leading == "newer"
    for keys, name in (("Ctrl+2", "dashboard"), ("Ctrl+4", "proposals"), ("Ctrl+5", "positions"), ("Ctrl+1", "texts")):
        hands.press(keys)
        hands.until(lambda name=name: window.context.rooms.name == name, name)
        hands.at_rest()
    hands.press("Ctrl+Q")
    assert not window.isVisible()


def of_a_newer_version(path):
    with sqlite3.connect(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version = {version + 1}")
    connection.close()


def test_a_dossier_of_a_newer_program_is_refused_in_one_sentence_and_left_alone(program, dossier):
    of_a_newer_version(dossier)
    before = dossier.read_bytes()
    hands = program.start()
    hands.answer(lambda: hands.press("Ctrl+O"), dossier)
    hands.tells("newer version")
    window = hands.window
    assert window.context.message.sign.text() == "!"
    assert "\n" not in hands.said
    assert hands.said.count(". ") == 0
    assert window.context.rooms.name == "start"
    assert window.dossiers.dossier is None
    assert dossier.read_bytes() == before


def test_a_dossier_that_becomes_one_while_it_is_shown_refuses_what_is_entered(program, dossier):
    hands = program.start()
    window = open_by_keys(hands, dossier)
    of_a_newer_version(dossier)
    hands.press("F7", "Ctrl+M")
    editor = hands.dialog(NoteEditor)
    hands.write("Written in vain?")
    hands.press("Ctrl+Return")
    hands.until(lambda: "newer version" in editor.refusal.text(), "the refusal")
    assert editor.text.toPlainText() == "Written in vain?"
    hands.press("Escape")
    hands.until(lambda: window.noting.editor is None, "the editor to go")
    assert window.context.rooms.name == "texts"
    hands.at_rest()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_folder_that_may_not_be_written_to_lets_read_and_refuses_what_is_entered(program, dossier):
    hands = program.start()
    dossier.chmod(0o444)
    dossier.parent.chmod(0o555)
    try:
        open_by_keys(hands, dossier)
        hands.press("F7", "Ctrl+M")
        editor = hands.dialog(NoteEditor)
        hands.write("Written in vain?")
        hands.press("Ctrl+Return")
        hands.until(lambda: editor.refusal.text(), "the refusal")
        assert "\n" not in editor.refusal.text()
        hands.press("Escape")
    finally:
        dossier.parent.chmod(0o755)


def long_draft(articles, verb):
    lines = ["Convention on tides", ""]
    for number in range(1, articles + 1):
        lines += [f"Article {number}", f"Harbour {number}"]
        lines += [
            f"{part}. Each Party {verb} keep harbour {number}.{part} open for kites, boats and {number * part} birds."
            for part in range(1, 9)
        ]
    return "\n".join(lines)


@pytest.mark.timeout(300)
def test_a_long_comparison_is_stopped_by_keys_and_begun_again(program, tmp_path):
    for name, verb in (("older", "shall"), ("newer", "should")):
        (tmp_path / f"{name}.txt").write_text(long_draft(900, verb), "utf-8")
    hands = program.start()
    window = hands.window
    hands.answer(lambda: hands.press("Ctrl+N"), tmp_path / "long.travaux")
    hands.answer(lambda: hands.press("Ctrl+D"), tmp_path / "older.txt", tmp_path / "newer.txt")
    hands.until(
        lambda: window.imports.intake.preview and window.imports.intake.preview.dialog.take.isEnabled(), "the preview"
    )
    hands.press("Return")
    hands.until(
        lambda: window.context.rooms.name == "texts" and window.context.message.cancel.isVisible(), "the comparison"
    )
    assert window.comparison.compared is None
    hands.tab_to(window.context.message.cancel)
    hands.press("Space")
    hands.at_rest()
    assert window.comparison.compared is None
    assert window.context.rooms.name == "texts"
    assert not window.context.message.cancel.isVisible()
    assert not window.texts.walk.list.nothing.isVisible(), "of what is not compared nobody knows that nothing changed"
    assert "not compared" in window.texts.notice.title.text()
    # It is offered to go on, and the keys are there.
    assert hands.at is window.texts.notice.button
    hands.press("Shift+Tab", "Ctrl+1")
    assert hands.at is window.texts.notice.button
    hands.press("Space")
    hands.until(lambda: window.comparison.compared, "the two drafts")
    hands.until(lambda: window.texts.walk.changes.count() == 7200, "all its changes")
    hands.at_rest()
    assert hands.at is window.texts.view
    # Stopped on the way to another reading, the window goes back to the one that is shown.
    shown = window.comparison.compared
    hands.tab_to(window.texts.draft_bar.reading, "Shift+Tab")
    hands.press("Down")
    assert window.texts.draft_bar.reading_name() != "issued"
    hands.until(window.context.message.cancel.isVisible, "the comparison")
    hands.tab_to(window.context.message.cancel, "Shift+Tab")
    hands.press("Space")
    hands.at_rest()
    hands.until(lambda: window.texts.draft_bar.reading_name() == "issued", "the reading that is shown")
    assert window.comparison.compared is shown


def test_two_windows_on_one_dossier_keep_what_was_said_in_each(program, dossier):
    left, right = program.start(), program.start()
    for hands in (left, right):
        take(hands)
        open_by_keys(hands, dossier)
    said = []
    for hands, change in ((left, 0), (right, 1)):
        take(hands)
        hands.press("Ctrl+1", *["F7"] * (change + 1))
        correct(hands, "Norhav" if change == 0 else "Kestr")
        said.append(len(stored(dossier)))
    assert said == sorted(said)
    assert said[0] < said[1]
    # What was said in the left window is taken back there; what was said in the right one stands.
    take(left)
    left.press("Ctrl+Z")
    left.until(lambda: len(stored(dossier)) == said[1] - said[0], "what was taken back")
    left.at_rest()
    take(right)
    right.press("Ctrl+Z")
    right.until(lambda: not stored(dossier), "what was taken back")
    right.at_rest()


def take(hands):
    """Have the keys in this window."""
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: hands.window.isActiveWindow())


def correct(hands, typed):
    hands.press("Ctrl+Shift+A")
    dialog = hands.dialog(CorrectionDialog)
    while dialog.chosen:
        hands.press("Backspace")
    hands.write(typed)
    hands.press("Return")
    hands.tab_to(dialog.source)
    hands.press("Ctrl+A")
    hands.write("Said in the room")
    before = len(stored(hands.window.dossiers.dossier))
    hands.press("Return")
    hands.until(lambda: len(stored(hands.window.dossiers.dossier)) > before, "what was said")
    hands.at_rest()


def test_words_chosen_with_the_mouse_get_a_note(program, dossier):
    hands = program.start()
    window = open_by_keys(hands, dossier)
    hands.press("F7")
    view = window.texts.view
    worded = {"insertion", "substitution"}  # a number is no word on which a note could stand
    changes = {one.id: one for one in window.comparison.compared.redline.changes}
    for _ in changes:
        if changes[window.texts.walk.current].kind.value in worded:
            break
        hands.press("Alt+F7")
    change = changes[window.texts.walk.current]
    area = view.viewport()
    at = view.item_of(change.row)
    row = view.row_place(change.row, "newer")
    places = (
        QPoint(x, y) for y in range(int(max(row.top(), 0)), int(min(row.bottom(), area.height())), 6)
        for x in range(int(view.columns.newer.left), int(view.columns.newer.right), 8)
    )  # fmt: skip
    laid = view.stage.layout(at)
    spot = next(one for one in places if laid.change_at(view.under(one.toPointF())[1]) == change.id)
    QTest.mouseDClick(area, Qt.MouseButton.LeftButton, pos=spot)
    word = view.selection.chosen
    assert word is not None
    assert word.within_a_row
    hands.press("Ctrl+M")
    editor = hands.dialog(NoteEditor)
    note = editor.begun.note
    assert note.on is NoteSubject.WORDS
    assert note.anchor.quote.strip() in change.newer_text
    hands.write("Say it aloud.")
    hands.press("Ctrl+Return")
    hands.until(lambda: window.noting.panel.notes.total == 1, "the note")
    hands.at_rest()
    # Drawn with the mouse: press, move, let go; Escape leaves the words alone.
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(area, spot + QPoint(60, 0))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=spot + QPoint(60, 0))
    hands.press("Escape")
    assert view.selection.current is None
