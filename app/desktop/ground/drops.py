"""What is dropped on a window is copied, never moved: a program from which files are drawn may take them away when the
answer is that they were moved.

A window that takes files answers by `accept_as_copy`. Fields of words would give back whatever the other program
proposes; `DropFilter` has all windows be offered copies alone. What is drawn within the program stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QWindow

_DROPS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


def accept_as_copy(event: QDropEvent) -> bool:
    """Answer that what is dropped, or drawn over here, is copied; returns whether it is taken. A program that offers to
    move it and nothing else is refused.
    """
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


class DropFilter(QObject):
    """Has the windows of an application be offered copies alone of what comes from other programs: those that are used
    from now on.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        application.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Look after one more window."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on what is dropped as something to be copied, and give back the answer."""
        if event.type() not in _DROPS or not isinstance(event, QDropEvent):
            return False
        offered = event.possibleActions()
        if event.source() is not None or offered == Qt.DropAction.CopyAction:
            return False
        if not offered & Qt.DropAction.CopyAction:
            event.ignore()
            return True
        passed = _as_copy(event)
        QCoreApplication.sendEvent(watched, passed)
        event.setDropAction(passed.dropAction())
        event.setAccepted(passed.isAccepted())
        return True


def _as_copy(event: QDropEvent) -> QDropEvent:
    """The same event with nothing but copying offered."""
    copy, data = Qt.DropAction.CopyAction, event.mimeData()
    place, buttons, keys = event.position(), event.buttons(), event.modifiers()
    if isinstance(event, QDragEnterEvent):
        return QDragEnterEvent(place.toPoint(), copy, data, buttons, keys)
    if isinstance(event, QDragMoveEvent):
        return QDragMoveEvent(place.toPoint(), copy, data, buttons, keys)
    return QDropEvent(QPointF(place), copy, data, buttons, keys)
