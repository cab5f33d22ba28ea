"""What can befall a dossier file from outside: one clear sentence each time, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from app.job import Damaged, Refused, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.storage.file.backup_policy import keep_copy
from app.storage.file.connections import connect
from app.storage.file.encryption import rewrite
from app.storage.file.file import create_file, open_file
from app.storage.file.keys import know_only, new_salt
from app.storage.schema import Base
from tests.small_disk import fill, mounted

KEPT = Path(__file__).parents[1] / "kept"


@pytest.fixture(params=["plain", "locked"])
def kites(request, tmp_path):
    """A dossier of the newest schema, plain or locked, alone in its folder."""
    path = Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "made.travaux"))
    Dossier.open(path).close()
    (tmp_path / "kites").mkdir()
    path = path.rename(tmp_path / "kites" / "kites.travaux")
    if request.param == "locked":
        rewrite(path, (os.urandom(32) + new_salt()).hex(), SilentProgress())
    yield path
    know_only({})


def titles(path, *, write=False):
    file = open_file(path, write=write)
    with file.reading() as session:
        title = session.execute(text("SELECT title FROM dossier")).scalar_one()
    file.close()
    return title


def retitle(path, title):
    file = open_file(path)
    try:
        with file.writing() as session:
            session.execute(text("UPDATE dossier SET title = :title"), {"title": title})
    finally:
        file.close()


def names(path):
    return sorted(one.name for one in path.parent.iterdir())


def cut_off(path, mode):
    """Leave a dossier as a program does that is killed in the middle of a change, in SQLite's mode."""
    living = path.with_name("living.travaux")
    path.rename(living)
    connection = connect(living, "rw", 5)
    for words in (f"journal_mode = {mode}", "cache_size = 1", "cache_spill = 1"):
        connection.execute(f"PRAGMA {words}")
    if mode == "WAL":
        connection.execute("UPDATE dossier SET title = 'kept'")
    connection.execute("BEGIN")
    connection.execute("UPDATE dossier SET title = 'half'")
    connection.execute("UPDATE provisions SET text = text || hex(zeroblob(20000))")
    for ending in ("", "-wal", "-journal"):
        if (left := living.with_name(living.name + ending)).exists():
            shutil.copy(left, path.with_name(path.name + ending))
    connection.close()
    for left in path.parent.glob("living*"):
        left.unlink()


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_what_a_program_left_that_was_killed_is_put_in_order(kites, mode, write):
    before = titles(kites)
    cut_off(kites, mode)
    assert len(names(kites)) == 2
    assert titles(kites, write=write) == ("kept" if mode == "WAL" else before)
    with Dossier.open(kites) as there:
        assert there.problems() == ()
    assert names(kites) == ["kites.travaux"]


def test_a_journal_that_may_not_be_taken_back_is_told(kites, shown):
    kites = Path(shutil.copy(kites, shown / "kites.travaux"))
    cut_off(kites, "DELETE")
    with not_to_be_changed(kites), pytest.raises(Refused, match=r"made here|changed here"):
        titles(kites)


@pytest.mark.parametrize("cut", [False, True])
def test_a_folder_that_may_not_be_written_is_read(kites, shown, cut):
    kites = Path(shutil.copy(kites, shown / "kites.travaux"))
    if cut:
        cut_off(kites, "WAL")
    with not_to_be_changed(kites):
        before = {name: (kites.parent / name).read_bytes() for name in names(kites)}
        if cut:
            with pytest.raises(Refused, match="not closed in order"):
                titles(kites)
        else:
            assert titles(kites)
        with pytest.raises(Refused, match="may not be changed"):
            retitle(kites, "other")
        assert keep_copy(kites, "2030-06-01") is None, "where nothing is changed no copy is needed"
        assert {name: (kites.parent / name).read_bytes() for name in names(kites)} == before


@contextmanager
def not_to_be_changed(path):
    """The file and its folder for somebody who may only read them."""
    if not hasattr(os, "setresuid"):
        pytest.skip("permissions of files are other here")
    for one in path.parent.iterdir():
        one.chmod(0o444)
    path.parent.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)
        path.parent.chmod(0o755)


