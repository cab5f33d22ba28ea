"""Joins the cells of the scope that moved by their causes.

A cause is words of one provision, through which others speak, or an offence that came or went.

Whether a turn widened or narrowed is said only where targets, or limits, came or went alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.redline.chips import chips_of, chips_of_several
from app.redline.scope.model import ScopeTurn, WayStep

if TYPE_CHECKING:
    from app.attribution.scope_moves import CellMatch, ScopeCellKey, ScopeMove
    from app.redline.scope.words import DraftPlaces
    from app.treaty.actors import Register
    from app.treaty.scope import ScopeReach
    from app.treaty.vocabulary import Vocabulary

_Place = tuple[str, bool]
_Moves = Mapping["ScopeCellKey", "ScopeMove"]


@dataclass(frozen=True, slots=True)
class CellTables:
    """What the provisions of both drafts reach, under the ids of the newer one."""

    before: Mapping[_Place, Sequence[ScopeReach]]
    after: Mapping[_Place, Sequence[ScopeReach]]
    match: CellMatch

    def reaches(self, place: _Place) -> tuple[Sequence[ScopeReach], Sequence[ScopeReach]]:
        """All that a provision reached, and reaches."""
        return self.before.get(place, ()), self.after.get(place, ())


@dataclass(frozen=True, slots=True)
class TurnWords:
    """What is needed to say a turn: the places of the older draft and of the newer one, and who is who."""

    former: DraftPlaces
    places: DraftPlaces
    register: Register
    words: Vocabulary
    order: Callable[[_Place], tuple[int, int]]

    def of(self, place: _Place) -> DraftPlaces:
        """The places of the draft under whose ids a provision is told."""
        return self.former if place[1] else self.places

    def step(self, place: _Place) -> WayStep:
        """A provision with its address."""
        return WayStep(place[0], self.of(place).address(place[0]))

    def folded(self, places: Sequence[_Place]) -> str:
        """Provisions by their articles, in runs; those that went behind."""
        said = []
        for went in (False, True):
            inside = dict.fromkeys(self.of(one).article(one[0]).id for one in places if one[1] is went)
            if inside:
                said.append(self.of(("", went)).folded(inside))
        return self.words.listed(said)


def scope_turns(moves: _Moves, tables: CellTables, telling: TurnWords) -> tuple[ScopeTurn, ...]:
    """The moves by their causes, in the order of the provisions in which those stand.

    >>> from app.attribution.scope_moves import scope_moves
    >>> from app.redline.scope.board import ScopeSince, scope_board
    >>> older, newer = draft("1. Ships aid in any crime."), draft("1. Ships aid in grave crimes.")
    >>> found = compare(older, newer)
    >>> moves = scope_moves(scope_in(older), scope_in(newer), found, ())
    >>> since = ScopeSince(scope_in(older), older, found.pairs, moves, REGISTER)
    >>> [(turn.older, turn.newer, turn.widened) for turn in scope_board(scope_in(newer), newer, since).turns]
    [('any criminal offence', 'serious crime', None)]
    """
    groups: dict[tuple[bool, _Place], list[tuple[ScopeCellKey, ScopeMove]]] = {}
    for key, move in moves.items():
        cause = (
            move.by_offence,
            (key.target.id, key.target_went) if move.by_offence else _root(key, move, moves, tables),
        )
        groups.setdefault(cause, []).append((key, move))
    causes = sorted(groups, key=lambda one: (telling.order(one[1]), one[0]))
    return tuple(_turn(cause[1], groups[cause], tables, telling) for cause in causes)


def _root(key: ScopeCellKey, move: ScopeMove, moves: _Moves, tables: CellTables) -> _Place:
    """The provision farthest along the way whose cell of the same target moved too; else the provision itself."""
    for newer, reach in ((True, move.newer), (False, move.older)):
        for step in reversed(reach.via) if reach else ():
            place = (step, False) if newer else tables.match.places(step)[0]
            if type(key)(*place, key.target, key.target_went) in moves:
                return place
    return key.provision, key.provision_went


def _turn(
    root: _Place, cells: Sequence[tuple[ScopeCellKey, ScopeMove]], tables: CellTables, telling: TurnWords
) -> ScopeTurn:
    moves = [move for _, move in cells]
    by_offence = moves[0].by_offence
    words, places = telling.of(root), dict.fromkeys((key.provision, key.provision_went) for key, _ in cells)
    carried = sorted((one for one in places if by_offence or one != root), key=telling.order)
    step = telling.step(root)
    answers = tuple(dict.fromkeys(answer for move in moves for answer in move.answers))
    widened = _widened(moves)
    older, newer = ("" if widened else step.address, step.address if widened else "")
    if not by_offence:
        older, newer = _before_and_after(tables.reaches(root), telling)
    changes = tuple(dict.fromkeys(change for move in moves for change in move.changes))
    chips = {
        change: chips_of([one for one in answers if one.change == change], telling.register, telling.words)
        for change in changes
    }
    return ScopeTurn(
        root[0],
        root[1],
        step.address,
        words.heading(root[0]),
        older,
        newer,
        widened,
        tuple(map(telling.step, carried)),
        telling.folded(carried),
        changes,
        answers,
        chips_of_several(changes, changes, chips),
        by_offence,
    )


def _before_and_after(
    reaches: tuple[Sequence[ScopeReach], Sequence[ScopeReach]], telling: TurnWords
) -> tuple[str, str]:
    """What a provision reached and reaches, in words that differ: with the limits, or the headings, where they must."""
    sides = tuple(zip((telling.former, telling.places), reaches, strict=True))
    older, newer = (words.reached(found) for words, found in sides)
    if older == newer:
        older, newer = (words.limited(words.reached(found), found) for words, found in sides)
    if older == newer:
        older, newer = (words.reached(found, headed=True) for words, found in sides)
    return older, newer


def _widened(moves: Iterable[ScopeMove]) -> bool | None:
    """Whether cells only came (True) or only went (False); None where both, or where it cannot be told."""
    found = {_widens(one) for one in moves}
    return found.pop() if len(found) == 1 else None


def _widens(move: ScopeMove) -> bool | None:
    if move.older is None or move.newer is None:
        return move.older is None
    before, after = ({limit.text for limit in one.limits} for one in (move.older, move.newer))
    return before > after if before > after or before < after else None
