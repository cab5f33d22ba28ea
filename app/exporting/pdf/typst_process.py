"""What runs in the child process: the pages are set with Typst and the annotations laid over them.

In a child because Typst keeps what it has set in memory for as long as its process lives. It reads the template and
the fonts it is given and nothing else: no system font, no package, no network, no clock.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Literal

import pikepdf
import typst

from app.exporting.pdf.annotations import AnnotationNote, annotate, describe, save_pdf
from app.job import Refused


def typeset_pdf(
    template: str,
    inputs: Mapping[str, str],
    fonts: Sequence[str],
    notes: Mapping[str, AnnotationNote],
    title: str,
    language: str,
    archival: bool = False,
) -> bytes:
    """The finished PDF.
    In: path of the template, its inputs as JSON by name, folders of fonts, notes by change id, title and language of
    the labels, and whether it is for an archive: then it is PDF/A-2a beside PDF/UA-1.
    """
    pages = _compiled(template, inputs, fonts, archival=archival)
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        annotate(pdf, notes)
        describe(pdf, title, language)
        out = io.BytesIO()
        save_pdf(pdf, out)
    return out.getvalue()


def _compiled(template: str, inputs: Mapping[str, str], fonts: Sequence[str], *, archival: bool) -> bytes:
    """The pages as Typst sets them. What breaks the rules of PDF/UA, as a sign that no font has, is printed without the
    claim to hold to them; an archive takes no such file.
    """

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
