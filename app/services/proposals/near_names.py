"""Names that are written nearly as one that nobody knows: what a person may have meant who mistyped.

They are shown and never taken: a name is not guessed from likeness.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.actors import Register

_MOST = 3
_ALIKE = 0.7
"""Share of letters in their order from which two names are near."""


def near_names(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three of some names, the nearest first; () when none is near."""
    by_letters = {one.casefold(): one for one in sorted(known)}
    found = difflib.get_close_matches(name.casefold(), by_letters, _MOST, _ALIKE)
    return tuple(by_letters[one] for one in found)


def near_actors(name: str, register: Register) -> tuple[str, ...]:
    """The short names of the actors of whom one name, in any language, is near; each actor once."""
    names = {alias.name: actor.id for actor in register.actors for alias in actor.names if not alias.code}
    names |= {actor.short: actor.id for actor in register.actors}
    found = near_names(name, names)
    return tuple(dict.fromkeys(register.short(names[one]) for one in found))
