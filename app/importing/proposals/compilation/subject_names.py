"""Whose name a sentence begins with: its subject, and where that ends.

In: one sentence and the register. It is no head of a block (`heads/heads`), and says nothing of what the subject does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.treaty.actor_names import AROUND_NAMES
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from app.treaty.actors import Register

_JOINT = re.compile(r"\s*(?:,|/|&|\b(?:and|et|y|и)\b)\s*")
_LONGEST_SUBJECT = 200
"""Characters in which the name of a subject is looked for."""
LONGEST_NAME = 14
"""Words. The longest formal names of States and unions have eleven."""
_HAN = compile_later(r"[\u4e00-\u9fff]")
_SHORTEST_EASTERN = 2
"""Signs of the shortest Chinese name that is looked for within a sentence, where nothing parts it from the words."""
_LONGEST_EASTERN = 20
"""Signs of the longest."""
_LAST_LATIN = "\u024f"
_LONGEST_CODE = 3
"""Letters of the longest code for an actor, which is written in capitals; no name in Latin letters is as short."""


@answer_once
def subject_of(sentence: str, register: Register) -> tuple[str, ...]:
    """The actors (all candidates) whose name a sentence begins with, its subject; () where it begins otherwise."""
    return name_at(sentence, 0, register)[0]


@answer_once
def subject_end(sentence: str, register: Register) -> int:
    """Where the names end that a sentence begins with ("Norhaven and Kestria"), 0 where it begins otherwise: an offset
    in code points. What the first words after them say is not looked at.
    """
    _, end = name_at(sentence, 0, register)
    while end and (joint := _JOINT.match(sentence, end)) is not None:
        found, behind = name_at(sentence, joint.end(), register)
        if not found:
            break
        end = behind
    return end


def name_at(sentence: str, start: int, register: Register) -> tuple[tuple[str, ...], int]:
    """The candidates of the longest name that stands at an offset, and where it ends; (), 0 where none does."""
    if sentence[start : start + 1].islower():
        return (), 0  # No name begins so; and most words of a long paper do.
    if not register.may_name(sentence[start : start + _LONGEST_SUBJECT]):
        return (), 0
    words = [found.end() for found in re.finditer(r"\S+", sentence[start : start + _LONGEST_SUBJECT])][:LONGEST_NAME]
    if _HAN.match(sentence, start):
        words = list(range(_SHORTEST_EASTERN, _LONGEST_EASTERN + 1))
    for length in reversed(words):
        written = sentence[start : start + length]
        name = written.strip(AROUND_NAMES)
        if is_no_code(name):
            # "Au paragraphe 2" does not begin with the name of those who are called AU.
            continue
        if not name[:1].islower() and (found := register.resolve(name).candidates):
            return found, start + len(written.rstrip(",:;."))
    return (), 0


def is_no_code(name: str) -> bool:
    """Whether a word is as short as a code, and written as none is ("Au"); other scripts have names as short."""
    return len(name) <= _LONGEST_CODE and name != name.upper() and name[:1] <= _LAST_LATIN
