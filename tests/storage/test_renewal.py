"""A dossier of an older schema is brought up to date whole or not at all: also when that is stopped, or killed."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.job import Cancelled, Refused
from app.services.dossiers.dossier import Dossier
from app.storage.schema import HEAD

KEPT = Path(__file__).parent / "kept"

KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from app.storage.file.file import open_file
left = int(sys.argv[2])
def count(*_facts):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
event.listen(Engine, "after_cursor_execute" if left else "commit", count)
left = left or 1
open_file(Path(sys.argv[1]))
"""


@pytest.fixture
def old(tmp_path):
    return Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "kites.travaux"))


def dumped(path):
    with sqlite3.connect(path) as connection:
        lines = list(connection.iterdump())
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return version, lines


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed so here")
@pytest.mark.parametrize("statement", [1, 8, 16, 24, 0], ids=lambda n: f"statement {n}" if n else "commit")
def test_a_renewal_that_is_killed_leaves_the_old_dossier_as_it_was(old, root, statement):
    before = dumped(KEPT / "revision-1.travaux")
    environment = {**os.environ, "PYTHONPATH": str(root)}
    words = [sys.executable, "-c", KILLED, str(old), str(statement)]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with Dossier.open(old, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["zero", "one"]
    assert Dossier.is_older(old)
    assert dumped(old) == before
    with Dossier.open(old) as there:
        assert there.info().schema == HEAD
        assert [draft.label for draft in there.drafts()] == ["zero", "one"]
        assert there.problems() == ()
    assert not Dossier.is_older(old)
    assert not list(old.parent.glob("kites.travaux-*")), "closed, it is one file"


class Stopping:
    """A reader who presses Cancel at the n-th step."""

    def __init__(self, at):
        self.steps, self._at = [], at

    def step(self, done, total, what):
        self.steps.append((done, total, what))
        if len(self.steps) == self._at:
            raise Cancelled(what)


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_renewal_that_is_stopped_is_undone(old, at):
    before = dumped(old)
    with pytest.raises(Cancelled):
        Dossier.open(old, progress=Stopping(at))
    assert dumped(old) == before
    assert [path.name for path in old.parent.iterdir()] == [old.name], "nor is a copy left"


def test_a_renewal_says_how_far_it_is(old):
    told = Stopping(0)
    Dossier.open(old, progress=told).close()
    assert [(done, total) for done, total, _ in told.steps] == [(n, HEAD) for n in range(HEAD + 1)]
    assert all(what for *_, what in told.steps)
    told.steps.clear()
    Dossier.open(old, progress=told).close()
    assert told.steps == [], "it is new now"


def test_what_a_killed_renewal_left_of_its_copy_goes(old):
    before = dumped(old)
    (old.parent / "kites (schema 1).travaux.123.part").write_bytes(b"half a copy")
    Dossier.open(old).close()
    assert sorted(path.name for path in old.parent.iterdir()) == ["kites (schema 1).travaux", "kites.travaux"]
    assert dumped(old.parent / "kites (schema 1).travaux") == before


def test_what_is_no_dossier_is_refused_when_its_age_is_asked(old):
    old.write_bytes(b"no dossier at all")
    with pytest.raises(Refused, match="not a Travaux dossier"):
        Dossier.is_older(old)
    with pytest.raises(Refused, match="no dossier"):
        Dossier.is_older(old.with_name("none.travaux"))
