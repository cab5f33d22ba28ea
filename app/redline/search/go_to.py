"""Finds a provision by its number. It tells which rows of a redline a reader may mean, by old and by new numbers.

An exact number comes before one that only begins so, the newer draft's before the older one's; what names no number is
looked for in the headings. How an address is read is `address_steps.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.labels.numerals import letter
from app.redline.model import RowState
from app.redline.search.address_steps import DIVISIONS, LEVELS, steps_of
from app.redline.search.letter_forms import fold_letters, fold_typed

if TYPE_CHECKING:
    from app.redline.model import Cell, Row

_CALLED_BY_NUMBER = DIVISIONS | {"article", "preambular"}
"""Levels that a reader need not name: "5" is Article 5, but not Option 5."""
_EXACT, _WITHIN, _BEGUN, _BELOW, _HEADED = range(5)


@dataclass(frozen=True, slots=True)
class Goal:
    """A place to go to. `older` and `newer` are its addresses, "" where it is not; `side` is the one whose number or
    heading was meant.
    """

    row: str
    side: str
    older: str
    newer: str
    heading: str


@dataclass(frozen=True, slots=True)
class _Known:
    place: int
    row: Row
    side: str
    ways: tuple[tuple[str, ...], ...]
    """Its steps, and those without the options in which it stands, which a reader need not name."""
    heading: str


class AddressIndex:
    """The addresses of a redline, read once."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._known = [known for place, row in enumerate(rows) for known in _known(place, row)]

    def goals(self, typed: str, most: int = 12) -> tuple[Goal, ...]:
        """The provisions that may be meant, likeliest first; () when nothing is typed or nothing is so called.

        >>> page = redline(draft("1. Ships moor."), draft("1. Nets are dried.", "2. Ships moor."))
        >>> [(goal.older, goal.newer) for goal in AddressIndex(page.rows).goals("1(2)")]
        [('Article 1(1)', 'Article 1(2)')]
        """
        ways = tuple(dict.fromkeys(steps_of(typed, apart=apart) for apart in (False, True)))
        words = fold_typed(typed).split()
        ranked: list[tuple[int, int, int, _Known]] = []
        for known in self._known:
            rank = min(_rank(way, steps) for way in ways for steps in known.ways)
            if rank > _HEADED and words and known.heading and _headed(words, known.heading):
                rank = _HEADED
            if rank <= _HEADED:
                ranked.append((rank, known.side == "older", known.place, known))
        ranked.sort(key=lambda one: one[:3])
        return tuple(_goals((known for *_, known in ranked), most))


def _known(place: int, row: Row) -> Iterator[_Known]:
    """What a row can be called by: the number of either side, where it differs. The place that a provision left is
    called by the row that it reached.
    """
    older, newer = row.older, row.newer
    if row.state is RowState.MOVED_FROM and row.twin:
        return
    if newer is not None:
        yield _Known(place, row, "newer", _ways(newer), _heading(newer))
    if older is not None and (newer is None or newer.address != older.address or _heading(newer) != _heading(older)):
        yield _Known(place, row, "older", _ways(older), _heading(older))


def _ways(cell: Cell) -> tuple[tuple[str, ...], ...]:
    steps = steps_of(cell.address)
    dropped = {n for at, step in enumerate(steps[:-2]) if step == "option" for n in (at, at + 1)}
    return (steps, tuple(step for n, step in enumerate(steps) if n not in dropped)) if dropped else (steps,)


def _heading(cell: Cell) -> str:
    return fold_letters("".join(run.text for run in cell.heading))


def _headed(words: Iterable[str], heading: str) -> bool:
    """Whether every word that was typed begins a word of a heading, or stands in one that is written without spaces."""
    return all(f" {word}" in f" {heading}" or (not word.isascii() and word in heading) for word in words)


def _goals(found: Iterable[_Known], most: int) -> Iterator[Goal]:
    seen: set[str] = set()
    for known in found:
        row = known.row
        if row.id in seen:
            continue
        seen.add(row.id)
        cell = row.newer or row.older
        heading = "".join(run.text for run in cell.heading) if cell else ""
        older, newer = (side.address if side else "" for side in (row.older, row.newer))
        yield Goal(row.id, known.side, older, newer, heading)
        if len(seen) == most:
            return


def _rank(way: Sequence[str], steps: Sequence[str]) -> int:
    """How well an address answers what was typed; more than `_HEADED` for not at all."""
    best = _HEADED + 1
    if not way:
        return best
    for at, step in enumerate(steps):
        if way[0] not in LEVELS and at and steps[at - 1] not in _CALLED_BY_NUMBER:
            continue
        rest = steps[at:]
        if len(rest) < len(way) or not all(map(_same, way[:-1], rest)):
            continue
        inside = _WITHIN if at > (steps[0] == "article" and step != "article") else _EXACT
        if _same(way[-1], rest[len(way) - 1]):
            depth = len(rest) - len(way)
            best = min(best, inside if not depth else _BELOW if depth == 1 else best)
        elif rest[len(way) - 1].startswith(way[-1]) and len(rest) == len(way):
            best = min(best, _BEGUN)
    return best


def _same(typed: str, printed: str) -> bool:
    """Whether two steps are one; a letter answers to that of its rank in another script."""
    if typed == printed:
        return True
    foreign = len(printed) == 1 and printed.isalpha() and printed.isascii() is not typed.isascii()
    return foreign and letter(typed) == letter(printed) > 0
