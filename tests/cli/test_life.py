"""The verb life: what it writes and prints."""

import json

import jsonschema
import pikepdf
import pypdfium2
import pytest

from tests.exporting.tagged import signs_unread


@pytest.fixture
def told(line, root):
    schema = json.loads((root / "resources" / "schemas" / "life.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    def call(*words):
        code, out, err = line("life", *words, "--json", "-")
        assert (code, err) == (0, "")
        document = json.loads(out)
        jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
        return document

    return call


def test_a_word_that_was_restored_is_not_the_restorers(told, sample):
    document = told(sample, "--at", "Article 8(1)")
    assert [draft["label"] for draft in document["drafts"]] == ["zero", "rev1", "rev2", "final"]
    assert [version["addresses"] for version in document["versions"]] == [["Article 7(1)"]] * 3 + [["Article 8(1)"]]
    last = document["versions"][3]["lines"][0]["text"]
    story = next(document["stories"][p["story"]] for p in last if "without right" in p["text"])
    assert [(turn["turn"], turn["draft"]) for turn in story] == [("entered", 0), ("left", 1), ("returned", 2)]
    who = [sorted({actor["id"] for a in turn["attributions"] for actor in a["actors"]}) for turn in story]
    assert who == [[], ["XDO", "XKE"], ["XFE"]]


def test_every_version_joins_to_the_text_of_its_draft(line, told, tides):
    zero, rev1 = tides / "zero.txt", tides / "rev1.txt"
    document = told(zero, rev1, zero, "--at", "Article 1")
    for version, file in zip(document["versions"], (zero, rev1, zero), strict=True):
        texts = {p["id"]: p["text"] for p in json.loads(line("show", file, "--json", "-")[1])["provisions"]}
        for one in version["lines"]:
            standing = "".join(p["text"] for p in one["text"] if "text" in p and not p["gone"])
            assert standing == texts[one["provision"]]
    assert document["left_out"] == []


def test_in_words(line, tides):
    code, out, _ = line("life", tides / "zero.txt", tides / "rev1.txt", "--at", "article 1 (1)")
    assert code == 0
    assert "rev1.txt: Article 1(1)" in out
    assert "harbours {+and lagoons +}every day" in out.replace(
        "harbours{+ and lagoons+} every", "harbours {+and lagoons +}every"
    )
    code, out, _ = line("life", tides / "rev1.txt", tides / "zero.txt", "--at", "Article 1(2)")
    assert "[-should-]{+may+}" in out
    code, out, _ = line("life", tides / "zero.txt", tides / "zero.txt", "--at", "Article 2")
    assert "Article 2, unchanged" in out


def test_evidence_names_who_asked(line, tides):
    code, out, _ = line(
        "life", tides / "zero.txt", tides / "rev1.txt", "--at", "Article 1", "--evidence", tides / "asked.csv"
    )
    assert code == 0
    assert "asked: France (matched)" in out


def test_what_is_not_there_is_refused(line, tides):
    code, out, err = line("life", tides / "zero.txt", "--at", "Article 9")
    assert (code, out) == (1, "")
    assert "has no “Article 9”" in err
    code, _, err = line("life", tides / "zero.txt", "--at", "Article 1", "--of", "other")
    assert code == 1
    assert "other is not among the drafts" in err


def test_a_life_is_printed_draft_by_draft_with_its_handling_on_every_page(line, tides, tmp_path):
    out = tmp_path / "life.pdf"
    words = [
        "life",
        tides / "zero.txt",
        tides / "rev1.txt",
        "--at",
        "Article 1",
        "--pdf",
        str(out),
        "--handling",
        "Limited",
        "--labels",
        "fr",
    ]
    assert line(*words)[0] == 0
    first = out.read_bytes()
    document = pypdfium2.PdfDocument(first)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    assert all("Limited" in page for page in pages)
    assert "À travers tous les projets" in pages[0]
    assert "harbours and lagoons every day" in pages[0]
    with pikepdf.open(out) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == "fr"
        assert signs_unread(pdf.pages[0]) < 100, "its head alone: the marks are explained in the text"
    assert line(*words)[0] == 0
    assert out.read_bytes() == first
