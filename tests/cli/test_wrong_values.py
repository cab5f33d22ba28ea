"""A dossier whose tables are ours and whose values are none that belong there: SQLite keeps them all the same. Every
verb either has no need of the value, or says in one sentence that the dossier is damaged; the check finds it; nothing
changes.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Integer, LargeBinary, select

from app.services import merging
from app.services.dossier import Dossier
from app.storage.schema import Base
from app.storage.sqlite import sqlite3
from app.treaty.confirmations import Verdict
from app.treaty.marks import Stance
from app.treaty.pages import PagePicture, PageWord, Why
from app.treaty.proposals import Review
from tests.services.colleagues import Colleague, tides
from tests.strangers import made

VERBS = (
    "info GIFT",
    "show GIFT#zero",
    "show GIFT#rev1 --json -",
    "compare GIFT#zero GIFT#rev1 --json -",
    "compare GIFT#zero GIFT#rev1 --html FOLDER/out.html",
    "silent GIFT#zero GIFT#rev1",
    "trace GIFT#rev1 1",
    "life GIFT --at Article~1",
    "columns GIFT#zero GIFT#rev1 --docx FOLDER/columns.docx",
    "concordance GIFT#zero GIFT#rev1",
    "actors --dossier GIFT",
    "proposals GIFT",
    "authors GIFT",
    "confirm GIFT",
    "fate GIFT",
    "positions GIFT",
    "status GIFT",
    "dashboard GIFT",
    "notes GIFT",
    "merge OWN GIFT",
    "conflicts GIFT",
    "share GIFT --to FOLDER/partner.travaux --with-positions",
    "copy GIFT FOLDER/copy.travaux",
    "profile GIFT#zero",
)
"""They do not write into the gift."""
NEVER = {
    "blob": b"\x00\xff\xfe",
    "word": "north",
    "real": 0.5,
    "below": -7,
    "huge": 2**62,
    "nothing": None,
    "empty": "",
    "nul": "a\x00b",
    "long": "9" * 5000,
    "list": "[[[[1]]]]",
    "deep": "[" * 100_000,
    "half": '{"provision": "\\ud800"}',
}
"""Values of other kinds, and texts that few columns hold."""
COLUMNS = [(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns]


@pytest.fixture(scope="module")
def gift(tmp_path_factory, resources):
    """A dossier with a bit of everything."""
    folder = tmp_path_factory.mktemp("made")
    start = tides(folder, resources)
    ours, theirs = (Colleague(start, name, resources) for name in ("ours", "theirs"))
    for colleague, name, actor in ((ours, "Norway", "NOR"), (theirs, "Chile", "CHL")):
        colleague.do("note", "n1", f"Ask {name}.")
        colleague.do("author", "A. Clerk", actor)
        colleague.do("setting", "delegation", actor)
        colleague.do("actor", "XAA", "Island of Kites" if actor == "NOR" else "State of Kites")
        colleague.do("pin", "1", "2" if actor == "NOR" else "1", True)
        colleague.do("position", actor, Stance.SUPPORT)
        colleague.do("review", Review.CORRECTED, f"2030-06-0{len(name) - 4}")
        colleague.do("word", 0, Verdict.CONFIRMED if actor == "NOR" else Verdict.REJECTED, "")
        colleague.do("word", 0, Verdict.CONFIRMED, actor)
        colleague.do("propose", f"Tides of {name} are measured.")
        colleague.do("notation", "plain" if actor == "NOR" else "itu")
    merging.merge_dossiers(ours.path, theirs.path)
    shutil.rmtree(ours.path.parent / "tides backups", ignore_errors=True)
    words = (PageWord("tides", 1, 2, 3, 4, 90, 0),)
    with Dossier.open(ours.path) as there, there._file.writing() as session:
        from app.storage.pages import store_pages

        store_pages(session, "zero", [PagePicture(1, Why.RECOGNISED, 8, 6, b"\x89PNG", words)])
    with closing(made(ours.path)) as connection:
        connection.execute(
            "INSERT INTO evidence VALUES (1, 'entry', 'NOR', 'Norway', 'support', 'Article 1', 'room', '', '', '', '')"
        )
        connection.execute("INSERT INTO memberships VALUES ('XAA', 0, 'NOR', '', '')")
        connection.execute("DELETE FROM marks WHERE kind = 'format'")
        connection.commit()
    with Dossier.open(ours.path, write=False) as there:
        there.check()
        with there._file.reading() as session:
            empty = [t.name for t in Base.metadata.sorted_tables if session.execute(select(t)).first() is None]
    assert empty == []
    return ours.path


def put(path: Path, table: str, column: str, value: object) -> bool:
    """Put a value into a column of one row; returns whether it is there now."""
    with closing(made(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        try:
            connection.execute(
                f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = (SELECT max(rowid) FROM "{table}")', (value,)
            )
        except (sqlite3.IntegrityError, sqlite3.DataError):
            return False
        connection.commit()
    return True


@pytest.fixture
def ask(line, tmp_path, gift):
    """`ask("show GIFT#zero", gift)` gives exit code and what was said; a verb may have a dossier of one's own too."""

    def call(verb: str, path: Path) -> tuple[int, str]:
        for name in ("partner.travaux", "copy.travaux", "out.html", "columns.docx"):
            (tmp_path / name).unlink(missing_ok=True)
        own = tmp_path / "own.travaux"
        if not own.exists():
            shutil.copy(gift, own)
        words = verb.split(" ")
        for name, place in (("GIFT", path), ("OWN", own), ("FOLDER", tmp_path)):
            words = [word.replace(name, str(place)).replace("~", " ") for word in words]
        before = path.read_bytes()
        code, _, err = line(*words)
        assert code in (0, 1), err
        assert code == 0 or (err.startswith("travaux: ") and err.count("\n") == 1), err
        assert path.read_bytes() == before
        return code, err

    return call


