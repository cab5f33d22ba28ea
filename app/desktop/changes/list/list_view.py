"""The list of amendments on the screen: rows that fold by keys and clicks, and what it says when it has none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QMenu, QPushButton, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.desktop.changes.chips import chip_said
from app.desktop.changes.list.change_delegate import ChangeDelegate
from app.desktop.changes.list.change_list import ChangeList, ChangeRole
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.batched_list import BatchedListView
from app.desktop.texts.amendment_verbs import amendment_verbs, with_keys
from app.desktop.texts.selection.pointer import chip_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from app.desktop.changes.list.entries import ChangeEntry
    from app.desktop.ground.style.theme import Theme
    from app.redline.model import Chip

BATCH = 400
"""Rows that get their places in one turn of the event loop: a millisecond."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChangeListView(BatchedListView):
    """Shows a `ChangeList`. Emits `opened(change id)` when the reader asks for a change by Enter, `name_wanted(entry,
    chip)` when they ask by a name of a row for what it asked, `verb_wanted(name)` for a deed on what is chosen,
    `follow_wanted(actor id)`, `read_wanted(change id)` when the amendment of a change is to be marked as read, or as
    unread again, and `clear_wanted` when everything is to be shown again.
    """

    opened = Signal(str)
    name_wanted = Signal(object, object)
    verb_wanted = Signal(str)
    follow_wanted = Signal(str)
    read_wanted = Signal(str)
    clear_wanted = Signal()

    def __init__(self, changes: ChangeList, parent: QWidget | None = None) -> None:
        super().__init__(BATCH, parent)
        self.changes = changes
        self.drawn = ChangeDelegate(changes, self)
        self.setModel(changes)
        self.setItemDelegate(self.drawn)
        self.setAccessibleName(tr("Amendments"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setMinimumWidth(200)
        self._coming = False
        self._pressed: Chip | None = None
        """The chip on which the pointer went down."""
        self._opens = False
        """Whether it went down where an amendment is opened."""
        self.nothing = _Nothing(self.viewport())
        self.nothing.button.clicked.connect(self.clear_wanted)
        self.clicked.connect(self._clicked)
        changes.modelReset.connect(self._say_nothing)
        changes.read_changed.connect(self.viewport().update)
        self._say_nothing()

    def set_look(self, theme: Theme, followed: Mapping[str, str]) -> None:
        """Use other colours; `followed` are those of the actors whom the reader follows."""
        self.drawn.theme, self.drawn.followed = theme, followed
        self.viewport().update()

    # --- folding ---

    def toggle(self, index: QModelIndex) -> bool:
        """Open or fold what a row heads, without moving what stands above it; returns whether it heads anything."""
        entry: ChangeEntry | None = index.data(ChangeRole.ENTRY) if index.isValid() else None
        if entry is None or not entry.folds:
            return False
        bar = self.verticalScrollBar()
        place, row = bar.value(), index.row()
        if entry.heads:
            self.changes.toggle_section(entry.section)
        elif entry.amendment is not None:
            self.changes.toggle(entry.amendment.id)
        elif entry.group is not None:
            self.changes.toggle(entry.group.id)
        self.place_all()
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.changes.index(row, 0))
        self.selectionModel().blockSignals(False)
        bar.setValue(place)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row; where a name or the arrow of an amendment is under the pointer, leave that to the click."""
        point = event.position().toPoint()
        self._pressed, self._opens = self._chip_at(point), self._opens_at(point)
        if self._pressed is not None or self._opens:
            # The name leads on from the change that is current, and not from the first of the row; what is opened is
            # not chosen by that.
            self.selectionModel().blockSignals(True)
            super().mousePressEvent(event)
            self.selectionModel().blockSignals(False)
            self.viewport().update()
            return
        super().mousePressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        entry: ChangeEntry | None = index.data(ChangeRole.ENTRY)
        chip, self._pressed = self._pressed, None
        if entry is not None and chip is not None:
            self.name_wanted.emit(entry, chip)
        elif entry is not None and (entry.amendment is None or self._opens):
            self.toggle(index)
        self._opens = False

    def _want_name(self, entry: ChangeEntry | None, chip: Chip, _checked: bool = False) -> None:
        self.name_wanted.emit(entry, chip)

    def _chip_at(self, point: QPoint) -> Chip | None:
        """The chip under a point of the list."""
        index = self.indexAt(point)
        return self.drawn.chip_at(self._drawn_as(index), index, point) if index.isValid() else None

    def _opens_at(self, point: QPoint) -> bool:
        """Whether an amendment is opened at a point of the list."""
        index = self.indexAt(point)
        return index.isValid() and self.drawn.opens_at(self._drawn_as(index), index, point)

    def _drawn_as(self, index: QModelIndex) -> QStyleOptionViewItem:
        """How and where a row is drawn."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        entry: ChangeEntry | None = index.data(ChangeRole.ENTRY) if index.isValid() else None
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)  # so several rows are chosen
        elif entry is not None and event.key() in _ENTER:
            leads = entry.amendment is not None and event.key() != Qt.Key.Key_Space
            if (leads or not self.toggle(index)) and entry.view is not None:
                self.opened.emit(entry.view.id)
        elif entry is not None and event.key() in (forward, back):
            if entry.folds and entry.open is (event.key() == back):
                self.toggle(index)
            elif event.key() == back:
                self._to_head(index)
        else:
            super().keyPressEvent(event)

    def _to_head(self, index: QModelIndex) -> None:
        """Go to the row that heads this one."""
        depth = self.changes.entry(index.row()).depth
        for row in range(index.row() - 1, -1, -1):
            entry = self.changes.entry(row)
            if entry.heads or entry.depth < depth:
                self.setCurrentIndex(self.changes.index(row, 0))
                return

    # --- menu ---

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry: ChangeEntry | None = self.indexAt(event.pos()).data(ChangeRole.ENTRY)
        self.menu_for(entry).popup(event.globalPos())

    def menu_for(self, entry: ChangeEntry | None) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chips = {chip.actor: chip for chip in (entry.chips if entry else ()) if chip.actor != "?"}
        for actor, chip in chips.items():
            followed = actor in self.drawn.followed
            words = tr("Follow {actor} no longer") if followed else tr("Follow {actor} with a colour")
            action = menu.addAction(words.format(actor=chip.name))
            action.setToolTip(chip_said(chip))
            action.triggered.connect(lambda _checked=False, actor=actor: self.follow_wanted.emit(actor))
        if chips:
            asked = menu.addMenu(tr("Show what was asked by"))
            for chip in entry.chips if entry else ():
                action = asked.addAction(chip_words(chip).replace("&", "&&"))
                action.triggered.connect(partial(self._want_name, entry, chip))
            menu.addSeparator()
        if entry is not None and entry.amendment is not None:
            self._offer_read(menu, entry)
        if entry is not None and not entry.heads:
            for verb in amendment_verbs():
                menu.addAction(with_keys(verb.words, verb.keys), partial(self.verb_wanted.emit, verb.name))
            menu.addSeparator()
        if entry is not None and entry.amendment is not None and entry.folds:
            words = tr("Fold the changes inside") if entry.open else tr("Show the changes inside")
            menu.addAction(words, partial(self.changes.toggle, entry.amendment.id))
        menu.addAction(tr("Fold all sections"), lambda: self.changes.fold_sections(True))
        menu.addAction(tr("Open all sections"), lambda: self.changes.fold_sections(False))
        return menu

    def _offer_read(self, menu: QMenu, entry: ChangeEntry) -> None:
        """Offer to mark an amendment as read, or as unread again, where it is known what is."""
        assert entry.amendment is not None, "only amendments are read"
        assert entry.view is not None, "an amendment has a change"
        read = self.changes.is_read(entry.amendment.id)
        if read is not None:
            words = tr("Mark as unread again (R)") if read else tr("Mark as read (R)")
            menu.addAction(words, partial(self.read_wanted.emit, entry.view.id))

    # --- when there is nothing ---

    def wait(self, coming: bool) -> None:
        """Say that the changes are still to come, or no longer."""
        self._coming = coming
        self._say_nothing()

    def await_changes(self) -> None:
        """Say nothing of changes: the texts whose they are are awaited, and that is said in their place."""
        self._coming = False
        self.nothing.hide()

    def _say_nothing(self) -> None:
        if self._coming:
            self.nothing.say(tr("The changes are being listed …"), offers=False)
            self.nothing.show()
            return
        shown = self.changes.compared and self.changes.rowCount() == 0
        hidden = bool(self.changes.facets.views)
        self.nothing.say(
            tr("No change passes all these filters.") if hidden else tr("There is no change between these two drafts."),
            offers=hidden,
        )
        self.nothing.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.drawn.measure(self.font())
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.nothing.setGeometry(self.viewport().rect())


class _Nothing(QWidget):
    """Says why the list is empty, and offers to clear the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.button = QLabel(), QPushButton(tr("Show all amendments"))
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 32, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, words: str, *, offers: bool) -> None:
        """Say it; with `offers` the filter can be cleared."""
        self.words.setText(words)
        self.button.setVisible(offers)
