"""Changes: what differs between two drafts, as values. How they are found is `app.comparison`'s business.

All offsets are code points of a field of a provision in the reading that was compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.message import Message


class ChangeKind(StrEnum):
    """What happened to a text (docs/domain.md, section 8)."""

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

    @cached_property
    def traits(self) -> KindTraits:
        """What holds for every change of this kind: its row of `KIND_TRAITS`."""
        return KIND_TRAITS[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindTraits:
    """What holds for every change of a kind, whatever its words are. A row says what is so; all else is not."""

    points: bool = False
    """It points at a place and covers no words."""
    quiet: bool = False
    """No view draws it in the text unless it is asked for; how many there are is always told."""
    follows: bool = False
    """It can be nothing but the consequence of other changes: a number, or a citation."""
    plain: bool = False
    """It is nothing but words that came, went or took the place of others."""
    carries_words: bool = False
    """Words of the text come or go by it, so that words that were asked for are looked for in it."""
    takes_out: bool = False
    """Words can leave the text by it."""
    keeps_words: bool = False
    """Its words may be the same on both sides."""
    alters_text: bool = False
    """It is one of words or brackets: an agreed text that it lies in is touched."""
    spares_notes: bool = False
    """A note whose words it lies in is not touched."""
    matchable: bool = False
    """What a paper asks for can be known in it."""
    tagged: bool = False
    """A tag of an actor speaks of it when its words lie in the scope of the tag."""
    breaks: bool = False
    """It stands at a break between paragraphs and marks no words."""
    drawn_by_sign: bool = False
    """Where no words show it, a sign stands at its place."""
    mirror: ChangeKind | None = None
    """What it is when the two drafts change places; None for the same kind."""


KIND_TRAITS: Mapping[ChangeKind, KindTraits] = {
    ChangeKind.INSERTION: KindTraits(
        plain=True, carries_words=True, alters_text=True, matchable=True, tagged=True, mirror=ChangeKind.DELETION
    ),
    ChangeKind.DELETION: KindTraits(
        plain=True, carries_words=True, takes_out=True, alters_text=True, matchable=True, tagged=True,
        mirror=ChangeKind.INSERTION,
    ),
    ChangeKind.SUBSTITUTION: KindTraits(
        plain=True, carries_words=True, takes_out=True, alters_text=True, matchable=True, tagged=True
    ),
    ChangeKind.MOVE: KindTraits(points=True, matchable=True, drawn_by_sign=True),
    ChangeKind.RENUMBERING: KindTraits(points=True, follows=True, spares_notes=True),
    ChangeKind.SPLIT: KindTraits(points=True, breaks=True, drawn_by_sign=True, mirror=ChangeKind.JOIN),
    ChangeKind.JOIN: KindTraits(points=True, breaks=True, drawn_by_sign=True, mirror=ChangeKind.SPLIT),
    ChangeKind.BRACKETING: KindTraits(alters_text=True, matchable=True),
    ChangeKind.OPTION: KindTraits(
        carries_words=True, takes_out=True, alters_text=True, matchable=True, tagged=True
    ),
    ChangeKind.ATTRIBUTION: KindTraits(takes_out=True),
    ChangeKind.STATUS: KindTraits(),
    ChangeKind.CROSS_REFERENCE: KindTraits(follows=True, keeps_words=True, alters_text=True, tagged=True),
    ChangeKind.FORMATTING: KindTraits(quiet=True, keeps_words=True, spares_notes=True),
}  # fmt: skip
"""A row of every kind."""


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


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two provisions without a pair in each other, of which the one that is gone and the one that is new are alike: not
    enough to say that it moved.
    """

    older: str
    newer: str


@dataclass(frozen=True)
class MatchedDrafts:
    """What two drafts have in common, for whoever only follows provisions and words: the pairs and equal runs of their
    comparison, and what the headings have not.
    """

    pairs: tuple[Pair, ...]
    equal: tuple[EqualText, ...]
    headings: tuple[tuple[Side | None, Side | None], ...] = ()
    """The words of headings that changed, on both sides."""


@dataclass(frozen=True)
class Comparison:
    """All that differs between two drafts. Changes stand in the document order of the newer draft (deletions where
    they were).
    """

    pairs: tuple[Pair, ...]
    equal: tuple[EqualText, ...]
    changes: tuple[Change, ...]
    groups: tuple[Group, ...] = ()
    alike: tuple[Resemblance, ...] = ()
    """Texts that went and came and are worth comparing, in the order of the newer draft."""
