"""Places for a note that is lost: found by its last words, in the draft in which it is lost."""

from dataclasses import replace

from app.attribution.notes.new_places import new_places
from tests.attribution.noted import course_of, labelled, on_provision, on_words, placed
from tests.house.examples import draft

LAMPS = "Each ship shall light seven green lamps along the northern mole at dusk."
MOVED = "All ships that lie there shall from dusk light seven lamps, green ones, along that northern mole."


def offered(note, drafts):
    chain = course_of(*drafts)
    return [one.text for one in new_places(note, placed(note, drafts), chain, len(drafts) - 1)]


def test_a_note_that_stands_is_offered_nothing():
    drafts = labelled(draft(f"1. {LAMPS}"), draft(f"1. {LAMPS}", "2. Nets dry."))
    assert offered(on_words(drafts[0], "article-1/1", LAMPS), drafts) == []


def test_a_lost_note_is_offered_where_its_words_stand_two_drafts_later():
    drafts = labelled(
        draft(f"1. {LAMPS}", "2. Nets dry."),
        draft("1. Ropes are kept.", "2. Nets dry."),
        draft("1. Ropes are kept.", f"2. Nets dry. {MOVED}"),
    )
    assert offered(on_words(drafts[0], "article-1/1", LAMPS), drafts) == [MOVED]


def test_words_that_are_those_of_another_place_are_not_offered():
    twin = LAMPS.replace("dusk", "dawn")
    drafts = labelled(draft(f"1. {LAMPS}", f"2. {twin}"), draft("1. Ropes are kept.", f"2. {twin}"))
    assert offered(on_words(drafts[0], "article-1/1", LAMPS), drafts) == []


def test_a_whole_provision_is_offered_and_not_the_words_of_others():
    drafts = labelled(
        draft(f"1. {LAMPS}", "2. Nets dry."),
        draft("1. Ropes are kept.", "2. Nets dry.", f"3. {MOVED}"),
    )
    note = on_provision(drafts[0], "article-1/1")
    assert offered(note, drafts) == [MOVED]
    gone = labelled(drafts[0], draft("1. Ropes are kept.", "2. Nets dry."))
    assert offered(note, gone) == []


def test_a_note_of_another_file_is_looked_for_by_the_words_it_was_made_with():
    older, newer = labelled(draft(f"1. {LAMPS}"), draft("1. Ropes are kept.", f"2. {LAMPS[:-1]} and at dawn."))
    note = on_words(older, "article-1/1", LAMPS)
    there = replace(newer, label="r0", sha256="f" * 64)
    assert offered(note, (there,)) == [f"{LAMPS[:-1]} and at dawn."]


def test_a_note_whose_draft_is_gone_is_looked_for_by_its_words():
    older, newer = labelled(draft(f"1. {LAMPS}"), draft("1. Ropes are kept.", f"2. {LAMPS[:-1]} and at dawn."))
    assert offered(on_words(older, "article-1/1", LAMPS), (newer,)) == [f"{LAMPS[:-1]} and at dawn."]
