"""Actors: States, groups, officers, organisations; and the register that resolves their names.

It holds names and memberships that are handed in; it reads no file, finds no name inside running text (`app.notation`),
and never guesses: a name that could be two actors resolves to none, with all candidates listed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.actor_names import beginnings, fold_name, fold_names, lookups
from app.treaty.register_memory import RegisterMemory

if TYPE_CHECKING:
    from app.treaty.marks import ActorRef


class ActorType(StrEnum):
    """What an actor is. An organisation is never shown among States."""

    STATE = "state"
    GROUP = "group"
    OFFICER = "officer"
    TERRITORY = "territory"
    """A member of groups and organisations that is no State, such as Montserrat in CARICOM: in no tally of States."""
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Alias:
    """One more name. `ambiguous` names stand for several actors and never resolve; `code` names count only where a
    profile says codes.
    """

    name: str
    language: str = ""
    ambiguous: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Membership:
    """An actor's time in a group. Dates are ISO 8601, "" when open; `until` is the last day."""

    member: str
    since: str = ""
    until: str = ""


NEVER = "0001-01-01"
"""Last day of the membership of one who is out of a group at all times: it opted out."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor; without a short name it amends the one of the same id (`amend_actor`).

    Ids: ISO alpha-3 for States, short upper-case names for groups, CHAIR, SECRETARIAT (docs/domain.md,
    section 9).
    """

    id: str
    type: ActorType
    short: str
    """English short name as the United Nations writes it."""
    names: tuple[Alias, ...] = ()
    members: tuple[Membership, ...] = ()
    forum: str = ""
    source: str = ""

    @property
    def amends(self) -> bool:
        """Whether it adds to an actor rather than being one."""
        return not self.short

    def short_in(self, language: str) -> str:
        """The short name in one of the six languages: the first that is listed in it, the English one if none is."""
        if language == "en":
            return self.short
        return next((alias.name for alias in self.names if alias.language == language), self.short)

    def members_on(self, date: str) -> tuple[str, ...]:
        """Ids of the members on an ISO date, in register order. An empty date counts every member ever."""
        return tuple(dict.fromkeys(m.member for m in self.memberships_on(date)))

    def memberships_on(self, date: str) -> tuple[Membership, ...]:
        """The memberships behind `members_on`."""
        return tuple(
            m
            for m in self.members
            if not date or ((not m.since or m.since <= date) and (not m.until or date <= m.until))
        )


def amend_actor(actor: Actor, by: Actor) -> Actor:
    """An actor with what `by` adds to it: names, and memberships.

    Each membership stands in the place of that member's last one, unless that ended before it begins; without a first
    day it keeps the one that was known. Who opted out (`NEVER`) is no member at any time. Forum and source are those of
    `by` where it says them. Two amendments together are one.
    """
    periods: dict[str, list[Membership]] = {}
    for known in actor.members:
        periods.setdefault(known.member, []).append(known)
    for told in by.members:
        there = periods.setdefault(told.member, [])
        if told.until == NEVER:
            there[:] = [told] if actor.amends else []
            continue
        last = there[-1] if there else None
        if last is not None and (not told.since or not last.until or told.since <= last.until or last.until == NEVER):
            there.pop()
            told = replace(told, since=told.since or last.since)
        there.append(told)
    return replace(
        actor,
        names=tuple(dict.fromkeys((*actor.names, *by.names))),
        members=tuple(one for there in periods.values() for one in there),
        forum=by.forum or actor.forum,
        source=by.source or actor.source,
    )


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name stands for: one actor, several candidates (ambiguous), or none."""

    as_written: str
    candidates: tuple[str, ...]

    @property
    def ambiguous(self) -> bool:
        """True when the name could be more than one actor."""
        return len(self.candidates) > 1

    @property
    def id(self) -> str:
        """The actor's id when there is exactly one candidate, else "?"."""
        return self.candidates[0] if len(self.candidates) == 1 else "?"


_TWICE = re.compile(r"([^()]+)\(([^()]+)\)")
_SHORTEST_UNSPACED = 5
"""A name of fewer letters is read with its spaces as written: "US A" may be two words."""


NameIndex = dict[str, tuple[str, ...]]
"""Folded name → ids of the actors that bear it, in register order."""


