"""`travaux instruments`: the shelf of a dossier and that of this computer, on the command line."""

from __future__ import annotations

import pytest

from app.services.dossiers.backups import copies_of
from app.services.dossiers.computer_shelf import place_of_computer_shelf
from app.services.dossiers.dossier import Dossier

KITES = """Convention on the Keeping of Kites (COKOK)

Article 1
Kites

1. Each Party shall keep two kites in its harbour, as is said in article 2.

Article 2
Reports

1. Each Party shall report on its kites every year.
"""


@pytest.fixture(autouse=True)
def shelf(tmp_path, monkeypatch):
    """A folder for data that no other test sees."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def kites(tides):
    (tides / "kites.txt").write_text(KITES, "utf-8")
    (tides / "sails.txt").write_text(KITES.replace("ites", "ails").replace("COKOK", "COS"), "utf-8")
    return tides / "kites.txt", tides / "sails.txt"


def test_files_are_put_on_the_shelf_and_listed_and_are_no_drafts(kites, tides, line, valid):
    dossier = tides / "tides.travaux"
    line("import", dossier, tides / "zero.txt")
    code, out, err = line("instruments", dossier, *kites)
    assert (code, err) == (0, "")
    assert out.splitlines()[0].startswith("cokok (COKOK): ")
    assert copies_of(dossier), "it was changed"
    code, out, err = line("instruments", dossier)
    assert "2 instruments on the shelf of tides.travaux" in out
    document = valid(line("instruments", dossier, "--json", "-")[1])
    first, second = document["instruments"]
    assert (first["id"], first["short_name"], first["source"]) == ("cokok", "COKOK", "kites.txt")
    assert "Keeping of Kites" in first["title"]
    assert second["id"] == "cos"
    info = valid(line("info", dossier, "--json", "-")[1])
    assert (len(info["drafts"]), info["counts"]["instruments"]) == (1, 2)


def test_what_is_said_stands_in_for_what_the_file_says(kites, tides, line, valid):
    dossier = tides / "new.travaux"
    said = ("--short-name", "Kites", "--title", "On kites", "--symbol", "K/1", "--date", "1988-04-01")
    assert line("instruments", dossier, kites[0], *said, "--in-force", "1990-01-01")[0] == 0
    code, out, _ = line("instruments", dossier, kites[1], "--version-of", "kites", "--json", "-")
    assert code == 0
    first, second = valid(out)["instruments"]
    wanted = {"short_name": "Kites", "title": "On kites", "symbol": "K/1", "date": "1988-04-01"}
    assert first == {**first, **wanted, "in_force": "1990-01-01", "id": "kites"}
    assert second["version_of"] == "kites"


def test_something_else_is_said_of_one_and_it_is_removed(kites, tides, line, valid):
    dossier = tides / "new.travaux"
    line("instruments", dossier, *kites)
    assert line("instruments", dossier, "--describe", "COKOK", "--date", "1988-04-01", "--version-of", "cos")[0] == 0
    found = valid(line("instruments", dossier, "--json", "-")[1])["instruments"]
    assert (found[0]["date"], found[0]["version_of"], found[0]["short_name"]) == ("1988-04-01", "cos", "COKOK")
    assert line("instruments", dossier, "--describe", "cokok", "--date", "", "--version-of", "")[0] == 0
    code, out, _ = line("instruments", dossier, "--remove", "cos", "cokok", "--json", "-")
    assert (code, valid(out)["instruments"]) == (0, [])
    assert "There are no instruments on the shelf of new.travaux." in line("instruments", dossier)[1]


def test_of_several_files_all_come_or_none(kites, tides, line):
    dossier = tides / "new.travaux"
    line("instruments", dossier, kites[0])
    before = dossier.read_bytes()
    code, out, err = line("instruments", dossier, kites[1], kites[0])
    assert (code, out) == (1, "")
    assert err.endswith("travaux: The file “kites.txt” is on the shelf already, as “COKOK”.\n")
    assert dossier.read_bytes() == before
    assert line("instruments", tides / "none.travaux", kites[1], tides / "nothing.txt")[0] == 1
    assert not (tides / "none.travaux").exists()


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("new.travaux", "kites.txt", "sails.txt", "--short-name", "K"), "belongs to one instrument"),
        (("new.travaux", "--short-name", "K"), "name its file, or --describe"),
        (("new.travaux", "--describe", "cokok"), "Say what is to be said of it"),
        (("new.travaux", "--describe", "nets", "--title", "N"), "no instrument “nets”; its instruments are: cokok"),
        (("new.travaux", "--remove", "cokok", "nets"), "no instrument “nets”"),
        (("new.travaux", "sails.txt", "--version-of", "nets"), "no instrument “nets”"),
        (("new.travaux", "sails.txt", "--remove", "cokok"), "add files by themselves"),
        (("new.travaux", "--take", "nets"), "no instrument “nets”; its instruments are: none"),
        (("other.travaux",), "There is no dossier “other.travaux”"),
        ((), "Name the dossier"),
        (("new.travaux", "--computer"), "leave the dossier out"),
        (("--computer", "--take", "cokok"), "name the dossier"),
        (("new.travaux", "--describe", "cokok", "--in-force", "1990-1-1"), None),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(kites, tides, line, words, refusal):
    dossier = tides / "new.travaux"
    line("instruments", dossier, kites[0])
    before = dossier.read_bytes()
    named = [tides / word if word.endswith((".travaux", ".txt")) else word for word in words]
    if refusal is None:
        with pytest.raises(SystemExit):
            line("instruments", *named)
    else:
        code, out, err = line("instruments", *named)
        assert (code, out) == (1, "")
        assert refusal in err
    assert dossier.read_bytes() == before


def test_the_shelf_of_this_computer_gives_and_takes(kites, tides, line, valid):
    dossier = tides / "new.travaux"
    assert "There are no instruments on the shelf of this computer." in line("instruments", "--computer")[1]
    assert not place_of_computer_shelf().exists(), "who only reads makes none"
    assert line("instruments", "--computer", *kites)[0] == 0
    assert tides in place_of_computer_shelf().parents
    found = valid(line("instruments", "--computer", "--json", "-")[1])
    assert [one["id"] for one in found["instruments"]] == ["cokok", "cos"]
    line("import", dossier, tides / "zero.txt")
    assert "There are no instruments" in line("instruments", dossier)[1], "it counts for none by itself"
    assert "1 instrument on the shelf of new.travaux" in line("instruments", dossier, "--take", "cos")[1]
    assert line("instruments", "--computer", "--remove", "cokok", "cos")[0] == 0
    line("instruments", dossier, kites[0])
    assert line("instruments", dossier, "--keep", "cokok")[0] == 0
    with Dossier.open(place_of_computer_shelf(), write=False) as there, Dossier.open(dossier, write=False) as own:
        assert there.instrument("cokok") == own.instrument("cokok")
        assert [one.key for one in there.shelf_summaries()] == ["cokok"]
