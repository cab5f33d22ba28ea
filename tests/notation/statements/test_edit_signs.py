"""Signs round words that go and come: written, and read again also where a passage was cut. Invented wording."""

from __future__ import annotations

import pytest

from app.notation.statements.edit_signs import EditSort, edit_pieces, with_signs

GOES, COMES = EditSort.GOES, EditSort.COMES


@pytest.mark.parametrize(
    ("ranges", "expected"),
    [
        ([], "a redgreen lamp"),
        ([(2, 5, GOES), (5, 10, COMES)], "a ~~red~~ **green** lamp"),
        ([(5, 11, COMES)], "a red**green** lamp"),
        ([(1, 5, GOES)], "a ~~red~~green lamp"),
        ([(1, 2, GOES), (2, 5, COMES)], "a **red**green lamp"),
        ([(2, 10, GOES), (5, 10, COMES)], "a ~~redgreen~~ lamp"),
    ],
)
def test_what_goes_and_what_comes_are_told_apart(ranges, expected):
    assert with_signs("a redgreen lamp", ranges) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("no signs", [("no signs", "")]),
        ("**new**", [("new", "comes")]),
        ("a ~~b c~~ d", [("a ", ""), ("b c", "goes"), (" d", "")]),
        ("… left~~ right", [("… left", "goes"), (" right", "")]),
        ("left ~~right …", [("left ", ""), ("right …", "goes")]),
        ("left **right …", [("left ", ""), ("right …", "comes")]),
        ("2 ** 3", [("2 ** 3", "")]),
        ("… plain …", [("… plain …", "")]),
    ],
)
def test_a_passage_is_read_also_where_it_was_cut(text, expected):
    assert [(piece.text, piece.sort.value) for piece in edit_pieces(text)] == expected
