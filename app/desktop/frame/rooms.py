"""The rooms of the window: one is shown at a time, a bar above says which there are, and one can go back.

A room is any widget. It knows neither the bar nor the other rooms; what is to be done when one is entered is told by
a signal.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QWidget

from app.desktop.frame.room_bar import RoomBar

DEPTH = 30
"""How many rooms back one can go."""


class Rooms(QStackedWidget):
    """The rooms. Emits `entered(name)` whenever another one is shown, and before that `wanted(name)` for one that was
    announced and is not made yet; `bar` has a button for each that has words.
    """

    entered = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = RoomBar()
        self._group = QButtonGroup(self)
        self._rooms: dict[str, QWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._before: list[str] = []
        self.name = ""

    def add(self, name: str, room: QWidget, words: str = "", keys: str = "") -> None:
        """Add a room; with `words` it has a button in the bar, which shows `keys` as its tip."""
        if words:
            self.announce(name, words, keys)
        self.fill(name, room)

    def announce(self, name: str, words: str, keys: str) -> None:
        """Give a room a button; the room itself is asked for when it is first shown."""
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(keys)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.clicked.connect(lambda _checked=False: self.show_room(name))
        self._group.addButton(button)
        self.bar.add(button)
        self._buttons[name] = button

    def fill(self, name: str, room: QWidget) -> None:
        """Put in a room under its name."""
        self._rooms[name] = room
        self.addWidget(room)

    def make_ready(self, name: str) -> None:
        """Lay out a room that was not shown yet, as large as it will be: it is shown sooner then."""
        room = self._rooms[name]
        if not room.isVisible():
            room.resize(self.size())
            room.ensurePolished()
            if (layout := room.layout()) is not None:
                layout.activate()

    def names(self) -> tuple[str, ...]:
        """The rooms that have a button."""
        return tuple(self._buttons)

    def show_room(self, name: str) -> None:
        """Show a room; the one that was shown is where one can go back to."""
        if name == self.name:
            return
        if self.name:
            self._before = [*self._before, self.name][-DEPTH:]
        self._show(name)

    def back(self) -> None:
        """Show the room that was shown before."""
        if self._before:
            self._show(self._before.pop())

    def begin(self, name: str) -> None:
        """Show a room, from which one cannot go back: another dossier is open."""
        self._before.clear()
        self._show(name)

    def _show(self, name: str) -> None:
        if name not in self._rooms:
            self.wanted.emit(name)
        self.name = name
        self.setCurrentWidget(self._rooms[name])
        self._group.setExclusive(False)
        for room, button in self._buttons.items():
            button.setChecked(room == name)
        self._group.setExclusive(True)
        self.bar.follow()
        self.entered.emit(name)
