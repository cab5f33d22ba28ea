"""Opens pages as pictures: of a draft of a dossier, or of a file that is read and not stored yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.pages.page_dialog import PageDialog
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.treaty.pages import facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.pages.page_dialog import Load
    from app.place import DossierPlace
    from app.treaty.pages import PageFacts, PagePicture


class PageViewer(QObject):
    """Opens the dialog. Emits `refused` where there is nothing to show."""

    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PageDialog | None = None

    def show_kept(
        self, dossier: DossierPlace | None, label: str, page: int = 0, over: QWidget | None = None, *, words: str = ""
    ) -> None:
        """Show the pages that are kept with a draft of a dossier: `page`, where these `words` begin, or the first one
        for 0.
        """
        if dossier is None:
            return

        def load(number: int) -> PagePicture | None:
            try:
                with Dossier.open(dossier, write=False) as there:
                    return there.page(label, number)
            except Refused:
                return None

        try:
            with Dossier.open(dossier, write=False) as there:
                pages = there.pages(label)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if not pages or (page and page not in [one.page for one in pages]):
            words = tr("No picture of this page of {draft} is kept; import its file again to keep one.")
            self.refused.emit(words.format(draft=label))
            return
        self._open(label, pages, load, page, over)
        if words and self.dialog is not None:
            self.dialog.seek(words)

    def show_read(self, name: str, pictures: Sequence[PagePicture], page: int, over: QWidget) -> None:
        """Show the pages of a file that was read ahead; at least one."""
        by_page = {picture.page: picture for picture in pictures}
        self._open(name, tuple(map(facts_of, pictures)), by_page.get, page, over)

    def _open(self, name: str, pages: Sequence[PageFacts], load: Load, page: int, over: QWidget | None) -> None:
        if self.dialog is not None:
            self.dialog.close()
        dialog = self.dialog = PageDialog(name, pages, load, over or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.show_page(page)
        dialog.open()
        dialog.canvas.setFocus()

    def _closed(self) -> None:
        self.dialog = None
