"""Tells which cells of the map of scope moved between two drafts, by which changes, and who asked for them.

A cell is a provision and what it reaches. It widened where the newer draft has it alone, narrowed where the older one
has, and moved too where its limits did. What is written with other words and reaches the same is no move.
It stands alone in its room: it joins the comparison to the attributions, and reads neither text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.changes import ChangeClass
from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget, ScopeWords, TargetKind

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison, Pair, Side

SCOPE_TAG = "scope"
"""The tag of a change that moved a cell."""


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


def tag_scope(comparison: Comparison, moves: Iterable[ScopeMove]) -> Comparison:
    """The comparison with the tag "scope" on every change that moved a cell; the same one where none did.

    >>> older, newer = draft("1. Ships aid in any crime."), draft("1. Ships aid in grave crimes.")
    >>> compared = compare(older, newer)
    >>> moves = scope_moves(scope_in(older), scope_in(newer), compared, ())
    >>> ["scope" in one.tags for one in tag_scope(compared, moves).changes]
    [True]
    """
    moved = {change for move in moves for change in move.changes}
    if not moved:
        return comparison
    changes = tuple(replace(one, tags=(*one.tags, SCOPE_TAG)) if one.id in moved else one for one in comparison.changes)
    return replace(comparison, changes=changes)


class _Cells:
    """The cells of two drafts, which of them moved, and by which changes."""

    def __init__(
        self, older: ScopeMap, newer: ScopeMap, comparison: Comparison, attributions: Iterable[Attribution]
    ) -> None:
        match = CellMatch(comparison.pairs)
        self._before = _first([(key, reach) for reach in older.reaches for key in match.before(reach)])
        self._after = _first([(cell_after(reach), reach) for reach in newer.reaches])
        self._causes = _Causes(comparison, match, self._before, self._after)
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
        for cell in self._causes.moved:
            was, now = self._before.get(cell), self._after.get(cell)
            changes = self._of_offence(cell, was, now)
            by_offence = bool(changes)
            changes = self._causes.weighty(changes or self._causes.of(cell))
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
        return self._causes.within(reach.target.id, side)


_BLANK = 2
"""Beside words, with a blank between."""
_Spots = Mapping[str, Sequence[tuple[str, "Side"]]]
"""The changes with words in a provision of one draft, each with its side there."""


class _Causes:
    """Which cells of two drafts moved, and the changes that moved them, each on its own side."""

    def __init__(
        self,
        comparison: Comparison,
        match: CellMatch,
        before: Mapping[ScopeCellKey, ScopeReach],
        after: Mapping[ScopeCellKey, ScopeReach],
    ) -> None:
        self._match, self._before, self._after = match, before, after
        self._became: dict[str, list[str]] = {}
        self._was: dict[str, list[str]] = {}
        for pair in comparison.pairs:
            self._became.setdefault(pair.older, []).append(pair.newer)
            self._was.setdefault(pair.newer, []).append(pair.older)
        older: dict[str, list[tuple[str, Side]]] = {}
        newer: dict[str, list[tuple[str, Side]]] = {}
        for change in comparison.changes:
            for side, table in ((change.older, older), (change.newer, newer)):
                if side is not None:
                    table.setdefault(side.provision, []).append((change.id, side))
        self._spots: tuple[_Spots, _Spots] = (older, newer)
        self._inside: dict[tuple[str, int], tuple[str, ...]] = {}
        self._heavy = {one.id for one in comparison.changes if one.weight is ChangeClass.SUBSTANTIVE}
        cells = (*after, *(one for one in before if one not in after))
        self.moved = dict.fromkeys(one for one in cells if self._has_moved(one))
        """In the order of the newer draft; what went stands behind."""
        self._rows: dict[tuple[str, bool], list[ScopeCellKey]] = {}
        for cell in self.moved:
            self._rows.setdefault((cell.provision, cell.provision_went), []).append(cell)

    def _has_moved(self, cell: ScopeCellKey) -> bool:
        was, now = self._before.get(cell), self._after.get(cell)
        return was is None or now is None or _limits(was) != _limits(now) or bool(was.open) != bool(now.open)

    def weighty(self, changes: tuple[str, ...]) -> tuple[str, ...]:
        """The changes of substance among some; all of them where none is: a number that follows moves nothing."""
        return tuple(one for one in changes if one in self._heavy) or changes

    def within(self, place: str, own: int) -> tuple[str, ...]:
        """The changes in a provision, or in what stands under it, of the older draft (0) or of the newer one (1)."""
        if (place, own) not in self._inside:
            found = (told for one, told in self._spots[own].items() if f"{one}/".startswith(f"{place}/"))
            self._inside[place, own] = _once(change for told in found for change, _ in told)
        return self._inside[place, own]

    def of(self, cell: ScopeCellKey) -> tuple[str, ...]:
        """The changes that moved a cell.

        Where the provision that the cell is told by moved in the same way, its changes are those; else they are those
        in the words of the cell's own provision; else the offence itself came or went, as one of its chapter.
        """
        was, now = self._before.get(cell), self._after.get(cell)
        if was is not None and now is not None:
            settled = bool(was.open) != bool(now.open)
            limits = self._of_limits(was, now)
            return _once((*limits, *(self._beside_words(cell, was, now) if settled or not limits else ())))
        reach, own = (now, 1) if was is None else (was, 0)
        for place in reversed(reach.via) if reach else ():
            for there in ((place, False),) if own else self._match.places(place):
                source = ScopeCellKey(*there, cell.target, cell.target_went)
                if source in self.moved and (source in self._after) == bool(own):
                    return self._in_words(source)
        return self._in_words(cell) or (self.within(reach.target.id, own) if reach else ())

    def _in_words(self, cell: ScopeCellKey) -> tuple[str, ...]:
        """The changes in the words of a cell; those that brought what stands there instead; those beside its words."""
        met = self._meeting(cell, beside=0)
        if not met:
            others = [
                one
                for one in self._rows[cell.provision, cell.provision_went]
                if (one in self._after) != (cell in self._after)
            ]
            met = _once(change for other in others for change in self._meeting(other, beside=0))
        return met or self._meeting(cell, beside=1) or self._in_provision(cell)

    def _meeting(self, cell: ScopeCellKey, *, beside: int) -> tuple[str, ...]:
        now = self._after.get(cell)
        reach = self._before[cell] if now is None else now
        sides = self._spots[now is not None].get(reach.provision, ())
        return _once(change for change, side in sides if _meet(side, reach.words, beside))

    def _in_provision(self, cell: ScopeCellKey) -> tuple[str, ...]:
        """The changes in the text of a provision, on either side: words that went or came where it says no more."""
        now = self._after.get(cell)
        reach = self._before[cell] if now is None else now
        older = (reach.provision,) if now is None else self._was.get(reach.provision, ())
        newer = self._became.get(reach.provision, ()) if now is None else (reach.provision,)
        told = [
            *(one for id in older for one in self._spots[0].get(id, ())),
            *(one for id in newer for one in self._spots[1].get(id, ())),
        ]
        return _once(change for change, side in told if side.field == "text")

    def _of_limits(self, was: ScopeReach, now: ScopeReach) -> tuple[str, ...]:
        """The changes in those limits that only one of the drafts has; else those in their provisions; none where the
        limits stood there before, and something else leads to them now.
        """
        same = _limits(was) & _limits(now)
        other = [
            (sides, one)
            for sides, reach in zip(self._spots, (was, now), strict=True)
            for one in reach.limits
            if _plain(one) not in same
        ]
        return self._in_limits(other, 0) or self._in_limits(other, 1) or self._in_limits(other, None)

    def _in_limits(self, limits: Iterable[tuple[_Spots, ScopeWords]], beside: int | None) -> tuple[str, ...]:
        """The changes in some limits, or next to them; with None, anywhere in the text of their provisions."""
        return _once(
            change
            for sides, limit in limits
            for change, side in sides.get(limit.provision, ())
            if (side.field == "text" if beside is None else _meet(side, limit, beside))
        )

    def _beside_words(self, cell: ScopeCellKey, was: ScopeReach, now: ScopeReach) -> tuple[str, ...]:
        """The changes beside the words of a cell in either draft, that put or lift brackets, choose an option, cite
        something else.
        """
        both = zip(self._spots, (was, now), strict=True)
        met = _once(
            change
            for sides, reach in both
            for change, side in sides.get(reach.words.provision, ())
            if _meet(side, reach.words, _BLANK)
        )
        return met or self._in_provision(cell)


def _once(changes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(changes))


def _first(cells: Iterable[tuple[ScopeCellKey, ScopeReach]]) -> dict[ScopeCellKey, ScopeReach]:
    """The reach of every cell: what is settled before what is not, then what has the fewest limits, then the first."""
    found: dict[ScopeCellKey, ScopeReach] = {}
    for key, reach in cells:
        if key not in found or _rank(reach) < _rank(found[key]):
            found[key] = reach
    return found


def _rank(reach: ScopeReach) -> tuple[bool, int]:
    return bool(reach.open), len(reach.limits)


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


def _meet(side: Side, words: ScopeWords, beside: int) -> bool:
    """Whether a change stands in some words of its provision, or with `beside` next to them."""
    return side.field == "text" and side.start < words.end + beside and words.start < side.end + beside
