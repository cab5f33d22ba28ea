"""Identical units that pair without further evidence, and short ones that prove nothing alone."""

from __future__ import annotations

from app.comparison.alignment.candidates import identical_pairs
from app.comparison.edits.bracketed_words import readings


def test_a_short_unit_that_stands_twice_pairs_only_beside_others() -> None:
    long, other, last = (tuple(range(k, k + 20)) for k in (100, 200, 300))
    short = (1, 2)
    first = [long, (3,), short, (4,), other, (5,), short, (6,), last]
    second = [long, (7,), short, (8,), other, (9,), short, (10,), last]
    nothing = [None] * len(first)
    assert identical_pairs(first, second, (nothing, nothing)) == [(0, 0), (4, 4), (8, 8)]
    row = [long, short, short, other]
    assert identical_pairs(row, row, ([None] * 4, [None] * 4)) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_word_with_very_many_brackets_is_read_in_no_way() -> None:
    assert readings("State[s]") == {"States": (5,)}
    assert readings("[b][B]enefits") == {"benefits": (1,), "Benefits": (1,)}
    assert readings("a" + "".join(f"[{sign}]x" for sign in "bcdefgh")) == {}
