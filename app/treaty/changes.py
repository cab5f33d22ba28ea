"""Changes: what differs between two drafts, as values. How they are found is `app.comparison`'s business.

All offsets are code points of a field of a provision in the reading that was compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.message import Message


class ChangeKind(StrEnum):
    """Kinds of change (DESIGN.md section 3)."""

    INSERTION = "insertion"
    DELETION = "deletion"
    SUBSTITUTION = "substitution"
    MOVE = "move"
    RENUMBERING = "renumbering"
    SPLIT = "split"
    JOIN = "join"
    BRACKETING = "bracketing"
    OPTION = "option"
    ATTRIBUTION = "attribution"
    STATUS = "status"
    CROSS_REFERENCE = "cross_reference"
    FORMATTING = "formatting"


POINTING = frozenset({ChangeKind.MOVE, ChangeKind.RENUMBERING, ChangeKind.SPLIT, ChangeKind.JOIN})
"""Kinds that point at a place and cover no words."""


QUIET = frozenset({ChangeKind.FORMATTING})
"""Kinds that no view draws in the text unless it is asked for; how many there are is always told."""


class ChangeClass(StrEnum):
    """How much a change weighs."""

    SUBSTANTIVE = "substantive"
    CONSEQUENTIAL = "consequential"
    EDITORIAL = "editorial"


@dataclass(frozen=True, slots=True)
class Side:
    """A range in one draft: which provision, which field ("text", "heading", "number"), where, and the words
    themselves.
    """

    provision: str
    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class CitedProvisions:
    """What a citation names in the two drafts, by addresses, "" for nothing."""

    older: str
    """What it names in the older draft."""
    became: str
    """Where that stands in the newer draft."""
    newer: str
    """What it names in the newer draft."""
    was: str
    """Where that stood in the older draft."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change a reader is shown. At least one side is there."""

    id: str
    kind: ChangeKind
    weight: ChangeClass
    older: Side | None
    newer: Side | None
    tags: tuple[str, ...] = ()
    within: str | None = None
    """Id of the move in which this change stands."""
    group: str | None = None
    cited: CitedProvisions | None = None
    """For a cross-reference, what it names. With the same words on both sides it was not edited, and names another
    provision all the same.
    """


@dataclass(frozen=True, slots=True)
class Pair:
    """Two provisions that are the same one. Split and join give several pairs with one side in common."""

    older: str
    newer: str
    relation: str
    """"kept", "split" or "join"."""
    moved: bool
    renumbered: bool
    basis: str
    """"number", "wording", "position", "pinned"."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What speaks for a pair: why two provisions are held to be the same one. Facts to be weighed, not a verdict."""

    wording: float | None
    """Share of their words in common, with all that stands under them, 0 to 1; None where neither has any."""
    heading: float | None
    """Share of the words of their headings in common, 0 to 1; None where neither has one."""
    number: bool
    """Both carry the same number."""
    above: bool
    """What they stand under is a pair as well, or both stand at the top."""
    before: bool
    """What stands before each of them under the same parent is a pair as well, or both are the first."""
    after: bool
    """The same of what stands after them."""
    pinned: bool
    """A person joined them."""


@dataclass(frozen=True, slots=True)
class EqualText:
    """A run of equal text (raw match), `length` code points on both sides; a run never spans provisions."""

    older: str
    older_start: int
    newer: str
    newer_start: int
    length: int


CHOICES = ("alternatives_resolved", "alternatives_merged", "alternatives_opened")
"""Kinds of group that tell what became of alternatives."""
BRACKET_EVENTS = (
    "bracket_added",
    "bracket_inserted",
    "bracket_removed",
    "bracket_deleted",
    "bracket_widened",
    "bracket_narrowed",
    "bracketing",
    *CHOICES,
)
"""Kinds of group that tell what happened to brackets: put round words that stay or come with new ones, lifted from
words that stay or gone with theirs; "bracketing" where no other word fits.
"""


ADDRESS, STEP, SERIES = "{place}", "{older} → {newer}", "{first} … {last}"
"""Templates of titles of groups that are made of addresses."""


@dataclass(frozen=True, slots=True)
class Group:
    """Changes that are one event to the reader, e.g. the renumberings that follow an inserted article."""

    id: str
    kind: str
    title: Message
    """A sentence, an address (ADDRESS), a step from one address to another (STEP), or two such with what lies between
    them left out (SERIES).
    """
    count: int


@dataclass(frozen=True)
class Comparison:
    """All that differs between two drafts. Changes stand in the document order of the newer draft (deletions where
    they were).
    """

    pairs: tuple[Pair, ...]
    equal: tuple[EqualText, ...]
    changes: tuple[Change, ...]
    groups: tuple[Group, ...] = ()
