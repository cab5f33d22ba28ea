"""What can be printed beside a comparison: what became of the proposals in its newer draft, and the notes on its words.

It asks the floors below and decides nothing; what follows asks and tracked changes is loaded where there are any.
Private notes are left out unless they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.print_options import FateLine, SilentLine, SilentLines, Supplements
from app.services.comparisons.attribution import is_tracked
from app.services.comparisons.evidence import remarks_in
from app.services.comparisons.readings import readings_of
from app.treaty.fates import Fate, Reprint

if TYPE_CHECKING:
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.proposals.fates import DossierFates
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft

_LEFT = (Fate.NOT_TAKEN, Fate.DROPPED)


def fates_in(
    dossier: DossierPlace, label: str, resources: Resources, language: str = "en", progress: Progress | None = None
) -> tuple[FateLine, ...]:
    """What became of the proposals of a dossier in the draft labelled `label`, in the order of its text. Names are in
    `language`. Raises Refused and Cancelled.
    """
    from app.services.proposals.fates import dossier_fates

    return fate_lines(dossier_fates(dossier, resources, draft=label, progress=progress), language)


def fates_between(
    drafts: tuple[Draft, Draft],
    known: KnownEvidence,
    resources: Resources,
    register: Register,
    language: str = "en",
    progress: Progress | None = None,
) -> tuple[FateLine, ...]:
    """What became in the newer of two drafts of what the papers `known` ask, and of what the drafts themselves record.
    Raises Cancelled when `progress` does.
    """
    issued = (reading.draft for reading in readings_of(drafts, "issued"))
    if not known.papers and not remarks_in(issued, resources, register):
        return ()  # what follows an ask takes a tenth of a comparison to load
    from app.services.proposals.fates import fates_of

    return fate_lines(fates_of(drafts, known, resources, register, progress=progress), language)


def fate_lines(fated: DossierFates, language: str = "en") -> tuple[FateLine, ...]:
    """Fates in the draft that they speak of, in the order of its text. What was asked of that draft itself, or of a
    later one, has no fate there and is left out; so is a text that is only shown beside what is asked of it.
    """
    lines = []
    for one in fated.in_order(fated.asks):
        fate = one.present(fated.draft)
        if one.reprint is Reprint.SHOWN:
            continue
        if fate is None and (one.fates or one.base == fated.draft):
            continue
        actors = [fated.register.by_id.get(actor.id) for actor in one.proposal.actors]
        names = tuple(
            known.short_in(language) if known else fated.register.printed(written)
            for known, written in zip(actors, one.proposal.actors, strict=True)
        )
        lines.append(
            FateLine(
                names,
                one.address,
                one.ask.stance.value,
                " ".join((one.ask.wording or one.ask.quote).split()),
                fate.fate.value if fate else "",
                "" if fate else one.reason,
                fate is not None and fate.fate in _LEFT,
                one.proposal.source,
                one.ask.where or one.proposal.where,
            )
        )
    return tuple(lines)


def silences_in(dossier: DossierPlace, older: str, newer: str, progress: Progress | None = None) -> SilentLines:
    """What the tracked changes of the draft labelled `newer` do not say of its difference from `older`. Raises Refused
    and Cancelled.
    """
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(dossier, write=False) as there:
        drafts = there.draft(older), there.draft(newer)
    return silences_between(*drafts, progress)


def silences_between(older: Draft, newer: Draft, progress: Progress | None = None) -> SilentLines:
    """The same of two drafts as stored. Raises Cancelled when `progress` does."""
    tracked = is_tracked(newer)
    if not tracked:
        return SilentLines(tracked, ())
    from app.services.history.silent_changes import claims_of

    found = claims_of(older, newer, progress=progress)
    sides = found.older.draft.by_id(), found.before.draft.by_id()
    lines = []
    for change in found.unmarked:
        there = [
            (provisions[side.provision].address, side.text) if side is not None else ("", "")
            for provisions, side in zip(sides, (change.older, change.newer), strict=True)
        ]
        address = there[1][0] or there[0][0]
        lines.append(SilentLine(address, change.kind.value, there[0][1], there[1][1]))
    for provision, field, mark in found.idle:
        words = (provision.heading if field == "heading" else provision.text)[mark.start : mark.end]
        lines.append(SilentLine(provision.address, mark.kind.value, "", words, idle=True))
    return SilentLines(tracked, tuple(lines))


def notes_on(
    dossier: DossierPlace,
    compared: ComparedDrafts,
    resources: Resources,
    *,
    private: bool,
    progress: Progress | None = None,
) -> Supplements:
    """The notes of a dossier, and its red lines, that the changes of two of its drafts touch; `private` ones, and what
    touches what we asked for, only when they are asked for. Raises Cancelled when `progress` does.
    """
    from app.services.dossiers.dossier import Dossier
    from app.services.notes.placement import notes_shown
    from app.services.notes.shown_notes import supplements_of
    from app.services.proposals.own_interests import asks_touched

    with Dossier.open(dossier, write=False) as there:
        shown = notes_shown(there, compared, private=private, progress=progress)
        asks = asks_touched(there, compared, resources, progress=progress) if private else frozenset()
    return supplements_of(shown, private=private, asks=asks)
