"""The bar of the rooms: a button for each, or where there is no room for so many one button with their names below it.

Which rooms there are, and what a button does, is `rooms.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.line_icons import line_icon

_EDGE = 8


class RoomBar(QWidget):
    """Shows the buttons it is given, or `chooser` in their place; before them the arrows of the history, which stay."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QToolButton] = []
        self.chooser, self._menu = QToolButton(self), QMenu(self)
        self.chooser.setAutoRaise(True)
        self.chooser.setMenu(self._menu)
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setToolTip(tr("The rooms"))
        self._menu.aboutToShow.connect(self._fill)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._row.setSpacing(2)
        self.back = _arrow("back", tr("Back"), tr("Back to where you were (Alt+Left)"))
        self.forward = _arrow("forward", tr("Forward"), tr("Forward again (Alt+Right)"))
        for widget in (self.back, self.forward, self.chooser):
            self._row.addWidget(widget)
        self.chooser.hide()
        self._room = -1

    def add(self, button: QToolButton) -> None:
        """Show one more button, after the others."""
        self._buttons.append(button)
        self._row.addWidget(button)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Take no more than `room` pixels, -1 for as many as are wanted."""
        self._room = room
        whole = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons) + self._arrows()
        folded = 0 <= room < whole
        for button in self._buttons:
            button.setVisible(not folded)
        self.chooser.setVisible(folded)
        self._row.invalidate()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As wide as the one button and the arrows: it makes no window wide."""
        return QSize(self.chooser.sizeHint().width() + self._arrows(), super().minimumSizeHint().height())

    def _arrows(self) -> int:
        """The pixels that the arrows and the edges take."""
        room = sum(arrow.sizeHint().width() + self._row.spacing() for arrow in (self.back, self.forward))
        return room + 2 * _EDGE

    def follow(self) -> None:
        """Say which room is shown."""
        chosen = next((button for button in self._buttons if button.isChecked()), None)
        words = chosen.text() if chosen is not None else tr("Rooms")
        self.chooser.setText(f"{words} ▾")
        self.chooser.setAccessibleName(tr("The rooms"))
        self.fit(self._room)

    def _fill(self) -> None:
        self._menu.clear()
        for button in self._buttons:
            action = self._menu.addAction(button.text(), button.click)
            action.setCheckable(True)
            action.setChecked(button.isChecked())


def _arrow(icon: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(line_icon(icon))
    button.setText(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    button.setEnabled(False)
    return button
