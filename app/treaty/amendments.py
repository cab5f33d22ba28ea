"""Amendments: the smallest edit from the wording of a draft to the one that was asked for, as values.

They say what to strike and what to put in, provision by provision. How they are found is
`app.attribution.amendments.smallest_edit`; what became of the ask is a fate (`fates.py`), and no part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StretchKind(StrEnum):
    """What becomes of a stretch of text."""

    KEPT = "kept"
    OUT = "out"
    """It stands, and is to go."""
    IN = "in"
    """It does not stand, and is to be put in."""


@dataclass(frozen=True, slots=True)
class AmendmentStretch:
    """Some text and what becomes of it. Kept and struck stretches of a text join to it as it stands, kept and new ones
    to it as it is wanted.
    """

    text: str
    part: StretchKind


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction: strike `out` and put `into` in its place, one of them may be "". `after` and `before` are words
    of the text as it stands by which the place is known, as few as name it alone; "" at the ends of the text.
    """

    out: str
    into: str
    after: str
    before: str


class ProvisionEdit(StrEnum):
    """What is done to a provision."""

    EDIT = "edit"
    """Words of it are struck or put in."""
    STRIKE = "strike"
    """It goes as a whole."""
    NEW = "new"
    """It is not there, and is to be put in."""
    MOVE = "move"
    """It is to stand elsewhere; its words stay."""


@dataclass(frozen=True, slots=True)
class ProvisionAmendment:
    """One provision of the draft as it stands and as it is wanted."""

    doing: ProvisionEdit
    provision: str
    """Its id in the draft, "" for a new one."""
    address: str
    """In the draft; for a new one as it was asked for."""
    stretches: tuple[AmendmentStretch, ...]
    steps: tuple[Step, ...] = ()
    goal: str = ""
    """For a move, where it is to stand; for a new one, the provision of the draft under or after which it would be."""


class AmendmentOutcome(StrEnum):
    """How an ask could be laid on a draft, or why it could not."""

    LAID = "laid"
    DONE = "done"
    """The draft reads as it was asked already."""
    STANDS = "stands"
    """Each edit that it asks for stands, and yet the draft has not all of its wording: what else it restates was
    changed.
    """
    BRACKETED = "bracketed"
    """It reads so, but within brackets that hold other words too: they have to be lifted."""
    ASKS_NOTHING = "asks nothing"
    """A question, or a note: nothing is asked of the text."""
    NO_DRAFT = "no draft"
    """The draft it speaks to is not there."""
    LATER = "later"
    """It speaks to a later draft than the one that is shown."""
    NOT_THERE = "not there"
    """What it speaks of does not stand in the draft it speaks to."""
    GONE = "gone"
    """What it speaks of has no counterpart in the draft any more."""
    UNREADABLE = "unreadable"
    """It restates a text, and what it asks of it cannot be read."""
    SLIGHT = "slight"
    """It restates a text, and differs from it only by what may be slips."""
    GLUED = "glued"
    """The paper has lost what was struck: old and new words stand as one."""
    REPEATS = "repeats"
    """It repeats the draft it speaks to, and asks for nothing that stood otherwise there."""
    LEFT_OUT = "left out"
    """It only leaves words out, and does not say that they should go."""


@dataclass(frozen=True, slots=True)
class AskedAmendment:
    """What has to be done to a draft so that it says what an ask asks."""

    laying: AmendmentOutcome
    asked: tuple[ProvisionAmendment, ...] = ()
    """Only what was asked, laid on the text as it stands: what others changed besides it stays. Empty unless LAID."""
    whole: tuple[ProvisionAmendment, ...] = ()
    """The wording of the ask in the place of the text as it stands, for an ask that gives a paragraph anew; what others
    changed meanwhile is struck.
    """
    passed_over: tuple[str, ...] = ()
    """Words that the wording leaves out without saying that they should go: they stay in `asked`."""
    lost: tuple[tuple[str, str], ...] = ()
    """(what was to go, what was to come) of edits whose place is gone, where others could be laid."""
    guessed_side: bool = False
    """The paper says beside which words it stands and not on which side: it was put behind them."""
