"""What runs in the child process: the pages are set with Typst and the annotations laid over them.

In a child because Typst keeps what it has set in memory for as long as its process lives. It reads the template and
the fonts it is given and nothing else: no system font, no package, no network, no clock.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import pikepdf
import typst

from app.exporting.annotations import Note, annotate, describe, saved


def printed(
    template: str,
    inputs: Mapping[str, str],
    fonts: Sequence[str],
    notes: Mapping[str, Note],
    title: str,
    language: str,
) -> bytes:
    """The finished PDF.
    In: path of the template, its inputs as JSON by name, folders of fonts, notes by change id, title and language of
    the labels.
    """
    pages = typst.compile(
        template,
        root=template.rpartition("/")[0] or ".",
        font_paths=list(fonts),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
        timestamp=0,
    )
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        annotate(pdf, notes)
        describe(pdf, title, language)
        out = io.BytesIO()
        saved(pdf, out)
    return out.getvalue()
