"""The matrix of actors by actors: in each cell on how many provisions the two want the same, the contrary, or neither,
and of how many; from five shared ones on a bar, which is read by its pattern and not by a colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.language.phrases import commas, join_facts, number_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.matrix_table import MatrixTable
from app.desktop.sides.pair_page import count_words, full_name

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.attribution.sides.model import ActorPair
    from app.services.proposals.sides import DossierSides

Index = QModelIndex | QPersistentModelIndex
_LONGEST = ("99", "99", "99", "99")
"""Counts for which a cell has room."""
_NAME = 36
_SHARE = 3
"""The widest head of a row is so many letters wide, and no more than this part of the table."""
_BAR, _EDGE = 7, 8


class SideTable(QAbstractTableModel):
    """A row and a column for each actor, by name or so that those who are near stand together."""

    def __init__(self) -> None:
        super().__init__()
        self.found: DossierSides | None = None
        self.actors: tuple[str, ...] = ()

    def show(self, found: DossierSides | None, *, by_clusters: bool = False) -> None:
        """Show a matrix in one of its two orders."""
        self.beginResetModel()
        self.found = found
        self.actors = () if found is None else found.matrix.by_clusters() if by_clusters else found.matrix.actors
        self.endResetModel()

    def pair(self, index: Index) -> ActorPair | None:
        """The two of a cell; None on the diagonal, and where they have no provision in common."""
        if not index.isValid() or self.found is None or index.row() == index.column():
            return None
        return self.found.matrix.pair(self.actors[index.row()], self.actors[index.column()])

    def actor(self, at: int) -> str:
        """The id of the actor of a row or column, "" for none."""
        return self.actors[at] if 0 <= at < len(self.actors) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.actors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.actors)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        actor = self.actor(section)
        if self.found is None or not actor:
            return None
        name = full_name(self.found, actor)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return commas((name, tr("spoke on %n provisions", "", self.found.matrix.spoke[actor])))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.found is None:
            return None
        pair = self.pair(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return short_counts(pair) if pair else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            one, other = (full_name(self.found, self.actors[at]) for at in (index.row(), index.column()))
            if pair is not None:
                return f"{commas((one, other))}\n{count_words(pair.counts)}"
            if index.row() == index.column():
                return self.headerData(index.row(), Qt.Orientation.Vertical, role)
            return f"{commas((one, other))}\n" + tr("There is no provision on which both spoke.")
        return None


def short_counts(pair: ActorPair) -> str:
    """What stands in a cell: same · contrary · otherwise, of how many."""
    count = pair.counts
    return _counts_of(*map(number_words, (count.same, count.contrary, count.otherwise, count.shared)))


def _counts_of(same: str, contrary: str, otherwise: str, shared: str) -> str:
    three = join_facts((same, contrary, otherwise))
    return tr("{counts} of {all}", "counts of a pair").format(counts=three, all=shared)


class PairDelegate(QStyledItemDelegate):
    """Draws a cell: its counts, and from five shared provisions on a bar below them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SideTable), "it draws no other"
        pair = model.pair(index)
        colours: QPalette = option.palette
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = (colours.highlightedText() if chosen else colours.text()).color()
        ground = colours.highlight() if chosen else colours.base()
        painter.save()
        same = index.row() == index.column()
        painter.fillRect(box, colours.window() if same and not chosen else ground)
        painter.setPen(ink)
        if pair is not None:
            room = box.adjusted(0, 0, 0, -_BAR - 4) if pair.counts.tells else box
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, short_counts(pair))
            if pair.counts.tells:
                self._bar(painter, option, pair, QPen(ink, 1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
        last = box.left() if option.direction is Qt.LayoutDirection.RightToLeft else box.right()
        painter.drawLine(last, box.top(), last, box.bottom())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, pair: ActorPair, pen: QPen) -> None:
        """Filled for the same, hatched for the contrary, empty for otherwise."""
        box: QRect = option.rect
        wide, left, count = box.width() - 2 * _EDGE, box.left() + _EDGE, pair.counts
        painter.setPen(pen)
        patterns = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush)
        for number, pattern in zip((count.same, count.contrary, count.otherwise), patterns, strict=True):
            part = wide * number // count.shared
            if part:
                piece = QRect(left, box.bottom() - _BAR - 4, part, _BAR)
                painter.setBrush(QBrush(pen.color(), pattern))
                painter.drawRect(QStyle.visualRect(option.direction, box, piece))
            left += part


class SideView(MatrixTable):
    """The matrix on the screen."""

    def __init__(self, model: SideTable) -> None:
        super().__init__(model, lambda index: model.pair(index) is not None, 0, 0)
        self.setItemDelegate(PairDelegate(self))
        self.setAccessibleName(tr("Who sides with whom: actors by actors"))
        self._set_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the cells most of the room."""
        self._limit_names()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters take larger cells."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_sizes()

    def _set_sizes(self) -> None:
        letters = self.fontMetrics()
        self.horizontalHeader().setDefaultSectionSize(letters.horizontalAdvance(_counts_of(*_LONGEST)) + 2 * _EDGE)
        self.verticalHeader().setDefaultSectionSize(letters.height() + _BAR + 10)
        self._limit_names()

    def _limit_names(self) -> None:
        self.verticalHeader().setMaximumWidth(
            min(_NAME * self.fontMetrics().averageCharWidth(), self.width() // _SHARE)
        )
