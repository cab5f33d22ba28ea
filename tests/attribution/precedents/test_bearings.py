"""Which way a change leads, as seen from the source of its provision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.precedents.bearings import JointBearings, bearing_of, bearings, leanings
from app.comparison.compare import compare
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

SOURCE = (
    "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung.",
    "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay.",
)


def led(older: Draft, newer: Draft, *sources: Draft, least: float = 0.4) -> list[str]:
    """Each bearing as "toward T1 Article 1(1): words"."""
    shelf = [on_shelf(f"T{at}", one) for at, one in enumerate(sources, 1)]
    comparison = compare(older, newer)
    maps = [shared(one, *shelf, least=least) for one in (older, newer)]
    words = {
        one.id: " → ".join(side.text.strip() for side in (one.older, one.newer) if side) for one in comparison.changes
    }
    return [
        f"{one.bearing.value} {one.instrument} {one.address}: {words[one.change]}"
        for one in bearings(comparison, (older, newer), maps[0], maps[1], shelf)
    ]


def test_words_that_come_from_the_source_lead_toward_it():
    before = draft(SOURCE[0].replace("each harbour lamp", "it"), SOURCE[1])
    assert led(before, draft(*SOURCE), draft(*SOURCE)) == ["toward t1 Article 1(1): it → each harbour lamp"]


def test_words_that_go_from_the_source_lead_away():
    after = draft(SOURCE[0].replace(" before the evening bell is rung", ""), SOURCE[1])
    assert led(draft(*SOURCE), after, draft(*SOURCE)) == ["away t1 Article 1(1): before the evening bell is rung"]


def test_foreign_words_that_come_lead_away_and_that_go_toward():
    other = draft(SOURCE[0].replace("trim", "swiftly trim"), SOURCE[1])
    assert led(draft(*SOURCE), other, draft(*SOURCE)) == ["away t1 Article 1(1): swiftly"]
    assert led(other, draft(*SOURCE), draft(*SOURCE)) == ["toward t1 Article 1(1): swiftly"]


def test_words_that_neither_the_source_nor_the_draft_had_lead_nowhere():
    may, should = (draft(SOURCE[0].replace("shall", word), SOURCE[1]) for word in ("may", "should"))
    assert led(may, should, draft(*SOURCE)) == []


def test_a_word_that_the_source_has_at_another_place_leads_away():
    """The source says "lamp keeper" elsewhere; here it says "wick"."""
    after = draft(SOURCE[0].replace("the wick", "the ledger of the warden"), SOURCE[1])
    assert led(draft(*SOURCE), after, draft(*SOURCE)) == ["away t1 Article 1(1): wick → ledger of the warden"]


def test_a_repeated_phrase_slides_and_still_leads_away():
    before = draft("1. Nets and buoys and lamps of the harbour shall be counted at dawn.")
    after = draft("1. Nets and buoys and ropes and lamps of the harbour shall be counted at dawn.")
    assert [one.split(":")[0] for one in led(before, after, before)] == ["away t1 Article 1(1)"]


def test_a_whole_provision_with_a_source_is_taken_over():
    before = draft(SOURCE[0])
    assert led(before, draft(*SOURCE), draft(*SOURCE))[0].startswith("toward t1 Article 1(2)")
    assert led(draft(*SOURCE), before, draft(*SOURCE))[0].startswith("away t1 Article 1(2)")


def test_a_new_paragraph_of_which_the_source_knows_nothing_leads_away_from_that_of_its_article():
    added = "3. Ropes bought by the guild are tarred twice within any given winter."
    found = led(draft(*SOURCE), draft(*SOURCE, added), draft(*SOURCE))
    assert [one.split(":")[0] for one in found] == ["away t1 Article 1"]


def test_of_two_sources_each_is_told():
    may = SOURCE[0].replace("shall", "may")
    found = led(draft(*SOURCE), draft(may, SOURCE[1]), draft(*SOURCE), draft(may, SOURCE[1]))
    assert sorted(one.split(":")[0] for one in found) == ["away t1 Article 1(1)", "toward t2 Article 1(1)"]


def test_a_source_that_one_draft_alone_has_counts():
    """Only the newer draft has enough of the source that it is one."""
    before = draft("1. Keepers trim the wick of lamps.", SOURCE[1])
    found = led(before, draft(*SOURCE), draft(*SOURCE), least=0.7)
    assert found
    assert all(one.startswith("toward t1 Article 1(1)") for one in found)


def test_numbers_moves_and_forms_lead_nowhere():
    before = draft(SOURCE[0], "2. Nets are dried by the guild on the long quay in summer.")
    after = draft("1. Nets are dried by the guild on the long quay in summer.", SOURCE[0].replace("1.", "2."))
    assert led(before, after, draft(*SOURCE)) == []


def test_nothing_is_told_without_a_shelf_or_a_source():
    before, after = draft(SOURCE[0]), draft(SOURCE[0].replace("shall", "may"))
    assert led(before, after) == []
    assert led(before, after, draft("1. Wool is weighed in June by the elders.")) == []


def test_small_words_are_judged_where_nothing_else_changed():
    after = draft(SOURCE[0].replace("the wick of", "a wick of"), SOURCE[1])
    assert led(draft(*SOURCE), after, draft(*SOURCE)) == ["away t1 Article 1(1): the → a"]


def test_several_changes_lead_together():
    before = draft(SOURCE[0].replace("shall", "may").replace("evening", "morning"), SOURCE[1].replace("oil ", ""))
    shelf = [on_shelf("T1", draft(*SOURCE))]
    after = draft(*SOURCE)
    comparison = compare(before, after)
    found = leanings(comparison, (before, after), shared(before, *shelf), shared(after, *shelf), shelf)
    joint = JointBearings(found, shelf)
    (one,) = joint.of(change.id for change in comparison.changes)
    assert (one.bearing.value, one.address) == ("toward", "Article 1")
    (one,) = joint.of(change.id for change in comparison.changes[:2])
    assert one.address == "Article 1(1)"
    assert joint.of(["c99"]) == ()


def test_changes_that_lead_both_ways_lead_together_nowhere():
    before = draft(SOURCE[0].replace("shall", "may"), SOURCE[1])
    after = draft(SOURCE[0].replace("evening", "morning"), SOURCE[1])
    shelf = [on_shelf("T1", draft(*SOURCE))]
    comparison = compare(before, after)
    found = leanings(comparison, (before, after), shared(before, *shelf), shared(after, *shelf), shelf)
    assert [one.bearing.value for one in found if one.bearing] == ["toward", "away"]
    assert JointBearings(found, shelf).of(change.id for change in comparison.changes) == ()


def test_nothing_leads_nowhere():
    assert bearing_of(0, 0) is None
    assert bearing_of(2, 1) is None
