"""The line below the list of amendments: how many are chosen together, how many stand in the brief.

It is always there and of one height, so that nothing moves when something is chosen; it says and does nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChosenBar(QLabel):
    """Says what is chosen, and what is gathered."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen = self._brief = 0
        self.setContentsMargins(8, 3, 8, 3)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self._say()

    def show_chosen(self, rows: int) -> None:
        """So many rows are chosen together; 0 for not several."""
        self._chosen = rows
        self._say()

    def show_brief(self, amendments: Sequence[str]) -> None:
        """Amendments are gathered for a brief."""
        self._brief = len(amendments)
        self._say()

    def _say(self) -> None:
        chosen = tr("%n chosen together", "", self._chosen) if self._chosen else tr("Ctrl and Shift choose several")
        brief = tr("brief: %n (B)", "", self._brief) if self._brief else ""
        self.setText(join_facts(one for one in (chosen, brief) if one))
        self.setToolTip(self.text())
