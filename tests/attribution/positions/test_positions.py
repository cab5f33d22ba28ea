"""Positions on a draft: under the right number, counted once, groups by the members they had, dissent told apart."""

from dataclasses import replace

import pytest

from app.attribution.lineage.provision_map import map_provisions
from app.attribution.positions.positions import (
    Expansion,
    ProvisionPositions,
    expand_groups,
    is_contrary,
    is_un_member,
    members_of,
    rows_of,
    speaks_of,
    tally,
)
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.treaty.actors import Actor, ActorType, Membership, register_of
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position
from tests.attribution.made import draft

UNION, NORTH, LEAGUE = "UNION", "NORTH", "LEAGUE"


def group(identity: str, *members: str | Membership) -> Actor:
    listed = tuple(m if isinstance(m, Membership) else Membership(m) for m in members)
    return Actor(identity, ActorType.GROUP, identity.title(), members=listed)


REGISTER = register_of(
    (
        *(Actor(f"X{letter}", ActorType.STATE, f"State {letter}") for letter in "ABCDE"),
        Actor("VAT", ActorType.STATE, "Holy See"),
        Actor("ONI", ActorType.ORGANISATION, "Open Net Institute"),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
        group(UNION, "XA", "XB", Membership("XC", "2001-01-01", "2020-01-31")),
        group(NORTH, "XB", "XD", "VAT"),
        group(LEAGUE, UNION, "XA", "XE"),
        group("ABROAD", UNION, "XE"),
        group("FRIENDS"),
    )
)


def said(actor: str, stance: Stance, address: str = "Article 1(1)", **more: str) -> Position:
    known = {"ask": "", "source": "paper", "where": "page 1", "date": "2019-05-01", **more}
    name = known.pop("name", actor)
    return Position(ActorRef(actor, name), stance, address, **known)


def row(*positions: Position) -> ProvisionPositions:
    (only,) = rows_of(positions, [index_provisions(ONE)], {}, map_provisions(()), 0)
    return only


def test_who_is_taken_out_of_a_group_is_not_counted_with_it():
    for name in ("Union (with the exception of State A)", "Union, except State A"):
        spoke = row(said(UNION, Stance.PROPOSE, name=name))
        assert who(expand_groups(spoke, REGISTER, Expansion.MEMBERS), Stance.PROPOSE) == {"XB", "XC"}


def who(row: ProvisionPositions, stance: Stance) -> set[str]:
    return {one.position.actor.id for one in row.held if one.position.stance is stance and one.counts}


ONE = draft({"Article 1": ["1. Each gate has a keeper.", "2. Gates are shut at night.", "(a) in winter at five;"]})
TWO = draft(
    {
        "Article 1": ["1. Nobody shall climb a gate, whatever the hour of the day may be."],
        "Article 2": ["1. Each gate has a keeper.", "2. Gates are shut at night.", "(a) in winter at five;"],
    }
)
COURSE = map_provisions([compare(ONE, TWO)])
PLACES = [index_provisions(ONE), index_provisions(TWO)]


def test_what_speaks_of_a_draft_that_is_not_here_is_laid_on_none():
    asked = said("XA", Stance.SUPPORT)
    (only,) = rows_of([asked], PLACES, {asked: None}, COURSE, 1)
    assert (only.provision, only.address) == ("", asked.address)


def test_a_position_in_old_numbers_stands_under_the_new_one() -> None:
    old = said("XA", Stance.OPPOSE, "Article 1(2)(a)")
    (only,) = rows_of([old], PLACES, {old: 0}, COURSE, 1)
    assert (only.address, only.was) == ("Article 2(2)(a)", ("Article 1(2)(a)",))


def test_a_position_in_new_numbers_stands_under_the_old_one_when_the_old_draft_is_shown() -> None:
    new = said("XA", Stance.OPPOSE, "Article 2(1)")
    (only,) = rows_of([new], PLACES, {new: 1}, COURSE, 0)
    assert only.address == "Article 1(1)"


def test_old_and_new_numbers_of_one_provision_are_one_row() -> None:
    old, new = said("XA", Stance.OPPOSE, "Article 1(1)"), said("XB", Stance.SUPPORT, "Article 2(1)")
    (only,) = rows_of([old, new], PLACES, {old: 0, new: 1}, COURSE, 1)
    assert [one.position.actor.id for one in only.held] == ["XA", "XB"]


