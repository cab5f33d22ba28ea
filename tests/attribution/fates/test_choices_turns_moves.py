"""Fates of an option that is asked for by leaving the others out, of a verb or a number that did not come along, of a
text in other order, and of an article that should stand beside another.
"""

import pytest

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.comparison.compare import compare
from tests.house.examples import REGISTER, asked, became, draft

OPEN = "1. This rule is for [all painted boats] [boats with oars] of the lake."
OARS = "1. This rule is for boats with oars of the lake."
PAINTED = "1. This rule is for all painted boats of the lake."


def series(*texts):
    return [draft(text, "2. Nets dry on the stones.", label=f"D{at}") for at, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("wording", "later", "expected"),
    [
        ("This rule is for [all painted boats] of the lake.", [OPEN, PAINTED], ["bracketed", "taken"]),
        ("This rule is for all painted boats of the lake.", [OPEN, OPEN], ["bracketed", "bracketed"]),
        ("This rule is for all painted boats of the lake.", [OPEN, OARS], ["bracketed", "dropped later"]),
        ("This rule is for all painted boats of the lake.", [OARS], ["not taken"]),
        ("This rule is for the lake.", [OPEN], ["not taken"]),
        ("This rule is for [all painted boats] [boats with oars].", [OPEN], []),
    ],
)
def test_an_option_that_is_restated_alone_is_open_while_its_rival_stands_beside_it(wording, later, expected):
    assert became(series(OPEN, *later), asked("Norhaven", "restate", "Article 1(1)", wording, base="D0")) == expected


def test_what_is_open_is_nobodys_change_and_says_so_of_no_change():
    drafts, paper = (
        series(OPEN, OPEN),
        asked("Norhaven", "restate", "Article 1(1)", PAINTED.removeprefix("1. "), base="D0"),
    )
    (one,) = fates(
        drafts,
        [paper],
        lambda older, newer: compare(drafts[older], drafts[newer]),
        asking=lambda older, newer, found: attribute(found, drafts[older], drafts[newer], [paper], REGISTER),
    )
    assert str(one.fates[0].why) == "The option stands, and is still one of several."
    assert "all painted boats" in one.fates[0].quote


GUARD = "1. Each harbour may keep a guard on the pier."


WATCH = ", or hire two watchmen from the village of the island."
PAPERS = "if their masters tell the keeper, show papers, light lamps, pay dues and clean decks."


@pytest.mark.parametrize(
    ("first", "wording", "later", "expected"),
    [
        # The verb, the number or the negation that was asked for is not there; all the rest is.
        (GUARD, f"Each harbour shall keep a guard on the pier{WATCH}", f"{GUARD[:-1]}{WATCH}", "taken in part"),
        (GUARD, f"Each harbour shall keep a guard on the pier{WATCH}",
         f"1. Each harbour shall keep a guard on the pier{WATCH}", "taken"),
        ("1. Boats may lie for three days.", f"Boats may lie for nine days, {PAPERS}",
         f"1. Boats may lie for three days, {PAPERS}", "taken in part"),
        ("1. Boats may lie for three days.", f"Boats may not lie for three days, {PAPERS}",
         f"1. Boats may lie for three days, {PAPERS}", "taken in part"),
    ],
)  # fmt: skip
def test_a_verb_a_number_or_a_negation_that_did_not_come_is_not_taken_with_the_rest(first, wording, later, expected):
    assert became(series(first, later), asked("Norhaven", "restate", "Article 1(1)", wording, base="D0")) == [expected]


@pytest.mark.parametrize(
    ("verb", "expected"), [("may", "taken in part"), ("shall", "taken"), ("should", "taken in part")]
)
def test_a_verb_that_was_to_go_with_the_words_after_it_and_stands(verb, expected):
    wording = "shall keep a guard on the pier or hire two watchmen"
    paper = asked("Norhaven", "replace", "Article 1(1)", wording, "may keep a guard on the pier", base="D0")
    later = f"1. Each harbour {verb} keep a guard on the pier or hire two watchmen."
    assert became(series(GUARD, later), paper) == [expected]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        # Seven of eleven words that say something, four of them in another place.
        ("3. Every cask shall have a mark in four colours that shows how it must be rolled and the day on which it must"
         " be drunk.", "reworded"),
        ("3. Every cask shall have a mark.", "not taken"),
    ],
)  # fmt: skip
def test_the_greater_part_in_another_order_is_a_rewording(later, expected):
    drafts = [
        draft("1. Casks are of oak.", "2. Hoops are of iron.", *more, label=label)
        for label, more in (("D0", ()), ("D1", (later,)))
    ]
    wording = (
        "3. Each cask shall bear a mark that shows in four colours how it must be turned and on what day it must be"
        " opened."
    )
    assert became(drafts, asked("Norhaven", "insert", "Article 1(3)", wording, base="D0")) == [expected]


TOPICS = {
    "Lamps": "Lamps burn from dusk until the fog has gone.",
    "Bells": "Bells ring when a ship comes near the rocks.",
    "Ropes": "Ropes are new each spring and are kept under a roof.",
    "Boats": "Boats carry the keepers to the mainland on Sundays.",
    "Pay": "Keepers are paid in silver at the end of every season.",
}


def ordered(*topics, label):
    second = "2. The meeting may say otherwise of {}."
    rows = [(f"Article {at}", topic, f"1. {TOPICS[topic]}", second.format(topic)) for at, topic in enumerate(topics, 1)]
    lines = [line for row in rows for line in row]
    return draft(*lines, label=label)


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        (("Lamps", "Boats", "Bells", "Ropes", "Pay"), "taken"),
        (("Boats", "Lamps", "Bells", "Ropes", "Pay"), "taken"),
        (("Lamps", "Bells", "Ropes", "Pay", "Boats"), "not taken"),
        (("Lamps", "Bells", "Ropes", "Boats", "Pay"), "not taken"),
        (("Lamps", "Bells", "Ropes", "Pay"), "not taken"),
        (("Bells", "Boats", "Ropes", "Pay"), "not taken"),
    ],
)
def test_an_article_that_should_stand_beside_another(topics, expected):
    base = ordered("Lamps", "Bells", "Ropes", "Boats", "Pay", label="D0")
    paper = asked("Norhaven", "move", "Article 4", anchor="Article 1", base="D0")
    assert became([base, ordered(*topics, label="D1")], paper) == [expected]


def test_an_article_that_stood_beside_the_other_before_was_not_moved_there():
    base = ordered("Lamps", "Bells", "Ropes", "Boats", "Pay", label="D0")
    paper = asked("Norhaven", "move", "Article 4", anchor="Article 3", base="D0")
    assert became([base, ordered("Lamps", "Bells", "Ropes", "Boats", label="D1")], paper) == ["not taken"]
