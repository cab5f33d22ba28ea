"""The scope of drafts, and what moved of it between two: the pure readers with the phrases that are shipped.

Each takes readings or a comparison that is there already; nothing is read from a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.scope_moves import ScopeMove, scope_moves
from app.notation.scope.scope_map import read_scope

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.scope import ScopeMap


@dataclass(frozen=True, slots=True)
class ScopeChange:
    """The scope of two drafts, and the cells that moved from the one to the other."""

    older: ScopeMap
    newer: ScopeMap
    moves: tuple[ScopeMove, ...]


def scope_of(draft: Draft, resources: Resources) -> ScopeMap:
    """Which provisions of a draft, or of a reading of it, reach which offences."""
    return read_scope(draft, resources.scope_phrases(draft.language))


def scope_change(compared: ComparedDrafts, resources: Resources) -> ScopeChange:
    """What moved of the scope between two drafts that are compared."""
    older, newer = (scope_of(one.draft, resources) for one in (compared.older, compared.newer))
    return ScopeChange(older, newer, scope_moves(older, newer, compared.comparison, compared.attributions))
