"""Tells which cells of the map of scope moved between two drafts, by which changes, and who asked for them.

A cell is a provision and what it reaches. It widened where the newer draft has it alone, narrowed where the older one
has, and moved too where its limits did. What is written with other words and reaches the same is no move.
It stands alone in its room: it joins the comparison to the attributions, and reads neither text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget, ScopeWords, TargetKind

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Pair, Side


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
    by_offence: bool = False
    """The words that reach stand as they did: the offence itself came among those that they speak of, or went."""

    @property
    def resettled(self) -> bool:
        """Whether nothing but this moved: words in brackets or of an option are settled, or the other way round."""
        return self.older is not None and self.newer is not None and _limits(self.older) == _limits(self.newer)


@dataclass(frozen=True, slots=True)
class ScopeCellKey:
    """A cell under the ids of the newer draft; under those of the older one what has `went`."""

    provision: str
    provision_went: bool
    target: ScopeTarget
    target_went: bool


class CellMatch:
    """Which cells of two drafts are the same one, by the pairs of their provisions. A number that another provision has
    now is not the provision that had it.
    """

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self._became: dict[str, tuple[str, ...]] = {}
        for pair in pairs:
            self._became[pair.older] = (*self._became.get(pair.older, ()), pair.newer)

    def places(self, older: str) -> tuple[tuple[str, bool], ...]:
        """What a provision of the older draft is in the newer one; itself, and that it went, where that has none."""
        return tuple((one, False) for one in self._became.get(older, ())) or ((older, True),)

    def targets(self, older: ScopeTarget) -> tuple[tuple[ScopeTarget, bool], ...]:
        """The same of what is reached: a class is the same in both."""
        if older.kind is TargetKind.CLASS:
            return ((older, False),)
        return tuple((ScopeTarget(older.kind, one), went) for one, went in self.places(older.id))

    def before(self, reach: ScopeReach) -> tuple[ScopeCellKey, ...]:
        """The cells of a reach of the older draft."""
        return tuple(
            ScopeCellKey(*place, *target)
            for place in self.places(reach.provision)
            for target in self.targets(reach.target)
        )


def cell_after(reach: ScopeReach) -> ScopeCellKey:
    """The cell of a reach of the newer draft."""
    return ScopeCellKey(reach.provision, False, reach.target, False)


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
    found = scope_differences(older, newer, comparison, attributions)
    return tuple(one for one in found if not one.resettled)


def scope_differences(
    older: ScopeMap, newer: ScopeMap, comparison: Comparison, attributions: Iterable[Attribution]
) -> tuple[ScopeMove, ...]:
    """The same with the cells that both drafts have with the same limits, in brackets or as an option in one alone.

    >>> older, newer = draft("1. Ships aid in [grave crimes]."), draft("1. Ships aid in grave crimes.")
    >>> (found,) = scope_differences(scope_in(older), scope_in(newer), compare(older, newer), ())
    >>> (found.resettled, found.older.open, found.newer.open)
    (True, 'bracket', '')
    """
    return tuple(_Cells(older, newer, comparison, attributions).moves())


class _Cells:
    """The cells of two drafts, and what touches them."""

    def __init__(
        self, older: ScopeMap, newer: ScopeMap, comparison: Comparison, attributions: Iterable[Attribution]
    ) -> None:
        self._spots = _Spots(comparison)
        match = CellMatch(comparison.pairs)
        self._before = _first([(key, reach) for reach in older.reaches for key in match.before(reach)])
        self._after = _first([(cell_after(reach), reach) for reach in newer.reaches])
        self._literal = literal = (_literal(older), _literal(newer))
        self._stood = frozenset(
            (key.provision, key.provision_went, _plain(_root(reach, literal[0])))
            for reach in older.reaches
            for key in match.before(reach)
        )
        self._stands = frozenset((reach.provision, False, _plain(_root(reach, literal[1]))) for reach in newer.reaches)
        self._were = frozenset(place for one in older.offences for place in match.places(one.provision))
        self._are = frozenset((one.provision, False) for one in newer.offences)
        self._answers: dict[str, list[Attribution]] = {}
        for one in attributions:
            self._answers.setdefault(one.change, []).append(one)

    def moves(self) -> list[ScopeMove]:
        """The cells that one draft has alone, or has otherwise than the other."""
        moves: list[ScopeMove] = []
        for cell in (*self._after, *(one for one in self._before if one not in self._after)):
            was, now = self._before.get(cell), self._after.get(cell)
            if (
                was is not None
                and now is not None
                and _limits(was) == _limits(now)
                and bool(was.open) == bool(now.open)
            ):
                continue
            changes = self._of_offence(cell, was, now)
            by_offence = bool(changes)
            changes = changes or self._spots.touching(was, now)
            found = tuple(dict.fromkeys(one for change in changes for one in self._answers.get(change, ())))
            moves.append(ScopeMove(cell.provision, cell.target, was, now, changes, found, by_offence))
        return moves

    def _of_offence(self, cell: ScopeCellKey, was: ScopeReach | None, now: ScopeReach | None) -> tuple[str, ...]:
        """The changes of an offence that came or went, where the words that reach it stand in the other draft too."""
        reach, side = (now, 1) if was is None else (was, 0)
        if reach is None or (was is not None and now is not None) or reach.target.kind is TargetKind.CLASS:
            return ()
        there = self._were if side else self._are
        if (cell.target.id, cell.target_went) in there:
            return ()
        words = _plain(_root(reach, self._literal[side]))
        if (cell.provision, cell.provision_went, words) not in (self._stood if side else self._stands):
            return ()
        return self._spots.within(reach.target.id, side)


def _first(cells: Iterable[tuple[ScopeCellKey, ScopeReach]]) -> dict[ScopeCellKey, ScopeReach]:
    """The reach of every cell: the first that is settled, else the first."""
    found: dict[ScopeCellKey, ScopeReach] = {}
    for key, reach in cells:
        if key not in found or (found[key].open and not reach.open):
            found[key] = reach
    return found


def _literal(scope: ScopeMap) -> dict[tuple[str, ScopeTarget], ScopeWords]:
    """The words that state a target themselves, by provision and target."""
    found: dict[tuple[str, ScopeTarget], ScopeWords] = {}
    for reach in scope.reaches:
        if not reach.via:
            found.setdefault((reach.provision, reach.target), reach.words)
    return found


def _root(reach: ScopeReach, literal: Mapping[tuple[str, ScopeTarget], ScopeWords]) -> ScopeWords:
    """The literal words of a reach: its own, or those at the end of its way."""
    return literal.get((reach.via[-1], reach.target), reach.words) if reach.via else reach.words


def _plain(words: ScopeWords) -> str:
    return " ".join(words.text.casefold().split())


def _limits(reach: ScopeReach) -> set[str]:
    return {_plain(one) for one in reach.limits}


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a change stands in one draft; a deletion too has a place in the newer draft, where its words stood."""

    change: str
    provision: str
    text: bool
    start: int
    end: int


