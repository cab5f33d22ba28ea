"""Where the notes of a dossier stand: in one of its drafts, or in two that are compared; and which changes touch red
lines.

A note made on one of the two drafts is placed by their own comparison. One made elsewhere is followed through the
drafts between, which are compared for it: that may take long. It writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain, index_of
from app.attribution.notes.touching_changes import changes_on_notes, red_lines
from app.attribution.words.text_spans import has_formatted_headings
from app.comparison.compare import TokenSeries, compare, match_pairs
from app.job import PartProgress, Progress, Refused, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.services.notes.shown_notes import PlacedNotes, ShownNotes
from app.services.processes.garbage_collection import pause_collection
from app.treaty.confirmations import DraftName
from app.treaty.lost_places import LostPlace, LostSort, NoPlace
from app.treaty.notes import NotePlace
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.services.comparisons.compare import ComparedDrafts
    from app.treaty.changes import Comparison, MatchedDrafts
    from app.treaty.draft import Draft
    from app.treaty.notes import Note
    from app.treaty.reading import Reading

StepLookup = Callable[[str, str], "Comparison | MatchedDrafts"]
"""What two drafts as issued have in common (`matched_step`), by their labels, the older one first."""
_AT_ONCE = 50
"""Notes that are placed between two words to who waits."""
_COMPARED = 70
"""How much of the work, of 100, is done when the drafts are compared."""
ReadingLookup = Callable[[str], "Reading"]
"""A draft as issued, by its label."""


def place_notes(
    compared: ComparedDrafts, notes: Sequence[Note], order: Sequence[DraftName], known: PlacedNotes | None = None
) -> PlacedNotes:
    """Where notes stand in two drafts that are compared, as far as their comparison tells it.

    Notes made on other drafts stand where they did in `known`, and wait when they are not there. `order` names the
    drafts of the dossier in their order.
    """
    names = (_named(compared.older), _named(compared.newer))
    readings = (compared.older, compared.newer)
    course = DraftChain(names, readings.__getitem__, lambda _: compared.comparison)
    here = [note for note in notes if course.index(note.draft) is not None]
    older, newer = ({place.note: place for place in places_in(here, course, at)} for at in (0, 1))
    anchors = {note.id: (note.draft, note.anchor) for note in known.notes} if known else {}
    for note in notes:
        if known and note.id not in newer and note.id in known.newer and anchors[note.id] == (note.draft, note.anchor):
            older[note.id], newer[note.id] = known.older[note.id], known.newer[note.id]
    return PlacedNotes(tuple(notes), older, newer, _later(notes, order, names))


def follow_notes(
    there: Dossier,
    notes: Sequence[Note],
    pair: tuple[Reading, Reading],
    *,
    reading: ReadingLookup | None = None,
    comparing: StepLookup | None = None,
    progress: Progress | None = None,
) -> tuple[dict[str, NotePlace], dict[str, NotePlace]]:
    """Where notes made anywhere in an open dossier stand in two of its drafts as they are shown, by their ids.

    `reading` gives a draft as issued, `comparing` what two as issued have in common, by their labels, from where these
    may be kept. Raises Cancelled when `progress` does.
    """
    names = [_named(one) for one in pair]
    order = there.order()
    drafts = {note.draft: note for note in notes}
    labels = {draft: tuple(name.label for name in _way(note, names, order)) for draft, note in drafts.items()}
    ways: dict[tuple[str, ...], list[Note]] = {}
    for note in notes:
        ways.setdefault(labels[note.draft], []).append(note)
    places: tuple[dict[str, NotePlace], dict[str, NotePlace]] = ({}, {})
    for some in ways.values():
        way = _way(some[0], names, order)
        course = _course(there, way, reading, comparing, progress)
        for name, found, view in zip(names, places, pair, strict=True):
            placed = _placed(some, course, way.index(name), progress or SilentProgress(), view)
            found.update((place.note, place) for place in placed)
    return places


def chain_of(
    there: Dossier,
    note: Note,
    pair: tuple[Reading, Reading],
    *,
    reading: ReadingLookup | None = None,
    comparing: StepLookup | None = None,
    progress: Progress | None = None,
) -> tuple[DraftChain, int]:
    """The drafts through which a note is followed into a pair as `follow_notes` does it, and the number of the newer
    one of the pair among them.
    """
    names = [_named(one) for one in pair]
    way = _way(note, names, there.order())
    return _course(there, way, reading, comparing, progress), way.index(names[1])


def _way(note: Note, names: Sequence[DraftName], order: Sequence[DraftName]) -> Sequence[DraftName]:
    """The drafts through which a note goes: all, or without those between the two where it was made on none of them."""
    ends = [at for at, name in enumerate(order) if name in names]
    inside = range(min(ends) + 1, max(ends))
    if index_of(note.draft, order) in inside:
        return order
    return [name for at, name in enumerate(order) if at not in inside]


def notes_shown(
    there: Dossier,
    compared: ComparedDrafts,
    *,
    private: bool = True,
    reading: ReadingLookup | None = None,
    comparing: StepLookup | None = None,
    progress: Progress | None = None,
) -> ShownNotes:
    """All notes of an open dossier beside two of its drafts that are compared, or without the `private` ones, which
    then are not followed either; `reading` and `comparing` are as in `follow_notes`. Raises Cancelled when `progress`
    does.
    """
    notes = there.user_input.notes(private=private)
    asked = progress if progress and len(notes) > _AT_ONCE else SilentProgress()
    asked.step(0, 0, "")
    noted = place_notes(compared, notes, there.order())
    if waiting := noted.waiting:
        pair = (compared.older, compared.newer)
        older, newer = follow_notes(there, waiting, pair, reading=reading, comparing=comparing, progress=progress)
        noted = PlacedNotes(notes, {**noted.older, **older}, {**noted.newer, **newer}, noted.later)
    asked.step(0, 0, "")
    touched = changes_of(compared, noted)
    asked.step(0, 0, "")
    return ShownNotes(noted, red_of(touched, noted), touched, rows_of(compared.redline, noted))


def notes_in(
    dossier: DossierPlace, label: str = "", *, progress: Progress | None = None
) -> tuple[str, tuple[tuple[Note, NotePlace], ...]]:
    """The label of one of the dossier's drafts, the last when none is named, and all notes with where they stand in it
    as issued, in its order; orphans come last.

    Raises Refused for a dossier or draft that is not there, and for a dossier without drafts, Cancelled when `progress`
    does.
    """
    # Of twenty thousand notes and where they stand nothing is thrown away: the collector need not look through them.
    with Dossier.open(dossier, write=False) as there, pause_collection():
        chain, target = _chain_to(there, label, progress)
        notes = there.user_input.notes()
        places = _placed(notes, chain, target, progress or SilentProgress())
        rank = {identity: at for at, identity in enumerate(chain.known(target))}
    return chain.label(target), in_order(zip(notes, places, strict=True), rank)


def lost_notes_in(
    dossier: DossierPlace,
    label: str = "",
    *,
    wanted: Callable[[Note], bool] = lambda _note: True,
    progress: Progress | None = None,
) -> tuple[str, tuple[LostPlace, ...]]:
    """The same for those of the notes that are `wanted` and lost in the draft, each with the places there that are
    offered for it.
    """
    from app.attribution.notes.new_places import lost_passage, new_places
    from app.attribution.words.passage_index import is_long_enough

    with Dossier.open(dossier, write=False) as there:
        chain, target = _chain_to(there, label, progress)
        notes = tuple(one for one in there.user_input.notes() if wanted(one))
        known = chain.known(target)
        lost: list[LostPlace] = []
        placed = _placed(notes, chain, target, progress or SilentProgress())
        for note, place in zip(notes, placed, strict=True):
            if not place.is_lost:
                continue
            found = tuple(one.stretch(known) for one in new_places(note, place, chain, target))
            short = not is_long_enough(lost_passage(note, place, chain)[0].text)
            why = None if found else NoPlace.SHORT if short else NoPlace.UNLIKE
            last = place.last
            lost.append(LostPlace(LostSort.NOTE, note.id, place.last_in, last.address, last.text, found, why))
    return chain.label(target), tuple(lost)


def _placed(
    notes: Sequence[Note], chain: DraftChain, target: int, progress: Progress, shown: Reading | None = None
) -> list[NotePlace]:
    """Where notes stand in draft `target` of the chain, as it is `shown`. Raises what `progress` raises."""
    told, found = PartProgress(progress, _COMPARED, PartProgress.WHOLE), list[NotePlace]()
    for start in range(0, len(notes), _AT_ONCE):
        if start:
            told.step(start, len(notes), "Following provisions")
        found += places_in(notes[start : start + _AT_ONCE], chain, target, shown)
    return found


def _chain_to(there: Dossier, label: str, progress: Progress | None) -> tuple[DraftChain, int]:
    """All drafts of an open dossier, and the number of one of them, the last where none is named."""
    order = there.order()
    if not order:
        raise Refused("The dossier has no drafts, and so no notes on them; import a draft first.")
    found = there.label(label) if label else order[-1].label
    return _course(there, order, None, None, progress), [name.label for name in order].index(found)


def matched_step(
    older: Draft,
    newer: Draft,
    pins: tuple[tuple[str, str], ...],
    progress: Progress,
    series: TokenSeries | None = None,
) -> Comparison | MatchedDrafts:
    """All that notes ask of two drafts as issued: no readable changes, but where formats of headings may have some.

    `series` remembers the drafts of the steps before. Raises what `progress` raises.
    """
    if has_formatted_headings(older) or has_formatted_headings(newer):
        return compare(older, newer, pins=pins, progress=progress)
    return match_pairs(older, newer, pins=pins, series=series, progress=progress)


def in_order(noted: Iterable[tuple[Note, NotePlace]], rank: Mapping[str, int]) -> tuple[tuple[Note, NotePlace], ...]:
    """Notes in the order of a draft, of whose provisions `rank` tells the place; orphans come last, as they were."""

    def key(one: tuple[Note, NotePlace]) -> tuple[int, int, int]:
        first = one[1].stretches[0] if one[1].stretches else None
        return (rank[first.provision], first.field != "heading", first.start) if first else (len(rank), 0, 0)

    return tuple(sorted(noted, key=key))


def changes_of(compared: ComparedDrafts, noted: PlacedNotes) -> dict[str, tuple[Note, ...]]:
    """The changes of a comparison that touch the words of notes, whatever these are, by id, each with its notes."""
    drafts = (compared.older.draft, compared.newer.draft)
    return changes_on_notes(compared.comparison.changes, drafts, noted.notes, (noted.older, noted.newer))


def flags_of(compared: ComparedDrafts, noted: PlacedNotes) -> dict[str, tuple[Note, ...]]:
    """The changes of a comparison that touch red lines, by id, each with the notes it touches."""
    return red_of(changes_of(compared, noted), noted)


def red_of(touched: Mapping[str, Sequence[Note]], noted: PlacedNotes) -> dict[str, tuple[Note, ...]]:
    """Of the changes that touch notes (`changes_of`) those that touch red lines, each with these."""
    return red_lines(touched, noted.older, noted.later)


def rows_of(redline: Redline, noted: PlacedNotes) -> dict[str, tuple[Note, ...]]:
    """The rows of a redline on which notes stand, by id, each with its notes in the order in which they were made."""
    standing: dict[tuple[bool, str], list[str]] = {}
    for is_newer, places in ((False, noted.older), (True, noted.newer)):
        for place in places.values():
            for provision in dict.fromkeys(stretch.provision for stretch in place.stretches):
                standing.setdefault((is_newer, provision), []).append(place.note)
    found: dict[str, tuple[Note, ...]] = {}
    ranks = {note.id: at for at, note in enumerate(noted.notes)}
    for row in redline.rows:
        cells = ((False, row.older), (True, row.newer))
        ids = {one for is_newer, cell in cells if cell for one in standing.get((is_newer, cell.provision), ())}
        if ids:
            found[row.id] = tuple(noted.notes[at] for at in sorted(ranks[one] for one in ids if one in ranks))
    return found


def _course(
    there: Dossier,
    names: Sequence[DraftName],
    reading: ReadingLookup | None,
    comparing: StepLookup | None,
    progress: Progress | None,
) -> DraftChain:
    """The course of some drafts of a dossier, as issued; a draft is loaded once, and two are compared, when it is
    needed.
    """
    series = TokenSeries()

    @cache
    def issued(label: str) -> Reading:
        return reading(label) if reading is not None else apply_reading(there.draft(label))

    def between(at: int) -> Comparison | MatchedDrafts:
        older, newer = names[at - 1].label, names[at].label
        if comparing is not None:
            return comparing(older, newer)
        one, other = issued(older).draft, issued(newer).draft
        done = [_COMPARED * step // len(names) for step in (at - 1, at)]
        told = PartProgress(progress or SilentProgress(), *done)
        return matched_step(one, other, there.user_input.pins(one, other), told, series)

    return DraftChain(names, lambda at: issued(names[at].label), between)


def _named(reading: Reading) -> DraftName:
    return DraftName(reading.draft.sha256, reading.draft.label)


def _later(notes: Sequence[Note], order: Sequence[DraftName], ends: Sequence[DraftName]) -> frozenset[str]:
    """The notes made on a draft behind the older one, going as the two drafts are compared."""
    older, newer = (index_of(name, order) for name in ends)
    if older is None or newer is None:
        return frozenset()
    by = 1 if newer >= older else -1
    made = {note.id: index_of(note.draft, order) for note in notes}
    return frozenset(one for one, at in made.items() if at is not None and (at - older) * by > 0)
