"""A file of proposals: compilations and tables told apart by what they hold, and bad files refused in one sentence."""

from __future__ import annotations

import csv
import io

import docx
import openpyxl
import pytest

from app.importing.proposals.paper import read_paper
from app.job import Refused
from app.treaty.actors import Actor, ActorType, register_of
from tests.importing.pdf_files import set_in_typst

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
COMPILATION = """Conference on Gates
1 September 2031

ARTICLE 1
Norhaven
1. A lantern hangs at the gate.
Rationale
None provided
Kestria
1. A bell hangs at the gate.
Rationale
Bells are heard in fog.
"""
ROWS = [
    ["Article", "Delegation", "Proposed text"],
    ["1(1)", "Norhaven", "A lantern hangs at the gate."],
    ["1(1)", "Kestria", "A bell hangs at the gate."],
]


def table_csv() -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(ROWS)
    return out.getvalue().encode()


def table_xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def table_docx() -> bytes:
    document = docx.Document()
    document.add_paragraph("Proposals on the gate")
    table = document.add_table(rows=0, cols=3)
    for row in ROWS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def compilation_docx() -> bytes:
    document = docx.Document()
    for line in COMPILATION.splitlines():
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("compilation.txt", COMPILATION.encode()),
        ("compilation.md", COMPILATION.encode("utf-8-sig")),
        ("compilation.docx", compilation_docx()),
        ("table.csv", table_csv()),
        ("table.tsv", table_csv().replace(b",", b"\t")),
        ("semicolons.csv", table_csv().replace(b",", b";")),
        ("table.xlsx", table_xlsx()),
        ("table.docx", table_docx()),
    ],
)
def test_each_form_gives_the_same_two_proposals(tmp_path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    paper = read_paper(path, REGISTER)
    assert [(p.address[:9], [a.id for a in p.actors]) for p in paper.proposals] == [
        ("Article 1", ["XNO"]),
        ("Article 1", ["XKE"]),
    ]
    assert [a.wording for p in paper.proposals for a in p.asks] == [ROWS[1][2], ROWS[2][2]]
    assert {a.address for p in paper.proposals for a in p.asks} == {"Article 1(1)"}
    assert paper.source == name
    assert len({p.id for p in paper.proposals}) == 2


def test_the_date_is_the_papers_own_or_that_of_its_name(tmp_path) -> None:
    written = tmp_path / "2030-01-01_paper.txt"
    written.write_text(COMPILATION, encoding="utf-8")
    assert read_paper(written, REGISTER).date == "2031-09-01"
    named = tmp_path / "2030-01-02_paper.txt"
    named.write_text(COMPILATION.replace("1 September 2031", ""), encoding="utf-8")
    assert read_paper(named, REGISTER).date == "2030-01-02"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("letter.txt", b"Dear colleagues, Article 1 is fine as it is.\n"),
        ("picture.docx", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"),
        ("zeros.csv", b"\x00" * 100),
        ("other.csv", b"Name,Age\nA,3\n"),
        ("cut.docx", compilation_docx()[:-300]),
        ("cut.xlsx", table_xlsx()[:-300]),
    ],
)
def test_what_is_no_paper_is_refused_in_one_sentence(tmp_path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Refused) as told:
        read_paper(path, REGISTER)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")


def test_a_missing_file_and_a_folder_are_refused(tmp_path) -> None:
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(Refused):
            read_paper(path, REGISTER)


@pytest.mark.parametrize("stroke", ["", "stroke: none, "])
def test_a_table_of_proposals_in_a_pdf_is_read(tmp_path, stroke):
    rows = [
        ("Article", "State", "Proposal"),
        ("Article 1", "Norhaven", "Replace “promptly” by “at once”."),
        ("Article 2", "Kestria", "Delete the words “in the harbour”."),
        ("Article 3", "Norhaven", "Add “and keepers” after “parties”."),
    ]
    cells = ",".join(f"[{cell}]" for row in rows for cell in row)
    path = tmp_path / "proposals.pdf"
    path.write_bytes(set_in_typst(f"Proposals of delegations\n\n#table(columns: (1fr, 1fr, 3fr), {stroke}{cells})"))
    paper = read_paper(path, REGISTER)
    assert [([a.id for a in p.actors], p.address, p.asks[0].wording) for p in paper.proposals] == [
        (["XNO"], "Article 1", "at once"),
        (["XKE"], "Article 2", "in the harbour"),
        (["XNO"], "Article 3", "and keepers"),
    ]


@pytest.mark.parametrize("stroke", ["", "stroke: none, "])
def test_two_texts_side_by_side_in_a_pdf_are_proposals(tmp_path, stroke):
    rows = [
        ("Current text", "Proposed text"),
        ("The gate is open by day and by night.", "The gate is open by day."),
        ("A lantern hangs at the gate.", "A lantern and a bell hang at the gate."),
    ]
    cells = ",".join(f"[{cell}]" for row in rows for cell in row)
    table = f"#table(columns: (1fr, 1fr), column-gutter: 1cm, {stroke}{cells})"
    path = tmp_path / "two.pdf"
    path.write_bytes(set_in_typst(f"Submission by Norhaven\n\nArticle 5: Of gates\n\n{table}"))
    paper = read_paper(path, REGISTER)
    assert [([a.id for a in p.actors], p.address, p.asks[0].wording) for p in paper.proposals] == [
        (["XNO"], "Article 5", "and by night"),
        (["XNO"], "Article 5", "A lantern and a bell hang at the gate."),
    ]
