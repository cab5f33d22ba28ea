"""Holds what was found between two drafts before it is ordered, numbered and turned the right way round.

`first` and `second` are the two texts in canonical order; which of them is the older one is settled by `assemble.py`.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import field
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.changes.bracket_events import Event
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.comparison.edits.edits import FieldRange
    from app.comparison.edits.equal_runs import EqualRun
    from app.treaty.changes import ChangeClass, ChangeKind

_RELATION = {"split": "join", "join": "split"}
_CLUSTER = {"insertion": "deletion", "deletion": "insertion"}


@dataclass(frozen=True, slots=True)
class EventKey:
    """Changes with equal clusters are one event: `kind` names it, `key` tells it from others of its kind."""

    kind: str
    key: Hashable

    def mirrored(self) -> EventKey:
        """The same seen from the other side."""
        key = self.key.mirrored() if isinstance(self.key, Event) else self.key
        return EventKey(_CLUSTER.get(self.kind, self.kind), key)


@dataclass(frozen=True, slots=True)
class CitedPlaces:
    """What a citation names on each side (places, -1 for nothing), and what each of the two is in the other draft."""

    first: int
    second: int
    first_twin: int
    """Second place of what `first` became."""
    second_twin: int
    """First place of what became `second`."""

    def mirrored(self) -> CitedPlaces:
        """The same seen from the other side."""
        return CitedPlaces(self.second, self.first, self.second_twin, self.first_twin)


class RawChange(NamedTuple):
    """One change in the making. An empty range only says where it stands, unless `points` (split and join show empty
    ranges).
    """

    kind: ChangeKind
    weight: ChangeClass
    first: FieldRange | None
    second: FieldRange | None
    tags: tuple[str, ...] = ()
    cluster: EventKey | None = None
    move: int | None = None
    """For a move: its own index; for a change inside a moved sentence: the index of that move."""
    points: bool = False
    cited: CitedPlaces | None = None
    """For a cross-reference: what it names."""

    def mirrored(self) -> RawChange:
        """The same seen from the other side."""
        kind, weight, first, second, tags, cluster, move, points, cited = self
        return RawChange(
            kind.traits.mirror or kind,
            weight,
            second,
            first,
            tags,
            cluster.mirrored() if cluster is not None else None,
            move,
            points,
            cited.mirrored() if cited is not None else None,
        )


class ProvisionPair(NamedTuple):
    """Two provisions (places) that are the same one. A tuple: of two drafts there are as many as provisions."""

    first: int
    second: int
    relation: str = "kept"
    moved: bool = False
    renumbered: bool = False
    basis: str = "wording"

    def mirrored(self) -> ProvisionPair:
        """The same seen from the other side."""
        relation = _RELATION.get(self.relation, self.relation)
        return ProvisionPair(self.second, self.first, relation, self.moved, self.renumbered, self.basis)


@dataclass(frozen=True)
class RawChanges:
    """All that was found."""

    twins: tuple[ProvisionPair, ...]
    equal: tuple[EqualRun, ...]
    changes: tuple[RawChange, ...]
    moves: tuple[tuple[int, int], ...] = field(default=())
    """For each move its places (first, second); sentences that moved have (-1, -1): nothing stands under them."""
    alike: tuple[tuple[int, int], ...] = ()
    """Places of texts that are only alike: too little of them is the same to be a move."""

    def mirrored(self) -> RawChanges:
        """The same with first and second exchanged."""
        return RawChanges(
            tuple(twin.mirrored() for twin in self.twins),
            tuple(run.mirrored() for run in self.equal),
            tuple(change.mirrored() for change in self.changes),
            tuple((second, first) for first, second in self.moves),
            tuple((second, first) for first, second in self.alike),
        )
