"""Choosing who we are: one actor, by the first letters of its name in any of six languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.treaty.actors import Register


class OwnActorChooser(ActorChooser):
    """Asks for one actor; the one that is taken last counts, and the dialog ends with it."""

    def __init__(self, actor: str, register: Register, parent: QWidget | None = None) -> None:
        known = (ActorRef(actor, register.short(actor)),) if actor else ()
        super().__init__(known, register, parent)
        self.setWindowTitle(tr("Which delegation are you?"))

    @property
    def actor(self) -> str:
        """The id of the actor that was chosen, "" for nobody."""
        return self.chosen[-1].id if self.chosen else ""

    def take(self, number: int) -> None:
        """Take a candidate in the place of the one before, and end."""
        if 0 <= number < len(self.found):
            self.chosen.clear()
            super().take(number)
            self.accept()
