"""The verb compare with existing instruments: which way amendments lead, and by what they are chosen."""

import pytest

from app.services.dossiers.dossier import Dossier
from app.treaty.instruments import Instrument
from tests.house.examples import draft

FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay without delay."
HEAD = "Convention on Lamps\n\nArticle 1\nKeepers\n\n"


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def lamps(tmp_path):
    texts = {
        "LAMPS": (FIRST, SECOND),
        "R1": (FIRST.replace("shall", "may"), SECOND),
        "R2": (FIRST, SECOND.replace("delay", "delay and in person")),
    }
    for name, lines in texts.items():
        (tmp_path / f"{name}.txt").write_text(HEAD + "\n\n".join(lines) + "\n", "utf-8")
    return tmp_path


def test_amendments_are_listed_with_their_bearing(line, lamps):
    code, out, _ = line("compare", lamps / "R1.txt", lamps / "R2.txt", "--instrument", lamps / "LAMPS.txt", "--list")
    assert code == 0
    assert "toward LAMPS 1(1)" in out
    assert "away from LAMPS 1(2)" in out


@pytest.mark.parametrize(
    ("words", "shown"),
    [(("toward",), (1,)), (("away",), (2,)), (("verbatim",), (1,)), (("lamps",), (1, 2)), (("LAMPS", "away"), (2,))],
)
def test_they_are_chosen_by_bearing_and_by_source(line, lamps, words, shown):
    code, out, _ = line(
        "compare", lamps / "R1.txt", lamps / "R2.txt", "--instrument", lamps / "LAMPS.txt", "--only", *words, "--inside"
    )
    assert code == 0
    assert tuple(n for n in (1, 2) if f"Article 1({n})" in out) == shown


def test_without_a_shelf_no_such_word_is_known(line, lamps):
    code, _, err = line("compare", lamps / "R1.txt", lamps / "R2.txt", "--only", "toward")
    assert (code, "toward" in err) == (1, True)
    _, out, _ = line("compare", lamps / "R1.txt", lamps / "R2.txt", "--list")
    assert "Source" not in out


def test_json_is_as_its_schema_says(line, lamps, valid):
    code, out, _ = line(
        "compare", lamps / "R1.txt", lamps / "R2.txt", "--instrument", lamps / "LAMPS.txt", "--json", "-"
    )
    assert code == 0
    document = valid(out)
    assert [one["id"] for one in document["precedents"]["instruments"]] == ["lamps"]
    assert [one["bearing"][0]["bearing"] for one in document["amendments"]] == ["toward", "away"]


def test_two_drafts_of_a_dossier_have_its_shelf(line, lamps, valid):
    place = lamps / "lamps.travaux"
    line("import", place, lamps / "R1.txt", lamps / "R2.txt")
    with Dossier.open(place) as there:
        there.put_on_shelf([Instrument("", draft(FIRST, SECOND), "LAMPS")])
    code, out, _ = line("compare", f"{place}#R1", f"{place}#R2", "--json", "-")
    assert code == 0
    assert [one["bearing"] for one in valid(out)["changes"][0]["bearing"]] == ["toward"]
    assert "precedents" not in valid(line("compare", lamps / "R1.txt", lamps / "R2.txt", "--json", "-")[1])
