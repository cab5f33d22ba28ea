"""Tables of contents in a PDF: they say nothing that the text does not say again.

It takes the lines that `source/contents_lines.py` finds away, before they become paragraphs and tables; the report has
their words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.source.contents_lines import contents_in

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine, PdfSheet

_SMALLER = 0.95
"""The share of the size of most letters under which a line that begins like a note is one."""


@dataclass(frozen=True, slots=True)
class PdfContents:
    """One table of contents: its entries, without page numbers, and its lines."""

    headings: tuple[str, ...]
    lines: tuple[PdfLine, ...]


def without_contents(sheets: Sequence[PdfSheet]) -> tuple[tuple[PdfSheet, ...], tuple[PdfContents, ...]]:
    """The sheets without the lines of tables of contents; and these tables."""
    flow = [line for sheet in sheets for line in sorted(sheet.lines, key=lambda line: line.base)]
    body = Counter(round(line.size, 1) for line in flow).most_common(1)
    size = body[0][0] if body else 0.0
    notes = {at for at, line in enumerate(flow) if line.size < _SMALLER * size and line.text[:1] in "*†‡0123456789"}
    found = contents_in([line.text for line in flow], notes)
    taken = {id(flow[at]) for contents in found for at in contents.lines}
    done = tuple(replace(sheet, lines=tuple(line for line in sheet.lines if id(line) not in taken)) for sheet in sheets)
    return done, tuple(PdfContents(one.headings, tuple(flow[at] for at in one.lines)) for one in found)
