"""The verb columns: drafts, asks and an empty column on pages."""

import pikepdf
import pypdfium2


def test_drafts_asks_and_an_empty_column_stand_beside_each_other(line, tides):
    out = tides / "columns.pdf"
    words = [
        "columns", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv", "--asks-of", "France",
        "--compromise", "--pdf", out, "--handling", "Limited",
    ]  # fmt: skip
    assert line(*words)[0] == 0
    first = out.read_bytes()
    text = [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(first)]
    assert all("Compromise" in page and "France" in page and "Limited" in page for page in text)
    said = " ".join(text)
    assert said.count("Tables are public.") == 2
    assert "asked.csv" in said
    with pikepdf.open(out) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert "/StructTreeRoot" in pdf.Root
    assert line(*words)[0] == 0
    assert out.read_bytes() == first


def test_one_article_alone_and_what_is_not_there(line, tides):
    out = tides / "one.pdf"
    assert line("columns", tides / "zero.txt", "--in", "Article 2", "--pdf", out)[0] == 0
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out.read_bytes()))
    assert "Tables are public." in text
    assert "harbours" not in text
    code, _, err = line("columns", tides / "zero.txt", "--in", "Article 9", "--pdf", tides / "none.pdf")
    assert code == 1
    assert "None of the drafts has “Article 9”" in err
    assert not (tides / "none.pdf").exists()
    code, _, err = line("columns", *[tides / "zero.txt"] * 8, "--pdf", tides / "none.pdf")
    assert code == 1
    assert "No more than 7 columns" in err
