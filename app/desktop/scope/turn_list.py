"""What moved since the older draft, a line for each turn: what was reached and is, what goes along, who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.desktop.ground.language.phrases import with_label
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.scope.scope_words import asked_words, direction_words
from app.redline.scope.words import turn_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.redline.scope.model import ScopeTurn


class TurnList(QListWidget):
    """The list. Emits `turn_chosen(turn)` when another one is the current one, `turn_wanted(turn)` on Enter or a double
    click: its changes are wanted.
    """

    turn_chosen = Signal(object)
    turn_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turns: tuple[ScopeTurn, ...] = ()
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("What moved in the scope"))
        self.currentRowChanged.connect(lambda at: self._tell(at, self.turn_chosen.emit))
        self.itemActivated.connect(lambda item: self._tell(self.row(item), self.turn_wanted.emit))

    def show_turns(self, turns: Sequence[ScopeTurn]) -> None:
        """Show turns; none is the current one yet."""
        self.clear()
        self.turns = tuple(turns)
        for turn in turns:
            sentence = turn_sentence(turn, vocabulary())
            said = with_label(direction_words(turn), sentence)
            item = QListWidgetItem(f"{said}\n{asked_words(turn.chips)}", self)
            item.setToolTip(tr("Enter shows the changes in the texts"))

    def _tell(self, at: int, emit: object) -> None:
        if 0 <= at < len(self.turns) and callable(emit):
            emit(self.turns[at])
