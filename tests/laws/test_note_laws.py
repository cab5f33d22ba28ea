"""Laws of notes, for any drafts: a note stands on words that are there, exactly only where they stood, and what touches
it is a change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.attribution.note_course import Course
from app.attribution.note_places import places_in
from app.attribution.touched import touching
from app.comparison.compare import compare
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Hold, Note, NoteOn, Priority
from app.treaty.reading import Reading, read
from tests.laws.test_lineage_laws import chains

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.notes import NotePlace


@st.composite
def noted(draw: st.DrawFn) -> tuple[list[Draft], int, Note]:
    """Drafts of a dossier, and a note on some words, or on a provision, of one of them."""
    made = [replace(d, label=f"r{n}", sha256=f"{n}" * 8) for n, d in enumerate(draw(chains()))]
    at = draw(st.integers(0, len(made) - 1))
    reading = read(made[at])
    worded = [(p, name) for p in reading.draft.provisions for name in ("text", "heading") if getattr(p, name).strip()]
    assume(worded)
    one, name = draw(st.sampled_from(worded))
    text = getattr(one, name)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    whole = draw(st.integers(0, 3)) == 0
    assume(whole or text[start:end].strip())
    anchor = Anchor(one.id, one.address, name, start, end, text[start:end])
    if whole:
        anchor = Anchor(one.id, one.address, "text", 0, 0, "")
    on = NoteOn.PROVISION if whole else NoteOn.WORDS
    return made, at, Note("n", DraftName(made[at].sha256, made[at].label), anchor, on, "", priority=Priority.REDLINE)


def course_of(made: list[Draft]) -> tuple[Course, list[Reading]]:
    readings = [read(draft) for draft in made]
    names = [DraftName(draft.sha256, draft.label) for draft in made]
    return Course(names, readings.__getitem__, lambda n: compare(readings[n - 1].draft, readings[n].draft)), readings


def words_at(place: NotePlace, draft: Draft) -> list[str]:
    known = draft.by_id()
    return [getattr(known[s.provision], s.field)[s.start : s.end] for s in place.stretches]


@given(noted())
@settings(max_examples=150, deadline=None)
def test_a_note_stands_on_words_that_are_there_and_says_how_many_are_left(case: tuple[list[Draft], int, Note]) -> None:
    made, at, note = case
    course, readings = course_of(made)
    whole = note.anchor.start == note.anchor.end
    for target, reading in enumerate(readings):
        (place,) = places_in([note], course, target)
        assert (place.hold is Hold.ORPHANED) == (not place.stretches)
        assert 0 <= place.share <= 1
        assert (place.hold is Hold.EXACT) == (not place.facts)
        assert bool(place.gone_in) <= (place.hold is Hold.ORPHANED)
        order = [p.id for p in reading.draft.provisions]
        assert [order.index(s.provision) for s in place.stretches] == sorted(
            order.index(s.provision) for s in place.stretches
        )
        if place.near:
            assert place.near in order
        if not whole:
            assert words_at(place, reading.draft) == [s.text for s in place.stretches]
            assert all(s.start < s.end for s in place.stretches)
        if place.hold is Hold.EXACT and not whole:
            assert " ".join(words_at(place, reading.draft)).split() == note.anchor.quote.split()
        if target == at:
            assert place.hold is Hold.EXACT


@given(noted())
@settings(max_examples=60, deadline=None)
def test_the_same_draft_again_changes_nothing_of_a_note(case: tuple[list[Draft], int, Note]) -> None:
    made, at, note = case
    again = [made[at], replace(made[at], label="again", sha256="x")]
    course, _ = course_of(again)
    (here,), (there,) = places_in([note], course, 0), places_in([note], course, 1)
    assert (there.hold, there.share, there.stretches) == (Hold.EXACT, 1.0, here.stretches)


@given(noted())
@settings(max_examples=80, deadline=None)
def test_a_change_that_takes_words_of_a_note_away_touches_it(case: tuple[list[Draft], int, Note]) -> None:
    made, at, note = case
    assume(at + 1 < len(made) and note.anchor.field == "text" and note.anchor.start < note.anchor.end)
    course, readings = course_of(made)
    comparison = compare(readings[at].draft, readings[at + 1].draft)
    places = tuple({"n": places_in([note], course, n)[0]} for n in (at, at + 1))
    touched = touching(comparison.changes, (readings[at].draft, readings[at + 1].draft), [note], places)
    anchor = note.anchor
    for change in comparison.changes:
        side = change.older
        if side is None or change.kind.value in ("renumbering", "formatting"):
            continue
        same = (side.provision, side.field) == (anchor.provision, anchor.field)
        if same and side.start < anchor.end and anchor.start < side.end:
            assert change.id in touched
    lost = places[1]["n"].share < 1 and any(map(str.isalnum, anchor.quote))
    assert not lost or touched