_EqualRun = tuple[int, int, str, int]
"""Words that both drafts have: where they begin, how many signs, their provision and their beginning in the other."""
_ByPlace = Mapping[str, Sequence[_Spot]]


class _Spots:
    """Where the changes of a comparison stand in the older draft (0) and in the newer one (1), by provision."""

    def __init__(self, comparison: Comparison) -> None:
        self._changes = comparison.changes
        runs: tuple[dict[str, list[_EqualRun]], dict[str, list[_EqualRun]]] = ({}, {})
        for run in comparison.equal:
            runs[0].setdefault(run.older, []).append((run.older_start, run.length, run.newer, run.newer_start))
            runs[1].setdefault(run.newer, []).append((run.newer_start, run.length, run.older, run.older_start))
        self._runs = tuple({place: sorted(found) for place, found in side.items()} for side in runs)
        self._spots = (self._by_place(0), self._by_place(1))
        self._inside: dict[tuple[str, int], tuple[str, ...]] = {}

    def touching(self, was: ScopeReach | None, now: ScopeReach | None) -> tuple[str, ...]:
        """The changes that moved a cell: those in its words, else in those on the way to them, else in its provisions.

        Each is held against the reach of the draft in which it stands.
        """
        sides = [(reach, self._spots[own]) for own, reach in enumerate((was, now)) if reach is not None]
        met = {
            spot.change
            for reach, spots in sides
            for words in (reach.words, *reach.limits)
            for spot in spots.get(words.provision, ())
            if _meet(spot, words)
        }
        met = met or {
            spot.change
            for reach, spots in sides
            for place in (*reach.via, reach.provision)
            for spot in spots.get(place, ())
        }
        if not met:
            # The words and the way stand as they did: the offence itself came or went, as one of its chapter.
            met = {one for own, reach in enumerate((was, now)) if reach for one in self.within(reach.target.id, own)}
        return tuple(one.id for one in self._changes if one.id in met) if met else ()

    def within(self, place: str, own: int) -> tuple[str, ...]:
        """The changes in a provision, or in what stands under it, of the one draft or the other."""
        if (place, own) not in self._inside:
            found = (
                spot.change
                for provision, spots in self._spots[own].items()
                if f"{provision}/".startswith(f"{place}/")
                for spot in spots
            )
            self._inside[place, own] = tuple(dict.fromkeys(found))
        return self._inside[place, own]

    def _by_place(self, own: int) -> _ByPlace:
        found: dict[str, list[_Spot]] = {}
        for change in self._changes:
            if (spot := self._spot(change, own)) is not None:
                found.setdefault(spot.provision, []).append(spot)
        return found

    def _spot(self, change: Change, own: int) -> _Spot | None:
        side, other = (change.older, change.newer) if own == 0 else (change.newer, change.older)
        if side is not None:
            return _Spot(change.id, side.provision, side.field == "text", side.start, side.end)
        if other is None or other.field != "text":
            return None
        return self._opposite(change.id, other, 1 - own)

    def _opposite(self, change: str, side: Side, own: int) -> _Spot | None:
        """The place in the other draft behind the words before a stretch, else before those behind it."""
        runs = self._runs[own].get(side.provision, ())
        at = bisect_left(runs, (side.start,))
        if at:
            start, length, place, begins = runs[at - 1]
            found = begins + min(length, side.start - start)
            return _Spot(change, place, True, found, found)
        behind = bisect_left(runs, (side.end,))
        if behind == len(runs):
            return None
        return _Spot(change, runs[behind][2], True, runs[behind][3], runs[behind][3])


def _meet(spot: _Spot, words: ScopeWords) -> bool:
    return spot.text and spot.start <= words.end and words.start <= spot.end
