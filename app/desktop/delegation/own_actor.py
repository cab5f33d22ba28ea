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
    """Asks for one actor; the one that is taken last counts."""

    def __init__(self, actor: str, register: Register, parent: QWidget | None = None) -> None:
        known = (ActorRef(actor, register.short(actor)),) if actor else ()
        super().__init__(known, register, parent, one=tr("Which delegation are you?"))

    @property
    def actor(self) -> str:
        """The id of the actor that was chosen, "" for nobody."""
        return self.chosen[-1].id if self.chosen else ""
