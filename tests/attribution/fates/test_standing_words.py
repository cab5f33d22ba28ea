"""A text that stands in a draft under another number than the one that was asked for is never told as not taken."""

from __future__ import annotations

import pytest

from app.attribution.fates.fates import fates
from app.comparison.compare import compare
from app.treaty.fates import Fate
from app.treaty.proposals import Edit
from tests.attribution.fates.test_fates import marked, spoken
from tests.attribution.made import request

SCRIBE = (
    "The scribe of the market shall weigh the salt of strangers at noon, and shall write its weight in the great book."
)
BELL = "A keeper rings the bell of the tower at dawn."
ROPES = "Ropes are kept dry and are counted at the end of each winter."
ZERO = {"Article 1": [f"1. {BELL}"], "Article 2": [f"1. {ROPES}"]}
TAIL = " This rule is not altered by the customs of the guild, nor by what its elders say of salt and of strangers."


def became(asked, *series):
    """The fates of the one ask of a paper that speaks to the first of some drafts."""
    drafts = [marked(text, f"D{at}") for at, text in enumerate(series)]
    (one,) = fates(drafts, [spoken(asked, "D0")], lambda older, newer: compare(drafts[older], drafts[newer]))
    return one


@pytest.mark.parametrize("place", ["Article 9(3)", "Article 2(7)"])
@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (f"1. {SCRIBE}{TAIL}", Fate.TAKEN),
        (f"1. [{SCRIBE}]{TAIL}", Fate.BRACKETED),
        (f"1. {SCRIBE.replace('at noon', 'at dusk')}{TAIL}", Fate.NOT_TAKEN),
    ],
)
def test_a_text_asked_for_at_one_place_is_found_wherever_a_later_draft_comes_to_have_it(place, later, expected) -> None:
    first = {**ZERO, "Article 3": [f"1. {SCRIBE.replace('noon', 'dawn')}{TAIL}"]}
    one = became(request(Edit.RESTATE, place, SCRIBE), first, {**ZERO, "Article 3": [later]})
    (fate,) = one.fates
    assert fate.standing is expected
    if expected is Fate.TAKEN:
        elsewhere = f"That is in Article 3(1), not in {place}, where it was asked for."
        assert str(fate.why) == f"It stands word for word. {elsewhere}"


@pytest.mark.parametrize("place", ["Article 9(3)", "Article 1(1)"])
def test_a_text_that_the_draft_it_speaks_to_has_under_another_number_has_no_fate(place) -> None:
    here = {**ZERO, "Article 3": [f"1. {SCRIBE}{TAIL}"]}
    one = became(request(Edit.RESTATE, place, SCRIBE), here, here)
    assert one.fates == ()
    asked_too = f"whether they are asked for in {place} too cannot be told."
    assert str(one.reason) == f"The draft it speaks to has these words, in Article 3(1); {asked_too}"
    alone = became(request(Edit.INSERT, place, SCRIBE), here, here)
    assert [fate.standing for fate in alone.fates] == [Fate.NOT_TAKEN]


@pytest.mark.parametrize("short", ["Salt is weighed at noon.", "It is to be as it was to be of it."])
def test_a_short_text_or_one_of_small_words_is_known_at_its_place_alone(short) -> None:
    here = {**ZERO, "Article 3": [f"1. {short} {ROPES}"]}
    assert [fate.standing for fate in became(request(Edit.RESTATE, "Article 9(3)", short), here, here).fates] == [
        Fate.NOT_TAKEN
    ]


def test_a_text_that_stood_elsewhere_all_the_time_did_not_come_by_an_ask_to_put_it_in() -> None:
    here = {**ZERO, "Article 3": [f"1. {SCRIBE}{TAIL}"]}
    there = {**ZERO, "Article 3": [f"1. {SCRIBE} Boats wait.{TAIL}"]}
    assert [f.standing for f in became(request(Edit.INSERT, "Article 9(3)", SCRIBE), here, there).fates] == [
        Fate.NOT_TAKEN
    ]
