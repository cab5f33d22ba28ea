"""Gathers who proposes, supports, opposes or reserves on which provision of a draft. Groups stand as recorded, or are
counted by their members.

Stances are as their sources have them. Nothing is concluded from silence. A group's stance is its members' only where a
reader asks for members; one who spoke otherwise than the group is shown apart, and not counted with it (docs/domain.md,
section 9: three ways to count, none of them twice).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.words.provision_index import ProvisionIndex, plain_address, stands_in
from app.job import SilentProgress, ask_before_each
from app.notation.statements.exceptions import excepted_from
from app.treaty.marks import ActorRef, Stance

if TYPE_CHECKING:
    from app.attribution.lineage.provision_map import ProvisionMap
    from app.job import Progress
    from app.treaty.actors import Register
    from app.treaty.proposals import Position

FOR = frozenset({Stance.PROPOSE, Stance.COSPONSOR, Stance.SUPPORT, Stance.RETAIN})
AGAINST = frozenset({Stance.OPPOSE, Stance.DELETE, Stance.RESERVE})
_NO_PARTY = frozenset({"facilitator", "speaker"})
_OUTSIDE = frozenset({"COK", "NIU", "PSE", "VAT"})
"""States that the register knows and that are no Members of the United Nations (in 2026)."""


class Expansion(StrEnum):
    """How groups are counted."""

    RECORDED = ""
    """A group is one that spoke."""
    MEMBERS = "members"
    """A group stands for its members on the day of the source; the group itself is not counted on top of them."""
    UN = "un"
    """The same, and only Members of the United Nations are listed."""


@dataclass(frozen=True, slots=True)
class HeldPosition:
    """A position on one provision of a draft, and how the actor comes to have it."""

    position: Position
    through: tuple[str, ...] = ()
    """Groups through which the actor has it, in the order of their positions; empty for its own."""
    over: bool = False
    """A later position of the same actor on the same words took its place."""
    apart: tuple[str, ...] = ()
    """Groups of which the actor is a member and whose stance here is the contrary."""

    @property
    def counts(self) -> bool:
        """Whether it is one of the stances that are counted now."""
        return not (self.over or self.position.role in _NO_PARTY or (self.through and self.apart))


@dataclass(frozen=True, slots=True)
class ProvisionPositions:
    """All positions on one provision."""

    provision: str
    """Its id in the draft, "" when it has no counterpart there."""
    address: str
    """In the draft, or as the positions write it when it has none there."""
    was: tuple[str, ...]
    """Other addresses under which the positions speak of it."""
    held: tuple[HeldPosition, ...]


def rows_of(
    positions: Iterable[Position],
    drafts: Sequence[ProvisionIndex],
    spoken_to: Mapping[Position, int | None],
    course: ProvisionMap,
    shown: int,
    progress: Progress | None = None,
) -> tuple[ProvisionPositions, ...]:
    """Positions gathered by the provisions of draft `shown`, in text order; those with no place in it come last.

    In: the series of drafts; for each position the index of the draft whose numbers it uses, None when that is not in
    the series (it has no place then; those that are not in the mapping speak in the numbers of `shown`); the course of
    provisions through the series. What an actor said later of the same words takes the place of what it said before.
    Raises what `progress` raises, which is only asked whether to stop.
    """
    progress = progress or SilentProgress()
    order = {provision.id: at for at, provision in enumerate(drafts[shown].draft.provisions)} if drafts else {}
    found: dict[tuple[int, str, str], tuple[dict[str, None], list[HeldPosition]]] = {}
    for position in ask_before_each(positions, progress):
        at = spoken_to.get(position, shown)
        places = _standing(position.address, drafts, at, course, shown) if drafts and at is not None else ()
        for place in places or ("",):
            address = drafts[shown].by_id[place].address if place else position.address
            key = (order.get(place, len(order)), place, plain_address(address))
            was, held = found.setdefault(key, ({}, []))
            if plain_address(position.address) != plain_address(address):
                was[position.address] = None
            held.append(HeldPosition(position))
    rows = []
    taken_back = [(key[2], one) for key, (_, held) in found.items() for one in held if _takes_all_back(one.position)]
    for key in ask_before_each(sorted(found, key=lambda k: k[0]), progress):
        was, held = found[key]
        place = key[1]
        address = drafts[shown].by_id[place].address if place else held[0].position.address
        rows.append(
            ProvisionPositions(
                place, address, tuple(was), _latest(held, [one for name, one in taken_back if _is_below(key[2], name)])
            )
        )
    return tuple(rows)


def _standing(
    address: str, drafts: Sequence[ProvisionIndex], spoken_to: int, course: ProvisionMap, shown: int
) -> tuple[str, ...]:
    """Where an address of one draft stands in another: the provision itself, or what is nearest above it and there."""
    for name in _upwards(address):
        start = drafts[spoken_to].at(name)
        ends = course.to(spoken_to, start, shown) if start else ()
        if ends:
            return ends
        if name == address and not start and (there := drafts[shown].at(name)):
            # The paper writes of a provision that only the draft shown has.
            return (there,)
    return ()


def _upwards(address: str) -> Iterator[str]:
    """An address, then those above it: "Article 5(2)(a)", "Article 5(2)", "Article 5"."""
    while address:
        yield address
        cut = max(address.rfind("("), address.rfind(","))
        address = address[:cut].rstrip() if cut > 0 else ""


def _is_below(address: str, above: str) -> bool:
    """Whether a plain address is of a place under another."""
    return address.startswith((f"{above}(", f"{above},"))


def _takes_all_back(position: Position) -> bool:
    """Whether a position takes back all that its actor said of a place."""
    return position.stance is Stance.WITHDRAW and not _words(position)


def _latest(held: Sequence[HeldPosition], above: Sequence[HeldPosition]) -> tuple[HeldPosition, ...]:
    """The same, each told whether a later one of the same actor on the same words took its place, or one of those
    `above`, that take back all that was said under their place.
    """
    result = []
    for at, one in enumerate(held):
        over = any(_replaces(later.position, one.position, n > at) for n, later in enumerate(held) if later is not one)
        over = over or any(_replaces(later.position, one.position, behind=True) for later in above)
        result.append(replace(one, over=over))
    return tuple(result)


def _replaces(later: Position, earlier: Position, behind: bool) -> bool:
    if later.actor.id != earlier.actor.id or later.actor.id == "?" or later.role != earlier.role:
        return False
    if not later.date or not earlier.date or (later.date, behind) <= (earlier.date, not behind):
        return False
    if later.date == earlier.date and later.source == earlier.source:
        # One paper says several things of one provision, and means them all.
        return False
    same = _words(later) == _words(earlier)
    return same or _takes_all_back(later)


def _words(position: Position) -> str:
    return " ".join(position.wording.casefold().split())


def is_contrary(one: Position, other: Position) -> bool:
    """Whether two positions on one provision cannot both be had: one for and one against the same words, or one of
    them about the whole provision.

    >>> from app.treaty.marks import ActorRef
    >>> from app.treaty.proposals import Position
    >>> norhaven = Position(ActorRef("XNO", "Norhaven"), Stance.SUPPORT, "Article 1(1)", "", "", "", "")
    >>> kestria = Position(ActorRef("XKE", "Kestria"), Stance.OPPOSE, "Article 1(1)", "", "", "", "")
    >>> is_contrary(norhaven, kestria), is_contrary(norhaven, norhaven)
    (True, False)
    """
    pair = (one.stance, other.stance)
    if not any(stance in FOR for stance in pair) or not any(stance in AGAINST for stance in pair):
        return False
    words = (_words(one), _words(other))
    return words[0] == words[1] or "" in words


def expand_groups(
    row: ProvisionPositions, register: Register, how: Expansion, days: Mapping[Position, str] | None = None
) -> ProvisionPositions:
    """A row with its groups counted as `how` says, and those told apart who spoke otherwise than their group.

    Membership is that of the day of the source, or where `days` has another day for a position, of that day. A group
    without a day stays as it is, and so does one whose members are not recorded.
    """
    days = days or {}

    standing = [one for one in row.held if not one.over and one.position.role not in _NO_PARTY]
    own = [_beside_its_groups(one, standing, register, days) if one in standing else one for one in row.held]
    if how is Expansion.RECORDED:
        return replace(row, held=tuple(own))
    result: list[HeldPosition] = []
    for one in own:
        members = _members(one.position, register, days) if one in standing else ()
        if not members:
            result.append(one)
            continue
        for member in members:
            _take(result, _as_member(one.position, member, standing, register))
    if how is Expansion.UN:
        result = [one for one in result if is_un_member(one.position.actor.id, register)]
    return replace(row, held=_parted(result))


def _members(position: Position, register: Register, days: Mapping[Position, str]) -> tuple[str, ...]:
    """The members of a group that spoke, on the day of its position, but those whom its source takes out of it; none
    without a day.
    """
    day = days.get(position, position.date)
    members = members_of(position.actor.id, register, day) if day else ()
    out = excepted_from(position.actor.as_written, register) if members else frozenset()
    return tuple(member for member in members if member not in out)


def _beside_its_groups(
    one: HeldPosition, standing: Sequence[HeldPosition], register: Register, days: Mapping[Position, str]
) -> HeldPosition:
    """A position told apart from those of the actor's own groups that say the contrary."""
    position = one.position
    groups = [
        other.position.actor.id
        for other in standing
        if is_contrary(position, other.position) and position.actor.id in _members(other.position, register, days)
    ]
    return replace(one, apart=tuple(dict.fromkeys(groups)))


