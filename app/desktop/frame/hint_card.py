"""Hints for whoever sees the program for the first time: one at a time on a card over the foot of a room. Each goes
with one key, Esc, or with its button, or when what it tells of is done; and never comes again.

Which hints there are is said by the room; that one was seen is kept in the settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desktop.ground.preferences import Preferences

SEEN = "hints"
"""The name under which the settings keep which hints were seen."""
_WIDE = 620
_EDGE = 12


class HintCard(QFrame):
    """The card over the foot of `room`. Keys are listened for in the widgets that it is told of."""

    def __init__(self, room: QWidget, memory: Preferences) -> None:
        super().__init__(room)
        self._memory, self._room = memory, room
        self._hints: Mapping[str, str] = {}
        self._all = 0
        self.words, self.count = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.done, self.none = QPushButton(tr("Got it (Esc)")), QPushButton(tr("No more hints"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 8, _EDGE, 8)
        row.addWidget(self.words, 1)
        for widget in (self.count, self.done, self.none):
            row.addWidget(widget)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.done.clicked.connect(self.pass_on)
        self.none.clicked.connect(self.end)
        room.installEventFilter(self)
        self.hide()

    def listen(self, widgets: Sequence[QWidget]) -> None:
        """Let Esc in these widgets take the hint away, before it does anything else there."""
        for widget in widgets:
            widget.installEventFilter(self)

    def begin(self, hints: Mapping[str, str]) -> None:
        """Show the first of these hints, by their names, that was never seen; none where all were."""
        seen = self._memory.choice(SEEN).split(",")
        self._hints = {name: words for name, words in hints.items() if name not in seen}
        self._all = len(self._hints)
        self._show()

    def learn(self, name: str) -> None:
        """What a hint tells of was done: it need not be told any more, whether it is shown or still to come."""
        if name in self._hints:
            self._forget(name)

    def pass_on(self) -> None:
        """The hint was read: show the next one."""
        if self._hints:
            self._forget(next(iter(self._hints)))

    def end(self) -> None:
        """Show no hint any more, now and for good."""
        while self._hints:
            self.pass_on()

    def _forget(self, name: str) -> None:
        seen = [one for one in self._memory.choice(SEEN).split(",") if one]
        self._memory.choose(SEEN, ",".join(dict.fromkeys([*seen, name])))
        self._hints = {other: words for other, words in self._hints.items() if other != name}
        self._show()

    def _show(self) -> None:
        held = self.done.hasFocus() or self.none.hasFocus()
        self.setVisible(bool(self._hints))
        if not self._hints:
            if held:
                self._room.setFocus()
            return
        self.words.setText(next(iter(self._hints.values())))
        at = number_words(self._all - len(self._hints) + 1)
        self.count.setText(tr("{number} of {count}", "hints").format(number=at, count=number_words(self._all)))
        self.setAccessibleName(tr("Hint"))
        self.setAccessibleDescription(self.words.text())
        self.none.setVisible(len(self._hints) > 1)
        self._place()
        announce(self, self.words.text())

    def _place(self) -> None:
        room = self._room.rect()
        wide = min(_WIDE + self.fontMetrics().averageCharWidth() * 20, room.width() - 2 * _EDGE)
        layout = self.layout()
        assert layout is not None, "it was laid out when it was made"
        tall = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((room.width() - wide) // 2, room.height() - tall - _EDGE, wide, tall)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the room, and go with Esc."""
        if watched is self._room and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        pressed = event.type() is QEvent.Type.KeyPress and self.isVisible()
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.pass_on()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the hint away, too, while one of its buttons has the keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.pass_on()
        else:
            super().keyPressEvent(event)
