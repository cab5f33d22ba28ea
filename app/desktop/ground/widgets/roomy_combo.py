"""A delegate that draws items as Qt does, with more room: rows of words that are read, not only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class RoomyDelegate(QStyledItemDelegate):
    """Rows that are `more` pixels higher than their words; words that do not fit are cut at `cut`."""

    def __init__(self, parent: QWidget, more: int = 8, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._more, self._cut = more, cut

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = self._cut

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, self._more)
