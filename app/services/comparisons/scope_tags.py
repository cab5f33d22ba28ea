"""Reads the scope of drafts with the phrases that are shipped, and tags the changes of a comparison that moved it.

What moved, and who asked for it, is told of a comparison that is done (`scopes.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.scope_moves import scope_differences, tag_scope
from app.notation.scope.bare_text import texts_of_crime
from app.treaty.scope import ScopeMap

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

ScopePair = tuple["ScopeMap", "ScopeMap"]
"""The scope of an older and of a newer draft."""


def scope_of(draft: Draft, resources: Resources) -> ScopeMap:
    """Which provisions of a draft, or of a reading of it, reach which offences."""
    phrases = resources.scope_phrases(draft.language)
    if not texts_of_crime(draft, phrases):
        return ScopeMap()
    from app.notation.scope.scope_map import read_scope  # most drafts have no scope to be read

    return read_scope(draft, phrases)


def tell_scope(
    comparison: Comparison, drafts: tuple[Draft, Draft], resources: Resources
) -> tuple[Comparison, ScopePair]:
    """A comparison with the changes tagged that moved the scope, or settled it; and the scope of both drafts."""
    older, newer = (scope_of(one, resources) for one in drafts)
    return tag_scope(comparison, scope_differences(older, newer, comparison, ())), (older, newer)
