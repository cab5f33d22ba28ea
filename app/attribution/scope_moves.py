"""Tells which cells of the map of scope moved between two drafts, by which changes, and who asked for them.

A cell is a provision and what it reaches. It widened where the newer draft has it alone, narrowed where the older one
has, and moved too where its limits did. What is written with other words and reaches the same is no move.
It stands alone in its room: it joins the comparison to the attributions, and reads neither text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget, ScopeWords, TargetKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison, Side


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
    causes = _Causes(comparison, older, newer)
    answers: dict[str, list[Attribution]] = {}
    for one in attributions:
        answers.setdefault(one.change, []).append(one)
    moves: list[ScopeMove] = []
    for cell in causes.moved:
        was, now = causes.before.get(cell), causes.after.get(cell)
        changes = causes.of(cell)
        found = tuple(dict.fromkeys(one for change in changes for one in answers.get(change, ())))
        provision, target = cell
        if now is None and was is not None:
            provision = provision if provision in causes.kept else was.provision
            target = target if target.id in causes.kept or target.kind is TargetKind.CLASS else was.target
        moves.append(ScopeMove(provision, target, was, now, changes, found))
    return tuple(moves)


_Cell = tuple[str, ScopeTarget]
_GONE = "\0"
"""Before the id of a provision of the older draft that the newer one lacks; another may have its id there."""


class _Causes:
    """The cells of two drafts under the ids of the newer one, which of them moved, and by which changes."""

    def __init__(self, comparison: Comparison, older: ScopeMap, newer: ScopeMap) -> None:
        self._became: dict[str, tuple[str, ...]] = {}
        self._was: dict[str, tuple[str, ...]] = {}
        for pair in comparison.pairs:
            self._became[pair.older] = (*self._became.get(pair.older, ()), pair.newer)
            self._was[pair.newer] = (*self._was.get(pair.newer, ()), pair.older)
        self.kept = frozenset(self._was)
        self._older: dict[str, list[tuple[str, Side]]] = {}
        self._newer: dict[str, list[tuple[str, Side]]] = {}
        for change in comparison.changes:
            for side, table in ((change.older, self._older), (change.newer, self._newer)):
                if side is not None:
                    table.setdefault(side.provision, []).append((change.id, side))
        self.before: dict[_Cell, ScopeReach] = {}
        self.after: dict[_Cell, ScopeReach] = {}
        for reach in older.reaches:
            for provision in self._now(reach.provision):
                for target in self._targets(reach.target):
                    self.before.setdefault((provision, target), reach)
        for reach in newer.reaches:
            self.after.setdefault((reach.provision, reach.target), reach)
        cells = (*self.after, *(one for one in self.before if one not in self.after))
        self.moved = dict.fromkeys(one for one in cells if self._has_moved(one))
        self._rows: dict[str, list[_Cell]] = {}
        for cell in self.moved:
            self._rows.setdefault(cell[0], []).append(cell)

    def _now(self, provision: str) -> tuple[str, ...]:
        return self._became.get(provision, (_GONE + provision,))

    def _targets(self, target: ScopeTarget) -> Iterator[ScopeTarget]:
        for one in self._now(target.id) if target.kind is TargetKind.OFFENCE else (target.id,):
            yield ScopeTarget(target.kind, one)

    def _has_moved(self, cell: _Cell) -> bool:
        was, now = self.before.get(cell), self.after.get(cell)
        return was is None or now is None or _limits(was) != _limits(now)

    def of(self, cell: _Cell) -> tuple[str, ...]:
        """The changes that moved a cell.

        Where the provision that the cell is told by moved in the same way, its changes are those; else they are those
        in the words of the cell's own provision; else the offence itself came or went, as one of its chapter.
        """
        was, now = self.before.get(cell), self.after.get(cell)
        if was is not None and now is not None:
            return self._of_limits(was, now)
        reach = was or now
        assert reach is not None
        sides = self._older if now is None else self._newer
        for place in reversed(reach.via):
            source = (self._now(place)[0] if now is None else place, cell[1])
            if source in self.moved and (source in self.after) == (now is not None):
                return self._in_words(source)
        met = self._in_words(cell)
        if not met:
            under = f"{reach.target.id}/"
            met = _once(change for one, told in sides.items() if f"{one}/".startswith(under) for change, _ in told)
        return met

    def _in_words(self, cell: _Cell) -> tuple[str, ...]:
        """The changes in the words of a cell; those that brought what stands there instead; those beside its words."""
        met = self._meeting(cell, beside=0)
        if not met:
            others = [one for one in self._rows[cell[0]] if (one in self.after) != (cell in self.after)]
            met = _once(change for other in others for change in self._meeting(other, beside=0))
        return met or self._meeting(cell, beside=1) or self._in_provision(cell)

    def _meeting(self, cell: _Cell, *, beside: int) -> tuple[str, ...]:
        now = self.after.get(cell)
        reach = self.before[cell] if now is None else now
        sides = (self._older if now is None else self._newer).get(reach.provision, ())
        return _once(change for change, side in sides if _meet(side, reach.words, beside))

    def _in_provision(self, cell: _Cell) -> tuple[str, ...]:
        """The changes in the text of a provision, on either side: words that went or came where it says no more."""
        now = self.after.get(cell)
        reach = self.before[cell] if now is None else now
        older = (reach.provision,) if now is None else self._was.get(reach.provision, ())
        newer = self._became.get(reach.provision, ()) if now is None else (reach.provision,)
        told = [*(one for id in older for one in self._older.get(id, ())),
                *(one for id in newer for one in self._newer.get(id, ()))]  # fmt: skip
        return _once(change for change, side in told if side.field == "text")

    def _of_limits(self, was: ScopeReach, now: ScopeReach) -> tuple[str, ...]:
        """The changes in those limits that only one of the drafts has; else those in their provisions."""
        same = _limits(was) & _limits(now)
        other = [(sides, one) for sides, reach in ((self._older, was), (self._newer, now))
                 for one in reach.limits if _folded(one) not in same]  # fmt: skip
        return self._in_limits(other, 0) or self._in_limits(other, 1) or self._in_limits(other, None)

    def _in_limits(
        self, limits: Iterable[tuple[Mapping[str, Sequence[tuple[str, Side]]], ScopeWords]], beside: int | None
    ) -> tuple[str, ...]:
        """The changes in some limits, or next to them; with None, anywhere in the text of their provisions."""
        return _once(
            change
            for sides, limit in limits
            for change, side in sides.get(limit.provision, ())
            if (side.field == "text" if beside is None else _meet(side, limit, beside))
        )


def _once(changes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(changes))


def _folded(limit: ScopeWords) -> str:
    return " ".join(limit.text.casefold().split())


def _limits(reach: ScopeReach) -> set[str]:
    return {_folded(one) for one in reach.limits}


def _meet(side: Side, words: ScopeWords, beside: int) -> bool:
    """Whether a change stands in some words of its provision, or with `beside` next to them."""
    return side.field == "text" and side.start < words.end + beside and words.start < side.end + beside
