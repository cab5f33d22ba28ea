"""Which pages of a PDF are kept as pictures, within bounds: those that nobody could read first, then those whose words
were recognised, then those without words.

It draws what it is told and recognises nothing. About fifty thousand bytes are usual for a page of text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.importing.pdf.ocr.png import grey_png
from app.importing.pdf.ocr.rendering import picture_of
from app.importing.pdf.page.page_numbers import numbers
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.pages import PagePicture, PageReason, PageWord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pypdfium2

    from app.importing.pdf.ocr.tesseract import Word
    from app.job import Progress

DPI, COARSER = 144, (108, 72)
"""Points per inch: two for one point of the page; and what is tried where a picture is too large."""
MOST_BYTES = 400_000
"""Bytes of the largest picture that is kept."""
MOST_TOTAL = 30_000_000
"""Bytes of all pictures of one file."""
MOST_PAGES = 500
"""Pictures of one file."""


@dataclass(frozen=True)
class RecognisedWords:
    """Words that were recognised on a page; their lengths are `scale` for one point of the page."""

    words: Sequence[Word]
    scale: float


def keep_page_images(
    document: pypdfium2.PdfDocument,
    wanted: Mapping[int, PageReason],
    found: Mapping[int, RecognisedWords],
    name: str,
    progress: Progress,
) -> tuple[tuple[PagePicture, ...], tuple[ReportLine, ...]]:
    """The pictures of the pages `wanted` of an open PDF in their order, and what the report says of those that found no
    room. `found` are the words recognised on pages. Raises Cancelled.
    """
    rank = {why: place for place, why in enumerate(PageReason)}
    made: dict[int, PagePicture] = {}
    left_out: list[int] = []
    room = MOST_TOTAL
    for number in sorted(wanted, key=lambda page: (rank[wanted[page]], page)):
        progress.step(len(made), len(wanted), Message("Keeping pictures of pages of {0}", (name,)))
        one = _picture(document, number, wanted[number], found.get(number)) if len(made) < MOST_PAGES else None
        if one is None or len(one.png) > room:
            left_out.append(number)
            continue
        room -= len(one.png)
        made[number] = one
    return tuple(made[number] for number in sorted(made)), _report(sorted(left_out))


def _picture(
    document: pypdfium2.PdfDocument, number: int, why: PageReason, found: RecognisedWords | None
) -> PagePicture | None:
    """The picture of a page, as fine as there is room for; None where even the coarsest is too large."""
    for dpi in (DPI, *COARSER):
        drawn = picture_of(document, number, dpi)
        png = grey_png(drawn.width, drawn.height, drawn.grey)
        if len(png) <= MOST_BYTES:
            words = _words(found, drawn.scale) if found is not None else ()
            return PagePicture(number, why, drawn.width, drawn.height, png, words)
    return None


def _words(found: RecognisedWords, scale: float) -> tuple[PageWord, ...]:
    """Recognised words, in points of a picture of another scale."""
    lines: dict[tuple[int, int, int], int] = {}
    by = scale / found.scale
    return tuple(
        PageWord(
            word.text,
            round(word.left * by),
            round(word.top * by),
            max(1, round(word.width * by)),
            max(1, round(word.height * by)),
            word.confidence,
            lines.setdefault(word.line, len(lines)),
        )
        for word in found.words
    )


def _report(left_out: Sequence[int]) -> tuple[ReportLine, ...]:
    if not left_out:
        return ()
    said = Message("Pages whose pictures are not kept, for want of room: {pages}.", (numbers(left_out),))
    return (ReportLine(Severity.WARNING, said, ""),)
