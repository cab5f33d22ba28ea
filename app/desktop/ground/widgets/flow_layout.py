"""A layout that sets widgets one after the other and goes on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

GAP = 4
_NOWHERE = Qt.Orientation(0)


class FlowLayout(QLayout):
    """Rows of widgets, each as wide as it wants; mirrored where the window is read from the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return _NOWHERE

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, move=True)

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Put every widget in its place, or only find how high all of them stand."""
        margins = self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        x, y, line = rect.x(), rect.y(), 0
        places: list[tuple[QLayoutItem, QRect]] = []  # those of the line that is not full yet
        for item in self._items:
            if item.isEmpty():
                continue  # what is hidden takes no room, nor the space beside it
            size = item.sizeHint()
            wide = min(size.width(), max(1, rect.width()))
            if x > rect.x() and x + wide > rect.x() + rect.width():
                if move:
                    self._move(places, line, rect)
                x, y, line, places = rect.x(), y + line + GAP, 0, []
            places.append((item, QRect(QPoint(x, y), QSize(wide, size.height()))))
            x, line = x + wide + GAP, max(line, size.height())
        if move:
            self._move(places, line, rect)
        return y + line - rect.y() + margins.top() + margins.bottom()

    def _move(self, places: list[tuple[QLayoutItem, QRect]], high: int, rect: QRect) -> None:
        """Put the widgets of a line, as high as its highest, each in the middle of its height."""
        holder = self.parentWidget()
        for item, place in places:
            place.translate(0, (high - place.height()) // 2)
            item.setGeometry(QStyle.visualRect(holder.layoutDirection(), rect, place) if holder else place)
