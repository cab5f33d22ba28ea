"""Drafts beside each other as a Word file in which its readers write: one table with a column for each draft, for each
actor's asks, and an empty one. It draws a `ColumnTable` and computes nothing.

New words are underlined; in proposals words put in are underlined, words taken out struck out. The file names nobody
but those whose asks it holds: no author, no company, no date but a fixed one, so that the same table gives the same
file.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from app.exporting.docx.compilation import in_direction
from app.exporting.docx.scrub import without_traces
from app.exporting.legible import legible
from app.exporting.office_package import FIXED_DATE
from app.exporting.pdf.columns import columns_data
from app.redline.print_options import Orientation, Paper
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

    from app.redline.print_options import PrintOptions
    from app.redline.tables.draft_columns import ColumnTable
    from app.treaty.vocabulary import Vocabulary

_SIZES = {Paper.A4: (21.0, 29.7), Paper.LETTER: (21.59, 27.94)}
_UNDERLINED = frozenset({"i", "bi", "ei", "mt"})
_STRUCK = frozenset({"d", "ed", "mf"})
_INDENT = 0.35
"""Centimetres that one level stands in."""
_HEADS = 4
"""Up to so high a rank a provision is a division or an article, whose number and heading are bold."""


def columns_docx(table: ColumnTable, words: Vocabulary, choices: PrintOptions) -> bytes:
    """The table as the bytes of a Word file. Of the choices those of paper, margin and handling count."""
    data = columns_data(table, words)
    document = docx.Document()
    rtl = words.right_to_left
    width = _set_up(document, data, words, choices)
    for line in (data["treaty"], data["said"]):
        if line:
            in_direction(document.add_paragraph(legible(line)), rtl)
    made = document.add_table(rows=1, cols=len(data["heads"]), style="Table Grid")
    _head(made, data["heads"], rtl=rtl)
    for row in data["rows"]:
        _fill(made.add_row().cells, row, data, rtl=rtl)
    _widths(made, width)
    if data["unplaced"]:
        in_direction(document.add_heading(legible(data["unplaced_title"]), 1), rtl)
        for one in data["unplaced"]:
            _asked(document.add_paragraph(), one, data["langs"][-1], rtl=rtl)
    out = io.BytesIO()
    document.save(out)
    return without_traces(out.getvalue())


def _set_up(document: Document, data: Mapping[str, Any], words: Vocabulary, choices: PrintOptions) -> float:
    """Paper, styles, title and properties; gives back the width of the text in centimetres."""
    section = document.sections[0]
    flipped = choices.orientation is Orientation.LANDSCAPE
    section.orientation = WD_ORIENT.LANDSCAPE if flipped else WD_ORIENT.PORTRAIT
    sizes = _SIZES[choices.paper]
    width, height = sizes[::-1] if flipped else sizes
    section.page_width, section.page_height = Cm(width), Cm(height)
    margin = choices.margin / 10
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin)
    if choices.handling:
        head = section.header.paragraphs[0]
        head.add_run(legible(choices.handling)).bold = True
        in_direction(head, words.right_to_left)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Noto Sans", Pt(9 if len(data["heads"]) < 5 else 7.5)
    normal.paragraph_format.space_before, normal.paragraph_format.space_after = Pt(1), Pt(2)
    for name, size in (("Title", 15), ("Heading 1", 11)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Noto Sans", Pt(size), RGBColor(0, 0, 0)
    in_direction(document.add_heading(legible(data["title"]), 0), words.right_to_left)
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = about.keywords = about.subject = about.category = ""
    about.title, about.language, about.revision = legible(data["title"])[:250], words.language, 1
    about.created = about.modified = datetime.datetime(*FIXED_DATE)
    return float(width - 2 * margin)


def _head(table: Table, heads: Sequence[Mapping[str, Any]], *, rtl: bool) -> None:
    """The names over the columns, repeated on each page."""
    for cell, one in zip(table.rows[0].cells, heads, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.add_run(legible(one["chip"][0] if one["chip"] else one["name"])).bold = True
        if one["facts"]:
            paragraph.add_run(f"\n{legible(one['facts'])}").font.size = Pt(7)
        in_direction(paragraph, rtl)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    if rtl:
        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))


def _fill(cells: tuple[_Cell, ...], row: Mapping[str, Any], data: Mapping[str, Any], *, rtl: bool) -> None:
    drafts = len(data["langs"])
    for cell, content, language in zip(cells, row["cells"], data["langs"], strict=False):
        if content is None:
            in_direction(_said(cell.paragraphs[0], "—"), rtl)
        else:
            _provision(cell, content, language)
    for cell, asks in zip(cells[drafts:], row["asks"], strict=False):
        for number, one in enumerate(asks):
            _asked(cell.paragraphs[0] if not number else cell.add_paragraph(), one, data["langs"][-1], rtl=rtl)


def _provision(cell: _Cell, content: Mapping[str, Any], language: str) -> None:
    """A provision of a draft, in the direction of its language."""
    paragraph = cell.paragraphs[0]
    rtl = language in RIGHT_TO_LEFT
    head = content["k"] <= _HEADS
    if content["n"] or content["h"]:
        _pieces(paragraph, content["n"], bold=head)
        if content["h"]:
            _said(paragraph, " " if content["n"] else "")
            _pieces(paragraph, content["h"], bold=True)
    if content["x"]:
        if head and paragraph.runs:
            in_direction(paragraph, rtl)
            paragraph = cell.add_paragraph()
        elif paragraph.runs:
            _said(paragraph, " ")
        _pieces(paragraph, content["x"])
    steps = max(content["l"] - 1, 0)
    if steps:
        paragraph.paragraph_format.left_indent = Cm(_INDENT * steps)
    in_direction(paragraph, rtl)


def _asked(paragraph: Paragraph, one: Mapping[str, Any], language: str, *, rtl: bool) -> None:
    """An ask: where it speaks to, whose it is, its words, where it can be read."""
    if one["lead"]:
        _said(paragraph, one["lead"]).runs[-1].bold = True
    if one["names"]:
        _said(paragraph, f"\n{one['names']}")
    if one["pieces"]:
        _said(paragraph, "\n")
        _pieces(paragraph, one["pieces"])
    if one["source"]:
        _said(paragraph, f"\n{one['source']}" if paragraph.runs else one["source"]).runs[-1].font.size = Pt(7)
    in_direction(paragraph, language in RIGHT_TO_LEFT if one["pieces"] else rtl)


def _said(paragraph: Paragraph, said: str) -> Paragraph:
    if said:
        paragraph.add_run(legible(said))
    return paragraph


def _pieces(paragraph: Paragraph, pieces: Sequence[Sequence[str]], *, bold: bool = False) -> None:
    for piece in pieces:
        text, code = piece[0], piece[1]
        run = paragraph.add_run(legible(text))
        run.bold = True if bold or code in ("bi", "bd") else None
        run.underline = True if code in _UNDERLINED else None
        run.font.strike = True if code in _STRUCK else None
        if code == "bd":  # struck, a bracket would read as a dagger
            run.font.highlight_color = WD_COLOR_INDEX.GRAY_25


def _widths(table: Table, whole: float) -> None:
    """Columns alike; every cell says it too, since not every program asks the columns."""
    table.autofit = False
    each = str(int(Cm(whole / len(table.columns)).twips))
    for column in table._tbl.tblGrid.findall(qn("w:gridCol")):
        column.set(qn("w:w"), each)
    for width in table._tbl.iter(qn("w:tcW")):
        width.set(qn("w:type"), "dxa")
        width.set(qn("w:w"), each)
