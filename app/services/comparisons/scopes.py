"""What moved of the scope between two drafts that are compared, and the boards that every medium draws.

Nothing is read from a file, and no text is read here: `scope_tags.py` has read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.scope_moves import ScopeMove, scope_differences
from app.late_methods import dataclass
from app.redline.scope.board import ScopeSince, scope_board
from app.services.comparisons.scope_tags import scope_of
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from app.redline.scope.model import ScopeBoard
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.scope import ScopeMap
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ScopeChange:
    """The scope of two drafts, and the cells that moved from the one to the other."""

    older: ScopeMap
    newer: ScopeMap
    moves: tuple[ScopeMove, ...]
    settlements: tuple[ScopeMove, ...] = ()
    """The cells of both that are settled in one of them alone."""


def scope_change(compared: ComparedDrafts, *, named: bool = True) -> ScopeChange:
    """What moved of the scope between two drafts that are compared; without who asked where they are not `named`."""
    older, newer = compared.scope
    asked = compared.attributions if named else ()
    found = scope_differences(older, newer, compared.comparison, asked)
    moves = tuple(one for one in found if not one.resettled)
    return ScopeChange(older, newer, moves, tuple(one for one in found if one.resettled))


def scope_board_of(draft: Draft, resources: Resources, vocabulary: Vocabulary = ENGLISH) -> ScopeBoard:
    """The scope of a draft, or of a reading of it, as every medium draws it."""
    return scope_board(scope_of(draft, resources), draft, vocabulary=vocabulary)


def scope_board_between(
    compared: ComparedDrafts, vocabulary: Vocabulary = ENGLISH, *, named: bool = True
) -> ScopeBoard:
    """The scope of the newer of two drafts, and what moved of it since the older one, as every medium draws it."""
    return board_of_change(scope_change(compared, named=named), compared, vocabulary)


def board_of_change(change: ScopeChange, compared: ComparedDrafts, vocabulary: Vocabulary = ENGLISH) -> ScopeBoard:
    """The same, of a change that is known already."""
    since = ScopeSince(
        change.older,
        compared.older.draft,
        compared.comparison.pairs,
        (*change.moves, *change.settlements),
        compared.register,
    )
    return scope_board(change.newer, compared.newer.draft, since, vocabulary)
