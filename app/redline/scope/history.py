"""What one provision reached in each draft of a series, followed from draft to draft.

It joins boards that are there: each of a draft and the one before it. It pairs no provisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.scope.model import ScopeBoard, ScopeRow, ScopeTurn

Pairs = tuple[tuple[str, str], ...]
"""Ids of provisions of the older draft with those of the newer one that they are."""


@dataclass(frozen=True, slots=True)
class ScopeStep:
    """One draft of a series: its board, with what moved since the draft before."""

    label: str
    board: ScopeBoard
    pairs: Pairs = ()
    """With the draft before; () for the first."""


@dataclass(frozen=True, slots=True)
class ScopeVersion:
    """What one draft has of a provision."""

    label: str
    provisions: tuple[str, ...]
    """Its ids there; () where it does not stand there."""
    rows: tuple[ScopeRow, ...]
    """Those of them that reach something, and what of it went with this draft."""
    turns: tuple[ScopeTurn, ...]
    """What moved with this draft, as far as it moved this provision."""

    @property
    def reached(self) -> tuple[str, ...]:
        """What it reaches there, in words, each once."""
        said = (one.reached for row in self.rows for one in row.statements if one.draft == "newer")
        return tuple(dict.fromkeys(said))


def reach_history(steps: Sequence[ScopeStep], at: int, provision: str) -> tuple[ScopeVersion, ...]:
    """What a provision of the draft at `at` reaches in each draft, the oldest first.

    >>> from app.redline.scope.board import scope_board
    >>> one = draft("1. Ships aid in any crime.")
    >>> steps = [ScopeStep("zero", scope_board(scope_in(one), one)), ScopeStep("rev1", scope_board(scope_in(one), one))]
    >>> [(version.label, version.reached) for version in reach_history(steps, 0, "article-1/1")]
    [('zero', ('any criminal offence',)), ('rev1', ())]
    """
    places: list[frozenset[str]] = [frozenset()] * len(steps)
    places[at] = frozenset((provision,))
    for n in range(at, 0, -1):
        places[n - 1] = frozenset(older for older, newer in steps[n].pairs if newer in places[n])
    for n in range(at + 1, len(steps)):
        places[n] = frozenset(newer for older, newer in steps[n].pairs if older in places[n - 1])
    before = (frozenset[str](), *places)
    return tuple(_version(step, ids, former) for step, ids, former in zip(steps, places, before, strict=False))


def _version(step: ScopeStep, ids: frozenset[str], former: frozenset[str]) -> ScopeVersion:
    """What a draft has of provisions; what it lost has the ids of the draft before."""
    rows = tuple(row for row in step.board.rows if row.provision in (former if row.went else ids))
    here = {(row.provision, row.address) for row in rows}
    turns = tuple(turn for turn in step.board.turns if not here.isdisjoint(_moved(turn)))
    return ScopeVersion(step.label, tuple(sorted(ids)), rows, turns)


def _moved(turn: ScopeTurn) -> Iterable[tuple[str, str]]:
    """The provisions of which a turn tells."""
    own = () if turn.by_offence else ((turn.root, turn.address),)
    return (*own, *((one.provision, one.address) for one in turn.carries))
