"""Lineages: the life of words over drafts given in order, as values. How it is found is `app.attribution`'s business.

Drafts are named by their index in the order given, the first is 0. A word that was taken out and put back is the same
word: it entered where it first stood, whoever put it back.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution


class Turn(StrEnum):
    """What can happen to a word in a draft."""

    ENTERED = "entered"
    LEFT = "left"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class TurnAttribution:
    """That somebody asked for what happened to a word: the draft in which it happened, what, and the attribution of
    the change from the draft before (its `change` is an id of that comparison).
    """

    draft: int
    turn: Turn
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Life:
    """When a word came and went. `left` and `returned` take turns, `left` first, both rising."""

    entered: int
    left: tuple[int, ...] = ()
    """Drafts in which it no longer stood, while it still stood in the one before."""
    returned: tuple[int, ...] = ()
    """Drafts in which it stood again."""
    asked: tuple[TurnAttribution, ...] = ()
    """Who asked for any of this, in the order of the drafts; empty without evidence."""


@dataclass(frozen=True, slots=True)
class LifeRun:
    """Words of one text that share a life: code points [start, end) of the text of a provision as read."""

    provision: str
    start: int
    end: int
    life: Life


@dataclass(frozen=True, slots=True)
class RestoredText:
    """A text that was gone and stands again: at least half of its words last stood in one text of an earlier draft."""

    provision: str
    last: int
    """The last draft in which it stood before."""
    former: str
    """The provision it was there."""


@dataclass(frozen=True)
class Lineage:
    """The lives of all words of all drafts.

    `runs[n]` covers every character but space of every text of draft n exactly once, in document order; neighbours in
    one text with the same life are one run. A life is told whole, also what came after draft n.
    """

    drafts: tuple[str, ...]
    """Labels, in order."""
    runs: tuple[tuple[LifeRun, ...], ...] = field(default=())
    restored: tuple[tuple[RestoredText, ...], ...] = field(default=())
    """Of each draft, the texts that it has again while the draft before had not; in document order."""
