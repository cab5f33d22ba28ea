"""The parts and articles of a book in a list, with what of them a search leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QListView

from app.desktop.ground.language.phrases import clauses
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.batched_list import BatchedListView
from app.desktop.ground.widgets.roomy_combo import RoomyDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from app.redline.book.model import Book, BookArticle

Index = QModelIndex | QPersistentModelIndex
ARTICLE = Qt.ItemDataRole.UserRole
BATCH = 400
"""Rows that get their places in one turn of the event loop."""
_ROOM = 6
"""Pixels by which a row is higher than its words."""
_SEARCHED = 4
"""So many articles are looked through in one turn when something is sought for the first time."""


class ArticleList(QAbstractListModel):
    """The articles that are shown, of all that a book has, each part before its own."""

    def __init__(self) -> None:
        super().__init__()
        self.book: Book | None = None
        self.rows: list[BookArticle | str] = []
        """Articles, and the titles of parts."""
        self._words: dict[str, str] = {}
        """Of articles what can be looked for, gathered when it is first wanted."""

    def show(self, book: Book | None) -> None:
        """Know another book, and show all of it."""
        self.book, self._words = book, {}
        self._put(frozenset(article.key for article in book.articles) if book is not None else frozenset())

    def search(self, text: str) -> Iterator[None]:
        """Show the articles in whose history a text stands, all for ""; in pieces, some articles each."""
        if self.book is None:
            return
        found, text = set(), text.casefold()
        for at, article in enumerate(self.book.articles):
            if text and article.key not in self._words:
                self._words[article.key] = words_of(article).casefold()
                if at % _SEARCHED == _SEARCHED - 1:
                    yield
            if not text or text in self._words[article.key]:
                found.add(article.key)
        self._put(frozenset(found))

    def _put(self, wanted: frozenset[str]) -> None:
        self.beginResetModel()
        self.rows = []
        for part in self.book.parts if self.book is not None else ():
            articles = [article for article in part.articles if article.key in wanted]
            if articles and part.title:
                self.rows.append(part.title)
            self.rows += articles
        self.endResetModel()

    @property
    def articles(self) -> list[BookArticle]:
        """The articles that are shown."""
        return [one for one in self.rows if not isinstance(one, str)]

    def place_of(self, key: str) -> int:
        """In which row an article stands, -1 for none."""
        return next((at for at, one in enumerate(self.rows) if not isinstance(one, str) and one.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A part cannot be chosen, and the keys go past it."""
        if index.isValid() and isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of a row."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one = self.rows[index.row()]
        if isinstance(one, str):
            return _of_part(one, role)
        if role == ARTICLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_words(one)
        if role == Qt.ItemDataRole.FontRole and not one.standing:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None


def _of_part(title: str, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        return title
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    if role == Qt.ItemDataRole.ForegroundRole:  # it is no choice, but not faint
        return QGuiApplication.palette().text()
    return None


def spoken_words(article: BookArticle) -> str:
    """An article as a screen reader says it: with where it stood last, and how many footnotes its history has."""
    gone = "" if article.standing else tr("not in the last text")
    return clauses(filter(None, (article.title, gone, tr("%n footnotes", "", len(article.footnotes)))))


def words_of(article: BookArticle) -> str:
    """All the words of the history of an article."""
    said = [article.title]
    for entry in article.entries:
        said += [entry.title, entry.session, *(block.words for block in entry.blocks)]
    said += [note.words for note in article.footnotes]
    return "\n".join(said)


class ArticleListView(BatchedListView):
    """Shows an `ArticleList`."""

    def __init__(self, model: ArticleList, parent: QWidget | None = None) -> None:
        super().__init__(BATCH, parent)
        self.setModel(model)
        self.setItemDelegate(RoomyDelegate(self, _ROOM))
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Parts and articles of the book"))
        self.setMinimumWidth(220)
