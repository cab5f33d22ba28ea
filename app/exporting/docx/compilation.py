"""A compilation as a Word file: a heading, the text spoken to and a table for each article. It computes nothing.

Words put in are bold and underlined, words taken out struck out. The file names nobody: no author, no company, no date
but a fixed one, so that the same proposals give the same file.
"""

from __future__ import annotations

import datetime
import io
from math import fsum
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from app.exporting.docx.scrub import without_traces
from app.exporting.markdown.compilation_rows import PROPOSED, cells_of, headings_of, notes_of, title_of
from app.exporting.office_package import FIXED_DATE
from app.redline.tables.compilation import PieceKind
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

    from app.exporting.markdown.compilation_rows import CompilationCells
    from app.redline.tables.compilation import Compilation

"""The date of every part of a Word file, so that the same words give the same file."""
_WIDTHS = {
    "Provision": 2.6, "Proponent": 3.0, "Role": 2.0, "Spoken by": 2.6, "Asked": 2.0, PROPOSED: 8.0,
    "Beside or instead of": 2.6, "Rationale": 5.0, "Source": 2.6, "Where": 2.0, "Date": 2.3, "Draft": 1.8,
}  # fmt: skip
"""Shares of the width of a page, by heading."""
_PAGE = (29.7, 21.0)
_MARGIN = 1.5


def compilation_docx(compilation: Compilation) -> bytes:
    """The compilation as the bytes of a Word file."""
    document = docx.Document()
    _set_up(document, compilation.language)
    rtl = compilation.language in RIGHT_TO_LEFT
    in_direction(document.add_heading(title_of(compilation), 0), rtl)
    for line in notes_of(compilation, put="bold and underlined"):
        in_direction(document.add_paragraph(line), rtl)
    names = headings_of(compilation)
    for article in compilation.articles:
        heading = f"{article.address}. {article.heading}" if article.heading else article.address
        in_direction(document.add_heading(heading, 1), rtl)
        for address, text in article.texts:
            paragraph = document.add_paragraph(style="Quote")
            paragraph.add_run(f"{address}: ").bold = True
            paragraph.add_run(text)
            in_direction(paragraph, rtl)
        table = document.add_table(rows=1, cols=len(names), style="Table Grid")
        _head(table, names, rtl)
        for entry in article.entries:
            _fill(table.add_row().cells, names, cells_of(entry), rtl)
        _widths(table, names)
    out = io.BytesIO()
    document.save(out)
    return without_traces(out.getvalue())


def _set_up(document: Document, language: str) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(_PAGE[0]), Cm(_PAGE[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    normal = document.styles["Normal"]
    normal.font.size = Pt(8.5)
    normal.font.name = "Noto Sans"
    for name in ("Title", "Heading 1", "Quote"):
        font = document.styles[name].font
        font.name = "Noto Sans"
        font.color.rgb = RGBColor(0, 0, 0)
        font.italic = False
    document.styles["Title"].font.size = Pt(18)
    document.styles["Heading 1"].font.size = Pt(13)
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = about.keywords = about.subject = about.category = ""
    about.title = "Compilation of proposals"
    about.language = language
    about.created = about.modified = datetime.datetime(*FIXED_DATE)
    about.revision = 1


def _head(table: Table, names: tuple[str, ...], rtl: bool) -> None:
    """The row of headings, repeated on each page."""
    for cell, name in zip(table.rows[0].cells, names, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
        in_direction(cell.paragraphs[0], rtl)
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))
    if rtl:
        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))


def _fill(row: tuple[_Cell, ...], names: tuple[str, ...], cells: CompilationCells, rtl: bool) -> None:
    for cell, name in zip(row, names, strict=True):
        paragraph = cell.paragraphs[0]
        if name == PROPOSED:
            for piece in cells.proposed:
                run = paragraph.add_run(piece.text)
                run.bold = run.underline = True if piece.done is PieceKind.INSERTED else None
                run.font.strike = True if piece.done is PieceKind.DELETED else None
        else:
            paragraph.add_run(cells.words[name])
        in_direction(paragraph, rtl)


def _widths(table: Table, names: tuple[str, ...]) -> None:
    """Columns in their shares of the page; every cell says it too, since not every program asks the columns."""
    whole = fsum(_WIDTHS[name] for name in names)
    table.autofit = False
    for column, name in zip(table.columns, names, strict=True):
        width = Cm((_PAGE[0] - 2 * _MARGIN) * _WIDTHS[name] / whole)
        column.width = width
        for cell in column.cells:
            cell.width = width


def in_direction(paragraph: Paragraph, rtl: bool) -> None:
    """A paragraph in the direction of its language."""
    if rtl:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in paragraph.runs:
            run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