@pytest.fixture
def shown():
    """A folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def small_disk():
    """A disk of two megabytes."""
    with mounted("2m") as folder:
        yield folder


@pytest.mark.parametrize("left", [0, 4096, 40960, 262_144])
def test_a_full_disk_refuses_in_one_sentence_and_leaves_the_dossier(kites, small_disk, left):
    path = small_disk / "kites.travaux"
    shutil.copy(kites, path)
    fill(small_disk, left)
    before = titles(path)
    with pytest.raises(Refused, match="There is no room"):
        retitle(path, "kites " * 80000)
    assert titles(path) == before
    if left < 262_144:
        with pytest.raises(Refused, match=r"no room for a copy|could be kept"):
            keep_copy(path, "2030-06-01")
    assert names(path) == ["full", "kites.travaux"]
    if left < 40960:
        with pytest.raises(Refused, match="There is no room"):
            create_file(small_disk / "new.travaux", "T")
    assert names(path) == ["full", "kites.travaux"]
    (small_disk / "full").unlink()
    retitle(path, "other")
    assert titles(path) == "other"


@pytest.mark.parametrize("left", [0, 40960, 262_144, 360_000])
def test_a_renewal_on_a_full_disk_leaves_the_old_dossier(small_disk, left):
    path = Path(shutil.copy(KEPT / "revision-1.travaux", small_disk / "kites.travaux"))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE provisions SET text = text || hex(zeroblob(25000))")
    connection.close()
    fill(small_disk, left)
    with sqlite3.connect(path) as connection:
        before = list(connection.iterdump())
    connection.close()
    with pytest.raises(Refused, match="There is no room"):
        open_file(path)
    assert Dossier.is_older(path)
    with sqlite3.connect(path) as connection:
        assert list(connection.iterdump()) == before
    connection.close()
    assert set(names(path)) - {"kites.travaux-shm", "kites.travaux-wal"} == {"full", "kites.travaux"}, "nor a copy"
    (small_disk / "full").unlink()
    open_file(path).close()
    assert names(path) == ["kites (schema 1).travaux", "kites.travaux"]


def test_what_is_done_in_a_file_that_was_taken_away_is_told(kites):
    for away in (lambda: kites.unlink(), lambda: kites.parent.rename(kites.parent.with_name("elsewhere"))):
        shutil.copy(KEPT / "revision-1.travaux", kites.with_name("new.travaux"))
        file = open_file(kites)
        away()
        with pytest.raises(Refused, match="moved, replaced or taken away"), file.writing() as session:
            session.execute(text("UPDATE dossier SET title = 'lost'"))
        file.close()
        if kites.parent.exists():
            kites.with_name("new.travaux").rename(kites)
    with pytest.raises(Refused, match="There is no dossier"):
        open_file(kites)


def change_while(file, what):
    with file.writing() as session:
        session.execute(text("UPDATE dossier SET title = 'lost'"))
        what()


def test_a_file_that_is_replaced_during_a_change_is_told_and_stays_as_it_came(kites):
    other = Path(shutil.copy(kites, kites.with_name("other.travaux")))
    retitle(other, "another one")
    came = other.read_bytes()
    file = open_file(kites)
    with pytest.raises(Refused, match="moved, replaced or taken away"):
        change_while(file, lambda: other.replace(kites))
    file.close()
    assert titles(kites) == "another one"
    assert kites.read_bytes() == came


@pytest.mark.parametrize("write", [False, True])
def test_the_log_of_another_file_is_never_laid_over_a_dossier(kites, write):
    """A program was killed, and somebody put a copy in the place of the dossier and left its log beside it."""
    copy = kites.with_name("copy.travaux")
    shutil.copy(kites, copy)
    before = titles(copy)
    cut_off(kites, "WAL")
    copy.replace(kites)
    assert titles(kites, write=write) == before
    with Dossier.open(kites) as there:
        assert there.problems() == ()
    assert names(kites) == ["kites.travaux", "kites.travaux-wal (of another file)"]


def _pages(path):
    with closing(connect(path, "ro", 5)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
    return int(size), roots  # SQLCipher says it in letters


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("table", [table.name for table in Base.metadata.sorted_tables])
def test_a_page_that_is_overwritten_is_told_and_left(kites, table, write):
    size, roots = _pages(kites)
    with kites.open("r+b") as file:
        file.seek((roots[table] - 1) * size)
        file.write(b"\xa5" * 64)
    before = kites.read_bytes()
    with pytest.raises(Damaged, match="is damaged; use a copy of it"), Dossier.open(kites, write=write) as there:
        there.check()
    if not write:
        assert kites.read_bytes() == before
    assert names(kites) == ["kites.travaux"]


def refusal(path):
    """In which sentence a dossier is refused that is read whole; "" when it is not."""
    try:
        with Dossier.open(path, write=False) as there:
            there.check()
    except Refused as reason:
        return str(reason)
    return ""


def test_bytes_that_turn_are_read_or_told_in_one_sentence(kites):
    good, random = kites.read_bytes(), Random(11)
    told = 0
    for _ in range(300):
        spoilt = bytearray(good)
        for _ in range(random.randint(1, 6)):
            spoilt[random.randrange(len(good))] = random.randrange(256)
        kites.write_bytes(spoilt)
        said = refusal(kites)
        told += bool(said)
        assert not said or ("\n" not in said and said.endswith("."))
        assert kites.read_bytes() == bytes(spoilt)
    assert told > 20


def test_a_newer_dossier_is_refused_politely_and_left(kites):
    with closing(connect(kites, "rw", 5)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = kites.read_bytes()
    for write in (False, True):
        with pytest.raises(Refused, match="newer version of Travaux; update Travaux"):
            open_file(kites, write=write)
    assert keep_copy(kites, "2030-06-01") is None
    assert kites.read_bytes() == before
