"""The pages of a draft's file as pictures, one at a time: why each is kept, its picture, and beside it the words that
were recognised, to be compared with it.

It shows what it is given; where the pictures lie is known to whoever opens it (`page_viewer.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QSplitter, QVBoxLayout

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts, percent_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.pages.page_canvas import PageCanvas
from app.desktop.pages.page_words import PageWords
from app.desktop.pages.why_words import page_words, why_words
from app.treaty.pages import facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.treaty.pages import PageFacts, PagePicture

Load = Callable[[int], "PagePicture | None"]
"""Gives the picture of a page by its number, None where there is none."""


class PageDialog(QDialog):
    """Shows the pages of a draft, called `name`; at least one."""

    def __init__(self, name: str, pages: Sequence[PageFacts], load: Load, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Pages of {draft} as pictures").format(draft=isolate_text(name)))
        self._pages, self._load = pages, load
        self.picture: PagePicture | None = None
        self.pages = QComboBox()
        self.before, self.after = QPushButton(tr("&Previous page")), QPushButton(tr("&Next page"))
        self.smaller, self.larger, self.wide = QPushButton("−"), QPushButton("+"), QPushButton(tr("Fit the &width"))
        self.canvas, self.words = PageCanvas(), PageWords()
        self.why, self.said, self.zoom = QLabel(), QLabel(), QLabel()
        self.doubtful = QPushButton(tr("Next &doubtful word"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.resize(1120, 760)

    def _lay_out(self) -> None:
        for one in self._pages:
            self.pages.addItem(join_facts((page_words(one.page), why_words(one.why))), one.page)
        self.pages.setAccessibleName(tr("Page"))
        for button, words in ((self.smaller, tr("Smaller")), (self.larger, tr("Larger"))):
            button.setAccessibleName(words)
            button.setFixedWidth(button.fontMetrics().height() * 2)
        for label in (self.why, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        heading = QLabel(tr("The wo&rds as recognised"))
        heading.setBuddy(self.words)
        self.beside = column(heading, self.said, row(0, 4, self.doubtful, None), self.words)
        self.panes = QSplitter()
        self.panes.addWidget(self.canvas)
        self.panes.addWidget(self.beside)
        self.panes.setSizes([740, 360])
        self.panes.setChildrenCollapsible(False)
        pile = QVBoxLayout(self)
        pile.addWidget(row(0, 0, self.before, self.pages, self.after, None, self.smaller, self.zoom, self.larger,
                           self.wide))  # fmt: skip
        pile.addWidget(self.why)
        pile.addWidget(self.panes, 1)
        pile.addWidget(self.buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.pages.currentIndexChanged.connect(self._show)
        self.canvas.clicked.connect(self.words.choose)
        self.words.chosen.connect(self._choose)
        self.canvas.zoomed.connect(lambda: self.zoom.setText(percent_words(round(100 * self.canvas.sheet.scale))))
        self.buttons.rejected.connect(self.reject)
        keys = (
            (self.before, lambda: self.turn(-1), ("Ctrl+PgUp",)),
            (self.after, lambda: self.turn(1), ("Ctrl+PgDown",)),
            (self.smaller, lambda: self.canvas.step_zoom(-1), ("Ctrl+-",)),
            (self.larger, lambda: self.canvas.step_zoom(1), ("Ctrl++", "Ctrl+=")),
            (self.wide, self.canvas.fit, ("Ctrl+0",)),
            (self.doubtful, lambda: self.step(1), ("F7",)),
        )
        for button, does, strokes in keys:
            button.clicked.connect(lambda _checked=False, does=does: does())
            button.setToolTip(QKeySequence(strokes[0]).toString(QKeySequence.SequenceFormat.NativeText))
            for stroke in strokes:
                QShortcut(QKeySequence(stroke), self, does)
        QShortcut(QKeySequence("Shift+F7"), self, lambda: self.step(-1))

    # --- what is shown ---

    def show_page(self, page: int) -> None:
        """Show a page by its number; the first one that is kept where that is none of them."""
        at = max(0, self.pages.findData(page))
        if at == self.pages.currentIndex():
            self._show(at)
        self.pages.setCurrentIndex(at)

    def _show(self, at: int) -> None:
        self.picture = picture = self._load(self.pages.itemData(at))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < self.pages.count() - 1)
        words = picture.words if picture is not None else ()
        self.beside.setVisible(bool(words))
        self.words.show_words(words)
        self.canvas.show_page(picture)
        self.why.setText(self._why())
        if picture is not None:
            facts = facts_of(picture)
            doubtful = tr("%n of them are doubtful, with a wave below them.", "", facts.doubtful)
            said = [tr("%n words.", "", facts.words), doubtful if facts.doubtful else tr("None of them is doubtful.")]
            self.said.setText(" ".join(said))
            self.doubtful.setEnabled(bool(facts.doubtful))
        self.canvas.setAccessibleDescription(self._why())
        announce(self.why, join_facts((self.pages.currentText(), self._why())))

    def _why(self) -> str:
        """What the reader should do with this page."""
        if self.picture is None:
            return tr("The picture of this page is no longer kept.")
        sentences = {
            "unread": tr("Nothing that stands on this page is in the draft: read it here, or get the file otherwise."),
            "recognised": tr("The words of this page in the draft were recognised in this picture: compare them."),
            "wordless": tr("No words were found on this page: see whether it has any."),
        }
        return sentences[self.picture.why.value]

    # --- moving about ---

    def turn(self, by: int) -> None:
        """Show the next (1) or the previous (-1) page of those that are kept."""
        at = self.pages.currentIndex() + by
        if 0 <= at < self.pages.count():
            self.pages.setCurrentIndex(at)

    def seek(self, words: str) -> None:
        """Go to where these words begin on the page, if they are found there."""
        number = self.words.where(words)
        if number >= 0:
            self.words.choose(number)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) doubtful word of the page."""
        number = self.words.next_doubtful(by)
        if number >= 0:
            self.words.setFocus()
            self.words.choose(number)

    def _choose(self, number: int) -> None:
        self.canvas.mark(number)
        if self.picture is None or not 0 <= number < len(self.picture.words):
            return
        word = self.picture.words[number]
        sure = tr("{share} sure").format(share=percent_words(word.confidence))
        self.words.setAccessibleDescription(join_facts((word.text, sure)))
        self.zoom.setText(percent_words(round(100 * self.canvas.sheet.scale)))
