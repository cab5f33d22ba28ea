"""Reads an instrument of the shelf, an article at a time: its words as they were read, with the provision to which the
reader was led marked.

What it shows comes from a worker's process; it stores nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser, QVBoxLayout

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.phrases import address_words, join_facts
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.box_layouts import row, stretch

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.history.source_views import InstrumentArticle, InstrumentLine

_INDENT = 24
_MARK = "wanted"


class InstrumentReader(QDialog):
    """Shows one article after the other of an instrument; it stays open beside the window."""

    def __init__(self, jobs: Jobs, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dossier: DossierPlace | None = None
        self._key = ""
        self.article: InstrumentArticle | None = None
        self.loading = AsyncLoader(jobs, worker, self)
        self.about, self.page, self.articles = QLabel(), QTextBrowser(), QComboBox()
        self.before, self.after = QPushButton(tr("&Previous article")), QPushButton(tr("&Next article"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self.page.setPlainText)
        self.articles.activated.connect(self._go_to)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.buttons.rejected.connect(self.reject)
        for keys, by in (("F7", 1), ("Shift+F7", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._step(by))
        self.resize(720, 640)

    def _lay_out(self) -> None:
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.page.setAccessibleName(tr("The words of the instrument"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(12)
        self.articles.setAccessibleName(tr("Article of the instrument"))
        self.articles.setMinimumContentsLength(16)
        self.articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for button in (self.before, self.after):
            button.setAutoDefault(False)
        line = row(0, 0, self.articles, self.before, self.after)
        stretch(line, self.articles)
        pile = QVBoxLayout(self)
        pile.addWidget(self.about)
        pile.addWidget(line)
        pile.addWidget(self.page, 1)
        pile.addWidget(self.buttons)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self._theme = theme
        self.page.document().setDefaultFont(font)
        if self.article is not None:
            self._came(self.article)

    def read(self, dossier: DossierPlace, key: str, provision: str = "") -> None:
        """Show an instrument of a dossier's shelf (key), at a provision of it (id), else at its beginning."""
        self._dossier, self._key = dossier, key
        self._load(provision=provision)
        self.show()
        self.raise_()
        self.activateWindow()

    def _load(self, provision: str = "", at: int | None = None) -> None:
        if self._dossier is not None:
            task = "app.services.history.source_views:instrument_article"
            self.loading.start(tr("Reading the instrument"), task, self._dossier, self._key, provision, at)

    def _came(self, article: InstrumentArticle) -> None:
        self.article = article
        self.setWindowTitle(article.name)
        since = tr("in force since {day}").format(day=day_words(article.in_force)) if article.in_force else ""
        title = isolate_text(article.title) if article.title else isolate_text(article.name)
        symbol = isolate_text(article.symbol) if article.symbol else ""
        self.about.setText(join_facts((title, symbol, day_words(article.date), since)))
        self.articles.clear()
        self.articles.addItems([address_words(name) for name in article.articles])
        self.articles.setCurrentIndex(article.at)
        self.before.setEnabled(article.at > 0)
        self.after.setEnabled(article.at + 1 < len(article.articles))
        self.page.setHtml("".join(self._line(line, article.wanted) for line in article.lines))
        self.page.scrollToAnchor(_MARK)
        self.page.setFocus()

    def _line(self, line: InstrumentLine, wanted: str) -> str:
        """A provision; the one that was asked for stands on a ground and has a line at its head."""
        marked = line.provision == wanted
        number = f"<b>{escape(line.number)}</b> " if line.number else ""
        heading = f"<b>{escape(line.heading)}</b> " if line.heading else ""
        text = escape(line.text).replace("\n", "<br>")
        side = html_direction(line.text or line.heading or line.number)
        ground = f"background-color:{self._theme.current};" if marked else ""
        lead = f"<a name='{_MARK}'></a>▸ " if marked else ""
        margin = _INDENT * min(5, line.depth)
        edges = (
            f"margin-left:{margin}px; margin-right:0" if "ltr" in side else f"margin-right:{margin}px; margin-left:0"
        )
        return (
            f"<p {side} style='{ground} margin-top:8px; margin-bottom:2px; {edges}'>{lead}{number}{heading}{text}</p>"
        )

    def _step(self, by: int) -> None:
        if self.article is not None and 0 <= self.article.at + by < len(self.article.articles):
            self._load(at=self.article.at + by)

    def _go_to(self, at: int) -> None:
        if self.article is not None and at != self.article.at:
            self._load(at=at)
