"""What stands beside the texts: the list of changes before them, details and notes after them. Each is hidden and shown
by the reader, which is remembered; both become narrow in a narrow window.

What stands in the three columns is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.widgets.room_body import RoomBody

LISTS, ASIDE = "lists", "aside"
"""The two sides by name."""
WIDTHS = (264, 744, 272)
"""Widths of the three columns in pixels, of a window 1,280 wide."""
_NARROW, _MOST_BESIDE = 1180, 0.5
"""In a window narrower than this many pixels what stands beside the texts takes no more than this part of it."""


class SidePanes(QSplitter):
    """The three columns. Emits `turned(side, shown)` when a side is hidden or shown."""

    turned = Signal(str, bool)

    def __init__(self, lists: QWidget, texts: RoomBody, aside: QWidget, memory: Preferences) -> None:
        super().__init__()
        self._sides, self._texts, self._memory = {LISTS: lists, ASIDE: aside}, texts, memory
        self._narrow = self._shrunk = False
        self.splitterMoved.connect(self._dragged)
        for pane, share in ((lists, 0), (texts, 1), (aside, 0)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self.setChildrenCollapsible(False)
        for side, pane in self._sides.items():
            pane.setVisible(memory.switch(_choice(side), True))

    def shows(self, side: str) -> bool:
        """Whether a side is there to be seen."""
        return not self._sides[side].isHidden()

    def show_side(self, side: str, shown: bool = True) -> None:
        """Show a side, or hide it; keys that are in it go to the texts."""
        pane = self._sides[side]
        if shown is self.shows(side):
            return
        held: QWidget | None = self.window().focusWidget()
        pane.setVisible(shown)
        if not shown and held is not None and pane.isAncestorOf(held):
            self._texts.take_keys()
        self._memory.choose(_choice(side), shown)
        self.turned.emit(side, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the texts enough room when the window becomes narrow, and put the columns back when it is wide again;
        between, they are as the reader drags them.
        """
        super().resizeEvent(event)
        wide = event.size().width()
        if (wide < _NARROW) is self._narrow:
            return
        self._narrow = wide < _NARROW
        lists, _, aside = self.sizes()
        least = [pane.minimumSizeHint().width() for pane in self._sides.values()]
        if self._narrow and lists + aside > wide * _MOST_BESIDE:
            self.setSizes([least[0], wide - sum(least), least[1]])
            self._shrunk = True
        elif not self._narrow and self._shrunk:
            self.setSizes([WIDTHS[0], wide - WIDTHS[0] - WIDTHS[2], WIDTHS[2]])
            self._shrunk = False

    def _dragged(self) -> None:
        """Leave the columns from now on as the reader put them."""
        self._shrunk = False


def _choice(side: str) -> str:
    """Under which name it is remembered whether a side is shown."""
    return f"shows_{side}"