def held_to(ask, path: Path, verbs: list[str], *, wrong: bool) -> None:
    """Ask the check and some verbs: what is wrong is found by it, and what another verb finds too."""
    code, said = ask("check GIFT", path)
    assert code == 1 or not wrong
    assert code == 0 or "“gift.travaux” is damaged" in said
    for verb in verbs:
        refused, why = ask(verb, path)
        assert not (refused and "damaged" in why and code == 0), (verb, why)
        if verb.startswith(("copy", "share", "merge")):
            assert refused == code, (verb, why)


def is_wrong(table: str, column: str, value: object) -> bool:
    """Whether no such value is ever kept there: a text column makes a text of a number by itself."""
    kind = Base.metadata.tables[table].columns[column].type
    if isinstance(kind, LargeBinary):
        return not isinstance(value, bytes)
    if isinstance(kind, (Boolean, Integer)):
        return value is not None
    return isinstance(value, bytes)


@pytest.mark.parametrize("start", range(4))
def test_a_value_of_another_kind_ends_in_a_sentence(gift, ask, tmp_path, start):
    """Of each column one value and two verbs: which, goes round."""
    turn, names, verbs = count(start * 5), list(NEVER), list(VERBS)
    for at, (table, column) in enumerate(COLUMNS):
        if at % 4 != start:
            continue
        place = next(turn)
        path = Path(shutil.copy(gift, tmp_path / "gift.travaux"))
        value = NEVER[names[place % len(names)]]
        if put(path, table, column, value):
            asked = [verbs[(place * 7 + step) % len(verbs)] for step in (0, 11)]
            held_to(ask, path, asked, wrong=is_wrong(table, column, value))


CRAFTED = {
    "a mark that begins at no place": ("marks", "start", "north"),
    "a mark that begins in between": ("marks", "start", 0.5),
    "a mark beside its words": ("marks", "end", 100_000),
    "a mark that ends before it begins": ("marks", "start", 90_000),
    "a mark of another kind": ("marks", "payload", '{"depth":"one","part":"whole"}'),
    "a mark that speaks of what is not there": (
        "marks", "payload", '{"scope":[0,9000],"scope_basis":"inside","stances":[],"reason":""}',
    ),
    "a proposal of no paper": ("proposals", "paper_id", "north"),
    "a proposal of another paper": ("proposals", "paper_id", 77),
    "a parent that is not there": ("provisions", "parent", "article-99"),
    "a provision of no kind": ("provisions", "kind", "stanza"),
    "what was read is a list": ("proposals", "as_read", "[1]"),
    "what was read is nothing": ("proposals", "as_read", '{"asks":null}'),
    "words of a person that say nothing": ("confirmations", "attribution", "{}"),
    "a place that is none": ("confirmations", "older", '{"start":-1}'),
    "half a sign": ("confirmations", "attribution", '{"change":"\\ud800"}'),
    "a note in bytes": ("notes", "text", b"\xff\xfe"),
    "a note that is neither private nor not": ("notes", "private", "no"),
    "a note of no sort": ("notes", "made_on", "paper"),
    "a conflict of no sort": ("conflicts", "sort", "weather"),
    "a conflict about nothing": ("conflicts", "theirs", "7"),
    "a picture that is a text": ("pages", "picture", "north"),
    "a page of words that are none": ("pages", "words", '[["a",1]]'),
    "a place that is too far": ("drafts", "position", 2**63 - 1),
}  # fmt: skip


@pytest.mark.parametrize("crafted", CRAFTED)
def test_what_was_never_written_there_is_damage(gift, ask, tmp_path, crafted):
    table, column, value = CRAFTED[crafted]
    path = Path(shutil.copy(gift, tmp_path / "gift.travaux"))
    if crafted.startswith("a mark that speaks"):
        with closing(made(path)) as connection:
            connection.execute("DELETE FROM marks WHERE kind <> 'attribution'")
            connection.commit()
    assert put(path, table, column, value)
    verbs = [verb for verb in VERBS if verb.split(" ")[0] in ("show", "merge", "share", "copy", "conflicts", "fate")]
    held_to(ask, path, verbs, wrong=True)


def test_parents_in_a_circle_are_damage(gift, ask, tmp_path):
    path = Path(shutil.copy(gift, tmp_path / "gift.travaux"))
    with closing(made(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        (one, other), *_ = connection.execute(
            "SELECT a.key, b.key FROM provisions a JOIN provisions b ON b.parent = a.key AND b.draft_id = a.draft_id"
            " WHERE a.draft_id = 1"
        ).fetchall()
        connection.execute("UPDATE provisions SET parent = ? WHERE key = ? AND draft_id = 1", (other, one))
        connection.commit()
    held_to(ask, path, ["show GIFT#zero", "compare GIFT#zero GIFT#rev1 --json -", "status GIFT"], wrong=True)


def test_taking_what_was_never_a_value_changes_nothing(gift, tmp_path, line):
    path = Path(shutil.copy(gift, tmp_path / "gift.travaux"))
    with closing(made(path)) as connection:
        (number,) = connection.execute("SELECT id FROM conflicts WHERE sort = 'preference'").fetchone()
        connection.execute("UPDATE conflicts SET theirs = '[1]' WHERE id = ?", (number,))
        connection.commit()
    code, _, err = line("conflicts", path, "--take", f"{number}=theirs")
    assert (code, err.count("\n")) == (1, 1)
    assert "is damaged" in err
    with Dossier.open(path, write=False) as there:
        assert there.preferences() == {"delegation": "NOR"}
