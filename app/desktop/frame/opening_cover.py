"""What lies over the rooms while another dossier is being opened: that it is, how far, and Cancel. The room below is
dim and takes no keys, so that nothing is done to the one dossier in the belief that it is the other.

What is opened, and how, is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.desktop.frame.rooms import Rooms

_DIM = 238
"""How much of the room is covered, of 255."""


class OpeningCover(QWidget):
    """Emits `cancelled` when the reader does not want it any more."""

    cancelled = Signal()

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._below: QWidget | None = None
        self._held: QWidget | None = None
        self.notice = Notice()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.notice)
        self.notice.taken.connect(self.cancelled)
        rooms.installEventFilter(self)
        self.hide()

    def cover(self, title: str) -> None:
        """Lie over the rooms, and say what is being done."""
        self.notice.say(f"{title} …", tr("What was open stays as it is until then."), tr("Cancel"), busy=True)
        if self.isHidden():
            self._held = self._rooms.window().focusWidget()
            self._below = below = self._rooms.currentWidget()
            if below is not None:
                below.setEnabled(False)
        self._rooms.bar.setEnabled(False)
        self.setGeometry(self._rooms.rect())
        self.show()
        self.raise_()
        self.notice.button.setFocus()

    def leave(self) -> None:
        """Lie over nothing any more; the keys go back to where they were."""
        if self.isHidden():
            return
        below, self._below = self._below, None
        held, self._held = self._held, None
        self.hide()
        self._rooms.bar.setEnabled(True)
        if below is not None:
            below.setEnabled(True)
            if held is not None and below.isAncestorOf(held) and self._rooms.currentWidget() is below:
                held.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the rooms."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._rooms.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the room below."""
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(_DIM)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), ground)
