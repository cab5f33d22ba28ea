"""The list of what we asked: a row each, with what became of it in the draft that is shown and in those before.

It draws what `OurDelegation` holds. The sign of a fate never stands alone: its words are at the other end of the line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.attribution.positions.related_asks import AskRelation
from app.desktop.ground.language.ask_descriptions import asked_words, fate_in, fate_or_none, where_words
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.fate_icons import paint_fate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.proposals.delegation import OurAsk, OurDelegation

Index = QModelIndex | QPersistentModelIndex
PAD, SIGN = 8, 14


class AskRole(IntEnum):
    """What a row can be asked for, besides its words."""

    ASK = Qt.ItemDataRole.UserRole + 1


def relation_words(ask: OurAsk) -> str:
    """How many others ask the same, the contrary, or otherwise; "" for nobody."""
    told = {
        kind: len({one.position.actor for one in ask.beside if one.company is kind}) for kind in AskRelation
    }  # fmt: skip
    parts = [
        tr("%n with us", "", told[AskRelation.SAME]) if told[AskRelation.SAME] else "",
        tr("%n against", "", told[AskRelation.CONTRARY]) if told[AskRelation.CONTRARY] else "",
        tr("%n otherwise", "", told[AskRelation.OTHERWISE]) if told[AskRelation.OTHERWISE] else "",
    ]
    return " · ".join(part for part in parts if part)


class AskList(QAbstractListModel):
    """The asks that the reader wants to see, in the order of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.stand: OurDelegation | None = None
        self._asks: list[OurAsk] = []

    def show(self, stand: OurDelegation | None, asks: Sequence[OurAsk]) -> None:
        """Show some of the asks."""
        self.beginResetModel()
        self.stand, self._asks = stand, list(asks)
        self.endResetModel()

    def ask(self, row: int) -> OurAsk | None:
        """The ask in a row, None for no row."""
        return self._asks[row] if 0 <= row < len(self._asks) else None

    def row(self, key: str) -> int:
        """The row of an ask, -1 while it is not shown."""
        return next((at for at, ask in enumerate(self._asks) if ask.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._asks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ask = self.ask(index.row()) if index.isValid() else None
        if ask is None or self.stand is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            fate = fate_or_none(fate_in(ask.fated, self.stand.draft))
            parts = (where_words(ask.fated, ask.now), fate, asked_words(ask.fated), relation_words(ask))
            return commas(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return asked_words(ask.fated)
        return ask if role == AskRole.ASK else None


class AskDelegate(QStyledItemDelegate):
    """Draws an ask in three lines: where and its fate, what was asked, its history and who else asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ask: OurAsk = index.data(AskRole.ASK)
        model = index.model()
        stand = model.stand if isinstance(model, AskList) else None
        if stand is None:
            return
        box: QRect = option.rect
        colours: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        line = _Line(painter, option, box.adjusted(PAD, PAD, -PAD, -PAD))
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        fate = fate_in(ask.fated, stand.draft)
        bold, plain, small = fonts_of(option)
        paint_fate(painter, fate, QRectF(line.leading(SIGN)), ink)
        line.skip(SIGN + 6)
        line.trailing(fate_or_none(fate), plain, ink)
        line.text(where_words(ask.fated, ask.now), bold, ink)
        line.next(QFontMetrics(bold).lineSpacing())
        line.text(asked_words(ask.fated), plain, ink)
        line.next(QFontMetrics(plain).lineSpacing() + 2)
        line.trailing(relation_words(ask), small, faint)
        for draft in stand.drafts:
            found = ask.fated.present(draft)
            if found is not None:
                line.word(draft, small, faint)
                paint_fate(painter, found.fate.value, QRectF(line.leading(10)), faint, 9.0)
                line.skip(10 + 8)
        if ask.groups:
            line.text(commas(actor.as_written for actor in ask.groups), small, faint)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        bold, plain, small = fonts_of(option)
        heights = sum(QFontMetrics(font).lineSpacing() for font in (bold, plain, small))
        return QSize(200, heights + 2 * PAD + 4)


def fonts_of(option: QStyleOptionViewItem) -> tuple[QFont, QFont, QFont]:
    """The fonts of the lines of a row: bold, plain, small."""
    plain = QFont(option.font)
    bold, small = QFont(plain), QFont(plain)
    bold.setBold(True)
    small.setPointSizeF(max(8.0, plain.pointSizeF() * 0.88))
    return bold, plain, small


class _Line:
    """A line of a row that is filled from its beginning and its end, whichever side that is."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        self._painter, self._direction, self._box = painter, option.direction, QRect(box)
        self._at, self._end, self._top = box.left(), box.right() + 1, box.top()

    def next(self, height: int) -> None:
        """Go on in the next line."""
        self._top += height
        self._at, self._end = self._box.left(), self._box.right() + 1

    def skip(self, width: int) -> None:
        self._at += width

    def leading(self, width: int) -> QRect:
        """The next place of this width, as high as a line."""
        place = QRect(self._at, self._top, width, QFontMetrics(self._painter.font()).height())
        return QStyle.visualRect(self._direction, self._box, place)

    def word(self, words: str, font: QFont, colour: Any) -> None:
        """Words that take as much room as they need."""
        width = QFontMetrics(font).horizontalAdvance(words) + 4
        self._draw(words, font, colour, QRect(self._at, self._top, width, self._height(font)))
        self._at += width

    def trailing(self, words: str, font: QFont, colour: Any) -> None:
        """Words at the end of the line, which leaves the rest for others."""
        if not words:
            return
        width = min(QFontMetrics(font).horizontalAdvance(words) + 2, (self._end - self._at) // 2)
        place = QRect(self._end - width, self._top, width, self._height(font))
        self._draw(words, font, colour, place, Qt.AlignmentFlag.AlignRight)
        self._end -= width + 8

    def text(self, words: str, font: QFont, colour: Any) -> None:
        """Words in all the room that is left, cut where it is too small."""
        place = QRect(self._at, self._top, max(0, self._end - self._at), self._height(font))
        self._draw(words, font, colour, place)

    def _height(self, font: QFont) -> int:
        return QFontMetrics(font).lineSpacing()

    def _draw(
        self,
        words: str,
        font: QFont,
        colour: Any,
        place: QRect,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words themselves are read
        place = QStyle.visualRect(self._direction, self._box, place)
        side = QStyle.visualAlignment(self._direction, side)
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        self._painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)


class AskView(QListView):
    """The list; Enter and a double click show the place of an ask in the texts."""

    def __init__(self, model: AskList, opened: Callable[[OurAsk], object]) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(AskDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What we asked"))

        def open_it(index: QModelIndex) -> None:
            if (ask := model.ask(index.row())) is not None:
                opened(ask)

        self.activated.connect(open_it)
