"""A layout of cards in as many columns as have room, each card under the shortest column; wide ones take the whole
width. Mirrored where the window is read from the right.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 16
NARROWEST = 560
"""Of two columns of cards each is at least so wide; with less room there is one."""
ROOMY = 720
"""Of three and more columns each is at least so wide."""


class CardLayout(QLayout):
    """Cards in reading order. A card whose `wide` property is set takes the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._highs: dict[tuple[QLayoutItem, int], int] = {}
        """How high an item is at a width: Qt asks again and again, and each time all is asked that stands in a card."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget how high the cards are: one of them has become another."""
        self._highs.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return QSize(2 * NARROWEST + GAP, self.minimumSize().height())  # it has height for width

    def minimumSize(self) -> QSize:
        return QSize(280, 80)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def width_of(self, card: QWidget, width: int) -> int:
        """How wide a card is when all have `width`."""
        columns = _columns(width)
        return width if card.property("wide") else (width - GAP * (columns - 1)) // columns

    def measure(self, card: QWidget, width: int) -> None:
        """Find how high a card stands when all have `width`: it is known then when they are laid out."""
        item = self._items[self.indexOf(card)]
        self._high(item, self.width_of(card, width))

    def _high(self, item: QLayoutItem, width: int) -> int:
        if (item, width) not in self._highs:
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            self._highs[item, width] = tall
        return self._highs[item, width]

    def _placed(self, rect: QRect, *, move: bool) -> int:
        """Put every card in its place, or only find how high all of them stand."""
        columns = _columns(rect.width())
        ends = [rect.y()] * columns
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item in self._items:
            card = item.widget()
            if card is None or card.isHidden():
                continue
            spans = columns if card.property("wide") else 1
            at = 0 if spans > 1 else ends.index(min(ends))
            top = max(ends[at : at + spans])
            width = self.width_of(card, rect.width())
            high = self._high(item, width)
            if move:
                x = at * (width + GAP)
                left = rect.right() + 1 - x - width if mirrored else rect.x() + x
                item.setGeometry(QRect(left, top, width, high))
            ends[at : at + spans] = [top + high + GAP] * spans
        return max(0, max(ends) - GAP - rect.y())


def _columns(width: int) -> int:
    """In how many columns cards stand."""
    two = (width + GAP) // (NARROWEST + GAP)
    return max(1, min(two, 2), (width + GAP) // (ROOMY + GAP))
