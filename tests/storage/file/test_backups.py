"""Copies that are kept by themselves: one before the first change of a day, five at most, sound, beside the dossier."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.job import Damaged, Refused
from app.services.dossiers.backups import change_with_copy, copies_of, keep_copy, restore
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import lock
from app.storage.file import keys
from app.storage.file.backup_policy import MOST
from app.storage.file.backups import is_sound

KEPT = Path(__file__).parents[1] / "kept"


@pytest.fixture
def kites(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "new.travaux"))
    Dossier.open(path).close()
    (tmp_path / "here").mkdir()
    return path.rename(tmp_path / "here" / "kites.travaux")


def opened(path):
    return Dossier.open(path, write=False)


def name_author(path, author):
    with Dossier.open(path) as there:
        there.set_author(author, "FRA")


def authors(path):
    with Dossier.open(path, write=False) as there:
        return [name for name, actor in there.authors().items() if actor == "FRA"]


def spoil(path):
    with sqlite3.connect(path) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'provisions'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * 64)


def days(path):
    return [copy.day for copy in copies_of(path) if copy.day]


def test_a_copy_holds_what_was_there_before_the_day_and_five_days_are_kept(kites):
    for day in range(1, 9):
        copy = keep_copy(kites, f"2030-06-{day:02}")
        assert copy == kites.parent / "kites backups" / f"kites 2030-06-{day:02}.travaux"
        assert authors(copy) == [f"Author {before}" for before in range(1, day)]
        name_author(kites, f"Author {day}")
        assert keep_copy(kites, f"2030-06-{day:02}") is None, "one a day"
    assert days(kites) == [f"2030-06-{day:02}" for day in (8, 7, 6, 5, 4)]
    assert len(days(kites)) == MOST
    assert sorted(path.name for path in kites.parent.iterdir()) == ["kites backups", "kites.travaux"]
    assert all(is_sound(copy.path) for copy in copies_of(kites))


def test_what_has_not_changed_is_not_copied_again(kites):
    assert keep_copy(kites, "2030-06-01")
    Dossier.open(kites).close()
    assert keep_copy(kites, "2030-06-02") is None
    with Dossier.open(kites):
        assert keep_copy(kites, "2030-06-02") is None, "also while it is open"
        assert days(kites) == ["2030-06-01"]
    name_author(kites, "A")
    assert keep_copy(kites, "2030-06-03")


def test_a_copy_has_what_is_not_yet_in_the_one_file(kites):
    with Dossier.open(kites) as there:
        there.set_author("A", "FRA")
        copy = keep_copy(kites, "2030-06-01")
    assert authors(copy) == ["A"]
    assert [path.name for path in copy.parent.iterdir()] == [copy.name], "one file"


def test_copies_before_renewals_are_counted_beside_them(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-2.travaux", tmp_path / "kites.travaux"))
    assert keep_copy(path, "2030-06-01") is None, "its renewal keeps one"
    Dossier.open(path).close()
    keep_copy(path, "2030-06-02")
    assert [(copy.path.name, copy.day, copy.schema) for copy in copies_of(path)] == [
        ("kites 2030-06-02.travaux", "2030-06-02", 0),
        ("kites (schema 2).travaux", "", 2),
    ]


def test_a_damaged_dossier_never_takes_the_place_of_a_sound_copy(kites):
    for day in range(1, 6):
        keep_copy(kites, f"2030-06-{day:02}")
        name_author(kites, f"Author {day}")
    spoil(kites)
    with pytest.raises(Damaged) as told:
        keep_copy(kites, "2030-06-06")
    with pytest.raises(Damaged):
        keep_copy(kites, "2030-06-05")  # of a day that has a copy already
    assert days(kites)[0] == "2030-06-05"
    assert len(days(kites)) == MOST
    assert "newest sound copy is “kites 2030-06-05.travaux” in “kites backups”" in str(told.value)
    assert [path.suffix for path in (kites.parent / "kites backups").iterdir()] == [".travaux"] * MOST


def test_the_newest_sound_copy_is_named_and_put_in_place_and_the_damaged_file_kept(kites):
    for day in (1, 2):
        keep_copy(kites, f"2030-06-{day:02}")
        name_author(kites, f"Author {day}")
    spoil(kites)
    spoil(kites.parent / "kites backups" / "kites 2030-06-02.travaux")
    damaged = kites.read_bytes()
    with pytest.raises(Damaged, match=r"is “kites 2030-06-01\.travaux”") as told, opened(kites) as there:
        there.check()
    assert (told.value.dossier, Path(told.value.copy).name) == (str(kites), "kites 2030-06-01.travaux")
    for number in ("", ", 2"):
        done = restore(kites, day="2030-06-03")
        assert done.aside == kites.with_name(f"kites (damaged 2030-06-03{number}).travaux")
        assert done.aside.read_bytes() == damaged
        with Dossier.open(kites) as there:
            there.check()
        assert authors(kites) == []
        damaged = kites.read_bytes()
    assert done.copy.exists()


@pytest.mark.skipif(shutil.which("strace") is None, reason="faults are put in by strace")
@pytest.mark.parametrize("number", [1, 3])
def test_a_disk_that_fails_while_a_copy_is_put_in_place_is_told_so(kites, number):
    keep_copy(kites, "2030-06-01")
    before = kites.read_bytes()
    fault = ["strace", "-f", "-o", os.devnull, "-e", "trace=fsync", "-e", f"inject=fsync:error=EIO:when={number}"]
    done = subprocess.run(
        [*fault, sys.executable, "-m", "app", "restore", kites],
        cwd=Path(__file__).resolve().parents[3], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, "cannot be put in the place of" in done.stderr) == (1, True), done.stderr
    assert kites.read_bytes() == before


def test_a_dossier_that_is_empty_or_gone_is_given_back_from_its_copy(kites):
    keep_copy(kites, "2030-06-01")
    kites.write_bytes(b"")
    with pytest.raises(Damaged, match="newest sound copy"):
        Dossier.open(kites)
    assert restore(kites).aside is not None
    kites.unlink()
    assert restore(kites).aside is None
    with Dossier.open(kites) as there:
        there.check()


def test_a_damaged_copy_is_not_put_in_place(kites):
    copy = keep_copy(kites, "2030-06-01")
    spoil(copy)
    before = kites.read_bytes()
    with pytest.raises(Refused, match="no sound copy"):
        restore(kites)
    with pytest.raises(Refused, match="not sound itself"):
        restore(kites, copy)
    assert kites.read_bytes() == before


def test_where_no_copy_can_be_kept_the_work_goes_on_and_it_is_told(kites):
    (kites.parent / "kites backups").write_text("a file of somebody's")
    told: list[str] = []
    with change_with_copy(kites, told.append):
        name_author(kites, "A")
    assert authors(kites) == ["A"]
    assert len(told) == 1
    assert "No copy of the dossier “kites.travaux” could be kept" in told[0]


def test_a_copy_for_a_change_that_was_refused_is_taken_away_again(kites):
    with pytest.raises(Refused), change_with_copy(kites, print):
        raise Refused("Not so.")
    assert [path.name for path in kites.parent.iterdir()] == ["kites.travaux"]


def _change_by_half(path):
    with Dossier.open(path) as there, there._file.writing() as session:
        session.execute(text("UPDATE dossier SET title = 'half'"))
        raise Refused("It is not kept: all or nothing.")


def _change_and_fail(path):
    name_author(path, "A")
    raise BrokenPipeError("What was done could not be printed.")


@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
def test_a_copy_stays_when_something_fails_after_the_change_was_kept(kites, locked, monkeypatch):
    if locked:
        monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))
        lock(kites, "two kites and a bell")
    with pytest.raises(Refused), change_with_copy(kites, print):
        _change_by_half(kites)
    assert days(kites) == []
    with pytest.raises(BrokenPipeError), change_with_copy(kites, print):
        _change_and_fail(kites)
    (copy,) = copies_of(kites)
    assert authors(kites) == ["A"]
    assert authors(copy.path) == []
    keys.know_only({})


def test_a_renewal_that_was_killed_before_leaves_one_copy(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "kites.travaux"))
    shutil.copy(path, tmp_path / "kites (schema 1).travaux")
    Dossier.open(path).close()
    assert [copy.path.name for copy in copies_of(path)] == ["kites (schema 1).travaux"]
    shutil.copy(KEPT / "revision-1.travaux", path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE dossier SET title = 'another'")
    connection.close()
    Dossier.open(path).close()
    assert [copy.path.name for copy in copies_of(path)] == ["kites (schema 1, 2).travaux", "kites (schema 1).travaux"]


_RESTORING = """
import sys
from pathlib import Path
from app.job import Refused
from app.services.dossiers.backups import restore
try:
    restore(Path(sys.argv[1]), Path(sys.argv[2]), "2030-06-02", "merged")
