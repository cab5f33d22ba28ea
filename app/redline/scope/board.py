"""Makes the board of a scope: rows, columns and cells, and what each row says in words.

In: what `app.notation.scope` read of one draft, or of two, and the moves of `app.attribution.scope_moves`. It reads no
text and finds no move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.scope_moves import CellMatch, ScopeCellKey, ScopeMove, cell_after
from app.late_methods import dataclass
from app.redline.scope.model import (
    ReachStatement,
    ScopeBoard,
    ScopeCell,
    ScopeColumn,
    ScopeMovement,
    ScopeRow,
    WayStep,
)
from app.redline.scope.turns import CellTables, TurnWords, scope_turns
from app.redline.scope.words import DraftPlaces
from app.treaty.scope import OffenceClass, ScopeMap, ScopeTarget, TargetKind
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.scope.model import ScopeTurn
    from app.treaty.actors import Register
    from app.treaty.changes import Pair
    from app.treaty.draft import Draft
    from app.treaty.scope import ScopeReach

_Place = tuple[str, bool]
"""A provision by its id, and whether it went."""


@dataclass(frozen=True, slots=True)
class ScopeSince:
    """The older draft of a board: its scope, how its provisions are paired, and what moved since."""

    scope: ScopeMap
    draft: Draft
    pairs: Sequence[Pair]
    moves: Sequence[ScopeMove]
    register: Register


def scope_board(
    newer: ScopeMap, newer_draft: Draft, older: ScopeSince | None = None, vocabulary: Vocabulary = ENGLISH
) -> ScopeBoard:
    """The board of a draft; with an older one what moved since.

    >>> text = draft(
    ...     "Article 2",
    ...     "Deeds",
    ...     "1. Parties shall establish as criminal offences the acts of wreckers.",
    ...     "Article 3",
    ...     "Lamps",
    ...     "1. Lamps are seized for the offences established in accordance with article 2.",
    ...     "Article 4",
    ...     "Rope",
    ...     "1. Parties extradite for serious crimes.",
    ... )
    >>> board = scope_board(scope_in(text), text)
    >>> [column.name for column in board.columns]
    ['serious crime', 'Article 2']
    >>> [(row.address, [cell.column for cell in row.cells]) for row in board.rows]
    [('Article 3(1)', [1]), ('Article 4(1)', [0])]
    """
    return _Boards(newer, newer_draft, older, vocabulary).board()


def folded_cells(rows: Iterable[ScopeRow]) -> tuple[ScopeCell, ...]:
    """The cells of an article whose provisions are shown as one row: the union of theirs, by column.

    A movement is that of all of its provisions that reach the column; else it is one of a part of them.

    >>> text = draft("1. Ships aid in any crime.", "2. Ships aid in [any crime].", "3. Ships aid in grave crimes.")
    >>> [
    ...     (cell.column, cell.settled, len(cell.reaches))
    ...     for cell in folded_cells(scope_board(scope_in(text), text).rows)
    ... ]
    [(0, True, 1), (1, True, 2)]
    """
    found: dict[int, list[ScopeCell]] = {}
    for row in rows:
        for cell in row.cells:
            found.setdefault(cell.column, []).append(cell)
    return tuple(_union(found[column]) for column in sorted(found))


def _union(cells: Sequence[ScopeCell]) -> ScopeCell:
    movements = {one.movement for one in cells}
    standing = [one for one in cells if one.movement is not ScopeMovement.WENT] or cells
    return replace(
        cells[0],
        reaches=tuple(reach for one in cells for reach in one.reaches),
        settled=any(one.settled for one in standing),
        options=tuple(dict.fromkeys(option for one in standing for option in one.options)),
        movement=movements.pop() if len(movements) == 1 else ScopeMovement.PARTLY,
    )


class _Boards:
    """What a board is made of."""

    def __init__(self, newer: ScopeMap, draft: Draft, since: ScopeSince | None, words: Vocabulary) -> None:
        self._newer, self._since, self._words = newer, since, words
        self._places = DraftPlaces(draft, words)
        self._former = DraftPlaces(since.draft, words) if since else self._places
        self._match = CellMatch(since.pairs if since else ())
        self._order = self._ordered(draft)
        moves = since.moves if since else ()
        self._moves = {_key(one, self._match): one for one in moves}
        self._after = _gathered((cell_after(one), one) for one in newer.reaches)
        older = since.scope.reaches if since else ()
        self._before = _gathered((key, one) for one in older for key in self._match.before(one))
        self._columns = self._all_columns()
        self._at = {(one.target, one.went): n for n, one in enumerate(self._columns)}

    def board(self) -> ScopeBoard:
        turns: tuple[ScopeTurn, ...] = ()
        if self._since is not None:
            tables = CellTables(_by_place(self._before), _by_place(self._after), self._match)
            telling = TurnWords(self._former, self._places, self._since.register, self._words, self._order.__getitem__)
            turns = scope_turns(self._moves, tables, telling)
        return ScopeBoard(self._columns, tuple(self._rows()), turns, self._newer.offences)

    def _ordered(self, draft: Draft) -> dict[_Place, tuple[int, int]]:
        """Where provisions stand: those that went behind what stood before them in the older draft."""
        order: dict[_Place, tuple[int, int]] = {(one.id, False): (n, 0) for n, one in enumerate(draft.provisions)}
        before = -1
        for n, one in enumerate(self._since.draft.provisions if self._since else (), 1):
            place = self._match.places(one.id)[-1]
            if place[1]:
                order[place] = (before, n)
            else:
                before = order[place][0]
        return order

    def _all_columns(self) -> tuple[ScopeColumn, ...]:
        """The classes that occur, then the offences of both drafts."""
        cells = (*self._after, *self._before)
        occurring = {one.target.id for one in cells if one.target.kind is TargetKind.CLASS}
        columns = [
            ScopeColumn(ScopeTarget(TargetKind.CLASS, name), self._places.class_name(name))
            for name in OffenceClass
            if name in occurring
        ]
        offences = dict.fromkeys((one.provision, False) for one in self._newer.offences)
        offences |= dict.fromkeys(
            place
            for one in (self._since.scope.offences if self._since else ())
            for place in self._match.places(one.provision)
        )
        for provision, went in sorted(offences, key=self._order.__getitem__):
            words = self._former if went else self._places
            target = ScopeTarget(TargetKind.OFFENCE, provision)
            columns.append(ScopeColumn(target, words.address(provision), words.heading(provision), went))
        return tuple(columns)

    def _rows(self) -> Iterable[ScopeRow]:
        cells: dict[_Place, list[ScopeCellKey]] = {}
        for key in dict.fromkeys((*self._after, *self._before)):
            cells.setdefault((key.provision, key.provision_went), []).append(key)
        for place in sorted(cells, key=self._order.__getitem__):
            yield self._row(place, cells[place])

    def _row(self, place: _Place, keys: Sequence[ScopeCellKey]) -> ScopeRow:
        provision, went = place
        places = self._former if went else self._places
        found = sorted(filter(None, map(self._cell, keys)), key=lambda one: one.column)
        statements = self._statements([key for key in keys if key in self._after], self._after, older=False)
        if went or any(one.movement for one in found):
            statements += self._statements([key for key in keys if key in self._before], self._before, older=True)
        article = places.article(provision)
        return ScopeRow(
            provision, places.address(provision), places.heading(provision), article.id, places.address(article.id),
            tuple(found), tuple(statements), went,
        )  # fmt: skip

    def _cell(self, key: ScopeCellKey) -> ScopeCell:
        reaches = self._after.get(key) or self._before[key]
        standings = sorted({one.open for one in reaches})
        return ScopeCell(
            self._at[key.target, key.target_went],
            key.target,
            tuple(reaches),
            "" in standings,
            tuple(one for one in standings if one),
            _movement(self._moves.get(key)),
        )

    def _statements(
        self, keys: Sequence[ScopeCellKey], table: Mapping[ScopeCellKey, Sequence[ScopeReach]], *, older: bool
    ) -> list[ReachStatement]:
        """What the provision of some cells says, by its words and ways, in the order of the text."""
        together: dict[tuple[object, ...], list[tuple[ScopeCellKey, ScopeReach]]] = {}
        for key in keys:
            for reach in table[key]:
                alike = (reach.words, reach.via, reach.limits, reach.open)
                together.setdefault(alike, []).append((key, reach))
        places = self._former if older else self._places
        said = []
        for cells in together.values():
            first = cells[0][1]
            said.append(
                ReachStatement(
                    first.words,
                    tuple(dict.fromkeys(key.target for key, _ in cells)),
                    tuple(sorted({self._at[key.target, key.target_went] for key, _ in cells})),
                    places.reached([reach for _, reach in cells]),
                    tuple(WayStep(one, places.address(one)) for one in first.via),
                    first.limits,
                    first.open,
                    "older" if older else "newer",
                )
            )
        return sorted(said, key=lambda one: (one.words.start, one.words.end, len(one.ways)))


def _key(move: ScopeMove, match: CellMatch) -> ScopeCellKey:
    """The cell of a move."""
    if move.newer is not None or move.older is None:
        return ScopeCellKey(move.provision, False, move.target, False)
    return next(one for one in match.before(move.older) if (one.provision, one.target) == (move.provision, move.target))


def _gathered(cells: Iterable[tuple[ScopeCellKey, ScopeReach]]) -> dict[ScopeCellKey, list[ScopeReach]]:
    found: dict[ScopeCellKey, list[ScopeReach]] = {}
    for key, reach in cells:
        found.setdefault(key, []).append(reach)
    return found


def _by_place(table: Mapping[ScopeCellKey, Sequence[ScopeReach]]) -> dict[_Place, list[ScopeReach]]:
    """The reaches by provision, each once."""
    found: dict[_Place, dict[ScopeReach, None]] = {}
    for key, reaches in table.items():
        found.setdefault((key.provision, key.provision_went), {}).update(dict.fromkeys(reaches))
    return {place: list(reaches) for place, reaches in found.items()}


def _movement(move: ScopeMove | None) -> ScopeMovement | None:
    if move is None:
        return None
    if move.older is None:
        return ScopeMovement.CAME
    if move.newer is None:
        return ScopeMovement.WENT
    if not move.resettled:
        return ScopeMovement.LIMITED
    return ScopeMovement.OPENED if move.newer.open else ScopeMovement.SETTLED
