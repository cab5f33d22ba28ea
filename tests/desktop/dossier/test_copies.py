"""Copies in the window: kept off the event loop when a dossier is opened; offered when it is damaged."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtWidgets import QMessageBox

from app.services.dossiers.backups import copies_of, keep_copy, today
from app.services.dossiers.dossier import Dossier
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position


@pytest.fixture
def settled(qtbot, window, at_rest):
    """Wait until nothing is done, also of what nobody waits for."""

    def wait():
        qtbot.waitUntil(lambda: not window.context.jobs._aside)
        at_rest()

    return wait


def spoil(path, table="provisions"):
    with sqlite3.connect(path) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * 64)


def test_a_copy_is_kept_when_a_dossier_is_opened_and_when_another_day_begins(window, sample, settled):
    window.dossiers.open(sample)
    settled()
    assert [copy.day for copy in copies_of(sample)] == [today()]
    with Dossier.open(sample) as there:
        there.set_author("A", "FRA")
    copies_of(sample)[0].path.rename(sample.parent / "sample backups" / "sample 2030-06-01.travaux")
    window.dossiers.copies.look()
    settled()
    assert len(copies_of(sample)) == 1, "it is the same day"
    window.dossiers.copies._open = sample, "2030-06-01"
    window.dossiers.copies.look()
    settled()
    assert [copy.day for copy in copies_of(sample)] == sorted(["2030-06-01", today()], reverse=True)


def test_where_no_copy_can_be_kept_it_is_told_once(window, sample, settled):
    (sample.parent / "sample backups").write_text("a file of somebody's")
    window.dossiers.open(sample)
    settled()
    assert "No copy of the dossier “sample.travaux” could be kept" in window.context.message.words.text()
    assert window.comparison.compared is not None, "the work goes on"
    window.context.message.clear()
    window.dossiers.reopen()
    settled()
    assert not window.context.message.words.text()


@pytest.mark.parametrize("table", ["drafts", "provisions"])
def test_a_damaged_dossier_is_given_back_from_its_copy(window, sample, settled, qtbot, table):
    keep_copy(sample, "2030-06-01")
    with Dossier.open(sample) as there:
        there.user_input.add_position(
            Position(ActorRef("FRA", "France"), Stance.SUPPORT, "Article 7", "", "room", "", "")
        )
    spoil(sample, table)
    damaged = sample.read_bytes()
    window.dossiers.open(sample)
    qtbot.waitUntil(lambda: window.dossiers.copies.asking is not None)
    asking = window.dossiers.copies.asking
    assert "sample 2030-06-01.travaux" in asking.text()
    settled()
    assert sample.read_bytes() == damaged, "nothing is done unasked"
    (goes_on,) = [one for one in asking.buttons() if asking.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
    goes_on.click()
    aside = sample.with_name(f"sample (damaged {today()}).travaux")
    qtbot.waitUntil(aside.exists)
    settled()
    assert aside.read_bytes() == damaged
    assert window.dossiers.dossier == sample
    said = window.context.message.words.text()
    assert aside.name in said
    assert "1 entry of the damaged file is not in the copy." in said
    assert ("it may have more" in said) == (table == "drafts")
    assert window.comparison.compared is not None
    with Dossier.open(sample, write=False) as there:
        there.check()


def test_who_leaves_a_damaged_dossier_has_it_as_it_was(window, sample, settled):
    keep_copy(sample, "2030-06-01")
    spoil(sample, "drafts")
    damaged = sample.read_bytes()
    window.dossiers.open(sample)
    asking = window.dossiers.copies.asking
    (leave,) = [one for one in asking.buttons() if asking.buttonRole(one) is QMessageBox.ButtonRole.RejectRole]
    leave.click()
    settled()
    assert window.dossiers.copies.asking is None
    assert sample.read_bytes() == damaged
    assert "is damaged; its newest sound copy is “sample 2030-06-01.travaux”" in window.context.message.words.text()


def test_a_damaged_dossier_without_a_copy_is_refused(window, sample, settled):
    spoil(sample, "drafts")
    window.dossiers.open(sample)
    settled()
    assert window.dossiers.copies.asking is None
    assert "is damaged; use a copy of it" in window.context.message.words.text()