@dataclass(frozen=True)
class Register:
    """All actors a dossier knows, with a lookup by name. Build with `register_of`.

    The names are put in order when the first one is looked up: thousands, and who only prints actors needs none.

    A name that nobody is known by, or that could be two, is nobody's.

    >>> REGISTER.resolve("Kingdom of Norhaven").id, REGISTER.resolve("Atlantis").id
    ('XNO', '?')
    """

    actors: tuple[Actor, ...]
    by_id: dict[str, Actor]

    @cached_property
    def _names(self) -> NameIndex:
        return self._by_name(code=False)

    @cached_property
    def _codes(self) -> NameIndex:
        return self._by_name(code=True)

    @cached_property
    def _unspaced(self) -> NameIndex:
        """The names without their spaces."""
        return _owners((name.replace(" ", ""), owner) for name, ids in self._names.items() for owner in ids)

    @cached_property
    def _sorted(self) -> list[str]:
        """The same in the order of their letters."""
        return sorted(self._unspaced)

    def may_name(self, words: str) -> bool:
        """Whether a name may begin where `words` begin, and end anywhere in them: no name is looked up for that. Words
        of a sentence are asked for so, of which next to none is a name: it spares nine look-ups of ten.

        >>> REGISTER.may_name("Norhaven lights the pier."), REGISTER.may_name("Lamps light the pier.")
        (True, False)
        """
        begun = beginnings(words)
        if begun is None:
            return True
        *first, article = begun
        return article in self._names or any(map(self._begins_name, filter(None, first)))

    def _begins_name(self, letters: str) -> bool:
        at = bisect_left(self._sorted, letters)
        return at < len(self._sorted) and self._sorted[at].startswith(letters)

    @cached_property
    def folded_names(self) -> tuple[tuple[str, str, Actor], ...]:
        """Every name and id by which an actor may be searched: folded, as it is written, and whose it is. In the order
        of the actors; the short name and the id of each come first.
        """
        return tuple(
            (fold_name(name), name, actor)
            for actor in self.actors
            for name in (actor.short, actor.id, *(alias.name for alias in actor.names))
        )

    @cached_property
    def memory(self) -> RegisterMemory:
        """What it has answered (`answer_once`)."""
        return RegisterMemory()

    def __getstate__(self) -> dict[str, object]:
        """All but the memory, which another process makes for itself."""
        return {name: value for name, value in self.__dict__.items() if name != "memory"}

    def _by_name(self, *, code: bool) -> NameIndex:
        named = [
            (name, actor.id)
            for actor in self.actors
            for name in (*(() if code else (actor.short,)), *(one.name for one in actor.names if one.code is code))
        ]
        return _owners(zip(fold_names([name for name, _ in named]), (owner for _, owner in named), strict=True))

    def resolve(self, name: str, *, codes: bool = False) -> Resolution:
        """What `name` stands for. With `codes`, two-letter codes count as names and win over ambiguous names.

        A name with its own abbreviation behind it ("European Union (EU)") is that name, and so is one whose spaces a
        file has lost or added ("NewZealand"). Nothing is guessed from a beginning or from likeness.
        """
        forms = lookups(name)
        key = forms[0]
        if codes and (found := self._codes.get(key)):
            return Resolution(name, found)
        for form in forms:
            if found := self._names.get(form):
                return Resolution(name, found)
        twice = _TWICE.fullmatch(key) if "(" in key else None
        if twice:
            first, second = self._names.get(twice[1].strip(), ()), self._names.get(twice[2].strip(), ())
            return Resolution(name, first if first == second else ())
        joined = key.replace(" ", "")
        if len(joined) < _SHORTEST_UNSPACED:
            return Resolution(name, ())
        return Resolution(name, self._unspaced.get(joined) or self._unspaced.get(joined.removeprefix("the"), ()))

    def short(self, actor_id: str) -> str:
        """The short name of an actor, or the id itself when it is not known."""
        actor = self.by_id.get(actor_id)
        return actor.short if actor else actor_id

    def printed(self, actor: ActorRef) -> str:
        """The short name of an actor; a name that is not read is marked as such, so that it is taken for nobody's:
        “Borderland” (name not read).
        """
        return f"“{actor.as_written}” (name not read)" if actor.id == "?" else self.short(actor.id)

    def type_of(self, actor_id: str) -> str:
        """Say what an actor is: "state", "group", "officer", "organisation"; "unknown" when it is not known."""
        actor = self.by_id.get(actor_id)
        return actor.type.value if actor else "unknown"


def register_of(actors: tuple[Actor, ...]) -> Register:
    """A register over `actors`; later actors replace earlier ones with the same id, or amend them (a dossier's own over
    the shipped ones). An amendment of nobody is an actor called by its id.
    """
    merged: dict[str, Actor] = {}
    for actor in actors:
        if actor.amends:
            known = merged.get(actor.id, replace(actor, short=actor.id, names=(), members=()))
            merged[actor.id] = amend_actor(known, actor)
        else:
            merged[actor.id] = actor
    return Register(tuple(merged.values()), merged)


def _owners(named: Iterable[tuple[str, str]]) -> NameIndex:
    """Who bears each name, each once, in their order; `named` are names and ids."""
    owners: dict[str, dict[str, None]] = {}
    for name, owner in named:
        owners.setdefault(name, {})[owner] = None
    return {name: tuple(ids) for name, ids in owners.items()}
