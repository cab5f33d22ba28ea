"""The bar of the rooms: a button for each, where there is no room for so many one more with the names of the last below
it, and where there is room for few one button alone with the names of all.

Which rooms there are, and what a button does, is `rooms.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.line_icons import line_icon

LEAST = 4
"""With fewer buttons than these beside it, the one that holds the others stands alone: half a bar would only puzzle."""
_EDGE = 8


class RoomBar(QWidget):
    """Shows the buttons it is given, as many as there is room for; `chooser` holds the others, or all of them. Before
    them stand the arrows of the history, which stay.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QToolButton] = []
        self.chooser, self._menu = QToolButton(self), QMenu(self)
        self.chooser.setAutoRaise(True)
        self.chooser.setCheckable(True)  # as a room that it holds is shown, and not as it is pressed
        self.chooser.clicked.connect(self._name)
        self.chooser.setMenu(self._menu)
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
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
        self._wide: dict[tuple[str, str], int] = {}
        """Pixels that buttons take, by their letters and words: the bar fits itself whenever a room is entered."""
        self._shown = 0
        """How many buttons are shown, from the first."""

    def add(self, button: QToolButton) -> None:
        """Show one more button, after the others."""
        self._buttons.append(button)
        self._row.insertWidget(self._row.indexOf(self.chooser), button)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Take no more than `room` pixels, -1 for as many as are wanted."""
        self._room = room
        self._shown = self._fitting(room)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < self._shown)
        self._name()
        self.chooser.setVisible(self._shown < len(self._buttons))
        self._row.invalidate()
        self.updateGeometry()

    def _fitting(self, room: int) -> int:
        """How many buttons have room beside the one that holds the others, whichever of them it names."""
        wide = [self._width_of(button) + self._row.spacing() for button in self._buttons]
        if room < 0 or sum(wide) + self._arrows() <= room:
            return len(wide)
        room -= self._arrows()
        for shown in range(len(wide) - 1, LEAST - 1, -1):
            names = [_with_sign(button.text()) for button in self._buttons[shown:]]
            if sum(wide[:shown]) + max(map(self._chooser_wide, (*names, _with_sign(tr("More"))))) <= room:
                return shown
        return 0

    def _width_of(self, button: QToolButton) -> int:
        button.ensurePolished()  # else it has no letters of its own yet
        key = button.font().key(), button.text()
        if key not in self._wide:
            self._wide[key] = button.sizeHint().width()
        return self._wide[key]

    def _chooser_wide(self, words: str) -> int:
        """The pixels that the chooser takes with other words."""
        key = self.chooser.font().key(), words
        if key not in self._wide:
            letters = self.chooser.fontMetrics().horizontalAdvance
            self._wide[key] = self.chooser.sizeHint().width() - letters(self.chooser.text()) + letters(words)
        return self._wide[key] + self._row.spacing()

    def minimumSizeHint(self) -> QSize:
        """As wide as the one button and the arrows: it makes no window wide."""
        return QSize(self.chooser.sizeHint().width() + self._arrows(), super().minimumSizeHint().height())

    def _arrows(self) -> int:
        """The pixels that the arrows and the edges take."""
        room = sum(arrow.sizeHint().width() + self._row.spacing() for arrow in (self.back, self.forward))
        return room + 2 * _EDGE

    def follow(self) -> None:
        """Say which room is shown."""
        self.fit(self._room)

    def _name(self) -> None:
        """Have the chooser say which of its rooms is shown, and otherwise that there are more."""
        chosen = next((button.text() for button in self._buttons[self._shown :] if button.isChecked()), "")
        self.chooser.setChecked(bool(chosen))
        self.chooser.setText(_with_sign(chosen or (tr("More") if self._shown else tr("Rooms"))))
        self.chooser.setAccessibleName(tr("The other rooms") if self._shown else tr("The rooms"))
        self.chooser.setToolTip(self.chooser.accessibleName())

    def _fill(self) -> None:
        self._menu.clear()
        for button in self._buttons[self._shown :]:
            action = self._menu.addAction(button.text(), button.click)
            action.setCheckable(True)
            action.setChecked(button.isChecked())


def _with_sign(words: str) -> str:
    """The words of a button below which there are others."""
    return f"{words} ▾"


def _arrow(icon: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(line_icon(icon))
    button.setText(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    button.setEnabled(False)
    return button
