"""Lets the texts be heard: makes their elements when a screen reader asks, and tells it what is being read.

Nothing of it is made before a screen reader comes; without one the texts pay nothing. What the elements say is
`interface.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from shiboken6 import isValid as is_there

from app.desktop.texts.accessibility.interface import TextsElement
from app.desktop.texts.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.texts.selection.name_focus import MeantName
    from app.redline.model import Redline

WAIT_MS = 120
"""Of rows that pass quickly only the last is read."""


class ElementRegistry(QObject):
    """Keeps the elements of all texts of the application for as long as Qt may ask for them: a QAccessibleInterface
    belongs to nobody, and Qt holds on to each that it was given.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._kept: dict[int, TextsElement] = {}

    def make(self, _class: str, widget: QObject) -> QAccessibleInterface | None:
        """The element of a widget that has rows; Qt asks for every widget, with the name of its class."""
        if not isinstance(widget, SideBySide):
            return None
        key = id(widget)
        texts = self._kept[key] = TextsElement(widget)
        widget.destroyed.connect(lambda: self._drop(key))
        RowAnnouncer(texts)
        return texts

    def _drop(self, key: int) -> None:
        """The view is gone. Of its parts Qt must be told; its element Qt does away with itself, and Python must not
        do so before: it is kept until that is over.
        """
        texts = self._kept.pop(key, None)
        if texts is not None:
            let_go(texts.forget())
            QTimer.singleShot(0, self, lambda: texts.forget())


def enable_accessibility(application: QCoreApplication) -> None:
    """Have the texts of this application make their elements; a second call does nothing."""
    if application.findChild(ElementRegistry) is None:
        QAccessible.installFactory(ElementRegistry(application).make)


def let_go(elements: Sequence[QAccessibleInterface]) -> None:
    """Take elements out of Qt's hands, those that it still has."""
    for element in elements:
        if is_there(element):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(element))


class RowAnnouncer(QObject):
    """Tells a screen reader which row or change is read now, when another one is."""

    def __init__(self, texts: TextsElement) -> None:
        super().__init__(texts.view)
        self._texts, view = texts, texts.view
        self._next = ("", "")
        self._redline: Redline | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(WAIT_MS)
        self._late.timeout.connect(self._tell)
        view.row_read.connect(self._row_read)
        view.names.meant.connect(self._name_meant)
        view.current_changed.connect(self._change_shown)
        view.laid_out.connect(self._look_anew)
        view.installEventFilter(self)
        self._look_anew()

    def _row_read(self, row: str) -> None:
        """Another row came to where one reads. The row of the change that is read, or will be in a moment, is none."""
        coming = self._late.isActive() and self._next[1]
        if not coming and row != self._texts.current[0]:
            self._next = (row, "")
            self._late.start()

    def _name_meant(self, name: MeantName | None) -> None:
        """The keys went to a name of a row: it is what is read."""
        if name is not None and not name.hovered:
            self._texts.current = (name.row, self._texts.current[1] if name.row == self._texts.current[0] else "")
            self._say(QAccessible.Event.Focus)

    def _change_shown(self, change: str) -> None:
        view = self._texts.views.get(change)
        if view is not None:
            self._next = (view.row, change)
            self._late.start()

    def _tell(self) -> None:
        if self._next != self._texts.current:
            self._texts.current = self._next
            self._say(QAccessible.Event.Focus)
            self._say(QAccessible.Event.Selection)

    def _look_anew(self) -> None:
        """Other drafts, or the same with other names."""
        redline, before = self._texts.view.redline, self._redline
        if redline is before:
            return
        same = redline is not None and before is not None and _what(redline) == _what(before)
        self._redline = redline
        self._texts.views = {view.id: view for view in redline.changes} if redline is not None else {}
        if same:
            self._say(QAccessible.Event.NameChanged)
            return
        let_go(self._texts.forget())
        row = self._texts.view.row_in_sight()
        self._next = self._texts.current = (row, "")
        if before is None:
            return  # Qt has not got the element yet, perhaps: an event now would have it twice
        QAccessible.updateAccessibility(QAccessibleEvent(self._texts, QAccessible.Event.DescriptionChanged))

    def _say(self, event: QAccessible.Event) -> None:
        element = self._texts.read()
        if element is not None and (self._texts.view.hasFocus() or event is not QAccessible.Event.Focus):
            QAccessible.updateAccessibility(QAccessibleEvent(element, event))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The texts got the keys: say where in them one is."""
        if event.type() is QEvent.Type.FocusIn:
            self._next = self._texts.current
            QTimer.singleShot(0, self, lambda: self._say(QAccessible.Event.Focus))
        return super().eventFilter(watched, event)


def _what(redline: Redline) -> tuple[object, ...]:
    """By what the same drafts with other names are known."""
    return redline.older, redline.newer, [row.id for row in redline.rows]
