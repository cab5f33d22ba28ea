"""The verb `actors`: what names stand for, who is a member on a day, and what a dossier has of its own."""

import datetime
import json

import pytest

OWN = [
    {"id": "XAR", "type": "state", "short": "Arvenia"},
    {"id": "EU", "members": [{"member": "XAR", "since": "2030-01-01"}, {"member": "FRA", "until": "2029-12-31"}]},
]


@pytest.fixture
def own(tides):
    path = tides / "own.json"
    path.write_text(json.dumps(OWN), "utf-8")
    return path


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt")[0] == 0
    return path


def test_names_in_a_table(line):
    code, out, err = line("actors", "du Japon", "Korea", "Atlantis")
    assert (code, err) == (0, "")
    assert "JPN" in out
    assert "(ambiguous)" in out
    assert "not known" in out


def test_members_of_a_group_on_a_day_with_the_days_between_which_they_are(line, valid):
    document = valid(line("actors", "--members", "European Union", "--date", "2020-01-31", "--json", "-")[1])
    assert document["members"]["EU"][0] == "AUT"
    assert {"member": "GBR", "since": "1973-01-01", "until": "2020-01-31"} in document["memberships"]["EU"]
    code, out, _ = line("actors", "--members", "EU", "--members", "LMDC", "--date", "2020-02-01")
    assert code == 0
    assert "(EU) on 2020-02-01: 27 members" in out
    assert "members are not recorded" in out
    assert "Source: Accession treaties" in out


def test_without_a_date_it_is_today(line, valid):
    document = valid(line("actors", "Japan", "--json", "-")[1])
    today = datetime.date.today()
    assert document["date"] in {(today - datetime.timedelta(days=days)).isoformat() for days in (0, 1)}


def test_a_dossier_keeps_its_own_actors_and_members(line, valid, dossier, own):
    asked = ("--dossier", dossier, "--members", "EU", "--date", "2030-01-01", "--json", "-")
    before = valid(line("actors", *asked)[1])
    tried = valid(line("actors", *asked, "--actors", own)[1])
    assert valid(line("actors", *asked)[1]) == before
    assert set(before["members"]["EU"]) - set(tried["members"]["EU"]) == {"FRA"}
    assert set(tried["members"]["EU"]) - set(before["members"]["EU"]) == {"XAR"}
    assert "no actors of its own" in line("actors", "--dossier", dossier)[1]
    kept = valid(line("actors", *asked, "--actors", own, "--keep")[1])
    assert kept == tried == valid(line("actors", *asked)[1])
    _, out, _ = line("actors", "--dossier", dossier)
    assert "Arvenia" in out
    assert "European Union" in out


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ((), 2, "Say a NAME"),
        (("--keep", "Japan"), 2, "--keep needs"),
        (("--members", "Japan"), 1, "is no group"),
        (("--members", "Atlantis"), 1, "Atlantis"),
        (("Japan", "--dossier", "none.travaux"), 1, "none.travaux"),
        (("Japan", "--actors", "none.json"), 1, "cannot be read"),
    ],
)
def test_what_cannot_be_asked(line, words, code, says):
    answer = line("actors", *words)
    assert answer[:2] == (code, "")
    assert says in answer[2]
