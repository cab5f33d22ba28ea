"""What can befall a dossier file from outside: one clear sentence each time, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from app.job import Damaged, Refused
from app.services.dossier import Dossier
from app.storage.file import create_file, open_file
from app.storage.keeping import keep_copy
from app.storage.schema import Base

KEPT = Path(__file__).parent / "kept"


@pytest.fixture
def kites(tmp_path):
    """A dossier of the newest schema, alone in its folder."""
    path = Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "made.travaux"))
    Dossier.open(path).close()
    (tmp_path / "kites").mkdir()
    return path.rename(tmp_path / "kites" / "kites.travaux")


def titles(path, *, write=False):
    file = open_file(path, write=write)
    with file.reading() as session:
        title = session.execute(text("SELECT title FROM dossier")).scalar_one()
    file.close()
    return title


def retitle(path, title):
    file = open_file(path)
    with file.writing() as session:
        session.execute(text("UPDATE dossier SET title = :title"), {"title": title})
    file.close()


def names(path):
    return sorted(one.name for one in path.parent.iterdir())


def cut_off(path, mode):
    """Leave a dossier as a program does that is killed in the middle of a change, in SQLite's mode."""
    living = path.with_name("living.travaux")
    path.rename(living)
    connection = sqlite3.connect(living, isolation_level=None)
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
