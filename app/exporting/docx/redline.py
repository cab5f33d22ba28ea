"""A redline as a Word file with native tracked changes, whose authors are those who asked, and comments that say on
what evidence.

It draws and computes nothing. The same drawing gives the same bytes; nothing in them says who made the file, where or
when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.docx.body_xml import W, Writer, add_runs, root, serialize_part, writable
from app.exporting.docx.comments import DocxComment, remarks_of
from app.exporting.docx.moves import ranges_of
from app.exporting.docx.package_parts import core, foot, head, pack_parts, page, settings, styles
from app.exporting.docx.paragraphs import lines_of
from app.exporting.layout.authors import signatures_of
from app.exporting.layout.title_page import title_of
from app.exporting.office_package import PROGRAM
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.rows import PrintJob


def redline_docx(drawing: PrintJob) -> bytes:
    """The bytes of the file. Once all its changes are accepted it has the words of the newer draft, once all are
    rejected those of the older.
    """
    redline, words = drawing.redline, drawing.words
    language = redline.newer.language or redline.older.language
    rtl = language in RIGHT_TO_LEFT
    writer = Writer(signatures_of(drawing), rtl=rtl)
    lines = lines_of(redline)
    remarks = remarks_of(drawing, lines)
    document = root("document")
    body = etree.SubElement(document, W + "body")
    writer.body(body, lines, ranges_of(redline, lines), remarks)
    body.append(etree.fromstring(page(drawing.choices.paper, rtl=rtl)))
    title = writable(title_of(redline, words))
    return pack_parts(
        {
            "core.xml": core(title).encode(),
            "document.xml": serialize_part(document),
            "styles.xml": styles(language).encode(),
            "settings.xml": settings(notes=bool(writer.notes)).encode(),
            "header.xml": head(title, writable(drawing.choices.handling)).encode(),
            "footer.xml": foot().encode(),
            "comments.xml": _comments(remarks, rtl=words.right_to_left),
            **({"footnotes.xml": writer.footnotes()} if writer.notes else {}),
        }
    )


def _comments(remarks: Sequence[DocxComment], *, rtl: bool) -> bytes:
    """The comments by their numbers; `rtl`: what is said is read from the right, whatever the document is."""
    part = root("comments")
    for number, remark in enumerate(remarks):
        comment = etree.SubElement(part, W + "comment", {W + "id": str(number), W + "author": PROGRAM})
        for said in remark.said:
            paragraph = etree.SubElement(comment, W + "p")
            properties = etree.SubElement(paragraph, W + "pPr")
            etree.SubElement(properties, W + "pStyle", {W + "val": "CommentText"})
            etree.SubElement(properties, W + "bidi", {W + "val": "1" if rtl else "0"})
            add_runs(paragraph, said, rtl=rtl)
    return serialize_part(part)
