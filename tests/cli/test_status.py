"""The verb `status`: agreed texts that were touched, and how much is open, over a dossier or over files."""

import json

import jsonschema
import pytest

REV1 = """Convention on tides

Chapter I
Measuring

Article 1
Use of tides

1. Each Party shall measure the tide at its harbours every day. [Agreed ad referendum]

2. Parties [may] [should] send their tables to the Secretariat. [Agreed in informals]

Article 2
Reports

1. Tables are public. [Agreed ad referendum]
"""
REV2 = REV1.replace("harbours every day", "harbours and lagoons every day").replace(
    "public. [Agreed ad referendum]", "public."
)
ASKED = """article,proponent,current text,proposed text,rationale
Article 1(1),France,Each Party shall measure the tide at its harbours every day.,\
Each Party shall measure the tide at its harbours and lagoons every day.,
"""


@pytest.fixture
def dossier(line, tmp_path):
    path = tmp_path / "tides.travaux"
    for name, text in (("rev1", REV1), ("rev2", REV2)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        assert line("import", path, tmp_path / f"{name}.txt", "--label", name)[0] == 0
    (tmp_path / "asked.csv").write_text(ASKED, "utf-8")
    assert line("proposals", path, tmp_path / "asked.csv")[0] == 0
    return path


def test_the_document_holds_to_its_schema(line, dossier, root):
    code, out, err = line("status", dossier, "--json", "-")
    assert (code, err) == (0, "")
    document = json.loads(out)
    schema = json.loads((root / "resources" / "schemas" / "status.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    agreed = document["agreed"]
    assert [(one["draft"], one["address"], one["status"], one["touched"]) for one in agreed] == [
        ("rev1", "Article 1(1)", "agreed_ad_referendum", "rev2"),
        ("rev1", "Article 1(2)", "agreed_in_informals", ""),
        ("rev1", "Article 2(1)", "agreed_ad_referendum", ""),
        ("rev2", "Article 1(1)", "agreed_ad_referendum", ""),
    ]
    (change,) = agreed[0]["after"][0]["changes"]
    assert change["newer"]["text"].strip() == "and lagoons"
    assert [a["actors"][0]["id"] for a in change["attributions"]] == ["FRA"]
    assert [one["after"][0]["lost"] for one in agreed[:3]] == [False, False, True]
    whole = [row for row in document["open"] if not row["division"]]
    assert [(row["brackets"], row["options"], row["ad_referendum"], row["in_informals"]) for row in whole] == [
        (2, 2, 2, 1), (2, 2, 1, 1),
    ]  # fmt: skip


def test_a_delegate_reads_what_was_touched_by_whom_and_what_was_lost(line, dossier):
    code, out, _ = line("status", dossier)
    assert code == 0
    assert out.startswith("4 texts were agreed; 1 of them were touched afterwards\n")
    assert "France" in out
    assert "no longer said to be" in out
    assert "the whole draft" in out


def test_over_files_in_their_order(line, dossier, tmp_path):
    older, newer = tmp_path / "rev1.txt", tmp_path / "rev2.txt"
    code, out, _ = line("status", older, newer, "--json", "-")
    assert code == 0
    document = json.loads(out)
    assert document["drafts"] == ["rev1.txt", "rev2.txt"]
    assert document["agreed"][0]["after"][0]["changes"][0]["attributions"] == []
    back = line("status", newer, older)[1]
    assert "− “and lagoons" in back.replace("\n", " ") or "lagoons" in back
    assert "unattributed" in back


def test_one_draft_alone(line, dossier):
    code, out, _ = line("status", f"{dossier}#rev1")
    assert code == 0
    assert out.startswith("3 texts were agreed; 0 of them were touched afterwards\n")


def test_what_is_no_dossier_is_refused(line, tmp_path):
    code, out, err = line("status", tmp_path / "none.travaux")
    assert (code, out) == (1, "")
    assert "none.travaux" in err
