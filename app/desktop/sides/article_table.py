"""The articles as a table, the most contested first: what is in dispute, who holds it, how it went over the drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas, join_facts, number_words, with_label
from app.desktop.ground.language.translation import tr
from app.desktop.sides.dispute_words import holder_names, share_words

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleCourse
    from app.services.proposals.holders import DossierHolders

Index = QModelIndex | QPersistentModelIndex
_WIDE = (200, 190, 105, 140)


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
    """A row for each article: its name, the texts in dispute over the drafts, what nobody is known to hold, holders."""

    def __init__(self) -> None:
        super().__init__()
        self.found: DossierHolders | None = None
        self.courses: tuple[ArticleCourse, ...] = ()

    def show(self, found: DossierHolders | None, *, whole: bool = False) -> None:
        """Show the contested articles, or the `whole` of them."""
        self.beginResetModel()
        self.found = found
        courses = found.board.articles if found else ()
        self.courses = tuple(course for course in courses if whole or is_contested(course))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.courses)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_WIDE)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or side is Qt.Orientation.Vertical:
            return None
        return (tr("Article"), tr("In dispute, draft by draft"), tr("Nobody known"), tr("Who holds it"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.found is None:
            return None
        course = self.courses[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(course, index.column())
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
            return join_facts(number_words(len(one.disputed)) if one is not None else "–" for one in course.drafts)
        if column == 2:
            return number_words(shown.unheld) if shown.unheld else ""
        return holder_names(self.found, shown.holders)

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
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        for column, wide in enumerate(_WIDE):
            self.setColumnWidth(column, wide)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(True)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
