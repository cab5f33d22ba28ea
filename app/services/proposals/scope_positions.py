"""Who wants which offences reached, of the positions on one draft; and those positions that are about it at all.

It reads the scope of that draft and of the words that positions are about; how groups count was settled with the
positions. Which provisions reach something is not asked here (`services.history.scope_views`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.positions.positions import Expansion
from app.attribution.scope_positions import scope_positions
from app.notation.scope.phrases import speaks_of_crime
from app.redline.scope.wanted_reach import wanted_reaches
from app.services.comparisons.scope_tags import scope_of
from app.services.processes.tasks import task
from app.services.proposals.position_entry import dossier_stands
from app.treaty.reading import apply_reading
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.job import Progress
    from app.place import DossierPlace
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ScopeStand:
    """The positions on a draft, groups as they are recorded, and those of them that are about what is reached."""

    stand: DraftPositions
    """With what they say of the scope."""
    about: frozenset[Position]


def with_scope(
    stand: DraftPositions, drafts: Sequence[Draft], resources: Resources, words: Vocabulary = ENGLISH
) -> DraftPositions:
    """The same positions with what they say of the scope of the draft on which they are laid, one of `drafts`."""
    draft = next((one for one in drafts if one.label == stand.draft), None)
    if draft is None:
        return replace(stand, scope=())
    text = apply_reading(draft).draft
    found = scope_positions(stand.rows, text, scope_of(text, resources), resources.scope_phrases(text.language))
    return replace(stand, scope=wanted_reaches(found, text, words))


@task
def scope_stand(
    dossier: DossierPlace,
    resources: Resources,
    *,
    shown: str = "",
    language: str = "en",
    progress: Progress | None = None,
) -> ScopeStand:
    """The positions on the draft labelled `shown`, or on the last one, with what they say of the scope in words of
    `language`. Raises Refused and Cancelled.
    """
    from app.services.dossiers.dossier import Dossier

    stand = dossier_stands(dossier, resources, shown=shown, progress=progress).by[Expansion.RECORDED]
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(stand.draft) if stand.draft else None
    stand = with_scope(stand, (draft,) if draft else (), resources, resources.vocabulary(language))
    phrases = resources.scope_phrases(draft.language if draft else "en")
    found = (one.position for row in stand.rows for one in row.held)
    about = frozenset(one for one in found if not one.wording or speaks_of_crime(one.wording, phrases))
    return ScopeStand(stand, about)
