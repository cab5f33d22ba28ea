"""The line below the rooms: what is said stands there, and what a room keeps there while nothing is said. It is always
as high, so that no word that comes or goes moves a button away under the hand.

What takes more than a line lies over the foot of the room for as long as it is said. What is said is the message bar's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QMoveEvent, QResizeEvent

    from app.desktop.frame.message_bar import MessageBar

_CHANGES = (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.FontChange)


class StatusLine(QWidget):
    """Holds the place of a message bar, and widgets that stand there while nothing is said, the last one at the end."""

    def __init__(self, message: MessageBar, *usual: QWidget) -> None:
        super().__init__()
        self._message = message
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for widget in usual:
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        message.setAutoFillBackground(True)
        message.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As high as one sentence with its button."""
        return QSize(super().sizeHint().width(), self._message.close_button.sizeHint().height() + 8)

    def minimumSizeHint(self) -> QSize:
        """It makes no window wide."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The message has the new width."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The message goes along."""
        super().moveEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the message the room that it needs when it says something else."""
        if event.type() in _CHANGES:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        message, around = self._message, self.parentWidget()
        if around is None:
            return
        if message.parentWidget() is not around:
            shown = not message.isHidden()
            message.setParent(around)
            message.setVisible(shown)
        tall = max(self.height(), message.heightForWidth(self.width()))
        message.setGeometry(self.x(), self.y() + self.height() - tall, self.width(), tall)
        message.raise_()