except Refused as refused:
    sys.exit(str(refused.args[0]))
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="faults are put in by strace")
@pytest.mark.parametrize("fault", ["signal=KILL", "error=EIO"])
@pytest.mark.parametrize("call", ["rename", "link,linkat"])
def test_at_no_moment_of_going_back_is_there_no_dossier_under_its_name(kites, tmp_path, fault, call):
    """The first calls of each kind, one after another: a kill there, or a disk that breaks there."""
    copy = Path(shutil.copy(kites, tmp_path / "copy.travaux"))
    name_author(kites, "Ada")
    for number in range(1, 4):
        put = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject={call}:{fault}:when={number}"]
        run = [sys.executable, "-c", _RESTORING, str(kites), str(copy)]
        said = subprocess.run([*put, *run], capture_output=True, text=True, check=False)
        assert "Traceback" not in said.stderr
        now = authors(kites)
        beside = [authors(one) for one in kites.parent.glob("kites (merged *.travaux")]
        assert ["Ada"] in [now, *beside], "what lay there is lost"
        if said.returncode == 1:
            assert "cannot be put in the place of" in said.stderr
            assert now == ["Ada"]
            assert not beside, "nothing was changed"
        for one in kites.parent.glob("kites (merged *.travaux"):
            one.replace(kites)


def test_a_disk_that_knows_no_second_names_keeps_a_copy(kites, tmp_path, monkeypatch):
    copy = Path(shutil.copy(kites, tmp_path / "copy.travaux"))
    name_author(kites, "Ada")

    def refuse(*_names):
        raise OSError(errno.EPERM, "no second names here")

    monkeypatch.setattr("os.link", refuse)
    aside = restore(kites, copy, "2030-06-02", "merged").aside
    assert authors(aside) == ["Ada"]
    assert authors(kites) == []


def test_of_a_dossier_in_which_there_is_nothing_no_copy_and_no_folder_is_made(tmp_path):
    path = tmp_path / "new.travaux"
    Dossier.create(path, "New").close()
    assert keep_copy(path, "2030-06-01") is None
    assert not (tmp_path / "new backups").exists()
    name_author(path, "A. Clerk")
    assert keep_copy(path, "2030-06-01") is not None
    assert (tmp_path / "new backups").is_dir()
