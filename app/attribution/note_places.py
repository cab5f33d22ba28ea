"""Where the notes of a delegate stand in a draft, how surely, and why: their words followed from the draft on which
they were made.

What has too few of its words left is an orphan, and is told with the words it had last. Where these might be is not
guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.note_walk import Stand, Walk, near, on_provision, steps
from app.attribution.passages import field_of, in_order, standing_once, stretches_of, whole
from app.attribution.places import plain
from app.attribution.word_pieces import Piece, carried, into_reading, out_of_reading
from app.treaty.notes import Fact, Hold, NotePlace, Stretch

if TYPE_CHECKING:
    from app.attribution.note_course import Course
    from app.treaty.confirmations import Anchor
    from app.treaty.draft import Draft
    from app.treaty.notes import Note
    from app.treaty.reading import Reading

_ENOUGH = 3
"""Words around a passage that must agree for it to be known again."""


def places_in(
    notes: Iterable[Note], course: Course, target: int, reading: Reading | None = None
) -> tuple[NotePlace, ...]:
    """Where each note stands in draft `target` of the course, in the order of the notes.

    `reading` is that draft as it is shown, None for as issued; stretches are places in it.
    """
    shown = None if reading is None or reading.name == "issued" else reading
    return tuple(_place(note, course, target, shown) for note in notes)


def _place(note: Note, course: Course, target: int, shown: Reading | None) -> NotePlace:
    start = course.index(note.draft)
    untold = NotePlace(
        note.id, course.label(target), Hold.ORPHANED, (), 0.0, (), _as_made(note.anchor), note.draft.label
    )
    if start is None:
        return replace(untold, facts=(Fact.NO_DRAFT,))
    found, exactly = _standing(note.anchor, course.stored(start))
    if found is None:
        return replace(untold, facts=(Fact.UNFOUND,), last_in=course.label(start))
    stand = _begun(found, note.anchor, course, start)
    if stand is None:
        return _seen_otherwise(found, shown if target == start else None, untold)
    walk = Walk(stand, set() if exactly else {Fact.BY_WORDS})
    for there in steps(start, target):
        walk.go(there)
    if walk.gone_in is not None:
        facts = walk.facts | {Fact.GONE if target > start else Fact.NOT_YET}
        return replace(
            untold,
            facts=_told(facts),
            last=_last(walk.stand),
            last_in=course.label(walk.stand.at),
            gone_in=course.label(walk.gone_in),
            near=near(walk.stand, target),
        )
    return _standing_there(note, stand, walk, shown)


def _standing_there(note: Note, first: Stand, walk: Walk, shown: Reading | None) -> NotePlace:
    """It stands in the draft asked for; but the reading that is shown may leave it out."""
    stand, facts, course = walk.stand, walk.facts, walk.stand.course
    stretches, label = stand.stretches(), course.label(stand.at)
    if stand.at != first.at and (walk.share() < 1 or stand.words() != first.words()):
        facts.add(Fact.CHANGED)
    if Fact.MOVED not in facts and plain(stretches[0].address) != plain(note.anchor.address):
        facts.add(Fact.RENUMBERED)
    if len({one.provision for one in stretches}) > 1:
        facts.add(Fact.DIVIDED)
    known = course.known(stand.at)
    if shown is not None:
        stretches, known = _as_shown(stand, shown), shown.draft.by_id()
        if not stretches:
            left_out = NotePlace(note.id, label, Hold.ORPHANED, (), 0.0, (), _last(stand), label)
            return replace(left_out, facts=_told({*facts, Fact.UNREAD} - {Fact.CHANGED}), near=near(stand, stand.at))
    stretches = in_order(stretches, known)
    hold = Hold.FOLLOWED if facts else Hold.EXACT
    return NotePlace(note.id, label, hold, stretches, walk.share(), _told(facts), stretches[0], label)


def _as_shown(stand: Stand, shown: Reading) -> tuple[Stretch, ...]:
    """Where it stands in another reading of its draft; () when that leaves it out."""
    known = shown.draft.by_id()
    if stand.provisions:
        return tuple(whole(known[one], shown.draft) for one in stand.provisions if one in known)
    stored = carried(stand.pieces, out_of_reading(stand.course.issued(stand.at)))
    return stretches_of(carried(stored, into_reading(shown)), known)


def _seen_otherwise(found: Piece, shown: Reading | None, untold: NotePlace) -> NotePlace:
    """As issued its draft leaves its words out: they stand only where a reading of that very draft shows them."""
    known = shown.draft.by_id() if shown is not None else {}
    pieces = carried((found,), into_reading(shown)) if shown is not None else ()
    stretches = in_order(stretches_of(pieces, known), known)
    if shown is not None and not found.length and found.provision in known:
        stretches = (whole(known[found.provision], shown.draft),)
    if not stretches:
        return replace(untold, facts=(Fact.UNREAD,))
    return replace(untold, hold=Hold.EXACT, stretches=stretches, share=1.0, last=stretches[0])


def _told(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    there = set(facts)
    return tuple(fact for fact in Fact if fact in there)


def _last(stand: Stand) -> Stretch:
    """The first of its stretches, with all of its words."""
    stretches = stand.stretches()
    return replace(stretches[0], text=" … ".join(one.text for one in stretches))


def _as_made(anchor: Anchor) -> Stretch:
    return Stretch(anchor.provision, anchor.address, anchor.field, anchor.start, anchor.end, anchor.quote)


# --- in its own draft ---


def _begun(found: Piece, anchor: Anchor, course: Course, start: int) -> Stand | None:
    """Where it stands in its own draft as issued; None when that leaves its words out."""
    reading = course.issued(start)
    if anchor.start == anchor.end:
        known = found.provision in course.known(start)
        return on_provision(course, start, found.provision) if known else None
    pieces = carried((found,), into_reading(reading))
    return Stand(course, start, pieces) if pieces else None


def _standing(anchor: Anchor, draft: Draft) -> tuple[Piece | None, bool]:
    """Where the words of an anchor stand in the stored draft, and whether that is the place they were said to have.

    Else, for a draft that came from another file, the one place where they stand with what stood around them, or where
    they stand alone.
    """
    known = draft.by_id()
    if anchor.provision in known:
        text = field_of(known[anchor.provision], anchor.field)
        piece = Piece(0, anchor.provision, anchor.field, anchor.start, anchor.end - anchor.start)
        if anchor.start == anchor.end:
            if plain(known[anchor.provision].address) == plain(anchor.address):
                return piece, True
        elif anchor.end <= len(text) and _within(anchor.quote, text[anchor.start : anchor.end]):
            return piece, True
    if anchor.start == anchor.end:
        named = [one.id for one in draft.provisions if plain(one.address) == plain(anchor.address)]
        return (Piece(0, named[0], "text", 0, 0) if len(named) == 1 else None), False
    return _by_surroundings(anchor, draft) or standing_once(anchor.quote, draft), False


def _within(words: str, text: str) -> bool:
    """Whether the letters of `words` stand in `text` in their order: a reading leaves letters out and adds none."""
    letters = iter(text)
    return all(letter in letters for letter in words if not letter.isspace())


def _by_surroundings(anchor: Anchor, draft: Draft) -> Piece | None:
    """The one place where the words stand between the same words as then; None when there is none, or several."""
    found: list[Piece] = []
    for one in draft.provisions:
        text, at = field_of(one, anchor.field), -1
        while (at := text.find(anchor.quote, at + 1)) >= 0:
            end = at + len(anchor.quote)
            before, after = anchor.before.split(), anchor.after.split()
            same = [before == text[:at].split()[-len(before) :], after == text[end:].split()[: len(after)]]
            count = len(before) * (same[0] and bool(before)) + len(after) * (same[1] and bool(after))
            if count >= _ENOUGH:
                found.append(Piece(0, one.id, anchor.field, at, len(anchor.quote)))
    return found[0] if len(found) == 1 else None
