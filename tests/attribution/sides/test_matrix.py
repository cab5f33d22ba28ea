"""Who stands with whom: what was said is counted by provisions, and nothing else is."""

from __future__ import annotations

import pytest

from app.attribution.sides.clusters import cluster_actors
from app.attribution.sides.model import RelationCount
from tests.attribution.sides.said import Talk
from tests.house.examples import draft

LINES = ("1. Ships shall moor with a green lamp.", "2. Nets are dried by day.", "3. Sails are mended in winter.")


def talk(*lines: str, date: str = "2031-05-01") -> Talk:
    """A talk about one draft."""
    return Talk((draft(*(lines or LINES), label="A", date=date),))


def test_same_contrary_and_otherwise():
    said = talk()
    said.says("XNO", "delete", "Article 1(1)", "with a green lamp")
    said.says("XKE", "retain", "Article 1(1)", "green lamp")
    said.says("XMI", "delete", "Article 1(1)", "with a green lamp")
    said.says("XNO", "delete", "Article 1(2)")
    said.says("XKE", "restate", "Article 1(2)", "Nets are dried by day and by night.")
    assert said.told() == {"XKE XMI": "0 1 0", "XKE XNO": "0 1 1", "XMI XNO": "1 0 0"}


def test_silence_is_no_stance():
    said = talk()
    said.says("XNO", "delete", "Article 1(1)")
    said.says("XKE", "delete", "Article 1(2)")
    assert said.told() == {}
    assert [said.matrix().spoke[one] for one in said.matrix().actors] == [1, 1]


def test_who_asks_together_asks_the_same():
    said = talk()
    said.says("XNO XKE", "move", "Article 1(2)")
    assert said.told() == {"XKE XNO": "1 0 0"}


def test_the_same_of_some_words_and_the_contrary_of_others_is_otherwise_and_told():
    said = talk()
    said.says("XNO", "retain", "Article 1(1)", "green lamp")
    said.says("XNO", "bracket", "Article 1(1)", "ships")
    said.says("XKE", "delete", "Article 1(1)", "green lamp")
    said.says("XKE", "bracket", "Article 1(1)", "ships")
    assert said.told() == {"XKE XNO": "0 0 1"}
    assert said.matrix().pairs[0].shared[0].mixed


def test_other_words_for_the_same_are_otherwise_even_where_something_is_the_same():
    said = talk()
    said.says("XNO", "restate", "Article 1(1)", "Ships may moor with a white flag.")
    said.says("XKE", "restate", "Article 1(1)", "Ships may moor with a red flag.")
    assert said.told() == {"XKE XNO": "0 0 1"}
    assert not said.matrix().pairs[0].shared[0].mixed


def test_a_word_on_the_whole_meets_a_word_on_what_stands_under_it():
    said = talk()
    said.says("XNO", "delete", "Article 1")
    said.says("XKE", "retain", "Article 1(2)")
    said.says("XMI", "restate", "Article 1(2)", "Nets are dried by day and by night.")
    assert said.told() == {"XKE XMI": "0 0 1", "XKE XNO": "0 1 0", "XMI XNO": "0 0 1"}


def test_two_who_speak_of_the_whole_meet_there_once():
    said = talk()
    said.says("XNO", "delete", "Article 1")
    said.says("XKE", "delete", "Article 1")
    said.says("XKE", "retain", "Article 1(2)")
    assert said.told() == {"XKE XNO": "1 0 0"}


def test_a_new_provision_is_one_of_its_own():
    said = talk()
    said.says("XNO", "insert", "Article 1(4)", "4. Harbours keep a book of all ships.")
    said.says("XKE", "insert", "Article 1(4)", "Harbours keep a book of all ships.")
    said.says("XMI", "insert", "Article 1(5)", "Harbours keep a book of all ships.")
    said.says("XPO", "delete", "Article 1")
    assert said.told() == {"XKE XNO": "1 0 0", "XKE XPO": "0 0 1", "XMI XPO": "0 0 1", "XNO XPO": "0 0 1"}


def test_a_new_article_stands_under_none():
    said = talk()
    for actor in ("XNO", "XKE"):
        said.says(actor, "insert", "Article 9", "Harbours keep a book of all ships.")
    said.says("XMI", "insert", "Article 9", "Harbours keep a list of their piers.")
    assert said.told() == {"XKE XMI": "0 0 1", "XKE XNO": "1 0 0", "XMI XNO": "0 0 1"}


def two() -> Talk:
    """A talk about two drafts; the second has another paragraph first, and the words that were asked for."""
    return Talk(
        (
            draft(*LINES, label="A", date="2031-05-01"),
            draft(
                "1. Harbours keep a book.",
                "2. Ships shall moor with a green lamp and a brass bell.",
                "3. Nets are dried by day.",
                label="B",
                date="2031-09-01",
            ),
        )
    )


