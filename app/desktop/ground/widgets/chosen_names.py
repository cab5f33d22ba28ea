"""Names that were chosen, each on a button that takes it away again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChosenNames(QWidget):
    """Shows names in their order. Emits `taken_away(number)` for one that is to go."""

    taken_away = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[QPushButton] = []

    def text(self) -> str:
        """All names in one line."""
        return self._words

    def show_names(self, names: Sequence[str]) -> None:
        """Show these names and no others."""
        while (item := self._flow.takeAt(0)) is not None:
            if gone := item.widget():
                gone.hide()
                gone.deleteLater()
        self._words = commas(names) or tr("Nobody yet.")
        self.buttons = [self._button(number, name) for number, name in enumerate(names)]
        shown: list[QWidget] = [*self.buttons] or [QLabel(self._words)]
        for widget in shown:
            self._flow.addWidget(widget)
            widget.show()  # a hidden widget counts as having no size
        self.updateGeometry()

    def _button(self, number: int, name: str) -> QPushButton:
        button = QPushButton(f"{name.replace('&', '&&')}  ×")
        words = tr("Take {name} away").format(name=name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._take_away, number))
        return button

    def _take_away(self, number: int, _checked: bool = False) -> None:
        self.taken_away.emit(number)