def test_rows_stand_in_text_order_and_what_has_no_place_comes_last() -> None:
    listed = [said("XA", Stance.PROPOSE, a) for a in ("Article 9 bis", "Article 2(1)", "Article 1(1)")]
    rows = rows_of(listed, PLACES, dict.fromkeys(listed, 1), COURSE, 1)
    assert [r.address for r in rows] == ["Article 1(1)", "Article 2(1)", "Article 9 bis"]
    assert rows[-1].provision == ""


def test_a_provision_that_only_the_draft_shown_has_is_found_there() -> None:
    asked = said("XA", Stance.PROPOSE, "Article 2")
    (only,) = rows_of([asked], PLACES, {asked: 0}, COURSE, 1)
    assert only.provision == PLACES[1].at("Article 2")


def test_what_is_gone_stands_under_what_held_it() -> None:
    shorter = draft({"Article 1": ["1. Each gate has a keeper.", "2. Gates are shut at night."]})
    asked = said("XA", Stance.RETAIN, "Article 1(2)(a)")
    places = [index_provisions(ONE), index_provisions(shorter)]
    (only,) = rows_of([asked], places, {asked: 0}, map_provisions([compare(ONE, shorter)]), 1)
    assert (only.address, only.was) == ("Article 1(2)", ("Article 1(2)(a)",))


def test_without_drafts_positions_keep_the_addresses_they_have() -> None:
    rows = rows_of([said("XA", Stance.PROPOSE), said("XB", Stance.SUPPORT)], [], {}, map_provisions(()), 0)
    assert [(r.address, len(r.held)) for r in rows] == [("Article 1(1)", 2)]


def test_a_pair_that_nobody_asks_for_leads_nowhere() -> None:
    assert map_provisions([None]).to(0, "article-1", 1) == ()
    assert map_provisions([None]).to(0, "article-1", 0) == ("article-1",)


def test_a_later_stance_takes_the_place_of_an_earlier_one_on_the_same_words() -> None:
    first = said("XA", Stance.OPPOSE, date="2019-05-01", wording="at night")
    later = said("XA", Stance.SUPPORT, date="2019-06-01", wording="At  night", source="other")
    other = said("XA", Stance.OPPOSE, date="2019-05-01", wording="keeper")
    found = row(first, later, other)
    assert [one.over for one in found.held] == [True, False, False]
    assert tally(found, REGISTER) == {Stance.SUPPORT: {"state": 1}, Stance.OPPOSE: {"state": 1}}


@pytest.mark.parametrize(
    ("later", "why"),
    [
        (said("XB", Stance.SUPPORT, date="2019-06-01"), "another actor"),
        (said("XA", Stance.SUPPORT, date="2019-05-01"), "the same paper says both"),
        (said("XA", Stance.SUPPORT, date=""), "nobody knows when"),
        (said("XA", Stance.SUPPORT, date="2019-04-01"), "it was said before"),
        (said("XA", Stance.SUPPORT, date="2019-06-01", role="speaker"), "spoken for others"),
        (said("?", Stance.SUPPORT, date="2019-06-01"), "not known who"),
    ],
)
def test_nothing_else_takes_its_place(later: Position, why: str) -> None:
    assert not row(said("XA", Stance.OPPOSE), later).held[0].over, why


def test_two_names_that_are_not_known_are_not_the_same_one() -> None:
    first = said("?", Stance.OPPOSE, name="Ruritania")
    later = said("?", Stance.SUPPORT, name="Sylvania", date="2019-06-01", source="other")
    found = row(first, later)
    assert not found.held[0].over
    assert tally(found, REGISTER) == {Stance.SUPPORT: {"unknown": 1}, Stance.OPPOSE: {"unknown": 1}}


def test_on_one_day_the_later_source_counts() -> None:
    found = row(said("XA", Stance.OPPOSE), said("XA", Stance.SUPPORT, source="evening"))
    assert [one.over for one in found.held] == [True, False]


