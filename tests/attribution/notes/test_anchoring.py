"""Where notes stand: exact, followed, or orphaned, and never guessed. All wording is invented."""

from dataclasses import replace

import pytest

from app.attribution.notes.anchoring import places_in
from app.attribution.words.text_spans import MatchedRun, forward_runs, reverse_runs
from app.treaty.changes import Comparison, Pair
from app.treaty.confirmations import DraftName
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Bracket, Marks, Revision, RevisionKind, RevisionUnit
from app.treaty.notes import NoteCertainty, NoteFact, NoteSubject
from tests.attribution.made import draft
from tests.attribution.noted import course_of, labelled, named, on_provision, on_words, placed

KITES = "1. Each Party shall keep two red kites in a dry place near the harbour."
BUREAU = "2. The bureau meets in spring and inspects every kite without notice."
BOATS = "1. Boats of the northern fleet carry a lantern after the evening bell."
END = "1. This Agreement is open for signature at the old customs house."
ZERO = {"Article 1": [KITES, BUREAU], "Article 2": [BOATS], "Article 3": [END]}


def _words(place):
    return [stretch.text for stretch in place.stretches]


def _at(place):
    return [stretch.provision for stretch in place.stretches]


# --- exact ---


def test_in_its_own_draft_a_note_stands_exactly():
    (zero,) = labelled(draft(ZERO))
    place = placed(on_words(zero, "article-1/1", "two red kites"), [zero])
    assert (place.hold, place.share, place.facts) == (NoteCertainty.EXACT, 1.0, ())
    assert (_at(place), _words(place)) == (["article-1/1"], ["two red kites"])
    assert (place.last, place.last_in, place.gone_in) == (place.stretches[0], "r0", "")


def test_words_that_nobody_touched_stand_exactly_whatever_happens_around_them():
    zero, one = labelled(
        draft(ZERO),
        draft({**ZERO, "Article 1": [KITES.replace("Each", "In winter each").replace("near", "by"), BUREAU]}),
    )
    note = on_words(zero, "article-1/1", "shall keep two red kites")
    place = placed(note, [zero, one])
    assert (place.hold, place.share, _words(place)) == (NoteCertainty.EXACT, 1.0, ["shall keep two red kites"])
    assert place.stretches[0].start == note.anchor.start + len("In winter ")


def test_notes_come_back_in_their_order():
    zero, one = labelled(draft(ZERO), draft(ZERO))
    notes = [
        replace(on_words(zero, "article-2/1", "evening bell"), id="b"),
        replace(on_words(zero, "article-1/1", "two red kites"), id="a"),
    ]
    assert [place.note for place in places_in(notes, course_of(zero, one), 1)] == ["b", "a"]


# --- followed ---


def test_words_under_another_number_are_followed_and_told_so():
    zero, one = labelled(
        draft(ZERO),
        draft({"Article 1": [KITES, BUREAU], "Article 2": ["1. A new duty of care binds all masters."],
               "Article 3": [BOATS], "Article 4": [END]}),
    )  # fmt: skip
    place = placed(on_words(zero, "article-2/1", "carry a lantern"), [zero, one])
    assert (place.hold, place.facts, place.share) == (NoteCertainty.FOLLOWED, (NoteFact.RENUMBERED,), 1.0)
    assert (place.stretches[0].address, _words(place)) == ("Article 3(1)", ["carry a lantern"])


def test_words_that_moved_with_their_article_are_followed():
    zero, one = labelled(draft(ZERO), draft({"Article 1": [KITES, BUREAU], "Article 2": [END], "Article 3": [BOATS]}))
    notes = [on_words(zero, "article-2/1", "carry a lantern"), on_words(zero, "article-3/1", "open for signature")]
    places = places_in([replace(n, id=str(at)) for at, n in enumerate(notes)], course_of(zero, one), 1)
    assert {fact for place in places for fact in place.facts} == {NoteFact.MOVED, NoteFact.RENUMBERED}
    assert [_words(place) for place in places] == [["carry a lantern"], ["open for signature"]]
    assert [_at(place) for place in places] == [["article-3/1"], ["article-2/1"]]


