"""Two sides as one text: what left stands struck where it stood, what came where it came; no character is lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.redline.model import LetterState, Run, Style
from app.redline.rows.inline_marks import MergedRun, merge_all, merge_runs

EQUAL, OUT, IN = Style.EQUAL, Style.DELETED, Style.INSERTED


def runs(*parts: tuple[str, Style, str]) -> list[Run]:
    at = 0
    made = []
    for text, style, change in parts:
        made.append(Run(text, style, change, at))
        at += len(text)
    return made


def shown(pieces: tuple[MergedRun, ...]) -> list[tuple[str, str]]:
    return [(piece.text, piece.side) for piece in pieces]


def test_a_substitution_shows_the_older_words_and_then_the_newer_ones():
    older = runs(("Each Party ", EQUAL, ""), ("may", OUT, "c1"), (" keep a light.", EQUAL, ""))
    newer = runs(("Each Party ", EQUAL, ""), ("shall", IN, "c1"), (" keep a light.", EQUAL, ""))
    assert merge_runs(older, newer) == (
        MergedRun("Each Party ", EQUAL, "", 0, 0),
        MergedRun("may", OUT, "c1", 11, -1),
        MergedRun("shall", IN, "c1", -1, 11),
        MergedRun(" keep a light.", EQUAL, "", 14, 16),
    )


def test_changes_that_touch_are_shown_one_after_the_other_each_with_both_its_sides():
    older = runs(("red ", OUT, "c1"), ("lamp", OUT, "c2"), ("s", OUT, "c3"))
    newer = runs(("blue ", IN, "c1"), ("light", IN, "c2"), ("!", IN, "c4"))
    assert [(p.text, p.side) for p in merge_runs(older, newer)] == [
        ("red ", "older"),
        ("blue ", "newer"),
        ("lamp", "older"),
        ("light", "newer"),
        ("s", "older"),
        ("!", "newer"),
    ]


def test_words_that_stay_and_of_which_something_else_changed_stand_once():
    older = runs(("see ", EQUAL, ""), ("Article 5", Style.SAME, "c1"), (".", EQUAL, ""))
    newer = runs(("see ", EQUAL, ""), ("Article 5", Style.SAME, "c1"), (".", EQUAL, ""))
    assert [(p.text, p.style, p.side) for p in merge_runs(older, newer)] == [
        ("see ", EQUAL, ""),
        ("Article 5", Style.SAME, ""),
        (".", EQUAL, ""),
    ]
    assert merge_runs(runs(("5", EQUAL, "")), runs(("5", Style.SAME, "c1"))) == (
        MergedRun("5", Style.SAME, "c1", 0, 0),
    )


def test_what_a_divided_paragraph_gave_to_the_next_row_is_told_from_what_stays():
    older = runs(("Keep the light. Ring the bell.", EQUAL, ""))
    first = merge_runs(older, runs(("Keep the light.", EQUAL, "")))
    assert [(p.text, p.style, p.side) for p in first] == [
        ("Keep the light.", EQUAL, ""),
        (" Ring the bell.", Style.MOVED_FROM, "older"),
    ]
    second = merge_runs(older, runs(("Ring the bell.", EQUAL, "")))
    assert [(p.text, p.style, p.side) for p in second] == [
        ("Keep the light. ", Style.MOVED_FROM, "older"),
        ("Ring the bell.", EQUAL, ""),
    ]


def test_a_word_ends_where_a_change_begins():
    older = runs(("bright light", EQUAL, ""), (", and ", OUT, "c1"), ("bells ring.", EQUAL, ""))
    assert shown(merge_runs(older, runs(("bright light", EQUAL, ""), (";", IN, "c1")))) == [
        ("bright light", ""),
        (", and ", "older"),
        (";", "newer"),
        ("bells ring.", "older"),
    ]


def test_a_space_of_one_side_is_kept_and_not_called_moved():
    pieces = merge_runs(runs(("a  b", EQUAL, "")), runs(("a b", EQUAL, "")))
    assert all(p.style is EQUAL for p in pieces if p.text.isspace())
    assert "".join(p.text for p in pieces if p.older >= 0) == "a  b"


def test_chinese_is_met_character_by_character():
    pieces = merge_runs(runs(("各缔约国应保护灯塔", EQUAL, "")), runs(("各缔约国保护灯塔", EQUAL, "")))
    assert shown(pieces) == [("各缔约国", ""), ("应", "older"), ("保护灯塔", "")]


def test_a_side_that_is_not_there_gives_the_other_one():
    assert shown(merge_runs((), runs(("new", IN, "c1"), ("", EQUAL, "")))) == [("new", "newer")]
    assert shown(merge_runs(runs(("old", OUT, "c1")), ())) == [("old", "older")]
    assert merge_runs((), ()) == ()


STYLES = [EQUAL, Style.SAME, Style.REFERENCE, Style.MOVED_FROM, OUT, IN]
SIDE = st.lists(
    st.tuples(st.text("ab 灯\U0001d51e.", max_size=6), st.sampled_from(STYLES), st.sampled_from(["", "c1", "c2"])),
    max_size=6,
)


@given(SIDE, SIDE)
def test_no_character_of_either_side_is_ever_lost(one, other):
    """The law: without what is struck it is the newer text, without what came the older one, each at its offsets."""
    older, newer = runs(*one), runs(*other)
    pieces = merge_runs(older, newer)
    assert "".join(p.text for p in pieces if p.side != "newer") == "".join(r.text for r in older)
    assert "".join(p.text for p in pieces if p.side != "older") == "".join(r.text for r in newer)
    for offsets in ([(p.older, p.text) for p in pieces], [(p.newer, p.text) for p in pieces]):
        at = 0
        for begun, text in offsets:
            if begun >= 0:
                assert begun == at
                at += len(text)


@given(SIDE)
def test_a_text_against_itself_stands_once_where_it_is_unmarked(one):
    older = runs(*((text, EQUAL, "") for text, _, _ in one))
    assert all(not piece.side for piece in merge_runs(older, older))


def test_what_went_in_one_piece_with_its_brackets_stands_before_what_came():
    older = runs(
        ("at [", EQUAL, ""), ("dusk", OUT, "c1"), ("]] [", Style.BRACKET_REMOVED, "c2"), ("but not", EQUAL, "")
    )
    newer = runs(("at [", EQUAL, ""), (", ", IN, "c1"), ("but not", EQUAL, ""))
    assert [(p.text, p.side) for p in merge_runs(older, newer)] == [
        ("at [", ""),
        ("dusk", "older"),
        ("]] [", "older"),
        (", ", "newer"),
        ("but not", ""),
    ]


def test_words_of_two_changes_that_both_bring_words_stand_change_by_change():
    older = runs(("dusk", OUT, "c1"), ("night", OUT, "c2"))
    newer = runs(("noon", IN, "c1"), ("day", IN, "c2"))
    assert [p.text for p in merge_runs(older, newer)] == ["dusk", "noon", "night", "day"]


def test_a_word_cut_at_its_letters_stands_whole_before_the_next_change():
    boat, ending, then = runs(("boat", OUT, "c1"), ("s", OUT, "c1"), (" by", OUT, "c2"))
    older = (replace(boat, letters=LetterState.KEPT), replace(ending, letters=LetterState.OTHER), then)
    newer = runs(("boat", IN, "c1"), (" at", IN, "c2"))
    assert [p.text for p in merge_runs(older, newer)] == ["boat", "s", "boat", " by", " at"]


_PIECES = st.builds(
    Run,
    st.sampled_from(["", "keep", "keep ", "a light", "灯", "."]),
    st.sampled_from(list(Style)),
    st.sampled_from(["", "c1", "c2"]),
    st.just(0),
    st.sampled_from(["", "", "Article 2"]),
    st.sampled_from(list(LetterState)),
)


@given(st.lists(_PIECES, max_size=2), st.lists(_PIECES, max_size=2))
def test_a_field_that_stayed_is_merged_as_all_others_are(older: list[Run], newer: list[Run]):
    assert merge_runs(older, newer) == merge_all(older, newer)
