"""All proposals as a tree: articles or actors at the top, what is asked below, each with its fate.

It holds what `ProposalList` says and draws no text of its own making. An ask of several actors stands under each of
them.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.ask_descriptions import asked_words, fate_in, fate_or_none, shorten_line, where_words
from app.desktop.ground.language.phrases import commas, number_words, spot_words
from app.desktop.ground.language.terms import draft_name, review_words
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.style.fate_icons import fate_icon
from app.treaty.actor_order import order_key
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from app.services.proposals.listing import ListedAsk, ProposalList
    from app.treaty.marks import ActorRef

Index = QModelIndex | QPersistentModelIndex
MANY = 500
"""Asks that are looked at in one piece, and unfolded at most: some milliseconds."""
TOP = 0
"""Internal id of the rows at the top; those below have the number of their group from 1."""


class ProposalColumn(IntEnum):
    """The columns."""

    PLACE = 0
    WHO = 1
    ASKED = 2
    FATE = 3
    SOURCE = 4
    SETTLED = 5


@dataclass(frozen=True)
class ProposalGroup:
    """Rows under one article, or of one actor."""

    words: str
    rows: tuple[ListedAsk, ...]


def groups_by_turns(
    book: ProposalList, rows: Sequence[ListedAsk], by: str
) -> Generator[None, None, list[ProposalGroup]]:
    """The rows grouped "by article", in the order of the text, or "by actor", in that of the United Nations: in pieces,
    some rows each.
    """
    found: dict[str, list[ListedAsk]] = {}
    if by == "actor":
        actors: dict[ActorRef, str] = {}
        for at, row in enumerate(rows, 1):
            actors.update(dict.fromkeys(row.fated.proposal.actors, ""))
            if at % MANY == 0:
                yield
        for actor in sorted(actors, key=lambda actor: order_key(actor, book.register, language_code())):
            actors[actor] = actor_words(book.register, actor)
            found.setdefault(actors[actor], [])
        yield
        for at, row in enumerate(rows, 1):
            for actor in row.fated.proposal.actors:
                mine = found[actors[actor]]
                if not mine or mine[-1] is not row:
                    mine.append(row)
            if not row.fated.proposal.actors:
                found.setdefault(tr("no proponent"), []).append(row)
            if at % MANY == 0:
                yield
    else:
        for at, row in enumerate(rows, 1):
            article = row.article
            name = article or tr("no place")
            gone = article and row.fated.base and not row.now
            words = tr("{place} (not in this draft)").format(place=name) if gone else name
            found.setdefault(words, []).append(row)
            if at % MANY == 0:
                yield
    return [ProposalGroup(words, tuple(mine)) for words, mine in found.items() if mine]


class ProposalTree(QAbstractItemModel):
    """The tree. `show` fills it; `listed` says what a row is."""

    def __init__(self) -> None:
        super().__init__()
        self._book: ProposalList | None = None
        self._groups: list[ProposalGroup] = []
        self._ink, self._chosen = QColor("black"), QColor("white")

    def show(self, book: ProposalList | None, groups: Sequence[ProposalGroup]) -> None:
        """Show these groups of a book."""
        self.beginResetModel()
        self._book, self._groups = book, list(groups)
        self.endResetModel()

    def set_ink(self, colour: QColor, chosen: QColor) -> None:
        """Draw signs in this colour, and in the other one in the row that is marked."""
        self._ink, self._chosen = colour, chosen
        if self._groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._groups) - 1, len(ProposalColumn) - 1))

    def listed(self, index: Index) -> ListedAsk | None:
        """The ask in a row, None for the head of a group."""
        if not index.isValid() or index.internalId() == TOP:
            return None
        return self._groups[index.internalId() - 1].rows[index.row()]

    def index_of(self, ask: str) -> QModelIndex:
        """Where an ask stands first, by its id; no place when it is not shown."""
        for at, group in enumerate(self._groups):
            for row, listed in enumerate(group.rows):
                if listed.fated.ask.id == ask:
                    return self.index(row, 0, self.index(at, 0))
        return QModelIndex()

    # --- what Qt asks ---

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        below = parent.internalId() == TOP and parent.column() == 0
        return len(self._groups[parent.row()].rows) if below else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(ProposalColumn)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        book = self._book
        draft = draft_name(book.draft, unofficial=book.draft in book.unofficial) if book else ""
        words = {
            ProposalColumn.PLACE: tr("Place"),
            ProposalColumn.WHO: tr("Who"),
            ProposalColumn.ASKED: tr("What is asked"),
            ProposalColumn.FATE: tr("Fate in {draft}").format(draft=draft) if draft else tr("Fate"),
            ProposalColumn.SOURCE: tr("Paper"),
            ProposalColumn.SETTLED: tr("Settled"),
        }
        return words[ProposalColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._book is None:
            return None
        if index.internalId() == TOP:
            return self._head(self._groups[index.row()], index.column(), role)
        listed = self._groups[index.internalId() - 1].rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(listed, ProposalColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ProposalColumn.SOURCE:
            return shorten_line(listed.paper, 600)
        if role == Qt.ItemDataRole.ToolTipRole:
            return shorten_line(self._words(listed, ProposalColumn(index.column())), 600)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ProposalColumn.FATE:
            return fate_icon(fate_in(listed.fated, self._book.draft), self._ink, self._chosen)
        if role == Qt.ItemDataRole.FontRole and listed.fated.proposal.review is Review.REJECTED:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

    def _head(self, group: ProposalGroup, column: int, role: int) -> Any:
        if column == 0 and role == Qt.ItemDataRole.DisplayRole:
            return f"{group.words} ({number_words(len(group.rows))})"
        if column == 0 and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _words(self, listed: ListedAsk, column: ProposalColumn) -> str:
        one, proposal = listed.fated, listed.fated.proposal
        assert self._book is not None, "only a book has rows"
        if column is ProposalColumn.PLACE:
            return where_words(one, listed.now)
        if column is ProposalColumn.WHO:
            return commas(actor_words(self._book.register, actor) for actor in proposal.actors) or tr("no proponent")
        if column is ProposalColumn.ASKED:
            return asked_words(one)
        if column is ProposalColumn.FATE:
            return fate_or_none(fate_in(one, self._book.draft))
        if column is ProposalColumn.SOURCE:
            paper = self._book.titles.get(listed.paper, listed.paper)
            return commas(part for part in (paper, spot_words(one.ask.where or proposal.where)) if part)
        return review_words(proposal.review.value) if proposal.review is not Review.UNSEEN else tr("not yet", "settled")
