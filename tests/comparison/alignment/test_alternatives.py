"""Rows of alternatives in one text, and the words that each option offers."""

from __future__ import annotations

import pytest

from app.comparison.alignment.alternatives import rows_of


@pytest.mark.parametrize(
    ("text", "notated", "rows"),
    [
        ("Gates [shall] [should] close.", (), [["shall", "should"]]),
        ("Gates [may / shall] close.", (), [["may", "shall"]]),
        ("Gates [shall – KES] [should] close.", ("– KES",), [["shall", "should"]]),
        ("Gates [KES: shall] [should] close.", ("KES:",), [["shall", "should"]]),
        ("Gates [shall] [agreed] [should] close.", ("[agreed]",), []),
        ("Gates [shall] close [slowly].", (), []),
        (
            "Gates [close [at dusk] [at dawn]] [open].",
            (),
            [["close [at dusk] [at dawn]", "open"], ["at dusk", "at dawn"]],
        ),
        ("Gates close.", (), []),
        ("[Each gate] [All gates] [shall] [should] close.", (), [["Each gate", "All gates"], ["shall", "should"]]),
        ("[Each gate] [shall] [should] close.", (), [["shall", "should"]]),
    ],
)
def test_rows_of_alternatives(text: str, notated: tuple[str, ...], rows: list[list[str]]) -> None:
    places = [(text.index(words), text.index(words) + len(words)) for words in notated]
    assert [[text[a:b] for a, b in row.options] for row in rows_of(text, places)] == rows
