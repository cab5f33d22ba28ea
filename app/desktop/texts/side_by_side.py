"""The texts as their reader has them in hand: keys, pointer, wheel, and the menu at a place.

What each of them does lies in its parts: `text_actions.py` (words, changes, provisions),
`texts/search/text_search.py` (finding and going), `texts/selection` (what is chosen, what is about to be joined); and
in the canvas on which it stands: `texts/canvas/text_view.py` (how the texts are set), `texts/canvas/drawing_area.py`
and `texts/canvas/scrolling.py` (drawing and moving).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.text_view import TextView
from app.desktop.texts.context_menu import choices_on, menu_of
from app.desktop.texts.keys import TextKey, key_of
from app.desktop.texts.rows.margin import RECOGNISED
from app.desktop.texts.rows.source_signs import SOURCE_SIGNS
from app.desktop.texts.search.text_search import TextSearch
from app.desktop.texts.selection.name_focus import NameFocus, NameReach
from app.desktop.texts.selection.pinning import PinMarker
from app.desktop.texts.selection.pointer import Pointer
from app.desktop.texts.selection.text_selection import TextSelection
from app.desktop.texts.text_actions import TextActions
from app.desktop.texts.view_mode import drafts_mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.look import TextLook
    from app.desktop.texts.selection.name_focus import MeantName
    from app.desktop.texts.view_mode import ViewMode

NOT_MINE = "not mine"
"""What a step hands back that had nothing to do: the key goes on to the window."""


class SideBySide(TextView):
    """Shows a Redline, in the mode of two drafts when no other is named. Emits `change_chosen(id)` when the reader
    picks a change, `row_read(id)` when another row comes to where one reads, `zoom_wanted(steps)` for Ctrl and the
    wheel.
    """

    zoom_wanted = Signal(int)
    change_chosen = Signal(str)
    change_turned = Signal(str)
    """A change is chosen together with others, or no longer."""
    name_chosen = Signal(str, object)
    """A change, and the chip by whose name it was chosen: what shows that this one asked for it is wanted."""
    note_wanted = Signal(str, str, int, int)
    """A note on words: row, side, from, to (code points of the text of the provision); an empty range is the whole."""
    life_wanted = Signal(str, str)
    sources_wanted = Signal(str)
    """The life of a provision through the drafts: side, id of the provision."""
    page_wanted = Signal(str, str)
    """The picture of the page in which a provision was recognised: side, row."""
    pin_wanted = Signal(str, str)
    """Two provisions are to be joined: ids of the older and of the newer one."""
    unpin_wanted = Signal(str, str)
    """Two provisions that a person joined are to be told apart again."""

    def __init__(self, look: TextLook, mode: ViewMode | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, mode or drafts_mode(), parent)
        self.search = TextSearch(self)
        self.selection = TextSelection(self)
        self.pin_marker = PinMarker(self)
        self.text_actions = TextActions(self, self.selection, self.pin_marker, self.search)
        self.names = NameFocus(self)
        self.pointer = Pointer(self, self.selection, self.names)
        self.highlighters += [self.search, self.selection]
        self.states.insert(0, self.pin_marker.state)
        self._connect()
        self._turned = 0
        self._does: dict[TextKey, Callable[[], object]] = {
            TextKey.LINE_DOWN: lambda: self._scroll(self.bar().singleStep()),
            TextKey.LINE_UP: lambda: self._scroll(-self.bar().singleStep()),
            TextKey.PAGE_DOWN: lambda: self._scroll(self.bar().pageStep() - 40),
            TextKey.PAGE_UP: lambda: self._scroll(40 - self.bar().pageStep()),
            TextKey.TOP: lambda: self.bar().setValue(0),
            TextKey.END: self.to_end,
            TextKey.LEFT_PANE: lambda: self._lead(left=True),
            TextKey.RIGHT_PANE: lambda: self._lead(left=False),
            TextKey.NEXT_ROW: lambda: self.step_row(1),
            TextKey.PREVIOUS_ROW: lambda: self.step_row(-1),
            TextKey.ACT: self.act,
            TextKey.OUT: self._step_out,
            TextKey.ALL: self.text_actions.choose_all,
            TextKey.COPY: self.text_actions.copy,
            TextKey.FIND: self.text_actions.find_words,
            TextKey.FIND_NEXT: self.search.next,
            TextKey.FIND_PREVIOUS: self.search.previous,
            TextKey.GO_TO: self.search.open_go_to,
            TextKey.OTHER_END: self.other_end,
            TextKey.UNLOCK: lambda: self.set_unlocked(not self.unlocked),
            TextKey.INLINE: lambda: self.set_inline(not self.inline),
            TextKey.IN_WORDS: lambda: self.set_in_words(not self.in_words),
            TextKey.MORE_CONTEXT: lambda: self.set_context(self.context + 1),
            TextKey.LESS_CONTEXT: lambda: self.set_context(self.context - 1),
            TextKey.OPEN_ALL: self.open_all,
            TextKey.MENU: self._menu_at_row,
            TextKey.NEXT_NAME: lambda: self._step_name(1),
            TextKey.PREVIOUS_NAME: lambda: self._step_name(-1),
        }

    def _connect(self) -> None:
        self.pointer.clicked.connect(self._click)
        self.search.reached.connect(self.reached)
        self.texts_changed.connect(self._forget_choice)
        self.columns_changing.connect(self.selection.clear)  # a selection of one column is none of two
        self.current_changed.connect(self._leave_name)
        self.pin_marker.changed.connect(self.say_state)
        self.pin_marker.wanted.connect(self.pin_wanted)
        wants = self.text_actions
        wants.told.connect(self.told)
        wants.change_chosen.connect(self.change_chosen)
        wants.name_chosen.connect(self.name_chosen)
        wants.note_wanted.connect(self.note_wanted)
        wants.life_wanted.connect(self.life_wanted)
        wants.sources_wanted.connect(self.sources_wanted)
        wants.page_wanted.connect(self.page_wanted)
        wants.unpin_wanted.connect(self.unpin_wanted)

    def _forget_choice(self) -> None:
        """Nothing of other texts is chosen or about to be joined."""
        self.names.leave()
        self.selection.clear()
        self.pin_marker.cancel()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means; what means nothing here goes on to the window."""
        key = key_of(event)
        if key in (TextKey.CHOOSE, TextKey.CHOOSE_WORD):
            self.selection.step(Qt.Key(event.key()), words=key is TextKey.CHOOSE_WORD)
        elif key is None or self._does[key]() is NOT_MINE:
            event.ignore()

    def _scroll(self, by: int) -> None:
        self.bar().setValue(self.bar().value() + by)

    def _lead(self, *, left: bool) -> None:
        """Read on in the pane at the left or at the right."""
        columns = self.columns
        older_left = columns.older.left < columns.newer.left
        self.by_keys = True
        self.lead("older" if left is older_left else "newer")

    def step_row(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row, fold or line; to the first one in sight from nowhere."""
        at = self.item_of(self.at_row)
        sight = self.in_sight()
        if not self.items:
            return
        number = at + by if at >= 0 else sight.start
        while 0 <= number < len(self.items) and self.items[number].handle:
            number += by
        if 0 <= number < len(self.items):
            self.by_keys = True
            self.names.leave()
            self.at_row = self.items[number].row.id
            self.settle(number - 1, number + 1)
            self.bring_whole(number)
            self.row_read.emit(self.at_row)
            self.viewport().update()

    def act(self) -> None:
        """Do what can be done with the row on which the keys act: open a fold, join, choose the next change."""
        number = self.item_of(self.at_row)
        name = self.names.current
        if number < 0:
            self.step_row(1)
            return
        if name is not None and not name.hovered and name.row == self.at_row:
            self.choose_name(name)
            self.names.entered.emit()
            return
        row = self.items[number].row
        if self.items[number].folded:
            self.open_fold(number)
        elif self.pin_marker.marked is not None:
            self.pin_marker.join(row, "newer" if self.pin_marker.marked.side == "older" else "older")
        else:
            self.text_actions.want_change(row)

    def choose_name(self, name: MeantName) -> None:
        """Choose the change of a name, and from it the next one of its row that bears the name."""
        row = self.row(name.row)
        if row is not None:
            self.text_actions.want_name(row, name.chip, name.changes)
            found = self.names.bearing(name.row, name.chip, self.current) or name
            self.names.take(replace(found, reach=name.reach))

    def _step_name(self, by: int) -> None:
        """Go to the next or previous name in a margin."""
        if not self.names.step_on(by):
            self.told.emit(tr("There is no other name in this direction."))

    def _leave_name(self, change: str) -> None:
        """Another change is read than those of the name that was meant."""
        name = self.names.current
        if name is not None and not name.hovered and change not in name.changes:
            self.names.leave()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through the names of the row on which the keys act before it goes on to the next part."""
        on_row = self.hasFocus() and self.by_keys and self.at_row
        if on_row and self.names.step(1 if forwards else -1):
            return True
        return super().focusNextPrevChild(forwards)

    def _step_out(self) -> object:
        if self.pin_marker.cancel():
            return None
        if self.names.current is not None:
            self.names.leave()
        elif not self.search.bar.isHidden():
            self.search.close()
        elif self.selection.current is not None:
            self.selection.clear()
        elif self.unlocked:
            self.set_unlocked(False)
        else:
            return NOT_MINE
        return None

    # --- pointer ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words."""
        if event.button() is Qt.MouseButton.LeftButton and self.items:
            self.by_keys = False
            if side := self.columns.side_at(event.position().x()):
                self.lead(side)
            self.pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word."""
        if event.button() is Qt.MouseButton.LeftButton and self.items:
            self.pointer.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose words, or show what can be clicked."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End choosing, or click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pointer.release(event)

    def _click(self, place: QPointF) -> None:
        """Open or fold, join, jump to the other end of a move, or choose the change under the pointer, or the one that
        bears the name there.
        """
        number, point = self.under(place)
        item = self.items[number]
        if item.folded:
            self.open_fold(number)
            return
        if item.handle:
            self.fold_again(number)
            return
        laid, row = self.stage.layout(number), item.row
        self.at_row = row.id
        change = laid.change_at(point)
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if (change or row.changes) and held:
            self.change_turned.emit(change or row.changes[0])
            return
        name = self.names.name_at(number, point)
        if name is None:
            self.names.leave()
        if self.pin_marker.marked is not None and self.pin_marker.join(row, self.columns.side_at(place.x())):
            return
        sign = laid.margin.sign_at(point)
        if sign is not None and sign.kind in RECOGNISED:
            newer = row.newer is not None and row.newer.recognised is not None
            self.text_actions.want_page(row, "newer" if newer else "older")
        elif sign is not None and sign.kind in SOURCE_SIGNS:
            self.text_actions.want_sources(row)
        elif row.twin and laid.margin.move.contains(point):
            self.other_end(row.id)
        elif name is not None:
            self.choose_name(replace(name, reach=NameReach.CLICK))
        elif (amendment := laid.margin.amendment_at(point)) is not None:
            self.change_chosen.emit(amendment.changes[0])
        elif change or row.changes:
            self.change_chosen.emit(change or row.changes[0])
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pane under the pointer, or with Ctrl ask for larger or smaller letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / 120)
            self._turned -= 120 * steps
            if steps:
                self.zoom_wanted.emit(steps)
            event.accept()
            return
        side = self.columns.side_at(event.position().x())
        if self.unlocked and side:
            QCoreApplication.sendEvent(self.bar(side), event)
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any longer."""
        super().leaveEvent(event)
        self.pointer.leave()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in full what lies under the pointer."""
        if isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            words = "" if self.names.name_at(*self.under(place)) else self.pointer.words_at(place)
            if words:  # what a name says is shown as its evidence
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on which row the keys act."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys act elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # --- the menu at a place ---

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done at the pointer, or by key with the row on which the keys act."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._menu_at_row()
            return
        number, point = self.under(QPointF(event.pos()))
        if number >= 0:
            row = self.items[number].row
            change = self.stage.layout(number).change_at(point) if self.items[number].is_row else ""
            self.at_row = row.id
            if change and change != self.current and change not in self.together:
                self.change_chosen.emit(change)  # what the menu does is done with what is under the pointer
            side = self.side_on(row, self.columns.side_at(event.pos().x()))
            menu_of(choices_on(self.text_actions, row, side, change), self).popup(event.globalPos())

    def _menu_at_row(self) -> None:
        row = self.row(self.at_row or self.row_in_sight())
        place = self.row_place(row.id) if row is not None else None
        if row is None or place is None or isinstance(QApplication.activePopupWidget(), QMenu):
            return
        self.at_row = row.id
        spot = place.intersected(QRectF(self.viewport().rect())).topLeft().toPoint()
        change = self.current if self.current in row.changes else ""
        menu_of(choices_on(self.text_actions, row, self.side_on(row), change), self).popup(
            self.viewport().mapToGlobal(spot)
        )

    def sizeHint(self) -> QSize:
        """Room for two columns of readable length."""
        return QSize(980, 640)
