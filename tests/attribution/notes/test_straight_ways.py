"""Notes go the same way with readable changes and without, and as far as the words under them do."""

import inspect
import sys
from dataclasses import replace

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain
from app.attribution.notes.long_ways import LongPartners, LongRun
from app.attribution.words.text_spans import has_formatted_headings
from app.comparison.compare import match_pairs
from app.treaty.marks import Format, Marks
from app.treaty.notes import NoteFact
from app.treaty.reading import apply_reading
from tests.attribution.made import draft
from tests.attribution.noted import course_of, labelled, named, on_provision, on_words

KITES = "1. Each Party shall keep two red kites in a dry place near the harbour."
BOATS = "2. Boats of the northern fleet carry a lantern after the evening bell."
NETS = "1. The nets of all keepers are dried on the long shore in spring."
DRAFTS = labelled(
    draft({"Article 1": [KITES, BOATS], "Article 2": [NETS]}),
    draft({"Article 1": [KITES, BOATS.replace("evening", "late")], "Article 2": [NETS]}),
    draft({"Article 1": [BOATS.replace("2.", "1.")], "Article 2": [NETS, KITES.replace("1.", "2.")]}),
    draft({"Article 1": [BOATS.replace("2.", "1.")], "Article 2": [NETS, KITES.replace("1.", "2.")]}),
)


def matched(*drafts):
    """The drafts, followed without readable changes."""
    return DraftChain(
        [named(one) for one in drafts],
        lambda n: apply_reading(drafts[n]),
        lambda n: match_pairs(apply_reading(drafts[n - 1]).draft, apply_reading(drafts[n]).draft),
    )


def test_notes_stand_where_they_stand_by_whole_comparisons():
    notes = [
        replace(note, id=f"n{at}")
        for at, note in enumerate(
            (
                on_words(DRAFTS[0], "article-1/1", "two red kites"),
                on_words(DRAFTS[0], "article-1/1", "dry place"),
                on_words(DRAFTS[0], "article-1/2", "after the evening bell"),
                on_words(DRAFTS[1], "article-1/1", "two red kites"),
                on_words(DRAFTS[3], "article-2/1", "long shore"),
                on_provision(DRAFTS[0], "article-1"),
                on_provision(DRAFTS[0], "article-1/2"),
                on_provision(DRAFTS[0], "article-1/1"),
            )
        )
    ]
    for target in range(len(DRAFTS)):
        assert places_in(notes, matched(*DRAFTS), target) == places_in(notes, course_of(*DRAFTS), target)
    place = places_in(notes, matched(*DRAFTS), 3)[0]
    assert place.stretches[0].provision == "article-2/2"
    assert NoteFact.MOVED in place.facts
    assert NoteFact.MOVED in places_in(notes, matched(*DRAFTS), 3)[-1].facts


def test_words_that_change_as_they_move_and_words_that_move_in_parts_have_moved():
    kites = KITES.replace("two red kites", "two large red kites")
    moved = draft({"Article 1": [BOATS.replace("2.", "1.")], "Article 2": [NETS, kites.replace("1.", "2.")]})
    drafts = labelled(draft({"Article 1": [KITES, BOATS], "Article 2": [NETS]}), moved)
    parted = labelled(drafts[0], draft({"Article 1": [kites, BOATS], "Article 2": [NETS]}), moved, moved)
    for one in (drafts, parted):
        note = on_words(one[0], "article-1/1", "two red kites in a dry place")
        (place,) = places_in([note], matched(*one), len(one) - 1)
        assert {NoteFact.MOVED, NoteFact.CHANGED} <= set(place.facts)
        assert place.stretches[0].provision == "article-2/2"


def test_words_and_provisions_come_through_all_drafts_at_once():
    kites, boats = ("article-1/1", "text"), ("article-1/2", "text")
    ways = matched(*DRAFTS).ways(3)
    whole = len(DRAFTS[0].by_id()["article-1/1"].text)
    assert ways.runs(0, kites) == (LongRun(0, whole, ("article-2/2", "text"), 0, moved=True),)
    assert [(run.start, run.at, run.there, run.moved) for run in ways.runs(0, boats)] == [
        (0, 0, ("article-1/1", "text"), False),
        (62, 62, ("article-1/1", "text"), False),
    ]
    text = DRAFTS[0].by_id()["article-1/2"].text
    assert ways.around(0, boats, text.index("lantern"), 7) == ways.runs(0, boats)[0]
    assert ways.around(0, boats, text.index("the evening"), 11) is None
    assert ways.around(0, ("article-1/1", "heading"), 0, 1) is None
    assert ways.partners(0, "article-1/1") == LongPartners(("article-2/2",), moved=True)
    assert ways.partners(0, "article-1/2") == LongPartners(("article-1/1",), moved=False)
    assert matched(*DRAFTS).ways(0).runs(3, ("article-2/2", "text")) == (LongRun(0, whole, kites, 0, moved=True),)


