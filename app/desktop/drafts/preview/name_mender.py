"""Names in files that nobody knows: each becomes a new actor, or one more name of an actor that is there, for as long
as a preview is open. What was added is stored with what is previewed.

It asks who somebody is; files are read anew by whoever hears that more is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.services.imports.added_actors import further_name, new_actor
from app.services.imports.custom_actors import with_own_actors
from app.treaty.actors import ActorType

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.treaty.actors import Actor, Register


class NameMender(QObject):
    """Emits `mended` when more is known than before."""

    mended = Signal()

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self.actors: tuple[Actor, ...] = ()
        """What was added, in its order."""
        self.chooser: ActorChooser | None = None

    def begin(self, register: Register) -> None:
        """Know what a dossier knows, and nothing that was added elsewhere."""
        self._register, self.actors = register, ()

    def add(self, name: str, sort: str) -> None:
        """A name becomes an actor of a type."""
        self._know(new_actor(name, ActorType(sort), self._known()))

    def seek(self, name: str, over: QWidget | None) -> None:
        """Ask whose name it is."""
        if self.chooser is not None:
            self.chooser.deleteLater()
        title = tr("Who is “{name}”?").format(name=isolate_text(name))
        chooser = self.chooser = ActorChooser((), self._known(), over, one=title)

        def taken() -> None:
            if chooser.chosen:
                self._know(further_name(name, chooser.chosen[0].id, self._known()))

        chooser.accepted.connect(taken)
        chooser.finished.connect(self._closed)
        chooser.open()

    def _closed(self) -> None:
        if self.chooser is not None:
            self.chooser.deleteLater()
        self.chooser = None

    def _known(self) -> Register:
        return with_own_actors(self._register, self.actors)

    def _know(self, actor: Actor) -> None:
        self.actors = (*self.actors, actor)
        self.mended.emit()
