"""The verb trace: what it writes and prints."""

import json

import jsonschema
import pytest

BACK = """article,proponent,current text,proposed text,rationale
Article 1(1),Japan,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,None.
"""


@pytest.fixture
def traced(line, root):
    schema = json.loads((root / "resources" / "schemas" / "trace.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    def call(*words):
        code, out, err = line("trace", *words, "--json", "-")
        assert (code, err) == (0, "")
        document = json.loads(out)
        jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
        return document

    return call


def test_lives_of_the_last_draft(line, tides, traced):
    zero, rev1 = tides / "zero.txt", tides / "rev1.txt"
    document = traced(rev1, zero, zero, rev1)
    assert document["drafts"] == ["rev1.txt", "zero.txt", "zero.txt", "rev1.txt"]
    assert "asked" not in document
    texts = {p["id"]: p["text"] for p in json.loads(line("show", rev1, "--json", "-")[1])["provisions"]}
    back = [r for r in document["runs"] if r["returned"]]
    assert [(texts[r["provision"]][r["start"] : r["end"]], r["entered"], r["left"], r["returned"]) for r in back] == [
        ("and lagoons", 0, [1], [3]),
        ("should", 0, [1], [3]),
    ]
    covered = "".join(texts[r["provision"]][r["start"] : r["end"]] for r in document["runs"])
    assert "".join(covered.split()) == "".join("".join(texts.values()).split())


def test_one_draft(tides, traced):
    document = traced(tides / "zero.txt")
    assert {r["entered"] for r in document["runs"]} == {0}


def test_evidence_says_who_asked_and_leaves_the_runs_alone(tides, traced):
    (tides / "back.csv").write_text(BACK, "utf-8")
    drafts = [tides / "zero.txt", tides / "rev1.txt"]
    document = traced(*drafts, "--evidence", tides / "asked.csv")
    assert [(a["draft"], a["turn"], a["attribution"]["actors"][0]["id"]) for a in document["asked"]] == [
        (1, "entered", "FRA")
    ]
    assert document["runs"] == traced(*drafts)["runs"]


def test_a_dossier_brings_its_papers(line, tides, traced):
    dossier = tides / "tides.travaux"
    for name in ("zero", "rev1"):
        assert line("import", dossier, tides / f"{name}.txt", "--label", name)[0] == 0
    assert line("proposals", dossier, tides / "asked.csv")[0] == 0
    document = traced(f"{dossier}#zero", f"{dossier}#rev1")
    assert document["drafts"] == ["zero", "rev1"]
    assert {a["attribution"]["actors"][0]["id"] for a in document["asked"]} == {"FRA"}


def test_without_an_output_it_says_what_came_back(line, tides):
    zero, rev1 = tides / "zero.txt", tides / "rev1.txt"
    code, out, _ = line("trace", rev1, zero, rev1, "--evidence", tides / "asked.csv")
    assert code == 0
    assert "“and lagoons” entered in rev1.txt, left in zero.txt, came back in rev1.txt" in out
    assert "returned in rev1.txt: France (propose, asked.csv)" in out
