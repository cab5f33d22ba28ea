"""Readings where paragraphs join: what a word processor does when the mark between two paragraphs is gone."""

from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Bracket, Marks, Revision, RevisionKind, RevisionUnit
from app.treaty.reading import apply_reading

INSERTED, DELETED = RevisionKind.INSERTED, RevisionKind.DELETED


def end(kind):
    return Revision(0, 0, kind, "Arven", unit=RevisionUnit.BREAK)


def words(kind, start, stop):
    return Revision(start, stop, kind, "Arven")


def provision(name, text="", *, number="", heading="", marks=(), own=(), parent="", kind=Kind.PARAGRAPH, typed=False):
    return Provision(name, parent, kind, number, heading, text, marks=Marks(tuple(marks), (), tuple(own)), typed=typed)


def lines(reading):
    return [" ".join(f"{p.number} {p.heading} {p.text}".split()) for p in reading.draft.provisions]


def both(*provisions):
    draft = Draft("", "en", "", provisions)
    return lines(apply_reading(draft, "accepted")), lines(apply_reading(draft, "original"))


def test_a_typed_number_stays_with_its_words_when_paragraphs_join():
    assert both(
        provision("a", "Ships report.", number="1.", own=[end(INSERTED)], typed=True),
        provision(
            "b", " Ports answer.", number="2.", own=[Revision(0, 0, INSERTED, unit=RevisionUnit.NUMBER)], typed=True
        ),
    ) == (["1. Ships report.", "2. Ports answer."], ["1. Ships report. Ports answer."])


def test_a_number_that_was_not_there_leaves_a_space():
    _, original = both(
        provision("a", "Ships report.", number="1.", own=[end(INSERTED)], typed=True),
        provision(
            "b", "Ports answer.", number="2.", own=[Revision(0, 0, INSERTED, unit=RevisionUnit.NUMBER)], typed=True
        ),
    )
    assert original == ["1. Ships report. Ports answer."]


def test_a_typed_number_in_the_middle_becomes_words():
    accepted, _ = both(
        provision("a", "Ships report. ", number="1.", own=[end(DELETED)], typed=True),
        provision("b", "Ports answer.", number="2.", typed=True),
    )
    assert accepted == ["1. Ships report. 2. Ports answer."]


def test_an_automatic_number_is_that_of_the_mark_that_stays():
    accepted, original = both(
        provision("a", "Ships ", number="1.", own=[end(DELETED)]), provision("b", "report.", number="2.")
    )
    assert accepted == ["2. Ships report."]
    assert original == ["1. Ships", "2. report."]


def test_an_emptied_paragraph_ends_the_one_before_it_and_swallows_nothing():
    accepted, original = both(
        provision("a", "Ships report.", own=[end(INSERTED)]),
        provision("b", "Ports too.", marks=[words(INSERTED, 0, 10)]),
        provision("c", "Nets are mended."),
    )
    assert accepted == ["Ships report.", "Ports too.", "Nets are mended."]
    assert original == ["Ships report.", "Nets are mended."]


def test_a_heading_is_kept_when_its_paragraph_joins_the_next():
    draft = Draft(
        "",
        "en",
        "",
        (
            provision("x", heading="Scope", number="Article 1", kind=Kind.ARTICLE, own=[end(DELETED)], typed=True),
            provision("y", "Ships report.", parent="x"),
            provision("z", "nets", number="(a)", parent="y", kind=Kind.SUBPARAGRAPH),
        ),
    )
    reading = apply_reading(draft, "accepted")
    assert lines(reading) == ["Article 1 Scope Ships report.", "(a) nets"]
    assert [(p.id, p.parent) for p in reading.draft.provisions] == [("x", ""), ("z", "x")]


def test_several_paragraphs_join_into_one_and_map_back():
    draft = Draft(
        "",
        "en",
        "",
        (
            provision("a", "One [two] ", own=[end(DELETED)], marks=[Bracket(4, 9, 1)]),
            provision("b", "gone", marks=[words(DELETED, 0, 4)], own=[end(DELETED)]),
            provision("c", "three.", number="4.", typed=True),
        ),
    )
    reading = apply_reading(draft, "accepted")
    (whole,) = reading.draft.provisions
    assert whole.text == "One [two] 4. three."
    assert whole.text[whole.marks.text[0].start : whole.marks.text[0].end] == "[two]"
    assert reading.stored("c", "text", whole.text.index("[")) == ("a", "text", 4)
    assert reading.stored("c", "text", whole.text.index("4")) == ("c", "number", 0)
    assert reading.stored("c", "text", whole.text.index("three")) == ("c", "text", 0)


def test_a_draft_that_ends_with_a_paragraph_without_end_loses_nothing():
    accepted, _ = both(provision("a", "One ", own=[end(DELETED)]), provision("b", "two.", own=[end(DELETED)]))
    assert accepted == ["One two."]


def test_a_cut_leaves_one_space_and_none_at_the_ends():
    accepted, original = both(
        provision(
            "a",
            "All ships and boats report now",
            marks=[words(DELETED, 0, 3), words(DELETED, 10, 19), words(DELETED, 27, 30)],
        ),
    )
    assert accepted == ["ships report"]
    assert original == ["All ships and boats report now"]
    draft = Draft("", "en", "", (provision("a", "All ships report", marks=[words(DELETED, 0, 3)]),))
    assert apply_reading(draft).draft.provisions[0].text == "ships report"


def test_a_typed_number_alone_is_still_words():
    accepted, _ = both(
        provision("a", "gone", number="3.", marks=[words(DELETED, 0, 4)], typed=True), provision("b", "Next.")
    )
    assert accepted == ["3.", "Next."]
