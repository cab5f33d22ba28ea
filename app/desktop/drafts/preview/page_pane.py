"""The page itself beside what was read of it: it follows the paragraph at hand and shows where that stands, and a click
on the page leads back to the paragraph.

It shows what it is given and asks for what it lacks; pages are drawn elsewhere (`page_fetcher.py`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import row
from app.desktop.pages.page_canvas import PageCanvas
from app.services.imports.pages.page_views import places_on
from app.treaty.pages import page_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.imports.preview_model import PreviewParagraph
    from app.treaty.pages import DrawnPage, PagePicture, PageWord


class PagePane(QWidget):
    """Emits `wanted(page)` for a page that is to be shown, and `chosen(row)` for the paragraph that was clicked."""

    wanted = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.said = PageCanvas(), QLabel()
        self.before, self.after = _button("‹", tr("Previous page")), _button("›", tr("Next page"))
        self.smaller, self.larger = _button("−", tr("Smaller")), _button("+", tr("Larger"))
        self._rows: Sequence[PreviewParagraph] = ()
        self._row = -1
        self._page = 0
        """The page that is wanted, 0 for none."""
        self._view: DrawnPage | None = None
        self._places: dict[int, tuple[int, int]] = {}
        self._pictures: dict[int, PagePicture] = {}
        """Pages whose words were recognised, which their letters do not say."""
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.canvas.setAccessibleName(tr("Picture of the page"))
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.setSpacing(2)
        pile.addWidget(row(0, 0, self.before, self.said, self.after, None, self.smaller, self.larger))
        pile.addWidget(self.canvas, 1)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.canvas.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.canvas.step_zoom(1))
        self.canvas.clicked.connect(self._clicked)
        self._say(0)

    def show_rows(self, rows: Sequence[PreviewParagraph], pictures: Sequence[PagePicture]) -> None:
        """The paragraphs of another file, or the same otherwise; `pictures` are those that are kept of its pages."""
        self._rows, self._pictures = rows, {one.page: one for one in pictures if one.words}
        if self._view is not None:
            self._place(self._view)

    def _place(self, view: DrawnPage) -> None:
        """Find out where the paragraphs stand on a page."""
        self._places = dict(places_on(self._rows, view.page, view.words))

    def forget(self) -> None:
        """Show nothing: another file is at hand."""
        self._view, self._page, self._row, self._places = None, 0, -1, {}
        self.canvas.show_page(None)
        self._say(0)

    def follow(self, at: int) -> None:
        """Show where a paragraph stands, by its number among the rows."""
        self._row = at
        page = page_of(self._rows[at].where) if 0 <= at < len(self._rows) else None
        if page is not None:
            self._want(page)

    def turn(self, by: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        last = self._view.count if self._view is not None else 0
        if 1 <= self._page + by <= last:
            self._row = -1
            self._want(self._page + by)

    def _want(self, page: int) -> None:
        self._page = page
        if self._view is not None and self._view.page == page:
            self._mark()
        else:
            self.said.setText(tr("Page {page} is being drawn …").format(page=page))
            self.wanted.emit(page)

    def show_page(self, view: DrawnPage) -> None:
        """The page that was wanted is there; one that is wanted no more is not shown."""
        if view.page != self._page:
            return
        picture = self._pictures.get(view.page)
        self._view = view = view if picture is None else replace(view, words=_scaled(picture, view))
        self._place(view)
        self.canvas.show_page(view)
        self._mark()

    def refuse(self, page: int, sentence: str) -> None:
        """A page cannot be shown, and why."""
        if page == self._page:
            self._view, self._places = None, {}
            self.canvas.show_page(None)
            self.said.setText(sentence)

    def _mark(self) -> None:
        first, last = self._places.get(self._row, (-1, -1))
        self.canvas.mark(first, last)
        self._say(self._page)
        unseen = tr("The paragraph at hand was not found on it.") if self._row >= 0 and first < 0 else ""
        self.canvas.setAccessibleDescription(join_facts((self.said.text(), unseen)))

    def _say(self, page: int) -> None:
        count = self._view.count if self._view is not None else 0
        words = tr("Page {page} of {count}").format(page=page, count=count) if page and count else ""
        self.said.setText(isolate_text(words))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < count)

    def _clicked(self, line: int) -> None:
        for at, (first, last) in self._places.items():
            if first <= line <= last:
                self.chosen.emit(at)
                return


def _scaled(picture: PagePicture, view: DrawnPage) -> tuple[PageWord, ...]:
    """The words that were recognised in a picture of a page, in points of another picture of it."""
    by = view.width / max(1, picture.width)
    return tuple(
        replace(
            word,
            left=round(word.left * by),
            top=round(word.top * by),
            width=round(word.width * by),
            height=round(word.height * by),
        )
        for word in picture.words
    )


def _button(sign: str, words: str) -> QToolButton:
    made = QToolButton()
    made.setText(sign)
    made.setToolTip(words)
    made.setAccessibleName(words)
    made.setAutoRaise(True)
    return made
