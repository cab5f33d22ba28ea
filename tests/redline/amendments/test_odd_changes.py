"""Changes as no two drafts of a real negotiation had them yet: made by hand, beside those that a comparison gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.message import Message
from app.redline.amendments.phrases import widen_span
from app.redline.compose import compose
from app.redline.model import AmendmentKind, AmendmentReason, AmendmentWeight
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, Group, Pair, Side
from app.treaty.draft import Kind
from tests.house.examples import draft, redline
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Amendment
    from app.treaty.draft import Draft

LONG = (
    "Each port keeps a list of the ships that it has seen, of the crews that came with them and of the nets that they "
    "brought, and reads it out at the feast of the lamps, when all the pilots of the coast and of the islands beyond "
    "the bar are there to hear it, so that nobody who lost a boat in the winter storms has to ask for it twice; and it "
    "sends a copy of it to the towns behind the hills, where the boats are built and ropes are made, before the snow"
)


def lines(*texts: str) -> Draft:
    rows = [(f"a1.{n}", "a1", Kind.PARAGRAPH, f"{n}.", "", text) for n, text in enumerate(texts, 1)]
    return made.draft("en", ("a1", "", Kind.ARTICLE, "Article 1", "Ports", ""), *rows)


def told(older: Draft, newer: Draft, *changes: Change, groups: tuple[Group, ...] = ()) -> tuple[Amendment, ...]:
    """The amendments of drafts whose provisions are pairs by their ids, with these changes."""
    there = {one.id for one in newer.provisions}
    pairs = tuple(Pair(one.id, one.id, "kept", False, False, "number") for one in older.provisions if one.id in there)
    return compose(Comparison(pairs, (), changes, groups), (), older, newer, made.register()).amendments


def change(identity: str, kind: ChangeKind, older: Side | None, newer: Side | None, **facts: object) -> Change:
    return Change(identity, kind, ChangeClass.SUBSTANTIVE, older, newer, **facts)  # type: ignore[arg-type]


def test_an_edit_within_moved_words_goes_with_them() -> None:
    older, newer = lines("Ships moor. Nets dry.", "Crews rest."), lines("Ships moor.", "Crews rest. Nets burn.")
    move = change(
        "c1", ChangeKind.MOVE, Side("a1.1", "text", 12, 21, "Nets dry."), Side("a1.2", "text", 12, 22, "Nets burn.")
    )
    sides = Side("a1.1", "text", 17, 20, "dry"), Side("a1.2", "text", 17, 21, "burn")
    edit = change("c2", ChangeKind.SUBSTITUTION, *sides, within="c1")
    (one,) = told(older, newer, move, edit)
    assert one.changes == ("c1", "c2")
    assert one.kind is AmendmentKind.EDITED


def test_the_option_that_was_kept_may_be_the_last() -> None:
    older = draft("Article 1", "Wharves", "Option 1", "1. Ships anchor in the bay beyond the bar.", "Option 2",
                  "1. Lamps are lit at dusk by the keeper of the mole.")  # fmt: skip
    newer = draft("Article 1", "Wharves", "1. Lamps are lit at dusk by the keeper of the mole.")
    assert AmendmentKind.SETTLED in {one.kind for one in redline(older, newer).amendments}


def test_a_status_in_five_places_is_no_decision() -> None:
    rules = [f"{n}. The {what} body sits here." for n, what in enumerate(["old", "high", "low", "wide", "late"], 1)]
    page = redline(draft(*rules), draft(*(f"{rule} [Agreed ad referendum]" for rule in rules)))
    assert AmendmentKind.THROUGHOUT not in {one.kind for one in page.amendments}


def test_brackets_round_long_texts_are_no_decision() -> None:
    rules = [f"{n}. {LONG}." for n in range(1, 6)]
    bracketed = [f"{n}. [{LONG}]." for n in range(1, 6)]
    page = redline(draft(*rules), draft(*bracketed))
    assert AmendmentKind.THROUGHOUT not in {one.kind for one in page.amendments}


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("[two three four] five", "five", "[two three four] five"),
        ("five [six seven eight] nine", "five", "five [six seven eight]"),
        ("one (two three) four", "four", "four"),
    ],
)
def test_a_bracket_beside_a_phrase_goes_with_its_partner(text: str, words: str, phrase: str) -> None:
    low, high = widen_span(text, text.index(words), text.index(words) + len(words))
    assert text[low:high] == phrase


def test_what_stands_in_another_field_is_no_part_of_a_phrase() -> None:
    older, newer = lines("Ships moor at night."), lines("Boats moor at night.")
    heading = change("c1", ChangeKind.INSERTION, None, Side("a1.1", "heading", 0, 0, ""))
    first = change("c2", ChangeKind.DELETION, Side("a1.1", "text", 0, 5, "Ships"), None)
    second = change("c3", ChangeKind.INSERTION, None, Side("a1.1", "text", 0, 5, "Boats"))
    (one,) = told(older, newer, heading, first, second)
    assert "Ships" in one.headline


def test_a_footnote_binds_nobody() -> None:
    def noted(word: str) -> Draft:
        note = ("a1.n", "a1", Kind.FOOTNOTE, "1", "", f"This {word} be read with the annex.")
        return made.draft("en", ("a1", "", Kind.ARTICLE, "Article 1", "Ports", "Ships moor."), note)

    older, newer = noted("may"), noted("shall")
    sides = Side("a1.n", "text", 5, 8, "may"), Side("a1.n", "text", 5, 10, "shall")
    edit = change("c1", ChangeKind.SUBSTITUTION, *sides, tags=("modal",))
    (one,) = told(older, newer, edit)
    assert (one.weight, one.reasons) == (AmendmentWeight.C, (AmendmentReason.NOTE,))


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (ChangeKind.CROSS_REFERENCE, AmendmentReason.REFERENCE),
        (ChangeKind.STATUS, AmendmentReason.STATUS),
        (ChangeKind.ATTRIBUTION, AmendmentReason.NOTE),
    ],
)
def test_each_form_has_its_reason(kind: ChangeKind, reason: AmendmentReason) -> None:
    older, newer = lines("Ships moor at night."), lines("Ships moor at (a) night.")
    odd = change("c1", kind, None, Side("a1.1", "text", 14, 17, "(a)"))
    style = Change("c2", ChangeKind.INSERTION, ChangeClass.EDITORIAL, None, Side("a1.1", "text", 10, 11, " "))
    (one,) = told(older, newer, odd, style)
    assert one.weight is AmendmentWeight.C
    assert one.reasons == (reason, AmendmentReason.STYLE)


def test_a_change_without_any_form_is_style() -> None:
    older, newer = lines("Ships moor."), lines("Ships moor.")
    (one,) = told(older, newer, change("c1", ChangeKind.RENUMBERING, Side("a1.1", "number", 0, 2, "1."), None))
    assert one.reasons[-1] in (AmendmentReason.MOVE, AmendmentReason.STYLE, AmendmentReason.NUMBERING)


def test_a_number_that_changed_in_its_signs_alone_is_told_by_itself() -> None:
    older, newer = lines("Ships moor."), lines("Ships moor.")
    signs = Change("c1", ChangeKind.RENUMBERING, ChangeClass.EDITORIAL, Side("a1.1", "number", 0, 2, "1."),
                   Side("a1.1", "number", 0, 2, "1)"))  # fmt: skip
    (one,) = told(older, newer, signs)
    assert (one.weight, one.headline) == (AmendmentWeight.C, "1 number or reference that only follows")


def test_what_two_paragraphs_have_of_one_choice_is_one_event() -> None:
    older, newer = lines("Ships [moor] here.", "Crews [rest] here."), lines("Ships moor here.", "Crews rest here.")
    signs = [
        change(f"c{n}", ChangeKind.BRACKETING, Side(f"a1.{n}", "text", 6, 7, "["), None, group="g1") for n in (1, 2)
    ]
    group = Group("g1", "alternatives_resolved", Message("{where}: none of {n} options kept", ("1", 2)), 2)
    (one,) = told(older, newer, *signs, groups=(group,))
    assert one.changes == ("c1", "c2")
    assert len(one.places) == 2


def test_a_long_phrase_that_took_the_place_of_another_is_cut() -> None:
    older, newer = lines(f"Ships {LONG}."), lines(f"Ships {LONG.replace('port', 'town')}.")
    sides = (
        Side("a1.1", "text", 6, 6 + len(LONG), LONG),
        Side("a1.1", "text", 6, 6 + len(LONG), LONG.replace("port", "town")),
    )
    (one,) = told(older, newer, change("c1", ChangeKind.SUBSTITUTION, *sides))
    assert one.headline.count("…”") == 2


def test_a_note_that_came_is_told_alone() -> None:
    page = redline(
        draft("Article 1", "Ports", "Ships moor."), draft("Article 1", "Ports", "Ships moor.", "Article 2", "Deleted.")
    )
    assert page.amendments[-1].headline == "“Deleted.”"


def test_a_title_line_weighs_nothing_by_its_words() -> None:
    older, newer = lines("Ships moor.", "Ports"), lines("Ships moor.", "Trust fund")
    edit = change(
        "c1", ChangeKind.SUBSTITUTION, Side("a1.2", "text", 0, 5, "Ports"), Side("a1.2", "text", 0, 10, "Trust fund")
    )
    (one,) = told(older, newer, edit)
    assert one.weight is AmendmentWeight.B


def test_what_the_preamble_says_binds_nobody() -> None:
    def said(word: str) -> Draft:
        return made.draft("en", ("p", "", Kind.PREAMBLE, "", "Preamble", ""),
                          ("p.1", "p", Kind.PREAMBULAR, "", "", f"Recalling that ports {word} be open,"))  # fmt: skip

    older, newer = said("may"), said("shall")
    sides = Side("p.1", "text", 21, 24, "may"), Side("p.1", "text", 21, 26, "shall")
    edit = change("c1", ChangeKind.SUBSTITUTION, *sides, tags=("modal",))
    (one,) = told(older, newer, edit)
    assert one.weight is AmendmentWeight.B


def test_a_ban_that_came_without_a_verb_binds() -> None:
    older, newer = lines("Ships shall moor here."), lines("Ships shall not moor here.")
    edit = change("c1", ChangeKind.INSERTION, None, Side("a1.1", "text", 12, 15, "not"), tags=("modal",))
    (one,) = told(older, newer, edit)
    assert one.reasons[0] is AmendmentReason.OBLIGATION


def test_a_choice_of_brackets_alone_is_form() -> None:
    older, newer = lines("Ships [moor] here."), lines("Ships moor here.")
    signs = [change(f"c{n}", ChangeKind.BRACKETING, Side("a1.1", "text", at, at + 1, sign), None, group="g1")
             for n, (at, sign) in enumerate(((6, "["), (11, "]")), 1)]  # fmt: skip
    group = Group(
        "g1", "alternatives_merged", Message("{where}: options {options} of {n} merged", ("1(1)", "1, 2", 2)), 2
    )
    (one,) = told(older, newer, *signs, groups=(group,))
    assert (one.kind, one.reasons) == (AmendmentKind.SETTLED, (AmendmentReason.BRACKETS,))


def test_a_break_is_told_by_the_name_of_its_event() -> None:
    older, newer = lines("Ships moor. Crews rest."), lines("Ships moor. Crews rest.")
    point = Side("a1.1", "text", 11, 11, "")
    group = Group("g1", "bracketing", Message("Breaks of {where}", ("1(1)",)), 1)
    (one,) = told(older, newer, change("c1", ChangeKind.SPLIT, point, point, group="g1"), groups=(group,))
    assert one.headline == "Breaks of 1(1)"


def test_a_word_of_which_only_the_end_is_read_is_not_told_beside_a_change() -> None:
    text = f"A port named {'x' * 60} moors ships."
    at = text.index(" moors")
    low, _ = widen_span(text, at, at + 6)
    assert low == at
