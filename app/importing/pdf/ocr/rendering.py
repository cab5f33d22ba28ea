"""Pages of a PDF as pictures: for whoever reads the words in them, and to tell a page that is blank.

It draws and looks at the darkness of points; it recognises nothing.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

DPI = 300
_SMALL_DPI = 36
_MOST_POINTS = 40_000_000
"""Points of the largest picture; a larger page is drawn more coarsely."""
_DEPTH = 5
"""So deep in forms images are looked for."""
_DEEPEST = 32
"""Bits of a point of an image of which nobody asks, or that does not tell, how many it has."""
_DARK = 160
_INK = 0.0004
"""The share of dark points from which a page is not blank: about one short word."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page in shades of grey."""

    page: int
    """Counted from 1."""
    width: int
    height: int
    scale: float
    """Points of the picture for one point (1/72 inch) of the page."""
    grey: bytes
    """Row by row from the top, 0 is black."""

    @property
    def pgm(self) -> bytes:
        """As a file (Netpbm, P5)."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.grey

    @property
    def dpi(self) -> int:
        """Points per inch."""
        return round(self.scale * 72)


def picture_of(document: pypdfium2.PdfDocument, number: int, dpi: int = DPI) -> RenderedPage:
    """Page `number`, counted from 1, of an open PDF, without the marks that readers set upon it."""
    page = document[number - 1]
    try:
        width, height = page.get_size()
        scale = min(dpi / 72, (_MOST_POINTS / max(width * height, 1.0)) ** 0.5)
        bitmap = page.render(scale=scale, grayscale=True, draw_annots=False, may_draw_forms=False)
        try:
            held, stride = memoryview(bitmap.buffer), bitmap.stride
            rows = [bytes(held[at * stride : at * stride + bitmap.width]) for at in range(bitmap.height)]
            return RenderedPage(number, bitmap.width, bitmap.height, scale, b"".join(rows))
        finally:
            bitmap.close()
    finally:
        page.close()


def image_bytes(document: pypdfium2.PdfDocument, number: int) -> int:
    """How many bytes the images take unpacked that page `number`, counted from 1, shows."""
    from pypdfium2 import PdfiumError, raw

    page = document[number - 1]
    try:
        taken = 0
        for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=_DEPTH):
            with suppress(PdfiumError):
                width, height = image.get_px_size()
                # Of JPEG 2000 the depth is known when all of it is unpacked, which takes a second a page.
                known = 0 if "JPXDecode" in image.get_filters() else image.get_metadata().bits_per_pixel
                taken += width * height * (known or _DEEPEST) // 8
        return taken
    finally:
        page.close()


def has_ink(document: pypdfium2.PdfDocument, number: int) -> bool:
    """Whether anything is to be seen on page `number`, counted from 1."""
    picture = picture_of(document, number, _SMALL_DPI)
    dark = len(picture.grey.translate(None, bytes(range(_DARK, 256))))
    return dark > _INK * len(picture.grey)
