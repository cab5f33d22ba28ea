"""The room “Book”: the record of the negotiation, article by article, with ways from every line to its place.

The book is made in a worker's process (`services.book`); what is sought and which article is read, without asking for
it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.book.article_list import ARTICLE, ArticleList, ArticleListView
from app.desktop.book.article_page import ArticlePage, draft_before
from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.room_body import RoomBody
from app.services.book import BookOptions, book_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QKeyEvent

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.book.model import Book, BookArticle, BookPlace
    from app.services.resources import Resources

_TYPED = 250
"""Milliseconds after the last key before what was typed is looked for."""
_DRAWN = 30
"""Milliseconds after which an article is laid out: whoever goes down the list waits for none."""


class SoughtWords(QLineEdit):
    """The line for what is sought: the arrow down goes on to what was found (`left`), Esc takes the words away."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class BookRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` to show a provision in the texts, `changes_wanted(facts)` for
    changes, `paper_wanted(name)` for the proposals of a paper, `note_wanted(id)`, `position_wanted`,
    `source_wanted(instrument, provision)`, `export_wanted(options)` to have the book as a file, and `drafts_wanted` to
    bring in the first draft.
    """

    place_wanted = Signal(str, str)
    changes_wanted = Signal(dict)
    paper_wanted = Signal(str)
    note_wanted = Signal(str)
    position_wanted = Signal()
    source_wanted = Signal(str, str)
    export_wanted = Signal(object)
    drafts_wanted = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._dossier: DossierPlace | None = None
        self._stale = True
        self.book: Book | None = None
        self._wanted = ""
        """Key of the article to which the reader is led when the book has come."""
        self.loading = AsyncLoader(jobs, worker, self)
        self.drafts = DraftChooser(tr("&Up to draft:"), tr("Draft up to which the book goes"))
        self.private, self.adopted = (
            QCheckBox(tr("Pri&vate notes")),
            QCheckBox(tr("That draft is the text as &adopted")),
        )
        self.text, self.count, self.export = SoughtWords(), QLabel(), QPushButton(tr("E&xport the book…"))
        self.model = ArticleList()
        self.list, self.page = ArticleListView(self.model), ArticlePage(theme)
        self.notice = Notice()
        self._typing, self._drawing = QTimer(self), QTimer(self)
        self._searching = TimeSlicer(self)
        self._lay_out()
        self._connect()
        self._say_empty()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Book"))
        self.text.setPlaceholderText(tr("Find in the book"))
        self.text.setAccessibleName(tr("Find in the book"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(180)
        self.text.setToolTip(tr("Enter goes from place to place."))
        self.count.hide()
        self.private.setToolTip(tr("Private notes are only in the book when this is chosen."))
        self.export.setAutoDefault(False)
        for timer, pause in ((self._typing, _TYPED), (self._drawing, _DRAWN)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        panes = QSplitter()
        for pane, share in ((self.list, 2), (self.page, 5)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([340, 920])
        panes.setChildrenCollapsible(False)
        self.body = RoomBody(self.notice, panes, self._keys)
        self.head = QWidget()
        line = FlowLayout(self.head)  # one line where there is room, two in a small window
        line.setContentsMargins(12, 6, 12, 4)
        for widgets in ((self.drafts,), (self.adopted,), (self.private,), (self.text, self.count), (self.export,)):
            line.addWidget(row(4, 2, *widgets))
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(self.head, self.body))

    def _connect(self) -> None:
        self.drafts.chosen.connect(self.load)
        self.private.clicked.connect(self.load)
        self.adopted.clicked.connect(self.load)
        self.text.textChanged.connect(lambda _words: self._typing.start())
        self.text.returnPressed.connect(self._find_next)
        self._typing.timeout.connect(self._search)
        self._drawing.timeout.connect(self._draw)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._drawing.start())
        self.list.activated.connect(lambda _index: self.page.setFocus())
        self.text.left.connect(self.body.take_keys)
        self.page.left.connect(self.list.setFocus)
        self.page.place_wanted.connect(self._lead)
        self.page.article_wanted.connect(self.show_article)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.options))
        self.notice.taken.connect(self._next_step)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self._draw()

    @property
    def options(self) -> BookOptions:
        """What is wanted of the book."""
        return BookOptions(
            self.drafts.label(),
            private=self.private.isChecked(),
            adopted=self.adopted.isChecked(),
            language=language_code(),
        )

    # --- what it is about ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered. Private notes are asked for anew, and so is
        whether its last draft was adopted.
        """
        self._dossier, self._wanted = dossier, ""
        self.private.setChecked(False)
        self.adopted.setChecked(False)
        self.text.clear()
        self.drafts.forget()
        self.loading.forget()
        self._show(None)
        self._stale = True
        self._say_empty()
        if self.isVisible():
            self._turn()

    def outdate(self) -> None:
        """Know that drafts, papers or notes are others now: the book is made again when the room is entered."""
        self._stale = True
        if self.isVisible():
            self._turn()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the list."""
        self._turn()
        self.body.take_keys()

    def _turn(self) -> None:
        if self._dossier is not None and self._stale:
            self.load()

    def _keys(self) -> QWidget:
        return self.list if self.model.rows else self.text

    # --- making it ---

    def load(self) -> None:
        """Have the book made anew."""
        if self._dossier is None:
            self._say_empty()
            return
        self._stale = False
        if (one := self.at_hand) is not None:
            self._wanted = one.key
        task = "app.services.book:book_pieces"
        self.loading.start(tr("Making the book"), task, self._dossier, self._resources, self.options)
        words = tr("The drafts are compared one after the other, with all who asked for something.")
        self.body.say(tr("Making the book …"), words, tr("Cancel"), busy=True)

    def _came(self, pieces: Sequence[object]) -> None:
        found = book_from(pieces)  # type: ignore[arg-type]
        self.drafts.show_drafts(found.drafts, found.unofficial, self.drafts.label() or (found.drafts or ("",))[-1])
        self._show(found.book)
        self.export.setEnabled(found.book is not None)
        self.head.setVisible(found.book is not None)
        if found.book is None:
            words = tr("The book tells the history of each article from draft to draft. Add a draft to begin it.")
            self.body.say(tr("There is no draft yet."), words, tr("Add drafts…"))
        else:
            self._search()

    def _show(self, book: Book | None) -> None:
        self._searching.stop()
        self.book = book
        self.model.show(book)
        self._say_count()
        self.page.show_nothing()

    def _failed(self, sentence: str) -> None:
        self._stale = True
        self.body.say(tr("The book could not be made."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        self._stale = True
        self.body.say(tr("Stopped."), tr("The book was not made to its end."), tr("Go on"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
        elif self.book is not None and not self._stale:
            self.text.clear()
            self._search()
        elif self._dossier is not None and not self._stale:
            self.drafts_wanted.emit()
        else:
            self.load()

    def _say_empty(self) -> None:
        self.head.setVisible(self._dossier is not None)
        self.export.setEnabled(False)
        self.body.say(tr("No dossier is open."), tr("Open one to read the record of its negotiation."))

    # --- reading it ---

    @property
    def at_hand(self) -> BookArticle | None:
        """The article that is shown."""
        one: BookArticle | None = self.list.currentIndex().data(ARTICLE)
        return one

    def _search(self) -> None:
        self._typing.stop()
        if (one := self.at_hand) is not None and not self._wanted:
            self._wanted = one.key
        self._searching.begin(self._sift())

    def _sift(self) -> Iterator[None]:
        """Show the articles in which what is sought stands; the one that is read stays at hand."""
        yield from self.model.search(self._sought)
        self._say_count()
        if self.model.rows:
            self.show_article(self._wanted)
            self.body.show_full()
        elif self.book is not None:
            self.page.show_nothing()
            self.body.say(
                tr("Nothing is found."), tr("No article of the book has these words."), tr("Show all articles")
            )

    def _say_count(self) -> None:
        """Say how many articles have what is sought."""
        words = tr("%n articles", "", len(self.model.articles)) if self._sought and self.book is not None else ""
        if words != self.count.text():
            self.count.setText(words)
            self.count.setVisible(bool(words))

    @property
    def _sought(self) -> str:
        return self.text.text().strip()

    def show_article(self, key: str) -> None:
        """Show an article of the book (key); the first that is shown, where it is not."""
        at = self.model.place_of(key)
        if at < 0:
            at = self.model.place_of(self.model.articles[0].key)
        self._wanted = ""
        self.list.setCurrentIndex(self.model.index(at, 0))
        self.list.scrollTo(self.list.currentIndex())
        self._drawing.start()

    def _draw(self) -> None:
        self._drawing.stop()
        one = self.at_hand
        if one is not None and self.book is not None:
            self.page.show_article(self.book, one, self._sought)

    def find_words(self) -> None:
        """Ask what is to be found in the book."""
        if self.book is not None:
            self.text.setFocus()
            self.text.selectAll()

    def find_next(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place in the article at which what is sought stands."""
        if self.body.full:
            self.page.find_next(by)

    def _find_next(self) -> None:
        """What is typed is looked for at once; once more leads to the next place."""
        if self._typing.isActive():
            self._search()
        elif self.body.full:
            self.page.find_next()

    # --- leading on ---

    def _lead(self, way: str, place: BookPlace) -> None:
        """Go where a line comes from."""
        book = self.book
        if book is None:
            return
        before = draft_before(place.draft, book)
        if way == "text":
            self.place_wanted.emit(place.draft, place.provision)
        elif way == "was":
            self.place_wanted.emit(before, place.provision)
        elif way == "change":
            words = tr("Book: {draft}").format(draft=place.draft)
            facts = {"older": before, "newer": place.draft, "changes": place.changes, "label": words}
            self.changes_wanted.emit(facts)
        elif way == "proposal":
            self.paper_wanted.emit(place.paper)
        elif way == "note":
            self.note_wanted.emit(place.note)
        elif way == "position":
            self.position_wanted.emit()
        elif way == "source":
            self.source_wanted.emit(place.instrument, place.provision)
