"""Pages in one place of which one is seen. It takes the room that it is given, and asks no page how much it would like.

Qt's own asks all of them, seen or not, whenever anything in the window comes or goes: each with words that are broken
into lines lays these out for it, several times. In a window of many rooms that is most of the work of every change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


class PageStack(QStackedWidget):
    """A stack that wants no more than its pages need at least: for a place that gets what its neighbours leave."""

    def hasHeightForWidth(self) -> bool:
        """No: it is as high as its place."""
        return False

    def sizeHint(self) -> QSize:
        """What its pages need at least."""
        return self.minimumSizeHint()
