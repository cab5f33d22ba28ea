"""`travaux proposals DOSSIER --compilation OUT`: written whole or not at all, and read again into the same asks."""

import json

import pytest


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero", "--date", "2031-01-02")[0] == 0
    assert line("import", path, tides / "rev1.txt", "--label", "rev1", "--date", "2031-03-04")[0] == 0
    assert line("proposals", path, tides / "asked.csv")[0] == 0
    insert = ("--article", "2(1)", "--edit", "insert", "--wording", "and free", "--anchor", "public")
    assert line("propose", path, "--actor", "Fiji", *insert, "--base", "zero")[0] == 0
    assert line("propose", path, "--actor", "Kenya", *insert, "--base", "rev1")[0] == 0
    return path


def asked(text):
    return [
        (p["address"], [a["id"] for a in p["actors"]], k["edit"], k["wording"], k["anchor"], k["stance"])
        for p in json.loads(text)["proposals"]
        for k in p["asks"]
    ]


@pytest.mark.parametrize("name", ["c.docx", "c.md", "c.txt"])
def test_what_is_written_is_read_again(line, dossier, tides, name):
    assert line("proposals", dossier, "--compilation", tides / name, "--on", "zero")[:2] == (0, "")
    again = tides / "again.travaux"
    assert line("proposals", again, tides / name)[0] == 0
    before = asked(line("proposals", dossier, "--json", "-")[1])
    after = asked(line("proposals", again, "--json", "-")[1])
    assert after == [one for one in before if one[1] != ["KEN"]]
    assert len(after) == 2


def test_it_can_go_to_standard_output_with_json_beside(line, dossier, tides):
    code, out, _ = line("proposals", dossier, "--compilation", "-", "--json", tides / "p.json")
    assert code == 0
    assert out.startswith("# Compilation of proposals on zero\n")
    assert "1 that speak to rev1" in out
    assert len(json.loads((tides / "p.json").read_text("utf-8"))["proposals"]) == 3
    assert "on rev1" in line("proposals", dossier, "--compilation", "-", "--on", "rev1")[1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--compilation", "c.odt"), "end it in .docx, .md or .txt"),
        (("--compilation", "c.docx", "--on", "rev7"), "rev7"),
        (("--on", "zero"), "--on belongs to a compilation"),
    ],
)
def test_what_a_person_can_mend_is_refused(line, dossier, tides, words, told):
    words = tuple(tides / word if word.startswith("c.") else word for word in words)
    code, out, err = line("proposals", dossier, *words)
    assert (code, out) == (1, "")
    assert told in err
    assert not list(tides.glob("c.*"))


def test_without_drafts_or_proposals_there_is_no_compilation(line, tides):
    empty = tides / "empty.travaux"
    assert line("proposals", empty, tides / "asked.csv")[0] == 0
    assert "holds no draft" in line("proposals", empty, "--compilation", tides / "c.md")[2]
    other = tides / "other.travaux"
    assert line("import", other, tides / "zero.txt")[0] == 0
    assert "holds no proposals" in line("proposals", other, "--compilation", tides / "c.md")[2]
