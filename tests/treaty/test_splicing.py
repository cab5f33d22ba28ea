"""Provisions in the place of others: what is replaced goes with all under it, the rest stays, ids and places follow."""

from __future__ import annotations

import pytest

from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Kind, Provision
from app.treaty.splicing import ids_below, splice_provisions


def text(*rows: tuple[str, str, Kind, str, str]) -> tuple[Provision, ...]:
    return assign_addresses(
        assign_ids([Provision(i, parent, kind, number, "", words) for i, parent, kind, number, words in rows])
    )


TEXT = text(
    ("a", "", Kind.ARTICLE, "Article 1", ""),
    ("b", "a", Kind.PARAGRAPH, "1.", "Bells ring."),
    ("c", "b", Kind.SUBPARAGRAPH, "(a)", "at dawn"),
    ("d", "a", Kind.PARAGRAPH, "2.", "Horns do not."),
    ("e", "", Kind.ARTICLE, "Article 2", "The end."),
)


def told(provisions) -> list[tuple[str, str, str, str]]:
    return [(one.id, one.parent, one.address, one.text) for one in provisions]


def test_a_provision_goes_with_all_under_it_and_others_stand_in_its_place():
    new = text(
        ("x", "", Kind.PARAGRAPH, "1.", "Bells are rung"),
        ("y", "x", Kind.SUBPARAGRAPH, "(a)", "by day"),
        ("z", "", Kind.PARAGRAPH, "1 bis.", "Drums too."),
    )
    assert told(splice_provisions(TEXT, "article-1/1", new)) == [
        ("article-1", "", "Article 1", ""),
        ("article-1/1", "article-1", "Article 1(1)", "Bells are rung"),
        ("article-1/1/a", "article-1/1", "Article 1(1)(a)", "by day"),
        ("article-1/1-bis", "article-1", "Article 1(1 bis)", "Drums too."),
        ("article-1/2", "article-1", "Article 1(2)", "Horns do not."),
        ("article-2", "", "Article 2", "The end."),
    ]


def test_with_nothing_put_in_it_only_goes():
    assert [one.address for one in splice_provisions(TEXT, "article-1", ())] == ["Article 2"]


def test_a_place_that_is_not_there_is_a_fault():
    assert ids_below(TEXT, "article-9") == ()
    with pytest.raises(ValueError, match="article-9"):
        splice_provisions(TEXT, "article-9", ())