def test_a_dossier_may_have_more_drafts_than_calls_within_calls():
    drafts = labelled(*(draft({"Article 1": [KITES.replace("two", f"two{'s' * (at % 2)}")]}) for at in range(60)))
    ways = matched(*drafts).ways(59)
    limit = sys.getrecursionlimit()
    used = len(inspect.stack())
    sys.setrecursionlimit(used + 100)
    try:
        found = ways.runs(0, ("article-1/1", "text"))
        assert ways.partners(0, "article-1/1").there == ("article-1/1",)
    finally:
        sys.setrecursionlimit(limit)
    assert len(found) == 2


def test_words_of_a_heading_that_changed_are_followed_as_by_a_whole_comparison():
    older, newer = DRAFTS[:2]
    first, *rest = newer.provisions
    named_drafts = labelled(
        replace(older, provisions=(replace(older.provisions[0], heading="Kites and lanterns"), *older.provisions[1:])),
        replace(newer, provisions=(replace(first, heading="Red kites and long lanterns"), *rest)),
        replace(newer, provisions=(replace(first, heading="Boats"), *rest)),
    )
    note = on_words(named_drafts[0], "article-1", "and lanterns", field="heading")
    for target in range(3):
        assert places_in([note], matched(*named_drafts), target) == places_in([note], course_of(*named_drafts), target)
    (place,) = places_in([note], matched(*named_drafts), 1)
    assert [(one.field, one.text) for one in place.stretches] == [("heading", "lanterns")]
    assert place.facts == (NoteFact.CHANGED,)
    (lost,) = places_in([note], matched(*named_drafts), 2)
    assert lost.gone_in == "r2"


def test_a_format_over_a_heading_is_known():
    newer = DRAFTS[1]
    first, *rest = newer.provisions
    bold = replace(newer, provisions=(replace(first, marks=Marks(heading=(Format(0, 5, "bold"),))), *rest))
    assert has_formatted_headings(bold)
    assert not has_formatted_headings(newer)


def test_a_field_goes_straight_as_far_as_nothing_happens_to_it_or_its_place():
    ways = matched(*DRAFTS).ways(3)
    # The kites moved into another article on the way to the third draft; from there they stay.
    assert ways.straight(0, ("article-1/1", "text")) == (1, ("article-1/1", "text"))
    assert ways.straight(2, ("article-2/2", "text")) == (3, ("article-2/2", "text"))
    # A word of the second paragraph is another one in the next draft.
    assert ways.straight(0, ("article-1/2", "text")) == (0, ("article-1/2", "text"))
    back = matched(*DRAFTS).ways(0)
    assert back.straight(3, ("article-2/1", "text")) == (0, ("article-2/1", "text"))


def test_a_note_passes_drafts_in_which_nothing_happens_between_two_in_which_words_go():
    words = "Ships moor at the long pier of the northern port with seven green lamps"
    texts = (f"{words} by day.", f"{words} by day.", f"{words} by day.", f"{words}.", f"{words}.", "Nets are dried.")
    drafts = labelled(*(draft({"Article 1": [f"1. {text}"]}) for text in texts))
    chain = matched(*drafts)
    lamps = on_words(drafts[0], "article-1/1", "seven green lamps by day")
    places = [places_in([lamps], chain, at)[0] for at in range(len(drafts))]
    assert [one.hold.value for one in places] == ["exact"] * 3 + ["followed"] * 2 + ["orphaned"]
    assert (places[3].last.text, places[5].gone_in) == ("seven green lamps", chain.label(5))
    late = on_words(drafts[5], "article-1/1", "Nets are dried.")
    assert [places_in([late], chain, at)[0].facts for at in (4, 0)] == [(NoteFact.NOT_YET,)] * 2
