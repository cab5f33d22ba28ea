"""`travaux positions --offered`: what records offer, taken and refused by its numbers."""

from __future__ import annotations

import pytest

RECORD = (
    "Conference on Lighthouses\nSummary record of the 4th meeting\n15 June 2031\n\nArticle 3\n"
    "1. Ghana supported the deletion of paragraph 2. She also proposed the deletion of paragraph 1.\n"
    "2. Togo proposed that “white” in paragraph 1 be replaced by “green”.\n"
)


@pytest.fixture
def dossier(line, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "250")
    (tmp_path / "draft.txt").write_text(
        "Convention on Lighthouses\n\nArticle 3\nLamps\n1. The lamp is white.\n2. It burns.\n", "utf-8"
    )
    (tmp_path / "record.txt").write_text(RECORD, "utf-8")
    path = tmp_path / "lamps.travaux"
    assert line("import", path, tmp_path / "draft.txt")[0] == 0
    assert line("proposals", path, tmp_path / "record.txt")[0] == 0
    return path


def test_offers_are_listed_with_their_sentences_and_answered_by_number(line, dossier, valid):
    code, out, err = line("positions", dossier, "--offered")
    assert (code, err) == (0, "")
    assert "2 offered; none of them counts before it is taken" in out
    assert "Ghana supported the deletion of paragraph 2." in out
    assert "no such positions" in line("positions", dossier)[1]
    document = valid(line("positions", dossier, "--offered", "--json", "-")[1])
    assert [(one["number"], one["actor"]["id"], one["stance"]) for one in document["offers"]] == [
        (1, "GHA", "delete"),
        (2, "TGO", "propose"),
    ]
    out = line("positions", dossier, "--offered", "--take", "2", "--refuse", "1")[1]
    assert out == "Togo: propose, Article 3(1) — taken\nGhana: delete, Article 3(2) — refused\n"
    assert line("positions", dossier, "--offered")[1] == "No record offers a position that was not answered.\n"
    listed = line("positions", dossier)[1]
    assert "1 position" in listed
    assert "green" in listed


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--offered", "--take", "3"), "There is no offer 3; 2 are listed"),
        (("--offered", "--take", "1", "--refuse", "1"), "Offer 1 is both taken and refused"),
        (("--take", "1"), "write --offered beside it"),
    ],
)
def test_what_cannot_be_answered_is_refused(line, dossier, words, sentence):
    code, out, err = line("positions", dossier, *words)
    assert (code, out) == (1, "")
    assert sentence in err
