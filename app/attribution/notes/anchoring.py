"""Finds where the notes of a delegate stand in a draft, how surely, and why. Their words are followed from the draft on
which they were made.

What has too few of its words left is an orphan, and is told with the words it had last. Where these might be is offered
(`new_places.py`) and never taken for it.

A note stands on its words, wherever they go:

>>> lamps = "ships moor with green lamps at night."
>>> followed("green lamps", draft(f"1. All {lamps}"), draft("1. Nets are dried.", f"2. Some {lamps}"))
('followed', ['green lamps'])
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.notes.tracking import NoteTracker, TrackedNote, nearest_provision, note_on_provision
from app.attribution.words.passages import (
    field_of,
    find_passage,
    sort_stretches,
    stretches_of,
    text_of,
    whole_provision,
)
from app.attribution.words.provision_index import plain_address
from app.attribution.words.text_spans import PassagePiece, StoredRuns, carry_pieces, runs_into_reading
from app.treaty.notes import NoteCertainty, NoteFact, NotePlace, Stretch

if TYPE_CHECKING:
    from app.attribution.notes.draft_chain import DraftChain
    from app.attribution.words.text_spans import MatchedRuns
    from app.treaty.confirmations import Anchor
    from app.treaty.draft import Draft, Provision
    from app.treaty.notes import Note
    from app.treaty.reading import Reading

_ENOUGH = 3
"""Words around a passage that must agree for it to be known again."""


def places_in(
    notes: Iterable[Note], course: DraftChain, target: int, shown: Reading | None = None
) -> tuple[NotePlace, ...]:
    """Where each note stands in draft `target` of the course, in the order of the notes.

    `shown` is that draft under the reading that is shown, when it is another one than the course's; stretches are
    places in it.
    """
    other = None if shown is None or shown.name == course.reading(target).name else _Other(shown)
    return tuple(_place(note, course, target, other) for note in notes)


@dataclass(frozen=True)
class _Other:
    """Another reading of the draft in which notes are placed."""

    reading: Reading

    @cached_property
    def known(self) -> Mapping[str, Provision]:
        return self.reading.draft.by_id()

    @cached_property
    def into(self) -> MatchedRuns:
        return runs_into_reading(self.reading)


def _place(note: Note, course: DraftChain, target: int, shown: _Other | None) -> NotePlace:
    start = course.index(note.draft)
    if start is None:
        return replace(_orphan(note, course, target), facts=(NoteFact.NO_DRAFT,))
    stand, facts = _begun(note, course, start)
    if stand is None and facts == {NoteFact.UNREAD} and target == start and shown is not None:
        return _seen_otherwise(note.anchor, shown, _orphan(note, course, target))
    if stand is None:
        return replace(_orphan(note, course, target), facts=_told(facts), last_in=course.label(start))
    walk = NoteTracker(stand, facts)
    walk.go_to(target)
    if walk.gone_in is not None:
        facts = walk.facts | {NoteFact.GONE if target > start else NoteFact.NOT_YET}
        return replace(
            _orphan(note, course, target),
            facts=_told(facts),
            last=_last(walk.stand),
            last_in=course.label(walk.stand.at),
            gone_in=course.label(walk.gone_in),
            near=nearest_provision(walk.stand, target),
        )
    return _standing_there(note, stand, walk, shown)


def _orphan(note: Note, course: DraftChain, target: int) -> NotePlace:
    """A note that stands nowhere, with the words on which it was made."""
    return NotePlace(
        note.id, course.label(target), NoteCertainty.ORPHANED, (), 0.0, (), _as_made(note.anchor), note.draft.label
    )


def _standing_there(note: Note, first: TrackedNote, walk: NoteTracker, shown: _Other | None) -> NotePlace:
    """It stands in the draft asked for; but the reading that is shown may leave it out."""
    stand, facts, course = walk.stand, walk.facts, walk.stand.course
    stretches, label = stand.stretches(), course.label(stand.at)
    share = walk.share()
    if stand.at != first.at and walk.has_changed and (share < 1 or stand.words() != first.words()):
        facts.add(NoteFact.CHANGED)
    if NoteFact.MOVED not in facts and plain_address(stretches[0].address) != plain_address(note.anchor.address):
        facts.add(NoteFact.RENUMBERED)
    if len(stretches) > 1 and len({one.provision for one in stretches}) > 1:
        facts.add(NoteFact.DIVIDED)
    known = course.known(stand.at)
    if shown is not None:
        stretches, known = _as_shown(stand, shown), shown.known
        if not stretches:
            left_out = NotePlace(note.id, label, NoteCertainty.ORPHANED, (), 0.0, (), _last(stand), label)
            return replace(
                left_out,
                facts=_told({*facts, NoteFact.UNREAD} - {NoteFact.CHANGED}),
                near=nearest_provision(stand, stand.at),
            )
    stretches = sort_stretches(stretches, known)
    hold = NoteCertainty.FOLLOWED if facts else NoteCertainty.EXACT
    return NotePlace(note.id, label, hold, stretches, share, _told(facts), stretches[0], label)


def _as_shown(stand: TrackedNote, shown: _Other) -> tuple[Stretch, ...]:
    """Where it stands in another reading of its draft; () when that leaves it out."""
    known = shown.known
    if stand.provisions:
        return tuple(whole_provision(known[one], shown.reading.draft) for one in stand.provisions if one in known)
    stored = carry_pieces(stand.pieces, StoredRuns(stand.course.reading(stand.at)))
    return stretches_of(carry_pieces(stored, shown.into), known)


def _seen_otherwise(anchor: Anchor, shown: _Other, orphan: NotePlace) -> NotePlace:
    """The reading of the course leaves its words out: they stand only where another of that very draft shows them."""
    known = shown.known
    stretches = sort_stretches(stretches_of(carry_pieces((_piece(anchor),), shown.into), known), known)
    if anchor.start == anchor.end and anchor.provision in known:
        stretches = (whole_provision(known[anchor.provision], shown.reading.draft),)
    if not stretches:
        return replace(orphan, facts=(NoteFact.UNREAD,))
    return replace(orphan, hold=NoteCertainty.EXACT, stretches=stretches, share=1.0, last=stretches[0])


def _told(facts: Iterable[NoteFact]) -> tuple[NoteFact, ...]:
    there = set(facts)
    if len(there) < 2:  # as of nearly all notes
        return tuple(there)
    return tuple(fact for fact in NoteFact if fact in there)


def _last(stand: TrackedNote) -> Stretch:
    """The first of its stretches, with all of its words."""
    stretches = stand.stretches()
    return replace(stretches[0], text=" … ".join(one.text for one in stretches))


def _as_made(anchor: Anchor) -> Stretch:
    return Stretch(anchor.provision, anchor.address, anchor.field, anchor.start, anchor.end, anchor.quote)


def _piece(anchor: Anchor) -> PassagePiece:
    return PassagePiece(0, anchor.provision, anchor.field, anchor.start, anchor.end - anchor.start)


# --- in its own draft ---


def _begun(note: Note, course: DraftChain, start: int) -> tuple[TrackedNote | None, set[NoteFact]]:
    """Where a note stands in its own draft as read, and how that is known; None, and why it does not.

    In a draft that came from another file it is known again by its place with the very words there, else by what
    stands around them, else where its words stand once; a provision by its address.
    """
    anchor, reading = note.anchor, course.reading(start)
    same = note.draft.sha256 == course.names[start].sha256
    if anchor.start == anchor.end:
        return _begun_on_provision(anchor, course, start, same=same)
    pieces = carry_pieces((_piece(anchor),), course.into(start))
    text = "".join(text_of(piece, course.known(start)) for piece in pieces)
    if pieces and (_within(anchor.quote, text) or _within(text, anchor.quote) if same else text == anchor.quote):
        return TrackedNote(course, start, pieces), set()
    if same and not pieces:
        return None, {NoteFact.UNREAD}
    found = _by_surroundings(anchor, reading.draft) or find_passage(anchor.quote, reading.draft)
    return (TrackedNote(course, start, (found,)), {NoteFact.BY_WORDS}) if found else (None, {NoteFact.UNFOUND})


def _begun_on_provision(
    anchor: Anchor, course: DraftChain, start: int, *, same: bool
) -> tuple[TrackedNote | None, set[NoteFact]]:
    known = course.known(start)
    if same:
        there = anchor.provision in known
        return (note_on_provision(course, start, anchor.provision), set()) if there else (None, {NoteFact.UNREAD})
    named = [one.id for one in known.values() if plain_address(one.address) == plain_address(anchor.address)]
    if len(named) != 1:
        return None, {NoteFact.UNFOUND}
    return note_on_provision(course, start, named[0]), {NoteFact.BY_WORDS}


def _within(words: str, text: str) -> bool:
    """Whether the letters of `words` stand in `text` in their order: a reading leaves letters out and adds none."""
    if words == text:  # as of nearly all notes
        return True
    letters = iter(text)
    return all(letter in letters for letter in words if not letter.isspace())


def _by_surroundings(anchor: Anchor, draft: Draft) -> PassagePiece | None:
    """The one place where the words stand between the same words as then; None when there is none, or several."""
    found: list[PassagePiece] = []
    before, after = anchor.before.split(), anchor.after.split()
    for one in draft.provisions:
        text, at = field_of(one, anchor.field), -1
        while (at := text.find(anchor.quote, at + 1)) >= 0:
            end = at + len(anchor.quote)
            left, right = text[:at].split()[-len(before) :], text[end:].split()[: len(after)]
            if (len(before) if left == before else 0) + (len(after) if right == after else 0) >= _ENOUGH:
                found.append(PassagePiece(0, one.id, anchor.field, at, len(anchor.quote)))
    return found[0] if len(found) == 1 else None
