"""The rooms of the window: one is shown at a time, a bar above says which there are, and one can go back and forward.

A room is any widget. It knows neither the bar nor the other rooms; what is to be done when one is entered is told by
a signal. There is one history, of rooms and of places in them; what a place is, only who remembers it knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from app.desktop.frame.room_bar import RoomBar
from app.desktop.ground.time_slices import TimeSlicer, paint_next_turn
from app.desktop.ground.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

DEPTH = 30
"""How many stops back one can go."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the reader was: a room, and the place in it, of which only who remembers it knows anything."""

    room: str
    place: object = None


class Rooms(PageStack):
    """The rooms. Emits `entered(name)` whenever another one is shown, and before that `wanted(name)` for one that was
    announced and is not made yet; `returned(place)` when one went back or forward to a place that was remembered;
    `travelled` when one can go back or forward, or no longer. `bar` has a button for each that has words.
    """

    entered = Signal(str)
    wanted = Signal(str)
    returned = Signal(object)
    travelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = RoomBar()
        self._group = QButtonGroup(self)
        self._rooms: dict[str, QWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._before: list[Stop] = []
        self._after: list[Stop] = []
        self.here: Callable[[], object] = lambda: None
        """Tells the place in the room that is shown, to be led back to."""
        self.name = ""
        self._arriving = False
        self._behind: list[QWidget] = []
        """Rooms out of sight that still have the letters of before."""
        self._turns = TimeSlicer(self)
        self.bar.back.clicked.connect(self.back)
        self.bar.forward.clicked.connect(self.forward)
        self.travelled.connect(self._show_arrows)

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

    def hold_letters(self) -> None:
        """The window is about to get other letters: rooms out of sight keep theirs, and follow one by one when it has
        them, or when they are entered. Hundreds of widgets that nobody sees would be told and laid out in one piece.
        """
        for room in self._rooms.values():
            if room is not self.currentWidget() and not room.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                kept = QFont()
                kept.setPointSizeF(room.font().pointSizeF())
                room.setFont(kept)
                self._behind.append(room)
        self._turns.begin(self._follow_letters())

    def _follow_letters(self) -> Iterator[None]:
        while self._behind:
            self._follow(self._behind[0])
            yield

    def _follow(self, room: QWidget) -> None:
        """Give a room the letters that the window has."""
        if room in self._behind:
            self._behind.remove(room)
            room.setFont(QFont())

    def names(self) -> tuple[str, ...]:
        """The rooms that have a button."""
        return tuple(self._buttons)

    def show_room(self, name: str) -> None:
        """Show a room; where the reader was is where one can go back to."""
        if name == self.name:
            return
        self.depart()
        self._show(name)

    def depart(self) -> None:
        """The reader is about to be led elsewhere: here is where one can go back to."""
        if self.name and not self._arriving:
            here = self._stop()
            if not self._before or self._before[-1] != here:
                self._before = [*self._before, here][-DEPTH:]
            self._after.clear()
            self.travelled.emit()

    def arrive(self, led: bool, show: Callable[[], T]) -> T:
        """Show a place; a reader who was `led` there from elsewhere departs from where they were only, not from where
        the room happened to stand.
        """
        self._arriving = led
        try:
            return show()
        finally:
            self._arriving = False

    @property
    def backward(self) -> bool:
        """Whether one can go back."""
        return bool(self._before)

    @property
    def onward(self) -> bool:
        """Whether one can go forward again."""
        return bool(self._after)

    def back(self) -> None:
        """Show where the reader was before."""
        self._travel(self._before, self._after)

    def forward(self) -> None:
        """Show again from where one went back."""
        self._travel(self._after, self._before)

    def _travel(self, whence: list[Stop], whither: list[Stop]) -> None:
        here = self._stop()
        while whence and whence[-1] == here:
            whence.pop()
        if whence:
            whither.append(here)
            stop = whence.pop()
            if stop.room != self.name:
                self._show(stop.room)
            self.returned.emit(stop.place)
        self.travelled.emit()

    def _show_arrows(self) -> None:
        self.bar.back.setEnabled(self.backward)
        self.bar.forward.setEnabled(self.onward)

    def _stop(self) -> Stop:
        return Stop(self.name, self.here())

    def begin(self, name: str) -> None:
        """Show a room, from which one cannot go back: another dossier is open."""
        self._before.clear()
        self._after.clear()
        self._show(name)
        self.travelled.emit()

    def _show(self, name: str) -> None:
        if name not in self._rooms:
            self.wanted.emit(name)
        self.name = name
        self._follow(self._rooms[name])
        paint_next_turn(self)  # what the room does when it is entered, and the painting of it, are two pieces
        self.setCurrentWidget(self._rooms[name])
        self._group.setExclusive(False)
        for room, button in self._buttons.items():
            button.setChecked(room == name)
        self._group.setExclusive(True)
        self.bar.follow()
        self.entered.emit(name)
