"""Which changes of a pair touch something of our delegation: the words of a red line, or what we asked for.

Who we are, and whether what our groups asked is ours, are preferences of the dossier; red lines are notes of it. What
touches them is decided in `app.attribution`; here it is gathered. Who may read of it is decided by whoever shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import SilentProgress, ask_before_each
from app.redline.interests import OwnInterests

if TYPE_CHECKING:
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.dossiers.dossier import Dossier
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources
    from app.treaty.reading import Reading


def interests_in(
    dossier: DossierPlace, compared: ComparedDrafts, resources: Resources, progress: Progress | None = None
) -> OwnInterests:
    """What of ours the changes between two drafts of a dossier touch, private red lines among it.

    Raises Cancelled when `progress` does.
    """
    from app.services.dossiers.dossier import Dossier
    from app.services.notes.placement import notes_shown

    with Dossier.open(dossier, write=False) as there:
        flags = notes_shown(there, compared, progress=progress).flags if there.user_input.notes() else {}
        return OwnInterests(frozenset(flags), asks_touched(there, compared, resources, progress=progress))


def asks_touched(
    there: Dossier,
    compared: ComparedDrafts,
    resources: Resources,
    *,
    stand: DraftPositions | None = None,
    progress: Progress | None = None,
) -> frozenset[str]:
    """The ids of the changes between two drafts of an open dossier that touch what we asked for; none where nobody said
    who we are. `stand` are the positions on the newer draft, as recorded, where they are in hand.
    """
    from app.attribution.positions.touched_asks import PlacedPositions, changes_on_asks
    from app.attribution.words.provision_index import index_provisions
    from app.services.comparisons.evidence import evidence_of
    from app.services.proposals.delegation import DELEGATION, WITH_GROUPS, groups_with
    from app.services.proposals.positions import stand_of

    said = there.user_input.preferences()
    if not (own := said.get(DELEGATION, "")):
        return frozenset()
    groups: tuple[str, ...] = ()
    if said.get(WITH_GROUPS, "") == "yes":
        day = compared.newer.draft.date or compared.older.draft.date
        groups = groups_with(own, compared.register, day)
    progress = progress or SilentProgress()
    drafts = [there.draft(summary.label) for summary in ask_before_each(there.drafts(), progress)]
    papers = evidence_of(there, resources, ask_before_each(drafts, progress))
    entered = there.user_input.positions()
    pins = {n: there.user_input.pins(drafts[n - 1], drafts[n]) for n in range(1, len(drafts))}

    def placed(side: Reading, known: DraftPositions | None = None) -> PlacedPositions:
        laid = known or stand_of(
            drafts, papers, entered, compared.register, shown=side.draft.label, pins=pins, progress=progress
        )
        return PlacedPositions(laid.rows, index_provisions(side.draft))

    return changes_on_asks(
        compared.comparison.changes,
        compared.attributions,
        placed(compared.older),
        placed(compared.newer, stand),
        frozenset((own, *groups)),
    )
