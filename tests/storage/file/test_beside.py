"""What somebody sends along with a dossier, under the names of SQLite's own files and of our copies: nothing else on
the computer is taken away, written or waited for, and what a log brings into the file is looked at like the file.
"""

from __future__ import annotations

import os
import shutil
import struct
from contextlib import closing

import pytest

from app.job import Damaged, Refused
from app.services.dossiers.dossier import Dossier
from app.storage.file.backup_policy import MOST, keep_copy, let_old_go, put_in_place
from app.storage.file.backups import is_sound, place_of
from app.storage.file.connections import connect
from app.storage.file.file import create_file, open_file
from app.storage.sqlite import sqlite3
from tests.strangers import STRANGERS, made

_MARK = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def gift(tmp_path):
    folder = tmp_path / "gifts"
    folder.mkdir()
    path = folder / "gift.travaux"
    create_file(path, "Gift").close()
    return path


@pytest.fixture
def thesis(tmp_path):
    """A file of one's own, elsewhere."""
    path = tmp_path / "thesis.docx"
    path.write_bytes(b"PK\x03\x04 a year of work")
    return path


def journal_of(path, victim):
    """A journal that says that a transaction of several databases was cut off, whose list is the file `victim`."""
    name = os.fsencode(victim)
    head = _MARK + struct.pack(">IIIII", 0, 7, path.stat().st_size // 4096, 512, 4096)
    tail = struct.pack(">I", 0x40000000 // 4096 + 1) + name + struct.pack(">II", len(name), sum(name)) + _MARK
    return head.ljust(512, b"\0") + tail


ASKED = {
    "read": lambda path: open_file(path, write=False),
    "written": open_file,
    "copied": lambda path: keep_copy(path, "2030-06-01"),
    "put in place": lambda path: put_in_place(path.with_name("own.travaux"), path, "2030-06-01"),
}


@pytest.mark.parametrize("ask", ASKED)
def test_a_journal_that_names_another_file_has_it_not_taken_away(gift, thesis, ask):
    gift.with_name("gift.travaux-journal").write_bytes(journal_of(gift, thesis))
    before = gift.read_bytes()
    with pytest.raises(Refused) as refused:
        ASKED[ask](gift)
    assert "gift.travaux-journal" in str(refused.value) or ask == "put in place"
    assert thesis.exists()
    assert gift.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="only administrators make links there")
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("ask", ["read", "written", "copied"])
def test_through_a_link_with_the_name_of_a_log_nothing_is_written(gift, thesis, ending, ask):
    before = thesis.read_bytes()
    gift.with_name(f"gift.travaux{ending}").symlink_to(thesis)
    if (ask, ending) == ("written", "-wal"):  # the log of another file, which is set aside as it is
        ASKED[ask](gift).close()
    else:
        with pytest.raises(Damaged, match=f"gift.travaux{ending}"):
            ASKED[ask](gift)
    assert thesis.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", ""])
def test_a_pipe_is_not_waited_for(gift, ending):
    if not ending:
        gift.unlink()
    os.mkfifo(f"{gift}{ending}")
    for write in (False, True):
        with pytest.raises(Refused):
            Dossier.open(gift, write=write)
    assert not is_sound(gift)


def cut_off(path, statements):
    """Run statements in a program that is killed before it brings its log into the file."""
    away = path.with_name("away.travaux")
    shutil.copy(path, away)
    with closing(made(away)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        shutil.copy(away, path)
        shutil.copy(f"{away}-wal", f"{path}-wal")


@pytest.mark.parametrize("stranger", ["a trigger that alters words", "one more table", "a view"])
@pytest.mark.parametrize("ask", ASKED)
def test_what_a_log_brings_into_the_tables_is_seen(gift, stranger, ask):
    cut_off(gift, STRANGERS[stranger])
    with pytest.raises(Refused):
        ASKED[ask](gift)
    assert not is_sound(gift)


def test_a_log_with_words_alone_is_read(gift):
    cut_off(gift, ("UPDATE dossier SET title = 'Another'",))
    with Dossier.open(gift, write=False) as there:
        assert there.title() == "Another"
    with Dossier.open(gift) as there:
        assert there.title() == "Another"


def test_a_journal_that_takes_a_trigger_back_into_the_file_is_seen(gift):
    with closing(made(gift)) as connection:
        for statement in STRANGERS["a trigger that alters words"]:
            connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("DROP TRIGGER x")
        connection.execute("CREATE TABLE much AS SELECT zeroblob(100000) AS a")  # more than the cache holds
        away = gift.with_name("away.travaux")
        shutil.copy(gift, away)
        shutil.copy(f"{gift}-journal", f"{away}-journal")
    for write in (False, True):
        with pytest.raises(Damaged):
            open_file(away, write=write)


def test_of_other_files_where_copies_lie_none_is_taken_away(gift, tmp_path):
    others = tmp_path / "downloads"
    others.mkdir()
    theirs = [others / name for name in ("film.part1.rar", "paper.pdf.part", "gift 2030.zip.part", "x.travaux.7.part")]
    for file in theirs:
        file.write_bytes(b"half of it")
    gift.with_name("gift backups").symlink_to(others, target_is_directory=True)
    for day in range(1, MOST + 3):
        shutil.copy(gift, place_of(gift, f"2030-06-0{day}"))
    left = others / "gift 2030-05-01.travaux.7.part"
    left.write_bytes(b"")
    let_old_go(gift)
    assert all(file.exists() for file in theirs)
    assert not left.exists()


def test_a_dossier_that_another_one_replaces_while_it_is_open_is_not_written(gift):
    other = gift.with_name("other.travaux")
    create_file(other, "Other").close()
    with Dossier.open(gift) as there:
        other.replace(gift)
        with pytest.raises(Refused, match="moved, replaced or taken away"):
            there.set_author("A. Clerk", "FRA")


def test_the_door_is_the_one_that_looks(gift, thesis):
    gift.with_name("gift.travaux-journal").write_bytes(journal_of(gift, thesis))
    for mode in ("ro", "rw"):
        with pytest.raises(sqlite3.DatabaseError):
            connect(gift, mode, 0)
    assert thesis.exists()
