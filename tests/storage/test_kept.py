"""A dossier of every earlier schema, as the code of its time left it, is read and renewed with everything in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.services.dossiers.backups import copies_of
from app.services.dossiers.dossier import Dossier
from app.storage.schema import HEAD

KEPT = Path(__file__).parent / "kept"
ROWS = {"drafts": 2, "papers": 1, "proposals": 2, "asks": 2, "actors": 3, "authors": 1, "positions": 1, "pins": 1}
MORE = {
    "revision-1": {"notes": 0, "confirmations": 0},
    "revision-2": {"notes": 1, "confirmations": 1},
    "revision-3-first": {"notes": 2, "confirmations": 1, "preferences": 1},  # of the first days, without an index
    "revision-3": {"notes": 1, "confirmations": 1},
    "revision-4": {"notes": 2, "confirmations": 1, "preferences": 1},
    "revision-5": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1},
    "revision-6": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1},
    "revision-7": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1},
    "revision-8": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1},
    "revision-9": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1},
    "revision-10": {"notes": 2, "confirmations": 1, "preferences": 1, "conflicts": 1, "instruments": 1},
}


@pytest.fixture(params=MORE)
def name(request):
    return request.param


@pytest.fixture
def number(name):
    return int(name.split("-")[1])


@pytest.fixture
def kites(name, tmp_path):
    return Path(shutil.copy(KEPT / f"{name}.travaux", tmp_path / "kites.travaux"))


def test_a_file_of_each_schema_is_kept():
    assert {path.stem for path in KEPT.iterdir()} == set(MORE)
    assert {f"revision-{number}" for number in range(1, HEAD + 1)} <= set(MORE)


def test_it_is_of_its_schema(kites, number):
    assert kites.read_bytes()[60:64] == number.to_bytes(4, "big")


@pytest.mark.parametrize("write", [False, True])
def test_it_is_read_whole_and_renewed_with_everything_in_it(kites, name, number, write):
    before = kites.read_bytes()
    with Dossier.open(kites, write=write) as there:
        there.check()
        info = there.info()
        assert info.schema == HEAD
        assert {**info.counts, **ROWS, **MORE[name]} == dict(info.counts)
        assert there.draft("one").words() > 0
        assert len(there.user_input.read_amendments()) == (number >= 8)
    if not write:
        assert kites.read_bytes() == before
    renewed = write and number < HEAD
    assert [(copy.schema, copy.path.read_bytes()[60:64]) for copy in copies_of(kites)] == (
        [(number, number.to_bytes(4, "big"))] if renewed else []
    )
