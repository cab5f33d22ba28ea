"""A tracked Word file as evidence: an author is an author until a person says who it is, however it is spelled."""

import json

import pytest

from tests.importing.word_files import edit, para, run, word_file


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero", "--date", "2031-01-02")[0] == 0
    later = (tides / "zero.txt").read_text("utf-8").replace("harbours every", "harbours and its salt lagoons every")
    (tides / "rev1.txt").write_text(later, "utf-8")
    assert line("import", path, tides / "rev1.txt", "--label", "rev1", "--date", "2031-07-08")[0] == 0
    first = run("1. Each Party shall measure the tide at its harbours")
    body = para(run("Article 1")) + para(run("Use of tides")) + para(
        first + edit("ins", run(" and its salt lagoons"), "France", "2031-02-03T09:00:00Z") + run(" every day.")
    ) + para(run("2. Parties may send their tables to the Secretariat."))  # fmt: skip
    (tides / "tracked.docx").write_bytes(word_file(body))
    return path


def named(line, dossier, *more):
    document = json.loads(line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--json", "-", *more)[1])
    return [
        (actor["id"], actor["as_written"], actor["type"], one["asked"]["kind"])
        for change in document["changes"]
        for one in change["attributions"]
        for actor in one["actors"]
    ]


def test_an_author_is_no_state_until_a_person_says_so_and_no_longer_when_it_is_taken_back(line, dossier, tides, valid):
    code, out, _ = line("proposals", dossier, tides / "tracked.docx")
    assert (code, out) == (0, "tracked.docx: 1 proposals, 1 asks\n")
    (kept,) = valid(line("proposals", dossier, "--json", "-")[1])["proposals"]
    assert (kept["actors"], kept["base"], kept["date"]) == ([{"id": "?", "as_written": "France"}], "zero", "2031-02-03")
    assert kept["asks"][0]["kind"] == "tracked"
    assert named(line, dossier) == [("?", "France", "author", "tracked")]
    assert line("authors", dossier, "France=KEN")[0] == 0
    assert named(line, dossier) == [("KEN", "France", "state", "tracked")]
    assert line("authors", dossier, "France=")[0] == 0
    assert named(line, dossier) == [("?", "France", "author", "tracked")]


def test_authors_can_be_said_with_the_file(line, dossier, tides):
    assert line("proposals", dossier, tides / "tracked.docx", "--author", "France=Kenya")[0] == 0
    assert named(line, dossier) == [("KEN", "France", "state", "tracked")]
    before = dossier.read_bytes()
    code, _, err = line("proposals", dossier, "--author", "France=Kenya")
    assert (code, "--author belongs to papers" in err) == (1, True)
    assert dossier.read_bytes() == before


def test_a_tracked_file_is_evidence_for_two_files_too(line, dossier, tides):
    words = ("compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "tracked.docx", "--json", "-")
    found = [a for c in json.loads(line(*words)[1])["changes"] for a in c["attributions"]]
    assert [(a["actors"][0]["type"], a["asked"]["base"]) for a in found] == [("author", "zero.txt")]
    found = [a for c in json.loads(line(*words, "--author", "France=KEN")[1])["changes"] for a in c["attributions"]]
    assert [a["actors"][0]["id"] for a in found] == ["KEN"]


def test_who_submits_a_table_that_names_nobody_is_said_by_a_person(line, dossier, tides):
    table = "Article,Current text,Proposed text\n1(2),Parties may send their tables.,Parties shall send their tables.\n"
    (tides / "two.csv").write_text(table, "utf-8")
    code, _, err = line("proposals", dossier, tides / "two.csv", "--proponent", "Korea")
    assert (code, "could be" in err) == (1, True)
    assert line("proposals", dossier, tides / "two.csv", "--proponent", "Fiji")[0] == 0
    (kept,) = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"]
    assert (kept["actors"][0]["id"], kept["address"]) == ("FJI", "Article 1(2)")


def test_an_author_whom_no_file_has_is_refused_with_the_nearest(line, dossier, tides):
    assert line("proposals", dossier, tides / "tracked.docx")[0] == 0
    code, _, err = line("authors", dossier, "Frence=KEN")
    assert code == 1
    assert "No draft or paper of the dossier has the author “Frence”; the nearest are France." in err
    code, _, err = line("authors", dossier, "A. Stranger=KEN")
    assert code == 1
    assert err.rstrip().endswith("has the author “A. Stranger”.")
    assert line("authors", dossier)[1] == "No author is known yet.\n"
    assert line("authors", dossier, "france=KEN")[0] == 0
