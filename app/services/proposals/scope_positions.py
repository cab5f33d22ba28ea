"""The positions on the scope of a draft: those of which the wording speaks of offences, and those on a whole provision.

A worker's process runs it. Which provisions reach something is not asked here (`services.history.scope_views`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.positions.positions import Expansion
from app.services.processes.tasks import task
from app.services.proposals.position_entry import dossier_stands

if TYPE_CHECKING:
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources
    from app.treaty.proposals import Position


@dataclass(frozen=True, slots=True)
class ScopeStand:
    """The positions on a draft, groups as they are recorded, and those of them that are about what is reached."""

    stand: DraftPositions
    """With what they say of the scope."""
    about: frozenset[Position]


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
    from app.notation.scope.phrases import speaks_of_crime
    from app.services.dossiers.dossier import Dossier
    from app.services.proposals.scope_stand import with_scope

    stand = dossier_stands(dossier, resources, shown=shown, progress=progress).by[Expansion.RECORDED]
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(stand.draft) if stand.draft else None
    stand = with_scope(stand, (draft,) if draft else (), resources, resources.vocabulary(language))
    phrases = resources.scope_phrases(draft.language if draft else "en")
    found = (one.position for row in stand.rows for one in row.held)
    about = frozenset(one for one in found if not one.wording or speaks_of_crime(one.wording, phrases))
    return ScopeStand(stand, about)
