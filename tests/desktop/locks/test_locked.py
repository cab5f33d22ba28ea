"""Locked dossiers in the window: asked for once, told what was wrong, and nothing of them left on this computer."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit, QMessageBox

from app.desktop.locks.passphrase_dialog import PassphraseDialog
from app.desktop.window.fault_log import LOG, keep_log, log_folder
from app.services.dossiers import encryption
from app.services.dossiers.backups import copies_of, keep_copy
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork
from app.storage.file import keys

WORDS = "three quiet herons"


@pytest.fixture(autouse=True)
def nobody_knows_a_key(monkeypatch):
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))
    yield
    keys.know_only({})


@pytest.fixture
def locked(sample):
    encryption.lock(sample, WORDS)
    keys.know_only({})
    return sample


@pytest.fixture
def settled(qtbot, window, at_rest):
    def wait():
        qtbot.waitUntil(lambda: not window.context.jobs._aside)
        at_rest()

    return wait


def give(qtbot, window, words):
    """Type a passphrase and wait until it was tried."""
    dialog = window.dossiers.locks.dialog
    assert isinstance(dialog, PassphraseDialog)
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.passphrase, words)
    dialog.take.click()
    assert dialog.waiting.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: window.dossiers.locks.dialog is None or bool(dialog.refusal.text()))


def test_it_asks_says_what_was_wrong_and_opens(window, locked, qtbot, settled):
    window.dossiers.open(locked)
    assert window.dossiers.dossier is None
    assert window.dossiers.locks.dialog.passphrase.echoMode() is QLineEdit.EchoMode.Password
    give(qtbot, window, "three loud herons")
    dialog = window.dossiers.locks.dialog
    assert dialog.refusal.text() == (
        "! This passphrase does not open “sample.travaux”: it is another one, or the file is damaged; type it"
        " again, or take another copy of the file."
    )
    assert dialog.passphrase.selectedText() == "three loud herons", "typing replaces it"
    dialog.passphrase.clear()
    dialog._typed()
    give(qtbot, window, WORDS)
    assert window.dossiers.locks.dialog is None
    assert window.dossiers.dossier == locked
    settled()
    assert window.comparison.compared is not None, "the worker was told the key"
    assert all(encryption.is_locked(copy.path) for copy in copies_of(locked))
    assert len(copies_of(locked)) == 1
    window.dossiers.reopen()
    assert window.dossiers.locks.dialog is None, "it is asked once"


def test_who_does_not_know_it_stays_where_they_are(window, locked, qtbot, settled, tmp_path):
    other = tmp_path / "other.travaux"
    Dossier.create(other, "Other").close()
    window.dossiers.open(other)
    window.dossiers.open(locked)
    window.dossiers.locks.dialog.reject()
    settled()
    assert window.dossiers.dossier == other
    assert window.dossiers.locks.dialog is None
    assert encryption.needs_passphrase(locked)


def test_a_passphrase_is_forgotten_with_another_dossier(window, locked, qtbot, settled, tmp_path):
    window.dossiers.open(locked)
    give(qtbot, window, WORDS)
    settled()
    other = tmp_path / "other.travaux"
    Dossier.create(other, "Other").close()
    window.dossiers.open(other)
    settled()
    assert encryption.needs_passphrase(locked)


def test_a_passphrase_is_set_changed_and_taken_away(window, sample, qtbot, settled):
    keep_copy(sample, "2030-06-01")
    sample.with_name("sample (damaged 2030-05-01).travaux").write_bytes(sample.read_bytes()[:9000])
    window.dossiers.open(sample)
    settled()
    actions = window.actions_of_menus.by_name
    qtbot.waitUntil(lambda: actions["passphrase"].isEnabled())
    assert not actions["no_passphrase"].isEnabled()
    pair = window.texts.draft_bar.pair()

    actions["passphrase"].trigger()
    dialog = window.dossiers.locks.dialog
    qtbot.keyClicks(dialog.passphrase, WORDS)
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.again, "three quiet heron")
    dialog.take.click()
    assert dialog.refusal.text() == "! The two are not the same."
    dialog.again.clear()
    qtbot.keyClicks(dialog.again, WORDS)
    dialog.take.click()
    qtbot.waitUntil(lambda: encryption.is_locked(sample))
    qtbot.waitUntil(lambda: "is locked, and its copies" in window.context.message.words.text())
    settled()
    assert "is locked, and its copies with it" in window.context.message.words.text()
    assert "old bytes may still lie on the disk" in window.context.message.words.text()
    told = "These are not locked and can be read: sample (damaged 2030-05-01).travaux."
    assert told in window.context.message.words.text()
    assert all(encryption.is_locked(copy.path) for copy in copies_of(sample))
    assert window.texts.draft_bar.pair() == pair
    qtbot.waitUntil(lambda: window.comparison.compared is not None and actions["no_passphrase"].isEnabled())
    head = keys.salt_of(sample)

    window.dossiers.set_passphrase()
    dialog = window.dossiers.locks.dialog
    assert dialog.windowTitle() == "Change the passphrase"
    for field in (dialog.passphrase, dialog.again):
        qtbot.keyClicks(field, "other words")
    dialog.take.click()
    qtbot.waitUntil(lambda: keys.salt_of(sample) not in (None, head))
    settled()
    keys.know_only({})
    encryption.give(sample, "other words")

    window.dossiers.take_passphrase_away()
    asking = window.dossiers.locks.dialog
    assert isinstance(asking, QMessageBox)
    (takes,) = [one for one in asking.buttons() if asking.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
    assert asking.defaultButton() is not takes, "Return leaves it locked"
    takes.click()
    qtbot.waitUntil(lambda: not encryption.is_locked(sample))
    settled()
    assert not encryption.is_locked(sample)
    assert not any(encryption.is_locked(copy.path) for copy in copies_of(sample))
    qtbot.waitUntil(lambda: not actions["no_passphrase"].isEnabled())


def test_what_was_begun_in_it_is_locked_as_it_is_and_survives_the_program(sample, tmp_path):
    folder = tmp_path / "begun"
    kept = UnsavedFiles(folder)
    note = UnsavedWork("note", str(sample), "article-1", "a note on Article 1", {"text": "our secret fallback"})

    def readable():
        return [file.name for file in folder.iterdir() if b"fallback" in file.read_bytes()]

    kept.keep(note)
    assert len(readable()) == 1
    encryption.lock(sample, WORDS)
    kept.keep(note)
    assert readable() == []
    assert len(list(folder.iterdir())) == 1
    again = UnsavedFiles(folder)
    assert [one.fields for one in again.begun(sample)] == [note.fields]
    keys.know_only({})
    assert again.begun(sample) == ()
    encryption.give(sample, WORDS)
    again.drop(note)
    assert list(folder.iterdir()) == []


def test_what_was_begun_before_another_program_locked_it_is_locked_when_it_is_opened(window, sample, qtbot, settled):
    begun = UnsavedWork("note", str(sample.absolute()), "elsewhere", "a note", {"text": "an early secret"})
    window.context.unsaved.keep(begun)
    encryption.lock(sample, WORDS)
    keys.know_only({})
    assert lying()
    window.dossiers.open(sample)
    give(qtbot, window, WORDS)
    settled()
    assert not lying()
    assert [one.fields for one in window.context.unsaved.begun(sample)] == [begun.fields]


def test_words_that_were_begun_while_it_was_locked_anew_stand(sample, tmp_path):
    kept = UnsavedFiles(tmp_path / "begun")
    notes = [UnsavedWork("note", str(sample), place, "a note", {"text": f"first {place}"}) for place in ("a", "b", "c")]
    encryption.lock(sample, WORDS)
    for note in notes:
        kept.keep(note)
    before = kept.begun(sample)
    encryption.lock(sample, "other words")
    kept.keep(replace(notes[0], fields={"text": "later"}))
    kept.drop(notes[1])
    kept.follow(sample, before)
    assert {one.fields["text"] for one in kept.begun(sample)} == {"later", "first c"}
    before = kept.begun(sample)
    encryption.unlock(sample)
    kept.follow(sample, before)
    assert {one.fields["text"] for one in kept.begun(sample)} == {"later", "first c"}
    assert {file.suffix for file in (tmp_path / "begun").iterdir()} == {".json"}


def lying() -> list[Path]:
    """Files of the program in which words can be read."""
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    return [file for file in home.rglob("*") if file.is_file() and b"an early secret" in file.read_bytes()]


def test_locking_locks_what_was_begun_before(window, sample, qtbot, settled):
    window.dossiers.open(sample)
    settled()
    begun = UnsavedWork("note", str(sample.absolute()), "elsewhere", "a note", {"text": "an early secret"})
    window.context.unsaved.keep(begun)
    window.dossiers.set_passphrase()
    for field in (window.dossiers.locks.dialog.passphrase, window.dossiers.locks.dialog.again):
        qtbot.keyClicks(field, WORDS)
    window.dossiers.locks.dialog.take.click()
    qtbot.waitUntil(lambda: encryption.is_locked(sample) and not lying())
    settled()
    assert [one.fields for one in window.context.unsaved.begun(sample)] == [begun.fields]


def test_the_settings_know_only_where_it_lies(window, locked, qtbot, settled):
    window.dossiers.open(locked)
    give(qtbot, window, WORDS)
    settled()
    window.leave()
    window.context.preferences.sync()
    held = Path(window.context.preferences._settings.fileName()).read_text("utf-8")
    assert [one.title for one in window.context.preferences.recent() if one.path == locked] == ["sample"], (
        "not its own title"
    )
    assert str(locked) in held
    assert str(locked).replace("/", "|") not in held, "nor where the reader was in it"
    assert window.context.preferences.place(locked.absolute()).newer == window.texts.draft_bar.pair()[1], (
        "until the program ends"
    )


def test_the_log_has_no_word_of_what_failed():
    log = keep_log()
    try:
        try:
            raise ValueError("a sentence of a draft")
        except ValueError as fault:
            log.error("A job failed", exc_info=fault)
    finally:
        for handler in list(log.handlers):
            handler.close()
            log.removeHandler(handler)
    held = (log_folder() / LOG).read_text("utf-8")
    assert "test_the_log_has_no_word_of_what_failed" in held
    assert "builtins.ValueError" in held
    assert "a sentence of a draft" not in held.replace('raise ValueError("a sentence of a draft")', "")
    assert logging.getLogger("travaux").handlers == []
