"""How the interface names those who act: as the United Nations does in its language, which is what the chips of the
Redline say. A name that is not read stays as it was written, and is marked as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language import language_code, tr

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef


def name_of(register: Register, actor: str) -> str:
    """The short name of an actor in the language of the interface, by its id; the English one where the register has
    none, and the id itself of one that it does not know.
    """
    known = register.by_id.get(actor)
    return known.short_in(language_code()) if known else actor


def named(register: Register, actor: ActorRef) -> str:
    """The same of an actor as a document names it; what is not read is taken for nobody's name."""
    if actor.id == "?":
        return tr("“{name}” (name not read)").format(name=actor.as_written)
    return name_of(register, actor.id)
