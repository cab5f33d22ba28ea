"""Why two provisions are a pair can be asked of every pair, and the answer is true of the two texts."""

from __future__ import annotations

import pytest

from app.comparison.alignment.pair_evidence import grounds_of
from app.comparison.compare import compare
from app.redline.rows.pair_reason import pairing_reason
from app.treaty.changes import Grounds, Pair
from app.treaty.draft import Draft, Kind, Provision


def draft(*rows: tuple[str, str, Kind, str, str, str]) -> Draft:
    return Draft("", "en", "plain", tuple(Provision(*row) for row in rows))


OLDER = draft(
    ("t", "", Kind.ARTICLE, "Article 1", "Lights at sea", ""),
    ("t1", "t", Kind.PARAGRAPH, "1.", "", "Every vessel shall carry two lamps after sunset."),
    ("t2", "t", Kind.PARAGRAPH, "2.", "", "The master shall keep a record of each lamp."),
    ("u", "", Kind.ARTICLE, "Article 2", "", ""),
    ("u1", "u", Kind.PARAGRAPH, "1.", "", "Harbours may ask for the record at any time."),
)
NEWER = draft(
    ("t", "", Kind.ARTICLE, "Article 1", "Lamps at sea", ""),
    ("t0", "t", Kind.PARAGRAPH, "1.", "", "Nothing here concerns warships of any flag."),
    ("t1", "t", Kind.PARAGRAPH, "2.", "", "Every vessel shall carry three lamps after sunset."),
    ("t2", "t", Kind.PARAGRAPH, "3.", "", "The master shall keep a record of each lamp."),
    ("u", "", Kind.ARTICLE, "Article 2", "", ""),
    ("u1", "u", Kind.PARAGRAPH, "1.", "", "Harbours may ask for the record at any time."),
)


def told(older: Draft, newer: Draft, pins: tuple[tuple[str, str], ...] = ()) -> dict[tuple[str, str], Grounds]:
    comparison = compare(older, newer, pins=pins)
    grounds = grounds_of(comparison, older, newer)
    assert len(grounds) == len(comparison.pairs)
    return {(p.older, p.newer): g for p, g in zip(comparison.pairs, grounds, strict=True)}


def test_wording_numbers_headings_and_neighbours_are_told() -> None:
    grounds = told(OLDER, NEWER)
    renumbered = grounds["t1", "t1"]
    assert renumbered.wording is not None
    assert 0.7 < renumbered.wording < 1
    assert not renumbered.number
    assert not renumbered.before, "a new paragraph stands before it"
    assert renumbered.after
    assert renumbered.above
    assert grounds["t2", "t2"].wording == 1
    article = grounds["t", "t"]
    assert article.heading == pytest.approx(2 / 3)
    assert article.number
    assert article.before, "both are the first"
    assert article.wording is not None
    assert 0.5 < article.wording < 0.8, "of all that stands under them"
    assert grounds["u", "u"].heading is None
    assert grounds["u", "u"].wording == 1


def test_swapping_the_drafts_mirrors_the_grounds() -> None:
    assert {(b, a): g for (a, b), g in told(NEWER, OLDER).items()} == told(OLDER, NEWER)


def test_a_pin_is_told_and_words_that_are_not_there_are_none() -> None:
    older = draft(("a", "", Kind.ARTICLE, "Article 1", "", "Lamps are lit."), ("b", "gone", Kind.PART, "", "", ""))
    newer = draft(("c", "", Kind.ARTICLE, "Article 9", "", "Bells ring."), ("d", "", Kind.PART, "", "", ""))
    grounds = told(older, newer, (("a", "c"), ("b", "d")))
    assert grounds["a", "c"].pinned
    assert grounds["b", "d"].wording is None
    assert grounds["b", "d"].above, "an unknown parent counts as none"


@pytest.mark.parametrize(
    ("pair", "grounds", "sentence"),
    [
        (
            Pair("a", "b", "kept", False, True, "wording"),
            Grounds(0.994, None, False, True, True, True, False),
            "Paired by wording: 99% of the words are the same; another number; both neighbours are pairs too; "
            "the provisions above are a pair too.",
        ),
        (
            Pair("a", "b", "kept", True, False, "number"),
            Grounds(0.001, 1, True, False, True, False, False),
            "Paired by number: 1% of the words are the same; same heading; same number; one neighbour is a pair too; "
            "under another provision now.",
        ),
        (
            Pair("a", "b", "split", False, False, "pinned"),
            Grounds(None, 0.5, False, True, False, False, True),
            "Joined by hand: one was divided; 50% of the heading is the same; the provisions above are a pair too.",
        ),
        (
            Pair("a", "b", "kept", False, False, "position"),
            Grounds(0.0, None, False, True, False, False, False),
            "Paired by place: 0% of the words are the same; the provisions above are a pair too.",
        ),
    ],
)
def test_the_grounds_are_said_in_one_sentence(pair: Pair, grounds: Grounds, sentence: str) -> None:
    assert pairing_reason(pair, grounds) == sentence