def test_a_sentence_that_went_into_another_paragraph_is_followed_there():
    tail = " Every kite of the harbour is counted once a year by the keeper of the customs house."
    zero, one = labelled(
        draft({**ZERO, "Article 1": [KITES + tail, BUREAU]}), draft({**ZERO, "Article 2": [BOATS + tail]})
    )
    place = placed(on_words(zero, "article-1/1", "counted once a year by the keeper"), [zero, one])
    assert (place.hold, place.facts, _at(place)) == (NoteCertainty.FOLLOWED, (NoteFact.MOVED,), ["article-2/1"])


def test_half_a_sentence_that_went_into_a_paragraph_which_is_no_partner_has_moved():
    half = " with lanterns of green glass and hoods of polished brass"
    boats = "1. Boats of the northern fleet carry bells{} after the evening bell has been rung."
    ends = "1. This Agreement is open for signature at the old customs house,{} until noon of the first day."
    zero, one = labelled(
        draft({**ZERO, "Article 2": [boats.format(half)], "Article 3": [ends.format("")]}),
        draft({**ZERO, "Article 2": [boats.format("")], "Article 3": [ends.format(half + ",")]}),
    )
    place = placed(on_words(zero, "article-2/1", "lanterns of green glass"), [zero, one])
    assert (place.hold, place.facts, _at(place)) == (NoteCertainty.FOLLOWED, (NoteFact.MOVED,), ["article-3/1"])


def test_words_parted_between_two_paragraphs_stand_in_both():
    long = "1. Each Party keeps two kites in a dry place. The keeper of the customs house counts them once a year."
    cut = long.replace(". The keeper", ".|2. The keeper").split("|")
    zero, one = labelled(draft({**ZERO, "Article 1": [long]}), draft({**ZERO, "Article 1": cut}))
    place = placed(on_words(zero, "article-1/1", "in a dry place. The keeper of the customs house"), [zero, one])
    assert NoteFact.DIVIDED in place.facts
    assert _at(place) == ["article-1/1", "article-1/2"]
    assert _words(place) == ["in a dry place.", "The keeper of the customs house"]


def test_words_between_which_others_came_are_changed_and_the_others_lie_inside():
    zero, one = labelled(
        draft(ZERO), draft({**ZERO, "Article 1": [KITES.replace("keep two", "keep, where practicable, two"), BUREAU]})
    )
    place = placed(on_words(zero, "article-1/1", "shall keep two red kites"), [zero, one])
    assert (place.hold, place.facts, place.share) == (NoteCertainty.FOLLOWED, (NoteFact.CHANGED,), 1.0)
    assert _words(place) == ["shall keep, where practicable, two red kites"]


def test_of_words_that_partly_left_the_share_that_is_left_is_told():
    zero, one = labelled(draft(ZERO), draft({**ZERO, "Article 1": [KITES.replace("two red", "three blue"), BUREAU]}))
    place = placed(on_words(zero, "article-1/1", "keep two red kites in a dry place"), [zero, one])
    assert (place.hold, place.facts) == (NoteCertainty.FOLLOWED, (NoteFact.CHANGED,))
    assert place.share == pytest.approx(20 / 26)
    assert _words(place) == ["keep three blue kites in a dry place"]


def test_the_share_is_of_the_words_as_they_were_noted_over_all_drafts_between():
    texts = [KITES, KITES.replace("two red ", ""), KITES.replace("two red ", "").replace("dry place", "shed")]
    drafts = labelled(*(draft({**ZERO, "Article 1": [text, BUREAU]}) for text in texts))
    note = on_words(drafts[0], "article-1/1", "keep two red kites in a dry place")
    assert [round(placed(note, drafts, at).share, 2) for at in (0, 1, 2)] == [1.0, 0.77, 0.46]


def test_a_note_is_followed_back_into_the_drafts_before_its_own():
    zero, one, two = labelled(
        draft(ZERO),
        draft({**ZERO, "Article 1": [KITES.replace("two red", "three red"), BUREAU]}),
        draft({**ZERO, "Article 1": [KITES.replace("two red", "three red"), BUREAU]}),
    )
    place = placed(on_words(two, "article-1/1", "three red kites"), [zero, one, two], 0)
    assert (place.hold, place.facts, _words(place)) == (NoteCertainty.FOLLOWED, (NoteFact.CHANGED,), ["red kites"])
    new = on_words(one, "article-1/1", "three")
    place = placed(new, [zero, one, two], 0)
    assert (place.hold, place.facts, place.gone_in) == (NoteCertainty.ORPHANED, (NoteFact.NOT_YET,), "r0")


