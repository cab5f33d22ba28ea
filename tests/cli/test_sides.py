"""The verb `sides`: pairs with their counts, the provisions of two, a matrix, JSON that holds to its schema."""

from __future__ import annotations

import csv
import io

import pytest

ZERO = """Convention on tides

Article 1
Use of tides

1. Each Party shall measure the tide at its harbours every day.

2. Parties may send their tables to the Secretariat.

3. Tables [of the last ten years – Norway; Chile delete] are public.
"""
REV1 = ZERO.replace("Article 1\n", "Article 1\nHarbours\n\n1. A harbour is a place where ships lie.\n\nArticle 2\n")
TABLE = """article,proponent,current text,proposed text,rationale
Article 1(1),France,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,Lagoons have tides too.
Article 1(1),Chile,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,
Article 1(1),European Union,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,
"""


@pytest.fixture
def talked(line, tmp_path):
    """A dossier of two drafts, a table, and positions that a person entered."""
    dossier = tmp_path / "d.travaux"
    for name, text in (("zero", ZERO), ("rev1", REV1)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        day = {"zero": "2031-01-01", "rev1": "2031-09-01"}[name]
        assert line("import", dossier, tmp_path / f"{name}.txt", "--label", name, "--date", day)[0] == 0
    (tmp_path / "asked.csv").write_text(TABLE, "utf-8")
    assert line("proposals", dossier, tmp_path / "asked.csv", "--base", "zero")[0] == 0
    for actor, stance in (("Chile", "oppose"), ("Norway", "support"), ("Germany", "oppose")):
        said = ("--source", "plenary", "--date", "2031-10-01", "--draft", "rev1")
        assert line("positions", dossier, "--add", actor, stance, "Article 2(2)", *said)[0] == 0
    return dossier


def test_pairs_with_their_counts(line, talked):
    code, out, err = line("sides", talked)
    assert (code, err) == (0, "")
    rows = [row.split() for row in out.splitlines()]
    assert ["Chile", "Norway", "2", "0", "2", "0"] in rows
    assert ["Chile", "France", "1", "1", "0", "0"] in rows
    assert "Members who spoke apart from their group: none." in out


def test_the_provisions_of_two(line, talked):
    out = line("sides", talked, "--pair", "Norway", "Chile")[1]
    assert out.startswith("Chile · Norway: both spoke on 2; the same 0, the contrary 2, otherwise 0\n")
    assert "  Article 2(3), rev1: contrary\n" in out
    assert "    Norway: support, rev1 Article 2(2) (plenary)" in out
    assert line("sides", talked, "--pair", "Norway", "France")[1] == "There is no provision on which both spoke.\n"


def test_groups_are_their_members_on_the_day(line, talked):
    folded, expanded = line("sides", talked)[1], line("sides", talked, "--groups", "expanded")[1]
    assert "European Union" in folded
    assert "European Union" not in expanded
    assert ["Chile", "Germany", "2", "2", "0", "0"] in [row.split() for row in expanded.splitlines()]


def test_only_a_place_a_draft_or_some_actors(line, talked):
    assert "Norway" not in line("sides", talked, "--in", "Article 2(1)")[1]
    assert "Germany" not in line("sides", talked, "--until", "zero")[1]
    assert "Norway" not in line("sides", talked, "--actors", "Chile", "France")[1]
    members = line("sides", talked, "--groups", "expanded", "--actors-of", "EU")[1]
    assert "Germany" in members or "none" in members
    assert "Chile" not in members


def test_the_documents_hold_to_their_schema(line, talked, sample, valid, tmp_path):
    found = valid(line("sides", talked, "--json", "-")[1])
    assert [one["id"] for one in found["actors"]] == ["CHL", "FRA", "DEU", "NOR", "EU"]
    pair = next(one for one in found["pairs"] if one["actors"] == ["CHL", "NOR"])
    assert (pair["shared"], pair["share_same"]) == (2, None)
    assert {one["number"] for one in found["statements"]} >= {n for side in pair["provisions"][0]["said"] for n in side}
    assert [one["draft"] for one in pair["by_draft"]] == ["zero", "rev1"]
    assert valid(line("sides", talked, "--groups", "expanded", "--in", "Article 2", "--json", "-")[1])["place"]
    assert valid(line("sides", sample, "--json", "-")[1])["drafts"] == ["zero", "rev1", "rev2", "final"]


def test_tables_for_a_spreadsheet(line, talked, tmp_path):
    code, out, _ = line("sides", talked, "--table", "matrix", "--csv", "-")
    assert code == 0
    rows = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"))))
    assert rows[0] == ["actor", "Chile", "France", "Germany", "Norway", "European Union"]
    cells = [row[1:] for row in rows[1:]]
    assert cells == [list(column) for column in zip(*cells, strict=True)], "it is the same both ways"
    assert cells[0][3] == "0 · 2 · 0 of 2"
    one = line("sides", talked, "--pair", "Chile", "Norway", "--csv", "-")[1]
    assert one.count("\r\n") >= 3
    target = tmp_path / "sides.xlsx"
    assert line("sides", talked, "--xlsx", target, "--order", "clusters") == (0, "", "")
    again = tmp_path / "again.xlsx"
    line("sides", talked, "--xlsx", again, "--order", "clusters")
    assert target.read_bytes() == again.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--in", "Article 88"], "None of the drafts has “Article 88”"),
        (["--until", "rev9"], "rev9"),
        (["--pair", "Chile", "CHL"], "Name two different actors with --pair."),
        (["--pair", "Chile", "Atlantis"], "There is no actor “Atlantis”"),
        (["--csv", "-"], "--table"),
        (["--table", "nothing"], "There is no table “nothing”; there are: pairs, matrix, provisions"),
        (["--actors-of", "Norway"], "Who belonged to Norway on the day of the draft is not known."),
    ],
)
def test_refusals_are_one_sentence(line, talked, words, said):
    code, _, err = line("sides", talked, *words)
    assert code == 1
    assert said in err
    assert err.count("\n") == 1


def test_what_is_in_no_count_is_said(line, talked, tmp_path):
    paper = tmp_path / "more.csv"
    paper.write_text("article,proponent,proposed text\nArticle 1(1),Borderland,Each Party shall measure all tides.\n")
    line("proposals", talked, paper, "--base", "zero")
    out = line("sides", talked)[1]
    assert "In no count, for the names stand for nobody known: 1 statements." in out
