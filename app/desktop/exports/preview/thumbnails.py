"""Small pictures of all pages, to go to one by a click. They are drawn when they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
SIDE = 110
"""Pixels of the longer side of a small picture."""
_FINER = 2.5
"""How much larger it is drawn and then made small: lines of letters become grey instead of black."""


class ThumbnailModel(QAbstractListModel):
    """The pages. Emits `wanted(page, scale)` for one that is asked for and has no picture yet."""

    wanted = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._pictures: dict[int, QPixmap] = {}
        self._asked: set[int] = set()

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show other pages."""
        self.beginResetModel()
        self._sizes = tuple(sizes)
        self._pictures.clear()
        self._asked.clear()
        self.endResetModel()

    def take(self, page: int, image: QImage) -> None:
        """A picture has come, of any size."""
        if page >= len(self._sizes) or page in self._pictures:
            return
        wide, high = self.size_of(page)
        small = image.scaled(
            wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        framed = QPixmap.fromImage(small)
        with QPainter(framed) as painter:
            painter.setPen(QColor(150, 150, 150))
            painter.drawRect(0, 0, wide - 1, high - 1)
        self._pictures[page] = framed
        index = self.index(page)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def scale_of(self, page: int) -> float:
        """Pixels for each point of a small picture."""
        return SIDE / max(*self._sizes[page], 1.0)

    def size_of(self, page: int) -> tuple[int, int]:
        """Width and height of a small picture."""
        scale = self.scale_of(page)
        return max(1, round(self._sizes[page][0] * scale)), max(1, round(self._sizes[page][1] * scale))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many pages there are."""
        return 0 if parent is not None and parent.isValid() else len(self._sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of a page, its picture, and its name for who hears it."""
        if not index.isValid() or index.row() >= len(self._sizes):
            return None
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Page {number}").format(number=page + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.DecorationRole:
            if page in self._pictures:
                return self._pictures[page]
            if page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page, _FINER * self.scale_of(page))
            blank = QPixmap(*self.size_of(page))
            blank.fill(QColor("white"))
            return blank
        return None


class Thumbnails(QListView):
    """The list of small pictures. Emits `chosen(page)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = ThumbnailModel(self)
        self.setModel(self.pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSpacing(8)
        self.setFixedWidth(SIDE + 48)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._current)
        self._following = False

    def follow(self, page: int) -> None:
        """Mark the page that is looked at."""
        self._following = True
        self.setCurrentIndex(self.pages.index(page))
        self._following = False

    def _current(self, index: Index) -> None:
        if index.isValid() and not self._following:
            self.chosen.emit(index.row())
