"""Concordances say which provisions of drafts in two languages are the same one. They also say where the form differs,
as values. How it is found is `app.comparison`'s business.

Numbers are the same in all languages by rule, words are not: nothing here is a change of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Difference(StrEnum):
    """In what two language versions of a provision differ, words apart."""

    ABSENT = "absent"
    """One side has no such provision."""
    COUNT = "count"
    """One side has more provisions without a number; which of them has no counterpart cannot be told."""
    NUMBER = "number"
    """One side has a number and the other none; their place says that they are the same."""
    DIVISION = "division"
    """They stand under different parts, chapters or sections."""
    HEADING = "heading"
    """One side has a heading and the other none."""
    BRACKETS = "brackets"
    OPTIONS = "options"
    """Rival wordings side by side."""
    PLACEHOLDERS = "placeholders"
    FOOTNOTES = "footnotes"
    STATUSES = "statuses"
    """Words that say how far the text is agreed."""
    UNMOVED = "unmoved"
    """One side changed since the draft before in its language, and the other did not."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One difference of form, with how many there are on each side; of ABSENT, NUMBER, HEADING and UNMOVED 1 for the
    side that has it, or that changed, and 0 for the other; of DIVISION 1 and 1.
    """

    difference: Difference
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Match:
    """Two provisions that are the same one, or one without a counterpart ("" on the other side)."""

    left: str
    right: str
    by_number: bool
    """False where only its place says which provision it is, or nothing does."""
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True)
class Concordance:
    """All provisions of both drafts, each once, in the order of the left draft; what only the right one has stands
    where it has it.
    """

    matches: tuple[Match, ...]
