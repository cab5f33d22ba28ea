"""The names beside a change as plain data for the page template: one chip for each actor."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.exporting.layout.cells import printable
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import Chip

LINKS = {"marked": "m", "matched": "q", "asserted": "a"}
"""Codes of the links in the template: a solid chip, a dashed chip with ≈, a chip with a pencil."""

_LONGEST, _NARROW = 23, 19
"""Longest name in a chip, in letters: what the margin of a broad and of a narrow page holds on one line."""
_LEAST = 10
"""So much of a name is printed whatever else is said in its chip."""


def chip_data(
    chip: Chip, words: Vocabulary = ENGLISH, followed: Sequence[str] = (), *, narrow: bool = False
) -> list[str]:
    """[words, link code, shape code, "x" when opposite, number of a followed actor from "1" or ""].
    Shapes: "s" States and groups, "o" others.
    """
    stance = role_of(chip, words)
    name = name_with_kind(chip.name, chip.type, words)
    room = _NARROW if narrow else _LONGEST
    if stance:
        room = max(room - _wide(stance), _LEAST)
    if _wide(name) > room:
        while _wide(name) > room - 1:
            name = name[:-1]
        name = name.rstrip() + "…"
    if chip.opposite:
        name = words.say("{name} against", name=name)
    if stance:
        name = words.say("{name} ({role})", name=name, role=stance)
    shape = "s" if chip.type in ("state", "group") else "o"
    number = str(followed.index(chip.actor) + 1) if chip.actor in followed else ""
    return [printable(name), LINKS[chip.link.value], shape, "x" if chip.opposite else "", number]


def role_of(chip: Chip, words: Vocabulary = ENGLISH) -> str:
    """What is said behind a name in brackets: another stance than to propose, and that it was asked for elsewhere."""
    stance = "" if chip.stance in ("propose", "cosponsor") else words.term("stance", chip.stance)
    said = [
        "" if chip.opposite else stance,
        words.say("elsewhere") if chip.elsewhere else "",
        words.say("in part") if chip.partly else "",
    ]
    return words.joined([one for one in said if one])


def chip_words(chip: Chip, words: Vocabulary = ENGLISH) -> str:
    """A name in a line of text, with all that its chip says beside it but the sign of its link."""
    name = name_with_kind(chip.name, chip.type, words)
    if chip.opposite:
        name = words.say("{name} against", name=name)
    said = role_of(chip, words)
    return words.say("{name} ({role})", name=name, role=said) if said else name


def _wide(words: str) -> int:
    """How broad words are, in letters: those of East Asia are as broad as two (UAX 11)."""
    return len(words) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in words)


def name_with_kind(name: str, kind: str, words: Vocabulary = ENGLISH) -> str:
    """A printed name, said to be what it is where that is not a known actor: an author of tracked changes is no
    State, and a name that is not read has a question mark.
    """
    if kind == "author":
        return words.say("{name} (author)", name=name)
    return words.say("{name}?", name=name) if kind == "unknown" else name


def plain_chip(name: str, kind: str, words: Vocabulary, number: str = "") -> list[str]:
    """A chip that speaks of no link: States and groups round, everybody else square."""
    return [printable(name_with_kind(name, kind, words)), "n", "s" if kind in ("state", "group") else "o", "", number]
