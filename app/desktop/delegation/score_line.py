"""The score: how many of our asks met which fate, as switches that filter the list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from app.desktop.ground.language.ask_descriptions import fate_in, fate_or_none
from app.desktop.ground.language.phrases import with_number
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.fate_icons import fate_icon
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.treaty.fates import Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.delegation import OurAsk, OurDelegation

ALL = "all"
NO_FATE = ""
"""Stands for asks without a fate in the draft."""


class ScoreLine(QWidget):
    """Emits `chosen(fate)` when the reader wants to see asks of one fate, "all" for all, "" for those without one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self)
        flow.setContentsMargins(12, 4, 12, 4)
        for fate in (ALL, *(fate.value for fate in Fate), NO_FATE):
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked=False, fate=fate: self.chosen.emit(fate))
            self._group.addButton(button)
            self.buttons[fate] = button
            flow.addWidget(button)
        self.buttons[ALL].setChecked(True)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for fate, button in self.buttons.items():
            if fate != ALL:
                button.setIcon(fate_icon(fate, theme.colour("ink")))

    def show_asks(self, stand: OurDelegation, asks: Sequence[OurAsk]) -> None:
        """Count these asks by their fates; only fates that some of them met have a switch."""
        counts = Counter(fate_in(ask.fated, stand.draft) for ask in asks)
        for fate, button in self.buttons.items():
            count = len(asks) if fate == ALL else counts[fate]
            words = tr("%n asks", "", count) if fate == ALL else with_number(fate_or_none(fate), count)
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(fate == ALL or count > 0)
        self.set_look(self._theme)

    def choose(self, fate: str) -> None:
        """Show a switch as the one that is on."""
        self.buttons[fate].setChecked(True)
