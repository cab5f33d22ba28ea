"""The scorecards as a table: actors by fates, with counts, and a bar that shows how much of what each asked is there.

The bar is drawn beside its numbers and never instead of them: full for what was taken, hatched for what stands in part,
in other words or in brackets, empty for the rest.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.phrases import commas, number_words, percent_words, with_label, with_number
from app.desktop.ground.language.terms import fate_words, role_words, survival_words, type_words
from app.desktop.ground.language.translation import tr
from app.treaty.fates import HELD, Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.attribution.fates.scorecards import Scorecard
    from app.treaty.actors import Register

Index = QModelIndex | QPersistentModelIndex
FATES = tuple(Fate)
NAME, ASKS, BAR = 0, 1, 2
FIRST = 3
"""The column of the first fate."""
NONE = FIRST + len(FATES)
PROPOSALS = NONE + 1


class ScorecardRole(IntEnum):
    """What a row can be asked for, besides its words."""

    CARD = Qt.ItemDataRole.UserRole + 1


def shares(card: Scorecard) -> tuple[float, float]:
    """The shares of a card's asks that were taken, and that stand in part, in other words, restored or in brackets."""
    counts = dict(card.fates)
    partly = sum(counts[fate] for fate in (*HELD, Fate.RESTORED) if fate is not Fate.TAKEN)
    asks = card.asks or 1
    return counts[Fate.TAKEN] / asks, partly / asks


class ScorecardTable(QAbstractTableModel):
    """A row for each actor and role."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: Sequence[Scorecard] = ()
        self._register: Register | None = None

    def show(self, cards: Sequence[Scorecard], register: Register | None) -> None:
        """Show these cards."""
        self.beginResetModel()
        self._cards, self._register = cards, register
        self.endResetModel()

    def card(self, row: int) -> Scorecard | None:
        """The card in a row, None for no row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else PROPOSALS + 1

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if side is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if FIRST <= section < NONE:
            return fate_words(FATES[section - FIRST].value)
        return {
            NAME: tr("Actor"),
            ASKS: tr("Asks"),
            BAR: tr("There now"),
            NONE: tr("no fate", "of an ask that cannot be followed"),
            PROPOSALS: tr("Proposals as a whole"),
        }[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index.row()) if index.isValid() else None
        if card is None or self._register is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(card, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return commas((self._words(card, NAME), with_label(head, self._words(card, column))))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            font = QFont()
            font.setBold(True)
            return font
        return card if role == ScorecardRole.CARD else None

    def _words(self, card: Scorecard, column: int) -> str:
        assert self._register is not None, "only with a register there are cards"
        if column == NAME:
            kind = self._register.type_of(card.actor.id)
            sort = role_words(card.role) if card.role != "proponent" else type_words(kind)
            name = actor_words(self._register, card.actor)
            return name if kind == "state" and card.role == "proponent" else f"{name} ({sort})"
        if column == ASKS:
            return number_words(card.asks)
        if column == BAR:
            taken, partly = shares(card)
            return tr("{taken} taken, {partly} in part").format(
                taken=percent_words(round(taken * 100)), partly=percent_words(round(partly * 100))
            )
        if column == NONE:
            return number_words(card.without) if card.without else ""
        if column == PROPOSALS:
            return commas(with_number(survival_words(way.value), count) for way, count in card.proposals if count)
        count = card.fates[column - FIRST][1]
        return number_words(count) if count else ""


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers stand at the end of their column, words at its beginning."""
    number = column == ASKS or FIRST <= column <= NONE
    side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


class BarDelegate(QStyledItemDelegate):
    """Draws the bar, and its two numbers beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Scorecard = index.data(ScorecardRole.CARD)
        colours: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, colours.highlight() if chosen else colours.base())
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        accent = ink if chosen else colours.highlight().color()
        taken, partly = shares(card)
        box = option.rect.adjusted(6, 0, -6, 0)
        numbers = percent_words(round((taken + partly) * 100))
        wide = painter.fontMetrics().horizontalAdvance(percent_words(100)) + 6
        place = QStyle.visualRect(option.direction, box, box.adjusted(box.width() - wide, 0, 0, 0))
        bar = QRectF(QStyle.visualRect(option.direction, box, box.adjusted(0, 0, -wide - 4, 0)))
        bar = QRectF(bar.left(), bar.center().y() - 5, bar.width(), 10)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        at = 0.0
        for share, brush in ((taken, QBrush(accent)), (partly, QBrush(accent, Qt.BrushStyle.BDiagPattern))):
            start = bar.right() - (at + share) * bar.width() if mirrored else bar.left() + at * bar.width()
            painter.fillRect(QRectF(start, bar.top(), share * bar.width(), bar.height()), brush)
            at += share
        painter.setPen(QPen(ink, 1))
        painter.drawRect(bar)
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter, numbers)
        painter.restore()


class ScorecardView(QTableView):
    """The table itself."""

    def __init__(self, model: ScorecardTable) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegateForColumn(BAR, BarDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setHighlightSections(False)  # a row is chosen, no column
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setAccessibleName(tr("Scorecards: actors by fates"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fit(self) -> Iterator[None]:
        """Give each column the room it needs: in pieces, a column each."""
        head = self.horizontalHeader()
        head.setStretchLastSection(True)
        for section in range(head.count()):
            self.resizeColumnToContents(section)
            yield
        for section in range(ASKS, PROPOSALS):
            head.resizeSection(section, head.sectionSize(section) + 12)
        head.resizeSection(NAME, min(280, head.sectionSize(NAME)))
        head.resizeSection(BAR, 140)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
