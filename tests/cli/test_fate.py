"""The verb `fate`: what it writes for scripts and spreadsheets, and what a delegate reads."""

import csv
import io
import json

import jsonschema
import pypdfium2
import pytest

PAPER = """article,proponent,current text,proposed text,rationale
Article 1(1),France,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,Lagoons have tides too.
Article 1(2),France,,Delete,
Article 1(2),European Union,Parties may send their tables to the Secretariat.,\
Parties shall send their tables to the Secretariat.,
Article 2(1),Sea Watch,,"Tables are public, and free of charge.",
Article 2(1),Chair,,Tables are open to all.,
"""


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    (tides / "asked.csv").write_text(PAPER, "utf-8")
    for name, date in (("zero", "2031-01-02"), ("rev1", "2032-01-02")):
        assert line("import", path, tides / f"{name}.txt", "--label", name, "--date", date)[0] == 0
    assert line("proposals", path, tides / "asked.csv")[0] == 0
    return path


def test_fates_are_printed_with_a_comparison_those_not_taken_first(line, dossier, tides):
    out = tides / "out.pdf"
    said = []
    pairs = (
        [f"{dossier}#zero", f"{dossier}#rev1"],
        [tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv"],
    )
    for pair in pairs:
        assert line("compare", *pair, "--pdf", out, "--with", "fate")[0] == 0
        pages = [" ".join(p.get_textpage().get_text_range().split()) for p in pypdfium2.PdfDocument(out.read_bytes())]
        page = next(page for page in pages if "What became of the proposals" in page)
        assert page.index("Proposals not taken") < page.index("free of charge") < page.index("other proposals")
        said.append(page.split("Proposals not taken")[1].split("new words")[0])
    assert said[0] == said[1]
    assert "not taken" in said[0]


def test_the_document_holds_to_its_schema(line, dossier, root):
    code, out, err = line("fate", dossier, "--json", "-")
    assert (code, err) == (0, "")
    document = json.loads(out)
    schema = json.loads((root / "resources" / "schemas" / "fate.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    assert document["drafts"] == ["zero", "rev1"]
    asked = {(a["actors"][0]["id"], a["address"]): [f["fate"] for f in a["fates"]] for a in document["asks"]}
    assert asked[("FRA", "Article 1(1)")] == ["taken"]
    assert asked[("FRA", "Article 1(2)")] == ["not taken"]
    assert asked[("EU", "Article 1(2)")] == ["not taken"]
    cards = {(c["actor"]["as_written"], c["role"]): c for c in document["scorecards"]}
    assert cards["France", "proponent"]["fates"]["taken"] == 1
    assert cards["France", "proponent"]["proposals"] == {
        "whole": 1, "partly": 0, "reworded": 0, "bracketed": 0, "lost": 1,
    }  # fmt: skip
    assert [c["actor"]["type"] for c in document["scorecards"]][:2] == ["state", "group"]


def test_a_delegate_reads_a_scorecard_and_the_asks_in_the_order_of_the_text(line, dossier):
    code, out, _ = line("fate", dossier, "--actor", "France")
    assert code == 0
    first, second = out.splitlines()[:2]
    assert first == "France (state), in rev1: 2 asks: 1 taken, 1 not taken"
    assert second == "  2 proposals with a fate: 1 whole, 1 lost"
    assert out.index("Article 1(1)") < out.index("Article 1(2)")
    assert "European Union" not in out


def test_in_a_draft_before_the_last(line, dossier):
    code, out, _ = line("fate", dossier, "--draft", "zero", "--actor", "FRA")
    assert code == 0
    assert "France (state), in zero: 2 asks: 2 without a fate" in out


def test_a_spreadsheet_and_a_document_of_one_call(line, dossier, tmp_path):
    code, out, _ = line("fate", dossier, "--csv", tmp_path / "out.csv", "--json", tmp_path / "out.json")
    assert (code, out) == (0, "")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"))))
    assert len(rows) == len(json.loads((tmp_path / "out.json").read_text("utf-8"))["asks"])
    assert rows[0]["actors"] == "FRA"
    assert (rows[0]["fate"], rows[0]["words"]) == ("taken", "lagoons")


def test_a_dossier_without_proposals(line, tides):
    path = tides / "empty.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero")[0] == 0
    assert line("fate", path)[1] == "There are no proposals in it.\n"
    assert line("fate", path, "--csv", "-")[1].count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--actor", "Atlantis"), "There is no actor “Atlantis”"),
        (("--actor", "Korea"), "write the one you mean"),
        (("--draft", "rev9"), "The dossier has no draft “rev9”; its drafts are: zero, rev1."),
    ],
)
def test_refusals(line, dossier, words, said):
    code, out, err = line("fate", dossier, *words)
    assert (code, out) == (1, "")
    assert said in err
