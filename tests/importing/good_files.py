"""One small good file of every format that is read by our own code, as seeds of mutants and for tests of bounds."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

import openpyxl

from tests.importing import odt_files as odt
from tests.importing import word_files as word
from tests.importing.akn_files import V2, akn_file

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = """Draft convention on lamps

Article 1
Use of terms
1. For the purposes of this Convention:
(a) “lamp” means a light [on a shore][at sea];
(b) “keeper” means whoever tends a lamp.
2. Terms not used here have no meaning.

Article 2
Oil
[Option 1: Lamps shall burn oil.]
[Option 2: Lamps [shall][should] burn wood.]

Annex I
List of lamps
"""
_MARKDOWN = """---
title: Draft convention on lamps
---

## Article 1 Use of terms

1. Keepers shall **tend** ~~all~~ [their] lamps.[^1]
   - (a) by day;
   - (b) by night.

| Lamp | Keeper |
|------|--------|
| one  | two    |

[^1]: A lamp is a light.
"""
_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title></head><body>
<h1>Draft convention</h1><h2>Article 1</h2><p>Keepers <ins>shall</ins><del>may</del> tend lamps.
<a href="#n1"><sup>1</sup></a></p><ol type="a"><li>By day;<ul><li>always</li></ul></li><li value="4">By night.</li></ol>
<table><tr><th colspan="2">Lamps</th></tr><tr><td rowspan="2">one</td><td>two</td></tr><tr><td>three</td></tr></table>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">(b) <s>Oil</s> <u>Wood</u> burns.</p>
<div class="footnote" id="n1"><p>1 A lamp is a light.</p></div></body></html>"""
_CONTENT = """<preface><p class="title">Convention on lamps</p></preface><preamble><recitals><recital><num>(1)</num>
<p>Lamps <ins>shall</ins> burn,</p></recital></recitals></preamble><body><article eId="art_1"><num>Article 1</num>
<heading>Terms</heading><paragraph><num>1.</num><list><intro><p>Lamps are:<noteRef href="#n1" marker="1"/></p></intro>
<point><num>(a)</num><content><p><del>lights</del>;</p></content></point></list></paragraph>
<paragraph><num>2.</num><content><p>x</p><table><tr><td colspan="2"><p>two</p></td></tr></table></content></paragraph>
</article></body>"""
_NOTES = '<notes source="#x"><note eId="n1"><p>A light.</p></note></notes>'


_ROWS = (
    ("Article", "Proponent", "Proposed text", "Rationale"),
    ("Article 1", "France", "Lamps shall burn [oil].", "Wood is wet."),
    ("Article 2(a)", "Fiji; Kenya on behalf of the African Group", "add “at night” after “burn”", ""),
    ("", "Norway", "delete “wood”", "See above."),
)
_COMPILATION = """# Compilation of proposals on lamps

## Article 1

**France**: Lamps shall **burn** ~~smoke~~ at night.

Fiji and Kenya (supported by Norway) proposed to replace “oil” by “wood” in paragraph 2.

| Article | Proponent | Proposed text |
|---------|-----------|---------------|
| 2       | Brazil    | Lamps burn.   |
"""


def _word() -> bytes:
    heading = "".join(
        (
            word.para(word.run("Terms"), '<w:pStyle w:val="Heading1"/>'),
            word.para(word.run("Lamps ") + word.edit("ins", word.run("shall")) + word.edit("del", word.gone("may"))),
            word.para(word.run("By day", "<w:strike/>"), '<w:pStyle w:val="Point"/>', word.edit("ins")),
            word.para(word.run("burn") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            word.para('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
                      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r>'
                      '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
            '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + word.para(word.run("one"))
            + '</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>' + word.para(word.run("two"))
            + "</w:tc></w:tr></w:tbl>",
        )
    )  # fmt: skip
    note = f'<w:footnote w:id="2">{word.para(word.run("A light."))}</w:footnote>'
    return word.word_file(heading, footnotes=note)


def _odt_body() -> str:
    return "".join(
        (
            '<text:h text:outline-level="1">Terms</text:h>',
            odt.p("Lamps " + odt.span("burn", "T2") + odt.inserted("c1", " oil") + odt.gone("c2")),
            odt.items(odt.p("day") + odt.items(odt.p("dawn")), odt.p("night")),
            odt.p('wood<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
                  "<text:note-body>" + odt.p("A light.") + "</text:note-body></text:note>"),
            '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2" '
            'table:number-rows-spanned="1">' + odt.p("one") + "</table:table-cell></table:table-row></table:table>",
        )
    )  # fmt: skip


def plain_pdf(lines: list[str], *, kids: str = "[3 0 R]", more: str = "") -> bytes:
    """A PDF of one page with lines of text, written by hand; `kids` stand in its tree of pages, `more` in its page."""
    drawn = "BT /F1 11 Tf 14 TL 72 760 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET 72 700 200 1 re f"
    content = zlib.compress(drawn.encode("cp1252"))
    page = f"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R {more} >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids {kids} /Count 1 /MediaBox [0 0 595 842] >>".encode(),
        page.encode(),
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + table
    return bytes(out + b"trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n%d\n%%%%EOF\n" % start)


def good_files() -> dict[str, bytes]:
    """The bytes of good files, by name."""
    regions = odt.region("c1", "insertion") + odt.region("c2", "deletion", odt.p("gas"))
    escaped = _TEXT.replace("(", "\\(").replace(")", "\\)").split("\n")
    return {
        "good.docx": _word(),
        "good.fodt": odt.flat_file(_odt_body()),
        "good.html": _PAGE.encode(),
        "good.md": _MARKDOWN.encode(),
        "good.odt": odt.odt_file(_odt_body(), regions=regions),
        "good.pdf": plain_pdf(escaped),
        "good.txt": _TEXT.encode(),
        "good.xml": akn_file(_CONTENT, meta=_NOTES),
        "older.xml": akn_file(_CONTENT, meta=_NOTES, version=V2),
    }


def good_papers() -> dict[str, bytes]:
    """The bytes of good papers of proposals, by name."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in _ROWS:
        book.active.append(row)
    book.active.merge_cells("A3:A4")
    book.create_sheet("Lamps").append(["Keepers", 4, 2.5])
    book.save(out)
    table = "\n".join(",".join(f'"{cell}"' for cell in row) for row in _ROWS)
    return {"asks.csv": table.encode(), "asks.xlsx": out.getvalue(), "asks.md": _COMPILATION.encode()}


def written(folder: Path, *, papers: bool = False) -> list[Path]:
    """Good files in `folder`, in order of their names; with `papers` those of proposals, too."""
    for name, data in {**good_files(), **(good_papers() if papers else {})}.items():
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())
