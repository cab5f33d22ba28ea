"""A delegate that draws items as Qt does, with more room: rows of words that are read, not only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class Roomy(QStyledItemDelegate):
    """Rows that are `more` pixels higher than their words."""

    def __init__(self, parent: QWidget, more: int = 8) -> None:
        super().__init__(parent)
        self._more = more

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, self._more)
