"""Finds the changes that touch what some actors asked for.

Those are the changes that carry it out or do the contrary, and whatever else is done to the provisions of which they
spoke. Where positions stand in the two drafts (`positions.py`) and who asked for which change is told to it. What only
renumbers touches nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.words.provision_index import plain_address
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.attribution.positions.positions import HeldPosition, ProvisionPositions
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change


class PlacedPositions(NamedTuple):
    """Positions laid on one draft."""

    rows: tuple[ProvisionPositions, ...]
    draft: ProvisionIndex


def changes_on_asks(
    changes: Iterable[Change],
    attributions: Iterable[Attribution],
    older: PlacedPositions,
    newer: PlacedPositions,
    actors: Collection[str],
) -> frozenset[str]:
    """The ids of the changes that touch what `actors` (ids) asked for, in the drafts on which their positions are laid.

    A position on a provision speaks of all that stands under it, too; one whose provision is gone from a draft speaks
    of nothing there, and not of what stands above.

    >>> from app.attribution.lineage.provision_map import map_provisions
    >>> from app.attribution.positions.positions import rows_of
    >>> from app.attribution.words.provision_index import index_provisions
    >>> from app.treaty.marks import ActorRef
    >>> from app.treaty.proposals import Position
    >>> drafts = draft("1. Ships moor.", "2. Nets dry."), draft("1. Boats moor.", "2. Nets rot.")
    >>> made, places = compare(*drafts), [index_provisions(one) for one in drafts]
    >>> ours = (Position(ActorRef("NORHAVEN", "Norhaven"), Stance.RETAIN, "Article 1(2)", "", "plenary", "", ""),)
    >>> laid = [PlacedPositions(rows_of(ours, places, {}, map_provisions([made]), at), places[at]) for at in (0, 1)]
    >>> touched = changes_on_asks(made.changes, (), *laid, ("NORHAVEN",))
    >>> [one.newer.text for one in made.changes if one.id in touched]
    ['rot']
    """
    spoken = (frozenset(_spoken_of(older, actors)), frozenset(_spoken_of(newer, actors)))
    found = {one.change for one in attributions if any(actor.id in actors for actor in one.actors)}
    for change in changes:
        if change.kind.traits.spares_notes:
            continue
        sides = zip((change.older, change.newer), spoken, strict=True)
        if any(side is not None and side.provision in places for side, places in sides):
            found.add(change.id)
    return frozenset(found)


def _spoken_of(placed: PlacedPositions, actors: Collection[str]) -> Iterator[str]:
    """The provisions of a draft of which actors spoke."""
    for row in placed.rows:
        if row.provision and any(_speaks(held, row.address, actors) for held in row.held):
            yield from placed.draft.below(row.provision)


def _speaks(held: HeldPosition, address: str, actors: Collection[str]) -> bool:
    """Whether a position of one of the actors stands, and is one on the very provision at an address."""
    said = held.position
    if said.actor.id not in actors or not held.counts or said.stance is Stance.WITHDRAW:
        return False
    return _depth(said.address) <= _depth(address)


def _depth(address: str) -> int:
    plain = plain_address(address)
    return plain.count("(") + plain.count(",")
