"""A dossier of every earlier schema, as the code of its time left it, is read and renewed with everything in it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from app.services.copies import copies_of
from app.services.dossier import Dossier
from app.storage.schema import HEAD

KEPT = Path(__file__).parent / "kept"
EACH = range(1, HEAD + 1)
ROWS = {"drafts": 2, "papers": 1, "proposals": 2, "asks": 2, "actors": 3, "authors": 1, "positions": 1, "pins": 1}
SINCE = {1: {"notes": 0, "confirmations": 0}, 2: {"notes": 1, "confirmations": 1},
         3: {"notes": 2, "confirmations": 1, "preferences": 1, "pages": 0},
         4: {"notes": 2, "confirmations": 1, "preferences": 1, "pages": 1}}  # fmt: skip


@pytest.fixture(params=EACH)
def number(request):
    return request.param


@pytest.fixture
def kites(number, tmp_path):
    return Path(shutil.copy(KEPT / f"revision-{number}.travaux", tmp_path / "kites.travaux"))


def test_a_file_of_each_schema_is_kept(number):
    with sqlite3.connect(f"{(KEPT / f'revision-{number}.travaux').as_uri()}?mode=ro", uri=True) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (number,)
    connection.close()


@pytest.mark.parametrize("write", [False, True])
def test_it_is_read_whole_and_renewed_with_everything_in_it(kites, number, write):
    before = kites.read_bytes()
    with Dossier.open(kites, write=write) as there:
        there.check()
        info = there.info()
        assert info.schema == HEAD
        assert {**info.counts, **ROWS, **SINCE[number]} == dict(info.counts)
        assert there.draft("one").words() > 0
    if not write:
        assert kites.read_bytes() == before
    renewed = write and number < HEAD
    assert [(copy.schema, copy.path.read_bytes()[60:64]) for copy in copies_of(kites)] == (
        [(number, number.to_bytes(4, "big"))] if renewed else []
    )
