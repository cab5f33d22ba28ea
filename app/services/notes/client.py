"""The notes of a compared pair as a window has them: where they stand, which changes touch red lines, and a new one put
on the words that the reader chose.

A window asks the worker, which has the comparison (`NotesClient`); its tasks are what the worker's
process does. What is only needed there is imported there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.notes.shown_notes import PlacedNotes, pieces_of, shown_from
from app.services.notes.shown_notes import ShownNotes as ShownNotes
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.cache import ProcessCache
    from app.job import Progress, Worker
    from app.services.comparisons.pairs import DraftPair, PairResult
    from app.services.dossiers.dossier import Dossier
    from app.services.notes.drafting import EditedNote
    from app.services.notes.place_search import PlaceSearch
    from app.services.notes.shown_notes import NotesPiece
    from app.services.resources import Resources
    from app.treaty.changes import Comparison, MatchedDrafts
    from app.treaty.draft import Draft
    from app.treaty.notes import Note
    from app.treaty.reading import Reading

LONG = 600.0
"""Seconds after which following notes is given up."""
_DRAFTS = 48
"""How many drafts on the way of notes, and what any two of them have in common, stay in the worker's memory."""


class NotesClient:
    """Asks the worker about notes. Its calls wait for it and belong in a thread."""

    def __init__(self, worker: Worker, resources: Resources) -> None:
        self._worker, self._resources = worker, resources

    def shown(self, pair: DraftPair, progress: Progress) -> ShownNotes:
        """The notes beside a pair. Raises Refused and Cancelled."""
        pieces: list[NotesPiece] = self._worker.call(
            note_pieces, pair, self._resources, timeout=LONG, progress=progress
        )
        return shown_from(pieces)

    def placed(self, pair: DraftPair, begun: EditedNote, progress: Progress) -> Note:
        """A note that was written, with the place where its words lie in the stored draft, as it can be kept.

        Raises Refused when there are no such words, and Cancelled.
        """
        if begun.target is None:
            return begun.note
        note: Note = self._worker.call(place_note, pair, self._resources, begun, timeout=LONG, progress=progress)
        return note

    def offers(self, pair: DraftPair, note: str, progress: Progress) -> PlaceSearch | None:
        """The places that are offered, in the newer draft of a pair and then in the others, for a note (its id) that
        has lost its own there; None for one that is not lost there, or is gone. Raises Refused and Cancelled.
        """
        found: PlaceSearch | None = self._worker.call(
            places_offered, pair, self._resources, note, timeout=LONG, progress=progress
        )
        return found


@task
def places_offered(
    pair: DraftPair, resources: Resources, note: str, progress: Progress, kept: ProcessCache
) -> PlaceSearch | None:
    """The places for a note in the newer draft of a pair, then in the others. Raises Refused and Cancelled."""
    from app.attribution.notes.anchoring import places_in
    from app.services.comparisons.pairs import look_at
    from app.services.dossiers.dossier import Dossier
    from app.services.notes.place_search import search_places
    from app.services.notes.placement import chain_of

    with Dossier.open(pair.dossier, write=False) as there:
        one = next((one for one in there.user_input.notes() if one.id == note), None)
        if one is None:
            return None
        looked = look_at(pair, resources, kept, progress)
        compared = looked.compared
        chain, target = chain_of(
            there,
            one,
            (compared.older, compared.newer),
            reading=lambda label: _issued(there, label, looked, kept),
            comparing=lambda older, newer: _step(there, (older, newer), looked, kept, progress),
            progress=progress,
        )
        place = places_in([one], chain, target, compared.newer)[0]
        if not place.is_lost:
            return None
        elsewhere = _others(there, one, pair.newer, looked, kept, progress)
        return search_places(one, place, chain, target, compared.register, compared.words, elsewhere)


def _others(
    there: Dossier, note: Note, label: str, looked: PairResult, kept: ProcessCache, progress: Progress
) -> Iterator[Draft]:
    """The drafts of a dossier but the one with a label and the note's own, those beside it first. Raises Cancelled."""
    order = [summary.label for summary in there.drafts()]
    at = order.index(label)
    others = [one for one in order if one not in (label, note.draft.label)]
    for number, one in enumerate(sorted(others, key=lambda one: abs(order.index(one) - at))):
        progress.step(number, len(others), one)
        yield _issued(there, one, looked, kept).draft


@task
def note_pieces(pair: DraftPair, resources: Resources, progress: Progress, kept: ProcessCache) -> Iterator[NotesPiece]:
    """The notes beside a pair in pieces, to be joined by `shown_from`. Raises Refused and Cancelled."""
    yield from pieces_of(notes_beside(pair, resources, progress, kept))


def notes_beside(pair: DraftPair, resources: Resources, progress: Progress, kept: ProcessCache) -> ShownNotes:
    """The notes beside a pair. Raises Refused and Cancelled."""
    from app.services.comparisons.pairs import look_at
    from app.services.dossiers.dossier import Dossier
    from app.services.notes.placement import notes_shown

    with Dossier.open(pair.dossier, write=False) as there:
        if not there.user_input.note_count():
            return ShownNotes(PlacedNotes())
        looked = look_at(pair, resources, kept, progress)
        return notes_shown(
            there,
            looked.compared,
            reading=lambda label: _issued(there, label, looked, kept),
            comparing=lambda one, other: _step(there, (one, other), looked, kept, progress),
            progress=progress,
        )


@task
def place_note(
    pair: DraftPair, resources: Resources, begun: EditedNote, progress: Progress, kept: ProcessCache
) -> Note:
    """A note as it can be kept. Raises Refused and Cancelled."""
    from app.services.comparisons.pairs import look_at
    from app.services.notes.drafting import note_at

    return note_at(look_at(pair, resources, kept, progress).compared, begun)


def _issued(there: Dossier, label: str, looked: PairResult, kept: ProcessCache) -> Reading:
    """A draft as issued, read once for each state of the dossier."""
    from app.treaty.reading import apply_reading

    return kept.recall("issued", (looked.state.facts, label), lambda: apply_reading(there.draft(label)), _DRAFTS)


def _step(
    there: Dossier, labels: tuple[str, str], looked: PairResult, kept: ProcessCache, progress: Progress
) -> Comparison | MatchedDrafts:
    """What two drafts as issued have in common, once for each state of the dossier."""
    from app.services.notes.placement import matched_step

    def made() -> Comparison | MatchedDrafts:
        older, newer = (_issued(there, label, looked, kept).draft for label in labels)
        return matched_step(older, newer, there.user_input.pins(older, newer), progress)

    return kept.recall("steps", (looked.state.facts, *labels), made, _DRAFTS)
