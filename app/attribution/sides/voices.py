"""Says whose a wish is: of who spoke or, where groups are expanded, of each member on the day.

A member that spoke itself of a provision has its own word there and not its group's; one whose groups want the contrary
of each other has none. A group whose members are not known on the day stays itself. Officers, and names that stand for
nobody known, have no voice.

>>> said = spoken(draft("1. Ships moor by day."), "NORTH delete Article 1(1)")
>>> voices, undivided = member_voices(said.wishes, REGISTER, ["2031-01-01"])
>>> [voice.actor for voice in voices], undivided
(['NORTH'], ('NORTH',))
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.positions.positions import members_of
from app.attribution.sides.wishes import WishRelation, relate_wishes
from app.notation.statements.exceptions import excepted_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.attribution.sides.model import SpokenWish
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef


@dataclass(frozen=True, slots=True)
class Voice:
    """That an actor has a wish, by the number of the wish; `through` are the groups by which it has it."""

    actor: str
    wish: int
    through: tuple[str, ...] = ()


def own_voices(wishes: Sequence[SpokenWish], register: Register) -> tuple[Voice, ...]:
    """Every wish as that of each who spoke, groups as groups."""
    return tuple(
        Voice(who, at)
        for at, wish in enumerate(wishes)
        for who in dict.fromkeys(actor.id for actor in wish.actors)
        if who != "?" and register.type_of(who) != "officer"
    )


def member_voices(
    wishes: Sequence[SpokenWish], register: Register, days: Sequence[str]
) -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """The same with groups as their members, and the groups that stay themselves. `days[n]` is the ISO day of draft n,
    for wishes whose source tells none.
    """
    own = own_voices(wishes, register)
    spoken = {(voice.actor, wishes[voice.wish].place) for voice in own}
    found: dict[tuple[str, int], list[str]] = {}
    result: list[Voice] = []
    stay: dict[str, None] = {}
    for voice in own:
        members = group_members(voice.actor, wishes[voice.wish], register, days)
        if members is None:
            result.append(voice)
            if register.type_of(voice.actor) == "group":
                stay[voice.actor] = None
            continue
        for member in members:
            if (member, wishes[voice.wish].place) not in spoken:
                found.setdefault((member, voice.wish), []).append(voice.actor)
    given = [Voice(member, wish, tuple(groups)) for (member, wish), groups in found.items()]
    return (*result, *_undivided(given, wishes)), tuple(stay)


def group_members(group: str, wish: SpokenWish, register: Register, days: Sequence[str]) -> tuple[str, ...] | None:
    """The members of a group on the day of a wish, without those whom the paper takes out; None for what is no group,
    or one without a day or known members.
    """
    day = wish.said.date or days[wish.draft]
    members = members_of(group, register, day) if day else ()
    if not members:
        return None
    out = frozenset[str]().union(*(excepted_from(one.as_written, register) for one in _named(group, wish.actors)))
    return tuple(member for member in members if member not in out)


def _named(actor: str, actors: Iterable[ActorRef]) -> tuple[ActorRef, ...]:
    return tuple(one for one in actors if one.id == actor)


def _undivided(given: Sequence[Voice], wishes: Sequence[SpokenWish]) -> list[Voice]:
    """Voices through groups, without those of a member whose groups want the contrary of each other on a provision."""
    by_place: dict[tuple[str, object], list[Voice]] = {}
    for voice in given:
        by_place.setdefault((voice.actor, wishes[voice.wish].place), []).append(voice)
    found: list[Voice] = []
    for voices in by_place.values():
        if not any(_divides(one, other, wishes) for one in voices for other in voices):
            found += voices
    return found


def _divides(one: Voice, other: Voice, wishes: Sequence[SpokenWish]) -> bool:
    if not set(one.through).isdisjoint(other.through):
        return False
    mine, theirs = wishes[one.wish], wishes[other.wish]
    found = relate_wishes(mine.wants, theirs.wants, same_draft=mine.draft == theirs.draft)
    return WishRelation.CONTRARY in found
