"""A dossier file from outside: what is refused, what is left on disk, what two programs at once may do."""

import os
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

from app.job import Refused
from app.storage.file.file import create_file, open_file
from app.storage.migrate import MIGRATIONS, upgrade
from app.storage.schema import APPLICATION_ID, DIGESTS, HEAD, Base, DraftRow, ProvisionRow
from app.storage.sqlite import sqlite3


@pytest.fixture
def made(tmp_path):
    path = tmp_path / "made.travaux"
    create_file(path, "Convention on tides").close()
    return path


def _names(folder):
    return [path.name for path in folder.iterdir()]


def _fail_half_way(file):
    with file.writing() as session:
        session.execute(text("UPDATE dossier SET title = 'lost'"))
        raise KeyError


def test_the_revisions_make_the_tables_of_the_classes():
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, [Base.metadata, DIGESTS.metadata]) == []
    engine.dispose()


def test_the_head_revision_is_the_schema_number():
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == str(HEAD)


def test_the_file_says_what_it_is(made):
    head = made.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == HEAD


def test_while_open_it_is_in_wal_mode_and_afterwards_one_file(made):
    file = open_file(made)
    with file.writing() as session:
        session.execute(text("UPDATE dossier SET title = 'x'"))
        assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert session.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
    assert Path(f"{made}-wal").exists()
    file.close()
    file.close()
    assert _names(made.parent) == ["made.travaux"]


def test_reading_leaves_every_byte(made):
    before, stamp = made.read_bytes(), made.stat().st_mtime_ns
    file = open_file(made, write=False)
    assert file.problems() == ()
    with pytest.raises(Refused, match="reading only"), file.writing():
        pass
    file.close()
    assert made.read_bytes() == before
    assert made.stat().st_mtime_ns == stamp
    assert _names(made.parent) == ["made.travaux"]


def test_a_transaction_that_fails_leaves_nothing(made):
    file = open_file(made)
    with pytest.raises(KeyError):
        _fail_half_way(file)
    with file.reading() as session:
        assert session.execute(text("SELECT title FROM dossier")).scalar_one() == "Convention on tides"
    file.close()


def test_a_provision_must_have_its_draft_and_its_parent(made):
    file = open_file(made)
    words = dict.fromkeys(("kind", "number", "heading", "text", "address", "where"), "")
    with pytest.raises(IntegrityError), file.writing() as session:
        session.add(ProvisionRow(draft_id=7, position=0, key="a", parent=None, **words))
    empty = dict.fromkeys(
        ("label", "title", "language", "profile", "symbol", "date", "meeting", "source", "sha256"), "x"
    )
    rows = [
        DraftRow(id=1, position=0, words=0, **empty),
        ProvisionRow(draft_id=1, position=0, key="a", parent="nobody", **words),
    ]
    with pytest.raises(IntegrityError), file.writing() as session:
        session.add_all(rows)
    file.close()


def _of_a_newer_version(path):
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {HEAD + 1}")
    connection.close()


def _of_another_program(path):
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (name)")
    connection.close()


BAD_FILES = {
    "newer": (_of_a_newer_version, "newer version"),
    "another program's": (_of_another_program, "not a Travaux dossier"),
    "text": (lambda path: path.write_text("Article 1\n"), "not a Travaux dossier"),
    "empty": (lambda path: path.write_bytes(b""), "not a Travaux dossier"),
    "missing": (lambda path: path.unlink(), "There is no dossier"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "is a folder"),
    "damaged": (lambda path: path.write_bytes(path.read_bytes()[:100] + b"\xff" * 8000), "damaged"),
}


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize(("spoil", "says"), BAD_FILES.values(), ids=BAD_FILES.keys())
def test_what_is_no_dossier_of_ours_is_refused_and_left_alone(made, spoil, says, write):
    spoil(made)
    before = made.read_bytes() if made.is_file() else None
    with pytest.raises(Refused, match=says) as refused:
        open_file(made, write=write)
    assert "\n" not in str(refused.value)
    assert (made.read_bytes() if made.is_file() else None) == before
    assert set(_names(made.parent)) <= {made.name}


def test_a_new_dossier_never_takes_the_place_of_a_file(made):
    before = made.read_bytes()
    with pytest.raises(Refused, match="already"):
        create_file(made, "Other")
    assert made.read_bytes() == before


def test_a_new_dossier_needs_its_folder(tmp_path):
    with pytest.raises(Refused, match="folder"):
        create_file(tmp_path / "none" / "a.travaux", "T")


def test_a_dossier_that_another_program_writes_is_refused_after_waiting(made):
    other = sqlite3.connect(made, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for write in (True, False):
        with pytest.raises(Refused, match="in use"):
            open_file(made, write=write, patience=0.1)
    other.close()


def test_two_open_it_and_the_last_one_tidies_up(made):
    first, second = open_file(made), open_file(made)
    with first.writing() as session:
        session.execute(text("UPDATE dossier SET title = 'first'"))
    first.close()
    with second.reading() as session:
        assert session.execute(text("SELECT title FROM dossier")).scalar_one() == "first"
    second.close()
    assert _names(made.parent) == ["made.travaux"]


@contextmanager
def _as_nobody():
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="permissions of files are other there")
def test_a_dossier_that_may_not_be_changed_opens_for_reading_only():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kept.travaux"
        create_file(path, "Kept").close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        try:
            with _as_nobody():
                with pytest.raises(Refused, match="may not be changed"):
                    open_file(path)
                file = open_file(path, write=False)
                with file.reading() as session:
                    assert session.execute(text("SELECT title FROM dossier")).scalar_one() == "Kept"
                file.close()
        finally:
            Path(folder).chmod(0o755)


def test_words_that_were_deleted_are_not_in_the_file_any_more(tmp_path):
    path = tmp_path / "kites.travaux"
    word = "heliotrope-at-noon"
    with closing(create_file(path, "Kites")) as there:
        with there.writing() as session:
            session.execute(text("UPDATE dossier SET forum = :words"), {"words": f"{word} " * 2000})
        with there.writing() as session:
            session.execute(text("UPDATE dossier SET forum = ''"))
    assert word.encode() not in path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="rights are other here")
def test_a_new_dossier_is_read_by_nobody_else(tmp_path):
    create_file(tmp_path / "kites.travaux", "Kites").close()
    assert (tmp_path / "kites.travaux").stat().st_mode & 0o077 == 0
