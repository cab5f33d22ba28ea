"""Tells which cells of the map of scope moved between two drafts, by which changes, and who asked for them.

A cell is a provision and what it reaches. It widened where the newer draft has it alone, narrowed where the older one
has, and moved too where its limits did. What is written with other words and reaches the same is no move.
It stands alone in its room: it joins the comparison to the attributions, and reads neither text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget, ScopeWords, TargetKind

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Side


@dataclass(frozen=True, slots=True)
class ScopeMove:
    """A cell that moved: `provision` and `target` in the newer draft, or in the older one where the newer has none."""

    provision: str
    target: ScopeTarget
    older: ScopeReach | None
    newer: ScopeReach | None
    changes: tuple[str, ...]
    answers: tuple[Attribution, ...]
    """Who asked for those changes, and who for the contrary (`opposite`)."""


def scope_moves(
    older: ScopeMap, newer: ScopeMap, comparison: Comparison, attributions: Iterable[Attribution]
) -> tuple[ScopeMove, ...]:
    """The cells that moved, in the order of the newer draft; those of provisions that went stand behind.

    "Any crime" became "grave crimes": the cell of any offence narrowed away, one of serious crime came.

    >>> older, newer = draft("1. Ships aid in any crime."), draft("1. Ships aid in grave crimes.")
    >>> found = scope_moves(scope_in(older), scope_in(newer), compare(older, newer), ())
    >>> [(one.target.id.value, one.newer is None) for one in found]
    [('serious_crime', False), ('any_offence', True)]
    """
    became: dict[str, tuple[str, ...]] = {}
    for pair in comparison.pairs:
        became[pair.older] = (*became.get(pair.older, ()), pair.newer)
    before = _cells(older, became)
    after = _cells(newer, {})
    answers: dict[str, list[Attribution]] = {}
    for one in attributions:
        answers.setdefault(one.change, []).append(one)
    moves: list[ScopeMove] = []
    for cell in (*after, *(one for one in before if one not in after)):
        was, now = before.get(cell), after.get(cell)
        if was is not None and now is not None and _limits(was) == _limits(now):
            continue
        changes = _touching(comparison.changes, was, now)
        found = tuple(dict.fromkeys(one for change in changes for one in answers.get(change, ())))
        moves.append(ScopeMove(*cell, was, now, changes, found))
    return tuple(moves)


def _cells(scope: ScopeMap, became: Mapping[str, Sequence[str]]) -> dict[tuple[str, ScopeTarget], ScopeReach]:
    """The first reach of every cell, under the ids of the newer draft."""
    found: dict[tuple[str, ScopeTarget], ScopeReach] = {}
    for reach in scope.reaches:
        target = reach.target
        ids = became.get(target.id, (target.id,)) if target.kind is TargetKind.OFFENCE else (target.id,)
        for provision in became.get(reach.provision, (reach.provision,)):
            for one in ids:
                found.setdefault((provision, ScopeTarget(target.kind, one)), reach)
    return found


def _limits(reach: ScopeReach) -> set[str]:
    return {" ".join(one.text.casefold().split()) for one in reach.limits}


def _touching(changes: Sequence[Change], was: ScopeReach | None, now: ScopeReach | None) -> tuple[str, ...]:
    """The changes that moved a cell: those in its words, else in those on the way to them, else in its provisions."""
    sides = [(change, side) for change in changes for side in (change.older, change.newer) if side is not None]
    words = [(reach.words, *reach.limits) for reach in (was, now) if reach is not None]
    places = {place for reach in (was, now) if reach is not None for place in (*reach.via, reach.provision)}
    met = [change.id for change, side in sides if any(_meet(side, one) for told in words for one in told)]
    met = met or [change.id for change, side in sides if side.provision in places]
    if not met:
        # The words and the way stand as they did: the offence itself came or went, as one of its chapter.
        offences = tuple(f"{reach.target.id}/" for reach in (was, now) if reach is not None)
        met = [change.id for change, side in sides if f"{side.provision}/".startswith(offences)]
    return tuple(dict.fromkeys(met))


def _meet(side: Side, words: ScopeWords) -> bool:
    return (
        side.provision == words.provision
        and side.field == "text"
        and side.start <= words.end
        and words.start <= side.end
    )
