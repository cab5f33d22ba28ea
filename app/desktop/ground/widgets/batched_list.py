"""A list whose rows get their places by turns of the event loop, so that thousands of them hold nothing up.

Rows are as high as their delegate says. Until all have their places the list stays where it was scrolled; then it goes
back there, and to its current row where that has become another meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class BatchedListView(QListView):
    """Shows a model of one column; `batch` rows get their places in one turn, which is to take some milliseconds."""

    def __init__(self, batch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(batch)
        self._held: int | None = None
        """How far the list was scrolled when its rows became others, until those have their places."""
        self.verticalScrollBar().rangeChanged.connect(self._seek)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show other rows."""
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self.hold)
            model.modelReset.connect(self._filled)

    def hold(self) -> None:
        """Rows are about to become others: the list is to stay where it is."""
        if self._held is None:
            self._held = self.verticalScrollBar().value()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is current: gone to at once, or as soon as it has its place."""
        super().currentChanged(current, previous)
        if current.isValid() and self._takes_turns and not self.visualRect(current).isValid():
            self.hold()

    def place_anew(self) -> None:
        """Rows need other places: they are as high as this width wants them."""
        if self._takes_turns:
            self.hold()
        self.scheduleDelayedItemsLayout()

    @property
    def _takes_turns(self) -> bool:
        """Whether the rows get their places in more than one turn."""
        return self.model() is not None and self.model().rowCount() > self.batchSize()

    @property
    def placed(self) -> bool:
        """Whether all rows have their places."""
        rows = self.model().rowCount()
        return not rows or self.visualRect(self.model().index(rows - 1, 0)).isValid()

    def _filled(self) -> None:
        if not self._takes_turns:
            self._held = None  # they have their places at once

    def _seek(self) -> None:
        """Go back to where the list stood, or to the current row, once that has its place."""
        if self._held is None or not self.placed:
            return
        held, self._held = self._held, None
        self.verticalScrollBar().setValue(held)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def place_all(self) -> None:
        """Give all rows their places now: what is folded stays where it is in sight."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self._held = None
