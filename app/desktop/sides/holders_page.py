"""The page “Who holds what”: the articles, and one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.sides.article_page import show_article
from app.desktop.sides.article_table import ArticleTable, ArticleView
from app.desktop.sides.place_page import PlacePage

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.attribution.holders.model import ArticleCourse
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.proposals.holders import DossierHolders
    from app.services.resources import Resources

_DRAWN = 30
"""Milliseconds after which an article is told in full: whoever goes down the list waits for none."""


class HoldersPage(QWidget):
    """The page. Emits `export_wanted` when what is shown is to be written, and `drafts_wanted` to bring in drafts."""

    export_wanted = Signal()
    drafts_wanted = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._dossier: DossierPlace | None = None
        self._stale = True
        self._draft: int | None = None
        self.found: DossierHolders | None = None
        self.loading = AsyncLoader(jobs, worker, self)
        self.model = ArticleTable()
        self.view = ArticleView(self.model)
        self.page = PlacePage(theme, tr("The article in detail"))
        self.whole, self.export, self.counts = QCheckBox(tr("A&lso what is not in dispute")), QPushButton(), QLabel()
        self.notice = Notice()
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_DRAWN)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.export.setText(tr("E&xport…"))
        self.export.setAutoDefault(False)
        panes = QSplitter()
        for pane, share in ((self.view, 1), (self.page, 1)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([690, 590])
        panes.setChildrenCollapsible(False)
        self.body = RoomBody(self.notice, column(row(12, 8, self.whole, self.export, self.counts, None), panes),
                             lambda: self.view)  # fmt: skip
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(self.body)
        self._say_empty()

    def _connect(self) -> None:
        self.whole.toggled.connect(lambda _on: self.fill())
        self.export.clicked.connect(self.export_wanted)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._want_page())
        self.view.activated.connect(lambda _index: self._place())
        self.page.draft_wanted.connect(self._show_draft)
        self.page.left.connect(self.view.setFocus)
        self._drawing.timeout.connect(self.show_page)
        self.notice.taken.connect(self._next_step)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self.show_page()

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the page is entered."""
        self._dossier, self.found, self._stale, self._draft = dossier, None, True, None
        self.loading.forget()
        self.model.show(None)
        self.page.clear()
        self._say_empty()

    def outdate(self) -> None:
        """Know that drafts, papers or positions are others now."""
        self._stale = True
        if self.isVisible():
            self.enter()

    def enter(self) -> None:
        """Read what is not read yet."""
        if self._stale and not self.loading.busy:
            self.load()

    def load(self) -> None:
        """Read who holds what anew."""
        self._stale = False
        if self._dossier is None:
            self._say_empty()
            return
        task = "app.services.proposals.holders:dossier_holders"
        self.loading.start(
            tr("Looking for who holds what"), task, self._dossier, self._resources, language=language_code()
        )
        if self.found is None or not self.found.board.articles:
            words = tr(
                "Brackets, options and signed words are followed through the drafts, with all who spoke of them."
            )
            self.body.say(tr("Looking for who holds what …"), words, tr("Cancel"), busy=True)

    def _came(self, found: DossierHolders) -> None:
        self.found = found
        self.fill()

    def _failed(self, sentence: str) -> None:
        self.found = None
        self.body.say(tr("It could not be found who holds what."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        if self.found is None:
            self.body.say(tr("Stopped."), tr("It was not looked to its end who holds what."), tr("Go on"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
        elif self.found is not None and not self.found.board.articles:
            self.drafts_wanted.emit()
        else:
            self.load()

    def _say_empty(self) -> None:
        self.body.say(tr("No dossier is open."), tr("Open one to see who holds what."))

    # --- what is shown ---

    def fill(self) -> None:
        """Show the articles that the reader wants to see; the one that was marked stays marked."""
        if self.found is None:
            return
        before = self.marked()
        self.model.show(self.found, whole=self.whole.isChecked())
        articles = self.found.board.articles
        if not articles:
            words = tr("The page tells who holds which words in dispute. Add a draft to begin.")
            self.body.say(tr("There is no draft yet."), words, tr("Add drafts…"))
            return
        held = sum(course.last.unheld for course in self.model.courses)
        self.counts.setText(join_facts((
            tr("%n articles", "", len(self.model.courses)),
            tr("%n texts of the last drafts that nobody is known to hold", "", held) if held else "",
        )))  # fmt: skip
        if not self.body.full:
            paint_next_turn(self.body)
            self.body.show_full()
        name = before.name if before else ""
        at = next((at for at, course in enumerate(self.model.courses) if course.name == name), 0)
        self.view.setCurrentIndex(self.model.index(at, 0))
        self._want_page()

    def marked(self) -> ArticleCourse | None:
        """The article that is marked."""
        at = self.view.currentIndex().row()
        return self.model.courses[at] if 0 <= at < len(self.model.courses) else None

    def _want_page(self) -> None:
        self._draft = None
        self._drawing.start()

    def _show_draft(self, number: int) -> None:
        self._draft = number
        self.show_page()

    def show_page(self) -> None:
        """Tell of the article that is marked."""
        course = self.marked()
        if self.found is None or course is None:
            self.page.clear()
        else:
            paint_next_turn(self.page)
            show_article(self.page, self.found, course, self._draft)

    def _place(self) -> None:
        """Show the article that is marked in the texts."""
        self.show_page()
        if places := self.page.places():
            self.page.place_wanted.emit(places[0].draft, places[0].provision)
