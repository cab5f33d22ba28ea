"""How a changed stretch is cut where brackets and tags stand in it, and which sign closes which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.brackets import partners, pieces
from app.comparison.tokens import words_of

words = st.lists(st.sampled_from(["a", "b", "7", ",", "[", "]"]), max_size=9)


def cut(before: str, after: str, tagged: str = "") -> list[tuple[str, str, str]]:
    """The pieces of a gap as (sign or words, before, after); words of `tagged` stand in a tag."""
    sides = words_of(before), words_of(after)
    tags = tuple([word in words_of(tagged) for word in side] for side in sides)
    return [
        (
            "sign" if p.sign else "words",
            " ".join(sides[0][p.first_start : p.first_end]),
            " ".join(sides[1][p.second_start : p.second_end]),
        )
        for p in pieces(*sides, (tags[0], tags[1]))
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("may", "shall", [("words", "may", "shall")]),
        ("", "[ as needed ]", [("words", "", "[ as needed ]")]),
        ("", "] [ should ]", [("sign", "", "]"), ("sign", "", "["), ("words", "", "should"), ("sign", "", "]")]),
        ("may", "[ shall ]", [("sign", "", "["), ("words", "may", "shall"), ("sign", "", "]")]),
        ("[ thirty ] [ sixty ]", "forty", [("words", "[ thirty ] [ sixty ]", "forty")]),
        (
            "7 to 10 [ if asked",
            "8 to 11",
            [("words", "7 to 10", "8 to 11"), ("sign", "[", ""), ("words", "if asked", "")],
        ),
        ("] x [ y", "", [("sign", "]", ""), ("words", "x", ""), ("sign", "[", ""), ("words", "y", "")]),
        ("[", "]", [("sign", "[", ""), ("sign", "", "]")]),
    ],
)
def test_pieces(before: str, after: str, told: list[tuple[str, str, str]]) -> None:
    assert cut(before, after) == told


def test_words_of_a_tag_are_never_one_edit_with_words_of_the_text() -> None:
    assert cut("articles 7 to 16 – Arcadia", "articles 8 to 17 and more", "– Arcadia") == [
        ("words", "articles 7 to 16", "articles 8 to 17 and more"),
        ("words", "– Arcadia", ""),
    ]


@given(words, words, st.booleans())
def test_pieces_tile_both_sides_in_order(first: list[str], second: list[str], tagged: bool) -> None:
    tags = ([tagged and word == "b" for word in first], [tagged and word == "b" for word in second])
    at = [0, 0]
    for p in pieces(first, second, tags):
        assert (p.first_start, p.second_start) == tuple(at)
        assert p.first_start < p.first_end or p.second_start < p.second_end
        assert not p.sign or (p.first_end - p.first_start) + (p.second_end - p.second_start) == 1
        at = [p.first_end, p.second_end]
    assert at == [len(first), len(second)]


def test_partners_may_stand_in_different_texts() -> None:
    found = partners(["[a [b]", "c] d]"])
    assert found == {(0, 0): (1, 1), (1, 1): (0, 0), (0, 3): (0, 5), (0, 5): (0, 3)}
