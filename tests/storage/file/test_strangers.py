"""A dossier file is opened only when its tables are those that Travaux makes: whatever else somebody put into it is
never run, the file is not touched, and one sentence says so. What is only written otherwise opens.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.job import Damaged, Refused, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.storage.file.backup_loss import backup_loss_of
from app.storage.file.backup_policy import keep_before_merging, keep_copy, put_in_place
from app.storage.file.backups import is_sound, newest_sound, place_of
from app.storage.file.connections import connect, connect_by
from app.storage.file.encryption import rewrite
from app.storage.file.file import create_file, of_older_schema, open_file
from app.storage.file.keys import know_only, known_keys, new_salt
from app.storage.schema import HEAD
from app.storage.shape import MAY_LACK, SHAPES, ForeignTables, check_shape, shape_of
from app.storage.sqlite import sqlite3
from app.treaty.draft import Draft, Kind, Provision
from tests.storage.shapes import rows_made
from tests.strangers import ENDLESS, HARMLESS, STRANGERS, lead_in_circles, made, put_in

KEPT = Path(__file__).parents[1] / "kept"

WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "Each Party keeps two kites.", "Article 1")
DRAFT = Draft("Kites", "en", "plain", (WORDS,), label="zero", sha256="a" * 64)


@pytest.fixture(params=["plain", "locked"])
def gift(request, tmp_path):
    """A dossier of the newest schema, plain or locked, alone in its folder."""
    know_only({})  # another test may have told a key
    folder = tmp_path / "gifts"
    folder.mkdir()
    path = Path(shutil.copy(KEPT / "revision-4.travaux", tmp_path / "made.travaux"))
    Dossier.open(path).close()
    with Dossier.open(path) as there:
        there.set_author("A. Clerk", "DEU")
    put_in(path, ("CREATE INDEX ix_provisions_draft_id_parent ON provisions (draft_id, parent)",))
    path = path.rename(folder / "gift.travaux")
    if request.param == "locked":
        rewrite(path, (os.urandom(32) + new_salt()).hex(), SilentProgress())
    yield path
    know_only({})


def key():
    return next(iter(known_keys().values()), None)


def listed(folder):
    return sorted((place.name, place.read_bytes()) for place in folder.rglob("*") if place.is_file())


@pytest.mark.parametrize("stranger", STRANGERS)
def test_what_travaux_never_makes_is_refused_before_anything_is_read_and_nothing_changes(gift, stranger):
    put_in(gift, STRANGERS[stranger], key())
    before = listed(gift.parent)
    asked = (
        lambda: open_file(gift, write=False),
        lambda: open_file(gift),
        lambda: of_older_schema(gift),
        lambda: keep_copy(gift, "2030-06-01"),
        lambda: keep_before_merging(gift, "2030-06-01"),
        lambda: rewrite(gift, (os.urandom(32) + new_salt()).hex(), SilentProgress()),
        lambda: rewrite(gift, None, SilentProgress()),
    )
    for ask in asked:
        with pytest.raises(Damaged) as refused:
            ask()
        sentence = str(refused.value)
        assert sentence.startswith("The dossier “gift.travaux” ")
        assert "\n" not in sentence
    assert not is_sound(gift)
    assert listed(gift.parent) == before


@pytest.mark.parametrize(
    ("stranger", "name"),
    [
        ("a trigger that alters words", "x"),
        ("a view", "secrets"),
        ("one more column", "notes.luggage"),
        ("one more table", "luggage"),
        ("an index of an expression", "ix_luggage"),
        ("a rule that takes the older row away", "drafts"),
    ],
)
def test_the_sentence_names_what_is_there(gift, stranger, name):
    put_in(gift, STRANGERS[stranger], key())
    with pytest.raises(Damaged, match=f"has in it what Travaux never makes \\(“{name}”\\), and nothing of it was read"):
        open_file(gift, write=False)


def test_of_an_odd_name_no_more_is_said_than_can_be_read(gift):
    put_in(gift, (f'CREATE TABLE "{"long " * 50}\n\u202e" (a)',), key())
    with pytest.raises(Damaged, match=r"\(“(long ){8}…”\)"):
        open_file(gift, write=False)
    put_in(gift, (f'DROP TABLE "{"long " * 50}\n\u202e"', 'CREATE TABLE "a\n\u202eb" (a)'), key())
    with pytest.raises(Damaged, match="“a��b”"):
        open_file(gift, write=False)


def test_where_a_copy_is_sound_it_is_named_and_a_strange_copy_takes_no_place(gift):
    copy = keep_copy(gift, "2030-06-01")
    put_in(gift, STRANGERS["a trigger that alters words"], key())
    with pytest.raises(Damaged, match=f"its newest sound copy is “{copy.name}”") as refused:
        open_file(gift)
    assert refused.value.copy == str(copy)
    later = Path(shutil.copy(gift, place_of(gift, "2030-06-02")))
    assert newest_sound(gift) == copy
    with pytest.raises(Refused, match="is not sound itself"):
        put_in_place(gift, later, "2030-06-03")
    aside = put_in_place(gift, copy, "2030-06-03")
    open_file(gift).close()
    assert backup_loss_of(aside, copy).unread, "nothing is counted in a file that is not read"


@pytest.mark.parametrize("harmless", HARMLESS)
def test_what_is_the_same_and_only_written_otherwise_opens(gift, harmless):
    put_in(gift, HARMLESS[harmless], key())
    with Dossier.open(gift) as there:
        there.check()
        there.set_author("B. Clerk", "FRA")
        assert there.problems() == ()
    assert is_sound(gift)
    rewrite(gift, (os.urandom(32) + new_salt()).hex(), SilentProgress())
    Dossier.open(gift, write=False).close()


@pytest.mark.parametrize("number", range(1, HEAD + 1))
def test_what_is_kept_of_a_schema_is_what_the_revisions_make(number):
    assert [list(row) for row in shape_of(number)] == rows_made(number)
    assert {int(file.stem) for file in SHAPES.glob("[0-9]*.json")} == set(range(1, HEAD + 1))


@pytest.mark.parametrize("name", sorted(path.stem for path in KEPT.iterdir()))
def test_a_dossier_of_every_schema_has_its_tables(name):
    with closing(made(KEPT / f"{name}.travaux")) as connection:
        assert check_shape(connection) == int(name.split("-")[1])


@pytest.mark.parametrize("name", sorted(path.stem for path in KEPT.iterdir()))
@pytest.mark.parametrize("stranger", ["a trigger that alters words", "a view", "one more column", "a key that empties"])
@pytest.mark.parametrize("write", [False, True])
def test_one_of_an_older_schema_is_looked_at_before_it_is_renewed(tmp_path, name, stranger, write):
    old = Path(shutil.copy(KEPT / f"{name}.travaux", tmp_path / "old.travaux"))
    put_in(old, STRANGERS[stranger])
    before = listed(tmp_path)
    with pytest.raises(Damaged, match="what Travaux never makes"):
        open_file(old, write=write)
    assert listed(tmp_path) == before


def test_a_new_dossier_has_exactly_its_tables(tmp_path):
    create_file(tmp_path / "new.travaux", "New").close()
    with closing(connect(tmp_path / "new.travaux", "ro", 0)) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    assert sorted(rows, key=lambda row: row[1]) == [tuple(row) for row in shape_of(HEAD)]
    assert {row.name for row in shape_of(HEAD)} >= MAY_LACK


# --- the wall behind ---


@pytest.fixture
def walled(tmp_path):
    """A connection with the wall to a file that has what no dossier has: as if it had got by the door."""
    path = tmp_path / "got by.travaux"
    create_file(path, "Got by").close()
    put_in(path, STRANGERS["a trigger that alters words"])
    put_in(path, (f"CREATE VIEW v AS {ENDLESS} SELECT max(x) FROM n", "CREATE VIEW title AS SELECT title FROM dossier"))
    with closing(connect_by(None, path, "rw", 0)) as connection:
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE dossier SET id = id",
        "SELECT * FROM title",
        "SELECT * FROM v",
        "SELECT load_extension('x')",
        "CREATE TRIGGER y AFTER INSERT ON notes BEGIN SELECT 1; END",
        "CREATE VIEW y AS SELECT 1",
        "CREATE VIRTUAL TABLE y USING fts5(a)",
        "CREATE TEMP VIEW y AS SELECT 1",
    ],
)
def test_nothing_that_a_file_brings_is_run_even_where_it_got_by_the_door(walled, statement):
    with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited"):
        walled.execute(statement)


def test_no_statement_runs_without_end(walled):
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        walled.execute("SELECT count(*) FROM dossier a, " + ", ".join(f"sqlite_master t{n}" for n in range(20)))


def test_a_trigger_that_comes_while_a_dossier_is_open_is_not_run(gift):
    with Dossier.open(gift) as there:
        put_in(gift, STRANGERS["a trigger that alters words"], key())
        before = there.draft("one")
        with pytest.raises(Refused, match="damaged"):
            there.set_author("B. Clerk", "FRA")
    with closing(made(gift, key())) as connection, pytest.raises(ForeignTables):
        check_shape(connection)
    put_in(gift, ("DROP TRIGGER x",), key())
    with Dossier.open(gift, write=False) as there:
        assert there.draft("one") == before


@pytest.mark.parametrize("table", ["evidence", "notes", "provisions", "dossier"])
def test_pages_that_lead_in_circles_end_in_a_sentence(tmp_path, table, monkeypatch):
    monkeypatch.setattr("app.storage.file.statement_guard._LEAST", 2_000_000)
    path = tmp_path / "circles.travaux"
    create_file(path, "Circles").close()
    with Dossier.open(path) as there:
        there.add_draft(DRAFT)
    put_in(path, ("INSERT INTO evidence VALUES (1, '', '', '', '', '', '', '', '', '', '')",))
    lead_in_circles(path, table)
    with pytest.raises(Damaged), Dossier.open(path, write=False) as there:
        there.check()
    if table == "evidence":
        with pytest.raises(Damaged), Dossier.open(path, write=False) as there:
            there.info()
    with pytest.raises(Damaged):
        keep_copy(path, "2030-06-01")
    assert not is_sound(path)
