"""One page of a PDF to be looked at beside what was read of it: its picture, and where its lines stand in that.

It draws one page and reads its lines as the reader of the whole file does; which of them became what is not known here.
A PDF is drawn in a process of its own, as it is read in one: its parser may fall over a damaged file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.pdf.fonts.font_programs import programs_in
from app.importing.pdf.fonts.repair import coded_pages, mend
from app.importing.pdf.layout.lines import sheet_of
from app.importing.pdf.ocr.png import grey_png
from app.importing.pdf.ocr.rendering import picture_of
from app.importing.pdf.page.extraction import open_pdf, page_at
from app.job import Refused, SilentProgress
from app.message import Message
from app.treaty.pages import DrawnPage, PageWord

if TYPE_CHECKING:
    import pypdfium2

    from app.importing.pdf.layout.lines import PdfLine

DPI = 120
"""Points per inch: as fine as half of a screen shows a page."""
_MOST_POINTS = 4_000_000
"""Points of the largest picture, about four times those of an ordinary page."""
_SURE = 100
_ABOVE, _BELOW = 0.1, 0.1
"""Shares of the size of a line's letters that are added above and below it, so that a frame touches no letter."""


def view_page(data: bytes, name: str, password: str, number: int) -> DrawnPage:
    """Page `number`, counted from 1, of the PDF whose bytes are `data`; `name` is used in sentences only.

    Raises LockedFile when it needs a password or another one, Refused when it or the page is damaged or not there.
    """
    with open_pdf(data, name, password) as document:
        if not 1 <= number <= len(document):
            raise Refused(Message("“{0}” has no page {1}.", (name, number)))
        lines = _lines(document, number, name)
        drawn = picture_of(document, number, _dpi(document, number))
        png = grey_png(drawn.width, drawn.height, drawn.grey)
        words = tuple(_word(line, at, drawn.scale) for at, line in enumerate(lines))
        return DrawnPage(number, len(document), drawn.width, drawn.height, png, words)


def _dpi(document: pypdfium2.PdfDocument, number: int) -> int:
    """How finely a page is drawn: a larger one more coarsely."""
    width, height = document.get_page_size(number - 1)
    points = max(1.0, width * height) * (DPI / 72) ** 2
    return DPI if points <= _MOST_POINTS else max(1, int(DPI * (_MOST_POINTS / points) ** 0.5))


def _lines(document: pypdfium2.PdfDocument, number: int, name: str) -> tuple[PdfLine, ...]:
    """The lines of a page; none where its letters cannot be read, which is no reason not to show it."""
    try:
        page = page_at(document, number - 1, name)
    except Refused:
        return ()
    if coded_pages([page]):  # a font that lies says other letters than were read
        page = mend([page], programs_in(document, [number - 1], SilentProgress())).pages[0]
    return sheet_of(page).lines


def _word(line: PdfLine, at: int, scale: float) -> PageWord:
    top, bottom = line.top - _ABOVE * line.size, line.bottom + _BELOW * line.size
    return PageWord(
        line.text,
        round(line.left * scale),
        round(top * scale),
        max(1, round((line.right - line.left) * scale)),
        max(1, round((bottom - top) * scale)),
        _SURE,
        at,
    )
