"""A brief as a Word file in which its reader writes: a table for each change. It draws a `Brief` and computes nothing.

The file names nobody: no author, no company, no date but a fixed one, so that the same brief gives the same file.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING

import docx
from docx.shared import Cm, Pt, RGBColor

from app.exporting.docx.compilation import in_direction
from app.exporting.docx.scrub import without_traces
from app.exporting.office_package import FIXED_DATE
from app.redline.print_options import Paper
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from app.exporting.layout.brief import Brief, BriefLine

_SIZES = {Paper.A4: (21.0, 29.7), Paper.LETTER: (21.59, 27.94)}
_MARGIN = 1.5


def brief_docx(brief: Brief, paper: Paper) -> bytes:
    """The brief as the bytes of a Word file."""
    document = docx.Document()
    rtl = brief.language in RIGHT_TO_LEFT
    _set_up(document, brief, paper)
    for line in (brief.treaty, brief.told):
        in_direction(document.add_paragraph(line), rtl)
    for one in brief.lines:
        in_direction(document.add_heading(" · ".join(filter(None, (one.number, one.place, one.heading))), 1), rtl)
        if one.text:
            in_direction(document.add_paragraph(one.title), rtl)
            _paragraph(document.add_paragraph(), one, brief.drafts[1])
        if one.means:
            in_direction(document.add_paragraph(one.means), rtl)
        _table(document, one, brief, rtl)
    out = io.BytesIO()
    document.save(out)
    return without_traces(out.getvalue())


def _set_up(document: Document, brief: Brief, paper: Paper) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = (Cm(size) for size in _SIZES[paper])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    rtl = brief.language in RIGHT_TO_LEFT
    if brief.handling:
        head = section.header.paragraphs[0]
        head.add_run(brief.handling).bold = True
        in_direction(head, rtl)
    normal = document.styles["Normal"]
    normal.font.size, normal.font.name = Pt(9), "Noto Sans"
    normal.paragraph_format.space_after = Pt(2)
    for name, size in (("Title", 15), ("Heading 1", 10)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Noto Sans", Pt(size), RGBColor(0, 0, 0)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(4)
    in_direction(document.add_heading(brief.title, 0), rtl)
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = about.keywords = about.subject = about.category = ""
    about.title, about.language, about.revision = brief.title[:250], brief.language, 1
    about.created = about.modified = datetime.datetime(*FIXED_DATE)


def _table(document: Document, one: BriefLine, brief: Brief, rtl: bool) -> None:
    words = brief.words
    rows = [
        *([] if one.text else [_both(one, words)]),
        *([((words["asked"], one.asked), (words["opposed"], one.opposed))] if one.asked else []),
        ((words["fallback"], "\n".join(one.fallback)), (words["instructions"], "\n\n")),
    ]
    table = document.add_table(rows=len(rows), cols=2, style="Table Grid")
    if rtl:
        from docx.oxml import OxmlElement

        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
    for number, (row, cells) in enumerate(zip(rows, table.rows, strict=True)):
        for side, ((name, said), cell) in enumerate(zip(row, cells.cells, strict=True)):
            quoted = number == 0 and not one.text and said != "—"
            body_rtl = brief.drafts[side] in RIGHT_TO_LEFT if quoted else rtl
            _fill(cell, name, said, (rtl, body_rtl), style=("strike", "underline")[side] if quoted else "")


def _both(one: BriefLine, words: dict[str, str]) -> tuple[tuple[str, str], tuple[str, str]]:
    """What either draft says, of a change without a paragraph."""
    newer = one.newer or (one.title if not one.older else "—")
    return (words["older"], one.older or "—"), (words["newer"], newer)


def _paragraph(paragraph: Paragraph, one: BriefLine, language: str) -> None:
    """The paragraph of a change with its marks."""
    for words, code in one.text:
        run = paragraph.add_run(words)
        run.font.strike = True if code == "d" else None
        run.font.underline = True if code == "i" else None
    in_direction(paragraph, language in RIGHT_TO_LEFT)


def _fill(cell: _Cell, name: str, said: str, rtl: tuple[bool, bool], *, style: str) -> None:
    head, body = cell.paragraphs[0], cell.add_paragraph()
    run = head.add_run(name)
    run.font.size = Pt(7.5)
    words = body.add_run(said)
    words.font.strike = True if style == "strike" else None
    words.font.underline = True if style == "underline" else None
    for paragraph, turned in zip((head, body), rtl, strict=True):
        in_direction(paragraph, turned)
