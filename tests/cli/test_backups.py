"""Verbs that change a dossier keep a copy before; `check` names the copies, `restore` goes back to one."""

from __future__ import annotations

import sqlite3

import pytest

from app.services.dossiers.backups import copies_of, today


@pytest.fixture
def kites(line, tides):
    dossier = tides / "kites.travaux"
    assert line("import", dossier, tides / "zero.txt", "--label", "zero")[0] == 0
    assert copies_of(dossier) == (), "a new dossier has nothing to keep"
    return dossier


def spoil(path, table="provisions"):
    with sqlite3.connect(path) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * 64)


CHANGES = {
    "import": lambda k, t: ("import", k, t / "rev1.txt", "--label", "rev1"),
    "proposals": lambda k, t: ("proposals", k, t / "asked.csv"),
    "propose": lambda k, t: (
        "propose", k, "--actor", "France", "--article", "Article 1", "--edit", "insert", "--wording", "tides",
    ),
    "authors": lambda k, t: ("authors", k, "A. Clerk=FRA"),
    "positions": lambda k, t: ("positions", k, "--add", "France", "support", "Article 1", "--source", "plenary"),
    "profile": lambda k, t: ("profile", f"{k}#zero", "capitals"),
}  # fmt: skip


@pytest.mark.parametrize("verb", CHANGES)
def test_a_verb_that_changes_a_dossier_keeps_a_copy_before(line, tides, kites, verb):
    before = kites.read_bytes()
    code, _, err = line(*CHANGES[verb](kites, tides))
    assert (code, err) == (0, "")
    (copy,) = copies_of(kites)
    assert copy.day == today()
    assert copy.path.stat().st_size == len(before)
    assert line("check", kites)[1].splitlines()[1:] == [
        f"Copy: kites backups/kites {today()}.travaux, before the changes of {today()}"
    ]


def test_a_verb_that_reads_or_is_refused_keeps_none(line, tides, kites):
    for words in (("info", kites), ("proposals", kites), ("authors", kites), ("confirm", kites), ("check", kites)):
        assert line(*words)[0] == 0
    assert line("import", kites, tides / "zero.txt", "--label", "zero")[0] == 1
    assert not kites.with_name("kites backups").exists()


def test_where_no_copy_can_be_kept_the_verb_does_its_work_and_says_so(line, tides, kites):
    kites.with_name("kites backups").write_text("a file of somebody's")
    code, _, err = line("import", kites, tides / "rev1.txt", "--label", "rev1")
    assert code == 0
    assert err.count("\n") == 1
    assert "No copy of the dossier “kites.travaux” could be kept" in err


def test_a_damaged_dossier_is_given_back(line, tides, kites):
    line("import", kites, tides / "rev1.txt", "--label", "rev1")
    spoil(kites)
    damaged = kites.read_bytes()
    for words in (("check", kites), ("show", f"{kites}#zero")):
        code, out, err = line(*words)
        assert (code, out) == (1, "")
        assert f"newest sound copy is “kites {today()}.travaux” in “kites backups”: go on with that one." in err
    assert kites.read_bytes() == damaged
    code, out, _ = line("restore", kites)
    assert code == 0
    aside = kites.with_name(f"kites (damaged {today()}).travaux")
    assert aside.name in out
    assert aside.read_bytes() == damaged
    assert line("check", kites)[0] == 0
    assert "rev1" not in line("info", kites)[1]


def test_without_a_copy_there_is_nothing_to_go_back_to(line, kites):
    code, _, err = line("restore", kites)
    assert code == 1
    assert "no sound copy" in err


def entered(line, kites, state):
    return line("positions", kites, "--add", state, "support", "Article 1", "--source", "plenary")


def test_a_damaged_dossier_takes_no_entry_also_where_there_is_a_copy_of_today(line, kites):
    assert entered(line, kites, "France")[0] == 0
    spoil(kites, "pages")  # of which entering reads nothing
    damaged = kites.read_bytes()
    code, out, err = entered(line, kites, "Kenya")
    assert (code, out) == (1, "")
    assert err == line("check", kites)[2]
    assert kites.read_bytes() == damaged


def test_what_the_copy_has_not_is_told_when_it_is_put_in_place(line, kites):
    assert entered(line, kites, "France")[0] == 0
    assert entered(line, kites, "Kenya")[0] == 0
    spoil(kites)
    code, out, err = line("restore", kites)
    assert (code, err) == (0, "")
    assert out.splitlines()[1:] == ["Not in the copy, and in that file only: 2 positions."]
    assert "Kenya" not in line("positions", kites)[1]


def test_of_a_file_that_cannot_be_read_it_is_told_that_there_may_be_more(line, kites):
    assert entered(line, kites, "France")[0] == 0
    with kites.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * 4000)
    code, out, _ = line("restore", kites)
    assert code == 0
    assert out.splitlines()[1:] == ["Not all of that file can be read; it may have more."]
