"""`travaux silent` on the sample dossier: what no mark says, and whose the words were that left."""

import pytest


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "250")


def test_a_tag_that_went_without_a_mark_is_told(line, sample):
    code, out, err = line("silent", f"{sample}#rev1", f"{sample}#rev2")
    assert (code, err) == (0, "")
    told = out.split("\n\n")
    assert told[0].startswith("1 differences are not marked")
    assert "Castria, Dorvania: delete" in told[0]
    assert told[1].startswith("1 marks make no difference")
    (removed,) = (row for row in told[2].split("\n") if "good" in row)
    assert "marked (Lorvania)" in removed


def test_whose_the_words_were_that_left(line, sample, valid):
    code, out, err = line("silent", f"{sample}#rev2", f"{sample}#final")
    assert (code, err) == (0, "")
    assert out.startswith("No tracked change is in the newer draft")
    gone = next(row for row in out.split("\n") if "Option 1(1)" in row and "Southern Forum" in row)
    assert "Southern Forum (matched: proposals-on-zero.txt, page 3)" in gone
    assert "silent" in gone
    document = valid(line("silent", f"{sample}#rev2", f"{sample}#final", "--json", "-")[1])
    owners = {actor["id"] for one in document["left"] for owner in one["whose"] for actor in owner["actors"]}
    assert "SOUTHERN_FORUM" in owners


def test_files_say_it_with_the_papers_named(line, root):
    drafts = root / "drafts"
    words = ("silent", drafts / "zero.txt", drafts / "rev1.txt", "--evidence", drafts / "proposals-on-zero.txt")
    code, out, err = line(*words, "--actors", drafts / "actors.json")
    assert (code, err) == (0, "")
    assert "Every mark makes a difference." in out


def test_a_draft_with_itself_says_nothing(line, sample):
    out = line("silent", f"{sample}#zero", f"{sample}#zero")[1]
    assert "All differences are marked." in out
    assert "Nothing left the text." in out
