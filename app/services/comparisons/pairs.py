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
    from app.services.comparisons.compare import ComparedDrafts, ComparedTexts
    from app.services.dossiers.dossier import Dossier
    from app.services.resources import Resources
    from app.storage.file.stamp import Stamp
    from app.storage.file.state import DossierState
    from app.treaty.actors import Actor, Register
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.vocabulary import Vocabulary

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
class _PairTexts:
    """What is read from a dossier to compare the texts of a pair."""

    older: Draft
    newer: Draft
    register: Register
    pins: tuple[tuple[str, str], ...]
    own: tuple[Actor, ...]
    most: int
    """So many pairs of such drafts are kept."""
    count: int
    """How many drafts the dossier has."""
    shelf: tuple[Instrument, ...] = ()
    """The instruments on its shelf."""


@dataclass(frozen=True)
class _Read:
    """What is read from a dossier to compare a pair, and to know who asked."""

    texts: _PairTexts
    known: KnownEvidence


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

    progress = progress or SilentProgress()
    with Dossier.open(pair.dossier, write=False) as there:
        stamp = there.stamp()
        state = kept.recall("state", (pair.dossier, stamp), there.state, 4) if stamp else there.state()
        first = texts = None
        if early is not None and kept.known("found", (state.facts, *_asked(pair))) is None and there.paper_names():
            first = _read_texts(there, pair, resources, kept, state)
            texts = _compared_texts(first, pair, resources, kept, state, there.paper_names(), progress)
            early(EarlyResult(texts.redline, state, stamp, first.own))
        read = _read(there, pair, resources, kept, state, first, progress)
        while there.stamp() != stamp:  # somebody wrote meanwhile, be it what was there before
            stamp, before = there.stamp(), state
            if (state := there.state()) != before:
                read, texts = _read(there, pair, resources, ProcessCache(), state, None, progress), None

    def tell(redline: Redline) -> None:
        if early is not None:
            early(EarlyResult(redline, state, stamp, read.texts.own))

    compared = _compared(pair, read, resources, kept, state, texts, progress, tell if early else None)
    return PairResult(compared, state, stamp, read.texts.own)


def _compared_texts(
    read: _PairTexts,
    pair: DraftPair,
    resources: Resources,
    kept: ProcessCache,
    state: DossierState,
    evidence: tuple[str, ...],
    progress: Progress,
) -> ComparedTexts:
    """The texts of a pair, before all that is known of who asked is read: that may be ten thousand proposals."""
    from app.services.comparisons.compare import compare_texts
    from app.services.comparisons.comparer import CachedComparer

    return compare_texts(
        read.older,
        read.newer,
        evidence,
        resources,
        read.register,
        reading=pair.reading,
        pins=read.pins,
        words=_words(pair, resources, kept),
        workshop=CachedComparer(kept, state.facts, read.most, read.count),
        progress=progress,
    )


def _words(pair: DraftPair, resources: Resources, kept: ProcessCache) -> Vocabulary:
    return kept.recall("words", pair.language, lambda: resources.vocabulary(pair.language), most=6)


def _compared(
    pair: DraftPair,
    read: _Read,
    resources: Resources,
    kept: ProcessCache,
    state: DossierState,
    texts: ComparedTexts | None,
    progress: Progress,
    early: Callable[[Redline], None] | None,
) -> ComparedDrafts:
    """The pair compared; where only what a person said, or the language, is new, nothing but that is done again."""
    from app.services.comparisons.compare import compare_drafts, in_words, with_words
    from app.services.comparisons.comparer import CachedComparer

    words, pages = _words(pair, resources, kept), read.texts

    def anew() -> tuple[str, ComparedDrafts]:
        compared = compare_drafts(
            pages.older,
            pages.newer,
            read.known,
            resources,
            reading=pair.reading,
            pins=pages.pins,
            register=pages.register,
            words=words,
            workshop=CachedComparer(kept, state.facts, pages.most, len(read.known.series)),
            texts=texts,
            early=early,
            shelf=pages.shelf,
            progress=progress,
        )
        return state.said, compared

    def settled() -> ComparedDrafts:
        said, found = kept.recall("found", (state.facts, *_asked(pair)), anew, pages.most)
        if said != state.said:
            found = with_words(found, read.known.confirmations, read.known.order)
        return in_words(found, words)

    return kept.recall("compared", (state, *_asked(pair), pair.language), settled, pages.most)


def _asked(pair: DraftPair) -> tuple[str, str, str]:
    """What of a pair decides its comparison, beside the state of its dossier."""
    return pair.older, pair.newer, pair.reading


def _read_texts(
    there: Dossier, pair: DraftPair, resources: Resources, kept: ProcessCache, state: DossierState
) -> _PairTexts:
    """What an open dossier holds of the texts of a pair. Raises Refused for a label that it does not have."""
    from app.storage.records.drafts import label_among

    summaries = {summary.label: summary for summary in there.drafts()}
    older, newer = (label_among(list(summaries), label) for label in (pair.older, pair.newer))
    room = _most_drafts(there)
    drafts = [_draft(there, label, kept, state, room, SilentProgress()) for label in (older, newer)]
    own = kept.recall("actors", state.facts, there.own_actors)
    register = kept.recall("register", own, lambda: there.register(resources.register))
    words = summaries[older].words + summaries[newer].words
    return _PairTexts(
        drafts[0],
        drafts[1],
        register,
        there.user_input.pins(*drafts),
        own,
        max(2, _ROOM // (words + 1)),
        len(summaries),
        kept.recall("shelf", state.facts, there.shelf),
    )


def _read(
    there: Dossier,
    pair: DraftPair,
    resources: Resources,
    kept: ProcessCache,
    state: DossierState,
    texts: _PairTexts | None,
    progress: Progress,
) -> _Read:
    """All that an open dossier holds for a pair, its `texts` where they are read. Raises Refused for a label that it
    does not have, and what `progress` raises, which is only asked whether to stop.
    """
    from app.services.comparisons.attribution import known_in

    texts = texts or _read_texts(there, pair, resources, kept, state)
    at_hand = {draft.label: draft for draft in (texts.older, texts.newer)}
    room = _most_drafts(there)

    def draft(label: str) -> Draft:
        return at_hand.get(label) or _draft(there, label, kept, state, room, progress)

    papers = kept.recall("papers", state.facts, there.papers)
    return _Read(texts, known_in(there, *at_hand, read=draft, papers=papers))


def _draft(there: Dossier, label: str, kept: ProcessCache, state: DossierState, most: int, progress: Progress) -> Draft:
    def read() -> Draft:
        progress.step(0, 0, "")
        return there.draft(label)

    return kept.recall("drafts", (state.facts, label), read, most)


def _most_drafts(there: Dossier) -> int:
    """So many drafts of a dossier are kept."""
    return max(2, _ROOM // max(1, *(summary.words for summary in there.drafts()), 1))
