"""Chips: the actors in the margin of a change, by their printed names.

It names only those whom an Attribution names; it finds no evidence and weighs none (`app.attribution`). Authors come
first, those who asked for the opposite last; nobody is written twice with the same link and stance.

>>> page = redline(draft("1. Ships moor."), draft("1. Ships moor [by day – Norhaven]."))
>>> [chip.name for row in page.rows for chip in row.chips]
['Norhaven']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.redline.model import ChangeView, Chip
from app.treaty.actor_order import order_key
from app.treaty.actors import Actor, ActorType, Register
from app.treaty.attributions import Attribution, Link
from app.treaty.marks import NOT_NAMED, ActorRef, Stance
from app.treaty.proposals import EvidenceKind
from app.treaty.vocabulary import ENGLISH, Vocabulary

_LINKS = {Link.MARKED: 0, Link.ASSERTED: 1, Link.MATCHED: 2}
_AUTHORS = (Stance.PROPOSE.value, Stance.COSPONSOR.value)
_LONGEST_STATE = 22
_LONGEST_OTHER = 13
"""A name longer than this is printed by its usual shorter form."""
_LEAST_STATE = 4
"""A State is never printed by a code."""
_LEAST_CHINESE = 2


def chips_of(attributions: Iterable[Attribution], register: Register, words: Vocabulary = ENGLISH) -> tuple[Chip, ...]:
    """The chips of some attributions, in order: authors, other stances, opposite stances; inside these by link, then
    in the alphabetical order of the United Nations in the language of `words`.

    >>> page = redline(draft("1. Ships moor."), draft("1. Ships moor [by day – Norhaven]."))
    >>> [(chip.name, chip.link.value) for row in page.rows for chip in row.chips]
    [('Norhaven', 'marked')]
    """
    named = [
        (order_key(actor, register, words.language), _chip(actor, a, register, words))
        for a in attributions
        for actor in a.actors
    ]
    return sorted_chips(chip for _, chip in sorted(named, key=lambda one: one[0]))


def sorted_chips(chips: Iterable[Chip]) -> tuple[Chip, ...]:
    """Chips without repetition in the order of the margin."""
    unique = dict.fromkeys(chips)
    return tuple(sorted(unique, key=lambda c: (c.opposite, c.stance not in _AUTHORS, *_surety(c))))


def unique_chips(chips: Iterable[Chip]) -> tuple[Chip, ...]:
    """Chips of which each actor has one on either side, that of its surest link, in the order in which they are named
    first; for whoever prints few of them, or counts them.
    """
    surest: dict[tuple[str, str, bool], Chip] = {}
    for chip in chips:
        key = name_key(chip)
        if key not in surest or _surety(chip) < _surety(surest[key]):
            surest[key] = chip
    return tuple(surest.values())


def _surety(chip: Chip) -> tuple[int, bool, bool]:
    """How surely a name is known, the surest first: by its link, at the place that was asked for before another, and
    for all of the words before a part of them.
    """
    return _LINKS[chip.link], chip.elsewhere, chip.partly


def name_key(chip: Chip) -> tuple[str, str, bool]:
    """By what a name is one, however surely it is known: its actor (a name that was not read by itself), and on which
    side it stands.
    """
    return chip.actor, chip.name if chip.actor in ("?", "") else "", chip.opposite


def chips_of_several(
    changes: Iterable[str], told: Sequence[str], chips: Mapping[str, Sequence[Chip]]
) -> tuple[Chip, ...]:
    """The chips of several changes that are one event, by the ids of the changes: each actor that asked for one of
    them once, on either side. Who did not ask for every one of those `told` asked in part.
    """
    found = unique_chips(chip for change in changes for chip in chips.get(change, ()))
    borne = [{name_key(chip) for chip in chips.get(change, ())} for change in told]
    return sorted_chips(
        replace(chip, partly=chip.partly or any(name_key(chip) not in keys for keys in borne)) for chip in found
    )


def next_bearer(chip: Chip, changes: Iterable[ChangeView], current: str = "") -> str:
    """The id of the change that bears a name: of those of which a row speaks, the one after `current`, the first again
    after the last. From elsewhere it is the first that bears the name as surely as the chip says, so that a name that
    is marked does not lead to words that are only like it. "" where none bears it.

    Of the changes a, b, c of a row, of which b and c bear a name: b from elsewhere, c from b, b from c.
    """
    key = name_key(chip)
    bearing = [view for view in changes if any(name_key(one) == key for one in view.chips)]
    ids = [view.id for view in bearing]
    if current in ids:
        return ids[(ids.index(current) + 1) % len(ids)]
    return next((view.id for view in bearing if chip in view.chips), ids[0] if ids else "")


def _chip(actor: ActorRef, attribution: Attribution, register: Register, words: Vocabulary) -> Chip:
    known = register.by_id.get(actor.id)
    if known is None:
        tracked = attribution.asked.kind is EvidenceKind.TRACKED
        name = actor.as_written or actor.id
        kind = "author" if tracked else "unknown"
        short = name if tracked or actor.id != "?" else mark_unread(name, words)
        full = name if tracked else unknown_name(actor, register, words)
    else:
        kind, short, full = known.type.value, _printed(known, words), full_name_of(known, words)
    name, full = name_in_role(short, attribution, words), name_in_role(full, attribution, words)
    stance, away = attribution.stance.value, bool(attribution.elsewhere)
    return Chip(actor.id, name, full, kind, attribution.link, stance, attribution.opposite, away, attribution.partly)


def mark_unread(name: str, words: Vocabulary = ENGLISH) -> str:
    """A name that is not read, marked as such where there is little room: "“Borderland”?"."""
    return words.say("“{name}”?", name=name)


def unknown_name(actor: ActorRef, register: Register, words: Vocabulary = ENGLISH) -> str:
    """The name of one whom the register does not know, as printed and marked as such: one that stands in no register
    apart from one that could be several, or stands where no name of a proponent does.
    """
    if actor.id != "?":
        return register.printed(actor)
    if actor.as_written == NOT_NAMED:
        return words.say("not named in the paper")
    if not register.resolve(actor.as_written).candidates:
        return words.say("“{name}” (not in the register)", name=actor.as_written)
    return words.say("“{name}” (name not read)", name=actor.as_written)


def name_in_role(name: str, attribution: Attribution, words: Vocabulary = ENGLISH) -> str:
    """A name with its role, of one who led a group or spoke for others: to put a text forward is not to propose it."""
    if attribution.role in ("", "proponent"):
        return name
    return words.say("{name} ({role})", name=name, role=words.term("role", attribution.role))


def full_name_of(actor: Actor, words: Vocabulary) -> str:
    """The short name of the United Nations in the language; of officers the name of their office."""
    if actor.type is ActorType.OFFICER:
        return words.words.get(("office", actor.id), actor.short)
    return actor.short_in(words.language)


def _printed(actor: Actor, words: Vocabulary) -> str:
    """The name for a margin: the short name of the United Nations; when that is long, of a State the first of its other
    names in the language that is not, of others the shortest.
    """
    full = full_name_of(actor, words)
    state = actor.type in (ActorType.STATE, ActorType.TERRITORY)
    if len(full) <= (_LONGEST_STATE if state else _LONGEST_OTHER) or actor.type is ActorType.OFFICER:
        return full
    languages = ("", "en") if words.language == "en" else (words.language,)
    names = [a.name for a in actor.names if a.language in languages and not a.code and not a.ambiguous]
    if state:
        least = _LEAST_CHINESE if words.language == "zh" else _LEAST_STATE
        return next((name for name in names if least <= len(name) <= _LONGEST_STATE), full)
    if words.language == "en" and actor.type is ActorType.GROUP:
        names.append(actor.id.replace("_", " "))
    return min([full, *names], key=len)
