"""Digits above the line behind a number stay above it, whatever file they come in."""

from app.importing.docx import reader as docx
from app.importing.html import reader as html
from app.importing.odt import reader as odt
from app.importing.pdf import reader as pdf
from app.importing.source.reader_options import ReaderOptions
from tests.importing.odt_files import odt_file, p, span
from tests.importing.pdf_files import set_in_typst, words
from tests.importing.word_files import para, run, said, word_file

SHOWN = "Within 10² days, see article 5³; lamps4, 2nd, 106."


def test_in_a_word_file() -> None:
    up = '<w:vertAlign w:val="superscript"/>'
    words = (
        run("Within 10") + run("2", up) + run(" days, see article 5") + run("3", up) + run("; lamps") + run("4", up)
        + run(", 2") + run("nd", up) + run(", 10") + run("6") + run(".")
    )  # fmt: skip
    assert said(docx.read(word_file(para(words)), "x.docx").blocks) == [SHOWN]


def test_in_a_web_page() -> None:
    words = "Within 10<sup>2</sup> days, see article 5<sup><b>3</b></sup>; lamps<sup>4</sup>, 2<sup>nd</sup>, 106."
    source = html.read(f"<html><body><p>{words}</p></body></html>".encode(), "x.html")
    assert [block.text for block in source.blocks] == [SHOWN]


def test_in_an_open_document() -> None:
    def up(words: str) -> str:
        return span(words, "UP")

    words = f"Within 10{up('2')} days, see article 5{up('3')}; lamps{up('4')}, 2{up('nd')}, 106."
    source = odt.read(odt_file(p(words)), "x.odt")
    assert [block.text for block in source.blocks] == [SHOWN]


def test_in_a_pdf() -> None:
    text = f"{words(12)}\n\nLights are seen over 10#super[2] miles by day.\n\n{words(14)}"
    source = pdf.read(set_in_typst(text), "x.pdf", ReaderOptions())
    assert "Lights are seen over 10² miles by day." in " ".join(block.text for block in source.blocks)
