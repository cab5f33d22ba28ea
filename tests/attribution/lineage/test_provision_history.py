"""Where a provision stands in each draft of a series: over splits, joins, moves, and back again. Invented wording."""

from __future__ import annotations

import itertools

from app.attribution.lineage.lineage import lineage
from app.attribution.lineage.provision_history import heads_of, history_of, series_of
from app.comparison.compare import compare
from app.treaty.draft import Draft
from tests.comparison.drafts import draft

LAMPS = "Keepers shall light the lamps of the harbour one hour before the sun has set behind the hills."
OIL = "Oil for the lamps is brought by barge on the first day of each month and is kept away from flames."
ROPES = "Ropes that hold the great buoys are looked at twice a year by two divers who do not know each other."
PAINT = "The white paint of the towers is renewed in spring, when the walls are dry and the gulls are at sea."
HORNS = "Horns sound thrice a minute in fog, and a fourth time when a vessel has answered from the outer bank."


def series(*drafts):
    comparisons = [compare(one, other) for one, other in itertools.pairwise(drafts)]
    return series_of(drafts, [c.pairs for c in comparisons], lineage(drafts).restored)


def told(drafts, start, provision):
    """The addresses of a course's heads in each draft, kin after a bar."""
    found = series(*drafts)
    lines = []
    for places, course in zip(found.places, history_of(found, start, provision), strict=True):
        own, kin = (", ".join(place.address for place in heads_of(places, ids)) for ids in (course.own, course.kin))
        lines.append(f"{own} | {kin}" if kin else own)
    return lines


def two(first, second, *more):
    rows = [(0, "Article 1", "Lamps"), (1, "1.", first), (1, "2.", second)]
    rows += [(0, "Article 2", "Ropes"), *((1, f"{n}.", text) for n, text in enumerate((ROPES, PAINT, *more), 1))]
    return draft(*rows)


def test_a_provision_that_stays_is_itself_in_every_draft():
    drafts = [two(LAMPS, OIL), two(LAMPS, OIL), two(LAMPS, OIL)]
    assert told(drafts, 1, "article-1") == ["Article 1"] * 3
    assert told(drafts, 1, "article-1/2") == ["Article 1(2)"] * 3
    whole = history_of(series(*drafts), 0, "article-1")
    assert whole[2].own == ("article-1", "article-1/1", "article-1/2")


def test_an_id_that_is_not_there_is_nowhere():
    assert told([two(LAMPS, OIL), two(LAMPS, OIL)], 0, "article-9") == ["", ""]


def test_one_draft_alone():
    assert told([two(LAMPS, OIL)], 0, "article-1") == ["Article 1"]
    assert history_of(series_of([Draft("", "en", "", ())], [], []), 0, "x")[0].own == ()


def test_not_there_yet_then_there_then_gone():
    short = draft((0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT))
    assert told([short, two(LAMPS, OIL), short], 1, "article-1") == ["", "Article 1", ""]


def test_a_paragraph_that_moved_is_followed_both_ways():
    before, after = two(LAMPS, OIL, HORNS), draft(
        (0, "Article 1", "Lamps"), (1, "1.", HORNS), (1, "2.", LAMPS), (1, "3.", OIL),
        (0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT),
    )  # fmt: skip
    assert told([before, after], 0, "article-2/3") == ["Article 2(3)", "Article 1(1)"]
    assert told([before, after], 1, "article-1/1") == ["Article 2(3)", "Article 1(1)"]
    # The whole article looks back to where its paragraph stood.
    assert told([before, after], 1, "article-1") == ["Article 1, Article 2(3)", "Article 1"]


def test_a_split_shows_both_parts_from_either_side():
    joined = draft((0, "Article 1", "Lamps"), (1, "1.", f"{LAMPS} {OIL}"), (1, "2.", ROPES))
    parted = draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL), (1, "3.", ROPES))
    drafts = [joined, parted, parted]
    both = "Article 1(1), Article 1(2)"
    assert told(drafts, 0, "article-1/1") == ["Article 1(1)", both, both]
    apart = "Article 1(1) | Article 1(2)"
    assert told(drafts, 2, "article-1/1") == ["Article 1(1)", apart, apart]
    assert told(drafts, 2, "article-1/2") == ["Article 1(1)", *["Article 1(2) | Article 1(1)"] * 2]
    # A join is the same, looked at from the other end.
    assert told([parted, joined], 1, "article-1/1") == [both, "Article 1(1)"]
    assert told([parted, joined], 0, "article-1/2") == ["Article 1(2)", "Article 1(1)"]


def test_what_was_gone_and_stands_again_is_followed_over_the_gap():
    with_, without = two(LAMPS, OIL), draft((0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT))
    drafts = [with_, without, without, with_, with_]
    gap = ["Article 1", "", "", "Article 1", "Article 1"]
    assert told(drafts, 0, "article-1") == gap
    assert told(drafts, 4, "article-1") == gap
    assert told(drafts, 4, "article-1/2") == ["Article 1(2)", "", "", "Article 1(2)", "Article 1(2)"]


def test_a_chapter_is_not_back_because_its_only_article_is():
    from app.treaty.draft import Kind

    def under(chapter):
        return draft((Kind.CHAPTER, "Chapter I", chapter), (0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL))

    other = draft((0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT))
    found = series(under("Light"), other, under("Of harbours"))
    for place in found.places[2]:
        assert place.kind is not Kind.CHAPTER or place.id not in history_of(found, 0, "article-1")[2].own


def test_a_text_that_is_back_elsewhere_than_what_is_looked_at_changes_nothing():
    rows = [(0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT)]
    with_, without = two(LAMPS, OIL), draft(*rows)
    assert told([with_, without, with_], 2, "article-2") == ["Article 2"] * 3


def test_one_paragraph_back_does_not_bring_the_article_of_the_others_with_it():
    drafts = [
        two(LAMPS, OIL),
        draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (0, "Article 2", "Ropes"), (1, "1.", ROPES)),
        two(LAMPS, OIL),
    ]
    assert told(drafts, 0, "article-1/2") == ["Article 1(2)", "", "Article 1(2)"]
    assert told(drafts, 2, "article-1/2") == ["Article 1(2)", "", "Article 1(2)"]
