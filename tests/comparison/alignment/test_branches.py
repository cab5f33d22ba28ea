"""Texts of an article are paired in the option from which most of it came; copies in others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.compare import compare
from tests.house.examples import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

KEEPER = "The keeper of each harbour shall write into the book the ships that lay there by night."
LAMPS = "Lamps on the quay are lit at dusk by the guild of the town, and put out when the last boat is in."
LIT = "Lamps on each pier are lit at nightfall by crews of our port, and put out when the last boat leaves it."
COPY = "Lamps on each pier are lit at sundown by crews of this port, and put down when the first boat leaves it."
ROPES = "Ropes that were found on the shore are given back to whoever can name the knots in them."
TOLLS = "Tolls are weighed in salt, and half of the salt goes to the widows of pilots."
SWEPT = "Quays are swept at noon by those who came last."


def _pairs(older: Draft, newer: Draft) -> set[tuple[str, str, bool]]:
    return {(pair.older, pair.newer, pair.moved) for pair in compare(older, newer).pairs}


def _mirrored(pairs: set[tuple[str, str, bool]]) -> set[tuple[str, str, bool]]:
    return {(newer, older, moved) for older, newer, moved in pairs}


def test_a_paragraph_stays_in_the_option_that_became_the_article_though_another_has_a_nearer_copy() -> None:
    older = draft(
        "Article 1", "Harbours", "Option I", f"1. {KEEPER}", f"2. {LAMPS}", f"3. {ROPES}", f"4. {TOLLS}",
        "Option II", f"1. {SWEPT}", f"2. {COPY}",
    )  # fmt: skip
    newer = draft("Article 1", "Harbours", f"1. {KEEPER} So be it.", f"2. {LIT}", f"3. {ROPES}", f"4. {TOLLS}")
    wanted = ("article-1/option-i/2", "article-1/2", False)
    assert wanted in _pairs(older, newer)
    assert wanted in _mirrored(_pairs(newer, older))


def test_a_text_that_got_brackets_at_its_place_stayed_though_its_copy_elsewhere_is_the_same() -> None:
    toll = "Article 2", "Tolls", f"1. {TOLLS}"
    older = draft("Article 1", "Harbours", f"1. {KEEPER}", f"2. {LAMPS}", *toll)
    more = LAMPS.replace(
        "at dusk", "at dusk, and on days of fog also while the bell of the pier is rung for the boats,"
    )
    newer = draft("Article 1", "Harbours", f"1. {KEEPER}", f"2. {more}", *toll, f"2. {SWEPT}", f"3. {LAMPS}")
    wanted = ("article-1/2", "article-1/2", False)
    assert wanted in _pairs(older, newer)
    assert wanted in _mirrored(_pairs(newer, older))


def test_a_text_stayed_though_others_are_said_to_be_deleted() -> None:
    toll = "Article 2", "Tolls", f"1. {TOLLS}"
    older = draft("Article 1", "Harbours", f"1. {KEEPER}", f"2. {LAMPS}", "3. Deleted.", *toll)
    more = LAMPS.replace(
        "at dusk", "at dusk, and on days of fog also while the bell of the pier is rung for the boats,"
    )
    newer = draft(
        "Article 1", "Harbours", f"1. {KEEPER}", f"2. {more}", "3. Deleted.", *toll, f"2. {SWEPT}", f"3. {LAMPS}"
    )
    assert ("article-1/2", "article-1/2", False) in _pairs(older, newer)


def test_of_two_equal_copies_the_one_in_the_option_of_its_neighbours_is_the_text() -> None:
    item = "Lamps burn oil."
    older = draft(
        "Article 1", "Harbours", f"1. {KEEPER}", "2. Each town sees to it that:", f"(a) {LAMPS}", f"(b) {item}"
    )
    newer = draft(
        "Article 1", "Harbours", "Option 1", f"1. {KEEPER} So be it.", "2. Each town sees to it that:",
        f"(a) {LAMPS} So be it.", f"(b) {item}",
        "Option 2", f"1. {SWEPT}", "2. Each guild wishes for its crews that:", f"(a) {ROPES}", f"(b) {item}",
    )  # fmt: skip
    wanted = ("article-1/2/b", "article-1/option-1/2/b", False)
    assert wanted in _pairs(older, newer)
    assert wanted in _mirrored(_pairs(newer, older))


def test_a_text_that_went_elsewhere_whole_moved_where_nothing_of_it_stands_at_its_place() -> None:
    toll = "Article 2", "Tolls", f"1. {TOLLS}"
    older = draft("Article 1", "Harbours", f"1. {KEEPER}", f"2. {LAMPS}", *toll)
    newer = draft("Article 1", "Harbours", f"1. {KEEPER}", f"2. {ROPES}", *toll, f"2. {LAMPS}")
    assert ("article-1/2", "article-2/2", True) in _pairs(older, newer)
