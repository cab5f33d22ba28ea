"""Laws of notes, for any drafts: a note stands on words that are there, exactly only where they stood, and what touches
it is a change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain
from app.attribution.notes.touching_changes import changes_on_notes
from app.attribution.notes.tracking import NoteTracker, TrackedNote, note_on_provision
from app.attribution.words.text_spans import PassagePiece, carry_pieces
from app.comparison.compare import compare
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteCertainty, NoteSubject, Priority
from app.treaty.reading import Reading, apply_reading
from tests.laws.test_comparison_laws import revisions
from tests.laws.test_lineage_laws import chains

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision
    from app.treaty.notes import NotePlace


def named(found: list[Draft]) -> list[Draft]:
    return [replace(draft, label=f"r{n}", sha256=f"{n}" * 8) for n, draft in enumerate(found)]


def worded(draft: Draft, fields: tuple[str, ...]) -> list[tuple[Provision, str]]:
    return [(p, name) for p in apply_reading(draft).draft.provisions for name in fields if getattr(p, name).strip()]


def note_in(draw: st.DrawFn, draft: Draft, fields: tuple[str, ...]) -> Note:
    """A note on some words of a draft that has some."""
    one, name = draw(st.sampled_from(worded(draft, fields)))
    text = getattr(one, name)
    letters = [at for at, letter in enumerate(text) if not letter.isspace()]
    start = draw(st.sampled_from(letters))
    end = draw(st.sampled_from([at for at in letters if at >= start])) + 1
    anchor = Anchor(one.id, one.address, name, start, end, text[start:end])
    return Note("n", DraftName(draft.sha256, draft.label), anchor, NoteSubject.WORDS, "", priority=Priority.REDLINE)


@st.composite
def noted(draw: st.DrawFn) -> tuple[list[Draft], int, Note]:
    """Drafts of a dossier, and a note on some words, or on a provision, of one of them."""
    made = named(draw(chains()))
    there = [at for at, draft in enumerate(made) if worded(draft, ("text", "heading"))]
    assume(there)
    at = draw(st.sampled_from(there))
    note = note_in(draw, made[at], ("text", "heading"))
    if draw(st.integers(0, 3)) == 0:
        anchor = Anchor(note.anchor.provision, note.anchor.address, "text", 0, 0, "")
        note = replace(note, anchor=anchor, on=NoteSubject.PROVISION)
    return made, at, note


@st.composite
def noted_pairs(draw: st.DrawFn) -> tuple[list[Draft], Note]:
    """Two drafts, and a note on words of the older one."""
    made = named(list(draw(revisions().filter(lambda pair: bool(worded(pair[0], ("text",)))))))
    return made, note_in(draw, made[0], ("text",))


def course_of(made: list[Draft]) -> tuple[DraftChain, list[Reading]]:
    readings = [apply_reading(draft) for draft in made]
    names = [DraftName(draft.sha256, draft.label) for draft in made]
    return DraftChain(
        names, readings.__getitem__, lambda n: compare(readings[n - 1].draft, readings[n].draft)
    ), readings


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
        assert (place.hold is NoteCertainty.ORPHANED) == (not place.stretches)
        assert 0 <= place.share <= 1
        assert (place.hold is NoteCertainty.EXACT) == (not place.facts)
        assert bool(place.gone_in) <= (place.hold is NoteCertainty.ORPHANED)
        order = [p.id for p in reading.draft.provisions]
        assert [order.index(s.provision) for s in place.stretches] == sorted(
            order.index(s.provision) for s in place.stretches
        )
        if place.near:
            assert place.near in order
        if not whole:
            assert words_at(place, reading.draft) == [s.text for s in place.stretches]
            assert all(s.start < s.end for s in place.stretches)
        if place.hold is NoteCertainty.EXACT and not whole:
            assert " ".join(words_at(place, reading.draft)).split() == note.anchor.quote.split()
        if target == at:
            assert place.hold is NoteCertainty.EXACT


class StepByStep(NoteTracker):
    """A note that goes from each draft to the next one, and nowhere at once."""

    def _whole_way(self, target: int) -> bool:
        return False

    def _together(self, target: int, by: int) -> None:
        return


@given(noted())
@settings(max_examples=150, deadline=None)
def test_a_note_comes_at_once_to_where_it_comes_step_by_step(case: tuple[list[Draft], int, Note]) -> None:
    made, at, note = case
    course, _ = course_of(made)
    anchor = note.anchor
    piece = PassagePiece(0, anchor.provision, anchor.field, anchor.start, anchor.end - anchor.start)
    words = carry_pieces([piece], course.into(at)) if piece.length else ()
    assume(words or anchor.provision in course.known(at))
    stand = TrackedNote(course, at, words) if words else note_on_provision(course, at, anchor.provision)
    for target in range(len(made)):
        quick, slow = NoteTracker(stand), StepByStep(stand)
        quick.go_to(target)
        slow.go_to(target)
        assert (quick.stand, quick.facts, quick.gone_in) == (slow.stand, slow.facts, slow.gone_in)
        assert quick.share() == slow.share()
        if not quick.has_changed:
            assert quick.stand.words() == stand.words()


@given(noted())
@settings(max_examples=60, deadline=None)
def test_the_same_draft_again_changes_nothing_of_a_note(case: tuple[list[Draft], int, Note]) -> None:
    made, at, note = case
    again = [made[at], replace(made[at], label="again", sha256="x")]
    course, _ = course_of(again)
    (here,), (there,) = places_in([note], course, 0), places_in([note], course, 1)
    assert (there.hold, there.share, there.stretches) == (NoteCertainty.EXACT, 1.0, here.stretches)


@given(noted_pairs())
@settings(max_examples=80, deadline=None)
def test_a_change_that_takes_words_of_a_note_away_touches_it(case: tuple[list[Draft], Note]) -> None:
    made, note = case
    course, readings = course_of(made)
    texts = readings[0].draft, readings[1].draft
    comparison = compare(*texts)
    places = ({"n": places_in([note], course, 0)[0]}, {"n": places_in([note], course, 1)[0]})
    touched = changes_on_notes(comparison.changes, texts, [note], places)
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