def test_provisions_are_followed_to_their_new_numbers():
    said = two()
    said.says("XNO", "restate", "Article 1(1)", "Ships shall moor with a green lamp and a brass bell.")
    said.says("XKE", "retain", "Article 1(2)", "brass bell", draft=1)
    said.says("XMI", "delete", "Article 1(2)", "and a brass bell", draft=1)
    said.says("XPO", "delete", "Article 1(1)", draft=1)
    assert said.told() == {"XKE XMI": "0 1 0", "XKE XNO": "1 0 0", "XMI XNO": "0 1 0"}


def test_the_counts_up_to_each_draft():
    said = two()
    said.says("XNO", "delete", "Article 1(2)")
    said.says("XKE", "retain", "Article 1(2)")
    said.says("XNO", "delete", "Article 1(2)", "brass bell", draft=1)
    said.says("XKE", "delete", "Article 1(2)", "brass bell", draft=1)
    pair = said.matrix().pairs[0]
    assert [(one.same, one.contrary) for one in pair.by_draft] == [(0, 1), (1, 1)]
    assert said.told(until=0) == {"XKE XNO": "0 1 0"}
    assert len(said.matrix(until=0).pairs[0].by_draft) == 1


def test_a_later_word_takes_the_place_of_its_contrary():
    said = two()
    said.says("XNO", "delete", "Article 1(2)")
    said.says("XKE", "retain", "Article 1(2)")
    said.says("XNO", "retain", "Article 1(3)", draft=1)
    assert said.told() == {"XKE XNO": "1 0 0"}
    assert said.told(until=0) == {"XKE XNO": "0 1 0"}


def test_of_one_draft_the_later_day_counts_and_without_days_both():
    said = talk()
    said.says("XKE", "retain", "Article 1(2)")
    said.says("XNO", "delete", "Article 1(2)", date="2031-06-01")
    said.says("XNO", "retain", "Article 1(2)", date="2031-07-01")
    assert said.told() == {"XKE XNO": "1 0 0"}
    undated = talk()
    undated.says("XKE", "retain", "Article 1(2)")
    undated.says("XNO", "delete", "Article 1(2)")
    undated.says("XNO", "retain", "Article 1(2)")
    assert undated.told() == {"XKE XNO": "0 0 1"}


def test_what_was_taken_back_counts_no_more():
    said = two()
    said.says("XNO", "delete", "Article 1(2)", gone=1)
    said.says("XKE", "delete", "Article 1(2)")
    assert said.told() == {}
    assert said.told(until=0) == {"XKE XNO": "1 0 0"}
    said = talk()
    said.says("XNO", "delete", "Article 1(2)", date="2031-06-01")
    said.says("XKE", "delete", "Article 1(2)")
    said.withdraws("XNO", "Article 1(2)", "other words", date="2031-06-02")
    assert said.told() == {"XKE XNO": "1 0 0"}
    said.withdraws("XNO", "Article 1(2)", date="2031-06-02")
    assert said.told() == {}


def test_names_of_nobody_and_officers_stand_with_nobody():
    said = talk()
    said.says("XNO", "delete", "Article 1(2)")
    said.says("?", "delete", "Article 1(2)", written="Borderland")
    said.says("CHAIR", "delete", "Article 1(2)")
    assert said.told() == {}
    assert said.matrix().unread == 1


def test_groups_stay_folded_or_are_their_members_on_the_day():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("XKE", "retain", "Article 1(2)")
    said.says("LOOSE", "retain", "Article 1(2)")
    assert said.told() == {"LOOSE NORTH": "0 1 0", "LOOSE XKE": "1 0 0", "NORTH XKE": "0 1 0"}
    found = said.matrix(expanded=True)
    assert found.actors == ("XKE", "XMI", "XNO", "LOOSE"), "Portia had left on that day"
    assert found.undated == ("LOOSE",)
    assert said.told(expanded=True) == {
        "LOOSE XKE": "1 0 0", "LOOSE XMI": "0 1 0", "LOOSE XNO": "0 1 0", "XKE XMI": "0 1 0", "XKE XNO": "0 1 0",
    }, "two members do not meet by the word of their group"  # fmt: skip


def test_a_member_that_spoke_itself_has_its_own_word():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("XNO", "retain", "Article 1(2)")
    assert said.told(expanded=True) == {"XMI XNO": "0 1 0"}
    apart = said.matrix().apart
    assert [(one.group, one.member, one.shared.relation.value) for one in apart] == [("NORTH", "XNO", "contrary")]
    assert said.matrix(actors=("XKE",)).apart == ()


def test_who_wants_something_else_than_its_group_is_not_apart():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("XNO", "restate", "Article 1(2)", "Nets are dried by day and by night.")
    said.says("XKE", "retain", "Article 1(2)")
    assert said.matrix().apart == ()


