"""What stands beside the texts: the list of changes before them, details and notes after them. Each is hidden and shown
by the reader, which is remembered.

The texts come first: where there is no room for both their columns, the details fold away, then the list; what is
folded away comes over the texts when it is asked for (`ground.widgets.pane_overlay`). What stands in the three columns
is not known here, nor how much room the texts need: they say it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QToolButton

from app.desktop.ground.style.line_icons import line_icon
from app.desktop.ground.time_slices import paint_in_turns
from app.desktop.ground.widgets.pane_overlay import PaneOverlay

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.widgets.room_body import RoomBody

LISTS, ASIDE = "lists", "aside"
"""The two sides by name."""
WIDTHS = (264, 744, 272)
"""Widths of the three columns in pixels, as far as there is room."""
_FOLDING = (ASIDE, LISTS)
"""Which side folds away first."""


class SidePanes(QSplitter):
    """The three columns. Emits `turned(side, shown)` when a side is hidden or shown, by the reader or for want of room,
    and `narrowed(yes)` when even alone the texts have less room than they need for two columns, or have it again.
    """

    turned = Signal(str, bool)
    narrowed = Signal(bool)

    def __init__(
        self, lists: QWidget, texts: RoomBody, aside: QWidget, memory: Preferences, needed: Callable[[], int]
    ) -> None:
        super().__init__()
        self._sides, self._texts, self._memory = {LISTS: lists, ASIDE: aside}, texts, memory
        self._needed = needed
        self._narrow = self._shrunk = False
        self._folded: frozenset[str] = frozenset()
        self._read_from: tuple[str, ...] = ()
        self._widths = {
            side: round(memory.number(_width(side), usual)) for side, usual in ((LISTS, WIDTHS[0]), (ASIDE, WIDTHS[2]))
        }
        self._overlays = {side: PaneOverlay(self, after=side == ASIDE) for side in self._sides}
        self.splitterMoved.connect(self._dragged)
        for pane, share in ((lists, 0), (texts, 1), (aside, 0)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self.setChildrenCollapsible(False)
        for side, pane in self._sides.items():
            pane.setVisible(is_wanted(side, memory))
            self._overlays[side].left.connect(lambda side=side: self.show_side(side, False))

    # --- what is shown ---

    def shows(self, side: str) -> bool:
        """Whether a side is there to be seen, beside the texts or over them."""
        return self._overlays[side].isVisibleTo(self.window()) or not self._sides[side].isHidden()

    def folded(self, side: str) -> bool:
        """Whether a side has no room beside the texts: it is shown over them."""
        return side in self._folded

    def show_side(self, side: str, shown: bool = True) -> None:
        """Show a side, or hide it; keys that are in it go to the texts. Over the texts it is shown for now: that it
        is hidden again does not say that it is not wanted where there is room.
        """
        if shown is self.shows(side):
            return
        held: QWidget | None = self.window().focusWidget()
        lost = not shown and held is not None and self._sides[side].isAncestorOf(held)
        if side in self._folded:
            self._lay_over(side) if shown else self._put_back(side)
        else:
            self._sides[side].setVisible(shown)
            self._memory.choose(_choice(side), shown)
            self.arrange()
            if shown and side in self._folded:  # there is no room for it after all
                self._lay_over(side)
        paint_in_turns(*self._sides.values())  # the texts first
        if lost:
            self._texts.take_keys()
        self.turned.emit(side, self.shows(side))

    def button(self, side: str, words: str, tip: str) -> QToolButton:
        """A button that shows and hides a side, and says which it is."""
        made = QToolButton()
        made.setIcon(line_icon(side))
        made.setText(words)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setToolTip(tip)
        made.setCheckable(True)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setChecked(self.shows(side))
        made.clicked.connect(lambda shown: self.show_side(side, shown))
        self.turned.connect(lambda other, shown: made.setChecked(shown) if other == side else None)
        return made

    def turn_reading(self) -> None:
        """Have nothing beside the texts, or have again what stood there before: also what had no room there."""
        wanted = tuple(side for side in self._sides if is_wanted(side, self._memory))
        if any(self.shows(side) for side in self._sides):
            for side in self._sides:
                self.show_side(side, False)
                self._memory.choose(_choice(side), False)  # none comes because another one went
            self._read_from = wanted
        else:
            wanted = self._read_from or tuple(self._sides)
            for side in wanted:
                self._memory.choose(_choice(side), True)
                if side not in self._folded:  # what has no room stays away, as it was
                    self._sides[side].show()
        self.arrange()
        for side in self._sides:
            self.turned.emit(side, self.shows(side))

    def _lay_over(self, side: str) -> None:
        self._overlays[side].lay_over(self._sides[side], self._widths[side])

    def _put_back(self, side: str) -> None:
        """Take a side from over the texts to its place beside them, hidden."""
        pane = self._sides[side]
        self._overlays[side].hide()
        if self.indexOf(pane) < 0:
            pane.hide()
            self.insertWidget(0 if side == LISTS else self.count(), pane)
            self.setStretchFactor(self.indexOf(pane), 0)

    # --- how much room each has ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away what lies over the texts, when nothing that has the keys has use for it."""
        over = [side for side, overlay in self._overlays.items() if overlay.isVisible()]
        if event.key() != Qt.Key.Key_Escape or not over:
            super().keyPressEvent(event)
        for side in over if event.key() == Qt.Key.Key_Escape else ():
            self.show_side(side, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the texts the room they need; the columns come back when there is room again, and are between as the
        reader drags them.
        """
        self.arrange()  # before Qt shares the room out: the texts are set anew in every width that they are given
        paint_in_turns(*self._sides.values())  # the texts first
        super().resizeEvent(event)

    def arrange(self) -> None:
        """Leave the texts the room they need now."""
        if self.width() < self.minimumSizeHint().width():
            return  # it is not laid out yet
        needed, wanted = self._needed(), [side for side in self._sides if is_wanted(side, self._memory)]
        stand = list(wanted)
        for side in _FOLDING:
            if side in stand and self._left_by(stand) < needed:
                stand.remove(side)
        folded = frozenset(wanted) - frozenset(stand)
        if folded != self._folded:
            self._fold(folded, stand, needed)
        else:
            self._share(stand, needed)
        if (self._left_by(stand) < needed) is not self._narrow:
            self._narrow = not self._narrow
            self.narrowed.emit(self._narrow)
        for overlay in self._overlays.values():
            overlay.place()

    def _left_by(self, stand: list[str]) -> int:
        """How much room these sides leave the texts when they are as narrow as they can be."""
        return self.width() - sum(self._least(side) + self.handleWidth() for side in stand)

    def _least(self, side: str) -> int:
        return self._sides[side].minimumSizeHint().width()

    def _fold(self, folded: frozenset[str], stand: list[str], needed: int) -> None:
        """Hide the sides for which there is no room any more, show those for which there is again. All else keeps its
        width meanwhile: Qt shares the room out for each that comes or goes, and the texts are set anew in every width.
        """
        before, self._folded = self._folded, folded
        still = [(one, one.minimumWidth(), one.maximumWidth()) for one in self._columns()]
        for one, _least, _most in still:
            one.setFixedWidth(one.width())
        turned = sorted(before ^ folded)
        for side in turned:
            self._put_back(side)
            held: QWidget | None = self.window().focusWidget()
            if held is not None and side in folded and self._sides[side].isAncestorOf(held):
                self._texts.take_keys()
            if side not in stand:
                self._sides[side].hide()
        for one, least, most in still:
            one.setMinimumWidth(least)
            one.setMaximumWidth(most)
        sizes = self._sizes_of(stand, needed)
        for side in turned:
            if side in stand:
                self._sides[side].resize(sizes[side], self.height())  # it is laid out when it is shown
                self._sides[side].show()
        for at, (before_it, after_it) in enumerate(pairwise(self._columns()), 1):
            # As Qt does it some time later, and shares the room out again for it.
            self.handle(at).setHidden(before_it.isHidden() or after_it.isHidden())
        self._give(sizes)
        for side in turned:
            self.turned.emit(side, self.shows(side))

    def _columns(self) -> list[QWidget]:
        """What stands beside each other, hidden or not."""
        return [one for at in range(self.count()) if (one := self.widget(at)) is not None]

    def _sizes_of(self, stand: list[str], needed: int) -> dict[str, int]:
        """The widths that the reader gave the sides, or less where the texts need it."""
        wished = {side: max(0, self._widths[side] - self._least(side)) for side in stand}
        part = min(1.0, max(0, self._left_by(stand) - needed) / max(1, sum(wished.values())))
        self._shrunk = part < 1.0
        return {side: self._least(side) + int(part * wished[side]) for side in stand}

    def _share(self, stand: list[str], needed: int) -> None:
        """Give the sides the widths that they are to have, where they have not."""
        now = self.sizes()
        middle = self.width() - sum(now[self.indexOf(self._sides[side])] + self.handleWidth() for side in stand)
        if not stand or (middle >= needed and not self._shrunk):
            return
        self._give(self._sizes_of(stand, needed))

    def _give(self, sizes: dict[str, int]) -> None:
        """Give the sides these widths, and the texts the rest."""
        shares = [0] * self.count()
        shares[self.indexOf(self._texts)] = self.width() - sum(sizes.values()) - self.handleWidth() * len(sizes)
        for side, size in sizes.items():
            shares[self.indexOf(self._sides[side])] = size
        self.setSizes(shares)

    def _dragged(self) -> None:
        """Leave the columns from now on as the reader put them, as far as the texts have the room they need."""
        for side, pane in self._sides.items():
            if not pane.isHidden() and self.indexOf(pane) >= 0:
                self._widths[side] = self.sizes()[self.indexOf(pane)]
                self._memory.choose(_width(side), self._widths[side])
        self._shrunk = False
        self.arrange()


def is_wanted(side: str, memory: Preferences) -> bool:
    """Whether the reader wants a side beside the texts, as far as there is room."""
    return memory.switch(_choice(side), True)


def _choice(side: str) -> str:
    """Under which name it is remembered whether a side is shown."""
    return f"shows_{side}"


def _width(side: str) -> str:
    """Under which name the width is remembered that the reader gave a side."""
    return f"width_{side}"