def _as_member(
    position: Position, member: str, standing: Sequence[HeldPosition], register: Register
) -> HeldPosition | None:
    """A group's position as that of one member; None when the member has said the same, or the contrary, itself."""
    group = position.actor.id
    for other in standing:
        if other.position.actor.id != member:
            continue
        same = other.position.stance is position.stance and _words(other.position) == _words(position)
        if same or is_contrary(other.position, position):
            return None
    actor = ActorRef(member, register.short(member))
    return HeldPosition(replace(position, actor=actor), through=(group,))


def _take(result: list[HeldPosition], one: HeldPosition | None) -> None:
    """Add a member's position, once also when several groups have the same."""
    if one is None:
        return
    for at, there in enumerate(result):
        same = there.through and there.position.actor.id == one.position.actor.id
        if same and there.position.stance is one.position.stance and _words(there.position) == _words(one.position):
            result[at] = replace(there, through=(*there.through, *one.through))
            return
    result.append(one)


def _parted(held: Sequence[HeldPosition]) -> tuple[HeldPosition, ...]:
    """Positions that an actor has through one group while another of its groups has the contrary, told apart."""
    result = []
    for one in held:
        against = [
            group
            for other in held
            if one.through
            and other.through
            and other.position.actor.id == one.position.actor.id
            and is_contrary(one.position, other.position)
            for group in other.through
        ]
        result.append(replace(one, apart=tuple(dict.fromkeys((*one.apart, *against)))))
    return tuple(result)


