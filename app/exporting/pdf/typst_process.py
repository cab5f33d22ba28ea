"""What runs in the child processes: in one the pages are set with Typst, in another they are read back and the
annotations laid over them.

In children because Typst keeps what it has set in memory for as long as its process lives; in two so that what reading
pages takes does not come on top of it. It reads the template and the fonts it is given and nothing else: no system
font, no package, no network, no clock. What sets, reads and writes pages is imported here alone, so that whoever asks
for them holds none of it.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, BinaryIO, Literal

from app.exporting.receipt.fault import FaultyExport
from app.job import Refused
from app.message import Message
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.exporting.pdf.annotation_note import AnnotationNote


def typeset_pages(template: str, inputs: Mapping[str, str], fonts: Sequence[str], archival: bool = False) -> bytes:
    """The pages as Typst sets them.
    In: path of the template, its inputs as JSON by name, folders of fonts, and whether it is for an archive: then it is
    PDF/A-2a beside PDF/UA-1. What breaks the rules of PDF/UA, as a sign that no font has, is printed without the claim
    to hold to them; an archive takes no such file, and Refused is raised.
    """
    import typst

    def compiled(*standards: Literal["a-2a", "ua-1"]) -> bytes:
        pages: bytes = typst.compile(
            template,
            root=template.rpartition("/")[0] or ".",
            font_paths=list(fonts),
            ignore_system_fonts=True,
            sys_inputs=dict(inputs),
            timestamp=0,
            pdf_standards=list(standards),
        )
        return pages

    try:
        return compiled("a-2a", "ua-1") if archival else compiled("ua-1")
    except typst.TypstError as error:
        if not str(error).startswith("PDF/"):
            raise
        if archival:
            raise Refused(
                "The text has signs that no font here can show, and an archive takes no such file; choose other pages."
            ) from error
    return compiled()


def finish_pages(
    pages: bytes, notes: Mapping[str, AnnotationNote], title: str, language: str, data: str = "", text_title: str = ""
) -> bytes:
    """The finished PDF of pages that are set.
    In: notes by change id, title and language of the labels, the data that the pages were set from, as JSON, and the
    bookmark at which the text of two drafts begins, "" where there is none. Raises FaultyExport where words of that
    text do not stand on the pages.
    """
    import pikepdf

    from app.exporting.pdf.annotations import annotate, describe, save_pdf

    if text_title:
        _check_paper(pages, data, text_title, from_right=language in RIGHT_TO_LEFT)
    file = _file_of(pages)
    del pages
    with file, pikepdf.open(file, access_mode=pikepdf.AccessMode.mmap) as pdf:
        annotate(pdf, notes)
        describe(pdf, title, language)
        out = io.BytesIO()
        save_pdf(pdf, out)
    return out.getvalue()


def _file_of(pages: bytes) -> BinaryIO:
    """A file in memory, never on a disk: where the system has such, it is read without Python, in half the time."""
    if sys.platform != "linux":
        return io.BytesIO(pages)
    file = os.fdopen(os.memfd_create("pages"), "w+b")
    file.write(pages)
    file.seek(0)
    return file


def _check_paper(pages: bytes, data: str, title: str, *, from_right: bool) -> None:
    """All words of the body stand on the pages, which run from the right or not. Raises FaultyExport."""
    from app.exporting.receipt.paper import find_lost_text

    body, boxes = json.loads(data)["body"], b"pdfuaid" not in pages
    lost = find_lost_text(pages, body, title, boxes=boxes, from_right=from_right)
    if lost is not None:
        raise FaultyExport(
            Message(
                "Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose "
                "another format or layout.",
                (shorten(lost, 60, placeholder=" …"),),
            ),
            "paper",
        )
