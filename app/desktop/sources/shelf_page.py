"""The shelf of a dossier and that of this computer, one below the other: the instruments with what is said of each,
versions under the one of which they are versions; and what can be done with those that are marked.

It shows what it is given; storing is `shelf_controller.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas, number_words, with_label
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.box_layouts import column
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.services.dossiers.dossier import InstrumentSummary
    from app.services.history.shelf_views import Shelves

_KEY = Qt.ItemDataRole.UserRole
_HAND = 150
"""Pixels that a column has at most before the reader draws it wider."""


class ShelfTree(QTreeWidget):
    """One shelf. Emits `opened(key)` on Enter or a double click, `remove_wanted` on Delete."""

    opened = Signal(str)
    remove_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summaries: tuple[InstrumentSummary, ...] = ()
        self.setAccessibleName(name)
        self.setHeaderLabels(
            [
                tr("Short name"),
                tr("Title"),
                tr("Symbol"),
                tr("Adopted on"),
                tr("In force since"),
                tr("Language"),
                tr("Words"),
                tr("File"),
                tr("Also on"),
            ]
        )
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().setMinimumSectionSize(48)
        self.itemDoubleClicked.connect(lambda item, _at: self.opened.emit(item.data(0, _KEY)))

    def show_shelf(self, summaries: Sequence[InstrumentSummary], twins: Collection[str], twin: str) -> None:
        """Show instruments; `twins` are the keys of those that stand on another shelf, too, which is called `twin`."""
        marked = self.keys()
        self.summaries = tuple(summaries)
        self.clear()
        items: dict[str, QTreeWidgetItem] = {}
        for one in summaries:
            language = LANGUAGES[one.language].name if one.language in LANGUAGES else one.language
            facts = [one.short_name, one.title, one.symbol, day_words(one.date), day_words(one.in_force), language,
                     number_words(one.words), one.source, twin if one.key in twins else ""]  # fmt: skip
            item = items[one.key] = QTreeWidgetItem([isolate_text(fact) if fact else "" for fact in facts])
            if not one.short_name:
                item.setText(0, "—")
            item.setTextAlignment(6, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _KEY, one.key)
            heads = [self.headerItem().text(at) for at in range(self.columnCount())]
            said = commas(with_label(head, fact) for head, fact in zip(heads, facts, strict=True) if fact)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            for at, fact in enumerate(facts):
                item.setToolTip(at, fact)
        for one in summaries:
            above = items.get(one.version_of)
            if above is not None and above is not items[one.key]:
                above.addChild(items[one.key])
            else:
                self.addTopLevelItem(items[one.key])
        self.expandAll()
        self.fit()
        for key in marked:
            if key in items:
                items[key].setSelected(True)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)

    def fit(self) -> None:
        """Give each column what it needs, and the title the rest."""
        for at in range(self.columnCount()):
            if at != 1:
                self.resizeColumnToContents(at)
                self.setColumnWidth(at, min(_HAND, self.columnWidth(at)))

    def keys(self) -> tuple[str, ...]:
        """The keys of those that are marked, in the order of the shelf."""
        marked = {item.data(0, _KEY) for item in self.selectedItems()}
        return tuple(one.key for one in self.summaries if one.key in marked)

    def choose(self, key: str) -> None:
        """Mark one alone."""
        for item in self.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive):
            if item.data(0, _KEY) == key:
                self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads an instrument, Delete takes those that are marked off."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item.data(0, _KEY))
        elif event.key() == Qt.Key.Key_Delete and self.keys():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class ShelfPage(QWidget):
    """The two shelves. Emits `files_wanted(computer)` to add files to the dossier's or the computer's,
    `described(computer, key)`, `removed(computer, keys)`, `kept(keys)` for those of the dossier that are to stand on
    the computer's shelf, too, `taken(keys)` for the other way, and `read(computer, key)`.
    """

    files_wanted = Signal(bool)
    described = Signal(bool, str)
    removed = Signal(bool, tuple)
    kept = Signal(tuple)
    taken = Signal(tuple)
    read = Signal(bool, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = ShelfTree(tr("Instruments on the shelf of this dossier"))
        self.computer = ShelfTree(tr("Instruments on the shelf of this computer"))
        self.buttons: dict[str, QPushButton] = {}
        self.own_empty, self.computer_empty = QLabel(), QLabel()
        self.own_empty.setText(
            tr(
                "No instrument stands on the shelf of this dossier. Add the files of existing treaties, or drop them "
                "here: every provision of a draft is then told with the provisions from which its words come."
            )
        )
        self.computer_empty.setText(
            tr(
                "This computer's shelf is empty. What stands here is at hand for every dossier, and counts for one "
                "when it is taken onto its shelf."
            )
        )
        for label in (self.own_empty, self.computer_empty):
            label.setWordWrap(True)
            label.setContentsMargins(12, 8, 12, 8)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        upper = self._half(tr("The shelf of this dossier"), self.own, self.own_empty, computer=False)
        lower = self._half(tr("The shelf of this computer"), self.computer, self.computer_empty, computer=True)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(upper)
        self.halves.addWidget(lower)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        self.halves.setChildrenCollapsible(False)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(self.halves)
        for tree, computer in ((self.own, False), (self.computer, True)):
            tree.opened.connect(lambda key, computer=computer: self.read.emit(computer, key))
            tree.remove_wanted.connect(lambda tree=tree, computer=computer: self.removed.emit(computer, tree.keys()))
            tree.itemSelectionChanged.connect(self._enable)
        self._enable()

    def _half(self, title: str, tree: ShelfTree, empty: QLabel, *, computer: bool) -> QWidget:
        """One shelf with its title and what can be done with it."""
        head = QLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setBuddy(tree)
        line = QWidget()
        flow = FlowLayout(line)
        flow.setContentsMargins(12, 6, 12, 4)
        flow.addWidget(head)
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("add", tr("&Add instruments…"), lambda: self.files_wanted.emit(computer)),
            ("read", tr("Read its text"), lambda: self.read.emit(computer, tree.keys()[0])),
            ("describe", tr("Descri&be…"), lambda: self.described.emit(computer, tree.keys()[0])),
            ("remove", tr("&Take off the shelf"), lambda: self.removed.emit(computer, tree.keys())),
            ("copy", tr("Take onto the shelf of the d&ossier") if computer else tr("Keep on this &computer, too"),
             lambda: (self.taken if computer else self.kept).emit(tree.keys())),
        )  # fmt: skip
        for name, words, does in deeds:
            button = QPushButton(words.replace("&", "") if computer and name != "copy" else words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, does=does: does())
            self.buttons[f"{'computer' if computer else 'own'}_{name}"] = button
            flow.addWidget(button)
        return column(line, empty, tree)

    def show_shelves(self, shelves: Shelves) -> None:
        """Show what stands on them."""
        self.own.show_shelf(shelves.own, shelves.kept, tr("this computer"))
        self.computer.show_shelf(shelves.computer, shelves.there, tr("this dossier"))
        for tree, empty in ((self.own, self.own_empty), (self.computer, self.computer_empty)):
            tree.setVisible(bool(tree.summaries))
            empty.setVisible(not tree.summaries)
        self._enable()

    def keys_to(self) -> QWidget:
        """What takes the keys."""
        return self.own if self.own.summaries else self.buttons["own_add"]

    def _enable(self) -> None:
        for name, tree in (("own", self.own), ("computer", self.computer)):
            marked = len(tree.keys())
            for deed in ("read", "describe"):
                self.buttons[f"{name}_{deed}"].setEnabled(marked == 1)
            for deed in ("remove", "copy"):
                self.buttons[f"{name}_{deed}"].setEnabled(marked > 0)
