"""Pages on a printer: each is drawn at the printer's resolution and laid on the paper as it was set.

It asks nothing: the printer comes ready from the dialog. It runs in the thread that draws the preview.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from app.desktop.exports.preview.renderer import image_of
from app.redline.print_options import Orientation, Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from app.redline.print_options import PrintOptions
    from app.services.exports.preview_images import PagePictures

_FINEST = 300
"""Dots for each inch that a page is drawn with at most: finer cannot be seen, and takes much memory."""


def set_up(printer: QPrinter, choices: PrintOptions) -> None:
    """Give a printer the paper that the pages were set for."""
    size = QPageSize.PageSizeId.A4 if choices.paper is Paper.A4 else QPageSize.PageSizeId.Letter
    upright = choices.orientation is Orientation.PORTRAIT
    orientation = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(QPageSize(size), orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    printer.setDocName("Travaux")


def print_pages(pages: PagePictures, printer: QPrinter, told: Callable[[int, int], bool]) -> bool:
    """Print the pages that the dialog chose. `told(done, total)` hears of each page and returns whether to go on.
    Returns whether all of them were printed.
    """
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages.sizes)
    numbers = range(max(1, first), min(last, len(pages.sizes)) + 1)
    order = [number - 1 for number in numbers]
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        order.reverse()
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for done, page in enumerate(order):
            if not told(done, len(order)):
                printer.abort()
                return False
            if done:
                printer.newPage()
            _draw(painter, pages, page, printer)
    finally:
        painter.end()
    return True


def _draw(painter: QPainter, pages: PagePictures, page: int, printer: QPrinter) -> None:
    """One page, as large as it was set, in the middle where the paper is larger, smaller where it is smaller."""
    dots = printer.resolution()
    paper = QSizeF(printer.pageLayout().fullRectPixels(dots).size())
    wide, high = (points * dots / 72 for points in pages.sizes[page])
    share = min(1.0, paper.width() / wide, paper.height() / high)
    place = QRectF(0, 0, wide * share, high * share)
    place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    painter.drawImage(place, image_of(pages.picture(page, min(dots, _FINEST) / 72)))