def test_words_of_a_heading_are_followed():
    zero = draft(ZERO)
    head = replace(zero.provisions[0], heading="Keeping of kites in the harbour")
    other = replace(head, heading="Keeping and care of kites in the harbour")
    zero, one = labelled(
        replace(zero, provisions=(head, *zero.provisions[1:])), replace(zero, provisions=(other, *zero.provisions[1:]))
    )
    place = placed(on_words(zero, "article-1", "kites in the harbour", field="heading"), [zero, one])
    assert (place.hold, _words(place), place.stretches[0].field) == (
        NoteCertainty.EXACT,
        ["kites in the harbour"],
        "heading",
    )
    place = placed(on_words(zero, "article-1", "Keeping of kites", field="heading"), [zero, one])
    assert (place.hold, _words(place)) == (NoteCertainty.FOLLOWED, ["Keeping and care of kites"])


def test_a_heading_whose_words_no_change_tells_of_is_not_followed():
    """A pair says which provisions are the same one, and not which words."""
    zero, one = labelled(draft({"Article 1": [KITES]}), draft({"Article 1": [KITES]}))
    one = replace(one, provisions=(replace(one.provisions[0], heading="Boats"), *one.provisions[1:]))
    runs = forward_runs(
        Comparison((Pair("article-1", "article-1", "kept", False, False, "number"),), (), ()), zero, one
    )
    assert runs == {}


def test_of_two_partners_the_first_has_the_words_of_a_heading():
    zero, one = labelled(draft({"Article 1": [KITES]}), draft({"Article 1": [KITES], "Article 2": [BUREAU]}))
    pairs = tuple(Pair("article-1", new, "split", False, False, "wording") for new in ("article-1", "article-2"))
    zero, one = (
        replace(d, provisions=tuple(replace(p, heading="On kites" if p.heading else "") for p in d.provisions))
        for d in (zero, one)
    )
    runs = forward_runs(Comparison(pairs, (), ()), zero, one)
    assert runs == {
        ("article-1", "heading"): [
            MatchedRun(0, 2, ("article-1", "heading"), 0),
            MatchedRun(3, 5, ("article-1", "heading"), 3),
        ]
    }
    assert reverse_runs(runs) == runs


def test_sentences_that_changed_places_inside_a_note_are_one_stretch():
    first = "Each Party shall keep two red kites in a dry place near the harbour."
    second = "The keeper of the customs house counts all lanterns of the northern fleet in spring."
    third = "No master of a boat may leave the quay before the evening bell has been rung twice."
    zero, one = labelled(
        draft({**ZERO, "Article 1": [f"1. {first} {second} {third}"]}),
        draft({**ZERO, "Article 1": [f"1. {first} {third} {second}"]}),
    )
    place = placed(on_words(zero, "article-1/1", f"{first} {second} {third}"), [zero, one])
    assert (place.facts, place.share) == ((NoteFact.CHANGED,), 1.0)
    assert _words(place) == [f"{first} {third} {second}"]


# --- orphans ---


def test_a_note_whose_words_left_is_an_orphan_with_its_last_words_and_a_place_nearby():
    texts = [KITES, KITES.replace("two red", "three red"), "1. Lanterns are lit at noon."]
    drafts = labelled(*(draft({**ZERO, "Article 1": [text, BUREAU]}) for text in texts))
    place = placed(on_words(drafts[0], "article-1/1", "two red kites in a dry place"), drafts)
    assert (place.hold, place.facts, place.stretches, place.share) == (
        NoteCertainty.ORPHANED,
        (NoteFact.GONE,),
        (),
        0.0,
    )
    assert (place.last.text, place.last.address) == ("red kites in a dry place", "Article 1(1)")
    assert (place.last_in, place.gone_in, place.near) == ("r1", "r2", "article-1")