def members_of(group: str, register: Register, date: str) -> tuple[str, ...]:
    """Ids of the members of a group on an ISO date, in the order of the register; () for one that is no group or whose
    members are not recorded. A member that is itself a group is left out where one of its own members is there: the
    European Union is not counted on top of those of its States that sit beside it.

    >>> members_of("NORTH", REGISTER, "2031-01-01")
    ()
    """
    actor = register.by_id.get(group)
    if actor is None or register.type_of(group) != "group":
        return ()
    members = actor.members_on(date)
    return tuple(m for m in members if set(members).isdisjoint(_within(m, register, date)))


def _within(member: str, register: Register, date: str) -> tuple[str, ...]:
    return register.by_id[member].members_on(date) if member in register.by_id else ()


def is_un_member(actor: str, register: Register) -> bool:
    """Whether an actor is a Member of the United Nations. A State that only a dossier knows counts as one."""
    return register.type_of(actor) == "state" and actor not in _OUTSIDE


def tally(row: ProvisionPositions, register: Register) -> dict[Stance, dict[str, int]]:
    """How many take each stance, by type of actor ("state", "group", "organisation", "unknown").

    An actor counts once for each stance, however often it said it; officers, facilitators, those who spoke for others,
    and stances that were given up are not counted.
    """
    counted: dict[Stance, dict[str, set[str]]] = {}
    for one in row.held:
        kind = register.type_of(one.position.actor.id)
        if one.counts and kind != "officer":
            actor = one.position.actor
            who = actor.as_written if actor.id == "?" else actor.id
            counted.setdefault(one.position.stance, {}).setdefault(kind, set()).add(who)
    return {
        stance: {kind: len(who) for kind, who in sorted(counted[stance].items())}
        for stance in Stance
        if stance in counted
    }


def speaks_of(row: ProvisionPositions, address: str) -> bool:
    """Whether a row is about a provision or one under it: by its address in the draft, or as its positions write it."""
    return any(stands_in(name, address) for name in (row.address, *row.was))
