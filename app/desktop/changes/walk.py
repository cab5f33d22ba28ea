"""Walking through the changes: the list, its filter, the texts and the details stay on one and the same change.

It shows what the Redline says and decides nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QListView

from app.desktop.changes.change_delegate import ChangeDelegate
from app.desktop.changes.change_list import ChangeList, Entry, Role
from app.desktop.texts.row_words import row_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from app.desktop.changes.details import Details
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import ChangeView, Redline


class Walk(QObject):
    """Keeps the current change. Emits `told(sentence)` when there is nowhere to go, `counted(n)` after a filter,
    `answered(change, what, number)` when the reader confirms, rejects or corrects an attribution of it.
    """

    told = Signal(str)
    counted = Signal(int)
    answered = Signal(str, str, int)

    def __init__(self, view: SideBySide, details: Details, words: QPlainTextEdit, parent: QObject) -> None:
        super().__init__(parent)
        self.current = ""
        self.changes = ChangeList(self)
        self.list = QListView()
        self.list.setModel(self.changes)
        self.list.setAccessibleName("Changes")
        self.list.setItemDelegate(ChangeDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view, self._details, self._words = view, details, words
        self._redline: Redline | None = None
        self._views: dict[str, ChangeView] = {}
        self._read = ""
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.clicked.connect(self._clicked)
        view.change_chosen.connect(self.choose)
        view.row_read.connect(self.read_row)
        details.anchorClicked.connect(self._follow)

    def show(self, redline: Redline | None) -> None:
        """Walk through another redline."""
        self.current = ""
        self._redline = redline
        self._views = {view.id: view for view in redline.changes} if redline else {}
        self.changes.show(redline)
        self._details.clear()
        self._words.clear()
        self._read = ""

    def refresh(self, redline: Redline) -> None:
        """Show the same changes with other names; filter, folds and the current change stay."""
        self._redline = redline
        self._views = {view.id: view for view in redline.changes}
        self.changes.refresh(redline)
        self._mark_current()
        self.show_details()

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        view = self._views.get(change)
        if view is None:
            return
        self.current = change
        self.changes.open_group_of(change)
        self._view.show_change(change)
        self._mark_current()
        self.show_details()
        self.read_row(view.row)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the changes that the filter shows."""
        ids = self.changes.changes()
        if not ids:
            hidden = "No change is shown: the filter hides them all."
            self.told.emit(hidden if self._views else "There is no change between these two drafts.")
            return
        start = -1 if by > 0 else len(ids)
        at = (ids.index(self.current) if self.current in ids else start) + by
        if 0 <= at < len(ids):
            self.choose(ids[at])
        else:
            self.told.emit("That was the last change." if by > 0 else "That was the first change.")

    def show_details(self) -> None:
        """Write the current change out in detail, in the colours of now."""
        view = self._views.get(self.current)
        if view and self._redline:
            self._details.show_change(self._redline, view)

    def filter(self, facts: dict[str, str]) -> None:
        """Show only the changes that these facts admit."""
        self.changes.want_more(**facts)
        self._mark_current()
        self.counted.emit(self.changes.count())

    def read_row(self, name: str) -> None:
        """Put a row into plain words, for the pane of words and for screen readers."""
        row = self._view.row(name)
        if row is None or name == self._read:
            return
        self._read = name
        words = row_words(row)
        self._view.setAccessibleDescription(words)
        if self._words.isVisible():
            self._words.setPlainText(words)

    def show_words(self, shown: bool) -> None:
        """Show the pane of words, or hide it."""
        self._words.setVisible(shown)
        name, self._read = self._read, ""
        self.read_row(name)

    def _moved(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(Role.ENTRY) if index.isValid() else None
        if entry and not entry.group and entry.view.id != self.current:
            self.choose(entry.view.id)

    def _clicked(self, index: QModelIndex) -> None:
        entry: Entry = index.data(Role.ENTRY)
        if entry.group:
            bar = self.list.verticalScrollBar()
            place = bar.value()
            self.changes.toggle(entry.group.id)
            self._mark_current()
            self.list.doItemsLayout()
            bar.setValue(place)

    def _mark_current(self) -> None:
        """Mark the current change in the list, where it has a row."""
        index = self.changes.index_of(self.current)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _follow(self, link: QUrl) -> None:
        """Go where a link of the details points, "change:ID" or "row:ID", or pass on what the reader answers."""
        if link.scheme() == "change":
            self.choose(link.path())
        elif link.scheme() == "row":
            self._view.show_row(link.path())
        elif link.scheme() in ("confirm", "reject", "correct"):
            self.answered.emit(self.current, link.scheme(), int(link.path()))
