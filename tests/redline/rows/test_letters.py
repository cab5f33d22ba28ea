"""Letters that are others inside one changed word stand out of it, in every language and in every medium."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.comparison.compare import compare
from app.exporting.layout.cells import cell_data
from app.redline.compose import compose
from app.redline.model import LetterState, Redline, Row
from app.redline.rows.inline_marks import merge_runs
from app.redline.rows.letters import letters_of, one_letter, whole_where_joined, whole_words
from tests.comparison.drafts import article
from tests.redline.made import register


def page(older: str, newer: str, language: str = "en") -> Redline:
    drafts = article(older, language=language), article(newer, language=language)
    return compose(compare(*drafts), (), *drafts, register())


def row_of(older: str, newer: str, language: str = "en") -> Row:
    return page(older, newer, language).rows[-1]


def strong(row: Row) -> tuple[list[str], list[str]]:
    assert row.older is not None
    assert row.newer is not None
    older, newer = ([r.text for r in c.text if r.letters is LetterState.OTHER] for c in (row.older, row.newer))
    return older, newer


@pytest.mark.parametrize(
    ("language", "older", "newer", "expected"),
    [
        ("en", "Each State moors ships.", "Each States moors ships.", ([], ["s"])),
        ("en", "It pays 2030 coins.", "It pays 2035 coins.", (["0"], ["5"])),
        ("en", "The party pays.", "The parties pays.", (["y"], ["ies"])),
        ("fr", "Un gardien veille.", "Un gardienne veille.", ([], ["ne"])),
        ("es", "El barco rojo zarpa.", "El barcos rojo zarpa.", ([], ["s"])),
        ("ru", "Смотритель маяка спит.", "Смотритель маяков спит.", (["а"], ["ов"])),
        ("ar", "تدفع الدولة الرسم", "تدفع الدولتان الرسم", (["ة"], ["تان"])),
    ],
)
def test_an_ending_or_a_digit_stands_out(
    language: str, older: str, newer: str, expected: tuple[list[str], list[str]]
) -> None:
    row = row_of(older, newer, language)
    assert strong(row) == expected
    for cell, text in ((row.older, older), (row.newer, newer)):
        assert cell is not None
        assert "".join(run.text for run in cell.text) == text
        assert [run.start for run in cell.text] == [
            sum(len(r.text) for r in cell.text[:k]) for k in range(len(cell.text))
        ]


def test_a_capital_stands_out() -> None:
    assert letters_of("state", "State") == (((0, 1),), ((0, 1),))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("ship", "boat"),
        ("may", "shall"),
        ("三十日", "六十日"),
        ("red ship", "red ships"),
        ("", "a"),
        ("(", ")"),
        ("x", "x"),
    ],
)
def test_what_is_no_one_word_or_too_unlike_has_none(older: str, newer: str) -> None:
    assert letters_of(older, newer) == ((), ())


def test_a_mark_over_a_letter_goes_with_the_letter() -> None:
    assert letters_of("marine", "marine\u0301") == ((), ((5, 7),))
    assert letters_of("cafe\u0301s", "cafe\u0300s") == (((3, 5),), ((3, 5),))


def test_in_one_column_a_cut_word_stays_together() -> None:
    row = row_of("The party pays.", "The parties pays.")
    assert row.older is not None
    assert row.newer is not None
    pieces = merge_runs(row.older.text, row.newer.text)
    assert "".join(p.text for p in pieces) == "The partyparties pays."
    assert [p.text for p in whole_words(pieces)] == ["The ", "party", "parties", " pays."]
    assert one_letter(pieces) == frozenset()


def test_one_letter_is_told_as_one() -> None:
    row = row_of("Each State moors.", "Each States moors.")
    assert row.older is not None
    assert row.newer is not None
    assert one_letter(merge_runs(row.older.text, row.newer.text)) == set(row.changes)


def test_a_page_has_strong_letters_and_a_word_of_joined_ones_is_strong_as_a_whole() -> None:
    latin, arabic = row_of("Each State moors.", "Each States moors."), row_of("تدفع الدولة", "تدفع الدولتان", "ar")
    assert latin.newer is not None
    assert arabic.newer is not None
    assert [piece[0] for piece in cell_data(latin.newer, {}, older=False)["x"] if len(piece) > 4] == ["s"]
    keys = {arabic.changes[0]: "7"}
    pieces = cell_data(arabic.newer, keys, older=False)["x"]
    assert [piece[0] for piece in pieces if len(piece) > 4] == ["الدولتان"]
    assert [piece[3] for piece in pieces if piece[3]] == ["7"]


def test_a_latin_word_in_an_arabic_text_is_cut_and_a_word_without_other_letters_is_not_strong() -> None:
    latin = row_of("تدفع Ships رسومها في القاعة الكبرى", "تدفع Ship رسومها في القاعة الكبرى", "ar")
    joined = row_of("تدفع الدولة رسومها في القاعة", "تدفع الدولةة رسومها في القاعة", "ar")
    told = [
        [(piece.text, piece.letters) for piece in whole_where_joined(cell.text) if piece.change]
        for row in (latin, joined)
        for cell in (row.older, row.newer)
        if cell is not None
    ]
    kept, other, none = LetterState.KEPT, LetterState.OTHER, LetterState.NONE
    assert told == [[("Ship", kept), ("s", other)], [("Ship", kept)], [("الدولة", none)], [("الدولةة", other)]]


MERGED = ("\u0301b\u0300b\u0301\u0301d\u0301", "\u0301a\u0300b\u0301bd\u0300")
"""Two words of which single marks are others."""


def test_two_letters_that_share_a_mark_are_one_range() -> None:
    found = [letters_of(one, other) for one, other in (MERGED, MERGED[::-1])]
    assert all(end <= begin for sides in found for spans in sides for (_, end), (begin, _) in pairwise(spans))


def test_a_word_of_a_divided_paragraph_is_cut_where_it_stands() -> None:
    drafts = (
        article("Ships moor by day at the long pier. Each State pays dues in the hall."),
        article("Ships moor by day at the long pier.", "Each States pays dues in the hall."),
    )
    rows = compose(compare(*drafts), (), *drafts, register()).rows
    assert [r.text for r in rows[-1].newer.text if r.letters is LetterState.OTHER] == ["s"]  # type: ignore[union-attr]


def test_nothing_is_whole() -> None:
    assert list(whole_words(())) == []
