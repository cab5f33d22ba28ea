"""Laws of who stands with whom and who holds what, for anything that anybody says: nobody is named without evidence."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.holders.board import holder_board
from app.comparison.compare import compare
from tests.attribution.sides.said import Talk, without
from tests.house.examples import draft

DRAFTS = (
    draft("1. Ships shall moor [with a green lamp].", "2. Nets are dried by day.", "3. Sails [may][shall] be white."),
    draft("1. Oars are long.", "2. Ships shall moor with a [green] lamp.", "3. Nets are dried by day.",
          "4. Sails shall be white."),
)  # fmt: skip
ACTORS = ("XNO", "XKE", "XMI", "XPO", "NORTH", "SEA", "LOOSE", "CHAIR", "?")
ASKS = (
    ("delete", ""), ("retain", ""), ("delete", "green lamp"), ("retain", "green lamp"), ("bracket", "by day"),
    ("restate", "Ships may moor with a red lamp."), ("restate", "Nets are dried by day and by night."),
    ("insert", "Harbours keep a book of all ships."), ("oppose", "by day"),
)  # fmt: skip


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    """What some actors say of two drafts."""
    said = Talk(tuple(draft_ for draft_ in DRAFTS))
    for _ in range(draw(st.integers(0, 12))):
        edit, words = draw(st.sampled_from(ASKS))
        at = draw(st.integers(0, 1))
        place = draw(st.sampled_from(("Article 1", "Article 1(1)", "Article 1(2)", "Article 1(3)", "Article 1(9)")))
        who = " ".join(draw(st.lists(st.sampled_from(ACTORS), min_size=1, max_size=2, unique=True)))
        day = draw(st.sampled_from(("", "2029-03-01", "2031-03-01")))
        said.says(who, edit, place, words, draft=at, date=day, written="Borderland" if "?" in who else "")
    return said


@given(talks(), st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_papers_come_changes_no_count(said: Talk, expanded: bool, chance) -> None:
    before = said.told(expanded=expanded)
    chance.shuffle(said.wishes)
    assert said.told(expanded=expanded) == before


@given(talks(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_counts_are_those_of_the_provisions_that_are_listed(said: Talk, expanded: bool) -> None:
    found = said.matrix(expanded=expanded)
    for pair in found.pairs:
        assert pair.one != pair.other
        assert pair.counts.shared == len(pair.shared) >= 1
        assert found.pair(pair.one, pair.other) is found.pair(pair.other, pair.one) is pair
        assert pair.by_draft[-1] == pair.counts
        for shared in pair.shared:
            for side in shared.said:
                assert side, "nobody is counted for what he did not say"
    assert sorted(found.by_clusters()) == sorted(found.actors)
    assert not {"?", "CHAIR"} & set(found.actors)


@given(talks())
@settings(max_examples=60, deadline=None)
def test_what_is_said_of_each_other_is_said_by_each(said: Talk) -> None:
    found = said.matrix()
    for pair in found.pairs:
        for shared in pair.shared:
            for actor, side in zip((pair.one, pair.other), shared.said, strict=True):
                assert all(actor in {who.id for who in found.wishes[number].actors} for number in side)


@given(talks(), st.sampled_from(ACTORS))
@settings(max_examples=60, deadline=None)
def test_without_its_evidence_an_actor_is_not_named_and_all_others_as_before(said: Talk, actor: str) -> None:
    before = said.told()
    said.wishes = without(said, actor)
    after = said.told()
    assert not any(actor in pair.split() for pair in after)
    assert after == {pair: counts for pair, counts in before.items() if actor not in pair.split()}


@given(talks(), st.sampled_from(ACTORS))
@settings(max_examples=40, deadline=None)
def test_without_its_evidence_an_actor_holds_nothing(said: Talk, actor: str) -> None:
    said.wishes = without(said, actor)
    step = compare(*said.drafts)
    found = holder_board(said.drafts, (step,), ((),), said.wishes, said.threads)
    for course in found.articles:
        for article in filter(None, course.drafts):
            named = (*article.holders, *(who for held in article.pending for who in held.actors))
            assert actor not in {who.id for who in named}
            assert article.words == article.in_plenary + article.in_group + article.open + article.unmarked
            assert article.unheld == sum(not text.held for text in article.disputed)
