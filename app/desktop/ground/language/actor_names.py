"""Actors by name in the language of the interface, as the chips of a redline have them: a State in the short form of
the United Nations, an officer by the name of the office. What a paper wrote stays as it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import vocabulary
from app.redline.chips import full_name_of, unknown_name

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef


def actor_name(register: Register, actor_id: str) -> str:
    """The name of an actor, or the id itself when it is not known."""
    actor = register.by_id.get(actor_id)
    return full_name_of(actor, vocabulary()) if actor is not None else actor_id


def actor_words(register: Register, actor: ActorRef) -> str:
    """The name of an actor; one that is not read is marked as such, so that it is taken for nobody's."""
    known = register.by_id.get(actor.id)
    return full_name_of(known, vocabulary()) if known is not None else unknown_name(actor, register, vocabulary())
