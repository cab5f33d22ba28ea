"""Tables between pipes, with and without pipes at their ends, and how their cells name places."""

from __future__ import annotations

import pytest

from app.importing.proposals.tables.markdown_tables import pipe_tables
from app.importing.proposals.tables.places import address_of


def test_rows_without_pipes_at_their_ends_are_a_table() -> None:
    (table,) = pipe_tables(
        ["On bells", "Place | Who | Asks", "3.1 | Norhaven | a gong", "3.2 | Kestria | a horn", "End"]
    )
    assert table.rows == (("Place", "Who", "Asks"), ("3.1", "Norhaven", "a gong"), ("3.2", "Kestria", "a horn"))
    assert (table.above, table.below) == (("On bells",), ("End",))


@pytest.mark.parametrize(
    "lines",
    [
        ["A bell | or a gong", "A horn | or a drum"],
        ["One | two | three", "and nothing more"],
        ["a | b | c", "d | e | f | g"],
    ],
)
def test_lines_that_only_have_pipes_are_none(lines: list[str]) -> None:
    assert pipe_tables(lines) == ()


@pytest.mark.parametrize(
    "written",
    ["7, para. 2", "7, párr. 2", "7, apartado 2", "7, par. 2", "7, пункт 2", "7, п. 2", "7، الفقرة 2", "7, alinéa 2"],
)
def test_a_paragraph_behind_a_bare_number_in_every_language(written: str) -> None:
    assert address_of(written) == "Article 7(2)"
