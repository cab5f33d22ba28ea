"""What was told as kept lies in the file itself, and where it lies in a log that was damaged, somebody is told."""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from random import Random

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import lock
from app.storage.file.backups import files_set_aside, is_sound
from app.storage.file.connections import connect
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject

WORDS = "a pass phrase"
NOTES = 20


@pytest.fixture(params=["plain", "locked"])
def kites(request, tmp_path):
    path = tmp_path / "kites.travaux"
    Dossier.create(path, "Kites").close()
    if request.param == "locked":
        lock(path, WORDS)
    return path


def keep_notes(there, count=NOTES):
    anchor = Anchor("article-1", "Article 1", "text", 0, 4, "Each", "", "")
    for at in range(count):
        there.user_input.keep_note(Note(f"n{at}", DraftName("", "zero"), anchor, NoteSubject.WORDS, f"Ask {at}"))


def log_of(path):
    return path.with_name(f"{path.name}-wal")


@contextmanager
def a_reader(path):
    """Somebody who reads one state of a dossier for long."""
    with closing(connect(path, "ro", 5)) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM notes").fetchone()
        yield


def killed(path, *, read=True):
    """The dossier and its log as a program leaves them that was killed when it had told of twenty notes; while somebody
    reads, what it writes stays in the log.
    """
    left = path.with_name("left.travaux")
    with Dossier.open(path) as there:
        if read:
            with a_reader(path):
                keep_notes(there)
                shutil.copy(path, left)
                shutil.copy(log_of(path), log_of(left))
        else:
            keep_notes(there)
            shutil.copy(path, left)
            shutil.copy(log_of(path), log_of(left))
    return left


def notes_in(path):
    with Dossier.open(path, write=False) as there:
        return len(there.user_input.notes())


def refusal_of(path):
    """What is said of a dossier that is opened, None for nothing."""
    try:
        Dossier.open(path, write=False).close()
    except Refused as reason:
        return str(reason)
    return None


def test_what_is_told_as_kept_lies_in_the_file_itself(kites):
    left = killed(kites, read=False)
    assert log_of(left).stat().st_size == 0
    log_of(left).unlink()
    assert notes_in(left) == NOTES


def test_nobody_waits_for_a_reader_to_end(kites):
    left = killed(kites)
    assert log_of(left).stat().st_size > 0
    assert notes_in(left) == NOTES
    with Dossier.open(left) as there:
        there.check()
    assert not files_set_aside(left)


def test_a_log_that_lost_something_is_told_once_and_kept(kites):
    left, random, told = killed(kites), Random(25), 0
    whole = log_of(left).read_bytes()
    for number in range(20):
        again = left.with_name(f"again{number}.travaux")
        shutil.copy(left, again)
        other, bit = bytearray(whole), random.randrange(len(whole) * 8)
        other[bit // 8] ^= 1 << bit % 8
        log_of(again).write_bytes(other)
        if (said := refusal_of(again)) is None:
            assert notes_in(again) == NOTES, "nothing was lost"
            continue
        told += 1
        assert "what was kept last may be lost" in said
        assert f"“{again.name}-wal (damaged)”" in said
        (aside,) = files_set_aside(again)
        assert aside.read_bytes() == other
        assert notes_in(again) <= NOTES
    assert told > 10
    with Dossier.open(again) as there:
        there.check()
        keep_notes(there)
    assert notes_in(again) == NOTES


@pytest.mark.parametrize("write", [False, True])
def test_a_head_of_a_log_that_is_none_is_told(kites, write):
    left = killed(kites)
    whole = log_of(left).read_bytes()
    log_of(left).write_bytes(bytes(32) + whole[32:])
    with pytest.raises(Refused, match="what was kept last may be lost"):
        Dossier.open(left, write=write)
    Dossier.open(left, write=write).close()


def test_work_that_was_cut_off_is_no_damage(kites):
    left = killed(kites)
    whole = log_of(left).read_bytes()
    for cut in (len(whole) - 1, len(whole) - 2000, len(whole) - 4096 - 24, 40, 32, 1):
        again = left.with_name(f"again{cut}.travaux")
        shutil.copy(left, again)
        log_of(again).write_bytes(whole[:cut])
        assert notes_in(again) <= NOTES
        assert is_sound(again)


def test_what_an_earlier_log_left_behind_is_no_damage(kites):
    with Dossier.open(kites) as there, a_reader(kites):
        keep_notes(there)
    left = killed(kites)
    assert notes_in(left) == NOTES


def test_a_damaged_log_in_a_folder_where_nothing_may_be_written_is_told_each_time(kites, monkeypatch):
    left = killed(kites)
    whole = log_of(left).read_bytes()
    log_of(left).write_bytes(bytes(32) + whole[32:])
    monkeypatch.setattr("app.storage.file.connections.begin_as", _refuse)
    for _ in range(2):
        with pytest.raises(Refused, match="copy both to a folder of your own"):
            Dossier.open(left, write=False)
    assert log_of(left).stat().st_size == len(whole)


def _refuse(*_asked):
    raise PermissionError(13, "nobody may")
