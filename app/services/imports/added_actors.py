"""Actors that a person adds for a name in a file which nobody knows: a new actor of that name, or one more name of an
actor that is there.

Values only; they are kept when the draft is stored (`store_drafts.py`). Whether a name is known then is asked of the
register, here as everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from app.treaty.actors import Actor, ActorType, Alias

if TYPE_CHECKING:
    from app.treaty.actors import Register

ADDED_TYPES = (ActorType.STATE, ActorType.GROUP, ActorType.ORGANISATION, ActorType.OFFICER, ActorType.TERRITORY)
"""What a new actor can be, the most frequent first."""
_LONGEST = 24
"""Code points of an id that is made from a name."""


def new_actor(name: str, sort: ActorType, register: Register) -> Actor:
    """An actor called `name`, under an id made from it that nobody has.

    >>> new_actor("Fennmark", ActorType.STATE, REGISTER).id
    'FENNMARK'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    wanted = re.sub("[^A-Z0-9]+", "_", plain).strip("_")[:_LONGEST].strip("_") or "ADDED"
    made, number = wanted, 2
    while made in register.by_id:
        made, number = f"{wanted}_{number}", number + 1
    return Actor(made, sort, name)


def further_name(name: str, actor: str, register: Register) -> Actor:
    """What makes `name` one more name of the actor with the id `actor`, which is there: an amendment of it.

    >>> further_name("Kestrian Republic", "XKE", REGISTER).names[0].name
    'Kestrian Republic'
    """
    return Actor(actor, register.by_id[actor].type, "", (Alias(name),))
