"""Papers of which only the first lines differ: the day on which each was issued, read from its file. The mastheads, in
six languages, are in `mastheads.txt`: a language and the day ("-" for none), then the lines.
"""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from app.importing.proposals.paper import read_paper
from app.treaty.actors import Actor, ActorType, register_of
from tests.importing.odt_files import odt_file, p
from tests.importing.pdf_files import set_in_typst

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
ASKED = ("ARTICLE 1", "Norhaven", "1. A lantern hangs at the gate.", "Kestria", "1. A bell hangs at the gate.")


def mastheads() -> list[tuple[str, str, str]]:
    written = Path(__file__).with_name("mastheads.txt").read_text(encoding="utf-8")
    found = []
    for one in written.split("== ")[1:]:
        head, _, lines = one.partition("\n")
        language, day = head.split()
        found.append((language, "" if day == "-" else day, lines.strip()))
    return found


@pytest.mark.parametrize(("language", "day", "lines"), mastheads())
def test_the_day_on_which_a_paper_was_issued(tmp_path, language: str, day: str, lines: str) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("\n".join((lines, "", *ASKED)), encoding="utf-8")
    read = read_paper(paper, REGISTER)
    assert read.date == day
    assert {one.date for one in read.proposals} == {day}


def word_file(*, header: str = "", footer: str = "", cells: tuple[str, ...] = (), under: str = "") -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text, section.footer.paragraphs[0].text = header, footer
    if cells:
        table = document.add_table(rows=1, cols=len(cells))
        for cell, text in zip(table.rows[0].cells, cells, strict=True):
            cell.text = text
    for line in ("Conference on Gates", *ASKED, under):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        word_file(header="A/GATE.9/CRP.1\t3 May 2031"),
        word_file(footer="Norhaven, 3 May 2031"),
        word_file(cells=("A/GATE.9/CRP.1", "Distr.: Limited\n3 May 2031\nEnglish only")),
        word_file(under="Vienna, 3 May 2031"),
    ],
    ids=["head", "foot", "cells", "under the text"],
)
def test_the_day_stands_around_the_text_of_a_word_file(tmp_path, data: bytes) -> None:
    paper = tmp_path / "paper.docx"
    paper.write_bytes(data)
    assert read_paper(paper, REGISTER).date == "2031-05-03"


def test_the_day_stands_in_the_running_head_of_a_pdf(tmp_path) -> None:
    pages = [
        "\n\n".join(line.replace(". ", "\\. ") for line in ASKED).replace("ARTICLE 1", f"ARTICLE {n}") for n in (1, 2)
    ]
    paper = tmp_path / "paper.pdf"
    head = '#set page(paper: "a5", header: [A/GATE.9/CRP.1 #h(1fr) 3 May 2031])\n'
    paper.write_bytes(set_in_typst(head + "\n#pagebreak()\n".join(pages)))
    assert read_paper(paper, REGISTER).date == "2031-05-03"


def test_the_day_stands_in_the_running_head_of_an_opendocument(tmp_path) -> None:
    head = "<style:header><text:p>A/GATE.9/CRP.1<text:tab/><text:span>3</text:span> May 2031</text:p></style:header>"
    paper = tmp_path / "paper.odt"
    paper.write_bytes(odt_file("".join(p(line) for line in ASKED), heads=head))
    assert read_paper(paper, REGISTER).date == "2031-05-03"


@pytest.mark.parametrize(
    "name",
    [
        "20310503_norhaven.txt",
        "norhaven-2031-05-03-rev.txt",
        "norhaven_03.05.2031_final.txt",
        "3-May-2031 on 1-Apr-2031.txt",
    ],
)
def test_the_day_of_a_name_counts_where_the_text_has_none(tmp_path, name: str) -> None:
    paper = tmp_path / name
    paper.write_text("\n".join(ASKED), encoding="utf-8")
    assert read_paper(paper, REGISTER).date == "2031-05-03"


def test_the_properties_of_a_file_are_told_and_give_no_day(tmp_path) -> None:
    paper = tmp_path / "paper.docx"
    paper.write_bytes(word_file())
    read = read_paper(paper, REGISTER)
    assert read.date == ""
    assert any("its file says that it was last changed" in str(line.message) for line in read.report)
