"""A dossier in the window on a disk that is full, may not be written to, is pulled out, or turns bytes: one clear
sentence each time, nothing lost, and the same keys keep it once the disk is as it should be. What the file itself does
is tested in `tests/storage/file/test_trouble.py`. Disks of their own can be made by root on Linux alone.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from app.desktop.notes.note_editor import NoteEditor
from app.services.dossiers.dossier import Dossier
from app.storage.file.connections import same_content

WORDS = "Ask before the vote."


class Disk:
    """A disk of four megabytes in a folder of its own, on which a dossier lies; it is mounted on `place`."""

    def __init__(self, sample: Path) -> None:
        self._kept, self.place = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
        if not shutil.which("mount") or self._mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(self._kept)):
            pytest.skip("no disk can be made here (that needs root, on Linux)")
        self.dossier = self.place / "sample.travaux"
        shutil.copy(sample, self._kept / "sample.travaux")
        self.plug_in()

    @staticmethod
    def _mount(*arguments: str) -> int:
        return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode

    def plug_in(self) -> None:
        """Put it where the reader has it."""
        assert self._mount("--bind", str(self._kept), str(self.place)) == 0

    def pull_out(self) -> None:
        """Take it away without asking."""
        subprocess.run(["umount", "-l", str(self.place)], check=True)

    def protect(self) -> None:
        """Let nothing be written to it."""
        assert self._mount("-o", "remount,bind,ro", str(self.place)) == 0

    def fill(self) -> None:
        """Leave no room on it."""
        file = os.open(self.place / "films", os.O_WRONLY | os.O_CREAT)
        with suppress(OSError):
            while True:
                os.write(file, bytes(4096))
        os.close(file)

    def clear(self) -> None:
        """Make room again."""
        (self.place / "films").unlink()

    def close(self) -> None:
        """Take it apart."""
        for place in (self.place, self._kept):
            subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)
            place.rmdir()


@pytest.fixture
def disk(made_sample):
    made = Disk(made_sample)
    yield made
    made.close()


@pytest.fixture
def hands(program, disk):
    """A reader who has the dossier on the disk before them."""
    made = program.start()
    made.answer(lambda: made.press("Ctrl+O"), disk.dossier)
    made.until(lambda: made.window.comparison.compared, "the two drafts")
    made.at_rest()
    made.until(lambda: not made.window.context.jobs._aside, "what is done aside")
    return made


def notes(dossier):
    with Dossier.open(dossier, write=False) as there:
        there.check()
        return [note.text for note in there.user_input.notes()]


def write_a_note(hands, words=WORDS):
    """Begin a note on a change and try to keep it; returns its editor."""
    hands.press("Ctrl+1", "F7", "Ctrl+M")
    editor = hands.dialog(NoteEditor)
    hands.write(words)
    hands.press("Ctrl+Return")
    return editor


def refused(hands, editor, *words):
    """The editor says why the note is not kept, in one sentence, and still holds what was written."""
    hands.until(lambda: editor.refusal.text(), "the refusal")
    said = editor.refusal.text()
    assert any(word in said for word in words), said
    assert "\n" not in said
    assert said.count(". ") == 0
    assert editor.text.toPlainText() == WORDS


def kept_at_last(hands, editor):
    hands.press("Ctrl+Return")
    hands.until(lambda: hands.window.noting.editor is None, "the note to be kept")
    hands.at_rest()


def test_on_a_full_disk_nothing_is_kept_and_nothing_lost_until_there_is_room(hands, disk):
    disk.fill()
    editor = write_a_note(hands)
    refused(hands, editor, "There is no room")
    assert notes(disk.dossier) == []
    disk.clear()
    kept_at_last(hands, editor)
    assert notes(disk.dossier) == [WORDS]


def test_an_export_to_a_full_disk_is_told_and_leaves_no_half_of_it(hands, disk):
    hands.press("Ctrl+E")
    room = hands.window.side_rooms.export
    hands.until(lambda: room.preview.pages is not None, "the pages")
    disk.fill()
    room.write_to(disk.place / "out.pdf")
    hands.tells("out.pdf")
    assert "room" in hands.said or "space" in hands.said
    assert "\n" not in hands.said
    assert sorted(one.name for one in disk.place.iterdir() if "backups" not in one.name) == ["films", "sample.travaux"]
    disk.clear()
    room.write_to(disk.place / "out.pdf")
    hands.tells("Written")
    assert (disk.place / "out.pdf").read_bytes() == room.preview.pages


def test_a_draft_that_finds_no_room_can_be_brought_in_once_there_is_some(hands, disk, tmp_path):
    draft = tmp_path / "annex.txt"
    draft.write_text(
        "Annex\n\n" + "\n".join(f"{n}. Every lamp has the number {n * n}." for n in range(1, 2000)), "utf-8"
    )
    disk.fill()
    window = hands.window
    hands.answer(lambda: hands.press("Ctrl+D"), draft)
    hands.until(
        lambda: window.imports.intake.preview and window.imports.intake.preview.dialog.take.isEnabled(), "the preview"
    )
    hands.press("Return")
    dialog = window.imports.intake.preview.dialog
    hands.at_rest()
    hands.until(lambda: "There is no room" in (dialog.refusal.text() if dialog.isVisible() else hands.said), "why not")
    with Dossier.open(disk.dossier, write=False) as there:
        there.check()
        assert len(there.drafts()) == 4
    disk.clear()
    assert dialog.isVisible(), "what was said of the file is still there"
    hands.press("Return")
    hands.until(lambda: len(window.texts.draft_bar.labels()) == 5, "the draft")
    hands.at_rest()


def test_a_stick_that_is_pulled_out_is_told_and_what_was_written_waits_for_it(hands, disk):
    disk.pull_out()
    editor = write_a_note(hands)
    refused(hands, editor, "There is no dossier", "taken away", "does not exist")
    hands.press("Escape")
    hands.until(lambda: hands.window.noting.editor is None, "the editor to go")
    hands.press("F7")
    assert hands.window.comparison.compared is not None, "what is read stays in sight"
    hands.window.texts.draft_bar.choose("rev1", "rev2")
    hands.at_rest()
    hands.tells("sample.travaux")
    assert "\n" not in hands.said
    disk.plug_in()
    hands.window.dossiers.open(disk.dossier)
    hands.until(lambda: hands.window.comparison.compared, "the two drafts")
    hands.at_rest()
    hands.until(lambda: hands.window.imports.begun.isVisible(), "what was begun to be offered again")
    assert notes(disk.dossier) == []


def test_a_disk_that_may_not_be_written_to_is_read_and_what_is_entered_is_told(hands, disk):
    disk.protect()
    editor = write_a_note(hands)
    refused(hands, editor, "may not be changed")
    hands.press("Escape")
    hands.until(lambda: hands.window.noting.editor is None, "the editor to go")
    hands.window.texts.draft_bar.choose("rev1", "rev2")
    hands.until(lambda: (one := hands.window.comparison.compared) and one.pair.older == "rev1", "another pair")
    hands.at_rest()
    assert notes(disk.dossier) == []


def test_a_dossier_that_is_damaged_while_it_is_shown_is_offered_from_its_copy(hands, disk, tmp_path):
    window = hands.window
    spoil(disk.dossier, "notes")
    damaged = shutil.copy(disk.dossier, tmp_path / "damaged.travaux")
    editor = write_a_note(hands)
    refused(hands, editor, "is damaged; its newest sound copy")
    assert same_content(disk.dossier, damaged), "not a page is another: SQLite only counted that it was opened"
    asking = hands.until(lambda: window.dossiers.copies.asking, "the offer")
    asking.defaultButton().click()
    hands.tells("the damaged file is")
    hands.until(lambda: window.comparison.compared, "the two drafts")
    hands.at_rest()
    assert notes(disk.dossier) == []
    assert editor.text.toPlainText() == WORDS, "what was written waits for a sound dossier"
    editor.activateWindow()
    kept_at_last(hands, editor)
    assert notes(disk.dossier) == [WORDS]


def spoil(path, table):
    """Turn the bytes of the first page of a table."""
    with sqlite3.connect(path) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * 64)
