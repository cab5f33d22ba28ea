"""Tables: a cell whose words all changed is the same cell still, where the row is the same one and has as many."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.address import assign_addresses
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import stories


def table(*rows: tuple[str, ...]) -> Draft:
    made = [
        Provision("article", "", Kind.ARTICLE, "Article 1", "Tolls", ""),
        Provision("table", "article", Kind.TABLE, "", "", ""),
    ]
    for row in rows:
        made.append(Provision(row[0], "table", Kind.ROW, "", "", ""))
        made += [Provision(f"{row[0]}/{at}", row[0], Kind.CELL, "", "", text) for at, text in enumerate(row)]
    return Draft("", "en", "plain", assign_addresses(made))


@pytest.mark.parametrize("more", [(), (("Mill", "7", "salt"),), (("Mill", "7", "salt"), ("Quay", "8", "rope"))])
def test_a_number_in_a_cell_is_replaced_where_it_stands(more: tuple[tuple[str, ...], ...]) -> None:
    older = table(("North pier", "250", "barley"), ("South pier", "300", "barley"))
    newer = table(("North pier", "260", "barley"), *more, ("South pier", "310", "barley"))
    changes = [c for c in compare(older, newer).changes if c.older]
    assert [(c.older and c.older.text, c.newer and c.newer.text) for c in changes] == [("250", "260"), ("300", "310")]
    assert all("number" in c.tags for c in changes)


def test_the_only_row_keeps_its_cells() -> None:
    comparison = compare(table(("Pier", "250", "400")), table(("Pier", "260", "410")))
    assert stories(comparison) == [("substitution", "250", "260"), ("substitution", "400", "410")]


def test_an_empty_cell_that_is_filled_is_new_words() -> None:
    older, newer = table(("North pier", "", "400")), table(("North pier", "260", "410"))
    assert stories(compare(older, newer)) == [("insertion", "", "260"), ("substitution", "400", "410")]


def test_cells_of_rows_that_have_not_as_many_are_not_paired_by_place() -> None:
    older, newer = table(("North pier", "250")), table(("North pier", "barley", "260"))
    pairs = {(p.older, p.newer) for p in compare(older, newer).pairs}
    assert ("North pier", "North pier") in pairs
    assert ("North pier/1", "North pier/1") not in pairs
