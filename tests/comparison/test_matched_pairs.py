"""Pairs and equal runs are the same with readable changes and without."""

from itertools import pairwise, permutations

from app.attribution.asks.provision_course import course_of
from app.comparison.compare import TokenSeries, compare, match_pairs
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


def test_drafts_that_follow_each_other_are_matched_as_each_pair_alone() -> None:
    marked = draft((0, "Article 1", "[Lamps]"), (1, "1.", f"[{LAMPS}] {BUOYS}"), (1, "2.", "各港保存七盏绿灯的清单。"))
    for most in (1, 1000):
        series = TokenSeries(most)
        for older, newer in pairwise([*DRAFTS, marked, *reversed(DRAFTS), marked, marked, DRAFTS[2]]):
            alone, followed = match_pairs(older, newer), match_pairs(older, newer, series=series)
            assert (followed.pairs, followed.equal) == (alone.pairs, alone.equal)


def test_what_neighbours_share_is_read_once() -> None:
    series = TokenSeries()
    first, second = series.both(DRAFTS[0], DRAFTS[1])
    assert first.texts[2] is second.texts[1]
    assert series.both(DRAFTS[1], DRAFTS[2])[0] is second
    assert series.both(DRAFTS[3], DRAFTS[2])[0].texts[1] is not second.texts[1]


def test_a_series_of_many_texts_begins_anew() -> None:
    series = TokenSeries(most=2)
    first, _ = series.both(DRAFTS[0], DRAFTS[1])
    again, other = series.both(DRAFTS[0], DRAFTS[1])
    assert again is not first
    assert again.texts[2] is other.texts[1]
