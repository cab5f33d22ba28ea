"""The dashboard of a pair of drafts and of a whole dossier: everything that is counted, gathered into one value each.

It counts nothing itself; it hands each floor what it needs. The desktop asks for this in a child process, by the
functions at the end. The dossier is opened for reading only.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.attribution.agreements import agreements
from app.attribution.chapters import convergence
from app.job import Progress, Silent
from app.redline.board_counts import counts_of, lost_references
from app.redline.boards import DossierBoard, PairBoard, Silence, Step, Untold
from app.redline.compose import facts_of
from app.services.asking import known_in
from app.services.comparing import readings_of
from app.services.dossier import Dossier
from app.services.fates import fates_of
from app.services.pairs import compare_pair
from app.services.resources import load_resources
from app.services.silent import claims_of, is_tracked
from app.services.status import statuses_of

if TYPE_CHECKING:
    from app.attribution.chapters import Convergence
    from app.services.comparing import Compared
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Side
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.statuses import Followed


def pair_board(
    dossier: Path,
    older: str,
    newer: str,
    resources: Resources,
    *,
    reading: str = "issued",
    progress: Progress | None = None,
) -> PairBoard:
    """What is counted between the drafts labelled `older` and `newer`. Raises Refused and Cancelled."""
    progress = progress or Silent()
    compared = compare_pair(dossier, older, newer, resources, reading=reading, progress=progress)
    with Dossier.open(dossier, write=False) as there:
        stored = there.draft(older), there.draft(newer)
    texts = compared.older.draft, compared.newer.draft
    counts = counts_of(compared.redline)
    asked = compared.attributions
    agreed = agreements(texts, lambda _older, _newer: compared.comparison, asking=lambda _older, _newer, _found: asked)
    agreed = tuple(one for one in agreed if one.after)
    chapters = convergence(texts, (compared.comparison,))
    return PairBoard(
        compared.redline.older,
        compared.redline.newer,
        counts.total,
        counts.formatting,
        counts.summary,
        counts.divisions,
        counts.actors,
        counts.verbs,
        counts.events,
        counts.astray,
        compared.redline.headlines,
        chapters,
        agreed,
        silence_of(*stored, progress=progress),
        lost_references(texts[1], texts[0], compared.comparison),
        _names(_spoken_of(chapters, agreed), compared.register),
    )


def dossier_board(
    dossier: Path, resources: Resources, *, draft: str = "", progress: Progress | None = None
) -> DossierBoard:
    """What is counted over all drafts of a dossier; the scorecards speak of the draft labelled `draft`, or the last.

    Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    progress = progress or Silent()
    with Dossier.open(dossier, write=False) as there:
        title = there.info().title
        drafts = tuple(there.draft(summary.label) for summary in there.drafts())
        known, register = known_in(there), there.register(resources.register)
        everywhere = [(older, newer) for newer in range(len(drafts)) for older in range(newer)]
        pins = {(older, newer): there.pins(drafts[older], drafts[newer]) for older, newer in everywhere}
    texts = tuple(one.draft for one in readings_of(drafts, "issued")) if drafts else ()
    labels = [one.label for one in drafts]
    steps: list[Compared] = []
    for at in range(1, len(drafts)):
        progress.step(at - 1, len(drafts), f"Comparing {labels[at - 1]} and {labels[at]}")
        steps.append(compare_pair(dossier, labels[at - 1], labels[at], resources, progress=progress))
    kept = {(at, at + 1): step.comparison for at, step in enumerate(steps)}
    progress.step(len(drafts), len(drafts), "Following what was agreed and asked")

    fated = fates_of(drafts, known, resources, register, pins=pins, draft=draft, compared=kept, progress=progress)
    statuses = statuses_of(drafts, known, resources, pins=pins, register=register, compared=kept, progress=progress)
    chapters = convergence(texts, [step.comparison for step in steps], fated.asks)
    lost = [lost_references(texts[0])] if texts else []
    lost += [lost_references(step.newer.draft, step.older.draft, step.comparison) for step in steps]
    return DossierBoard(
        title,
        tuple(facts_of(text) for text in texts),
        tuple(_step(drafts[at], drafts[at + 1], step, progress) for at, step in enumerate(steps)),
        chapters,
        statuses.agreed,
        tuple(one for found in lost for one in found),
        fated.draft,
        fated.cards,
        _names((*_spoken_of(chapters, statuses.agreed), *(card.actor for card in fated.cards)), register),
    )


def silence_of(older: Draft, newer: Draft, *, progress: Progress | None = None) -> Silence:
    """What the tracked changes of `newer`, as stored, do not say of its difference from `older`."""
    if not is_tracked(newer):
        return Silence(tracked=False)
    found = claims_of(older, newer, progress=progress)
    olds, befores = found.older.draft.by_id(), found.before.draft.by_id()
    lines: list[Untold] = []
    for change in found.unmarked:
        side, of, label = (change.newer, befores, newer.label) if change.newer else (change.older, olds, older.label)
        assert side is not None, "a change has at least one side"
        place = of[side.provision]
        lines.append(Untold("unmarked", label, place.id, place.address, _words(change.older), _words(change.newer)))
    for provision, field, mark in found.idle:
        words = (provision.heading if field == "heading" else provision.text)[mark.start : mark.end]
        went, came = ("", words) if mark.kind.adds else (words, "")
        authors = (mark.author,) if mark.author else ()
        lines.append(Untold("idle", newer.label, provision.id, provision.address, went, came, authors))
    return Silence(tracked=True, lines=tuple(lines))


def _words(side: Side | None) -> str:
    return side.text if side is not None else ""


def _step(older: Draft, newer: Draft, compared: Compared, progress: Progress) -> Step:
    counts = counts_of(compared.redline)
    silence = silence_of(older, newer, progress=progress)
    return Step(older.label, newer.label, counts.total, counts.summary, counts.divisions, counts.verbs, silence)


def _spoken_of(chapters: Convergence, agreed: Iterable[Followed]) -> Iterable[ActorRef]:
    """Everybody whom the counts of chapters and the changes of agreed texts name."""
    for whole in chapters.whole:
        yield from (*whole.holders, *whole.asking)
    for one in agreed:
        for after in one.after:
            for attribution in after.attributions:
                yield from attribution.actors


def _names(actors: Iterable[ActorRef], register: Register) -> dict[str, str]:
    return {actor.id: register.short(actor.id) for actor in actors if actor.id != "?"}


def pair_board_in_child(dossier: str, older: str, newer: str, resources: str, reading: str) -> PairBoard:
    """`pair_board` for a worker's child, to which only plain words travel."""
    return pair_board(Path(dossier), older, newer, load_resources(Path(resources)), reading=reading)


def dossier_board_in_child(dossier: str, resources: str) -> DossierBoard:
    """`dossier_board` for a worker's child, to which only plain words travel."""
    return dossier_board(Path(dossier), load_resources(Path(resources)))
