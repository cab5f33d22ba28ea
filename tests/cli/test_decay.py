"""Words of a dossier that changed on the disk, on the command line: named by check, shown with a warning, written into
no file.
"""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from app.storage.sqlite import sqlite3
from tests.strangers import made

EXPORTS = [
    "compare OWN#zero OWN#rev1 --json FOLDER/out.json",
    "compare OWN#zero OWN#rev1 --pdf FOLDER/out.pdf --docx FOLDER/out.docx --html FOLDER/out.html",
    "compare OWN#zero FOLDER/rev1.txt --csv FOLDER/out.csv",
    "compare OWN#zero OWN#rev1 --json -",
    "brief OWN#zero OWN#rev1 --changes 1 --pdf FOLDER/out.pdf",
    "columns OWN#zero OWN#rev1 --pdf FOLDER/out.pdf",
    "show OWN#zero --json FOLDER/out.json",
    "silent OWN#zero OWN#rev1 --json FOLDER/out.json",
    "life OWN --at Article~1 --json FOLDER/out.json",
    "status OWN --json FOLDER/out.json",
    "fate OWN --csv FOLDER/out.csv",
    "dashboard OWN --xlsx FOLDER/out.xlsx",
    "proposals OWN --json FOLDER/out.json",
    "share OWN --to FOLDER/out.travaux",
]


@pytest.fixture
def own(tides, line):
    for name in ("zero", "rev1"):
        assert line("import", tides / "own.travaux", tides / f"{name}.txt", "--label", name)[0] == 0
    assert line("proposals", tides / "own.travaux", tides / "asked.csv")[0] == 0
    shutil.rmtree(tides / "own backups", ignore_errors=True)
    return tides / "own.travaux"


def decay(path, statement):
    with closing(made(path)) as connection:
        assert connection.execute(statement).rowcount
        connection.commit()


A_WORD = "UPDATE provisions SET text = replace(text, 'shall', 'may') WHERE draft_id = 1"


def words_of(verb, own):
    return [
        word.replace("OWN", str(own)).replace("FOLDER", str(own.parent)).replace("~", " ") for word in verb.split(" ")
    ]


def test_check_names_what_changed_and_what_to_do(own, line):
    decay(own, A_WORD)
    decay(own, "UPDATE asks SET stance = 'oppose'")
    code, out, err = line("check", own)
    assert code == 1
    said = out.splitlines()
    assert said[0].startswith("The draft “zero” is not as it was stored")
    assert all(one.startswith("The proposal on ") for one in said[1:])
    assert len(said) > 1
    assert err.splitlines() == ["travaux: The dossier “own.travaux” is damaged; use a copy of it."]


@pytest.mark.parametrize("verb", EXPORTS)
def test_no_file_is_made_of_it(own, line, verb):
    decay(own, A_WORD)
    before = sorted(own.parent.rglob("*"))
    code, out, err = line(*words_of(verb, own))
    assert (code, out) == (1, "")
    assert "Nothing was written. The draft “zero” is not as it was stored" in err
    assert sorted(own.parent.rglob("*")) == before


@pytest.mark.parametrize("verb", ["show OWN#zero", "compare OWN#zero OWN#rev1"])
def test_it_is_shown_with_a_warning(own, line, verb):
    decay(own, A_WORD)
    code, out, err = line(*words_of(verb, own))
    assert code == 0
    assert out
    assert "The draft “zero” is not as it was stored" in err


def test_what_is_not_of_the_pair_hinders_nothing(own, line):
    final = own.parent / "final.txt"
    final.write_text((own.parent / "rev1.txt").read_text("utf-8").replace("shall", "must"), "utf-8")
    assert line("import", own, final, "--label", "final")[0] == 0
    decay(own, "UPDATE provisions SET text = text || ' more' WHERE draft_id = 3")
    assert line("compare", f"{own}#zero", f"{own}#rev1", "--json", own.parent / "out.json")[0] == 0
    assert line("compare", f"{own}#zero", f"{own}#final", "--json", own.parent / "more.json")[0] == 1


def test_restore_takes_the_sound_copy_and_no_other(own, line):
    assert (
        line("propose", own, "--actor", "France", "--article", "Article 1", "--edit", "insert", "--wording", "x")[0]
        == 0
    )
    decay(own, A_WORD)
    assert "newest sound copy" in line("check", own)[2]
    assert line("restore", own)[0] == 0
    assert line("check", own)[0] == 0


def test_an_older_dossier_says_that_it_was_taken_as_found(root, tmp_path, line):
    path = tmp_path / "kites.travaux"
    shutil.copy(root / "tests/storage/kept/revision-8.travaux", path)
    assert "What was in it before schema 9 was taken as it was found." in line("check", path)[1]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (8,), "it was only read"


@pytest.mark.parametrize(
    "verb", ["fate OWN", "proposals OWN", "status OWN", "show OWN#zero", "compare OWN#zero OWN#rev1"]
)
@pytest.mark.parametrize("marks", ['start = -5, "end" = 99999999999', '"end" = start - 1, start = 3', "start = 'x'"])
def test_marks_beside_their_words_are_damage_to_whoever_reads_them(own, line, verb, marks):
    decay(own, "UPDATE provisions SET text = text || ' [more]' WHERE position = 2")
    with closing(made(own)) as connection:
        connection.execute(
            'INSERT INTO marks (draft_id, provision, field, position, kind, start, "end", payload)'
            ' SELECT id, 2, \'text\', 0, \'plain\', 0, 1, \'{"mark":"note","remark":""}\' FROM drafts'
        )
        connection.execute(f"UPDATE marks SET {marks}")
        connection.commit()
    code, out, err = line(*words_of(verb, own))
    assert (code, out) == (1, "")
    assert "is damaged; " in err.splitlines()[-1]
