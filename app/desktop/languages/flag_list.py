"""The flags of a concordance as a list, all or those of one sort."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.desktop.languages.flag_words import flag_words, place_words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.redline.views.language_rows import ConcordanceRedline, FlagView
    from app.treaty.concordances import Difference

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FlagRole(IntEnum):
    """What the model holds beside words."""

    FLAG = Qt.ItemDataRole.UserRole


class FlagList(QAbstractListModel):
    """The flags in the order of the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[FlagView, ...] = ()
        self._shown: tuple[FlagView, ...] = ()
        self._labels = ("", "")
        self._since: tuple[str, str] | None = None
        self._only: Difference | None = None

    def show_view(self, view: ConcordanceRedline | None, since: tuple[str, str] | None) -> None:
        """List the flags of another concordance, all of them."""
        self._labels = (view.redline.older.label, view.redline.newer.label) if view else ("", "")
        self._all, self._since = view.flags if view else (), since
        self.show_only(None)

    def show_only(self, difference: Difference | None) -> None:
        """List the flags of one sort, or all."""
        self.beginResetModel()
        self._only = difference
        self._shown = tuple(one for one in self._all if difference in (None, one.flag.difference))
        self.endResetModel()

    def flags_shown(self) -> tuple[FlagView, ...]:
        """The flags that are listed."""
        return self._shown

    def words(self, flag: FlagView) -> str:
        """A flag in a sentence."""
        return flag_words(flag.flag, *self._labels, self._since)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        flag = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{place_words(flag)}\n{self.words(flag)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{place_words(flag)}: {self.words(flag)}"
        return flag if role == FlagRole.FLAG else None
