"""What touches a red line or an ask of ours weighs most, and nothing else is another."""

from __future__ import annotations

from app.redline.headlines import headlines_of
from app.redline.interests import NO_INTERESTS, OwnInterests
from app.redline.model import AmendmentReason, AmendmentWeight
from app.redline.views.own_weights import weigh_interests
from tests.house.examples import draft, redline

PAGE = redline(
    draft("1. Ships moor by day.", "2. Nets dry in the sun.", "3. Crews may rest."),
    draft("1. Ships moor at dusk.", "2. Nets dry in the wind.", "3. Crews shall rest."),
)


def told(page):
    return [(one.number, one.weight.value, [reason.value for reason in one.reasons]) for one in page.amendments]


def test_what_is_touched_weighs_a_with_its_reason_first():
    first, second, third = (frozenset(one.changes) for one in PAGE.amendments)
    ours = weigh_interests(PAGE, OwnInterests(red_lines=first | third, asks=first))
    assert told(PAGE) == [(1, "B", ["wording"]), (2, "B", ["wording"]), (3, "A", ["obligation", "wording"])]
    assert told(ours) == [
        (1, "A", ["red_line", "our_ask", "wording"]),
        (2, "B", ["wording"]),
        (3, "A", ["red_line", "obligation", "wording"]),
    ]
    assert max(ours.amendments, key=lambda one: one.strength).number == 1
    weights = {view.id: view.part.weight for view in ours.changes if view.part}
    assert {weights[change] for change in first} == {AmendmentWeight.A}
    assert {weights[change] for change in second} == {AmendmentWeight.B}


def test_numbers_places_and_all_else_stay():
    ours = weigh_interests(PAGE, OwnInterests(asks=frozenset(PAGE.amendments[1].changes)))
    assert [(one.id, one.number, one.headline, one.changes) for one in ours.amendments] == [
        (one.id, one.number, one.headline, one.changes) for one in PAGE.amendments
    ]
    assert (ours.rows, headlines_of(ours), ours.summary) == (PAGE.rows, headlines_of(PAGE), PAGE.summary)


def test_where_nothing_of_ours_is_known_it_is_the_same():
    assert weigh_interests(PAGE, NO_INTERESTS) is PAGE
    assert told(weigh_interests(PAGE, OwnInterests(asks=frozenset({"of another pair"})))) == told(PAGE)


def test_both_reasons_are_heavy():
    assert {AmendmentReason.RED_LINE.weight, AmendmentReason.OWN_ASK.weight} == {AmendmentWeight.A}
