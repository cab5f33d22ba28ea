"""Who wants which offences reached, of the positions on one draft.

It reads the scope of that draft and of the words that positions are about; how groups count was settled with the
positions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.scope_positions import scope_positions
from app.redline.scope.wanted_reach import wanted_reaches
from app.services.comparisons.scope_tags import scope_of
from app.treaty.reading import apply_reading
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.vocabulary import Vocabulary


def with_scope(
    stand: DraftPositions, drafts: Sequence[Draft], resources: Resources, words: Vocabulary = ENGLISH
) -> DraftPositions:
    """The same positions with what they say of the scope of the draft on which they are laid, one of `drafts`."""
    draft = next((one for one in drafts if one.label == stand.draft), None)
    if draft is None:
        return replace(stand, scope=())
    text = apply_reading(draft).draft
    phrases = resources.scope_phrases(text.language)
    found = scope_positions(stand.rows, text, scope_of(text, resources), phrases)
    return replace(stand, scope=wanted_reaches(found, text, words))
