"""Pairs and equal runs are the same with readable changes and without."""

from itertools import permutations

from app.attribution.asks.provision_course import course_of
from app.comparison.compare import compare, match_pairs
from tests.comparison.drafts import draft

LAMPS = "Each port keeps seven green lamps along the northern mole."
BUOYS = "Every keeper lists the buoys that were seen by night before the spring tides."
DRAFTS = (
    draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", BUOYS)),
    draft((0, "Article 1", "Lamps"), (1, "1.", BUOYS), (1, "2.", f"{LAMPS} They burn all night.")),
    draft((0, "Article 1", "Buoys"), (1, "1.", BUOYS), (0, "Article 2", "Green lamps"), (1, "1.", LAMPS)),
    draft((0, "Article 1", "Lamps"), (1, "1.", f"{LAMPS} {BUOYS}")),
    draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS.replace("green", "red")), (1, "2.", "[Deleted.]")),
)


def test_provisions_are_followed_as_they_are_compared() -> None:
    for older, newer in permutations(DRAFTS, 2):
        whole, matched = compare(older, newer), match_pairs(older, newer)
        assert (matched.pairs, matched.equal) == (whole.pairs, whole.equal)
        assert matched.pairs


def test_provisions_go_the_same_way_without_their_words() -> None:
    for older, newer in permutations(DRAFTS, 2):
        whole, matched = match_pairs(older, newer), match_pairs(older, newer, words=False)
        assert course_of(matched) == course_of(whole)
        assert set(matched.equal) <= set(whole.equal)
        several = len({one.older for one in whole.pairs}) < len(whole.pairs)
        assert not several or matched.equal
    joined = match_pairs(DRAFTS[3], DRAFTS[0], words=False)
    assert {(run.older, run.newer) for run in joined.equal} == {("article-1/1", f"article-1/{at}") for at in (1, 2)}


def test_a_draft_is_followed_into_one_of_the_same_words() -> None:
    whole, matched = compare(DRAFTS[0], DRAFTS[0]), match_pairs(DRAFTS[0], DRAFTS[0])
    assert (matched.pairs, matched.equal) == (whole.pairs, whole.equal)


def test_pins_hold_for_those_who_only_follow() -> None:
    pins = (("article-1/1", "article-1/1"),)
    matched = match_pairs(DRAFTS[0], DRAFTS[1], pins=pins)
    assert ("article-1/1", "article-1/1", "pinned") in {(pair.older, pair.newer, pair.basis) for pair in matched.pairs}
    assert matched.pairs == compare(DRAFTS[0], DRAFTS[1], pins=pins).pairs
