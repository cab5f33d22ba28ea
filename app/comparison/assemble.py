"""Arrange: findings as a Comparison, in the document order of the newer draft, with ids and groups.

Here `first` is the older draft and `second` the newer one; what was found in the other order has been mirrored before.

A deletion stands where it was, between the changes of its neighbours:

>>> told(compare(draft("1. Ships moor.", "2. Crews rest.", "3. Nets dry."), draft("1. Boats moor.", "2. Nets hang.")))
['substitution: Ships → Boats', 'deletion: −Crews rest.', 'renumbering: 3. → 2.', 'substitution: dry → hang']
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from app.comparison.changes.bracket_events import BracketEvent, Event
from app.message import Message
from app.treaty.changes import (
    ADDRESS,
    CHOICES,
    SERIES,
    STEP,
    Change,
    ChangeKind,
    CitedProvisions,
    Comparison,
    EqualText,
    Group,
    Pair,
    Resemblance,
    Side,
)

if TYPE_CHECKING:
    from app.comparison.changes.raw_changes import EventKey, ProvisionPair, RawChange, RawChanges
    from app.comparison.edits.edits import FieldRange
    from app.comparison.edits.equal_runs import EqualRun
    from app.comparison.text.tokenized_draft import TokenizedDraft

_PLACE_OF_RUN = attrgetter("second", "second_start", "first", "first_start")
_RANK = {"number": 1, "heading": 2, "text": 3}
_AFTER = 9


def assemble(older: TokenizedDraft, newer: TokenizedDraft, findings: RawChanges) -> Comparison:
    """The Comparison of two outlines from what was found between them."""
    changes = _ordered(older, newer, findings)
    ids = {id(change): f"c{number}" for number, change in enumerate(changes, 1)}
    moves = {c.move: ids[id(c)] for c in changes if c.kind is ChangeKind.MOVE and c.move is not None}
    owners = (_owners(older, findings, 0), _owners(newer, findings, 1))
    members: dict[EventKey, list[RawChange]] = {}
    for change in changes:
        if change.cluster is not None:
            members.setdefault(change.cluster, []).append(change)
    moved = frozenset(findings.moves)
    groups: list[Group] = []
    group_of: dict[int, str] = {}
    for cluster, inside in members.items():
        if len(inside) > 1 or isinstance(cluster.key, BracketEvent):
            kind, title = _told(older, newer, cluster, inside, moved)
            groups.append(Group(f"g{len(groups) + 1}", kind, title, len(inside)))
            group_of.update(dict.fromkeys(map(id, inside), groups[-1].id))
    return Comparison(
        provision_pairs(older, newer, findings.twins),
        equal_texts(older, newer, findings.equal),
        tuple(
            Change(
                ids[id(c)],
                c.kind,
                c.weight,
                _side(older, c.first, c.points),
                _side(newer, c.second, c.points),
                _tags(c),
                _within(c, owners, moves),
                group_of.get(id(c)),
                _cited(older, newer, c),
            )
            for c in changes
        ),
        tuple(groups),
        tuple(
            Resemblance(older.provisions[i].id, newer.provisions[j].id)
            for i, j in sorted(findings.alike, key=lambda pair: (pair[1], pair[0]))
        ),
    )


def provision_pairs(older: TokenizedDraft, newer: TokenizedDraft, twins: Iterable[ProvisionPair]) -> tuple[Pair, ...]:
    """Pairs of provisions in the document order of the newer draft."""
    return tuple(
        Pair(older.provisions[t.first].id, newer.provisions[t.second].id, t.relation, t.moved, t.renumbered, t.basis)
        for t in sorted(twins, key=lambda t: (t.second, t.first))
    )


def equal_texts(older: TokenizedDraft, newer: TokenizedDraft, runs: Iterable[EqualRun]) -> tuple[EqualText, ...]:
    """Equal runs in the document order of the newer draft."""
    return tuple(
        EqualText(older.provisions[e.first].id, e.first_start, newer.provisions[e.second].id, e.second_start, e.length)
        for e in sorted(runs, key=_PLACE_OF_RUN)
    )


def both_sides(
    older: TokenizedDraft, newer: TokenizedDraft, changes: Iterable[RawChange]
) -> tuple[tuple[Side | None, Side | None], ...]:
    """Where changes stand in the older and in the newer draft, in their order."""
    return tuple((_side(older, c.first, c.points), _side(newer, c.second, c.points)) for c in changes)


_OF_A_CHOICE = ((CHOICES[0], ChangeKind.DELETION), (CHOICES[2], ChangeKind.INSERTION))
"""What goes with alternatives that were settled, and what comes with those that were opened."""


def _tags(change: RawChange) -> tuple[str, ...]:
    """The tags of a change. Of alternatives of which one was chosen the others go, and where a second one was opened it
    came: no number is another one by that.
    """
    event = change.cluster.key if change.cluster is not None else None
    if isinstance(event, Event) and (event.kind, change.kind) in _OF_A_CHOICE:
        return tuple(tag for tag in change.tags if tag != "number")
    return change.tags


def _ordered(older: TokenizedDraft, newer: TokenizedDraft, findings: RawChanges) -> list[RawChange]:
    """In document order of the newer draft; what is gone stands after what stood before it."""
    before = [-1] * len(older.provisions)
    twin = {t.first: t.second for t in findings.twins if not t.moved}
    last = -1
    for place in range(len(older.provisions)):
        last = twin.get(place, last)
        before[place] = last

    def key(change: RawChange) -> tuple[int, ...]:
        gone, span = change.first, change.second
        first = (gone.place, gone.start) if gone is not None else (-1, -1)
        if span is None:
            rank = _RANK[gone.field] if gone is not None else 0
            return (before[first[0]], _AFTER, first[0], rank, first[1], 0, 0)
        rank = 0 if change.kind is ChangeKind.MOVE and span.start == span.end else _RANK[span.field]
        return (span.place, rank, span.start, span.end, *first, _RANK[span.field])

    return sorted(findings.changes, key=key)


def _side(outline: TokenizedDraft, span: FieldRange | None, points: bool) -> Side | None:
    if span is None or (span.start == span.end and not points):
        return None
    provision = outline.provisions[span.place]
    text: str = getattr(provision, span.field)
    return Side(provision.id, span.field, span.start, span.end, text[span.start : span.end])


def _cited(older: TokenizedDraft, newer: TokenizedDraft, change: RawChange) -> CitedProvisions | None:
    cited = change.cited
    if cited is None:
        return None
    return CitedProvisions(
        _address(older, cited.first),
        _address(newer, cited.first_twin),
        _address(newer, cited.second),
        _address(older, cited.second_twin),
    )


def _address(outline: TokenizedDraft, place: int) -> str:
    return outline.provisions[place].address if place >= 0 else ""


def _owners(outline: TokenizedDraft, findings: RawChanges, side: int) -> list[tuple[int, ...]]:
    """For each place, the indices of the moves at or above it, the nearest first."""
    roots = {places[side]: number for number, places in enumerate(findings.moves) if places[side] >= 0}
    owners: list[tuple[int, ...]] = []
    for place, above in enumerate(outline.parents):
        outer = owners[above] if above >= 0 else ()
        owners.append((roots[place], *outer) if place in roots else outer)
    return owners


def _within(change: RawChange, owners: Sequence[Sequence[tuple[int, ...]]], moves: dict[int, str]) -> str | None:
    """The id of the nearest move in which a change stands on both sides, or on the one that is there; a move stands in
    the one above it.
    """
    if change.move is not None and change.kind is not ChangeKind.MOVE:
        return moves.get(change.move)
    sides = [owners[side][span.place] for side, span in enumerate((change.first, change.second)) if span is not None]
    if not sides[0]:  # most stand in no move
        return None
    return next((moves[n] for n in sides[0] if n in sides[-1] and n in moves and n != change.move), None)


def _told(
    older: TokenizedDraft,
    newer: TokenizedDraft,
    cluster: EventKey,
    inside: Sequence[RawChange],
    moved: frozenset[tuple[int, int]],
) -> tuple[str, Message]:
    """The kind of a group, and what a reader is told of it before it is unfolded."""
    if isinstance(cluster.key, Event):
        return cluster.key.kind, cluster.key.title(older, newer)
    return cluster.kind, _title(older, newer, cluster, inside, moved)


def _title(
    older: TokenizedDraft,
    newer: TokenizedDraft,
    cluster: EventKey,
    inside: Sequence[RawChange],
    moved: frozenset[tuple[int, int]],
) -> Message:
    """A series of numbers is called by the first and the last that only follow; what moved is told by its move."""
    if cluster.kind == "insertion":
        return Message(ADDRESS, (newer.provisions[_place(cluster)].address,))
    if cluster.kind == "deletion":
        return Message(ADDRESS, (older.provisions[_place(cluster)].address,))
    first, last = inside[0], inside[-1]
    if cluster.kind == "renumbering":
        numbers = [c for c in inside if c.kind is ChangeKind.RENUMBERING] or list(inside)
        numbers = [
            c for c in numbers if c.first and c.second and (c.first.place, c.second.place) not in moved
        ] or numbers
        steps = tuple(dict.fromkeys(_arrow(older, newer, c) for c in (numbers[0], numbers[-1])))
        return Message(SERIES, steps) if len(steps) > 1 else steps[0]
    span, outline = (first.second, newer) if first.second is not None else (last.first, older)
    return Message(ADDRESS, (outline.provisions[span.place].address if span is not None else "",))


def _place(cluster: EventKey) -> int:
    return cluster.key if isinstance(cluster.key, int) else 0


def _arrow(older: TokenizedDraft, newer: TokenizedDraft, change: RawChange) -> Message:
    ends = tuple(
        outline.provisions[span.place].address
        for outline, span in ((older, change.first), (newer, change.second))
        if span is not None
    )
    return Message(STEP if len(ends) > 1 else ADDRESS, ends)