def test_small_words_that_stayed_are_not_taken_for_the_words_of_a_note():
    zero, one = labelled(
        draft(ZERO),
        draft({**ZERO, "Article 1": ["1. Each Party shall the masters of a fleet near the harbour.", BUREAU]}),
    )
    place = placed(on_words(zero, "article-1/1", "keep two red kites in a dry place"), [zero, one])
    assert (place.hold, place.facts) == (NoteCertainty.ORPHANED, (NoteFact.GONE,))


def test_small_words_far_from_the_others_do_not_stretch_a_note():
    old = "1. Each Party shall keep two red kites under the roof of the old house."
    new = (
        "1. Each Party shall keep two red kites. Lanterns hang high above all doors of the masters in the month of May."
    )
    zero, one = labelled(draft({**ZERO, "Article 1": [old, BUREAU]}), draft({**ZERO, "Article 1": [new, BUREAU]}))
    place = placed(on_words(zero, "article-1/1", "keep two red kites under the roof of the old house"), [zero, one])
    assert (_words(place), place.facts) == (["keep two red kites"], (NoteFact.CHANGED,))
    assert place.share == pytest.approx(15 / 40)


def test_less_than_a_third_of_the_letters_is_not_enough():
    old = "1. Each Party shall keep two red kites under the roof of the old house beside the northern harbour."
    new = "1. Each Party shall keep two red kites."
    zero, one = labelled(draft({**ZERO, "Article 1": [old, BUREAU]}), draft({**ZERO, "Article 1": [new, BUREAU]}))
    words = "kites under the roof of the old house beside the northern harbour"
    assert placed(on_words(zero, "article-1/1", words), [zero, one]).facts == (NoteFact.GONE,)


def test_a_single_modal_is_followed_and_lost_when_it_is_another():
    zero, one, two = labelled(
        draft(ZERO),
        draft({**ZERO, "Article 1": [KITES.replace("Each", "In winter each"), BUREAU]}),
        draft({**ZERO, "Article 1": [KITES.replace("shall", "should"), BUREAU]}),
    )
    note = on_words(zero, "article-1/1", "shall")
    assert placed(note, [zero, one]).hold is NoteCertainty.EXACT
    assert placed(note, [zero, one, two]).facts == (NoteFact.GONE,)


def test_an_article_that_is_gone_with_all_above_it_has_no_place_nearby():
    zero, one = labelled(draft(ZERO), draft({"Article 1": ["1. Something wholly other stands here today."]}))
    one = replace(one, provisions=())
    place = placed(on_words(zero, "article-2/1", "carry a lantern"), [zero, one])
    assert (place.hold, place.near) == (NoteCertainty.ORPHANED, "")


def test_words_that_come_back_are_found_again_only_where_they_stand_once():
    words = "carry a brass lantern on deck after the evening bell"
    text = f"1. Boats of the northern fleet {words}."
    gone = "1. Boats are blue."
    again = "1. The masters of ships shall henceforth " + words + " has rung."
    drafts = labelled(*(draft({**ZERO, "Article 2": [t]}) for t in (text, gone, again)))
    note = on_words(drafts[0], "article-2/1", words)
    assert placed(note, drafts, 1).hold is NoteCertainty.ORPHANED
    place = placed(note, drafts)
    assert (place.hold, place.facts, place.share) == (NoteCertainty.FOLLOWED, (NoteFact.BY_WORDS,), 1.0)
    assert _words(place) == [words]
    twice = replace(drafts[2], provisions=(*drafts[2].provisions, Provision("x", "", Kind.UNNUMBERED, "", "", again)))
    assert placed(note, [*drafts[:2], twice]).facts == (NoteFact.GONE,)
    few = on_words(drafts[0], "article-2/1", "evening bell")
    assert placed(few, drafts).facts == (NoteFact.GONE,)
    both = draft({**ZERO, "Article 2": [text], "Article 3": [END, "2. Whoever sails shall " + words + "."]})
    both = replace(both, label="r0", sha256=drafts[0].sha256)
    one = replace(drafts[1], provisions=(*drafts[1].provisions[:-1], both.provisions[-2]))
    once = [both, one, replace(drafts[2], provisions=(*drafts[2].provisions[:-1], both.provisions[-2]))]
    assert placed(note, once).facts == (NoteFact.GONE,)


