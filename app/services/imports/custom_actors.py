"""Actors that a dossier adds to the shipped ones, or has otherwise: read from a JSON file, checked, and joined.

A file is a list in the form of `resources/actors`. An entry without `type` and `short` amends an actor that is known:
its names are added, each of its memberships is added or put in the place of that member's last one.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.job import Refused
from app.message import Message
from app.ordinary_file import TooLargeFile, read_ordinary
from app.services.resources import actor_from
from app.treaty.actors import NEVER, Actor, Membership, Register, register_of

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 4_000_000
"""Bytes; the shipped register is a tenth of it."""
_ID = re.compile(r"[A-Z0-9][A-Z0-9_]{0,39}")
_KEYS = frozenset({"id", "type", "short", "names", "members", "forum", "source"})
_KEYS_OF_NAMES = frozenset({"name", "language", "ambiguous", "code"})
_KEYS_OF_MEMBERS = frozenset({"member", "since", "until", "opted_out"})


def read_actors(file: Path) -> tuple[Actor, ...]:
    """Actors from a JSON file. Raises Refused, naming the entry, when it is not a list of actors."""
    try:
        entries = json.loads(read_ordinary(file, _LARGEST).decode("utf-8"))
    except TooLargeFile:
        raise Refused(Message("“{0}” is larger than a list of actors can be.", (file.name,))) from None
    except OSError as error:
        raise Refused(Message("The actors in “{0}” cannot be read: {1}.", (str(file), str(error.strerror)))) from error
    except (ValueError, RecursionError) as error:
        raise Refused(
            Message("“{0}” is not a list of actors; see docs/formats.md for its form.", (file.name,))
        ) from error
    if not isinstance(entries, list):
        raise Refused(Message("“{0}” is not a list of actors; see docs/formats.md for its form.", (file.name,)))
    return tuple(_actor(entry, f"“{file.name}”, entry {n}") for n, entry in enumerate(entries, 1))


def with_own_actors(register: Register, own: Sequence[Actor]) -> Register:
    """A register with `own` actors over it.

    Raises Refused when one amends an actor that is not known, or a group has a member that is not.
    """
    if not own:
        return register
    known = {*register.by_id, *(actor.id for actor in own if not actor.amends)}
    for actor in own:
        if actor.amends and actor.id not in known:
            raise Refused(
                Message("There is no actor {0} that could be amended; give its “type” and “short” name.", (actor.id,))
            )
        for member in actor.members:
            if member.member not in known:
                raise Refused(
                    Message(
                        "{0}, said to be a member of {1}, is no actor that is known; add it.", (member.member, actor.id)
                    )
                )
    return register_of((*register.actors, *own))


def _actor(entry: object, where: str) -> Actor:
    if not isinstance(entry, dict) or not _ID.fullmatch(str(entry.get("id", ""))):
        raise Refused(Message("{0}: an actor needs an “id” of capital letters and digits, such as XAR.", (where,)))
    where = f"{where} ({entry['id']})"
    _check_keys(entry, _KEYS, where)
    if ("type" in entry) != ("short" in entry):
        raise Refused(
            Message("{0}: give both “type” and “short” name for a new actor, neither to amend a known one.", (where,))
        )
    for name in _objects(entry, "names", where):
        _check_keys(name, _KEYS_OF_NAMES, where)
        if not isinstance(name.get("name"), str) or not name["name"].strip():
            raise Refused(Message("{0}: each of “names” needs a “name”.", (where,)))
    for member in _objects(entry, "members", where):
        _check_member(member, where)
    try:
        actor = actor_from({"type": "group", "short": "", **entry})
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(Message("{0} is not an actor; see docs/formats.md for its form.", (where,))) from error
    if "short" in entry and not actor.short.strip():
        raise Refused(Message("{0}: “short” is empty.", (where,)))
    out = {m["member"] for m in _objects(entry, "members", where) if m.get("opted_out")}
    return _opted_out(actor, out)


def _opted_out(actor: Actor, members: Iterable[str]) -> Actor:
    """The actor with these members marked as out of it at all times."""
    out = frozenset(members)
    return replace(
        actor, members=tuple(Membership(m.member, "", NEVER) if m.member in out else m for m in actor.members)
    )


def _objects(entry: Mapping[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    found = entry.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise Refused(Message("{0}: “{1}” is no list of objects; see docs/formats.md for its form.", (where, key)))
    return found


def _check_keys(entry: Mapping[str, Any], known: frozenset[str], where: str) -> None:
    for key, value in entry.items():
        if key not in known:
            raise Refused(
                Message(
                    "{0}: “{1}” is not known here; known are {2}.", (where, str(key)[:40], ", ".join(sorted(known)))
                )
            )
        wanted = bool if key in ("ambiguous", "code", "opted_out") else list if key in ("names", "members") else str
        if not isinstance(value, wanted):
            raise Refused(
                Message("{0}: “{1}” has a value of the wrong kind; see docs/formats.md for its form.", (where, key))
            )


def _check_member(member: Mapping[str, Any], where: str) -> None:
    _check_keys(member, _KEYS_OF_MEMBERS, where)
    if not _ID.fullmatch(member.get("member", "")):
        raise Refused(Message("{0}: each of “members” needs the id of a “member”.", (where,)))
    days = [member.get("since", ""), member.get("until", "")]
    for day in filter(None, days):
        try:
            right = datetime.date.fromisoformat(day).isoformat() == day
        except ValueError:
            right = False
        if not right:
            raise Refused(Message("{0}: “{1}” is no date; write it as 2024-08-09.", (where, day[:40])))
    if all(days) and days[0] > days[1]:
        raise Refused(Message("{0}: {1} would leave before it joins.", (where, member["member"])))
    if member.get("opted_out") and any(days):
        raise Refused(
            Message("{0}: who opted out ({1}) has no dates; end a membership with “until”.", (where, member["member"]))
        )
