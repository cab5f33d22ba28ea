"""The page beside the rows of a preview, of drafts as of papers: what the pane wants is drawn, and what was drawn comes
into the pane as long as its file is at hand.

It draws nothing (`page_fetcher.py`) and shows nothing (`page_pane.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desktop.drafts.preview.page_fetcher import PageFetcher, WantedPage
from app.desktop.ground.language.backend_messages import translate_message

if TYPE_CHECKING:
    from app.desktop.drafts.preview.page_pane import PagePane
    from app.message import Message
    from app.treaty.pages import DrawnPage


class PageSupply(QObject):
    """Has pages drawn for the pane of one dialog after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fetcher: PageFetcher | None = None
        self._pane: PagePane | None = None
        self._at_hand = ""
        """The hash of the file whose page was wanted last."""

    def begin(self, pane: PagePane) -> None:
        """Serve the pane of another dialog."""
        self.end()
        self._pane = pane

    def want(self, path: str, sha256: str, page: int, password: str = "") -> None:
        """Have a page of a file drawn, and the next one, which is wanted soon."""
        if self.fetcher is None:
            self.fetcher = PageFetcher(self)
            self.fetcher.came.connect(self._came)
            self.fetcher.failed.connect(self._failed)
        self._at_hand = sha256
        self.fetcher.want(*(WantedPage(path, sha256, at, password) for at in (page, page + 1)))

    def end(self) -> None:
        """The dialog is gone: nothing is drawn any more."""
        self._pane, self._at_hand = None, ""
        if self.fetcher is not None:
            self.fetcher.close()
            self.fetcher = None

    def _came(self, wanted: WantedPage, view: DrawnPage) -> None:
        if self._pane is not None and wanted.sha256 == self._at_hand:
            self._pane.show_page(view)

    def _failed(self, wanted: WantedPage, why: Message) -> None:
        if self._pane is not None and wanted.sha256 == self._at_hand:
            self._pane.refuse(wanted.page, translate_message(why))