def test_words_that_come_back_elsewhere_are_told_to_have_moved():
    words = "carry a brass lantern on deck after the evening bell"
    first = {**ZERO, "Article 2": [f"1. Boats of the northern fleet {words}."]}
    gone = {**ZERO, "Article 2": ["1. Boats are blue."]}
    back = {**gone, "Article 3": [END, f"2. Whoever sails shall {words}."]}
    drafts = labelled(draft(first), draft(gone), draft(back))
    place = placed(on_words(drafts[0], "article-2/1", words), drafts)
    assert (place.facts, _at(place)) == ((NoteFact.MOVED, NoteFact.BY_WORDS), ["article-3/2"])
    later = placed(
        on_words(drafts[0], "article-2/1", words), [*drafts, replace(drafts[2], label="r3", sha256="3" * 64)]
    )
    assert later.facts == (NoteFact.MOVED, NoteFact.BY_WORDS)


# --- a provision ---


def test_a_note_on_a_provision_goes_with_its_pair():
    zero, one = labelled(
        draft(ZERO),
        draft({"Article 1": [KITES, BUREAU], "Article 2": ["1. A new duty of care binds all masters."],
               "Article 3": [BOATS.replace("Article 2", "")], "Article 4": [END]}),
    )  # fmt: skip
    zero, one = (replace(d, provisions=tuple(replace(p, heading="") for p in d.provisions)) for d in (zero, one))
    same = placed(on_provision(zero, "article-1/1"), [zero, one])
    assert (same.hold, _at(same), same.stretches[0].start, same.stretches[0].end) == (
        NoteCertainty.EXACT, ["article-1/1"], 0, 0,
    )  # fmt: skip
    place = placed(on_provision(zero, "article-2"), [zero, one])
    assert (place.hold, place.facts, _at(place), place.share) == (
        NoteCertainty.FOLLOWED, (NoteFact.RENUMBERED,), ["article-3"], 1.0,
    )  # fmt: skip
    assert place.stretches[0].text == "Boats of the northern fleet carry a lantern after the evening bell."


def test_what_changes_under_a_provision_changes_it():
    zero, one = labelled(draft(ZERO), draft({**ZERO, "Article 1": [KITES.replace("two", "three"), BUREAU]}))
    place = placed(on_provision(zero, "article-1"), [zero, one])
    assert (place.hold, place.facts) == (NoteCertainty.FOLLOWED, (NoteFact.CHANGED,))
    assert 0.9 < place.share < 1
    more = labelled(draft(ZERO), draft({**ZERO, "Article 1": [KITES, BUREAU, "3. Nothing more."]}))
    place = placed(on_provision(more[0], "article-1"), more)
    assert (place.facts, place.share) == ((NoteFact.CHANGED,), 1.0)


def test_a_provision_that_was_divided_stands_in_its_parts():
    long = "1. Each Party keeps two kites in a dry place. The keeper of the customs house counts them once a year."
    cut = long.replace(". The keeper", ".|2. The keeper").split("|")
    zero, one = labelled(draft({**ZERO, "Article 1": [long]}), draft({**ZERO, "Article 1": cut}))
    place = placed(on_provision(zero, "article-1/1"), [zero, one])
    assert NoteFact.DIVIDED in place.facts
    assert _at(place) == ["article-1/1", "article-1/2"]


def test_a_provision_that_is_gone_is_an_orphan_until_its_very_words_come_back():
    gone = {"Article 1": [KITES, BUREAU], "Article 2": [END]}
    drafts = labelled(draft(ZERO), draft(gone), draft({**gone, "Article 3": [BOATS]}))
    note = on_provision(drafts[0], "article-2/1")
    place = placed(note, drafts, 1)
    assert (place.hold, place.facts, place.gone_in) == (NoteCertainty.ORPHANED, (NoteFact.GONE,), "r1")
    assert place.last.text == BOATS[3:]
    back = placed(note, drafts)
    assert (back.hold, _at(back)) == (NoteCertainty.FOLLOWED, ["article-3/1"])
    assert NoteFact.BY_WORDS in back.facts
    longer = labelled(draft(ZERO), draft(gone), draft({**gone, "Article 3": [BOATS + " So be it."]}))
    assert placed(note, longer).hold is NoteCertainty.ORPHANED
    head = placed(on_provision(drafts[0], "article-2"), drafts)
    assert (head.hold, head.facts) == (NoteCertainty.ORPHANED, (NoteFact.GONE,))


