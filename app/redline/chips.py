"""Chips: the actors in the margin of a change, by their printed names.

It names only those whom an Attribution names; it finds no evidence and weighs none (`app.attribution`). Authors come
first, those who asked for the opposite last; nobody is written twice with the same link and stance.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.redline.model import Chip
from app.treaty.actor_order import order_key
from app.treaty.actors import Actor, ActorType, Register
from app.treaty.attributions import Attribution, Link
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind

_LINKS = {Link.MARKED: 0, Link.ASSERTED: 1, Link.MATCHED: 2}
_AUTHORS = (Stance.PROPOSE.value, Stance.COSPONSOR.value)
_LONGEST_STATE = 22
_LONGEST_OTHER = 13
"""A name longer than this is printed by its usual shorter form."""
_LEAST_STATE = 4
"""A State is never printed by a code."""


def chips_of(attributions: Iterable[Attribution], register: Register) -> tuple[Chip, ...]:
    """The chips of some attributions, in order: authors, other stances, opposite stances; inside these by link, then
    in the alphabetical order of the United Nations.
    """
    named = [(order_key(actor, register), _chip(actor, a, register)) for a in attributions for actor in a.actors]
    return sorted_chips(chip for _, chip in sorted(named, key=lambda one: one[0]))


def sorted_chips(chips: Iterable[Chip]) -> tuple[Chip, ...]:
    """Chips without repetition in the order of the margin."""
    unique = dict.fromkeys(chips)
    return tuple(sorted(unique, key=lambda c: (c.opposite, c.stance not in _AUTHORS, _LINKS[c.link])))


def _chip(actor: ActorRef, attribution: Attribution, register: Register) -> Chip:
    known = register.by_id.get(actor.id)
    if known is None:
        tracked = attribution.asked.kind is EvidenceKind.TRACKED
        name = actor.as_written or actor.id
        kind = "author" if tracked else "unknown"
        short = name if tracked or actor.id != "?" else unread(name)
        full = name if tracked else register.printed(actor)
        name, full = in_role(short, attribution), in_role(full, attribution)
        return Chip(actor.id, name, full, kind, attribution.link, attribution.stance.value, attribution.opposite)
    return Chip(
        actor.id,
        in_role(_printed(known), attribution),
        in_role(known.short, attribution),
        known.type.value,
        attribution.link,
        attribution.stance.value,
        attribution.opposite,
    )


def unread(name: str) -> str:
    """A name that is not read, marked as such where there is little room: "“Borderland”?"."""
    return f"“{name}”?"


def in_role(name: str, attribution: Attribution) -> str:
    """A name with its role, of one who led a group or spoke for others: to put a text forward is not to propose it."""
    return name if attribution.role in ("", "proponent") else f"{name} ({attribution.role})"


def _printed(actor: Actor) -> str:
    """The name for a margin: the short name of the United Nations; when that is long, of a State the first of its other
    English names that is not, of others the shortest.
    """
    state = actor.type in (ActorType.STATE, ActorType.TERRITORY)
    if len(actor.short) <= (_LONGEST_STATE if state else _LONGEST_OTHER):
        return actor.short
    english = [a.name for a in actor.names if a.language in ("", "en") and not a.code and not a.ambiguous]
    if state:
        return next((name for name in english if _LEAST_STATE <= len(name) <= _LONGEST_STATE), actor.short)
    spare = actor.id.replace("_", " ") if actor.type is ActorType.GROUP else actor.short
    return min([*english, spare, actor.short], key=len)
