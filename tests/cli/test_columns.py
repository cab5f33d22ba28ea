"""The verb columns: drafts, asks and an empty column on pages."""

import io
import zipfile

import docx
import pikepdf
import pypdfium2
import pytest
from docx.oxml.ns import qn

from app.exporting.office_package import parts_in
from tests.exporting.tagged import elements_under


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
        sorts = [str(element.S) for element in elements_under(pdf.Root.StructTreeRoot)]
        assert sorts.count("/Table") == 1
        assert sorts.count("/TH") == 4, "what stands over the columns"
        assert "/H1" in sorts
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


@pytest.mark.parametrize("labels", ["en", "ar"])
def test_the_same_table_in_word(labels, line, tides):
    out = tides / "columns.docx"
    words = [
        "columns", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv", "--asks-of", "France",
        "--compromise", "--docx", out, "--handling", "Limited", "--labels", labels,
    ]  # fmt: skip
    assert line(*words)[0] == 0
    first = out.read_bytes()
    assert not any(b"rsid" in part for part in parts_in(first).values())
    document = docx.Document(io.BytesIO(first))
    (table,) = document.tables
    heads = [cell.text for cell in table.rows[0].cells]
    assert len(heads) == 4
    assert heads[2].startswith("فرنسا" if labels == "ar" else "France")
    cells = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert {row[3] for row in cells} == {""}, "the last column is there to be written in"
    public = next(row for row in cells if "Tables are public." in row[0])
    assert "Tables are public." in public[1]
    assert any("asked.csv" in row[2] for row in cells)
    marked = [
        (run.text, run.underline) for row in table.rows[1:] for paragraph in row.cells[1].paragraphs
        for run in paragraph.runs if run.underline
    ]  # fmt: skip
    assert marked, "what is new against the draft before is underlined"
    assert (table._tbl.tblPr.find(qn("w:bidiVisual")) is not None) is (labels == "ar")
    assert "Limited" in document.sections[0].header.paragraphs[0].text
    with zipfile.ZipFile(out) as archive:
        assert b"Limited" not in archive.read("word/document.xml")
    assert line(*words)[0] == 0
    assert out.read_bytes() == first


def test_a_table_goes_somewhere(line, tides):
    code, _, err = line("columns", tides / "zero.txt")
    assert code == 1
    assert "give --pdf or --docx" in err


def test_the_sources_of_the_last_draft_stand_beside_it(line, tides):
    said = "Each Party shall measure the tide of its harbours every day."
    old = f"Convention on old tides\n\nArticle 9\nTides\n\n1. {said}\n"
    (tides / "old.txt").write_text(old, "utf-8")
    newer = old.replace("old tides", "tides").replace("9", "1").replace("day", "year")
    (tides / "newer.txt").write_text(f"{newer}\n2. Kelp is burnt in May.\n", "utf-8")
    pdf, word = tides / "sources.pdf", tides / "sources.docx"
    words = ["columns", tides / "zero.txt", tides / "newer.txt", "--instrument", tides / "old.txt"]
    assert line(*words, "--pdf", pdf, "--docx", word)[0] == 0
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf.read_bytes()))
    assert "old 9(1)" in text
    assert "no source on the shelf" in " ".join(text.split())
    cells = [row.cells[-1] for row in docx.Document(io.BytesIO(word.read_bytes())).tables[0].rows]
    (found,) = [cell for cell in cells if cell.text.startswith("old 9(1)")]
    runs = [run for paragraph in found.paragraphs for run in paragraph.runs]
    assert "".join(run.text for run in runs if run.font.strike).strip() == "day"
    assert "".join(run.text for run in runs if run.underline).strip() == "year"
    code, _, err = line("columns", tides / "newer.txt", "--sources", "--pdf", tides / "none.pdf")
    assert code == 1
    assert "name files with --instrument" in err