def test_a_provision_without_words_stands_all_the_same():
    zero = draft(ZERO)
    empty = Provision("x", "", Kind.TABLE, "", "", "", "table 1")
    zero, one = labelled(*(replace(zero, provisions=(*zero.provisions, empty)) for _ in range(2)))
    place = placed(on_provision(zero, "x"), [zero, one])
    assert (place.hold, place.share, place.stretches[0].text) == (NoteCertainty.EXACT, 1.0, "")


def test_a_long_provision_is_shown_by_its_first_words():
    (zero,) = labelled(draft({"Article 1": [" ".join(["1. Kites"] + ["and kites"] * 20), "海滨的风筝" * 9]}))
    assert placed(on_provision(zero, "article-1/1"), [zero]).stretches[0].text == "Kites" + " and kites" * 5 + " and …"
    assert placed(on_provision(zero, zero.provisions[2].id), [zero]).stretches[0].text == ("海滨的风筝" * 9)[:24] + " …"


# --- readings ---


def _tracked():
    text = "Each Party shall keep two red kites in a dry place."
    deleted = Revision(22, 30, RevisionKind.DELETED, "Pen")
    return labelled(draft({"Article 1": [f"1. {text}"]}, {"Each": Marks((deleted,))}))[0]


def test_words_that_the_reading_leaves_out_are_told_to_be_unread():
    zero = _tracked()
    gone = on_words(zero, "article-1/1", "two red")
    assert (placed(gone, [zero]).hold, placed(gone, [zero]).facts) == (NoteCertainty.ORPHANED, (NoteFact.UNREAD,))
    seen = placed(gone, [zero], reading="original")
    assert (seen.hold, _words(seen), seen.share) == (NoteCertainty.EXACT, ["two red"], 1.0)
    assert placed(gone, [zero], reading="unbracketed").facts == (NoteFact.UNREAD,)
    both = labelled(zero, draft({"Article 1": ["1. Each Party shall keep kites in a dry place."]}))
    assert placed(gone, both).facts == (NoteFact.UNREAD,)


def test_words_of_which_a_reading_leaves_some_out_stand_in_what_is_left():
    zero = _tracked()
    note = on_words(zero, "article-1/1", "keep two red kites")
    assert _words(placed(note, [zero])) == ["keep kites"]
    assert placed(note, [zero]).hold is NoteCertainty.EXACT
    assert _words(placed(note, [zero], reading="original")) == ["keep two red kites"]
    read = replace(note, anchor=replace(note.anchor, quote="keep kites"))
    assert _words(placed(read, [zero])) == ["keep kites"]


def test_brackets_that_a_reading_takes_away_change_nothing_of_a_note():
    marks = {"Each": Marks((Bracket(22, 31, 1),))}
    zero = labelled(draft({"Article 1": ["1. Each Party shall keep [two red] kites."]}, marks))[0]
    note = on_words(zero, "article-1/1", "keep [two red] kites")
    place = placed(note, [zero], reading="unbracketed")
    assert (place.hold, _words(place)) == (NoteCertainty.EXACT, ["keep two red kites"])


def test_a_reading_that_leaves_out_what_followed_makes_it_unread_there():
    zero = labelled(draft({"Article 1": [KITES, BUREAU]}))[0]
    row = Marks(provision=(Revision(0, 0, RevisionKind.INSERTED, "Pen", unit=RevisionUnit.ROW),))
    one = draft({"Article 1": [KITES, BUREAU]})
    one = replace(
        one, provisions=(*one.provisions[:2], replace(one.provisions[2], marks=row)), label="r1", sha256="1" * 64
    )
    words, all_of_it = on_words(zero, "article-1/2", "meets in spring"), on_provision(zero, "article-1/2")
    for note in (words, all_of_it):
        assert placed(note, [zero, one]).hold is NoteCertainty.EXACT
        place = placed(note, [zero, one], reading="original")
        assert (place.hold, place.facts, place.last_in) == (NoteCertainty.ORPHANED, (NoteFact.UNREAD,), "r1")
        assert place.near == "article-1/2"
        words = replace(one.provisions[2], text=one.provisions[2].text.replace("every", "any"))
        other = replace(one, provisions=(*one.provisions[:2], words))
        assert placed(on_provision(zero, "article-1/2"), [zero, other]).facts == (NoteFact.CHANGED,)
        assert placed(on_provision(zero, "article-1/2"), [zero, other], reading="original").facts == (NoteFact.UNREAD,)


