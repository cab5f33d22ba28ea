"""The list of proposals to be settled: one row each, with what was said of it and whether it is doubtful.

It draws what `Settling` holds; keys go to whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.language.phrases import (
    address_words,
    commas,
    join_facts,
    spot_words,
    tell_message,
    with_label,
)
from app.desktop.ground.language.terms import review_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.icons import paint_sign
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.proposals.review import ReviewBlock

Index = QModelIndex | QPersistentModelIndex
PAD = 6
ROLE_BLOCK = Qt.ItemDataRole.UserRole + 1
_SIGNS = {Review.CONFIRMED: "confirmed", Review.CORRECTED: "asserted", Review.REJECTED: "rejected"}


def names_of(block: ReviewBlock) -> str:
    """The proponents as the list prints them."""
    return commas(actor.as_written for actor in block.proposal.actors) or tr("no proponent")


class BlockList(QAbstractListModel):
    """The blocks that the reader wants to see, in the order of the papers."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: Sequence[ReviewBlock] = ()
        self._rows: list[int] = []

    def show(self, blocks: Sequence[ReviewBlock], rows: Sequence[int]) -> None:
        """Show some of the blocks, by their places."""
        self.beginResetModel()
        self._blocks, self._rows = blocks, list(rows)
        self.endResetModel()

    def touch(self, at: int) -> None:
        """Draw the block at a place anew."""
        if at in self._rows:
            index = self.index(self._rows.index(at), 0)
            self.dataChanged.emit(index, index)

    def place(self, row: int) -> int:
        """The place of the block in a row, -1 for no row."""
        return self._rows[row] if 0 <= row < len(self._rows) else -1

    def row(self, at: int) -> int:
        """The row of a block, -1 while it is not shown."""
        return self._rows.index(at) if at in self._rows else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        block = self._blocks[self._rows[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            doubt = tr("doubtful") if block.doubts and not block.settled else ""
            where = commas((names_of(block), address_words(block.proposal.address)))
            return with_label(where, commas((review_words(block.proposal.review.value), doubt)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((names_of(block), *map(tell_message, block.doubts)))
        return block if role == ROLE_BLOCK else None


class BlockDelegate(QStyledItemDelegate):
    """Draws a block in two lines: its proponents, and where it speaks to with what was said of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        block: ReviewBlock = index.data(ROLE_BLOCK)
        proposal, box = block.proposal, option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        doubtful = bool(block.doubts) and not block.settled
        sign = _SIGNS.get(proposal.review, "doubtful" if doubtful else "")
        if sign:
            place = QRect(box.left() + PAD, box.top(), 14, box.height())
            paint_sign(painter, sign, QRectF(QStyle.visualRect(option.direction, box, place)), ink, 11.0)
        inner = QStyle.visualRect(option.direction, box, box.adjusted(PAD + 20, PAD, -PAD, -PAD))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        title, small = _fonts(option.font)
        title.setBold(not block.settled)
        title.setStrikeOut(proposal.review is Review.REJECTED)
        said = "" if proposal.review is Review.UNSEEN else review_words(proposal.review.value)
        said = tr("doubtful") if doubtful else said
        below = join_facts((address_words(proposal.address), spot_words(proposal.where), said))
        y = inner.top()
        for words, font, colour in ((names_of(block), title, ink), (below, small, faint)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), y, inner.width(), metrics.height()), int(side), cut)
            y += metrics.lineSpacing() + 2
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = _fonts(option.font)
        return QSize(120, 2 * PAD + 3 + QFontMetrics(title).lineSpacing() + QFontMetrics(small).lineSpacing())


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    title, small = QFont(font), QFont(font)
    small.setPointSizeF(max(8.0, title.pointSizeF() * 0.9))
    return title, small


class BlockView(QListView):
    """The list itself. `keys` is asked first of every key; what it does not take, the list does."""

    def __init__(self, model: BlockList, keys: Callable[[QKeyEvent], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setModel(model)
        self.setItemDelegate(BlockDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Proposals to be settled"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)
