"""A pane that has no room beside the texts, laid over them at its side until the reader puts it away.

Which pane it is, and when there is room for it again, is not its business (`window/side_panes.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QStyle, QToolButton, QVBoxLayout

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_MOST = 0.62
"""It takes no more than this part of what it lies over: the texts are still seen."""


class PaneOverlay(QFrame):
    """Lies over a widget, before or `after` its middle. Emits `left` when the reader puts it away."""

    left = Signal()

    def __init__(self, under: QWidget, *, after: bool) -> None:
        super().__init__()
        self._under, self._after, self._wide = under, after, 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("Put away (Esc)"))
        self.close_button.setAccessibleName(tr("Put away (Esc)"))
        self.close_button.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def lay_over(self, pane: QWidget, wide: int) -> None:
        """Show a pane, `wide` pixels wide where there is room, with the keys where they are."""
        self._wide = wide
        self.setParent(self._under.parentWidget())
        self._column.addWidget(pane, 1)
        pane.show()
        self.raise_()
        self._put()  # before it is seen: else what lies under its first place is drawn anew
        self.show()
        self._put()

    def place(self) -> None:
        """Lie over what it lies over, as that is now."""
        if not self.isHidden():
            self._put()

    def _put(self) -> None:
        room = self._under.geometry()
        wide = max(self.minimumSizeHint().width(), min(self._wide, int(_MOST * room.width())))
        begins = room.right() - wide + 1 if self._after else room.left()
        place = QRect(begins, room.top(), wide, room.height())
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away, where nothing in it has use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