def test_a_provision_that_only_another_reading_shows_is_shown_there():
    zero = draft({"Article 1": [KITES, BUREAU]})
    row = Marks(provision=(Revision(0, 0, RevisionKind.DELETED, "Pen", unit=RevisionUnit.ROW),))
    zero = labelled(replace(zero, provisions=(*zero.provisions[:2], replace(zero.provisions[2], marks=row))))[0]
    note = on_provision(zero, "article-1/2")
    assert placed(note, [zero]).facts == (NoteFact.UNREAD,)
    assert _at(placed(note, [zero], reading="original")) == ["article-1/2"]


# --- drafts that came from another file ---


def test_a_draft_that_is_not_in_the_dossier_leaves_its_notes_orphans():
    zero, one = labelled(draft(ZERO), draft(ZERO))
    note = replace(on_words(zero, "article-1/1", "two red kites"), draft=DraftName("f" * 64, "gone"))
    place = placed(note, [zero, one])
    assert (place.hold, place.facts, place.last.text, place.last_in) == (
        NoteCertainty.ORPHANED, (NoteFact.NO_DRAFT,), "two red kites", "gone",
    )  # fmt: skip
    assert placed(replace(note, draft=DraftName("", "")), [zero]).facts == (NoteFact.NO_DRAFT,)


def test_a_draft_imported_from_another_file_is_known_by_its_label_and_its_words():
    zero = labelled(draft(ZERO))[0]
    note = on_words(zero, "article-1/1", "two red kites")
    other = draft({**ZERO, "Article 1": ["1. A clause that came first.", "2." + KITES[2:]]})
    place = placed(note, [replace(other, label="r0", sha256="e" * 64)])
    assert (place.hold, place.facts) == (NoteCertainty.FOLLOWED, (NoteFact.RENUMBERED, NoteFact.BY_WORDS))
    assert (_at(place), _words(place)) == (["article-1/2"], ["two red kites"])


def test_words_that_stand_twice_between_the_same_words_are_not_found_in_another_file():
    zero = labelled(draft(ZERO))[0]
    note = replace(on_words(zero, "article-1/1", "two red kites"), draft=replace(named(zero), sha256="9" * 64))
    moved = draft({"Article 1": ["1. No.", "2." + KITES[2:], "3." + KITES[2:]]})
    (other,) = labelled(moved)
    assert placed(note, [other]).facts == (NoteFact.UNFOUND,)
    bare = replace(note, anchor=replace(note.anchor, before="", after=""))
    (once,) = labelled(draft({"Article 1": ["1. No.", "2." + KITES[2:]]}))
    assert placed(bare, [once]).facts == (NoteFact.UNFOUND,)
    assert placed(note, [once]).facts == (NoteFact.RENUMBERED, NoteFact.BY_WORDS)


def test_a_telling_passage_is_found_in_another_file_where_it_stands_once():
    zero = labelled(draft(ZERO))[0]
    words = "keep two red kites in a dry place near the harbour"
    note = on_words(zero, "article-1/1", words)
    note = replace(note, draft=DraftName("9" * 64, "r0"), anchor=replace(note.anchor, before="", after=""))
    (other,) = labelled(draft({"Article 7": ["1. No.", "2." + KITES[2:]]}))
    assert _at(placed(note, [other])) == ["article-7/2"]


def test_a_provision_is_known_in_another_file_by_its_address_alone():
    zero = labelled(draft(ZERO))[0]
    note = replace(on_provision(zero, "article-2"), draft=DraftName("9" * 64, "r0"))
    other = replace(
        zero, provisions=tuple(replace(p, id=f"z{p.id}", parent=p.parent and f"z{p.parent}") for p in zero.provisions)
    )
    place = placed(note, [other])
    assert (_at(place), place.facts) == (["zarticle-2"], (NoteFact.BY_WORDS,))
    assert placed(note, [labelled(draft({"Article 1": [KITES]}))[0]]).facts == (NoteFact.UNFOUND,)


