"""What actors said of provisions, and who stands with whom, as values. Nothing is counted here that was not said.

A wish is named by its number in the matrix that has it, a provision by its thread through the drafts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.attribution.lineage.provision_threads import Thread
    from app.attribution.positions.related_asks import AskRelation
    from app.attribution.sides.wishes import ProvisionWish
    from app.treaty.attributions import Evidence
    from app.treaty.marks import ActorRef, Stance

LEAST = 5
"""Shared provisions from which a share is told and two can stand near each other (docs/engine.md)."""


@dataclass(frozen=True, slots=True)
class SpokenWish:
    """What some actors, who speak together, want of one provision, and where they said so."""

    actors: tuple[ActorRef, ...]
    draft: int
    """Index of the draft it speaks to."""
    provision: str
    """Id in that draft; of a provision that is to be new, the one under which it is to stand."""
    address: str
    """As printed in that draft, or as the paper names a new one."""
    thread: Thread
    above: tuple[Thread, ...]
    """What the provision stands under in that draft, the nearest first."""
    new: str
    """Plain address of a provision that is not there and is to come, "" for one that is there."""
    wants: ProvisionWish
    stance: Stance
    said: Evidence
    wording: str
    """The words asked for or spoken of, "" for none."""
    position: str = ""
    """Id of the position by which a person entered it; "" for what a paper or a draft records."""
    gone: int | None = None
    """The first draft before whose issue it was taken back, None where it was not."""

    @property
    def place(self) -> tuple[Thread, str]:
        """What it is about, over all drafts."""
        return self.thread, self.new


@dataclass(frozen=True, slots=True)
class SharedProvision:
    """A provision on which two actors both spoke: what they want of it of each other, and by which wishes."""

    thread: Thread
    new: str
    relation: AskRelation
    mixed: bool
    """They want the same of some of its words and the contrary of others: neither, and told apart from both."""
    said: tuple[tuple[int, ...], tuple[int, ...]]
    """The wishes of each by their numbers, in the order of the drafts."""


@dataclass(frozen=True, slots=True)
class RelationCount:
    """On how many provisions two actors want the same, the contrary, or neither.

    >>> four, five = RelationCount(3, 1, 0), RelationCount(3, 1, 1)
    >>> (four.shared, four.tells), (five.shared, five.tells)
    ((4, False), (5, True))
    """

    same: int = 0
    contrary: int = 0
    otherwise: int = 0

    @property
    def shared(self) -> int:
        """On how many both spoke."""
        return self.same + self.contrary + self.otherwise

    @property
    def tells(self) -> bool:
        """Whether they are enough for a share."""
        return self.shared >= LEAST


@dataclass(frozen=True)
class ActorPair:
    """Two actors, in the order of the matrix by names, and all provisions on which both spoke."""

    one: str
    other: str
    shared: tuple[SharedProvision, ...]
    """In the order of the text."""
    counts: RelationCount
    by_draft: tuple[RelationCount, ...]
    """The counts as they stood with what was said up to each draft."""


@dataclass(frozen=True, slots=True)
class MemberApart:
    """A member of a group that wants the contrary of what its group wants of a provision."""

    group: str
    member: str
    shared: SharedProvision
    """The group's wishes first, then the member's."""


@dataclass(frozen=True, slots=True)
class ActorCluster:
    """Actors that were joined, the nearest first: those of two clusters, and how near these are.

    `count` is the sum over the pairs between the two of which shares are told.
    """

    actors: tuple[str, ...]
    """In the order in which they stand beside each other."""
    nearness: float
    """(same − contrary) / shared of that sum, -1 to 1."""
    count: RelationCount


@dataclass(frozen=True)
class SideMatrix:
    """Who stands with whom. It is symmetrical: a pair is told once."""

    drafts: tuple[str, ...]
    """Labels, in order."""
    until: int
    """Index of the draft up to which what was said counts."""
    actors: tuple[str, ...]
    """Ids of all who spoke and can be named, in the order of the United Nations."""
    spoke: Mapping[str, int]
    """On how many provisions each of them spoke."""
    wishes: tuple[SpokenWish, ...]
    pairs: tuple[ActorPair, ...]
    """Only of those who both spoke on a provision, in the order of the actors."""
    apart: tuple[MemberApart, ...]
    clusters: tuple[ActorCluster, ...]
    """In the order in which they were joined."""
    expanded: bool
    undated: tuple[str, ...] = ()
    """Ids of groups that are not expanded, for no source or draft tells the day, or their members are not known."""
    unread: int = 0
    """Wishes of names that stand for nobody known: in no count."""
    unplaced: int = 0
    """Asks and positions that have no place in a draft of the dossier: in no count."""

    @cached_property
    def _by_actors(self) -> dict[tuple[str, str], ActorPair]:
        return {(pair.one, pair.other): pair for pair in self.pairs}

    def pair(self, one: str, other: str) -> ActorPair | None:
        """The pair of two actors, whichever is named first; None where they have no provision in common."""
        return self._by_actors.get((one, other)) or self._by_actors.get((other, one))

    def by_clusters(self) -> tuple[str, ...]:
        """The actors so that those who are near stand beside each other; who is near nobody comes last, by name."""
        row: list[str] = []
        for cluster in reversed(self.clusters):
            if not set(cluster.actors) <= set(row):
                row += cluster.actors
        return (*row, *(actor for actor in self.actors if actor not in row))