def test_who_withdraws_gives_up_all_it_said_before() -> None:
    found = row(
        said("XA", Stance.PROPOSE, wording="at noon"),
        said("XA", Stance.WITHDRAW, date="2019-07-01", source="plenary"),
    )
    assert [one.over for one in found.held] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Stance.PROPOSE, Stance.OPPOSE, True),
        (Stance.RETAIN, Stance.DELETE, True),
        (Stance.SUPPORT, Stance.RESERVE, True),
        (Stance.SUPPORT, Stance.PROPOSE, False),
        (Stance.OPPOSE, Stance.DELETE, False),
        (Stance.SUPPORT, Stance.FLEXIBLE, False),
        (Stance.WITHDRAW, Stance.OPPOSE, False),
    ],
)
def test_for_and_against_are_contrary_and_nothing_else(one: Stance, other: Stance, expected: bool) -> None:
    assert is_contrary(said("XA", one), said("XB", other)) is expected
    assert is_contrary(said("XB", other), said("XA", one)) is expected


def test_for_and_against_other_words_are_not_contrary() -> None:
    asked = said("XA", Stance.PROPOSE, wording="at noon")
    assert not is_contrary(asked, said("XB", Stance.OPPOSE, wording="by a keeper"))
    assert is_contrary(asked, said("XB", Stance.OPPOSE))


def test_as_recorded_a_group_is_one_that_spoke_and_dissent_is_told() -> None:
    found = expand_groups(row(said(UNION, Stance.PROPOSE), said("XA", Stance.OPPOSE)), REGISTER, Expansion.RECORDED)
    assert tally(found, REGISTER) == {Stance.PROPOSE: {"group": 1}, Stance.OPPOSE: {"state": 1}}
    assert [one.apart for one in found.held] == [(), (UNION,)]


def test_a_group_stands_for_its_members_on_the_day_and_is_not_counted_on_top() -> None:
    now = said(UNION, Stance.PROPOSE, date="2021-01-01")
    then = said(UNION, Stance.PROPOSE, date="2019-01-01", source="older", wording="other words")
    assert who(expand_groups(row(now), REGISTER, Expansion.MEMBERS), Stance.PROPOSE) == {"XA", "XB"}
    assert who(expand_groups(row(then), REGISTER, Expansion.MEMBERS), Stance.PROPOSE) == {"XA", "XB", "XC"}


def test_without_a_day_a_group_stays_as_it_is_and_a_day_handed_in_counts() -> None:
    asked = said(UNION, Stance.PROPOSE, date="")
    both = row(asked, said("XC", Stance.OPPOSE))
    assert who(expand_groups(both, REGISTER, Expansion.MEMBERS), Stance.PROPOSE) == {UNION}
    assert who(expand_groups(both, REGISTER, Expansion.MEMBERS, {asked: "2021-01-01"}), Stance.PROPOSE) == {"XA", "XB"}


def test_a_member_that_spoke_apart_is_not_counted_with_its_group() -> None:
    found = expand_groups(row(said(UNION, Stance.PROPOSE), said("XA", Stance.OPPOSE)), REGISTER, Expansion.MEMBERS)
    assert who(found, Stance.PROPOSE) == {"XB", "XC"}
    assert who(found, Stance.OPPOSE) == {"XA"}
    assert [one.apart for one in found.held if one.position.actor.id == "XA"] == [(UNION,)]


def test_a_member_that_said_the_same_is_counted_once() -> None:
    found = expand_groups(row(said(UNION, Stance.PROPOSE), said("XB", Stance.PROPOSE)), REGISTER, Expansion.MEMBERS)
    assert tally(found, REGISTER) == {Stance.PROPOSE: {"state": 3}}


def test_a_state_of_two_groups_is_counted_once_and_through_both() -> None:
    found = expand_groups(row(said(UNION, Stance.SUPPORT), said(NORTH, Stance.SUPPORT)), REGISTER, Expansion.MEMBERS)
    assert [one.through for one in found.held if one.position.actor.id == "XB"] == [(UNION, NORTH)]
    assert tally(found, REGISTER) == {Stance.SUPPORT: {"state": 5}}


def test_a_state_between_two_groups_that_disagree_is_counted_with_neither() -> None:
    found = expand_groups(row(said(UNION, Stance.SUPPORT), said(NORTH, Stance.OPPOSE)), REGISTER, Expansion.MEMBERS)
    assert who(found, Stance.SUPPORT) == {"XA", "XC"}
    assert who(found, Stance.OPPOSE) == {"XD", "VAT"}
    assert [one.apart for one in found.held if one.position.actor.id == "XB"] == [(NORTH,), (UNION,)]


