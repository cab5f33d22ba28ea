"""Where words stand in a file: the notation is taken apart, and what is none of it stays as it is."""

from __future__ import annotations

import pytest

from app.message import Message
from app.treaty.source_places import source_place


@pytest.mark.parametrize(
    ("where", "template", "facts"),
    [
        ("page 2", "page {n}", (2,)),
        ("page 2 to page 14", "page {n} to page {n2}", (2, 14)),
        ("line 1200", "line {n}", (1200,)),
        ("table 2, row 11", "table {n1}, row {n2}", (2, 11)),
        ("row 3", "row {n}", (3,)),
        ("footnote 3", "footnote {sign}", ("3",)),
        ("endnote *", "endnote {sign}", ("*",)),
        ("sheet “from here to there”", "sheet {q}", ("“from here to there”",)),
        ("sheet “A, B”, row 4", "{sheet}, row {n}", (Message("sheet {q}", ("“A, B”",)), 4)),
        ("sheet “a to b”, row 4", "{sheet}, row {n}", (Message("sheet {q}", ("“a to b”",)), 4)),
        ("text box in paragraph 3", "text box in {where}", (Message("paragraph {n}", (3,)),)),
        ("text box in Annex I", "text box in {where}", (Message("Annex I"),)),
    ],
)
def test_a_place_in_a_file_is_its_template_and_its_facts(where, template, facts):
    assert source_place(where) == Message(template, facts)
    assert str(source_place(where)) == where


@pytest.mark.parametrize(
    "where",
    ["", "page", "Article 5, paragraph 2", "line twelve", "page 2 to line 4", "page ٢", "footnote", "Annex I to it",
     "page 12345678901", "page 2 to", "Article 3, option 2, (b)",
     "text box in " * 40_000],
)  # fmt: skip
def test_what_is_no_such_place_stays_as_it_is(where):
    assert source_place(where) in (Message(where), Message("page {n}", (2,)))
    assert str(source_place(where)) == where
