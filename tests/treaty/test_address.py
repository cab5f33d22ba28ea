"""Addresses and ids: the same place has one address whatever brackets and stops are printed around its number."""

from __future__ import annotations

import pytest

from app.treaty.address import assign_addresses, assign_ids, bare_number
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
        ("[3][5][4].", "[3][5][4]"),
        ("Option (a):", "Option (a)"),
    ],
)
def test_a_number_is_bared_of_brackets_and_stops(number, plain):
    assert bare_number(number) == plain


def _tree(*rows: tuple[str, Kind, str]) -> tuple[Provision, ...]:
    made = [Provision(str(i), parent, kind, number, "", "words") for i, (parent, kind, number) in enumerate(rows)]
    return assign_addresses(assign_ids(made))


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


def test_articles_that_are_numbered_anew_in_each_part_say_their_part():
    parts = (
        ("", Kind.PART, "Part I"),
        ("0", Kind.ARTICLE, "1."),
        ("", Kind.PART, "Part II"),
        ("2", Kind.ARTICLE, "1."),
    )
    anew = _tree(*parts, ("3", Kind.PARAGRAPH, "2."))
    assert [(p.address, p.id) for p in anew[1::2]] == [
        ("Part I, Article 1", "part-i/article-1"),
        ("Part II, Article 1", "part-ii/article-1"),
    ]
    assert anew[4].address == "Part II, Article 1(2)"
    through = _tree(*parts[:3], ("2", Kind.ARTICLE, "2."))
    assert [p.address for p in through[1::2]] == ["Article 1", "Article 2"]
    twice = _tree(*parts, ("", Kind.PART, "Part III"), ("4", Kind.ARTICLE, "2."))
    assert [p.address for p in twice[1::2]] == ["Article 1", "Article 1", "Article 2"]


def test_sections_of_an_article_are_places_and_sections_of_articles_are_not():
    found = _tree(
        ("", Kind.SECTION, "Section 1"),
        ("0", Kind.ARTICLE, "Article 5"),
        ("1", Kind.SECTION, "a."),
        ("2", Kind.PARAGRAPH, "1."),
        ("1", Kind.SECTION, ""),
        ("4", Kind.PARAGRAPH, "2."),
        ("2", Kind.SECTION, "b."),
    )
    assert [p.address for p in found][1:] == [
        "Article 5",
        "Article 5(a)",
        "Article 5(a)(1)",
        "Article 5, section 2",
        "Article 5, section 2(2)",
        "Article 5(a)(b)",
    ]


def test_what_stands_in_a_later_text_of_a_paper_says_which():
    found = _tree(
        ("", Kind.PART, "A."), ("0", Kind.ARTICLE, "Article 1"), ("", Kind.PART, "B."), ("2", Kind.PARAGRAPH, "1.")
    )
    assert [p.address for p in found] == ["A", "Article 1", "B", "B(1)"]


def test_sections_and_what_stands_in_them_say_their_part_where_another_part_has_the_same():
    found = _tree(
        ("", Kind.PART, "PART I"),
        ("0", Kind.SECTION, "SECTION 1"),
        ("1", Kind.ARTICLE, "Article 1"),
        ("1", Kind.UNNUMBERED, ""),
        ("", Kind.PART, "PART II"),
        ("4", Kind.SECTION, "SECTION 1"),
        ("5", Kind.ARTICLE, "Article 2"),
        ("5", Kind.UNNUMBERED, ""),
        ("4", Kind.SECTION, "SECTION 2"),
        ("8", Kind.PARAGRAPH, "1."),
    )
    assert [p.address for p in found] == [
        "PART I",
        "PART I, SECTION 1",
        "Article 1",
        "PART I, SECTION 1, unnumbered paragraph 1",
        "PART II",
        "PART II, SECTION 1",
        "Article 2",
        "PART II, SECTION 1, unnumbered paragraph 1",
        "SECTION 2",
        "1",
    ]


def test_two_articles_of_one_number_are_not_told_apart_by_their_parts():
    found = _tree(
        ("", Kind.PART, "PART I"),
        ("0", Kind.ARTICLE, "Article 1"),
        ("", Kind.PART, "PART II"),
        ("2", Kind.ARTICLE, "Article 1"),
    )
    assert [p.address for p in found] == ["PART I", "Article 1", "PART II", "Article 1"]


def test_articles_in_sections_of_an_annex_say_the_annex():
    found = _tree(
        ("", Kind.ARTICLE, "Article 1"),
        ("", Kind.ANNEX, "ANNEX V"),
        ("1", Kind.SECTION, "SECTION 1"),
        ("2", Kind.ARTICLE, "Article 1"),
        ("3", Kind.PARAGRAPH, "2."),
        ("1", Kind.ARTICLE, "Article 3"),
    )
    assert [p.address for p in found] == [
        "Article 1",
        "ANNEX V",
        "ANNEX V, SECTION 1",
        "ANNEX V, Article 1",
        "ANNEX V, Article 1(2)",
        "ANNEX V, Article 3",
    ]


def test_paragraphs_of_a_preamble_without_a_number_are_not_called_by_the_number_of_another():
    found = _tree(
        ("", Kind.PREAMBLE, ""),
        ("0", Kind.PREAMBULAR, ""),
        ("0", Kind.PREAMBULAR, ""),
        ("0", Kind.PREAMBULAR, "(1)"),
        ("0", Kind.PREAMBULAR, ""),
    )
    assert [p.address for p in found] == [
        "Preamble",
        "Preamble, unnumbered paragraph 1",
        "Preamble, unnumbered paragraph 2",
        "Preamble, preambular paragraph 1",
        "Preamble, unnumbered paragraph 3",
    ]


def test_a_title_is_called_title_however_many_lines_it_has():
    assert [p.address for p in _tree(("", Kind.TITLE, ""), ("", Kind.TITLE, ""))] == ["Title", "Title"]