def test_a_state_has_through_a_group_what_it_did_not_say_itself() -> None:
    found = expand_groups(
        row(said(UNION, Stance.SUPPORT), said("XA", Stance.PROPOSE, wording="at noon"), said(NORTH, Stance.PROPOSE)),
        REGISTER,
        Expansion.MEMBERS,
    )
    assert who(found, Stance.SUPPORT) == {"XA", "XB", "XC"}
    assert who(found, Stance.PROPOSE) == {"XA", "XB", "XD", "VAT"}


def test_words_that_differ_do_not_join_two_groups() -> None:
    found = expand_groups(
        row(said(UNION, Stance.SUPPORT), said(NORTH, Stance.SUPPORT, wording="at night")), REGISTER, Expansion.MEMBERS
    )
    assert [one.through for one in found.held if one.position.actor.id == "XB"] == [(UNION,), (NORTH,)]


def test_members_of_the_united_nations_only() -> None:
    found = expand_groups(row(said(NORTH, Stance.SUPPORT), said("ONI", Stance.SUPPORT)), REGISTER, Expansion.UN)
    assert {one.position.actor.id for one in found.held} == {"XB", "XD"}
    assert not is_un_member("VAT", REGISTER)
    assert not is_un_member(UNION, REGISTER)


def test_a_group_of_which_no_member_is_recorded_stays_as_it_is() -> None:
    found = expand_groups(row(said("FRIENDS", Stance.SUPPORT)), REGISTER, Expansion.MEMBERS)
    assert tally(found, REGISTER) == {Stance.SUPPORT: {"group": 1}}


def test_a_union_is_not_counted_on_top_of_those_of_its_states_that_sit_beside_it() -> None:
    assert members_of(LEAGUE, REGISTER, "2019-01-01") == ("XA", "XE")
    assert members_of("ABROAD", REGISTER, "2019-01-01") == (UNION, "XE")
    assert members_of("XA", REGISTER, "") == ()
    assert members_of("NOBODY", REGISTER, "") == ()


def test_a_member_that_the_register_does_not_know_is_a_member() -> None:
    register = register_of((*REGISTER.actors, group("WIDE", "XA", "XQ")))
    assert members_of("WIDE", register, "") == ("XA", "XQ")


def test_facilitators_speakers_and_officers_are_in_no_tally() -> None:
    found = row(
        said("XA", Stance.PROPOSE, role="facilitator"),
        said("XB", Stance.PROPOSE, role="speaker"),
        said("CHAIR", Stance.PROPOSE),
        said("ONI", Stance.PROPOSE),
    )
    assert tally(found, REGISTER) == {Stance.PROPOSE: {"organisation": 1}}
    assert expand_groups(found, REGISTER, Expansion.MEMBERS).held == found.held


def test_one_who_says_it_twice_is_counted_once() -> None:
    found = row(said("XA", Stance.PROPOSE, wording="at noon"), said("XA", Stance.PROPOSE, wording="at dawn"))
    assert tally(found, REGISTER) == {Stance.PROPOSE: {"state": 1}}


def test_a_row_speaks_of_its_provision_and_of_those_above() -> None:
    found = replace(row(said("XA", Stance.PROPOSE)), address="Article 2(2)(a)", was=("Article 1(2)(a)",))
    for address in ("article 2", "Article 2(2)", "Article 2 (2)(a)", "Article 1(2)"):
        assert speaks_of(found, address), address
    for address in ("Article 2(1)", "Article 20", "Article 2(2)(a)(i)"):
        assert not speaks_of(found, address), address


def test_a_withdrawal_of_a_whole_article_takes_back_what_was_said_of_its_paragraphs():
    on = said("XA", Stance.PROPOSE, wording="nets")
    back = said("XA", Stance.WITHDRAW, "Article 1", source="note", date="2019-06-01")
    early = said("XA", Stance.WITHDRAW, "Article 1", source="note", date="2019-04-01")
    other = said("XB", Stance.WITHDRAW, "Article 1", source="note", date="2019-06-01")
    for last, over in ((back, True), (early, False), (other, False)):
        rows = rows_of((on, last), [index_provisions(ONE)], {}, map_provisions(()), 0)
        assert [one.over for line in rows for one in line.held if one.position is on] == [over]