def test_the_same_file_read_anew_has_its_words_looked_for():
    zero = labelled(draft(ZERO))[0]
    note = on_words(zero, "article-1/1", "two red kites")
    anew = replace(draft({**ZERO, "Article 1": ["1. In winter" + KITES[2:], BUREAU]}), label="r0", sha256=zero.sha256)
    place = placed(note, [anew])
    assert (_words(place), place.facts) == (["two red kites"], (NoteFact.BY_WORDS,))
    away = replace(draft({**ZERO, "Article 1": ["1. Lanterns are lit on every boat of the fleet."]}), label="r0")
    assert placed(note, [replace(away, sha256=zero.sha256)]).facts == (NoteFact.UNFOUND,)


def test_a_note_on_a_change_stands_like_one_on_its_words():
    zero, one = labelled(draft(ZERO), draft({**ZERO, "Article 1": [KITES.replace("Each", "In winter each"), BUREAU]}))
    note = on_words(zero, "article-1/1", "two red kites", on=NoteSubject.CHANGE)
    assert placed(note, [zero, one]).hold is NoteCertainty.EXACT


SIX = {
    "en": (
        "Each Party shall keep two red kites in a dry place.",
        "In winter each Party shall keep three red kites in a dry place.",
        "keep two red kites",
    ),
    "fr": (
        "Chaque Partie conserve deux cerfs-volants rouges dans un lieu sec.",
        "En hiver, chaque Partie conserve trois cerfs-volants rouges dans un lieu sec.",
        "conserve deux cerfs-volants rouges",
    ),
    "es": (
        "Cada Parte guardará dos cometas rojas en un lugar seco.",
        "En invierno, cada Parte guardará tres cometas rojas en un lugar seco.",
        "guardará dos cometas rojas",
    ),
    "ru": (
        "Каждая Сторона хранит два красных змея в сухом месте.",
        "Зимой каждая Сторона хранит три красных змея в сухом месте.",
        "хранит два красных змея",
    ),
    "zh": ("每一缔约方应在干燥处保存两只红色风筝。", "冬季每一缔约方应在干燥处保存三只红色风筝。", "保存两只红色风筝"),
    "ar": (
        "يحتفظ كل طرف بطائرتين ورقيتين حمراوين في مكان جاف.",
        "في الشتاء يحتفظ كل طرف بثلاث طائرات ورقية حمراوين في مكان جاف.",
        "طرف بطائرتين ورقيتين حمراوين في مكان جاف",
    ),
}


@pytest.mark.parametrize("language", SIX)
def test_words_are_followed_in_all_six_languages(language):
    before, after, words = SIX[language]
    zero, one = (
        replace(d, language=language)
        for d in labelled(draft({"Article 1": [f"1. {before}", END]}), draft({"Article 1": [f"1. {after}", END]}))
    )
    place = placed(on_words(zero, "article-1/1", words), [zero, one])
    assert (place.hold, place.facts) == (NoteCertainty.FOLLOWED, (NoteFact.CHANGED,))
    assert 0.5 < place.share < 1
    assert placed(on_words(zero, "article-1/1", before[-6:-1]), [zero, one]).hold is NoteCertainty.EXACT
    lost = labelled(zero, replace(draft({"Article 1": [f"1. {END}", END]}), language=language))
    assert placed(on_words(zero, "article-1/1", words), lost).hold is NoteCertainty.ORPHANED


def test_words_that_left_are_found_again_by_all_notes_on_them():
    lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
    nets = "Nets are dried on the southern quay."
    drafts = labelled(
        draft({"Article 1": [f"1. {lamps}", f"2. {nets}"]}),
        draft({"Article 1": [f"1. {nets}"]}),
        draft({"Article 1": [f"1. {nets}", f"2. {lamps}"]}),
    )
    notes = [replace(on_words(drafts[0], "article-1/1", lamps), id=name) for name in ("a", "b")]
    places = places_in(notes, course_of(*drafts), 2)
    assert [[one.text for one in place.stretches] for place in places] == [[lamps], [lamps]]
    assert all(NoteFact.BY_WORDS in place.facts for place in places)
