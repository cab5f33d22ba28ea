"""The articles as a table, the most contested first: what is in dispute, who holds it, how it went over the drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas, join_facts, number_words, with_label
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.ground.widgets.matrix_table import LEAST
from app.desktop.sides.dispute_words import holder_names, share_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.attribution.holders.model import ArticleCourse
    from app.services.proposals.holders import DossierHolders

Index = QModelIndex | QPersistentModelIndex
_LETTERS = (28, 17, 11, 26, 24)
"""How many letters wide the columns want to be."""
_LEAST = 0.5
"""The share of that which each has in a narrow window."""

_AROUND_HEAD = 14
"""Pixels that a head takes beside its words."""
_HEADS = Qt.AlignmentFlag.AlignLeading.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
"""Heads stand in two lines where one is too short."""


def newest_dispute(course: ArticleCourse) -> int:
    """The draft of which a reader wants to know first: the last in which words are in dispute or asked, else the last
    that has the article.
    """
    there = [at for at, one in enumerate(course.drafts) if one is not None]
    told = [at for at in there if (one := course.drafts[at]) is not None and (one.disputed or one.pending)]
    return (told or there)[-1]


def is_contested(course: ArticleCourse) -> bool:
    """Whether a draft says of it that anything is in dispute, asked or agreed."""
    return any(
        one.disputed or one.pending or one.in_group or one.in_plenary for one in course.drafts if one is not None
    )


class ArticleTable(QAbstractTableModel):
    """A row for each article: its name, the texts in dispute over the drafts, what nobody is known to hold, who
    holds it, who asks for something else of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: DossierHolders | None = None
        self.courses: tuple[ArticleCourse, ...] = ()
        self._words: dict[tuple[int, int], str] = {}
        """Of cells that were asked for, what they say: they are asked again for each painting."""

    def show(self, found: DossierHolders | None, *, whole: bool = False) -> None:
        """Show the contested articles, or the `whole` of them."""
        self.beginResetModel()
        self.found = found
        self._words.clear()
        courses = found.board.articles if found else ()
        self.courses = tuple(course for course in courses if whole or is_contested(course))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.courses)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_LETTERS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and side is Qt.Orientation.Horizontal:
            return _HEADS
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or side is Qt.Orientation.Vertical:
            return None
        heads = (tr("Article"), tr("In dispute, draft by draft"), tr("Nobody known"), tr("Who holds it"))
        return (*heads, tr("Who else asks"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.found is None:
            return None
        course = self.courses[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            place = (index.row(), index.column())
            if place not in self._words:
                self._words[place] = self._cell(course, index.column())
            return self._words[place]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(course, index.column()) if index.column() else self._row(course)
        return None

    def _cell(self, course: ArticleCourse, column: int) -> str:
        shown = course.drafts[newest_dispute(course)]
        assert shown is not None, "it stands in that draft"
        assert self.found is not None, "there is a cell"
        if column == 0:
            return course.name
        if column == 1:
            number = vocabulary().number
            return join_facts(number(len(one.disputed)) if one is not None else "–" for one in course.drafts)
        if column == 2:
            return number_words(shown.unheld) if shown.unheld else ""
        if column == 3:
            return holder_names(self.found, shown.holders)
        return holder_names(self.found, (actor for held in shown.pending for actor in held.actors))

    def _row(self, course: ArticleCourse) -> str:
        """An article as it is read aloud: each draft with its counts."""
        assert self.found is not None, "there is a cell"
        lines = [course.name]
        for label, one in zip(self.found.board.drafts, course.drafts, strict=True):
            if one is not None:
                facts = commas((tr("%n texts in dispute", "", len(one.disputed)), share_words(one)))
                lines.append(with_label(isolate_text(label), facts))
        return "\n".join(lines)


class ArticleView(QTableView):
    """The table of articles on the screen."""

    def __init__(self, model: ArticleTable) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Articles, the most contested first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(True)
        heads.setMinimumSectionSize(LEAST)
        self._set_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All columns stay in sight, as far as each can be narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_widths()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters take wider columns and higher rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_widths()

    def _set_widths(self) -> None:
        """Share the room out; no word of a head is cut, and heads are as high as the lines that they take."""
        heads, model = self.horizontalHeader(), self.model()
        font = QFont(heads.font())
        font.setBold(True)  # as the head of the marked cell is
        metrics = QFontMetrics(font)
        said = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(len(_LETTERS))]
        whole = [max(map(metrics.horizontalAdvance, words.split())) + _AROUND_HEAD for words in said]
        wanted = [letters * self.fontMetrics().averageCharWidth() for letters in _LETTERS]
        share = max(_LEAST, self.viewport().width() / sum(wanted))
        widths = [max(int(wide * share), least) for wide, least in zip(wanted, whole, strict=True)]
        over = sum(widths) - self.viewport().width()
        for column in sorted(range(len(widths)), key=lambda at: whole[at] - widths[at]):  # those with most to spare
            given = max(0, min(over, widths[column] - max(whole[column], int(wanted[column] * _LEAST))))
            widths[column] -= given
            over -= given
        tall = 0
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
            room = QRect(0, 0, wide - _AROUND_HEAD, 1000)
            tall = max(tall, metrics.boundingRect(room, _HEADS, said[column]).height())
        heads.setFixedHeight(tall + 10)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 7 // 4)
