"""Two drafts of one dossier compared with all that the dossier knows: its papers, authors, actors and pins.

A process that keeps something between calls gives its `ProcessCache`: then drafts and papers are read once for each
state of the dossier, and a pair is compared once. It opens the dossier for reading only; the functions at the end,
which bring files in, are what a worker's process runs. What is only needed there is imported there: the window imports
this, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.cache import ProcessCache
from app.job import Progress, SilentProgress

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.dossiers.dossier import Dossier
    from app.services.resources import Resources
    from app.storage.file.stamp import Stamp
    from app.storage.file.state import DossierState
    from app.treaty.actors import Actor, Register
    from app.treaty.draft import Draft

_ROOM = 600_000
"""Words of drafts, and of compared pairs, that are kept for a dossier; two pairs are kept however long they are: one
before and after something was said of it, so that only what differs is handed over.
"""


@dataclass(frozen=True, slots=True)
class DraftPair:
    """Two drafts of a dossier, by their labels, under one reading; the redline speaks `language`."""

    dossier: DossierPlace
    older: str
    newer: str
    reading: str = "issued"
    language: str = "en"


@dataclass(frozen=True)
class PairResult:
    """A pair compared, and the dossier as it was then."""

    compared: ComparedDrafts
    state: DossierState
    stamp: Stamp
    own: tuple[Actor, ...]
    """The dossier's own actors, by which its register differs from the shipped one."""


@dataclass(frozen=True)
class EarlyResult:
    """A pair of which it is not known yet who asked, and the dossier as it was then."""

    redline: Redline
    state: DossierState
    stamp: Stamp
    own: tuple[Actor, ...]


@dataclass(frozen=True)
class _Read:
    """What is read from a dossier to compare a pair."""

    older: Draft
    newer: Draft
    known: KnownEvidence
    register: Register
    pins: tuple[tuple[str, str], ...]
    own: tuple[Actor, ...]
    words: int
    """Of both drafts together."""


def compare_pair(
    dossier: DossierPlace,
    older: str,
    newer: str,
    resources: Resources,
    *,
    reading: str = "issued",
    language: str = "en",
    progress: Progress | None = None,
) -> ComparedDrafts:
    """Compare the drafts labelled `older` and `newer` of the dossier at `dossier`; the redline speaks `language`.

    Raises Refused and Cancelled.
    """
    return look_at(DraftPair(dossier, older, newer, reading, language), resources, ProcessCache(), progress).compared


def known_at(pair: DraftPair, state: DossierState, kept: ProcessCache) -> ComparedDrafts | None:
    """The pair as it was compared in another state of the dossier, where it is still in memory."""
    known: ComparedDrafts | None = kept.known("compared", (state, *_asked(pair), pair.language))
    return known


def look_at(
    pair: DraftPair,
    resources: Resources,
    kept: ProcessCache,
    progress: Progress | None = None,
    early: Callable[[EarlyResult], None] | None = None,
) -> PairResult:
    """The pair compared, or known from `kept`. Where it is compared now, `early` may be given it before it is known who
    asked. Raises Refused and Cancelled.
    """
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(pair.dossier, write=False) as there:
        stamp = there.stamp()
        state = kept.recall("state", (pair.dossier, stamp), there.state, 4) if stamp else there.state()
        read = _read(there, pair, resources, kept, state)
        while there.stamp() != stamp:  # somebody wrote meanwhile, be it what was there before
            stamp, before = there.stamp(), state
            if (state := there.state()) != before:
                read = _read(there, pair, resources, ProcessCache(), state)
    most = max(2, _ROOM // (read.words + 1))

    def texts(redline: Redline) -> None:
        if early is not None:
            early(EarlyResult(redline, state, stamp, read.own))

    compared = _compared(
        pair, read, resources, kept, state, most, progress or SilentProgress(), texts if early else None
    )
    return PairResult(compared, state, stamp, read.own)


def _compared(
    pair: DraftPair,
    read: _Read,
    resources: Resources,
    kept: ProcessCache,
    state: DossierState,
    most: int,
    progress: Progress,
    early: Callable[[Redline], None] | None,
) -> ComparedDrafts:
    """The pair compared; where only what a person said, or the language, is new, nothing but that is done again."""
    from app.services.comparisons.compare import compare_drafts, in_words, with_words
    from app.services.comparisons.comparer import CachedComparer

    words = kept.recall("words", pair.language, lambda: resources.vocabulary(pair.language), most=6)

    def anew() -> tuple[str, ComparedDrafts]:
        compared = compare_drafts(
            read.older,
            read.newer,
            read.known,
            resources,
            reading=pair.reading,
            pins=read.pins,
            register=read.register,
            words=words,
            workshop=CachedComparer(kept, state.facts, most, len(read.known.series)),
            early=early,
            progress=progress,
        )
        return state.said, compared

    def settled() -> ComparedDrafts:
        said, found = kept.recall("found", (state.facts, *_asked(pair)), anew, most)
        if said != state.said:
            found = with_words(found, read.known.confirmations, read.known.order)
        return in_words(found, words)

    return kept.recall("compared", (state, *_asked(pair), pair.language), settled, most)


def _asked(pair: DraftPair) -> tuple[str, str, str]:
    """What of a pair decides its comparison, beside the state of its dossier."""
    return pair.older, pair.newer, pair.reading


def _read(there: Dossier, pair: DraftPair, resources: Resources, kept: ProcessCache, state: DossierState) -> _Read:
    """What an open dossier holds for a pair. Raises Refused for a label that it does not have."""
    from app.services.comparisons.attribution import known_in
    from app.storage.records.drafts import label_among

    def draft(label: str) -> Draft:
        return kept.recall("drafts", (state.facts, label), lambda: there.draft(label), most)

    summaries = {summary.label: summary for summary in there.drafts()}
    most = max(2, _ROOM // max(1, *(summary.words for summary in summaries.values()), 1))
    older, newer = (label_among(list(summaries), label) for label in (pair.older, pair.newer))
    papers = kept.recall("papers", state.facts, there.papers)
    known = known_in(there, older, newer, read=draft, papers=papers)
    own = kept.recall("actors", state.facts, there.own_actors)
    return _Read(
        draft(older),
        draft(newer),
        known,
        kept.recall("register", own, lambda: there.register(resources.register)),
        there.user_input.pins(draft(older), draft(newer)),
        own,
        summaries[older].words + summaries[newer].words,
    )
