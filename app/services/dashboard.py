"""The dashboard of a pair of drafts and of a whole dossier: everything that is counted, gathered into one value each.

It counts nothing itself; it hands each floor what it needs. A worker's process runs it for the window, which is why
what only that needs is imported there. The dossier is opened for reading only.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import agreements
from app.attribution.agreement.chapters import convergence
from app.cache import ProcessCache
from app.job import PartProgress, Progress, SilentProgress
from app.redline.chips import full_name_of
from app.redline.compose import facts_of
from app.redline.dashboard.counts import counts_of, lost_references
from app.redline.dashboard.model import DossierBoard, PairBoard, StepBoard, TrackingGap, TrackingGaps
from app.redline.headlines import headlines_of
from app.services.comparisons.attribution import known_in
from app.services.comparisons.compare import readings_of
from app.services.comparisons.pairs import DraftPair, look_at
from app.services.dossiers.dossier import Dossier
from app.services.history.agreement_status import statuses_of
from app.services.history.silent_changes import claims_of, is_tracked
from app.services.processes.tasks import task
from app.services.proposals.fates import fates_of

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Convergence
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Side
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.statuses import AgreementHistory
    from app.treaty.vocabulary import Vocabulary


@task
def pair_board(
    dossier: DossierPlace,
    older: str,
    newer: str,
    resources: Resources,
    *,
    reading: str = "issued",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> PairBoard:
    """What is counted between the drafts labelled `older` and `newer`; titles of changes speak `language`.

    `kept` is what a process keeps between calls. Raises Refused and Cancelled.
    """
    progress = progress or SilentProgress()
    pair = DraftPair(dossier, older, newer, reading, language)
    compared = look_at(pair, resources, kept or ProcessCache(), PartProgress(progress, 0, 60)).compared
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
        headlines_of(compared.redline, compared.words),
        chapters,
        agreed,
        silence_of(*stored, progress=PartProgress(progress, 60, 100)),
        lost_references(texts[1], texts[0], compared.comparison),
        _names(_spoken_of(chapters, agreed), compared.register, compared.words),
    )


@task
def dossier_board(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> DossierBoard:
    """What is counted over all drafts of a dossier; the scorecards speak of the draft labelled `draft`, or the last.

    `language` and `kept` are as in `pair_board`. Raises Refused for a label that no draft has, Cancelled when
    `progress` does.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        title = there.title()
        drafts = tuple(there.draft(summary.label) for summary in there.drafts())
        known, register = known_in(there), there.register(resources.register)
        everywhere = [(older, newer) for newer in range(len(drafts)) for older in range(newer)]
        pins = {(older, newer): there.user_input.pins(drafts[older], drafts[newer]) for older, newer in everywhere}
    texts = tuple(one.draft for one in readings_of(drafts, "issued")) if drafts else ()
    labels = [one.label for one in drafts]
    steps: list[ComparedDrafts] = []
    memory, share = kept or ProcessCache(), 60 // max(1, len(drafts) - 1)
    for at in range(1, len(drafts)):
        pair = DraftPair(dossier, labels[at - 1], labels[at], language=language)
        part = PartProgress(progress, share * (at - 1), share * at)
        steps.append(look_at(pair, resources, memory, part).compared)
    made = {(at, at + 1): step.comparison for at, step in enumerate(steps)}
    progress.step(60, 100, "Following what was agreed and asked")
    rest, last = PartProgress(progress, 60, 90), PartProgress(progress, 90, 100)

    fated = fates_of(drafts, known, resources, register, pins=pins, draft=draft, compared=made, progress=rest)
    statuses = statuses_of(drafts, known, resources, pins=pins, register=register, compared=made, progress=rest)
    chapters = convergence(texts, [step.comparison for step in steps], fated.asks)
    lost = [lost_references(texts[0])] if texts else []
    lost += [lost_references(step.newer.draft, step.older.draft, step.comparison) for step in steps]
    return DossierBoard(
        title,
        tuple(facts_of(text) for text in texts),
        tuple(_step(drafts[at], drafts[at + 1], step, last) for at, step in enumerate(steps)),
        chapters,
        statuses.agreed,
        tuple(one for found in lost for one in found),
        fated.draft,
        fated.cards,
        _names(
            (*_spoken_of(chapters, statuses.agreed), *(card.actor for card in fated.cards)),
            register,
            resources.vocabulary(language),
        ),
    )


def silence_of(older: Draft, newer: Draft, *, progress: Progress | None = None) -> TrackingGaps:
    """What the tracked changes of `newer`, as stored, do not say of its difference from `older`."""
    if not is_tracked(newer):
        return TrackingGaps(tracked=False)
    found = claims_of(older, newer, progress=progress)
    olds, befores = found.older.draft.by_id(), found.before.draft.by_id()
    lines: list[TrackingGap] = []
    for change in found.unmarked:
        side, of, label = (change.newer, befores, newer.label) if change.newer else (change.older, olds, older.label)
        assert side is not None, "a change has at least one side"
        place = of[side.provision]
        lines.append(
            TrackingGap("unmarked", label, place.id, place.address, _words(change.older), _words(change.newer))
        )
    for provision, field, mark in found.idle:
        words = (provision.heading if field == "heading" else provision.text)[mark.start : mark.end]
        went, came = ("", words) if mark.kind.adds else (words, "")
        authors = (mark.author,) if mark.author else ()
        lines.append(TrackingGap("idle", newer.label, provision.id, provision.address, went, came, authors))
    return TrackingGaps(tracked=True, lines=tuple(lines))


def _words(side: Side | None) -> str:
    return side.text if side is not None else ""


def _step(older: Draft, newer: Draft, compared: ComparedDrafts, progress: Progress) -> StepBoard:
    counts = counts_of(compared.redline)
    silence = silence_of(older, newer, progress=progress)
    return StepBoard(older.label, newer.label, counts.total, counts.summary, counts.divisions, counts.verbs, silence)


def _spoken_of(chapters: Convergence, agreed: Iterable[AgreementHistory]) -> Iterable[ActorRef]:
    """Everybody whom the counts of chapters and the changes of agreed texts name."""
    for whole in chapters.whole:
        yield from (*whole.holders, *whole.asking)
    for one in agreed:
        for after in one.after:
            for attribution in after.attributions:
                yield from attribution.actors


def _names(actors: Iterable[ActorRef], register: Register, words: Vocabulary) -> dict[str, str]:
    known = {actor.id: register.by_id.get(actor.id) for actor in actors if actor.id != "?"}
    return {name: full_name_of(actor, words) if actor is not None else name for name, actor in known.items()}


def write_board(board: PairBoard | DossierBoard, target: Path) -> None:
    """Write everything that was counted as JSON. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_json, write_document

    write_document(board_json(board), target)


def write_table(board: PairBoard | DossierBoard, name: str, target: Path) -> None:
    """Write one table for a spreadsheet. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_csv, board_tables, write_bytes

    write_bytes(board_csv(board_tables(board)[name]), target)