def test_who_left_the_group_before_the_day_is_not_apart():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("XPO", "retain", "Article 1(2)")
    assert said.matrix().apart == ()
    earlier = talk(date="2029-01-01")
    earlier.says("NORTH", "delete", "Article 1(2)")
    earlier.says("XPO", "retain", "Article 1(2)")
    assert [one.member for one in earlier.matrix().apart] == ["XPO"]
    mixed = talk()
    mixed.says("NORTH", "delete", "Article 1(1)", date="2029-01-01")
    mixed.says("NORTH", "delete", "Article 1(2)")
    mixed.says("XPO", "retain", "Article 1(1)")
    mixed.says("XPO", "retain", "Article 1(2)")
    assert [one.shared.thread.provision for one in mixed.matrix().apart] == ["article-1/1"]


def test_whose_groups_want_the_contrary_of_each_other_has_no_word():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("SEA", "retain", "Article 1(2)")
    assert said.told(expanded=True) == {"XKE XNO": "0 1 0"}, "Mirandel is in both"
    assert said.told() == {"NORTH SEA": "0 1 0"}
    same = talk()
    same.says("NORTH", "delete", "Article 1(2)")
    same.says("SEA", "delete", "Article 1(2)")
    alike = {"XKE XMI": "1 0 0", "XKE XNO": "1 0 0", "XMI XNO": "1 0 0"}
    assert same.told(expanded=True) == alike, "with each of the two Mirandel has the word of the other group, too"


def test_who_is_taken_out_of_a_group_has_not_its_word():
    said = talk()
    said.says("NORTH", "delete", "Article 1(2)", written="Northern Compact (except Norhaven)")
    said.says("XKE", "retain", "Article 1(2)")
    assert said.told(expanded=True) == {"XKE XMI": "0 1 0"}


def test_a_group_without_a_day_stays_itself():
    said = talk(date="")
    said.says("NORTH", "delete", "Article 1(2)")
    said.says("XKE", "retain", "Article 1(2)")
    assert said.told(expanded=True) == {"NORTH XKE": "0 1 0"}


def test_only_some_actors():
    said = talk()
    for actor in ("XNO", "XKE", "XMI"):
        said.says(actor, "delete", "Article 1(2)")
    assert said.told(actors=("XNO", "XMI")) == {"XMI XNO": "1 0 0"}


def test_a_pair_is_found_whoever_is_named_first():
    said = talk()
    said.says("XNO", "delete", "Article 1(2)")
    said.says("XKE", "delete", "Article 1(2)")
    found = said.matrix()
    assert found.pair("XNO", "XKE") is found.pair("XKE", "XNO") is found.pairs[0]
    assert (found.pairs[0].one, found.pairs[0].other) == ("XKE", "XNO"), "in the order of names: Kestria, Norhaven"
    assert [wish for side in found.pairs[0].shared[0].said for wish in side] == [1, 0]
    assert found.pair("XNO", "XMI") is None


def test_no_draft_no_matrix():
    found = Talk(()).matrix()
    assert (found.actors, found.pairs, found.drafts) == ((), (), ())


@pytest.mark.parametrize(
    ("counts", "right"),
    [
        ({("A", "B"): RelationCount(5, 0, 0), ("B", "C"): RelationCount(3, 1, 1)}, [("A", "B"), ("A", "B", "C")]),
        ({("A", "B"): RelationCount(4, 0, 0)}, []),  # too few to tell
        ({("A", "B"): RelationCount(1, 3, 9)}, []),  # further than near
        ({("A", "C"): RelationCount(5, 0, 0), ("A", "B"): RelationCount(5, 0, 0)}, [("A", "B"), ("A", "B", "C")]),
        (
            {
                ("A", "B"): RelationCount(9, 0, 1),
                ("A", "C"): RelationCount(6, 0, 4),
                ("B", "C"): RelationCount(0, 10, 0),
            },
            [("A", "B")],
        ),  # together these two are far from the third
        (
            {
                ("A", "D"): RelationCount(9, 0, 1),
                ("B", "C"): RelationCount(9, 0, 1),
                ("B", "D"): RelationCount(5, 0, 5),
            },
            [("A", "D"), ("B", "C"), ("A", "D", "B", "C")],
        ),
    ],
)
def test_clusters_join_the_nearest_first(counts, right):
    assert [one.actors for one in cluster_actors("ABCD", counts)] == right


def test_those_who_are_near_stand_beside_each_other():
    lines = tuple(f"{at}. Ships moor at pier number {at} with lamps of kind {at}." for at in range(1, 8))
    said = talk(*lines)
    for at in range(1, 7):
        for actor in ("XNO", "XPO"):
            said.says(actor, "delete", f"Article 1({at})")
        said.says("XKE", "retain", f"Article 1({at})")
    for at in range(2, 7):
        said.says("XMI", "delete", f"Article 1({at})")
    said.says("XMI", "retain", "Article 1(1)")
    found = said.matrix()
    assert found.actors == ("XKE", "XMI", "XNO", "XPO")
    assert found.by_clusters() == ("XMI", "XNO", "XPO", "XKE")
    assert [(one.actors, round(one.nearness, 3), one.count.shared) for one in found.clusters] == [
        (("XNO", "XPO"), 1.0, 6),
        (("XMI", "XNO", "XPO"), 0.667, 12),
    ]
