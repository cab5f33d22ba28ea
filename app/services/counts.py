"""What is counted of a pair of drafts and of a whole dossier, made anew: everything is gathered into one value each.

It counts nothing itself; it hands each floor what it needs. What is known already, and where a dossier lies, is
`dashboard`'s business: a dashboard that is known needs nothing of what is imported here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import agreements
from app.attribution.agreement.chapters import convergence
from app.job import PartProgress, Progress, UncountedProgress
from app.redline.chips import full_name_of
from app.redline.compose import add_names, compose_unnamed, facts_of
from app.redline.dashboard.counts import counts_of, lost_references
from app.redline.dashboard.model import DossierBoard, PairBoard, StepBoard, TrackingGap, TrackingGaps
from app.redline.headlines import headlines_of
from app.services.comparisons.attribution import Attributor, is_tracked, known_in
from app.services.comparisons.pairs import DraftPair, look_at
from app.services.comparisons.readings import readings_of
from app.services.dossiers.dossier import Dossier
from app.services.history.agreement_status import statuses_of
from app.services.history.silent_changes import claims_of
from app.services.proposals.fates import fates_by_content, fates_of

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Convergence
    from app.cache import ProcessCache
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison, Side
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.statuses import AgreementHistory
    from app.treaty.vocabulary import Vocabulary


def count_pair(pair: DraftPair, resources: Resources, kept: ProcessCache, progress: Progress) -> PairBoard:
    """What is counted between two drafts; `kept` is what a process keeps from one call to the next. Raises Refused and
    Cancelled.
    """
    compared = look_at(pair, resources, kept, PartProgress(progress, 0, 60)).compared
    with Dossier.open(pair.dossier, write=False) as there:
        stored = there.draft(pair.older), there.draft(pair.newer)
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


def count_dossier(
    dossier: DossierPlace,
    resources: Resources,
    draft: str,
    language: str,
    content: str,
    progress: Progress,
) -> DossierBoard:
    """What is counted over all drafts of a dossier, of which `content` is the content; the scorecards speak of the
    draft labelled `draft`, "" for the last. Raises Cancelled when `progress` does.
    """
    with Dossier.open(dossier, write=False) as there:
        title = there.title()
        known, register = known_in(there), there.register(resources.register)
        drafts = known.series
        pins = there.user_input.pins_among(drafts)
    readings = readings_of(drafts, "issued") if drafts else ()
    texts = tuple(one.draft for one in readings)
    words = resources.vocabulary(language)
    asking = Attributor(drafts, readings, known, resources, register, progress=UncountedProgress(progress))
    made: dict[tuple[int, int], Comparison] = {}
    lost = [lost_references(texts[0])] if texts else []
    steps: list[StepBoard] = []
    for at in range(len(drafts) - 1):
        progress.step(20 * at // len(drafts), 100, "Looking for who asked")
        pair = (at, at + 1)
        asked = UncountedProgress(progress)
        made[pair] = asking.compare(at, at + 1, pins.get(pair, ()), asked)
        lost.append(lost_references(texts[at + 1], texts[at], made[pair]))
        steps.append(_step(asking, at, made[pair], register, words, asked))
        asking.seen.places(texts[at]).phrases.let_go()
        asking.forget_courses()
    asking.forget_layings()
    progress.step(20, 100, "Following what was agreed and asked")
    fated = fates_of(
        drafts,
        known,
        resources,
        register,
        pins=pins,
        draft=draft,
        compared=made,
        asking=asking,
        recall=fates_by_content(content),
        progress=PartProgress(progress, 20, 95),
    )
    rest = PartProgress(progress, 95, 100)
    statuses = statuses_of(
        drafts, known, resources, pins=pins, register=register, compared=made, asking=asking, progress=rest
    )
    chapters = convergence(texts, [made[at, at + 1] for at in range(len(steps))], fated.asks)
    return DossierBoard(
        title,
        tuple(facts_of(text) for text in texts),
        tuple(steps),
        chapters,
        statuses.agreed,
        tuple(one for found in lost for one in found),
        fated.draft,
        fated.cards,
        _names(
            (*_spoken_of(chapters, statuses.agreed), *(card.actor for card in fated.cards)),
            register,
            words,
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


def _step(
    asking: Attributor, at: int, comparison: Comparison, register: Register, words: Vocabulary, progress: Progress
) -> StepBoard:
    """What is counted from one draft to the next."""
    older, newer = asking.drafts[at : at + 2]
    before, after = (one.draft for one in asking.readings[at : at + 2])
    texts = compose_unnamed(comparison, before, after, register, words=words)
    attributions = asking.between(at, at + 1, comparison)  # what came of what they asked is not counted here
    counts = counts_of(add_names(texts, attributions, register, words=words))
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
