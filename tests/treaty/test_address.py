"""Addresses and ids: the same place has one address whatever brackets and stops are printed around its number."""

from __future__ import annotations

import pytest

from app.treaty.address import addressed, bare, identified
from app.treaty.draft import Kind, Provision


@pytest.mark.parametrize(
    ("number", "plain"),
    [
        ("(a)", "a"),
        ("2 bis.", "2 bis"),
        ("[3.", "3"),
        ("[(a)]", "a"),
        ("Article 7 –", "Article 7"),
        ("1.-", "1"),
        ("（一）", "一"),
        ("", ""),
        ("Part II[I]", "Part II[I]"),
        ("[Article 6 [bis]]", "Article 6 [bis]"),
        ("附件二［之二］", "附件二［之二］"),
    ],
)
def test_a_number_is_bared_of_brackets_and_stops(number, plain):
    assert bare(number) == plain


def _tree(*rows: tuple[str, Kind, str]) -> tuple[Provision, ...]:
    made = [Provision(str(i), parent, kind, number, "", "words") for i, (parent, kind, number) in enumerate(rows)]
    return addressed(identified(made))


def test_addresses_pass_over_parts_and_name_options():
    found = _tree(
        ("", Kind.PART, "PART II"),
        ("0", Kind.ARTICLE, "[Article 9 bis]"),
        ("1", Kind.PARAGRAPH, "3."),
        ("2", Kind.OPTION, "Option A"),
        ("3", Kind.SUBPARAGRAPH, "(b)"),
        ("1", Kind.CHAPEAU, ""),
    )
    assert [p.address for p in found] == [
        "PART II",
        "Article 9 bis",
        "Article 9 bis(3)",
        "Article 9 bis(3), Option A",
        "Article 9 bis(3), Option A(b)",
        "Article 9 bis, chapeau",
    ]
    assert found[4].id == "article-9-bis/3/option-a/b"


def test_two_provisions_at_one_place_have_two_ids_and_children_follow():
    found = _tree(
        ("", Kind.ARTICLE, "Article 5"),
        ("0", Kind.PARAGRAPH, "1."),
        ("0", Kind.PARAGRAPH, "1."),
        ("2", Kind.SUBPARAGRAPH, "(a)"),
    )
    assert [p.id for p in found] == ["article-5", "article-5/1", "article-5/1~2", "article-5/1~2/a"]
    assert found[3].parent == "article-5/1~2"
