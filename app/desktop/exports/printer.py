"""The pages of the preview on a printer: asked for, handed over page by page, told.

How a page is laid on paper is `paper_pages.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from app.desktop.exports.preview.preview import Preview
    from app.redline.print_options import PrintOptions
    from app.services.exports.preview_images import PagePictures


class PagePrinter(QObject):
    """Emits `told(sentence)` and `refused(sentence)`, and `changed()` when it begins or ends to print."""

    told = Signal(str)
    refused = Signal(str)
    changed = Signal()
    _ended = Signal(bool)
    _page_printed = Signal(int, int)

    def __init__(self, preview: Preview, window: QWidget) -> None:
        super().__init__(window)
        self.printing = False
        self._preview, self._window = preview, window
        self._ended.connect(self._end)
        self._page_printed.connect(self._tell)

    def ask(self, choices: PrintOptions) -> None:
        """Show the dialog of the system's printers, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from app.desktop.exports.paper_pages import set_up

        if self._preview.pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, choices)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setMinMax(1, self._preview.view.pages)
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages on a printer that is ready."""
        from app.desktop.exports.paper_pages import print_pages

        self.printing = True
        self.changed.emit()
        self.told.emit(tr("Printing…"))

        def told(done: int, total: int) -> bool:
            self._page_printed.emit(done, total)
            return self.printing

        def work(pages: PagePictures) -> None:
            whole = False
            try:
                whole = print_pages(pages, printer, told)
            finally:
                self._ended.emit(whole)

        self._preview.renderer.beside(work)

    def _tell(self, done: int, total: int) -> None:
        self.told.emit(tr("Printing page {number} of {total}").format(number=done + 1, total=total))

    def _end(self, whole: bool) -> None:
        self.printing = False
        self.changed.emit()
        if whole:
            self.told.emit(tr("The pages were handed to the printer."))
        else:
            self.refused.emit(tr("The pages could not be printed; look at the printer and try again."))
