"""The line below the rooms: what is said stands there, and while nothing is said what a room keeps there and what is
offered. It is always as high, so that no word that comes or goes moves a button away under the hand.

What takes more than its two rows of letters lies over the foot of the room for as long as it is said. What is said is
the message bar's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMoveEvent, QResizeEvent

    from app.desktop.frame.message_bar import MessageBar

_CHANGES = (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.FontChange)


class StatusLine(QWidget):
    """Holds the place of a message bar, and the widgets that stand there while nothing is said."""

    def __init__(self, message: MessageBar) -> None:
        super().__init__()
        self._message = message
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        message.setAutoFillBackground(True)
        message.installEventFilter(self)

    def hold(self, offered: Sequence[QWidget], usual: Sequence[QWidget]) -> None:
        """Have these stand there while nothing is said: those that are `offered`, and at the end what is `usual`."""
        for widget in offered:
            self._row.addWidget(widget, 20)
        self._row.addStretch(1)
        for widget in usual:
            self._row.addWidget(widget)

    def sizeHint(self) -> QSize:
        """As high as two rows of letters, and as a button, whatever stands there."""
        rows = 2 * self._message.words.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), max(rows, self._message.close_button.sizeHint().height()) + 4)

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
