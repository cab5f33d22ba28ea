"""Pages of a PDF that the program has just made, as pictures: for a preview, and for a printer.

PDFium knows no threads: whoever has pages open uses them, and opens no others, in one thread at a time. It is for our
own pages only; a PDF from elsewhere is never opened here.
"""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True, slots=True)
class PreviewImage:
    """One page: lines of pixels of four bytes each (blue, green, red, unused), `stride` bytes from line to line."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PagePictures:
    """The pages of a PDF. Close it when it is needed no more."""

    def __init__(self, pages: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pages)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(at) for at in range(len(self._document))
        )
        """Width and height of each page in points (1/72 inch)."""

    def picture(self, page: int, scale: float) -> PreviewImage:
        """A page, counted from 0; `scale` is pixels for each point."""
        opened = self._document[page]
        try:
            bitmap = opened.render(scale=scale, force_bitmap_format=raw.FPDFBitmap_BGRx)
            try:
                return PreviewImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        finally:
            opened.close()

    def close(self) -> None:
        """Let go of the pages."""
        self._document.close()
